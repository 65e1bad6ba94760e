import type { Language } from '../knowledge/standard/types';
import type { Button } from './buttons';
import type { Card } from './card';
import type { Block, Line } from './page';
import { renderer } from './render';
import template from './templates/write.json';
import { verbatim } from './verbatim';
import type { Tone } from './verdict';

const render = renderer(template);

/** A card with one field to write in. */
export interface WriteView {
  language: Language;
  title: string;
  subtitle?: string;
  tone?: Tone;
  paragraphs: readonly string[];
  lines?: Line[];
  input: { label: string; error: string; value: string; maxLength: number };
  /** Below the field. */
  blocks?: Block[];
  foot?: string;
  buttons: Button[];
}

export function writeCard(view: WriteView): Card {
  const { language, title, paragraphs, input } = view;
  return render({
    lang: language,
    summary: [title, paragraphs[0]].filter(Boolean).join('. '),
    tone: view.tone ?? 'accent',
    title,
    subtitle: view.subtitle ?? '',
    paragraphs: paragraphs.map((text) => ({ text: verbatim(text) })),
    lines: view.lines ?? [],
    ...input,
    isRequired: true,
    blocks: view.blocks ?? [],
    disclaimer: view.foot ?? '',
    buttons: view.buttons,
  });
}
