import * as z from 'zod';
import type { Request } from '../conversation/request';
import type { IncomingActivity } from './activity';
import { languageOf } from './language';
import { whereOf } from './where';

const searched = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string().nullish(), value: z.unknown().optional() })).nullish(),
  queryOptions: z.looseObject({ skip: z.int().min(0).nullish() }).nullish(),
});

/**
 * Typing in the search of the message extension. The first time, before anything is typed, Teams sends a parameter of
 * its own (`initialRun`); what is typed comes in the one parameter of the manifest.
 */
export function readSearch(activity: IncomingActivity): Request | undefined {
  if (activity.type !== 'invoke' || activity.name !== 'composeExtension/query') return undefined;
  const { data } = searched.safeParse(activity.value);
  const typed = data?.parameters?.find(({ name }) => name !== 'initialRun')?.value;
  return {
    kind: 'search',
    where: whereOf(activity),
    query: typeof typed === 'string' ? typed : '',
    skip: data?.queryOptions?.skip ?? 0,
    language: languageOf(activity),
  };
}
