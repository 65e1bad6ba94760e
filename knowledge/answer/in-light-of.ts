import type { AnnotatedPassage } from '../search/annotate';
import type { Sought } from './evidence';
import { isDirect } from './match';
import type { Reading } from './stance';

/** A passage's reading in the light of what is asked: where its sentence has parts, it matters which of them speaks of that. */
export function inLightOf(sought: readonly Sought[], reading: Reading, annotated: AnnotatedPassage): Reading {
  if (reading.stance !== 'out') return reading;
  if (isTheCondition(sought, reading, annotated)) return { ...reading, conditional: false };
  if (isWhatIsLeft(sought, annotated)) return { ...reading, stance: 'in', conditional: true };
  if (isWhoHelpsInstead(sought, annotated)) return { ...reading, stance: 'fact', conditional: false };
  return reading;
}

/**
 * "Støtte sker ikke, hvis der er behov for specialrengøring": asked about just that, the condition holds, and the sentence
 * excludes it plainly.
 */
function isTheCondition(
  sought: readonly Sought[],
  { conditional }: Reading,
  { text }: AnnotatedPassage,
): boolean {
  const at = conditional ? text.tokens.findIndex(({ word }) => word === 'hvis') : -1;
  if (at < 0) return false;
  const clause = new Set(text.tokens.slice(at).map(({ da }) => da));
  return sought.some(
    ({ thing }) => thing.terms.some((term) => clause.has(term)) || isNamedBehind(at, thing.concepts, text),
  );
}

const OTHERS = new Set(['anden', 'andet', 'andre']);

/** "Du kan ikke vælge et andet tilbud end kommunens eget": what stands behind "end" is not taken out, it is what is left. */
function isWhatIsLeft(sought: readonly Sought[], { text }: AnnotatedPassage): boolean {
  const told = sought.filter(({ matches }) => isDirect(matches.get(text)));
  // Most exclusions speak of nothing that is asked: their words need not be gone through.
  if (told.length === 0) return false;
  const words = text.tokens.map(({ word }) => word);
  const not = words.indexOf('ikke');
  const others = words.findIndex((word, at) => at > not && OTHERS.has(word));
  const than = words.indexOf('end', others);
  if (not < 0 || others < 0 || than < 0) return false;
  return told.every(({ thing }) => isNamedBehind(than, thing.concepts, text));
}

/** "Vejlederen kan ikke hjælpe med gæld, her kan frivilligcentret hjælpe": where help is to be had instead is not taken out. */
function isWhoHelpsInstead(sought: readonly Sought[], { text }: AnnotatedPassage): boolean {
  const told = sought.filter(({ matches }) => isDirect(matches.get(text)));
  if (told.length === 0) return false;
  const words = text.tokens.map(({ word }) => word);
  const here = words.findIndex((word, at) => word === 'her' && words[at + 1] === 'kan');
  const helps = words.findIndex((word, at) => at > here && word.startsWith('hjælp'));
  if (here < 0 || helps < 0) return false;
  return told.every(({ thing }) => thing.concepts.some((id) => isBetween(text.places.get(id), here, helps)));
}

function isBetween(place: number | undefined, start: number, end: number): boolean {
  return place !== undefined && place > start && place < end;
}

function isNamedBehind(
  at: number,
  concepts: Sought['thing']['concepts'],
  { places }: AnnotatedPassage['text'],
): boolean {
  return concepts.some((id) => (places.get(id) ?? -1) > at);
}
