import type { Handler } from '../said';
import { check } from './check';
import { comparison } from './comparison';
import { followUp } from './follow-up';
import { greeting } from './greeting';
import { help } from './help';
import { quiz, term, tour } from './learn';
import { lookup } from './lookup';
import { owners } from './owners';
import { question } from './question';
import { settings } from './settings';
import { thanks } from './thanks';

/** What a person can say, most particular first. The last one answers everything. */
export const HANDLERS: readonly Handler[] = [
  greeting,
  help,
  thanks,
  check,
  lookup,
  tour,
  quiz,
  term,
  owners,
  settings,
  comparison,
  followUp,
  question,
];
