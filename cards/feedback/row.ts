import type { Language } from '../../knowledge/standard/types';
import { type Button, button, row } from '../buttons';
import { say as speak } from '../say';

/** How an answer was asked for, as the buttons about it carry it. */
export interface AskedData {
  question: string;
  scope?: string | undefined;
  language: Language;
  page?: number | undefined;
}

/** What stands below an answer about the answer itself. */
export type FeedbackView =
  /** Ask whether it helped; `colleague` where there is somebody to hand the question on to. */
  | { kind: 'ask'; colleague: boolean }
  /** It was said, or handed on. */
  | { kind: 'thanks' | 'sent' | 'failed' };

/** The template data of the row; undefined view shows nothing. */
export function feedbackParts(asked: AskedData, view: FeedbackView | undefined) {
  const say = speak(asked.language);
  if (!view) return { feedbackAsk: '', feedbackSaid: '', feedbackButtons: [] as Button[] };
  if (view.kind !== 'ask') {
    const said = {
      thanks: say('feedback.thanks'),
      sent: say('colleague.sent'),
      failed: say('colleague.failed'),
    };
    return { feedbackAsk: '', feedbackSaid: said[view.kind], feedbackButtons: [] as Button[] };
  }
  return {
    feedbackAsk: say('feedback.ask'),
    feedbackSaid: '',
    feedbackButtons: row([
      button(say('button.helpful'), { verb: 'feedback', helpful: true, ...asked }),
      button(say('button.notHelpful'), { verb: 'feedback', helpful: false, ...asked }),
      view.colleague ? button(say('button.colleague'), { verb: 'colleague.ask', ...asked }) : undefined,
    ]),
  };
}
