import type { Verb } from '../../cards';
import type { Request } from './request';

/**
 * Whether a press on a button of that verb writes something down: a setting, what somebody thinks of an answer, a question
 * that has none. All others only show something, and can be answered as often as they are asked.
 */
const WRITES: Readonly<Record<Verb, boolean>> = {
  answer: true,
  section: false,
  intervention: false,
  criteria: false,
  help: false,
  settings: false,
  'settings.save': true,
  'data.ask': false,
  'data.delete': true,
  compare: false,
  'assess.start': false,
  'assess.form': false,
  'assess.submit': false,
  'assess.result': false,
  'assess.detail': false,
  'assess.record': false,
  'assess.lookup': false,
  'assess.sharing': false,
  'assess.share': false,
  tour: false,
  'tour.stop': false,
  quiz: false,
  'quiz.question': false,
  'quiz.answer': false,
  'quiz.stop': false,
  feedback: true,
  'feedback.reason': true,
  'feedback.back': false,
  'colleague.ask': false,
  'colleague.send': true,
  'colleague.answer': true,
};

/**
 * Whether the request may write something down, so that it must not be done twice: it is claimed before it is done. A
 * message may: it can be a command.
 *
 * When its reply could not be sent, the request comes again, and where that reply is no longer at hand it is answered
 * anew, with `effects` for what came of it before (`Before`). Then none of these writes or sends to others a second time:
 * - a question without an answer, and what somebody thinks of an answer, is noted once (feedback/noting.ts);
 * - settings, and where colleagues answer, are shown as they are now: written again, they could undo a newer choice;
 * - data once deleted is not deleted again: it could be what was chosen since;
 * - a question to colleagues, and their answer, is not posted again: the person is told that it was sent;
 * - a welcome is said though its mark stands.
 * What had no effect, because something failed, is told so by its reply (`undone`) and is done anew like the first time.
 */
export function mayWrite(request: Request): boolean {
  switch (request.kind) {
    case 'message':
    case 'about':
    // A welcome writes a mark: without a claim nobody could tell a welcome that was said from one that did not arrive.
    case 'joined':
    // Told late to another replica, it would delete what was chosen after the bot came back.
    case 'left':
      return true;
    case 'press': {
      const verb = verbOf(request.data);
      return Object.hasOwn(WRITES, verb) && WRITES[verb as Verb];
    }
    case 'search':
      return false;
  }
}

/** Of whatever was sent: turned into text, an object could do as it likes. */
function verbOf(data: unknown): string {
  const verb = (data as { verb?: unknown } | null | undefined)?.verb;
  return typeof verb === 'string' ? verb : '';
}
