import type { Knowledge } from '../../knowledge';
import type { Language, Standard } from '../../knowledge/standard/types';
import type { Glossary } from '../../knowledge/terms/glossary';
import type { Colleagues } from '../colleagues/colleagues';
import type { Handovers } from '../colleagues/handovers';
import type { Post } from '../colleagues/post';
import type { PersonalData } from '../settings/personal-data';
import type { Settings, SettingsBook } from '../settings/settings';
import type { Before } from '../storage/claims';
import type { UnansweredBook } from '../unanswered/book';
import type { LastQuestion, LastQuestions } from './last-questions';
import type { Reply } from './reply';
import type { Where } from './request';

/** One message, with what is known about the person and the conversation. */
export interface Said {
  where: Where;
  /** White space folded, no CPR number, not empty, not too long. */
  text: string;
  /** The language to answer in, as far as the text and the settings tell. */
  language: Language;
  settings: Settings;
  last: LastQuestion | undefined;
}

/** What answering needs. */
export interface Means {
  /** What has come of the same request before; with `effects`, nothing is written or sent to others again. */
  before: Before;
  knowledge: Knowledge;
  standards: readonly Standard[];
  settings: SettingsBook;
  personalData: PersonalData;
  lastQuestions: LastQuestions;
  /** What was not answered, for those who write the standards. */
  unanswered: UnansweredBook;
  /** Where colleagues answer, and what they have not answered yet. */
  colleagues: Colleagues;
  handovers: Handovers;
  /** Undefined where nothing can be sent without being asked for. */
  post: Post | undefined;
  /** Whether a person may see what was not answered, and choose where colleagues answer. */
  isOwner(person: string): boolean;
  /** The terms of the field, read when first asked for. */
  glossary(): Glossary;
  /** A whole number for a new round of the quiz, from 0 and below `SEEDS`. */
  seed(): number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Called when settings could not be saved; the person is told by the reply. */
  notSaved(error: unknown): void;
  /** Called when a message to somebody else could not be sent; the person is told by the reply. */
  notPosted(error: unknown): void;
  /** Called when something that is done with stays stored until its time is over; nobody need know. */
  notDeleted(error: unknown): void;
}

/** One kind of thing a person can say. Undefined: this is not what was said, ask the next. */
export interface Handler {
  name: string;
  answer(said: Said, means: Means): Reply | undefined | Promise<Reply | undefined>;
}
