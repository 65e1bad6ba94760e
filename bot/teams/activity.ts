import * as z from 'zod';

const account = z.looseObject({ id: z.string().min(1), aadObjectId: z.string().nullish() });

/**
 * The part of an activity that is read. Teams adds fields at will, so what is not named here is let through; what is
 * named must be what it says.
 */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().nullish(),
  serviceUrl: z.url(),
  channelId: z.string().nullish(),
  from: account,
  recipient: z.looseObject({ id: z.string().min(1) }),
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  name: z.string().nullish(),
  locale: z.string().nullish(),
  action: z.string().nullish(),
  replyToId: z.string().nullish(),
  deliveryMode: z.string().nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  membersRemoved: z.array(z.looseObject({ id: z.string() })).nullish(),
  entities: z.array(z.unknown()).nullish(),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: z.string().nullish() }).nullish() })
    .nullish()
    .catch(undefined),
});

/** An activity of the Bot Framework, as far as Vejviser reads it. */
export type IncomingActivity = z.output<typeof activitySchema>;
