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

/** Whether the request may write something down, so that it must not be done twice. A message may: it can be a command. */
export function mayWrite(request: Request): boolean {
  switch (request.kind) {
    case 'message':
    case 'about':
    // Told late to another replica, it would delete what was chosen after the bot came back.
    case 'left':
      return true;
    case 'press': {
      const verb = verbOf(request.data);
      return Object.hasOwn(WRITES, verb) && WRITES[verb as Verb];
    }
    // A welcome has a mark of its own.
    case 'joined':
    case 'search':
      return false;
  }
}

function verbOf(data: unknown): string {
  return String((data as { verb?: unknown } | null | undefined)?.verb);
}
