import {
  type ActionData,
  askColleagueCard,
  colleagueAnsweredCard,
  colleagueLateCard,
  colleagueQuestionCard,
  colleagueReplyCard,
  type FeedbackView,
  givenAnswer,
  outdatedCard,
  reasonCard,
} from '../../../cards';
import { rootOf } from '../../colleagues/colleagues';
import { say } from '../../texts/say';
import { cleaned } from '../../unanswered/entry';
import { giveAnswer } from '../give-answer';
import type { Pressed, Presses } from '../press';
import { privateCard, type Reply } from '../reply';
import type { Means } from '../said';
import { hasColleagues, note } from './noting';

type FeedbackVerb =
  | 'feedback'
  | 'feedback.reason'
  | 'feedback.back'
  | 'colleague.ask'
  | 'colleague.send'
  | 'colleague.answer';
type AskedAction = Extract<ActionData, { verb: 'feedback.back' }>;
type About = Omit<AskedAction, 'verb'>;

/**
 * The buttons about an answer. They open in its place, for the person who pressed alone, and every way leads back to
 * the answer.
 */
export const FEEDBACK_PRESSES: Presses<FeedbackVerb> = {
  feedback: (action, pressed, means) => {
    const { answer } = again(action, pressed, means);
    note(action.helpful ? 'helpful' : 'not_helpful', answer, means);
    if (action.helpful) return back(action, pressed, means, { kind: 'thanks' });
    return privateCard(reasonCard({ asked: askedOf(action), colleague: hasColleagues(means) }));
  },
  'feedback.reason': (action, pressed, means) => {
    const reason = action.words?.trim();
    if (reason) note('reason', again(action, pressed, means).answer, means, reason);
    return back(action, pressed, means, { kind: 'thanks' });
  },
  'feedback.back': (action, pressed, means) => back(action, pressed, means),
  'colleague.ask': (action, pressed, means) =>
    privateCard(confirmation(action, cleaned(action.question), pressed, means)),
  'colleague.send': async (action, pressed, means) => {
    const written = action.words?.replace(/\s+/g, ' ').trim() ?? '';
    const words = cleaned(written);
    // What is sent is what was read: where something had to be taken out, it is read once more.
    if (words === '' || words !== written.normalize('NFC')) {
      return privateCard(confirmation(action, words, pressed, means, words !== ''));
    }
    return handOver(action, words, pressed, means);
  },
  'colleague.answer': answerForColleague,
};

/** Sends the question to the colleagues; the asker is told whether it went. */
async function handOver(action: About, words: string, pressed: Pressed, means: Means): Promise<Reply> {
  const { language } = action;
  if (means.before === 'effects') return back(action, pressed, means, { kind: 'sent' });
  const { answer } = again(action, pressed, means);
  const asker = pressed.where.address;
  let id: string | undefined;
  try {
    const colleagues = await means.colleagues.refresh();
    if (!colleagues || !asker || !means.post) throw new Error('There is nobody to hand the question to.');
    id = await means.handovers.open({ asker, words, language });
    const given = givenAnswer(answer.answers, means.standards, language);
    await means.post(colleagues, colleagueQuestionCard({ language, id, words, given }));
    return back(action, pressed, means, { kind: 'sent' });
  } catch (error) {
    means.notPosted(error);
    if (id !== undefined) await means.handovers.close(id).catch(means.notDeleted);
    return back(action, pressed, means, { kind: 'failed' });
  }
}

/** A colleague's answer goes to the asker; everyone among the colleagues sees that it has. */
async function answerForColleague(
  action: Extract<ActionData, { verb: 'colleague.answer' }>,
  { where }: Pressed,
  means: Means,
): Promise<Reply> {
  const { language, id } = action;
  const reply = action.words?.replace(/[ \t]+/g, ' ').trim() ?? '';
  if (reply === '') return { kind: 'text', text: say(language, 'nothingWritten') };
  const colleagues = await means.colleagues.refresh();
  // Only there can questions be answered, whoever has got hold of such a card.
  if (!colleagues || rootOf(where.conversation) !== rootOf(colleagues.conversation) || !means.post) {
    return privateCard(outdatedCard({ language }));
  }
  // What was answered is deleted: there is no question left to show above the answer.
  if (means.before === 'effects') return { kind: 'text', text: say(language, 'answerSent') };
  const handover = await means.handovers.take(id);
  if (!handover) return { ...privateCard(colleagueLateCard({ language })), undone: true };
  try {
    await means.post(
      handover.asker,
      colleagueReplyCard({ language: handover.language, words: handover.words, reply }),
    );
  } catch (error) {
    means.notPosted(error);
    await means.handovers.giveBack(id, handover).catch(means.notPosted);
    return { kind: 'text', text: say(language, 'notSent') };
  }
  // Their answer is there: who answers meanwhile is told so, for the question stays taken.
  await means.handovers.close(id).catch(means.notDeleted);
  const card = colleagueAnsweredCard({ language, words: handover.words, reply });
  // Alone with the bot there is nobody else to tell.
  return where.scope === 'personal' ? privateCard(card) : { kind: 'shared', card, mine: card };
}

function confirmation(action: About, words: string, pressed: Pressed, means: Means, wasCleaned = false) {
  const { answer } = again(action, pressed, means);
  const given = givenAnswer(answer.answers, means.standards, action.language);
  return askColleagueCard({ asked: askedOf(action), words, given, cleaned: wasCleaned });
}

/** The answer once more, in the place of what was opened from it. */
function back(action: About, pressed: Pressed, means: Means, feedback?: FeedbackView): Reply {
  return privateCard(again(action, pressed, means, feedback).card);
}

function again(action: About, { where, settings }: Pressed, means: Means, feedback?: FeedbackView) {
  return giveAnswer({ where, settings, ...askedOf(action), feedback, again: true }, means);
}

function askedOf({ question, scope, language, page }: About) {
  return {
    question,
    language,
    ...(scope === undefined ? {} : { scope }),
    ...(page === undefined ? {} : { page }),
  };
}
