/** A row of a table; every row of a table has the same columns. */
export type Row = Record<string, string | number>;

/** One figure held against what contracts ask for. */
export interface Held {
  figure: string;
  measured: number;
  unit: string;
  target: number;
  /** `most`: the measured may not be above the target; `least`: not below. */
  bound: 'most' | 'least';
}

export interface Part {
  title: string;
  rows: Row[];
  held: Held[];
  /** What the reader must know to read the table. */
  remarks: string[];
}

export function isHeld({ measured, target, bound }: Held): boolean {
  return bound === 'most' ? measured <= target : measured >= target;
}

/** Markdown: readable in a terminal, and what docs/performance.md has. */
export function asMarkdown({ title, rows, held, remarks }: Part): string {
  const lines = [`### ${title}`, '', ...table(rows)];
  if (held.length > 0) {
    lines.push('', ...table(held.map(heldRow)));
  }
  for (const remark of remarks) lines.push('', remark);
  return `${lines.join('\n')}\n`;
}

function heldRow(one: Held): Row {
  const sign = one.bound === 'most' ? '≤' : '≥';
  return {
    figure: one.figure,
    measured: `${shown(one.measured)}${one.unit}`,
    target: `${sign} ${shown(one.target)}${one.unit}`,
    held: isHeld(one) ? 'ok' : 'miss',
  };
}

function table(rows: readonly Row[]): string[] {
  const names = Object.keys(rows[0] ?? {});
  const cells = [names, ...rows.map((row) => names.map((name) => shown(row[name] ?? '')))];
  const widths = names.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

/** Three digits that count; whole numbers as they are. */
function shown(value: string | number): string {
  if (typeof value === 'string') return value;
  if (Number.isInteger(value) || value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
