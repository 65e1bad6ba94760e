import type { MunicipalityAnswer, Stance, Verdict } from '../knowledge/answer/types';
import type { Say } from './say';

/** Container styles of Adaptive Cards 1.5. */
export type Tone = 'default' | 'emphasis' | 'good' | 'warning' | 'attention' | 'accent';

/**
 * Sign and colour of a verdict; its words are in the catalogue. The sign is a plain character rather than an
 * emoji: it takes the colour of the text and looks alike on every client. Colour never stands alone.
 */
const LOOKS: Record<Verdict, { sign: string; tone: Tone }> = {
  covered: { sign: '✓', tone: 'good' },
  conditional: { sign: '◐', tone: 'warning' },
  not_covered: { sign: '✕', tone: 'attention' },
  unclear: { sign: '⚠\uFE0E', tone: 'warning' },
  // Silence is not a no, so it has a no-colour of its own.
  not_stated: { sign: '○', tone: 'emphasis' },
  info: { sign: 'ℹ\uFE0E', tone: 'accent' },
};

const STANCE_SIGNS: Record<Stance, string> = { in: '✓', out: '✕', condition: '◐', fact: 'ℹ\uFE0E' };

/** "✓ Ja, det indgår". */
export function verdictWords(verdict: Verdict, say: Say): string {
  return `${LOOKS[verdict].sign} ${say(`verdict.${verdict}`)}`;
}

/** Background of the verdict's box. */
export function verdictTone(verdict: Verdict): Tone {
  return LOOKS[verdict].tone;
}

type Told = Pick<MunicipalityAnswer, 'verdict' | 'divided'>;

/** What an answer's verdict is called, for who cannot see its colour: of several matters it is none for all. */
export function answerSays({ verdict, divided }: Told, say: Say): string {
  return say(divided ? 'verdict.divided' : `verdict.${verdict}`);
}

/** As `verdictWords`, of an answer: several matters with different answers have no sign of one of them. */
export function answerWords(one: Told, say: Say): string {
  return one.divided ? `${LOOKS.conditional.sign} ${answerSays(one, say)}` : verdictWords(one.verdict, say);
}

export function answerTone({ verdict, divided }: Told): Tone {
  return divided ? LOOKS.conditional.tone : verdictTone(verdict);
}

/** "✕ Indgår ikke": heading over the quotes that speak that way. */
export function stanceWords(stance: Stance, say: Say): string {
  return `${STANCE_SIGNS[stance]} ${say(`answer.group.${stance}`)}`;
}
