/** A heading, paragraph or bullet of plain Markdown: its text without marks, its links, and its first line from 0. */
export interface PlainBlock {
  kind: 'heading' | 'paragraph' | 'bullet';
  /** Number of # signs of a heading; 1 for a bullet, 2 for a bullet inside a bullet; 0 for a paragraph. */
  depth: number;
  text: string;
  line: number;
  links: { address: string; line: number }[];
}

const HEADING = /^(#{1,3}) +(\S.*)$/;
const BULLET = /^((?: {2})*)- (\S.*)$/;
/** A line that Markdown cannot take for anything but running text. */
const RUNNING = /^(?![-+*#=>`~|<]|\d+[.)])\S/;
/** Marks that an editor uses inside a line: \* for a sign, [text](address), **bold**. */
const MARKS =
  /\\([!-/:-@[-`{-~])|\[([^[\]\\*_`<>&]*)\]\((https?:[^()\s\\*<>&]*)\)|(?<!\S)\*\*([\p{L}\p{N}][^*\\_`[\]<>&]*?)(?<!\s)\*\*(?!\S)/gu;
/** Signs that may be marks where they stand unescaped. */
const SPECIAL = /[\\*_`[\]<>&~|]| {2}$|\t|#\s*$/;

/**
 * Reads Markdown that has only headings of one to three #, "- " bullets (two spaces in for a bullet inside a
 * bullet) and plain paragraphs.
 * Returns undefined for anything else, which then needs the full parser. This is what nearly every line of a
 * standard is, and reading it so makes the start of the bot several times quicker; a test holds the two equal.
 */
export function readPlainMarkdown(markdown: string): PlainBlock[] | undefined {
  const blocks: PlainBlock[] = [];
  let open: PlainBlock | undefined;
  for (const [line, row] of markdown.split('\n').entries()) {
    if (row === '') {
      open = undefined;
      continue;
    }
    const heading = HEADING.exec(row);
    const bullet = heading === null ? BULLET.exec(row) : null;
    if (heading === null && bullet === null && !RUNNING.test(row)) return undefined;
    const content = heading?.[2] ?? bullet?.[2] ?? row;
    // A bullet may itself begin with a mark ("- - x", "- # x"), which makes it something else.
    if (bullet !== null && !RUNNING.test(content) && !content.startsWith('**')) return undefined;
    const indent = (bullet?.[1]?.length ?? 0) / 2;
    // Inside which bullet an indented one stands is plain only right under it.
    if (indent > 0 && (open?.kind !== 'bullet' || open.depth < indent)) return undefined;
    const inline = readInline(content, line);
    if (inline === undefined) return undefined;
    if (heading === null && bullet === null && open !== undefined) {
      open.text += `\n${inline.text}`;
      open.links.push(...inline.links);
      continue;
    }
    const kind = heading !== null ? 'heading' : bullet !== null ? 'bullet' : 'paragraph';
    const depth = heading !== null ? (heading[1]?.length ?? 1) : bullet !== null ? indent + 1 : 0;
    const block: PlainBlock = { kind, depth, line, ...inline };
    blocks.push(block);
    open = kind === 'heading' ? undefined : block;
  }
  return blocks;
}

function readInline(content: string, line: number): Pick<PlainBlock, 'text' | 'links'> | undefined {
  if (!SPECIAL.test(content)) return { text: content, links: [] };
  const links: PlainBlock['links'] = [];
  const rest = content.replaceAll(MARKS, '');
  if (SPECIAL.test(rest)) return undefined;
  const text = content.replaceAll(
    MARKS,
    (_match, sign?: string, label?: string, address?: string, bold?: string) => {
      if (address !== undefined) links.push({ address, line });
      return sign ?? label ?? bold ?? '';
    },
  );
  return { text, links };
}
