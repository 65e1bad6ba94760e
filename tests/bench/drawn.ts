import type { Bars } from './chart';
import type { Part } from './report';

/** What is worth a picture: how a question's cost grows, what the engines find, what a turn and a start cost. */
export function barsOf(parts: ReadonlyMap<string, Part>): Bars[] {
  const rows = (name: string) => parts.get(name)?.rows ?? [];
  const number = (value: string | number | undefined) => Number(value ?? Number.NaN);
  const groups: Bars[] = [
    {
      title: 'A question, municipality known, p99',
      unit: 'ms',
      bars: rows('asking').map((row) => ({
        name: `${row['municipalities']} municipalities`,
        value: number(row['known p99']),
      })),
      target: { name: 'target for 4 municipalities', value: 2 },
    },
    {
      title: 'A right quote first (hit@1), over questions that the standards answer',
      unit: '',
      bars: rows('engines').map((row) => ({
        name: `${row['engine']}: ${row['fed']}`,
        value: number(row['hit@1']),
      })),
    },
    {
      title: 'Full turns over HTTP',
      unit: '/s',
      bars: rows('turns').map((row) => ({ name: `${row['bot']}`, value: number(row['requests/s']) })),
    },
    {
      title: 'Start',
      unit: 'ms',
      bars: rows('starting').map((row) => ({
        name: `${row['until']}`.replace(', nothing else', ''),
        value: number(row['ms']),
      })),
    },
    {
      title: 'Resident memory',
      unit: 'MB',
      bars: rows('memory').map((row) => ({ name: `after ${row['turns']} turns`, value: number(row['MB']) })),
      target: { name: 'target', value: 150 },
    },
  ];
  return groups.filter(({ bars }) => bars.length > 0);
}
