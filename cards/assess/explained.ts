import { askedText, becauseText } from '../../knowledge/rules/assessment-text';
import { ruleText } from '../../knowledge/rules/rule-text';
import type { AssessmentResult, Because } from '../../knowledge/rules/types';
import type { Language } from '../../knowledge/standard/types';
import { bytes } from '../card';
import { type Run, verbatim } from '../verbatim';
import { truthSign } from './words';

/** Why an outcome is as it is, line by line. */
export interface Explained {
  /** Every condition: sign, what was required, what was given, whether it holds and which way it misses. */
  conditions: { text: Run[] }[];
  /** "Mangler: …", or nothing. */
  missing: { text: Run[] }[];
  /** Unclear sentences of the source whose readings differ here. */
  unclear: { label: string; text: Run[]; readings: { text: Run[] }[] }[];
}

export function explained(result: AssessmentResult, language: Language): Explained {
  const say = ruleText(language);
  return {
    conditions: result.because.map((because, at) => ({
      text: verbatim(
        `${truthSign(because.holds)} ${becauseText(because, language, isAlternative(result.because, at))}`,
      ),
    })),
    missing:
      result.missing.length === 0
        ? []
        : [
            {
              text: verbatim(
                say('missing', {
                  list: result.missing.map((asked) => askedText(asked, language)).join('; '),
                }),
              ),
            },
          ],
    unclear: result.unclear.map(({ note, readings }) => ({
      label: `⚠\uFE0E ${note.id}:`,
      text: verbatim(note.text[language]),
      readings: readings.map(({ text, holds }, at) => ({
        text: verbatim(
          say('reading', { number: at + 1, holds: say(`holds.${holds ?? 'none'}`), text: text[language] }),
        ),
      })),
    })),
  };
}

/** Whether a condition is joined to the one before it by "or". */
function isAlternative(all: readonly Because[], at: number): boolean {
  const group = all[at]?.oneOf;
  return group !== undefined && all[at - 1]?.oneOf === group;
}

/** Bytes of the elements around one line. */
const LINE_FRAME = 110;

/** Bytes that explained lines take up in a card: never less than they really do. */
export function explainedCost({ conditions, missing, unclear }: Explained): number {
  const lines = [...conditions, ...missing, ...unclear, ...unclear.flatMap(({ readings }) => readings)];
  return bytes(lines) + lines.length * LINE_FRAME + unclear.length * 300;
}
