import type { Evidence } from '../answer/evidence';
import type { Understood } from '../question/types';

/** How a question was understood and its passages weighed, as text for an editor in a terminal. */
export function explanationText(
  municipality: string,
  { asked, evidence }: { asked: Understood; evidence: Evidence[] },
): string {
  const manner = Object.entries(asked.manner).flatMap(([name, holds]) => (holds ? [name] : []));
  const things = asked.things.map(
    ({ words, concepts, wider, weight, group, mended }) =>
      `  ${group}: ${words}${mended ? ' (mended)' : ''} = ${concepts.join(' | ') || '(unknown word)'}${wider.length ? ` < ${wider.join(' | ')}` : ''}, weight ${weight}`,
  );
  return [
    `${municipality}: ${asked.language}, ${asked.kind}${manner.length ? `, ${manner.join(', ')}` : ''}`,
    ...things,
    ...evidence.map(evidenceText),
    '',
    '',
  ].join('\n');
}

function evidenceText({ annotated, reading, matches, share, direct, rank }: Evidence): string {
  const { passage } = annotated;
  const ways = [...matches].map(([thing, { how, degree }]) => `${thing.words}: ${how} ${degree.toFixed(2)}`);
  const flags = [
    reading.stance,
    reading.conditional && 'conditional',
    reading.participation && 'participation',
    direct && 'direct',
  ].filter(Boolean);
  return `  ${rank.toFixed(2)} share ${share.toFixed(2)} [${passage.role}; ${flags.join(', ')}] ${passage.text.slice(0, 90)}\n        ${ways.join('; ')}`;
}
