import type { Fault } from '../fault/fault';
import { tokenise } from '../text/tokens';
import type { LexiconData } from './types';

/**
 * Labels of different concepts that search cannot tell apart, since they are equal once stemmed ("myndig" and
 * "myndighed"). Told by the check and not on load: a better stemmer must not keep the bot from starting.
 */
export function stemClashes(data: LexiconData): Fault[] {
  const faults: Fault[] = [];
  for (const language of ['da', 'en'] as const) {
    const keyOf = (label: string) =>
      tokenise(label)
        .map((token) => token[language])
        .join(' ');
    const ambiguous = new Set(data.ambiguities.flatMap(({ words }) => words.map(keyOf)));
    const first = new Map<string, { id: string; label: string }>();
    for (const { id, [language]: labels } of data.concepts) {
      for (const label of labels) {
        const key = keyOf(label);
        const other = first.get(key);
        if (other === undefined) first.set(key, { id, label });
        else if (other.id !== id && key !== '' && !ambiguous.has(key)) {
          faults.push({
            file: 'lexicon/concepts',
            line: 0,
            what: `to search, "${label}" of "${id}" is the same word as "${other.label}" of "${other.id}"`,
            mend: 'Leave one of them, or explain the word in ambiguities.yaml.',
          });
        }
      }
    }
  }
  return faults;
}
