import type { Verdict } from '../answer/types';
import type { Knowledge } from '../index';
import { CHANGES } from './changes';
import { areOpposite, type Example } from './score';

/** What became of the verdicts that were right before the question was said otherwise. */
export interface Kept {
  change: string;
  /** Questions that could be said so. */
  of: number;
  /** Those whose verdict became another. */
  lost: readonly Lost[];
}

export interface Lost {
  example: Example;
  asked: string;
  verdict: Verdict;
}

/** Asks every question that is answered rightly again in each of the ways that must change nothing, the worst way first. */
export function keptUnderChange(knowledge: Knowledge, examples: readonly Example[]): Kept[] {
  const verdictOf = (question: string, municipality: string) =>
    knowledge.ask({ question, municipality }).answers[0]?.verdict;
  const right = examples.filter(
    ({ question, municipality, verdict }) => verdictOf(question, municipality) === verdict,
  );
  const kept = CHANGES.map(({ name, language, of }): Kept => {
    const asked = right.flatMap((example) => {
      const otherwise = language === 'both' || language === example.lang ? of(example.question) : null;
      return otherwise === null ? [] : [{ example, asked: otherwise }];
    });
    const lost = asked.flatMap((one): Lost[] => {
      const verdict = verdictOf(one.asked, one.example.municipality);
      return verdict === undefined || verdict === one.example.verdict ? [] : [{ ...one, verdict }];
    });
    return { change: name, of: asked.length, lost };
  });
  const share = ({ of, lost }: Kept) => (of === 0 ? 0 : lost.length / of);
  return kept.sort((a, b) => share(b) - share(a));
}

/** Told as given what is excluded, or the reverse. */
export function isOpposite({ example, verdict }: Lost): boolean {
  return areOpposite(example.verdict, verdict);
}
