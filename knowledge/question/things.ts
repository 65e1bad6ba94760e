import type { ConceptId, Lexicon } from '../lexicon/types';
import type { LabelFinder, Mention } from '../search/labels';
import type { Vocabulary } from '../search/vocabulary';
import type { Language } from '../standard/types';
import { isWord } from '../text/dictionary';
import { isStopWordOf } from '../text/stop-words';
import type { Token } from '../text/tokens';
import { isBareList, isBetween, isListed } from './in-a-row';
import { isLight } from './light-words';
import type { Thing } from './types';

interface Tools {
  lexicon: Lexicon;
  labels: LabelFinder;
  vocabulary: Vocabulary;
}

/** A token of the question, and whether its spelling was mended. */
export interface QuestionToken {
  token: Token;
  mended: boolean;
}

/** What the lexicon's labels of each language find in a question. */
export type Mentions = Record<Language, readonly Mention[]>;

/** An unknown word may be what the question is about, or just a word. */
const UNKNOWN_WEIGHT = 0.45;
/** A word that no concept has, but a standard uses, is probably just what is asked about. */
const STATED_WEIGHT = 0.9;
const STATED_EVERYDAY_WEIGHT = 0.4;
const EVERYDAY_WEIGHT = 0.25;
/** How the ids of paragraphs begin. */
const PARAGRAPH = 'par-';
/** In letters. */
const LONGEST_SCRAP = 2;
/** Concepts of no more weight than this say only that it is help, or of what form. */
const GENERAL_WEIGHT = 0.5;
/** A "fodboldklub" is a club, however everyday the word. */
const KIND_WEIGHT = 0.5;
/** An everyday verb that happens to be a label ("starte", "hånd") tells little. */
const LIGHT_WEIGHT = 0.3;
/** "Tøjvask 2 gange om ugen": a number of these says how much or how often, and not which one. */
const COUNTED = new Set(
  (
    'gang gange x time timer t min minutter dag dage uge uger md mdr måned måneder år kr kroner personer ' +
    'times hour hours minutes day days week weeks month months year years people'
  ).split(' '),
);

/**
 * Finds the things a question is about: the longest mentions of the lexicon, in the question's own language where
 * both know the words, and every other word that is not general. General words ("støtte", "help") are never things.
 * @param named the lexicon's mentions in the same tokens
 */
export function findThings(
  tokens: readonly QuestionToken[],
  named: Mentions,
  language: Language,
  tools: Tools,
): Thing[] {
  const plain = tokens.map(({ token }) => token);
  const mentions = chooseMentions(plain, named, language);
  const things: Thing[] = [];
  const isBare = isBareList(plain, mentions);
  let group = 0;
  /** Where the last thing ends. */
  let behind = -1;
  let at = 0;
  while (at < plain.length) {
    const mention = mentions.get(at);
    const end = mention?.end ?? at + 1;
    const slice = tokens.slice(at, end);
    const thing = mention ? knownThing(mention, slice, tools) : wordThing(slice, language, tools);
    if (thing && at === behind && slice[0]?.token.apart && (isBare || isListed(plain, mentions, end)))
      group += 1;
    if (thing && !things.some((other) => isSame(other, thing))) things.push({ ...thing, group });
    else if (!thing && at === behind && !COUNTED.has(plain[end]?.word ?? '')) numberOf(slice, things);
    if (thing) behind = end;
    if (slice.length === 1 && isBetween(slice[0]?.token) && things.some((t) => t.group === group)) group += 1;
    at = end;
  }
  return things;
}

/** For each position at most one mention: longest first, then the question's language. */
function chooseMentions(tokens: readonly Token[], named: Mentions, language: Language): Map<number, Mention> {
  const other: Language = language === 'da' ? 'en' : 'da';
  // A word that the question's own language has is not read in the other: "fire" is four in a Danish question.
  const foreign = named[other].filter(({ start, end }) =>
    tokens.slice(start, end).some(({ word, stop }) => !stop && !isWord(word, language)),
  );
  const all = [...named[language], ...foreign];
  const length = (mention: Mention) => mention.end - mention.start;
  // "Help with a new health insurance card" asks for the card, and not for help with health.
  all.sort(
    (a, b) =>
      b.said - a.said ||
      length(b) - length(a) ||
      Number(b.language === language) - Number(a.language === language),
  );
  const taken = new Set<number>();
  const chosen = new Map<number, Mention>();
  for (const mention of all) {
    const places = Array.from({ length: length(mention) }, (_, index) => mention.start + index);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    chosen.set(mention.start, mention);
  }
  return chosen;
}

