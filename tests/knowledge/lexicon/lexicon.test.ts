import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { readCompiled } from '../../../knowledge/lexicon/compiled';
import { lexiconFaults } from '../../../knowledge/lexicon/faults';
import { labelKey } from '../../../knowledge/lexicon/label-key';
import { LEXICON_DIR, loadLexicon } from '../../../knowledge/lexicon/load';
import { THEMES } from '../../../knowledge/rules/types';
import type { Language } from '../../../knowledge/standard/types';
import { tokenise } from '../../../knowledge/text/tokens';

const lexicon = loadLexicon(LEXICON_DIR);
const concepts = [...lexicon.concepts.values()];
const ids = concepts.map(({ id }) => id);
const named = new Map<string, string[]>();
for (const { text, concepts: its } of lexicon.labels) {
  named.set(labelKey(text), [...(named.get(labelKey(text)) ?? []), ...its]);
}

describe('The lexicon of the field', () => {
  it('has no fault, and its compiled form is in step', () => {
    expect(lexiconFaults(LEXICON_DIR)).toEqual([]);
    expect(readCompiled(LEXICON_DIR)?.concepts.map(({ id }) => id)).toEqual(ids);
  });

  it('has a Danish and an English word for every concept, and a VUM theme only where it is one', () => {
    for (const { da, en, theme } of concepts) {
      expect(da.length).toBeGreaterThan(0);
      expect(en.length).toBeGreaterThan(0);
      expect([undefined, ...THEMES]).toContain(theme);
    }
  });

  it('covers every VUM theme', () => {
    expect(new Set(concepts.flatMap(({ theme }) => (theme === undefined ? [] : [theme])))).toEqual(
      new Set(THEMES),
    );
  });

  it('has no concept above itself, and goes down the way it goes up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), (id) => {
        const up = lexicon.ancestors(id);
        expect(up.has(id)).toBe(false);
        for (const [ancestor, distance] of up) expect(lexicon.descendants(ancestor).get(id)).toBe(distance);
        const wider = ids.filter((other) => lexicon.isA(id, other));
        expect(new Set(wider)).toEqual(new Set([id, ...up.keys()]));
      }),
      { numRuns: 300 },
    );
  });

  it('has a label on several concepts only where the word is explained as ambiguous', () => {
    const explained = new Set(lexicon.ambiguities.flatMap(({ words }) => words.map(labelKey)));
    const shared = lexicon.labels
      .filter((label) => label.concepts.length > 1)
      .map(({ text }) => labelKey(text));
    expect(shared.filter((text) => !explained.has(text))).toEqual([]);
  });

  it('has no general word as the only name of a concept', () => {
    const onlyGeneral = concepts.filter(({ da, en, weight }) => {
      const all = [
        ...da.map((label) => ['da', label] as const),
        ...en.map((label) => ['en', label] as const),
      ];
      return (
        weight === 1 && all.every(([language, label]) => lexicon.generalWords[language].has(labelKey(label)))
      );
    });
    expect(onlyGeneral).toEqual([]);
  });

  it('weighs down every concept that a general word is the preferred name of', () => {
    const heavy = concepts.filter(
      ({ da, weight }) => lexicon.generalWords.da.has(labelKey(da[0] ?? '')) && weight > 0.6,
    );
    expect(heavy.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['SPS', ['socialpaedagogisk-stoette', 'specialpaedagogisk-stoette']],
    ['boligstøtte', ['boligstoette']],
    ['kontaktperson', ['personale', 'stoette-og-kontaktperson', 'doevblinde-kontaktperson']],
    ['støttekontaktperson', ['stoette-og-kontaktperson', 'personale']],
    ['§ 141', ['par-141', 'sul-141']],
  ])('tells the user that "%s" can mean more than one thing', (word, meant) => {
    const entry = lexicon.ambiguities.find(({ words }) => words.includes(word));
    expect(entry?.shown).toBe(true);
    expect(entry?.meanings.length).toBeGreaterThan(1);
    expect(entry?.meanings.flatMap(({ concept }) => concept ?? [])).toEqual(meant);
  });

  it('never takes bostøtte (support) for boligstøtte (housing benefit)', () => {
    expect(named.get('bostøtte')).not.toContain('boligstoette');
    expect(named.get('boligstøtte')).not.toContain('socialpaedagogisk-stoette');
  });

  it.each([
    ['gulvvask', 'rengoering', false],
    ['rengoering', 'praktisk-hjaelp', true],
    ['bad', 'personlig-pleje', true],
    ['alkoholbehandling', 'behandling', true],
    ['dosisdispensering', 'medicinsk-behandling', true],
    ['ledsageordning', 'ledsagelse', true],
    ['samling-af-moebler', 'haandvaerksopgaver', true],
    ['taepper-gardiner', 'rengoering', false],
    ['gaeld', 'oekonomi', false],
  ])('%s is below %s, which by definition speaks of all below it: %s', (narrower, wider, collective) => {
    expect(lexicon.ancestors(narrower).has(wider)).toBe(true);
    expect(lexicon.concepts.get(wider)?.collective).toBe(collective);
  });

  it.each([
    ['medicinpaamindelse', 'medicinsk-behandling'],
    ['motivere-behandling', 'behandling'],
    ['trafiktraening', 'ledsagelse'],
    ['koerekort', 'transport'],
    ['havearbejde', 'praktisk-hjaelp'],
    ['forbrugsgoder', 'hjaelpemidler'],
  ])('%s is not below %s, which would take it along', (narrower, wider) => {
    expect(lexicon.concepts.has(narrower)).toBe(true);
    expect(lexicon.ancestors(narrower).has(wider)).toBe(false);
  });

  it('points to the law next door in careful words', () => {
    expect(lexicon.concepts.get('rengoering')?.laws).toContain('sel-83');
    expect(lexicon.concepts.get('madservice')?.laws).toContain('sel-83b');
    for (const { text } of lexicon.laws.values())
      expect(`${text.da} ${text.en}`).not.toMatch(/afslag|skal have|has a right/i);
  });
});

