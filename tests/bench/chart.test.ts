import { chart } from './chart';
import { barsOf } from './drawn';

const widths = (svg: string) =>
  [...svg.matchAll(/<rect x="290"[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));

describe('The chart of a bench', () => {
  test('bars of one group are as long as their values, the longest as long as there is room', () => {
    const bars = [
      { name: 'Vejviser', value: 50 },
      { name: 'echo', value: 100 },
    ];
    const [short, long] = widths(chart([{ title: 'Turns', unit: '/s', bars }]));
    expect(long).toBe(420);
    expect(short).toBe(210);
  });

  test('a target beyond every bar is still on the picture', () => {
    const svg = chart([
      {
        title: 'Memory',
        unit: 'MB',
        bars: [{ name: 'now', value: 50 }],
        target: { name: 'target', value: 100 },
      },
    ]);
    expect(widths(svg)).toEqual([210]);
    expect(svg).toContain('x1="710.0"');
  });

  test('it is told in words to who cannot see it', () => {
    const svg = chart([{ title: 'Start', unit: 'ms', bars: [{ name: 'ready', value: 512 }] }]);
    expect(svg).toContain('<desc id="told">Start: ready 512 ms</desc>');
  });

  test('a name with signs of XML stays a name', () => {
    const svg = chart([{ title: 'a < b & c', unit: '', bars: [{ name: '<script>', value: 1 }] }]);
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('a &lt; b &amp; c');
  });

  test('only what was measured is drawn', () => {
    const memory = { title: 'm', rows: [{ turns: 1000, MB: 199.6 }], held: [], remarks: [] };
    const groups = barsOf(new Map([['memory', memory]]));
    expect(groups.map(({ title }) => title)).toEqual(['Resident memory']);
    expect(groups[0]?.bars).toEqual([{ name: 'after 1000 turns', value: 199.6 }]);
  });
});