/** "pakke 2": a number right behind a thing says which one, and must be matched with it. */
function numberOf(slice: readonly QuestionToken[], things: Thing[]): void {
  const number = slice[0]?.token.word;
  const last = things.at(-1);
  // "Groups, 1:1" counts no groups.
  if (slice[0]?.token.apart) return;
  if (number === undefined || !/^\d{1,2}$/.test(number) || !last || last.number !== undefined) return;
  things[things.length - 1] = { ...last, terms: [...last.terms, number], number };
}

/** Said twice in one question is asked once. */
function isSame(a: Found, b: Found): boolean {
  return (
    a.terms.join() === b.terms.join() || (a.concepts.length > 0 && a.concepts.join() === b.concepts.join())
  );
}

type Found = Omit<Thing, 'group'>;

function knownThing(
  mention: Mention,
  slice: readonly QuestionToken[],
  { lexicon, labels }: Tools,
): Found | null {
  const general = lexicon.generalWords[mention.language];
  const isFunction = ({ word, stop }: Token) => stop && isStopWordOf(word, mention.language);
  if (slice.every(({ token }) => isFunction(token) || general.has(token.word))) return null;
  // "Den socialpædagogiske støtte" is the title of a standard as well, and says no more for that.
  const told = mention.concepts.flatMap((id) => lexicon.concepts.get(id)?.weight ?? []);
  const weight = told.length > 0 ? Math.max(...told) : 1;
  const light =
    slice.length === 1 && slice.every(({ token }) => isLight(token[mention.language], mention.language));
  const said = described(slice);
  return {
    ...said,
    concepts: said.words.includes('§') ? withParagraph(mention.concepts, lexicon) : mention.concepts,
    wider: [],
    whole: saysAll(said.terms, slice, mention.concepts, labels),
    weight: light ? weight * LIGHT_WEIGHT : weight,
  };
}

/** "§ 86-træning" is asked for by its paragraph as well. */
function withParagraph(concepts: readonly ConceptId[], lexicon: Lexicon): readonly ConceptId[] {
  const above = concepts.flatMap((id) => lexicon.concepts.get(id)?.broader ?? []);
  return [...new Set([...concepts, ...above.filter((id) => id.startsWith(PARAGRAPH))])];
}

function wordThing(
  slice: readonly QuestionToken[],
  language: Language,
  { lexicon, labels, vocabulary }: Tools,
): Found | null {
  const only = slice[0]?.token;
  if (!only || only.stop || only.word.length < 2) return null;
  if (lexicon.generalWords.da.has(only.word) || lexicon.generalWords.en.has(only.word)) return null;
  if (/^\d/.test(only.word) || isLight(only.da, 'da') || isLight(only.en, 'en')) return null;
  const split = language === 'da' ? vocabulary.split(only.da) : null;
  const kinds = split ? labels.namedBy(split.head) : [];
  const of = split ? labels.namedBy(split.modifier) : [];
  // "Netværksindsats": the head says only that it is help, the modifier what it is about.
  if (of.length > 0 && isGeneral(kinds, lexicon))
    return { ...described(slice), concepts: of, wider: [], whole: true, weight: 1 };
  return {
    ...described(slice),
    concepts: [],
    wider: kinds,
    whole: true,
    weight: Math.max(kinds.length > 0 ? KIND_WEIGHT : 0, weightOfUnknown(only, language, vocabulary)),
  };
}

/** Of several words one is left to search for: does it name the same thing by itself? */
function saysAll(
  terms: readonly string[],
  slice: readonly QuestionToken[],
  concepts: readonly ConceptId[],
  labels: LabelFinder,
): boolean {
  const [only] = terms;
  if (only === undefined || terms.length > 1 || slice.length === 1) return true;
  return labels.namedBy(only).some((id) => concepts.includes(id));
}

function isGeneral(concepts: readonly ConceptId[], lexicon: Lexicon): boolean {
  return concepts.every((id) => (lexicon.concepts.get(id)?.weight ?? 1) <= GENERAL_WEIGHT);
}

/** An everyday word that no concept has is hardly the matter; a name or a rare word may be. */
function weightOfUnknown({ word, da }: Token, language: Language, vocabulary: Vocabulary): number {
  const everyday = isWord(word, language);
  if (vocabulary.isInStandards(da)) return everyday ? STATED_EVERYDAY_WEIGHT : STATED_WEIGHT;
  // "Hv", "ik", "mm": two letters that nobody knows are a word cut short, and no name.
  if (word.length <= LONGEST_SCRAP) return EVERYDAY_WEIGHT;
  return everyday ? EVERYDAY_WEIGHT : UNKNOWN_WEIGHT;
}

function described(slice: readonly QuestionToken[]): Pick<Thing, 'words' | 'terms' | 'mended'> {
  return {
    words: slice.map(({ token }) => token.word).join(' '),
    terms: slice.filter(({ token }) => !token.stop).map(({ token }) => token.da),
    mended: slice.some(({ mended }) => mended),
  };
}
