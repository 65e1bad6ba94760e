import type { ConceptId } from '../lexicon/types';
import type { Facts, Severities } from '../rules/types';
import type { Language, MunicipalityId } from '../standard/types';
import type { Times } from '../text/times';
import type { WeeklyHours } from '../text/weekly-hours';
import type { Kind } from './kinds';
import type { Manner } from './manner';

/** One thing that a question asks about: a concept of the lexicon, or a word that nobody has told it of. */
export interface Thing {
  /** As written, after mending: for "did you mean" and for explanations. */
  words: string;
  /** What it may mean; empty for a word the lexicon does not know. */
  concepts: readonly ConceptId[];
  /** Concepts of a compound's head, where the lexicon knows only that ("flytterengøring" is a rengøring). */
  wider: readonly ConceptId[];
  /** Danish search terms of its words, stop words left out. */
  terms: readonly string[];
  /**
   * Whether its terms are all that it says. "Give medicin" is not said by a passage that has "medicin": what makes the thing of
   * it is a function word, which no search looks for.
   */
  whole: boolean;
  /** How much it tells about what is asked, above 0, at most 1. */
  weight: number;
  /** "pakke 2": which one; matched exactly. */
  number?: string;
  /** True when a slip of the finger had to be mended to find it: it is then not named in the answer's sentence. */
  mended: boolean;
  /** Of going along: where to, and all that is above it in the lexicon. */
  goals?: ReadonlySet<ConceptId>;
  /** Not named, but told by the situation. */
  meant?: true;
  /** Index of the group it belongs to: things in one group describe one matter ("ledsagelse til tandlæge"). */
  group: number;
}

/** What is asked, found before anything is searched for. */
export interface Understood {
  question: string;
  language: Language;
  /** Those named that have a standard, the names of others that it may ask of, and whether it does so beyond doubt. */
  municipalities: { known: MunicipalityId[]; askedOf: string[]; isOfAnother: boolean };
  kind: Kind;
  /** How to take the question where no passage states a fact of that kind: its wording may have misled. */
  otherwise: Kind;
  manner: Manner;
  /** Levels told beside a theme; empty where the question tells none. */
  severities: Severities;
  /** What it tells of the person that criteria ask for; empty where it tells nothing. */
  facts: Facts;
  /** When it is asked for: hours of the day, days; empty where it tells none. */
  times: Times;
  /** How many hours a week it is asked for; undefined where it tells none. */
  weeklyHours: WeeklyHours | undefined;
  /** The age the question tells ("17 år", "45 årig"), in years. */
  age: number | undefined;
  things: readonly Thing[];
  /** As it stands in a list, where its question begins with what leads the list in. */
  listed?: string;
  /** Of a message with more questions than are answered at once, how many were left; undefined where none was. */
  left?: number;
  /** It names nothing itself: its things are those of the question before it in the message. */
  ofFirst?: true;
  /** It asks whether someone gets the help at all: what it names tells of them, and is not what they are to be helped with. */
  ofWhom?: true;
  /** It asks for money or equipment: for what costs something, and not for help with it. */
  toBePaid?: true;
  /** It tells that a life is in danger now, or that somebody may be in danger. */
  danger?: 'life' | 'perhaps';
  /** Things that only say which fact is wanted ("mundtligt"): looked for, but nothing turns on them. */
  aside: readonly Thing[];
}
