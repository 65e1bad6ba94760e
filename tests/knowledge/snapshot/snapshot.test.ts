import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN_KNOWLEDGE } from '../../../knowledge';
import { buildKnowledge } from '../../../knowledge/build';
import type { Knowledge } from '../../../knowledge/knowledge';
import { buildLexicon } from '../../../knowledge/lexicon/build';
import type { SearchTables } from '../../../knowledge/search/tables';
import { SNAPSHOT_FILE } from '../../../knowledge/snapshot/format';
import { readSnapshot } from '../../../knowledge/snapshot/read';
import { writeSnapshot } from '../../../knowledge/snapshot/write';
import { readDictionary } from '../../../knowledge/text/dictionary';
import { readWritten, type Written } from '../../../knowledge/written';
import { examples } from '../../bench/examples';

const GLADSAXE = 'standards/gladsaxe/standard.md';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vejviser-snapshot-'));
  for (const part of ['standards', 'sources', 'lexicon'])
    cpSync(join(OWN_KNOWLEDGE, part), join(folder, part), { recursive: true });
  writeSnapshot(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

function knowledgeOf({ standards, rules, lexicon }: Written, tables?: SearchTables): Knowledge {
  return buildKnowledge({ standards, rules, lexicon: buildLexicon(lexicon) }, tables);
}

test('Answers, completions and criteria are the same with a snapshot as without', () => {
  const snapshot = readSnapshot(folder);
  if (!snapshot) throw new Error('There is no snapshot.');
  const withIt = knowledgeOf(snapshot.written, snapshot.tables);
  const without = knowledgeOf(readWritten(folder, folder));
  expect(withIt.version).toBe(without.version);
  for (const { question, municipality } of examples()) {
    const told = ({ ask, interventionsNamed }: Knowledge) =>
      JSON.stringify([ask({ question, municipality }), interventionsNamed(question, municipality)]);
    expect(told(withIt)).toBe(told(without));
  }
  for (const words of ['reng', 'personlig h', 'ledsag'])
    expect(JSON.stringify(withIt.browse({ query: words, language: 'da' }))).toBe(
      JSON.stringify(without.browse({ query: words, language: 'da' })),
    );
});

test('The word lists are those of the dictionaries', () => {
  const { dictionaries } = readSnapshot(folder) ?? {};
  for (const language of ['da', 'en'] as const)
    expect(Buffer.compare(dictionaries?.[language] ?? Buffer.of(), readDictionary(language))).toBe(0);
});

test('A passage in a rule is the very passage of its standard', () => {
  const written = readSnapshot(folder)?.written;
  const passages = new Set(written?.standards.flatMap((standard) => standard.passages));
  const criteria = [...(written?.rules.values() ?? [])].flatMap(({ rules }) =>
    rules.flatMap(({ sentences }) => sentences.map(({ passage }) => passage)),
  );
  expect(criteria.length).toBeGreaterThan(0);
  expect(criteria.every((passage) => passages.has(passage))).toBe(true);
});

test.each([
  ['a standard that has been edited', GLADSAXE],
  ['a word of the lexicon that has been added', 'lexicon/general-words.yaml'],
])('Out of step, a snapshot is not used: %s', (_what, file) => {
  expect(existsSync(join(folder, file))).toBe(true);
  appendFileSync(join(folder, file), '\n');
  expect(readSnapshot(folder)).toBeUndefined();
  cpSync(join(OWN_KNOWLEDGE, file), join(folder, file));
  expect(readSnapshot(folder)).toBeDefined();
});

test('Other code has no use for it', () => {
  writeFileSync(join(folder, 'newer.js'), 'exports.newer = true;');
  expect(readSnapshot(folder)).toBeUndefined();
  rmSync(join(folder, 'newer.js'));
});

test('Without a snapshot there is nothing to read', () => {
  const empty = mkdtempSync(join(tmpdir(), 'vejviser-snapshot-'));
  expect(readSnapshot(empty)).toBeUndefined();
  rmSync(empty, { recursive: true });
});

test('Its file is no part of what it depends on', () => {
  writeSnapshot(folder);
  expect(existsSync(join(folder, SNAPSHOT_FILE))).toBe(true);
  expect(readSnapshot(folder)).toBeDefined();
});
