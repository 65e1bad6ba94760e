import { cprCard, emptyCard, MAX_QUESTION, tooLongCard, withRemark } from '../../cards';
import { detectLanguage } from '../../knowledge/question/language';
import { onOneLine } from '../../knowledge/question/lines';
import type { Language } from '../../knowledge/standard/types';
import { withoutContact } from '../privacy/contact';
import { hasCpr } from '../privacy/cpr';
import type { Settings } from '../settings/settings';
import { say } from '../texts/say';
import { newCard, type Reply } from './reply';
import type { Where } from './request';
import type { Means } from './said';
import { HANDLERS } from './said/handlers';

const ENGLISH =
  /^(?:hi|hiya|hey|hello|help|settings|english|thanks|menu|more|next|why|tour|take|unanswered|receive)\b/i;

/**
 * What a person wrote, answered by the first that knows what to do with it. A message with a CPR number is answered
 * with a kind word only: nothing else gets to see it. Telephone numbers and e-mail addresses are taken out, and the
 * person is told.
 */
export async function answerMessage(
  { where, text: written }: { where: Where; text: string },
  settings: Settings,
  means: Means,
): Promise<{ reply: Reply; handler: string }> {
  const text = onOneLine(written.normalize('NFC'));
  const last = means.lastQuestions.of(where);
  const language = settings.language ?? languageOf(text.slice(0, MAX_QUESTION)) ?? last?.language ?? 'da';
  if (hasCpr(text)) return { reply: newCard(cprCard({ language })), handler: 'cpr' };
  if (!/[\p{L}\p{N}?\p{Extended_Pictographic}]/u.test(text)) {
    return { reply: newCard(emptyCard({ language })), handler: 'empty' };
  }
  if (text.length > MAX_QUESTION) return { reply: newCard(tooLongCard({ language })), handler: 'too-long' };
  const clean = withoutContact(text);
  for (const handler of HANDLERS) {
    const reply = await handler.answer({ where, text: clean, language, settings, last }, means);
    if (!reply) continue;
    const told = clean === text ? reply : withTold(reply, say(language, 'contactLeftOut'));
    return { reply: told, handler: handler.name };
  }
  return { reply: newCard(emptyCard({ language })), handler: 'none' };
}

function withTold(reply: Reply, words: string): Reply {
  if (reply.kind === 'card') return { ...reply, card: withRemark(reply.card, words) };
  return reply.kind === 'text' ? { ...reply, text: `${words}\n\n${reply.text}` } : reply;
}

function languageOf(text: string): Language | undefined {
  return detectLanguage(text) ?? (ENGLISH.test(text) ? 'en' : undefined);
}
