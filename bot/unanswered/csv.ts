import type { UnansweredEntry } from './entry';

const COLUMNS = [
  'day',
  'kind',
  'municipality',
  'language',
  'theme',
  'concept',
  'question',
  'reason',
] as const;
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Entries as a table: semicolons between, as a Danish spreadsheet expects, and a byte order mark for its æ, ø and å. */
export function unansweredCsv(entries: readonly UnansweredEntry[]): string {
  const rows = entries.map((entry) => COLUMNS.map((column) => cell(entry[column] ?? '')).join(';'));
  return `\uFEFF${[COLUMNS.join(';'), ...rows].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
