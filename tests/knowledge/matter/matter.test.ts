import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import compiled from '../../../knowledge/matter/matter-model.json';
import { agreement, surestOf } from '../../../knowledge/matter/matters';
import {
  mattersHash,
  readMatters,
  readToldOfMatters,
  rules,
  standardsThatTell,
  toldOfMatters,
  writersOfMatters,
} from '../../../knowledge/matter/told';
import { ANOTHER, HELP } from '../../../knowledge/matter/unlisted';
import { meaningFeatures } from '../../../knowledge/meaning/features';
import { MeaningModel } from '../../../knowledge/meaning/model';
import { trainMeanings } from '../../../knowledge/meaning/train';
import type { Language } from '../../../knowledge/standard/types';
import { tokenise } from '../../../knowledge/text/tokens';
import { realField } from '../real-search';

const field = realField();
const { lexicon, labels } = field;
const matters = field.matters();
const list = readMatters();
const told = writersOfMatters().map((folder) => toldOfMatters(folder));

/** The matter that has the largest share. */
const likeliest = (text: string, language: Language) =>
  [...matters.of(text, language)].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];

describe('the matters', () => {
  test('are listed without a fault, each once', () => {
    const ids = list.matters.map(({ id }) => id);
    expect(list.faults).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are told of by every writer', () => {
    for (const one of told) expect(new Set(one.map(({ of }) => of)).size).toBe(list.matters.length);
  });

  test('what is compiled was learnt from them as they stand', () => {
    expect(compiled.hash).toBe(mattersHash());
    expect(compiled.rules).toEqual(rules(list.matters));
  });

  test('of a writer whose words it has not seen are understood, one of nearly two hundred', () => {
    const model = new MeaningModel(trainMeanings(told.slice(0, 2).flat(), lexicon, labels));
    const tested = (told[2] ?? []).filter((_, at) => at % 5 === 0);
    const right = tested.filter(({ of, language, text }) => {
      const tokens = tokenise(text);
      const features = meaningFeatures(tokens, labels.find(tokens, language), language, lexicon);
      return model.guess(features, 1)[0]?.meaning === of;
    });
    expect(tested.length).toBeGreaterThan(500);
    expect(right.length / tested.length).toBeGreaterThan(0.7);
  });

  test('a line of a matter that is not listed is told as a fault, with its file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vejviser-matters-'));
    writeFileSync(join(folder, 'questions.yaml'), 'klagefirst:\n  da: [hvornår skal jeg klage]\n  en: []\n');
    const { faults } = readToldOfMatters(folder, list.matters);
    expect(faults).toEqual([
      expect.objectContaining({
        file: join(folder, 'questions.yaml'),
        what: expect.stringContaining('klagefirst'),
        mend: expect.stringContaining('matters.yaml'),
      }),
    ]);
  });
});

describe('what no matter of the list is about', () => {
  const another = new Map([[ANOTHER, 0.9]]);

  test('is clear as a fact, and agrees with nothing, not even with itself', () => {
    expect(surestOf(another)).toBe(0.9);
    expect(agreement(another, another)).toBe(0);
  });

  test('help is no fact at all', () => {
    expect(surestOf(new Map([[HELP, 0.9]]))).toBe(0);
    expect(agreement(new Map([[HELP, 0.9]]), new Map([[HELP, 0.9]]))).toBe(0);
  });
});

describe('a text is of a fact', () => {
  test.each<[string, Language, string]>([
    ['hvem sidder med når der følges op?', 'da', 'hvem-deltager-i-opfoelgning'],
    ['who sits in at the follow-up meeting?', 'en', 'hvem-deltager-i-opfoelgning'],
    [
      'I opfølgningsmødet deltager borgeren, rådgiver og kontaktpersonen.',
      'da',
      'hvem-deltager-i-opfoelgning',
    ],
    ['må jeg have en nøgle til hans lejlighed?', 'da', 'noegler-og-adgang'],
    ['how many people are there in a group?', 'en', 'gruppens-stoerrelse'],
    ['hvor længe har man til at klage?', 'da', 'klagefrist'],
  ])('«%s» (%s): %s', (text, language, matter) => {
    expect(likeliest(text, language)).toBe(matter);
  });

  test('a question for a rule is told from one for help', () => {
    expect(matters.rule(matters.of('may I keep a spare key to her flat?', 'en'))).toBeGreaterThan(0.7);
    expect(matters.rule(matters.of('can we help her clean the kitchen?', 'en'))).toBeLessThan(0.3);
  });

  test('two texts agree from 0 to 1, the same both ways, and a text with itself the most', () => {
    const text = fc.constantFrom(...told.flat().filter((_, at) => at % 97 === 0));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [matters.of(one.text, one.language), matters.of(other.text, other.language)];
        const agreed = agreement(a, b);
        expect(agreed).toBeCloseTo(agreement(b, a), 6);
        expect(agreed).toBeGreaterThanOrEqual(0);
        expect(agreed).toBeLessThanOrEqual(1.000001);
      }),
    );
  });
});

test('a build, which has no list of matters, is in order without it', () => {
  const nowhere = join(mkdtempSync(join(tmpdir(), 'matters-')), 'matters.yaml');
  expect(readMatters(nowhere)).toEqual({ matters: [], faults: [] });
  expect(standardsThatTell(nowhere)).toEqual([]);
});
