import { asMarkdown, type Held, isHeld } from './report';

const figure = (measured: number, target: number, bound: Held['bound']): Held => ({
  figure: 'question, p99',
  measured,
  unit: ' ms',
  target,
  bound,
});

describe('Tables of a bench', () => {
  test.each([
    [2, 'most', true],
    [2.01, 'most', false],
    [2, 'least', true],
    [1.99, 'least', false],
    [Number.NaN, 'most', false],
    [Number.NaN, 'least', false],
  ] as const)('%d against a target of 2 at %s: held is %s', (measured, bound, held) => {
    expect(isHeld(figure(measured, 2, bound))).toBe(held);
  });

  test('a table is Markdown, its columns as wide as their widest cell', () => {
    const part = { title: 'Start', rows: [{ until: 'ready', ms: 512 }], held: [], remarks: ['Read it so.'] };
    expect(asMarkdown(part)).toBe(
      '### Start\n\n| until | ms  |\n| ----- | --- |\n| ready | 512 |\n\nRead it so.\n',
    );
  });

  test.each([
    [0.4712, '0.47'],
    [22.96, '23.0'],
    [561.4, '561'],
    [10000, '10000'],
  ])('%d is shown with the digits that count: %s', (value, shown) => {
    expect(asMarkdown({ title: 't', rows: [{ ms: value }], held: [], remarks: [] })).toContain(`| ${shown} `);
  });

  test('what is missed says so, with target and sign', () => {
    const text = asMarkdown({ title: 't', rows: [], held: [figure(3.41, 2, 'most')], remarks: [] });
    expect(text).toMatch(/question, p99 \| 3\.41 ms\s*\| ≤ 2 ms\s*\| miss/);
  });
});
