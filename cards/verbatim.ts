/** One text run of a `RichTextBlock`. */
export interface Run {
  text: string;
}

/**
 * Text from a user or a source as text runs that show it character by character.
 *
 * A `TextRun` is not Markdown, so most text needs nothing. Two things do: clients replace `{{DATE(…)}}` and
 * `{{TIME(…)}}` inside a run, so a run never holds two opening braces in a row; and direction marks are fenced
 * in, so that they cannot turn around the bot's own words beside them. Control characters have no picture and
 * are left out.
 */
export function verbatim(text: string): Run[] {
  const visible = withoutControls(text);
  const fenced = DIRECTION_MARKS.test(visible) ? `${FIRST_STRONG_ISOLATE}${visible}${POP_ISOLATE}` : visible;
  return fenced.split(BETWEEN_BRACES).map((piece) => ({ text: piece }));
}

/** `text` without the control characters that have no picture; tabs and line breaks stay. */
export function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
}

const BETWEEN_BRACES = /(?<=\{)(?=\{)/;
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
