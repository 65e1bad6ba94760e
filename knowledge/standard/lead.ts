import type { OutlineItem } from './outline';
import { quotableSentences } from './sentences';
import { joinWords } from './words';

/**
 * The line that introduces the list a bullet stands in: the bullet it is indented under, or the last sentences
 * of the paragraph right before the list, when they end with a colon or are no full sentence (the head of a table).
 */
export function leadOf(items: readonly OutlineItem[], index: number): string | undefined {
  const depth = items[index]?.depth ?? 1;
  let before = index - 1;
  while (before >= 0 && (items[before]?.depth ?? 0) >= depth) before--;
  const item = items[before];
  if (item?.kind === 'bullet') return joinWords(item.words);
  if (item?.kind !== 'paragraph') return undefined;
  const text = joinWords(quotableSentences(item.words).at(-1) ?? []);
  return /[.!?]$/.test(text) ? undefined : text;
}
