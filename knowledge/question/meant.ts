import type { ConceptId } from '../lexicon/types';
import { meaningFeatures, wordFeature } from '../meaning/features';
import type { Guess } from '../meaning/model';
import { OUTSIDE } from '../situation/outside';
import type { Language } from '../standard/types';
import { foldLetters } from '../text/fold';
import { type Token, tokenise } from '../text/tokens';
import { isLight } from './light-words';
import { findMunicipalities, withoutPlaces } from './municipality';
import type { Thing, Understood } from './types';
import type { Field } from './understand';

/** A thing of less weight is no matter by itself. */
const MATTER = 0.4;
/** A message that names nothing is taken for what it tells of from this share on, … */
const NOTHING_NAMED = 0.2;
/** … one that names something among many words that say nothing to the lexicon, from this one. */
const SOMETHING_NAMED = 0.3;
/** … and one whose question is clear and whose story is not, from this one. */
const STORY = 0.6;
const MANY = 2;
/** What is nearly as likely may be meant as well: so much of the likeliest, and at least so much. */
const NEARLY = 0.25;
const LEAST = 0.05;
const MOST = 3;
/** What is named beside what is meant says the less, the surer it is what is meant. */
const BESIDE = 0.8;

/**
 * "Han går i sandaler i januar" asks about clothing and does not name it. Where a message that asks whether something is given
 * names nothing, or little among much else, what it means is told by situations that people have told before.
 * @param whole the message as one, story and all
 */
export function withMeant(asked: Understood, whole: Understood, field: Field): Understood {
  if (asked.kind !== 'coverage') return asked;
  const least = leastShare(asked.things, whole.things);
  if (least > 1) return asked;
  const meant = meantBy(whole, field);
  const share = meant.reduce((sum, one) => sum + one.share, 0);
  const [likeliest] = meant;
  if (!likeliest || likeliest.meaning === OUTSIDE || share < least) return asked;
  const isKin = (a: ConceptId, b: ConceptId) =>
    a === b || field.lexicon.ancestors(a).has(b) || field.lexicon.ancestors(b).has(a);
  const says = ({ concepts, weight }: Thing, one: ConceptId) =>
    weight >= MATTER && concepts.some((concept) => isKin(concept, one));
  const things = asked.things.map((thing) => {
    if (says(thing, likeliest.meaning)) return thing;
    const own = meant.filter(({ meaning }) => says(thing, meaning)).reduce((sum, one) => sum + one.share, 0);
    return { ...thing, weight: thing.weight * (1 - BESIDE * (share - own)) };
  });
  if (asked.things.some((thing) => says(thing, likeliest.meaning))) return { ...asked, things };
  const concepts = meant.map(({ meaning }) => meaning);
  return {
    ...asked,
    things: [told(concepts, field.lexicon.name(likeliest.meaning, asked.language)), ...things],
  };
}

/** From which share on what is meant counts; over 1 where what is named is clear enough. */
function leastShare(asked: readonly Thing[], whole: readonly Thing[]): number {
  if (!asked.some(({ concepts, wider, weight }) => concepts.length + wider.length > 0 && weight >= MATTER))
    return NOTHING_NAMED;
  const unknown = (things: readonly Thing[]) => things.filter(({ concepts }) => concepts.length === 0).length;
  if (unknown(asked) >= MANY) return SOMETHING_NAMED;
  return unknown(whole) >= MANY ? STORY : Number.POSITIVE_INFINITY;
}

/** What the message may mean, the likeliest first. */
function meantBy({ question, language }: Understood, field: Field): Guess[] {
  const { rest, unknown } = findMunicipalities(question, field.municipalities);
  const written = new Set(tokenise(rest).map(({ word }) => foldLetters(word)));
  const tokens = withoutPlaces(tokenise(field.vocabulary.mendText(rest)), unknown, field.labels);
  const model = field.situations();
  // A word that had to be mended may be another one, and one that nobody knows may be anything.
  const tells = (token: Token) =>
    written.has(foldLetters(token.word)) &&
    isTelling(token, language, field) &&
    model.knows(wordFeature(token[language]));
  if (!tokens.some(tells)) return [];
  const mentions = field.labels.find(tokens, language);
  const guesses = model.guess(meaningFeatures(tokens, mentions, language, field.lexicon), MOST);
  const first = guesses[0]?.share ?? 0;
  return guesses.filter(
    ({ share, meaning }, at) =>
      at === 0 || (share >= NEARLY * first && share >= LEAST && meaning !== OUTSIDE),
  );
}

/** Says something of a situation: "dækker § 85" says nothing. */
function isTelling(token: Token, language: Language, { lexicon }: Field): boolean {
  const { word, stop } = token;
  if (stop || /^[§\d]/.test(word) || lexicon.generalWords[language].has(word)) return false;
  return !isLight(token[language], language);
}

function told(concepts: readonly ConceptId[], name: string): Thing {
  return {
    words: name,
    concepts,
    wider: [],
    terms: [],
    whole: true,
    weight: 1,
    mended: false,
    group: 0,
    meant: true,
  };
}
