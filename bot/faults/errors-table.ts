import { FAULTS } from './codes';

/** docs/errors.md: every code with its cause and its remedy. */
export function errorsTable(): string {
  const rows = Object.entries(FAULTS).map(
    ([code, { name, cause, remedy }]) => `| \`${code}\` | ${name} | ${cause} | ${remedy} |`,
  );
  return [
    '# Error codes',
    '',
    'The codes that a log line (`code`), a metric (`vejviser_faults_total`) or a card with an error can carry. A person who',
    'reports an error reads a code and a turn from the card ("V-100 · 1a2b3c4d"): the log line with that `turn` is theirs.',
    'This table is written by `npm run errors` from `bot/faults/codes.ts`.',
    '',
    '| code | what | cause | remedy |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
