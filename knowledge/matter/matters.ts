import type { Lexicon } from '../lexicon/types';
import { featuresOfText } from '../meaning/features';
import type { MeaningModel } from '../meaning/model';
import type { LabelFinder } from '../search/labels';
import type { Language } from '../standard/types';
import { HELP, UNLISTED } from './unlisted';

/** Which facts a text asks for or tells: each matter with its share, above 0; all together at most 1. */
export type Shares = ReadonlyMap<string, number>;

/** What has been learnt of matters. */
export interface LearntMatters {
  model: MeaningModel;
  /** Those that are rules for staff and citizens or steps of the case, and never a help that is given. */
  rules: ReadonlySet<string>;
  /** Those that ask for their kind as such. */
  general: ReadonlySet<string>;
  /** The kind of answer that each is an answer of. */
  kinds: ReadonlyMap<string, string>;
}

/** No text is of more matters than so many, … */
const MOST = 12;
/** … and a share smaller than this is chance. */
const LEAST = 0.01;

/** Tells which fact a question asks for and a sentence of a standard tells. */
export class Matters {
  readonly #learnt: LearntMatters;
  readonly #labels: LabelFinder;
  readonly #lexicon: Lexicon;

  constructor(learnt: LearntMatters, labels: LabelFinder, lexicon: Lexicon) {
    this.#learnt = learnt;
    this.#labels = labels;
    this.#lexicon = lexicon;
  }

  of(text: string, language: Language): Shares {
    const features = featuresOfText(text, language, this.#lexicon, this.#labels);
    const guesses = this.#learnt.model.guess(features, MOST);
    return new Map(
      guesses.filter(({ share }) => share >= LEAST).map(({ meaning, share }) => [meaning, share]),
    );
  }

  /** Asks for its kind as such (what it costs): whatever is told of the kind answers it. */
  isGeneral(told: Shares): boolean {
    const [likeliest] = told.keys();
    return likeliest !== undefined && this.#learnt.general.has(likeliest);
  }

  /** The kind of answer of the likeliest fact, from this share on; undefined for help and where no fact is as likely. */
  kindOf(told: Shares, least: number): string | undefined {
    const [likeliest] = told;
    if (likeliest === undefined || likeliest[1] < least) return undefined;
    return this.#learnt.kinds.get(likeliest[0]);
  }

  /** 0–1: how surely it asks for a rule or a step of the case, and not for help. */
  rule(told: Shares): number {
    let sum = 0;
    for (const [matter, share] of told) if (this.#learnt.rules.has(matter)) sum += share;
    return sum;
  }
}

/** 0–1: the share of the likeliest fact, one that no matter is about among them: that it is none of the list is clear as well. */
export function surestOf(told: Shares): number {
  let most = 0;
  for (const [matter, share] of told) if (matter !== HELP && share > most) most = share;
  return most;
}

/** 0–1: how far two texts are of the same fact. Help asked for and help given are no fact, and what no matter is about is none in particular. */
export function agreement(a: Shares, b: Shares): number {
  let sum = 0;
  for (const [matter, share] of a) {
    if (!UNLISTED.has(matter)) sum += Math.sqrt(share * (b.get(matter) ?? 0));
  }
  return sum;
}
