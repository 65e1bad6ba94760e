import { cprCard, emptyCard, MAX_QUESTION, tooLongCard } from '../../cards';
import { detectLanguage } from '../../knowledge/question/language';
import type { Language } from '../../knowledge/standard/types';
import { hasCpr } from '../privacy/cpr';
import type { Settings } from '../settings/settings';
import { newCard, type Reply } from './reply';
import type { Where } from './request';
import type { Means } from './said';
import { HANDLERS } from './said/handlers';

const ENGLISH =
  /^(?:hi|hiya|hey|hello|help|settings|english|thanks|menu|more|next|why|tour|take|unanswered|receive)\b/i;

/**
 * What a person wrote, answered by the first that knows what to do with it. A message with a CPR number is answered
 * with a kind word only: nothing else gets to see it.
 */
export async function answerMessage(
  { where, text: written }: { where: Where; text: string },
  settings: Settings,
  means: Means,
): Promise<{ reply: Reply; handler: string }> {
  const text = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  const last = means.lastQuestions.of(where);
  const language = settings.language ?? languageOf(text.slice(0, MAX_QUESTION)) ?? last?.language ?? 'da';
  if (hasCpr(text)) return { reply: newCard(cprCard({ language })), handler: 'cpr' };
  if (!/[\p{L}\p{N}?\p{Extended_Pictographic}]/u.test(text)) {
    return { reply: newCard(emptyCard({ language })), handler: 'empty' };
  }
  if (text.length > MAX_QUESTION) return { reply: newCard(tooLongCard({ language })), handler: 'too-long' };
  for (const handler of HANDLERS) {
    const reply = await handler.answer({ where, text, language, settings, last }, means);
    if (reply) return { reply, handler: handler.name };
  }
  return { reply: newCard(emptyCard({ language })), handler: 'none' };
}

function languageOf(text: string): Language | undefined {
  return detectLanguage(text) ?? (ENGLISH.test(text) ? 'en' : undefined);
}
