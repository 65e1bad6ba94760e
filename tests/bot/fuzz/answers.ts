import type { CallResult } from '../../../bot/teams/teams';
import { MARK } from './hostile';

type Json = Record<string, unknown>;

/** What is wrong with an answer to a hostile call; empty when nothing is. */
export function wrongs({ status, body }: CallResult, milliseconds: number): string[] {
  const wrong: string[] = [];
  if (![200, 400, 401, 403].includes(status)) wrong.push(`status ${status}`);
  if (milliseconds > 1_000) wrong.push(`took ${Math.round(milliseconds)} ms`);
  const text = JSON.stringify(body) ?? '';
  if (text.includes('46662') && !text.includes('46662}')) wrong.push('a template in the text was worked out');
  if (status !== 200 && text.includes(MARK)) wrong.push('a refusal repeats what was sent');
  return [...wrong, ...partsOf(body).flatMap(wrongIn)];
}

/** Who sends to whom, and the data of buttons: for programs, not for eyes. */
const UNSEEN = new Set(['from', 'recipient', 'conversation', 'data']);

/** Every object in the answer that is shown. */
function partsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Json;
  return [own, ...Object.entries(own).flatMap(([key, inner]) => (UNSEEN.has(key) ? [] : partsOf(inner)))];
}

/** User text may be shown in a text run or in a message of plain text; everywhere else it would be Markdown. */
function wrongIn(part: Json): string[] {
  const { type } = part;
  if (type === 'TextRun' && String(part['text']).includes('{{')) return ['a text run holds {{'];
  if (type === 'TextRun') return controlsIn(String(part['text']));
  const shown = ['text', 'title', 'label', 'altText', 'placeholder', 'errorMessage'].flatMap((key) =>
    typeof part[key] === 'string' ? [part[key]] : [],
  );
  const isPlain = type === 'message' && part['textFormat'] === 'plain';
  return shown.flatMap((text) => [
    ...(text.includes(MARK) && !isPlain ? [`${String(type)} shows what was sent as Markdown`] : []),
    ...controlsIn(text),
  ]);
}

function controlsIn(text: string): string[] {
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text) ? ['control characters are shown'] : [];
}
