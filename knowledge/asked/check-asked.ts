import type { Fault } from '../fault/fault';
import { type Asked, type Label, readAsked } from './asked';

/** What each label may be. */
export type Known = Record<Label, { has(id: string): boolean }>;

const WHERE: Record<Label, string> = {
  kind: 'one of those in knowledge/question/kind-table.ts, coverage or what-if',
  matter: 'one of those in knowledge/matter/matters.yaml, hjaelp or andet',
  concept: 'one of those in knowledge/lexicon/concepts, or uden-for-feltet',
};

/** Every fault of one file of questions: those of its form, and labels that nothing knows. */
export function askedFaults(file: string, known: Known): { asked: readonly Asked[]; faults: Fault[] } {
  const { asked, faults } = readAsked(file);
  const strange = asked.flatMap((one) =>
    (Object.keys(WHERE) as Label[]).flatMap((label) => {
      const id = one[label];
      return id === undefined || known[label].has(id) ? [] : [strangeLabel(file, one, label, id)];
    }),
  );
  return { asked, faults: [...faults, ...strange] };
}

function strangeLabel(file: string, { line, text }: Asked, label: Label, id: string): Fault {
  return {
    file,
    line,
    what: `the question "${text}" has the ${label} "${id}", and there is no such ${label}`,
    mend: `Give it ${WHERE[label]}, or take the ${label} out.`,
  };
}
