import { z } from 'zod';
import { ACTION_VERSION, language, page, text, version } from './action-fields';
import { assessActions } from './assess/actions';

export { ACTION_VERSION } from './action-fields';

/** Longest question, in UTF-16 code units: it travels in the buttons of its answer. */
export const MAX_QUESTION = 500;

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
  /** `municipality` and `language` are the card's inputs; "all" is no municipality, "auto" the question's language. */
  z.strictObject({
    v: version,
    verb: z.literal('settings.save'),
    municipality: text,
    language: z.enum(['auto', 'da', 'en']),
  }),
  ...assessActions,
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
