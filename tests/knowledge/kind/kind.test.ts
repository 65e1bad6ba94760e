import fc from 'fast-check';
import { compileKinds, loadKinds } from '../../../knowledge/kind/compiled';
import { featuresOf } from '../../../knowledge/kind/features';
import compiled from '../../../knowledge/kind/kind-model.json';
import { COVERAGE, KindModel } from '../../../knowledge/kind/model';
import { train } from '../../../knowledge/kind/train';
import { WITHOUT_FACT } from '../../../knowledge/kind/without-fact';
import {
  askedKinds,
  OWN_WORDINGS,
  readWordings,
  wordingFiles,
  wordingsHash,
} from '../../../knowledge/kind/wordings';
import { isKind } from '../../../knowledge/question/kinds';

const own = loadKinds(compiled);
const writers = wordingFiles(OWN_WORDINGS).map(readWordings);

describe('the kinds that wordings teach', () => {
  test('what is compiled was learnt from the wordings as they stand', () => {
    expect(compiled.hash).toBe(wordingsHash(OWN_WORDINGS));
  });

  test('the same wordings always teach the same', () => {
    const few = writers[1]?.slice(0, 200) ?? [];
    expect(train(few)).toEqual(train(few));
  });

  test('kept as bytes, it tells the kind of nearly every wording as it did before', () => {
    const weights = train(writers[1] ?? []);
    const before = new KindModel(weights);
    const after = loadKinds(JSON.parse(JSON.stringify(compileKinds(weights, ''))));
    const texts = (writers[0] ?? []).map(({ text }) => text);
    const same = texts.filter((text) => before.guess(text).fact === after.guess(text).fact);
    expect(same.length / texts.length).toBeGreaterThan(0.98);
  });

  test('a writer whose wordings it has not seen is understood', () => {
    const [learnt = [], tested = []] = writers;
    const model = new KindModel(train(learnt));
    const facts = tested.filter(({ kind }) => kind !== COVERAGE);
    const right = facts.filter(({ text, kind }) => model.guess(text).fact === kind);
    expect(right.length / facts.length).toBeGreaterThan(0.68);
  });

  test('every kind that is taught is one that answers know, or known to be none', () => {
    const taught = new Set([...writers.flat(), ...askedKinds()].map(({ kind }) => kind));
    expect(new Set([...taught].filter((kind) => !isKind(kind)))).toEqual(WITHOUT_FACT);
  });
});

describe('a message is weighed', () => {
  test.each([
    ['hvem hænger på regningen', 'price'],
    ['can she take it up with someone higher up if they said no', 'complaint'],
    ['hvad laver personalet af uddannelse til daglig', 'competence'],
    ['hvor henne er det', 'place'],
  ])('«%s» asks for %s', (text, kind) => {
    const { fact, certainty } = own.guess(text);
    expect({ fact, sure: certainty > 0.5 }).toEqual({ fact: kind, sure: true });
  });

  test('a phrase of the field speaks for its kind', () => {
    const text = 'noget helt andet';
    const { fact } = own.guess(text, new Set(['law']));
    expect([fact, own.guess(text).fact]).toContain('law');
  });

  test('a message without letters is weighed like any other', () => {
    const { certainty, words } = own.guess('');
    expect(certainty).toBeGreaterThanOrEqual(0);
    expect([...words.keys()].filter((word) => word !== '>')).toEqual([]);
  });

  test('certainty lies between 0 and 1, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { certainty } = own.guess(text);
        return certainty >= 0 && certainty <= 1;
      }),
    );
  });

  test('æ and ae, capitals and small letters are one', () => {
    expect(featuresOf('Hvornår SPØRGER man')).toEqual(featuresOf('hvornaar spoerger man'));
  });
});
