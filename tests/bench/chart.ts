/** A group of bars on one scale; the target, where there is one, is a line across. */
export interface Bars {
  title: string;
  unit: string;
  bars: { name: string; value: number }[];
  target?: { name: string; value: number };
}

const WIDTH = 800;
const LABEL = 290;
const NUMBER = 90;
const ROW = 26;
const HEAD = 44;
const GAP = 18;
const INK = '#1f2933';
const BAR = '#2b6cb0';
const LINE = '#b7791f';
const FONT = 'font-family="system-ui, sans-serif"';

/** Plain horizontal bars as an SVG with a title and a description, readable without the colours. */
export function chart(groups: readonly Bars[]): string {
  let top = 0;
  const parts = groups.map((group) => {
    const drawn = draw(group, top);
    top += HEAD + group.bars.length * ROW + GAP;
    return drawn;
  });
  const told = groups
    .map(
      ({ title, bars, unit }) =>
        `${title}: ${bars.map(({ name, value }) => `${name} ${digits(value)} ${unit}`).join(', ')}`,
    )
    .join('. ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${top}" viewBox="0 0 ${WIDTH} ${top}" role="img" aria-labelledby="title told">`,
    '<title id="title">Speed and size of Vejviser</title>',
    `<desc id="told">${escaped(told)}</desc>`,
    `<rect width="${WIDTH}" height="${top}" fill="#ffffff"/>`,
    ...parts.flat(),
    '</svg>',
    '',
  ].join('\n');
}

function draw({ title, unit, bars, target }: Bars, top: number): string[] {
  const most = Math.max(...bars.map(({ value }) => value), target?.value ?? 0);
  const scale = (value: number) => ((WIDTH - LABEL - NUMBER) * value) / most;
  const lines = [
    `<text x="12" y="${top + 26}" ${FONT} font-size="15" font-weight="600" fill="${INK}">${escaped(title)}</text>`,
  ];
  bars.forEach(({ name, value }, at) => {
    const y = top + HEAD + at * ROW;
    const end = LABEL + scale(value);
    lines.push(
      `<text x="${LABEL - 8}" y="${y + 15}" ${FONT} font-size="13" text-anchor="end" fill="${INK}">${escaped(name)}</text>`,
      `<rect x="${LABEL}" y="${y + 2}" width="${scale(value).toFixed(1)}" height="${ROW - 8}" fill="${BAR}"/>`,
      `<text x="${(end + 6).toFixed(1)}" y="${y + 15}" ${FONT} font-size="13" fill="${INK}">${digits(value)} ${escaped(unit)}</text>`,
    );
  });
  if (target) {
    const x = (LABEL + scale(target.value)).toFixed(1);
    lines.push(
      `<line x1="${x}" x2="${x}" y1="${top + HEAD - 4}" y2="${top + HEAD + bars.length * ROW}" stroke="${LINE}" stroke-width="2" stroke-dasharray="5 3"/>`,
      `<text x="${x}" y="${top + HEAD - 8}" ${FONT} font-size="12" text-anchor="middle" fill="${LINE}">${escaped(target.name)}: ${digits(target.value)} ${escaped(unit)}</text>`,
    );
  }
  return lines;
}

function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
