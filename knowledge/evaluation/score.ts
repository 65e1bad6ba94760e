import type { MunicipalityAnswer, Verdict } from '../answer/types';
import { foldSpace } from '../text/fold';

/** One example question with the verdict and quotes that are right for one municipality. */
export interface Example {
  id: string;
  municipality: string;
  lang: 'da' | 'en';
  question: string;
  verdict: Verdict;
  quotes: { text: string }[];
}

/** How one given answer does against its example. */
export interface Scored {
  example: Example;
  given: MunicipalityAnswer;
  /** The standard answers it, and it says where: only these count for hit@1 and hit@3. */
  answerable: boolean;
  /** Place of the first right quote, from 1; null when none is right. */
  place: number | null;
  /** Coverage questions only (the right verdict is no fact and no silence, or the tool gave a verdict on one). */
  coverage: boolean;
  right: boolean;
  /** covered told for not_covered, or the reverse. */
  opposite: boolean;
}

/** One says that it is given, the other that it is excluded. */
export function areOpposite(one: Verdict, other: Verdict): boolean {
  return [one, other].sort().join() === 'covered,not_covered';
}

/** Holds a given answer against what is right. */
export function score(example: Example, given: MunicipalityAnswer): Scored {
  return {
    example,
    given,
    answerable: isAnswerable(example),
    place: placeOfRight(
      given.quotes.map(({ passage }) => passage.text),
      example,
    ),
    coverage: example.verdict !== 'info',
    right: example.verdict === given.verdict,
    opposite: areOpposite(example.verdict, given.verdict),
  };
}

/** The standard answers it, and the example says where. */
export function isAnswerable({ verdict, quotes }: Example): boolean {
  return verdict !== 'not_stated' && quotes.length > 0;
}

/** Place of the first right one among quotes, from 1; null when none is right. */
export function placeOfRight(quotes: readonly string[], example: Example): number | null {
  const wanted = example.quotes.map(({ text }) => fold(text));
  const at = quotes.findIndex((quote) => wanted.some((text) => isRight(fold(quote), text)));
  return at < 0 ? null : at + 1;
}

/** A quote is right when it contains the expected passage or the expected passage contains it (contracts: numbers). */
function isRight(quote: string, wanted: string): boolean {
  return quote.includes(wanted) || wanted.includes(quote);
}

function fold(text: string): string {
  return foldSpace(text).toLowerCase();
}

/** So many right of so many that count. */
export interface Figure {
  right: number;
  of: number;
}

/** The figures of contracts.md, by the names under which they are printed. */
export interface Figures {
  'hit@1': Figure;
  'hit@3': Figure;
  'verdict (coverage)': Figure;
  'verdict (all)': Figure;
  'silence: precision': Figure;
  'silence: recall': Figure;
  'opposite verdicts': Figure;
}

/** The figures over any number of scored answers. */
export function figures(scored: readonly Scored[]): Figures {
  const answerable = scored.filter(({ answerable: is }) => is);
  const coverage = scored.filter(({ coverage: is }) => is);
  const saidSilent = scored.filter(({ given }) => given.verdict === 'not_stated');
  const silent = scored.filter(({ example }) => example.verdict === 'not_stated');
  const count = (of: readonly Scored[], test: (one: Scored) => boolean): Figure => ({
    right: of.filter(test).length,
    of: of.length,
  });
  return {
    'hit@1': count(answerable, ({ place }) => place === 1),
    'hit@3': count(answerable, ({ place }) => place !== null && place <= 3),
    'verdict (coverage)': count(coverage, ({ right }) => right),
    'verdict (all)': count(scored, ({ right }) => right),
    'silence: precision': count(saidSilent, ({ example }) => example.verdict === 'not_stated'),
    'silence: recall': count(silent, ({ given }) => given.verdict === 'not_stated'),
    'opposite verdicts': count(scored, ({ opposite }) => opposite),
  };
}

/** Standard deviations to either side that hold 95 % of a normal distribution. */
const Z_95 = 1.96;

/** 95 % interval of a share (Wilson), which stays honest for small sets and shares near 0 and 1. */
export function interval({ right, of }: Figure): [number, number] {
  if (of === 0) return [0, 1];
  const z = Z_95;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
