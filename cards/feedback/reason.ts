import { button, row } from '../buttons';
import type { Card } from '../card';
import { say as speak } from '../say';
import { verbatim } from '../verbatim';
import { writeCard } from '../write';
import { MAX_WORDS } from './actions';
import type { AskedData } from './row';

/** An answer did not help: says why, if one likes. */
export function reasonCard({ asked, colleague }: { asked: AskedData; colleague: boolean }): Card {
  const { language } = asked;
  const say = speak(language);
  return writeCard({
    language,
    title: say('feedback.reason.title'),
    paragraphs: [say('feedback.reason.intro')],
    lines: [{ label: say('feedback.reason.question'), text: verbatim(asked.question) }],
    input: {
      label: say('feedback.reason.label'),
      error: say('feedback.reason.error'),
      value: '',
      maxLength: MAX_WORDS,
    },
    buttons: row([
      button(say('button.sendReason'), { verb: 'feedback.reason', ...asked }, 'positive'),
      button(say('button.backToAnswer'), { verb: 'feedback.back', ...asked }),
      colleague ? button(say('button.colleague'), { verb: 'colleague.ask', ...asked }) : undefined,
    ]),
  });
}
