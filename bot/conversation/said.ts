import type { Knowledge } from '../../knowledge';
import type { Language, Standard } from '../../knowledge/standard/types';
import type { PersonalData } from '../settings/personal-data';
import type { Settings, SettingsBook } from '../settings/settings';
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

/** What answering needs. The same for every turn. */
export interface Means {
  knowledge: Knowledge;
  standards: readonly Standard[];
  settings: SettingsBook;
  personalData: PersonalData;
  lastQuestions: LastQuestions;
  /** Milliseconds since 1970. */
  now(): number;
  /** Called when settings could not be saved; the person is told by the reply. */
  notSaved(error: unknown): void;
}

/** One kind of thing a person can say. Undefined: this is not what was said, ask the next. */
export interface Handler {
  name: string;
  answer(said: Said, means: Means): Reply | undefined | Promise<Reply | undefined>;
}
