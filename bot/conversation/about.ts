import { emptyCard, MAX_QUESTION } from '../../cards';
import { detectLanguage } from '../../knowledge/question/language';
import { withoutContact } from '../privacy/contact';
import { hasCpr, withoutCpr } from '../privacy/cpr';
import type { Settings } from '../settings/settings';
import { say } from '../texts/say';
import { giveAnswer } from './give-answer';
import type { Reply } from './reply';
import type { Request } from './request';
import type { Means } from './said';

/**
 * What the standards say to the text of a message that someone has written to others. It was not written for the bot:
 * CPR numbers, e-mail addresses and telephone numbers are taken out before anything is done with it, and of a long text
 * the questions are asked.
 */
export function answerAbout(
  { text, where, language: shown }: Extract<Request, { kind: 'about' }>,
  settings: Settings,
  means: Means,
): Reply {
  const clean = withoutContact(withoutCpr(text.normalize('NFC').replace(/\s+/g, ' ').trim()));
  const question = questionIn(clean);
  const language = settings.language ?? detectLanguage(question) ?? shown ?? 'da';
  const title = say(language, hasCpr(text) ? 'cprLeftOut' : 'aboutMessage');
  if (!/\p{L}/u.test(question)) return { kind: 'dialog', title, card: emptyCard({ language }) };
  return { kind: 'dialog', title, card: giveAnswer({ where, settings, question, language }, means).card };
}

/** A text short enough to be asked whole is; of a longer one its questions, and failing those its beginning. */
export function questionIn(text: string): string {
  if (text.length <= MAX_QUESTION) return text;
  const questions = (text.match(/[^.?!]{3,}\?/g) ?? []).map((each) => each.trim());
  let chosen = '';
  for (const question of questions) {
    const longer = `${chosen} ${question}`.trim();
    if (longer.length <= MAX_QUESTION) chosen = longer;
  }
  return chosen || text.slice(0, MAX_QUESTION).replace(/\s+\S*$/, '');
}
