import { wholeWords } from '../text/whole-words';
import { tellsOfCase } from './tells-of-case';
import type { Understood } from './types';

/** What the help as such is called. */
const HELP = wholeWords(
  '(?:bo)?støtten?|hjælp(?:en)?|indsatsen?|§ ?85|paragraf 85|bevilling(?:en)?|bevilges|tildeles|support|help|section 85|eligible|granted',
);

/** "Kan han få støtte?" names nothing that the help would be with: it asks who gets it. What is told of the case is compared first. */
export function asWhoGetsHelp(asked: Understood): Understood {
  const { kind, things, question } = asked;
  if (kind !== 'coverage' || things.length > 0 || tellsOfCase(asked) || !HELP.test(question)) return asked;
  return { ...asked, kind: 'criteria', otherwise: 'target-group' };
}
