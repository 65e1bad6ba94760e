import type { Language } from '../knowledge/standard/types';
import type { Button } from './buttons';
import type { Card } from './card';
import type { ClusterData } from './quotes';
import { renderer } from './render';
import template from './templates/page.json';
import { type Run, verbatim } from './verbatim';
import type { Tone } from './verdict';

const render = renderer(template);

/** A text behind a label of the catalogue. */
export interface Line {
  label: string;
  text: Run[];
}

/** A heading with lines below it. */
export interface Block {
  heading: Run[];
  lines: { text: Run[] }[];
}

/** A card of plain reading, from top to bottom; what is left out is not shown. */
export interface PageView {
  language: Language;
  title: string;
  subtitle?: string;
  tone?: Tone;
  paragraphs?: readonly string[];
  lines?: Line[];
  blocks?: Block[];
  clusters?: ClusterData[];
  sources?: readonly string[];
  disclaimer?: string;
  buttons: Button[];
}

/** Draws a page. Title, subtitle and disclaimer are of the catalogue; everything else may be of users and sources. */
export function pageCard(view: PageView): Card {
  const { language, title, subtitle = '', paragraphs = [] } = view;
  return render({
    lang: language,
    summary: [title, paragraphs[0]].filter(Boolean).join('. '),
    tone: view.tone ?? 'accent',
    title,
    subtitle,
    paragraphs: paragraphs.map((text) => ({ text: verbatim(text) })),
    lines: view.lines ?? [],
    blocks: view.blocks ?? [],
    clusters: view.clusters ?? [],
    sources: (view.sources ?? []).map((text) => ({ text: verbatim(text) })),
    disclaimer: view.disclaimer ?? '',
    buttons: view.buttons,
  });
}
