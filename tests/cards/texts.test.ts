import { readdirSync, readFileSync } from 'node:fs';
import da from '../../cards/texts/da.json';
import en from '../../cards/texts/en.json';

const danish = keysOf(da);
const english = keysOf(en);

describe('the text catalogue of the cards', () => {
  test('has the same texts in Danish and English', () => {
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort());
  });

  test('asks for the same values in both', () => {
    for (const [key, text] of danish)
      expect([key, slots(english.get(key) ?? '')]).toEqual([key, slots(text)]);
  });

  test('has no empty text and never the word "afslag"', () => {
    for (const text of [...danish.values(), ...english.values()]) {
      expect(text.trim()).not.toBe('');
      expect(text.toLowerCase()).not.toContain('afslag');
    }
  });

  test('has no Markdown: every text is shown as it is written', () => {
    for (const text of [...danish.values(), ...english.values()])
      expect(text).not.toMatch(/[*_`[\]#<>\\~|]|^\s*[-+]\s|^\d+\.\s/);
  });

  test('has no text that no card uses', () => {
    // The compiler finds a key that is asked for and missing; this finds the other way round.
    const source = readdirSync('cards', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`cards/${file}`, 'utf8'))
      .join('\n');
    const asked = [...source.matchAll(/say\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(
      ([, plain, pattern]) => plain ?? pattern ?? '',
    );
    const uses = asked.map(
      (key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[^.]+')}(_one|_other)?$`),
    );
    expect([...danish.keys()].filter((key) => !uses.some((use) => use.test(key)))).toEqual([]);
  });
});

type Node = string | { [key: string]: Node };

function keysOf(node: Node, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  return new Map(
    Object.entries(node).flatMap(([key, inner]) => [...keysOf(inner, path ? `${path}.${key}` : key)]),
  );
}

function slots(text: string): string[] {
  return (text.match(/\{\{\w+\}\}/g) ?? []).sort();
}
