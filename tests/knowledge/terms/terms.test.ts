import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Glossary } from '../../../knowledge/terms/glossary';
import { loadTerms, readTerms } from '../../../knowledge/terms/load-terms';
import { standards } from '../rules/books';

const glossary = new Glossary(loadTerms());

describe('The terms', () => {
  test.each([
    ['egenomsorg', 'egenomsorg'],
    ['Self-care', 'egenomsorg'],
    ['VUM', 'vum'],
    ['voksenudredningsmetoden', 'vum'],
    ['§ 85', 'sel-85'],
    ['§85', 'sel-85'],
    ['paragraf 85', 'sel-85'],
    ['section 85', 'sel-85'],
    ['serviceloven § 83', 'sel-83'],
    ['§ 83 a', 'sel-83a'],
    ['SKP', 'sel-99'],
    ['ledsageordningen', 'sel-97'],
    ['stoettebehov', 'stoettebehov'],
    ['the Elder Care Act', 'aeldreloven'],
  ])('%s is found', (words, id) => {
    expect(glossary.find(words)?.id).toBe(id);
  });

  test.each(['§ 8', '§ 850', 'rengøring', 'egenomsorg i Gladsaxe', '', 'kriterierne for indkøb'])(
    '"%s" is none',
    (words) => {
      expect(glossary.find(words)).toBeUndefined();
    },
  );

  test('each has its source and when it was read, and speaks of no "afslag"', () => {
    expect(glossary.terms.length).toBeGreaterThan(45);
    for (const { text, source } of glossary.terms) {
      expect(source.name).not.toBe('');
      expect(source.read).toMatch(/^\d{4}-\d{2}$/);
      expect(`${text.da} ${text.en}`.toLowerCase()).not.toContain('afslag');
    }
  });

  test('the places of a term are passages that write it', () => {
    const term = glossary.find('§ 97');
    if (!term) throw new Error('§ 97 is no term');
    const places = glossary.places(term, standards);
    expect(places.map(({ municipality }) => municipality)).toEqual(['gladsaxe']);
    for (const { text } of places.flatMap(({ passages }) => passages))
      expect(text).toMatch(/97|edsageordning/);
  });

  test('a word inside another is not the term', () => {
    const term = glossary.find('SPS');
    expect(term && glossary.places(term, standards)).toEqual([]);
  });
});

describe('A file of terms that is not in order is told with its line and a mend', () => {
  const good =
    '- id: vum\n  da: [VUM]\n  en: []\n  text: { da: a, en: b }\n  source: { name: c, read: 2026-11 }\n';
  test.each([
    ['a misspelt key', good.replace('text:', 'tekst:'), /terms\/terms\.yaml:4: the key "tekst" is not known/],
    ['no English text', good.replace(', en: b', ''), /"no\. 1 › text › en" is missing/],
    ['no word', good.replace('[VUM]', '[]'), /no Danish word/],
    ['no source', good.replace(/ {2}source.*\n/, ''), /source" is missing/],
    ['a date that is none', good.replace('2026-11', 'i går'), /a year and a month/],
    ['an id with a space', good.replace('id: vum', 'id: "v u m"'), /small letters/],
    [
      'the same word twice',
      good + good.replace('id: vum', 'id: vum-2'),
      /"vum" stands on "vum-2" and also on "vum"/,
    ],
    ['the same id twice', good + good.replace('[VUM]', '[FFB]'), /"id vum" stands on/],
    ['no YAML', '- id: [', /not YAML/],
  ])('%s', (_, text, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'terms-'));
    try {
      writeFileSync(join(folder, 'terms.yaml'), text);
      const { faults } = readTerms(folder);
      expect(faults.map(({ file, line, what }) => `${file}:${line}: ${what}`).join('\n')).toMatch(expected);
      expect(faults.every(({ mend }) => mend.endsWith('.'))).toBe(true);
      expect(() => loadTerms(folder)).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('one that is in order has none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'terms-'));
    writeFileSync(join(folder, 'terms.yaml'), good);
    expect(readTerms(folder).faults).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
