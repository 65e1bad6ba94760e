import { askedText } from '../../knowledge/rules/assessment-text';
import type { NotUnderstood, NotUnderstoodReason } from '../../knowledge/rules/quick-line';
import type { Language } from '../../knowledge/standard/types';
import { say as speak } from '../say';
import { type Run, verbatim } from '../verbatim';

const MOST = 12;

/** What a quick line said that was not understood: named, never guessed. */
export function notUnderstoodParts(all: readonly NotUnderstood[], language: Language) {
  const say = speak(language);
  return {
    notUnderstoodLabel: say('assess.result.notUnderstood'),
    notUnderstood: all.slice(0, MOST).map((each): { text: Run[] } => ({
      text: verbatim(`»${each.text.slice(0, 80)}« ${why(each)}`),
    })),
  };

  function why({ reason, could }: NotUnderstood): string {
    if (reason === 'ambiguous') {
      return say('assess.result.couldBe', {
        list: could.map((asked) => askedText(asked, language)).join(', '),
      });
    }
    const reasons: Record<Exclude<NotUnderstoodReason, 'ambiguous'>, string> = {
      'no-level': say('assess.result.noLevel'),
      'no-theme': say('assess.result.noTheme'),
      contradiction: say('assess.result.contradiction'),
      unknown: say('assess.result.unknown'),
    };
    return reasons[reason];
  }
}
