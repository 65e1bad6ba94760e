import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkStandards } from '../../../knowledge/check/standards-check';
import { compareWords } from '../../../knowledge/standard/compare';
import { joinWords, toWords } from '../../../knowledge/standard/words';

const KNOWLEDGE = join(__dirname, '..', '..', '..', 'knowledge');
const MUNICIPALITIES = ['frederikssund', 'gladsaxe', 'ishoej', 'roskilde'];

test('the whole of every source stands in its standard, and nothing else', () => {
  const { faults, summary } = checkStandards(KNOWLEDGE);
  expect(faults).toEqual([]);
  expect(summary.filter((line) => line.includes('100 % of'))).toHaveLength(5);
});

describe('a standard changed by a hand that slipped', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'vejviser-check-'));
    for (const folder of ['standards', 'sources'])
      cpSync(join(KNOWLEDGE, folder), join(dir, folder), { recursive: true });
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  /** Checks the knowledge with one standard changed, and puts it back. */
  function faultsAfter(municipality: string, change: (lines: string[]) => string[]): number {
    const path = join(dir, 'standards', municipality, 'standard.md');
    const before = readFileSync(path, 'utf8');
    const body = before.indexOf('\n---\n') + 5;
    writeFileSync(path, before.slice(0, body) + change(before.slice(body).split('\n')).join('\n'));
    try {
      return checkStandards(dir).faults.length;
    } finally {
      writeFileSync(path, before);
    }
  }

  const isText = (line: string): boolean => /\S/.test(line) && !line.startsWith('#');
  const textLines = (lines: string[]): number[] =>
    lines.flatMap((line, index) => (isText(line) ? [index] : []));
  const pick = (numbers: number[], seed: number): number => numbers[seed % numbers.length] ?? 0;
  const place = fc.tuple(fc.constantFrom(...MUNICIPALITIES), fc.nat(), fc.nat());

  test('a dropped word is found', () => {
    fc.assert(
      fc.property(place, ([municipality, seed, other]) => {
        const faults = faultsAfter(municipality, (lines) => {
          const at = pick(textLines(lines), seed);
          const words = (lines[at] ?? '').split(' ');
          const first = words[0] === '-' ? 1 : 0;
          words.splice(first + (other % (words.length - first)), 1);
          return lines.with(at, words.join(' '));
        });
        expect(faults).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  test('an added word is found', () => {
    fc.assert(
      fc.property(place, fc.constantFrom('ikke', 'kun', 'og', 'støtte'), ([municipality, seed], word) => {
        const faults = faultsAfter(municipality, (lines) => {
          const at = pick(textLines(lines), seed);
          return lines.with(at, `${lines[at]} ${word}`);
        });
        expect(faults).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  test('two swapped lines are found, unless they say the same', () => {
    fc.assert(
      fc.property(place, ([municipality, seed, other]) => {
        let same = false;
        const faults = faultsAfter(municipality, (lines) => {
          const [a, b] = [pick(textLines(lines), seed), pick(textLines(lines), other)];
          // A bullet's sign is no word: "- Ingen egenbetaling." says what "Ingen egenbetaling." says.
          const words = (line: string | undefined) => line?.replace(/^\s*- /, '');
          same = words(lines[a]) === words(lines[b]);
          return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
        });
        expect(faults > 0).toBe(!same);
      }),
      { numRuns: 40 },
    );
  });

  test('two swapped sentences within a line are found', () => {
    const faults = faultsAfter('ishoej', (lines) =>
      lines.map((line) =>
        line.replace(/^(Den pædagogiske indsats ydes .*?\.) (I helt særlige tilfælde .*)$/, '$2 $1'),
      ),
    );
    expect(faults).toBeGreaterThan(0);
  });

  test('a letter, a capital or a full stop changed is found', () => {
    const changes = [
      (line: string) => line.replace('a', 'å'),
      (line: string) => line.toUpperCase(),
      (line: string) => line.replace(/\.$/, ''),
    ];
    for (const change of changes) {
      const faults = faultsAfter('frederikssund', (lines) =>
        lines.map((line) => (line.startsWith('Kvalitetsstandarden hører') ? change(line) : line)),
      );
      expect(faults).toBeGreaterThan(0);
    }
  });

  test('the copy of a document is held against the text too: an undeclared difference is found', () => {
    const path = join(dir, 'standards', 'roskilde', 'standard.md');
    const before = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      before.replace('      - copy: "Konflikt håndtering"\n        record: "Konflikthåndtering"\n', ''),
    );
    const { faults } = checkStandards(dir);
    writeFileSync(path, before);
    expect(faults.map((fault) => fault.what)).toEqual([
      'the standard says "Konflikthåndtering" where the source says "Konflikt håndtering" (sources/roskilde-b.md:100)',
    ]);
  });
});

test('comparing tells exactly what to take out and put in', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 25 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, (standard, source) => {
      const [left, right] = [toWords(standard, 1), toWords(source, 1)];
      const differences = compareWords(left, right);
      expect(differences.length === 0).toBe(joinWords(left) === joinWords(right));
      const count = (all: { text: string }[], text: string): number =>
        all.filter((one) => one.text === text).length;
      for (const text of ['a', 'b', 'c', 'd']) {
        const added = count(
          differences.flatMap((one) => one.added),
          text,
        );
        const missing = count(
          differences.flatMap((one) => one.missing),
          text,
        );
        expect(count(left, text) - added + missing).toBe(count(right, text));
      }
    }),
  );
});
