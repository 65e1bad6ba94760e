import fc from 'fast-check';
import { compileMeanings, loadMeanings } from '../../../knowledge/meaning/compiled';
import { meaningFeatures } from '../../../knowledge/meaning/features';
import { MeaningModel } from '../../../knowledge/meaning/model';
import { trainMeanings } from '../../../knowledge/meaning/train';
import { OUTSIDE } from '../../../knowledge/situation/outside';
import compiled from '../../../knowledge/situation/situation-model.json';
import {
  type Situation,
  situationsHash,
  situationsOf,
  strangers,
  writers,
} from '../../../knowledge/situation/told';
import type { Language } from '../../../knowledge/standard/types';
import { tokenise } from '../../../knowledge/text/tokens';
import { realField } from '../real-search';

const { lexicon, labels, situations } = realField();
const own = situations();
const told = writers().map((folder) => situationsOf(folder));

const featuresOf = (text: string, language: Language) => {
  const tokens = tokenise(text);
  return meaningFeatures(tokens, labels.find(tokens, language), language, lexicon);
};
const likeliest = (model: MeaningModel, { text, language }: Pick<Situation, 'text' | 'language'>) =>
  model.guess(featuresOf(text, language), 1)[0]?.meaning;

/** Of the home: a hundred concepts that are near one another. */
const HOME = [...lexicon.concepts]
  .filter(([, { theme }]) => theme === 'praktiske-opgaver-i-hjemmet')
  .map(([id]) => id);
const ofTheHome = (all: readonly Situation[]) => all.filter(({ of }) => HOME.includes(of));

describe('the situations', () => {
  test('are of concepts that the lexicon has, or of none', () => {
    expect(strangers(told.flat(), lexicon)).toEqual([]);
  });

  test('what is compiled was learnt from them as they stand', () => {
    expect(compiled.hash).toBe(situationsHash());
  });

  test('of a writer whose words it has not seen are understood, one of a hundred near concepts', () => {
    const model = new MeaningModel(trainMeanings(ofTheHome(told.slice(0, -1).flat()), lexicon, labels));
    const tested = ofTheHome(told.at(-1) ?? []).filter((_, at) => at % 3 === 0);
    const right = tested.filter((one) => likeliest(model, one) === one.of);
    expect(HOME.length).toBeGreaterThan(60);
    expect(tested.length).toBeGreaterThan(300);
    expect(right.length / tested.length).toBeGreaterThan(0.6);
  });

  test('always teach the same, and the same when kept as bytes', () => {
    const few = ofTheHome(told.at(-1) ?? []).slice(0, 300);
    const weights = trainMeanings(few, lexicon, labels);
    expect(trainMeanings(few, lexicon, labels)).toEqual(weights);
    const before = new MeaningModel(weights);
    const after = loadMeanings(JSON.parse(JSON.stringify(compileMeanings(weights, ''))));
    const same = few.filter((one) => likeliest(before, one) === likeliest(after, one));
    expect(same.length / few.length).toBeGreaterThan(0.97);
  });
});

describe('a message that names nothing is understood', () => {
  test.each<[string, Language, string]>([
    ['han går i sandaler og T-shirt selv om det sner', 'da', 'egenomsorg'],
    ['opvasken har stået i tre uger og lugter', 'da', 'opvask'],
    ['håret er fedtet og filtret', 'da', 'egenomsorg'],
    ['he stands right in people’s faces when he talks', 'en', 'socialt-liv'],
    ['kuverterne ligger uåbnede i en bunke', 'da', 'post'],
  ])('«%s» (%s) is about %s', (text, language, about) => {
    const [first] = own.guess(featuresOf(text, language), 1);
    const above = [first?.meaning, ...lexicon.ancestors(first?.meaning ?? '').keys()];
    expect(above).toContain(about);
  });

  test.each<[string, Language]>([
    ['printeren på 2. sal virker ikke', 'da'],
    ['who won the match yesterday', 'en'],
    ['hvad er der til frokost i kantinen', 'da'],
  ])('«%s» (%s) is about nothing of the field', (text, language) => {
    expect(likeliest(own, { text, language })).toBe(OUTSIDE);
  });

  test('shares lie between 0 and 1 and fall, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const shares = own.guess(featuresOf(text, 'da'), 5).map(({ share }) => share);
        const falling = shares.every((share, at) => at === 0 || share <= (shares[at - 1] ?? 0));
        return shares.length === 5 && falling && shares.every((share) => share >= 0 && share <= 1);
      }),
    );
  });
});
