import type { Fault } from '../fault/fault';
import { readPlainMarkdown } from './plain-markdown';
import { toWords, type Word } from './words';

type Parser = typeof import('mdast-util-from-markdown', { with: { 'resolution-mode': 'import' }});
type Block = ReturnType<Parser['fromMarkdown']>['children'][number];

/** One line of a standard's outline: a heading, a paragraph or a bullet, as words with their lines. */
export interface OutlineItem {
  kind: 'title' | 'intervention' | 'section' | 'paragraph' | 'bullet';
  words: Word[];
  /** 1-based line in the Markdown file. */
  line: number;
  /** How far a bullet is indented: 1 for a bullet of a list, 2 for one inside a bullet. 0 for all else. */
  depth: number;
}

export interface Outline {
  items: OutlineItem[];
  /** Targets of links, in order. */
  links: { address: string; line: number }[];
  faults: Fault[];
}

const HEADING_KINDS = ['title', 'intervention', 'section'] as const;

/** Words an editor knows for Markdown that a standard has no use for. */
const UNWANTED: Partial<Record<Block['type'], string>> = {
  blockquote: 'a line that begins with ">"',
  code: 'a line indented by four spaces or more (Markdown takes it for program text)',
  html: 'an HTML tag',
  thematicBreak: 'a line of dashes or stars',
  definition: 'a link definition',
};

/**
 * Reads the Markdown of a standard as a flat list of headings, paragraphs and bullets. Emphasis is dropped.
 * @param markdown the body, without front matter.
 * @param file the name shown in faults.
 * @param firstLine line of the file on which the body begins.
 */
export function readOutline(markdown: string, file: string, firstLine: number): Outline {
  const outline: Outline = { items: [], links: [], faults: [] };
  // A fence or a tag may reach over headings; all else ends before the next one, so sections are read apart.
  const chunks = /^ {0,3}(```|~~~|<)/m.test(markdown) ? [markdown] : markdown.split(/^(?=#)/m);
  let line = firstLine;
  for (const chunk of chunks) {
    if (!addPlain(outline, chunk, line)) addParsed(outline, chunk, file, line);
    line += chunk.split('\n').length - 1;
  }
  return outline;
}

function addPlain(outline: Outline, markdown: string, firstLine: number): boolean {
  const blocks = readPlainMarkdown(markdown);
  for (const block of blocks ?? []) {
    const line = block.line + firstLine;
    const heading = block.kind === 'heading' ? HEADING_KINDS[block.depth - 1] : undefined;
    const kind = heading ?? (block.kind === 'bullet' ? 'bullet' : 'paragraph');
    const depth = block.kind === 'heading' ? 0 : block.depth;
    outline.items.push({ kind, words: toWords(block.text, line), line, depth });
    outline.links.push(...block.links.map((link) => ({ ...link, line: link.line + firstLine })));
  }
  return blocks !== undefined;
}

/** With the full Markdown parser, which is loaded only when a standard needs it. */
export function addParsed(outline: Outline, markdown: string, file: string, firstLine: number): void {
  const { fromMarkdown } = require('mdast-util-from-markdown') as Parser;
  const lineOf = (node: { position?: { start: { line: number } } | undefined }): number =>
    (node.position?.start.line ?? 1) + firstLine - 1;
  const fault = (node: Block, what: string, mend: string): void => {
    outline.faults.push({ file, line: lineOf(node), what, mend });
  };

  const add = (node: Block, kind: OutlineItem['kind'], depth: number): void => {
    const words = toWords(inlineText(node, outline, lineOf), lineOf(node));
    outline.items.push({ kind, words, line: lineOf(node), depth });
  };

  const visit = (node: Block, depth: number): void => {
    if (node.type === 'heading') {
      const kind = HEADING_KINDS[node.depth - 1];
      if (kind === undefined) {
        const what = `a heading with ${node.depth} #`;
        fault(
          node,
          `${what} has no meaning here`,
          'Use # for the title, ## for an intervention, ### for a section.',
        );
      } else if (depth > 0) {
        fault(
          node,
          'a heading stands inside a bullet',
          'Begin the line with the # signs, without spaces before them.',
        );
      } else add(node, kind, 0);
    } else if (node.type === 'paragraph') add(node, depth > 0 ? 'bullet' : 'paragraph', depth);
    else if (node.type === 'list') {
      if (node.ordered === true) {
        const what = 'a numbered list, whose numbers would be lost';
        fault(node, what, 'Write the number as text, with a backslash before its full stop: "1\\. …".');
      }
      for (const item of node.children) {
        if (item.children.length === 0) {
          const mend = 'Write its text, or take it out.';
          outline.faults.push({ file, line: lineOf(item), what: 'an empty bullet', mend });
        }
        for (const child of item.children) visit(child, depth + 1);
      }
    } else {
      fault(
        node,
        `${UNWANTED[node.type] ?? node.type} cannot stand in a standard`,
        'Write it as a paragraph or a bullet.',
      );
    }
  };
  for (const node of fromMarkdown(markdown).children) visit(node, 0);
}

interface InlineNode {
  type: string;
  value?: string;
  url?: string;
  children?: readonly InlineNode[];
  position?: { start: { line: number } } | undefined;
}

function inlineText(node: InlineNode, outline: Outline, lineOf: (node: InlineNode) => number): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'link' && node.url !== undefined)
    outline.links.push({ address: node.url, line: lineOf(node) });
  if (node.value !== undefined) return node.value;
  return (node.children ?? []).map((child) => inlineText(child, outline, lineOf)).join('');
}
