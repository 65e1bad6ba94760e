import type { Understood } from '../question/types';
import type { SourceNote } from '../standard/types';
import { foldCase } from '../text/fold';
import { tokenise } from '../text/tokens';
import type { Evidence } from './evidence';
import { isOwnName } from './match';
import { namesThreshold } from './scope';

/** In words: "personlig hygiejne". */
const LONGEST_NAME = 2;

/** Asks for a level, a number or which themes: what an unclear criterion cannot answer. */
const ASKS_LEVEL =
  /(?<!\p{L})(?:niveau\p{L}*|level\p{L}*|[0-4]|svær\p{L}*|moderat\p{L}*|fuldstændig\p{L}*|severe|moderate|complete|hvor mange|how many|tema\p{L}*|theme\p{L}*|begge|both|either)(?!\p{L})/iu;

/** What "svært" means, or is not, is told in words, unless it is asked which number it stands for. */
function asksMeaning({ kind, question }: Understood): boolean {
  return (kind === 'definition' || DIFFERENCE.test(question)) && !/[0-4]/.test(question);
}

const DIFFERENCE = /(?<!\p{L})(?:forskel(?:len)?|difference)(?!\p{L})/iu;

/**
 * Does the answer turn on words of the source that can be read in more than one way? Only when the question asks about
 * just that: the level or themes of a doubtful criterion, or the doubtful words themselves.
 */
export function turnsOnUnclear({ annotated, matches, reading }: Evidence, asked: Understood): boolean {
  const { passage } = annotated;
  const unclear = passage.notes.filter(({ kind }) => kind === 'unclear');
  if (unclear.length === 0) return false;
  const readable = unclear.some(({ readings }) => readings.length > 1);
  if (readable && asksMeaning(asked)) return false;
  if (readable && passage.role === 'criteria' && namesThreshold(passage.text)) {
    return asked.kind === 'level' || ASKS_LEVEL.test(foldCase(asked.question));
  }
  // Where the border between two sections is not drawn, training by name is on this side of it.
  if (!readable && reading.guidanceByName) return false;
  const doubtful = new Set(
    unclear.flatMap(({ words }) => words.flatMap((text) => tokenise(text).map(({ da }) => da))),
  );
  // Whoever asks in English for what is named by two doubtful words asks of the same words.
  const { tokens } = annotated.text;
  const isNameInDoubt =
    asked.language === 'en' &&
    asked.things.length === 1 &&
    !asked.manner.withCitizen &&
    tokens.length <= LONGEST_NAME &&
    tokens.every(({ da }) => doubtful.has(da));
  return [...matches].some(
    ([thing, match]) =>
      isOwnName(match) &&
      // What is meant and not named has no words that could be the doubtful ones.
      thing.terms.length > 0 &&
      (isNameInDoubt || thing.terms.every((term) => doubtful.has(term))),
  );
}

/** Whether one note tells of all of the passages that they leave something unclear. */
export function shareUnclearNote(passages: readonly Evidence[]): boolean {
  return shareNote(passages, () => true);
}

/** Whether the passages stand on both sides of a border that one note tells is not drawn; words to be read in two ways are none. */
export function shareUndrawnBorder(passages: readonly Evidence[]): boolean {
  return shareNote(passages, ({ readings }) => readings.length === 0);
}

function shareNote(passages: readonly Evidence[], counts: (note: SourceNote) => boolean): boolean {
  const [first, ...rest] = passages.map(({ annotated: { passage } }) =>
    passage.notes.filter((note) => note.kind === 'unclear' && counts(note)).map(({ id }) => id),
  );
  return first?.some((id) => rest.every((notes) => notes.includes(id))) ?? false;
}

/** An unclear passage with what the same note tells of: "personlig hygiejne" that is in, and "personlig pleje" that is out. */
export function withItsOtherSide(
  best: Evidence,
  direct: readonly Evidence[],
  all: readonly Evidence[],
): readonly Evidence[] {
  const ids = new Set(best.annotated.passage.notes.filter(isBorder).map(({ id }) => id));
  const sides = all.filter(({ annotated }) =>
    annotated.passage.notes.some((note) => isBorder(note) && ids.has(note.id)),
  );
  return [...new Set([best, ...sides, ...direct])];
}

/** Of two passages that speak against each other, and not of words that can be read in two ways. */
function isBorder({ kind, readings }: SourceNote): boolean {
  return kind === 'unclear' && readings.length === 0;
}
