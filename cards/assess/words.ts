import { askedText } from '../../knowledge/rules/assessment-text';
import { ruleText } from '../../knowledge/rules/rule-text';
import { type Asked, LEVELS, type Outcome, OVERALL, type Truth } from '../../knowledge/rules/types';
import type { Language } from '../../knowledge/standard/types';
import { capitalised } from '../../knowledge/text/capital';
import type { Tone } from '../verdict';

/** What can be acted on first; what is not met comes last. */
export const OUTCOMES: readonly Outcome[] = ['met', 'individual', 'undetermined', 'not_met'];

/** Sign and colour of an outcome; its words stand beside it. "Not met" is no refusal, and has no alarm's colour. */
const LOOKS: Record<Outcome, { sign: string; tone: Tone }> = {
  met: { sign: '✓', tone: 'good' },
  individual: { sign: 'ℹ\uFE0E', tone: 'accent' },
  undetermined: { sign: '?', tone: 'warning' },
  not_met: { sign: '✕', tone: 'emphasis' },
};

/** "✓ Opfyldt efter ordlyden" */
export function outcomeWords(outcome: Outcome, language: Language): string {
  return `${LOOKS[outcome].sign} ${ruleText(language)(`outcome.${outcome}`)}`;
}

export function outcomeSign(outcome: Outcome): string {
  return LOOKS[outcome].sign;
}

export function outcomeTone(outcome: Outcome): Tone {
  return LOOKS[outcome].tone;
}

export function truthSign(holds: Truth): string {
  return holds === null ? '?' : holds ? '✓' : '✕';
}

/** "Praktiske opgaver i hjemmet", "Søges der om trafiktræning?" */
export function askedTitle(asked: Asked, language: Language): string {
  return capitalised(askedText(asked, language));
}

/** "3 – svært problem" for each level; the overall need of support has words of its own. */
export function levelChoices(asked: Asked, language: Language): { title: string; value: string }[] {
  const say = ruleText(language);
  const words = asked === OVERALL ? 'overall' : 'level';
  return LEVELS.map((level) => ({ title: `${level} – ${say(`${words}.${level}`)}`, value: String(level) }));
}

/** Four boxes, as many of them full as the level: "■■■□". */
export function levelBar(level: number): string {
  return '■'.repeat(level) + '□'.repeat(4 - level);
}
