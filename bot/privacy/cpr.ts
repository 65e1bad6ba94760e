/** What people put between the parts of a date: "01 01 90", "01.01.90", "01-01-90", "01/01/90". */
const APART = '[ ./-]?';
/** A dash of any kind or a slash, perhaps with spaces around it. */
const DASH = String.raw`\s{0,2}[-‐‑‒–—―−_/.]{1,2}\s{0,2}`;
/** Four digits or, where they have been hidden, four signs. */
const SERIAL = String.raw`(?:\d{4}|[xX*]{4})`;

const before = String.raw`(?<!\d)`;
const after = String.raw`(?!\d)`;
const anyDate = String.raw`\d{2}${APART}\d{2}${APART}\d{2}`;
const date = String.raw`(\d{2})${APART}(\d{2})${APART}(?:\d{2}|(?:18|19|20)\d{2})`;

/** Six digits, a dash, and three to five digits: a CPR number, or one with a slip of the finger. */
const DASHED = new RegExp(`${before}${anyDate}${DASH}(?:\\d{3,5}|[xX*]{4})${after}`, 'gu');
/** Ten digits in one. */
const IN_ONE = new RegExp(`${before}\\d{10}${after}`, 'gu');
/** A day and a month, a year, and four digits; in one also three or five. */
const DATED = new RegExp(`${before}${date}(?:\\s?${SERIAL}|${DASH}${SERIAL}|\\d{3}|\\d{5})${after}`, 'gu');

/**
 * Finds what may be a CPR number: in its own form with or without a dash, and also with a digit too few or too many, or
 * a day or a month that there is not. The check digit is not asked for: numbers given out since 2007 need not have a
 * right one, and a slip of the finger is as personal. Days from 41 and from 61 count, since replacement numbers
 * (erstatnings-CPR) add 60 or 40 to the day.
 */
export function hasCpr(text: string): boolean {
  const plain = plainDigits(text);
  return withoutCpr(plain) !== plain;
}

/** The text with every possible CPR number taken out. */
export function withoutCpr(text: string): string {
  return plainDigits(text)
    .replace(DASHED, '…')
    .replace(IN_ONE, '…')
    .replace(DATED, (found, day, month) => (isDayAndMonth(Number(day), Number(month)) ? '…' : found));
}

/** Digits of other forms ("１２", "𝟏") as plain ones, and what cannot be seen between them taken out. */
function plainDigits(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, (digit) => digit.normalize('NFKC'));
}

function isDayAndMonth(written: number, month: number): boolean {
  const day = written > 60 ? written - 60 : written > 40 ? written - 40 : written;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
