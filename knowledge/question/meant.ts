import type { ConceptId, Lexicon } from '../lexicon/types';
import { meaningFeatures, wordFeature } from '../meaning/features';
import type { Guess } from '../meaning/model';
import { OVERALL } from '../rules/types';
import { OUTSIDE } from '../situation/outside';
import type { Language } from '../standard/types';
import { writeOut } from '../text/abbreviations';
import { foldLetters } from '../text/fold';
import { type Token, tokenise } from '../text/tokens';
import { isLight } from './light-words';
import { withoutMeanwhileClauses } from './meanwhile';
import { findMunicipalities, withoutPlaces } from './municipality';
import type { Thing, Understood } from './types';
import type { Field } from './understand';
import { wholeThing } from './whole-thing';

/** A thing of less weight names no matter beside what may be meant. */
const NAMES_A_MATTER = 0.4;
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
  // A level that is told is compared with the criteria, and needs no thing.
  if (asked.kind !== 'coverage' || Object.keys(asked.severities).length > 0) return asked;
  // Of whom is told by how old they are or where they live, and nothing else is.
  const tellsOfWhom =
    asked.age !== undefined ||
    asked.facts['bosiddende-i-kommunen'] !== undefined ||
    asked.facts[OVERALL] !== undefined;
  if (tellsOfWhom && !asked.things.some(({ weight }) => weight >= NAMES_A_MATTER)) return asked;
  const least = leastShare(asked.things, whole.things);
  if (least > 1) return asked;
  const meant = meantBy(whole, field);
  const share = meant.reduce((sum, one) => sum + one.share, 0);
  const [likeliest] = meant;
  if (!likeliest || likeliest.meaning === OUTSIDE || share < least) return asked;
  // That help is meant is no news.
  if ((field.lexicon.concepts.get(likeliest.meaning)?.weight ?? 1) < NAMES_A_MATTER) return asked;
  if (isNamedAndPutAside(likeliest.meaning, asked, field)) return asked;
  const isKin = (a: ConceptId, b: ConceptId) => field.lexicon.isA(a, b) || field.lexicon.isA(b, a);
  const says = ({ concepts, weight }: Thing, one: ConceptId) =>
    weight >= NAMES_A_MATTER && concepts.some((concept) => isKin(concept, one));
  const things = asked.things.map((thing) => {
    if (says(thing, likeliest.meaning)) return thing;
    const own = meant.filter(({ meaning }) => says(thing, meaning)).reduce((sum, one) => sum + one.share, 0);
    return { ...thing, weight: thing.weight * (1 - BESIDE * (share - own)) };
  });
  if (asked.things.some((thing) => says(thing, likeliest.meaning))) return { ...asked, things };
  const others = meant.slice(1).map(({ meaning }) => meaning);
  return { ...asked, things: [told(likeliest.meaning, others, field.lexicon, asked.language), ...things] };
}

/**
 * What is named and is none of the things asked about was put aside for a reason ("møder med distriktspsykiatrien" asks for contact
 * with it, "i stedet for …" for another thing): it is not what is meant besides.
 */
function isNamedAndPutAside(meant: ConceptId, asked: Understood, { labels, vocabulary }: Field): boolean {
  const { question, things, language } = asked;
  if (things.some(({ concepts }) => concepts.includes(meant))) return false;
  const tokens = tokenise(vocabulary.mendText(writeOut(question)));
  return labels.find(tokens, language).some(({ concepts }) => concepts[0] === meant);
}

/**
 * 0–1: how surely a message is about what no standard of the field is about (the printer, the canteen, the weather), whatever words
 * of the field it may have.
 */
export function outsideShare(asked: Understood, field: Field): number {
  return meantBy(asked, field).find(({ meaning }) => meaning === OUTSIDE)?.share ?? 0;
}

/** From which share on what is meant counts; over 1 where what is named is clear enough. */
function leastShare(asked: readonly Thing[], whole: readonly Thing[]): number {
  if (
    !asked.some(
      ({ concepts, wider, weight }) => concepts.length + wider.length > 0 && weight >= NAMES_A_MATTER,
    )
  )
    return NOTHING_NAMED;
  const unknown = (things: readonly Thing[]) => things.filter(({ concepts }) => concepts.length === 0).length;
  if (unknown(asked) >= MANY) return SOMETHING_NAMED;
  return unknown(whole) >= MANY ? STORY : Number.POSITIVE_INFINITY;
}

/** What the message may mean, the likeliest first. */
function meantBy({ question, language }: Understood, field: Field): Guess[] {
  const { rest, unknown } = findMunicipalities(withoutMeanwhileClauses(question), field.municipalities);
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

/** @param others what may be meant as well leads to quotes, and carries no verdict under the name of the likeliest */
function told(meant: ConceptId, others: readonly ConceptId[], lexicon: Lexicon, language: Language): Thing {
  return { ...wholeThing(lexicon.name(meant, language), [meant], { wider: others }), meant: true };
}
