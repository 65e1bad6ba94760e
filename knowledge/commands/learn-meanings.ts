import { writeFileSync } from 'node:fs';
import type { Told } from '../learning/told';
import { LEXICON_DIR, loadLexicon } from '../lexicon/load';
import type { Lexicon } from '../lexicon/types';
import { compileMeanings } from '../meaning/compiled';
import { featuresOfText } from '../meaning/features';
import { MeaningModel } from '../meaning/model';
import { trainMeanings } from '../meaning/train';
import { LabelFinder, labelTables } from '../search/labels';

const SURE = 0.4;

/** What is learnt from, and where it is written. */
export interface Course {
  /** What each writer told. */
  writers: readonly (readonly Told[])[];
  /** What is learnt from besides, and measured on never. */
  besides: readonly Told[];
  file: string;
  /** Of all that it is learnt from. */
  hash: string;
  /** What stands in the file besides what was learnt. */
  more: Readonly<Record<string, unknown>>;
}

/** Learns from all that was told, and writes it. */
export function learnMeanings({ writers, besides, file, hash, more }: Course): string {
  const { lexicon, labels } = field();
  const told = [...writers.flat(), ...besides];
  const learnt = trainMeanings(told, lexicon, labels);
  writeFileSync(file, `${JSON.stringify({ ...compileMeanings(learnt, hash), ...more })}\n`);
  const { meanings, features, of } = learnt;
  return `${meanings.length} meanings, ${features.length} features, ${of.length} weights, learnt from ${told.length} texts.`;
}

/** Learns from all writers but the last, and tells how well that tells the last one's: texts that were not learnt from. */
export function measureMeanings({ writers, besides }: Course): string {
  const { lexicon, labels } = field();
  const learnt = trainMeanings([...writers.slice(0, -1).flat(), ...besides], lexicon, labels);
  const model = new MeaningModel(learnt);
  const guessed = (writers.at(-1) ?? []).map((told) => guess(told, model, lexicon, labels));
  const sure = guessed.filter((one) => one.sure);
  const share = (of: typeof guessed, test: (one: (typeof guessed)[number]) => boolean) =>
    `${(of.filter(test).length / of.length).toFixed(2)} (of ${of.length})`;
  return [
    'The last writer’s texts, learnt from the others’',
    `  the right meaning of ${learnt.meanings.length} first   ${share(guessed, ({ place }) => place === 0)}`,
    `  among three                      ${share(guessed, ({ place }) => place >= 0)}`,
    `  told with a share of ${SURE} or more  ${share(guessed, (one) => one.sure)}`,
    `  of these, the right one          ${share(sure, ({ place }) => place === 0)}`,
  ].join('\n');
}

function guess({ of, language, text }: Told, model: MeaningModel, lexicon: Lexicon, labels: LabelFinder) {
  const guesses = model.guess(featuresOfText(text, language, lexicon, labels), 3);
  return {
    sure: (guesses[0]?.share ?? 0) >= SURE,
    place: guesses.findIndex(({ meaning }) => meaning === of),
  };
}

function field() {
  const lexicon = loadLexicon(LEXICON_DIR);
  return { lexicon, labels: new LabelFinder(lexicon, labelTables(lexicon)) };
}
