import type { UnansweredTheme } from '../../cards';
import type { UnansweredEntry } from './entry';

export interface Summary {
  counts: { notStated: number; notHelpful: number; helpful: number };
  /** The most frequent first. */
  themes: UnansweredTheme[];
}

/**
 * Entries by what they are about, with examples: each question once, with what was said about it.
 * @param entries the most recent first
 * @param nameOf what an entry is about, as shown; null for what belongs nowhere
 */
export function summarise(
  entries: readonly UnansweredEntry[],
  nameOf: (entry: UnansweredEntry) => string | null,
): Summary {
  const count = (kind: UnansweredEntry['kind']) => entries.filter((entry) => entry.kind === kind).length;
  const themes = new Map<string | null, UnansweredTheme>();
  for (const entry of entries) {
    if (entry.kind === 'helpful') continue;
    const name = nameOf(entry);
    const theme = themes.get(name) ?? { name, count: 0, examples: [] };
    themes.set(name, theme);
    if (entry.kind !== 'reason') theme.count += 1;
    const { question, municipality, reason } = entry;
    const known = theme.examples.find(
      (each) => each.question === question && each.municipality === municipality,
    );
    if (known) known.reason ??= reason;
    else theme.examples.push({ question, municipality, reason });
  }
  return {
    counts: { notStated: count('not_stated'), notHelpful: count('not_helpful'), helpful: count('helpful') },
    themes: [...themes.values()].sort((a, b) => b.count - a.count),
  };
}
