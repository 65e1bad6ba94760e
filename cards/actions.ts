import * as z from 'zod';
import { ACTION_VERSION, language, MAX_QUESTION, page, text, version } from './action-fields';
import { assessActions } from './assess/actions';
import { feedbackActions } from './feedback/actions';
import { learnActions } from './learn/actions';

export { ACTION_VERSION, MAX_QUESTION } from './action-fields';

/** A passage's id counts within one version of its standard only, so the version travels along. */
const standardVersion = z.string().min(1).max(80);

/**
 * The data of every button, by verb. The whole state of what the button does is in here: any replica can serve
 * the press, also after a restart. A new card adds its verbs to this list.
 */
export const actionSchema = z.discriminatedUnion('verb', [
  /** Answer a question, for one municipality or for "all". */
  z.strictObject({
    v: version,
    verb: z.literal('answer'),
    question: z.string().min(1).max(MAX_QUESTION),
    scope: text.optional(),
    language: language.optional(),
    page,
  }),
  /** Show the whole section a passage stands in. */
  z.strictObject({
    v: version,
    verb: z.literal('section'),
    passage: text,
    version: standardVersion,
    language,
    page,
  }),
  /** Show the whole intervention a passage stands in. */
  z.strictObject({
    v: version,
    verb: z.literal('intervention'),
    passage: text,
    version: standardVersion,
    language,
    page,
  }),
  /** Show the criteria of the intervention a passage stands in. */
  z.strictObject({
    v: version,
    verb: z.literal('criteria'),
    passage: text,
    version: standardVersion,
    language,
    page,
  }),
  z.strictObject({ v: version, verb: z.literal('help'), language }),
  z.strictObject({ v: version, verb: z.literal('settings'), language }),
  /**
   * `municipality`, `language` and `conversation` (the municipality of a group or channel, where there is one) are the
   * card's inputs; "all" is no municipality, "auto" the question's language.
   */
  z.strictObject({
    v: version,
    verb: z.literal('settings.save'),
    municipality: text,
    language: z.enum(['auto', 'da', 'en']),
    conversation: text.optional(),
  }),
  /** Ask whether to delete what is kept about the person; and delete it. */
  z.strictObject({ v: version, verb: z.literal('data.ask'), language }),
  z.strictObject({ v: version, verb: z.literal('data.delete'), language }),
  /** Set what the standards say of one thing beside each other; without `municipalities` those of all. */
  z.strictObject({
    v: version,
    verb: z.literal('compare'),
    matter: z.string().min(1).max(MAX_QUESTION),
    asks: z.enum(['all', 'in', 'out']),
    municipalities: z.array(text).min(1).max(20).optional(),
    language,
    page,
  }),
  ...assessActions,
  ...learnActions,
  ...feedbackActions,
]);

export type ActionData = z.infer<typeof actionSchema>;
export type Verb = ActionData['verb'];

/** The scope that asks every municipality, whatever the person's setting. */
export const ALL_MUNICIPALITIES = 'all';

export type ParsedAction =
  | { ok: true; action: ActionData }
  /** `outdated`: a card from another version of the bot; `unreadable`: data no card of ours has written. */
  | { ok: false; reason: 'outdated' | 'unreadable' };

/** Reads what came back from a button (its data with the card's inputs merged in). */
export function parseAction(data: unknown): ParsedAction {
  const parsed = actionSchema.safeParse(data);
  if (parsed.success) return { ok: true, action: parsed.data };
  const stamp = z.object({ v: z.number() }).safeParse(data);
  const fromAnotherVersion = stamp.success && stamp.data.v !== ACTION_VERSION;
  return { ok: false, reason: fromAnotherVersion ? 'outdated' : 'unreadable' };
}