describe('The glossary of the field', () => {
  const glossary: { da: string; also: string[]; en: string }[] = JSON.parse(
    readFileSync(join(__dirname, '../../fixtures/lexicon/glossary.json'), 'utf8'),
  );
  /** Words of the glossary that name nothing by themselves: numbers, grades, parts of a sentence. */
  const NAMES_NOTHING = new Set([
    ...[
      // Among caseworkers it is bostøtte, and Betalingsservice is written out.
      'BS',
      '0',
      '1',
      '2',
      '3',
      '4',
      'ingen',
      'intet',
      'let',
      'lidt',
      'let nedsat',
      'svær',
      'pleje',
      'svært',
      'total',
      'nej',
      '§',
    ],
    ...[
      'hvor meget',
      'hvor længe',
      'ikke med',
      'vurdering',
      'krav',
      'pligt',
      'skema',
      'hold',
      'plan',
      'sted',
      'status',
    ],
    ...['middel', 'mod.', 'komm.', 'stoppe', 'individuel', '4 uger', 'koste', 'kompensation'],
    ...[
      'indgang',
      'mål',
      'alene',
      'score',
      'døgn',
      'aftale',
      'færden',
      'dement',
      'afhængighed',
      'husligt',
      'vask',
      'handle',
      'hver gang',
    ],
  ]);
  /** As search compares words: stemmed. */
  const stems = (text: string, language: Language) =>
    tokenise(text.replace(/\s*\([^)]*\)\s*/g, ' '))
      .map((token) => token[language])
      .join(' ');
  const known = {
    da: new Set(
      lexicon.labels.filter(({ language }) => language === 'da').map(({ text }) => stems(text, 'da')),
    ),
    en: new Set(
      lexicon.labels.filter(({ language }) => language === 'en').map(({ text }) => stems(text, 'en')),
    ),
  };

  it.each(glossary.map(({ da, also, en }) => [da, also, en] as const))(
    '"%s" and its variants are in the lexicon',
    (da, also, en) => {
      const words = [...da.split(/\s*\/\s*/), ...also].filter((word) => !NAMES_NOTHING.has(word));
      expect(words.filter((word) => !known.da.has(stems(word, 'da')))).toEqual([]);
      const english = en.replace(/\([^)]*\)/g, '').split(', ');
      expect(english.filter((word) => known.en.has(stems(word, 'en'))).length).toBeGreaterThan(0);
    },
  );
});

describe('The compiled lexicon', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'lexicon-'));
    cpSync(LEXICON_DIR, dir, { recursive: true });
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('is not used once the YAML has changed: the YAML is the truth', () => {
    const path = join(dir, 'laws.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nsel-999:\n  law: § 999\n  da: prøve\n  en: trial\n`);
    expect(readCompiled(dir)).toBeUndefined();
    expect(loadLexicon(dir).laws.has('sel-999')).toBe(true);
    expect(lexiconFaults(dir).map(({ mend }) => mend)).toEqual(['Run npm run lexicon and commit the file.']);
  });
});
