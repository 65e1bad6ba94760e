import type { Thing, Understood } from '../question/types';
import type { AnnotatedPassage } from '../search/annotate';
import type { Spoken } from '../search/spoken';
import { holdsElsewhere } from './bound';
import { ageFits, mannerFits, sectionFits, whatIfFits } from './fit';
import { inLightOf } from './in-light-of';
import { isDirect, type Match, type Matches, matchOf } from './match';
import type { Reading } from './stance';

/** A passage found for a question, with all that speaks for and against it as an answer. */
export interface Evidence {
  annotated: AnnotatedPassage;
  reading: Reading;
  /** The best way in which it speaks of each thing asked about. */
  matches: ReadonlyMap<Thing, Match>;
  /** 0–1: how much of what was asked about it speaks of, each thing by how telling it is. */
  share: number;
  /** It speaks of what was asked about, not only of something near it. */
  direct: boolean;
  /** Whether a thing says for whom, when or how rather than what. */
  isContext(thing: Thing): boolean;
  /** Whether it says for whom or by whom. */
  isPerson(thing: Thing): boolean;
  isEquipment(thing: Thing): boolean;
  /** Whether it is a step of the case rather than help. */
  isProcess(thing: Thing): boolean;
  /** For ordering; compares within one question and municipality only. */
  rank: number;
}

/** What passages are weighed with. */
export interface EvidenceTools {
  /** The texts of a standard that speak of a thing. */
  matches(thing: Thing, spoken: Spoken): Matches;
  /** How telling each of a question's things is, 0–1: rare in the standards is telling. */
  telling(things: readonly Thing[]): readonly number[];
  isContext(thing: Thing): boolean;
  isPerson(thing: Thing): boolean;
  isEquipment(thing: Thing): boolean;
  isProcess(thing: Thing): boolean;
  readingOf(annotated: AnnotatedPassage): Reading;
}

/** Nearly half of what was asked about must be spoken of before a passage can carry an answer. */
const ENOUGH = 0.45;
/** Of many things asked about only the most telling count. */
const MOST_TELLING = 2;

/** What counts for and against a passage in the order of the answer. */
const SHARE = 2.5;

const UNDER_ITS_NAME = 0.25;
const BY_NUMBER = -0.8;
const BY_OTHER_LAW = -0.4;
const OTHER_LAW = ['andre paragraffer', 'anden lovgivning', 'andre bestemmelser'];
/** Each word more counts against a passage, up to so many. */
const PER_WORD = 0.004;
const MOST_WORDS = 40;
/** "Eksempler på indsatser:" is no answer; what stands below it is. */
const OPENS_LIST = -1.5;

/** A thing asked about, with all that is the same for every passage. */
export interface Sought {
  thing: Thing;
  telling: number;
  matches: Matches;
}

/** What is sought, with all that is the same for every passage. */
export interface Search {
  sought: readonly Sought[];
  told: number;
  whatIf: boolean;
  asked: Understood;
}

const NO_MATCHES: ReadonlyMap<Thing, Match> = new Map();

/** One passage weighed. @param score what the search says of it, 0–1 */
export function weigh(
  annotated: AnnotatedPassage,
  score: number,
  { sought, told, whatIf, asked }: Search,
  tools: Omit<EvidenceTools, 'matches' | 'telling'>,
): Evidence {
  const plain = tools.readingOf(annotated);
  const reading = inLightOf(sought, plain, annotated);
  let matches: Map<Thing, Match> | undefined;
  let spoken = 0;
  let matched = 0;
  let underItsName = false;
  for (const one of sought) {
    // An intervention named after the thing says the most about it.
    underItsName ||= isDirect(one.matches.get(annotated.intervention));
    const match = matchOf(annotated, one.matches);
    if (!match) continue;
    matches ??= new Map();
    matches.set(one.thing, match);
    spoken += one.telling * match.degree;
    if (isDirect(match)) matched += one.telling;
  }
  const share = told === 0 ? 0 : Math.min(1, spoken / told);
  const direct =
    told > 0 &&
    matched / told >= ENOUGH &&
    !(reading.inPassing && asked.kind === 'coverage' && holdsElsewhere(annotated, sought, tools));
  const { role, text } = annotated.passage;
  const rank =
    SHARE * share +
    score +
    (opensList(text) ? OPENS_LIST : 0) +
    (underItsName ? UNDER_ITS_NAME : 0) +
    byLaw(annotated) -
    (asked.kind === 'coverage' ? wordiness(annotated) : 0) +
    sectionFits(role, asked.kind) +
    mannerFits(reading, asked) +
    (whatIf ? whatIfFits(text) : 0) +
    ageFits(annotated.passage, asked);
  return {
    annotated,
    reading,
    matches: matches ?? NO_MATCHES,
    share,
    direct,
    rank,
    isContext: tools.isContext,
    isPerson: tools.isPerson,
    isEquipment: tools.isEquipment,
    isProcess: tools.isProcess,
  };
}

/** Of two sentences that speak of a thing alike, the shorter speaks more plainly of it. A fact may need its words. */
function wordiness({ text }: AnnotatedPassage): number {
  return PER_WORD * Math.min(MOST_WORDS, text.tokens.length);
}

/** "Ydelser efter §§ 83, 84 og 86" or "efter andre paragraffer" comprises much; a sentence in words is the better quote. */
function byLaw({ passage, text }: AnnotatedPassage): number {
  if (text.isByNumber) return BY_NUMBER;
  return OTHER_LAW.some((words) => passage.text.includes(words)) ? BY_OTHER_LAW : 0;
}

/** A line that only opens a list ("Støtten kan bestå af:") says nothing by itself. */
export function opensList(text: string): boolean {
  return text.endsWith(':') && !text.includes('. ');
}

/**
 * How much a question tells in all. Of many things only the most telling count: a long question names much that is not
 * what it asks.
 */
export function toldBy(telling: readonly number[]): number {
  return [...telling]
    .sort((a, b) => b - a)
    .slice(0, MOST_TELLING)
    .reduce((sum, one) => sum + one, 0);
}
