import { any, anyCase } from '../text/whole-words';

/** "Frit valg af læge", "ventetiden hos tandlægen", "klage over hjemmeplejen", "efter § 100": of something else than this help. */
const OF_ANOTHER_MATTER = anyCase(
  any(
    '§ ?(?!85(?!\\d))\\d',
    '(?:frit valg|free choice) (?:af|på|of|for) (?!(?:udfører|leverandør|tilbud|vejleder|støtte|bostøtte|hjælp|provider|supplier|support))\\p{L}',
    '(?:sagsbehandlingstid\\p{L}*|behandlingstid\\p{L}*|ventetid\\p{L}*|waiting time|processing time) (?:for|på|hos|i|til|of|at) (?!(?:en |et |den |the |a |an )?(?:ansøg|sag|støtte|bostøtte|hjælp|afgørelse|svar|application|case|support|decision))\\p{L}',
    '(?:klag\\p{L}*|complain\\p{L}*) (?:over|about) (?!(?:en |et |den |det |the |a |an |min |vores |his |her )?(?:afgørelse|afslag|støtte|bostøtte|bevilling|decision|refusal|it|support))\\p{L}',
    '(?:afslag på|afgørelse om|refusal of|decision on|klagefrist\\p{L}* for) (?!(?:en |et |den |the |a )?(?:støtte|bostøtte|hjælp(?!e)|afslag|afgørelse|ansøgning|socialpædagogisk|support|decision))\\p{L}',
    '(?:støttekontaktperson|skp|læge\\p{L}*|psykolog|sygeplejerske|doctor) (?:efter|skal|har|must|need)',
  ),
);

/** Whether a question for a fact that is told once asks it of something else than the help. */
export function asksOfAnotherMatter(question: string): boolean {
  return OF_ANOTHER_MATTER.test(question);
}
