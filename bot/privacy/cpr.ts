/** Six digits, perhaps a separator, four digits, standing alone: the form of a CPR number. */
const FORM = /(?<!\d)(\d{2})[ .]?(\d{2})[ .]?(\d{2})\s?[-–—−/ .]?\s?(\d{4}|[xX*]{4})(?!\d)/gu;

/**
 * Finds what may be a CPR number: a day and a month, a year and four digits, with or without a dash. The check digit
 * is not asked for: numbers given out since 2007 need not have a right one, and a slip of the finger is as personal.
 * Days from 41 and from 61 count, since replacement numbers (erstatnings-CPR) add 60 or 40 to the day.
 */
export function hasCpr(text: string): boolean {
  return [...text.matchAll(FORM)].some(isPlausible);
}

/** The text with every possible CPR number taken out. */
export function withoutCpr(text: string): string {
  return text.replace(FORM, (...match) =>
    isPlausible(match as unknown as RegExpExecArray) ? '…' : match[0],
  );
}

function isPlausible(match: ArrayLike<string>): boolean {
  const written = Number(match[1]);
  const day = written > 60 ? written - 60 : written > 40 ? written - 40 : written;
  const month = Number(match[2]);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
