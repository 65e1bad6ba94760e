import type { Handler } from '../said';
import { check } from './check';
import { comparison } from './comparison';
import { followUp } from './follow-up';
import { greeting } from './greeting';
import { help } from './help';
import { lookup } from './lookup';
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
  settings,
  comparison,
  followUp,
  question,
];
