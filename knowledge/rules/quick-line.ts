import { findMunicipalities } from '../question/municipality';
import type { Municipality, MunicipalityId } from '../standard/types';
import { PhraseBook, type Piece, piecesOf } from './quick-tokens';
import { type Meaning, QUICK_WORDS } from './quick-words';
import { type Asked, FACTS, type Fact, type Given, type Level, OVERALL, THEMES, type Theme } from './types';

/**
 * Why a part of the line was left out:
 * - `unknown`: no theme, level or fact is called so;
 * - `no-level`: a theme without a level beside it;
 * - `no-theme`: a level without a theme beside it;
 * - `ambiguous`: it could mean any of `could` ("socialt");
 * - `contradiction`: the same thing was given two values.
 */
export type NotUnderstoodReason = 'unknown' | 'no-level' | 'no-theme' | 'ambiguous' | 'contradiction';

export interface NotUnderstood {
  /** As it was written; long numbers are masked, they could be a CPR number. */
  text: string;
  reason: NotUnderstoodReason;
  could: Asked[];
}

export interface QuickLine extends Given {
  /** The municipality that the line names, if it names exactly one that has a standard. */
  municipality: MunicipalityId | undefined;
  notUnderstood: NotUnderstood[];
}

const BOOK = new PhraseBook<Meaning>(QUICK_WORDS);

/** "vum …" always opens a check; the other words also begin ordinary questions. */
const ALWAYS = /^\s*vum(?![\p{L}\p{N}])/iu;
const PERHAPS = /^\s*(check|tjek|vurd[eé]r|assess)(?![\p{L}\p{N}])/iu;

/**
 * Reads a message as a quick check ("vum praktisk 3, sundhed 2"), or tells with undefined that it is not one.
 * A message that begins with "vum" always is; one that begins with "check", "tjek", "vurder" or "assess" only if a
 * level or fact is understood ("tjek kriterierne for madlavning" is not).
 */
export function asQuickLine(text: string, municipalities: readonly Municipality[]): QuickLine | undefined {
  const always = ALWAYS.test(text);
  if (!always && !PERHAPS.test(text)) return undefined;
  const line = parseQuickLine(text, municipalities);
  const understood = Object.keys(line.severities).length + Object.keys(line.facts).length > 0;
  return always || understood ? line : undefined;
}

/**
 * Reads levels and facts from one line: "praktisk 3 sundhed 2", "praktiske opgaver i hjemmet=svært", "3 i praktiske
 * opgaver", Danish or English, small slips forgiven. Never throws, and never gives a level that is not written:
 * what cannot be read in one way is named in `notUnderstood` instead.
 */
export function parseQuickLine(text: string, municipalities: readonly Municipality[]): QuickLine {
  const named = findMunicipalities(text, municipalities);
  const [only, second] = named.known;
  const collector = new Collector();
  const lone: Lone[] = [];
  for (const segment of segmentsOf(piecesOf(named.rest, BOOK))) lone.push(...readSegment(segment, collector));
  pairAcross(lone, collector);
  return {
    municipality: second === undefined ? only : undefined,
    severities: collector.severities,
    facts: collector.facts,
    notUnderstood: collector.notUnderstood,
  };
}

/** A theme or a level that stood alone in its segment: "praktisk; 3". */
interface Lone {
  piece: Piece;
  alone: boolean;
}

function segmentsOf(pieces: Piece[]): Piece[][] {
  const segments: Piece[][] = [];
  for (const piece of pieces) {
    const last = segments.at(-1);
    if (last === undefined || piece.breakBefore) segments.push([piece]);
    else last.push(piece);
  }
  return segments
    .map((segment) => segment.filter((piece) => !piece.meaning?.filler))
    .filter((segment) => segment.length > 0);
}

/** Pairs what stands side by side, from left to right, in either order; returns what found no partner. */
function readSegment(segment: Piece[], collector: Collector): Lone[] {
  const lone: Lone[] = [];
  for (let at = 0; at < segment.length; at++) {
    const piece = segment[at];
    if (piece === undefined) continue;
    const next = segment[at + 1];
    if (next !== undefined && collector.pair(piece, next)) at++;
    else lone.push({ piece, alone: segment.length === 1 });
  }
  return lone;
}

