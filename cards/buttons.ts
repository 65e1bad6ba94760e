import { ACTION_VERSION, type ActionData } from './actions';

/** Template data of one button: `Action.Execute`, and `Action.Submit` with the same data where that is unknown. */
export interface Button {
  title: string;
  verb: string;
  data: Record<string, unknown>;
  /** Secondary buttons move behind "…": a card shows three and keeps the others at hand. */
  mode: 'primary' | 'secondary';
  style: 'default' | 'positive';
  /** Whether the card's inputs come along: to a button that does not read them they would be unknown fields. */
  associatedInputs: 'auto' | 'none';
}

/** The buttons that read the inputs of their card. */
const READING_INPUTS: ReadonlySet<string> = new Set([
  'settings.save',
  'assess.submit',
  'assess.detail',
  'assess.share',
  'quiz.answer',
  'feedback.reason',
  'colleague.send',
  'colleague.answer',
] satisfies ActionData['verb'][]);

/** Most buttons a card may have, and most of them shown at once. */
export const MAX_BUTTONS = 6;
const MAX_PRIMARY = 3;

type WithoutVersion<Data> = Data extends unknown ? Omit<Data, 'v'> : never;
/** What a button does. Fields that inputs fill in (settings) are not part of it. */
export type ButtonAction =
  | WithoutVersion<Exclude<ActionData, { verb: 'settings.save' }>>
  | { verb: 'settings.save' };

/** A button named `title` that does `action`. */
export function button(title: string, action: ButtonAction, style: Button['style'] = 'default'): Button {
  return {
    title,
    verb: action.verb,
    data: { v: ACTION_VERSION, ...action },
    mode: 'primary',
    style,
    associatedInputs: READING_INPUTS.has(action.verb) ? 'auto' : 'none',
  };
}

/** The first three shown, the next three behind "…", the rest left out: order them by use. */
export function row(buttons: (Button | undefined)[]): Button[] {
  return buttons
    .filter((each) => each !== undefined)
    .slice(0, MAX_BUTTONS)
    .map((each, index) => ({ ...each, mode: index < MAX_PRIMARY ? 'primary' : 'secondary' }));
}