/** "praktisk; 3; sundhed; 2": a name alone in its segment goes with a value alone in the next, and never otherwise. */
function pairAcross(lone: Lone[], collector: Collector): void {
  for (let at = 0; at < lone.length; at++) {
    const here = lone[at];
    const next = lone[at + 1];
    if (here === undefined) continue;
    const across = here.alone && next?.alone === true && here.piece.meaning?.asked !== undefined;
    if (across && collector.pair(here.piece, next.piece)) at++;
    else collector.single(here.piece);
  }
}

class Collector {
  readonly severities: Partial<Record<Theme, Level | null>> = {};
  readonly facts: Given['facts'] = {};
  readonly notUnderstood: NotUnderstood[] = [];
  readonly #written = new Map<Asked, { text: string; value: Level | boolean | null }>();
  readonly #contradictions = new Map<Asked, NotUnderstood>();

  /** Takes a name and its value, in either order. False when the two do not belong together. */
  pair(one: Piece, other: Piece): boolean {
    return this.#take(one, other) || this.#take(other, one);
  }

  /** A piece without a partner: a fact that is mentioned is so; anything else is named as not understood. */
  single(piece: Piece): void {
    const asked = piece.meaning?.asked;
    if (asked !== undefined && isFact(asked)) this.#set(asked, true, piece.text);
    else if (asked !== undefined) this.#leave(piece.text, 'no-level');
    else if (piece.meaning?.either !== undefined) this.#leave(piece.text, 'ambiguous', piece.meaning.either);
    else this.#leave(piece.text, piece.meaning?.level === undefined ? 'unknown' : 'no-theme');
  }

  #take(name: Piece, value: Piece): boolean {
    const asked = name.meaning?.asked;
    const meaning = value.meaning;
    if (meaning === undefined || meaning.asked !== undefined) return false;
    const text = `${name.text} ${value.text}`;
    if (asked === undefined) {
      if (name.meaning?.either === undefined || meaning.level === undefined) return false;
      this.#leave(text, 'ambiguous', name.meaning.either);
      return true;
    }
    if (meaning.notAssessed) return this.#set(asked, null, text);
    if (isFact(asked)) return meaning.is === undefined ? false : this.#set(asked, meaning.is, text);
    if (meaning.level === undefined || (meaning.overallOnly && asked !== OVERALL)) return false;
    return this.#set(asked, meaning.level, text);
  }

  #set(asked: Asked, value: Level | boolean | null, text: string): true {
    const before = this.#written.get(asked);
    const told = this.#contradictions.get(asked);
    if (told !== undefined) {
      told.text = `${told.text} · ${masked(text)}`;
      return true;
    }
    if (before !== undefined && before.value !== value) {
      this.#store(asked, undefined);
      this.#contradictions.set(asked, this.#leave(`${before.text} · ${text}`, 'contradiction', [asked]));
      return true;
    }
    this.#written.set(asked, { text, value });
    this.#store(asked, value);
    return true;
  }

  #store(asked: Asked, value: Level | boolean | null | undefined): void {
    const place: Record<string, unknown> = isTheme(asked) ? this.severities : this.facts;
    if (value === undefined) delete place[asked];
    else place[asked] = value;
  }

  #leave(text: string, reason: NotUnderstoodReason, could: Asked[] = []): NotUnderstood {
    const left = { text: masked(text), reason, could };
    this.notUnderstood.push(left);
    return left;
  }
}

/** Numbers as long as parts of a CPR number are not said back. */
function masked(text: string): string {
  return text.replace(/\d{4,}/g, '…');
}

function isFact(asked: Asked): asked is Fact {
  return (FACTS as readonly string[]).includes(asked);
}

function isTheme(asked: Asked): asked is Theme {
  return (THEMES as readonly string[]).includes(asked);
}
