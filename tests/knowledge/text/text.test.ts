import fc from 'fast-check';
import { ageIn, ageRanges, isWithin } from '../../../knowledge/text/ages';
import { splitCompound } from '../../../knowledge/text/compounds';
import { foldCase, foldLetters, foldSpace } from '../../../knowledge/text/fold';
import { distance, forgiven, SpellingIndex } from '../../../knowledge/text/spelling';
import { roots, stem } from '../../../knowledge/text/stem';
import { tokenise } from '../../../knowledge/text/tokens';

const words = (text: string) => tokenise(text).map(({ word }) => word);

describe('paragraphs are one token, however they are written', () => {
  test.each([
    ['§85', ['§85']],
    ['§ 85', ['§85']],
    ['par. 85', ['§85']],
    ['paragraf 85', ['§85']],
    ['section 85', ['§85']],
    ['§§ 83, 84 og 86', ['§83', '§84', '§86']],
    ['§ 82 a', ['§82a']],
    ['§§ 82a og 82b', ['§82a', '§82b']],
    ['§ 107 and § 108', ['§107', '§108']],
  ])('%s', (written, expected) => {
    expect(words(written)).toEqual(expected);
  });

  test('a letter that begins the next word is not part of the number', () => {
    expect(words('§ 85 borger')).toEqual(['§85', 'borger']);
    expect(words('§ 83 afslås')).toEqual(['§83', 'afslås']);
  });

  test('a number without a sign is no paragraph', () => {
    expect(words('85 timer')).toEqual(['85', 'timer']);
  });
});

describe('spellings of one word meet', () => {
  test.each([
    ['rengøring', 'rengoering'],
    ['påklædning', 'paaklaedning'],
    ['RENGØRING', 'rengøring'],
  ])('%s and %s', (a, b) => {
    expect(foldLetters(foldCase(a))).toBe(foldLetters(foldCase(b)));
  });

  test('an å typed as a with a ring on top is the same letter', () => {
    expect(foldCase('a\u030a')).toBe('å');
  });

  test('characters that nobody sees are taken out', () => {
    expect(foldCase('ren\u00adgø\u200bring')).toBe('rengøring');
  });
});

describe('stems', () => {
  test.each([
    ['tøjvask', 'tøjvasken'],
    ['ledsagelse', 'ledsager'],
    ['økonomi', 'økonomien'],
    ['borger', 'borgernes'],
  ])('%s and %s are one term', (a, b) => {
    expect(stem(a, 'da')).toBe(stem(b, 'da'));
  });

  test.each([
    ['gælder', 'gæld'],
    ['borger', 'borg'],
    ['koster', 'kost'],
    ['hverdagen', 'hverdage'],
    ['demens', 'dem'],
    ['bruger', 'bruge'],
  ])('%s is not %s', (a, b) => {
    expect(stem(a, 'da')).not.toBe(stem(b, 'da'));
  });

  test('numbers and paragraphs are left as they are', () => {
    expect(stem('§82a', 'da')).toBe('§82a');
    expect(stem('30', 'en')).toBe('30');
  });

  test('a coarser root joins a verb and its noun', () => {
    expect(roots(stem('træning', 'da'))).toContain(stem('træne', 'da'));
    expect(roots(stem('flytning', 'da'))).toContain(stem('flytte', 'da'));
  });
});

describe('compounds', () => {
  const vocabulary = {
    knows: (term: string) => ['budget', 'laegning', 'bolig', 'stoet', 'hoved', 'rengoering'].includes(term),
  };

  test.each([
    ['budgetlaegning', { modifier: 'budget', head: 'laegning' }],
    ['boligstoet', { modifier: 'bolig', head: 'stoet' }],
    ['hovedrengoering', { modifier: 'hoved', head: 'rengoering' }],
  ])('%s is taken apart', (word, parts) => {
    expect(splitCompound(word, vocabulary)).toEqual(parts);
  });

  test.each(['budget', 'koerekort', 'boligxyz'])('%s is left whole', (word) => {
    expect(splitCompound(word, vocabulary)).toBeNull();
  });
});

describe('spelling', () => {
  const index = new SpellingIndex(
    new Map([
      ['ledsagelse', 9],
      ['rengoering', 5],
      ['bad', 3],
      ['mad', 3],
    ]),
  );

  test.each([
    ['ledsaglse', 'ledsagelse'],
    ['ldsagelse', 'ledsagelse'],
    ['rengoerng', 'rengoering'],
    ['rengoernig', 'rengoering'],
  ])('%s is mended to %s', (typo, meant) => {
    expect(index.nearest(typo)).toBe(meant);
  });

  test('short words are never guessed at', () => {
    expect(index.nearest('had')).toBeNull();
  });

  test('distance is symmetric, zero only for the same word, and never above the longer word', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const limit = 20;
        const d = distance(a, b, limit);
        expect(d).toBe(distance(b, a, limit));
        expect(d === 0).toBe(a === b);
        expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('one slip in a word long enough is within what is forgiven', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,14}$/), fc.nat(), (word, at) => {
        const place = at % word.length;
        const slip = word.slice(0, place) + word.slice(place + 1);
        expect(distance(word, slip, 2)).toBeLessThanOrEqual(forgiven(word.length));
      }),
    );
  });
});

describe('ages', () => {
  test.each([
    ['17 year old – can apply?', 17],
    ['45 årig m angst', 45],
    ['borger på 22 år', 22],
    ['2 år med støtte', undefined],
    ['hver 14. dag', undefined],
    ['45 timer', undefined],
  ])('%s → %s', (question, age) => {
    expect(ageIn(question)).toBe(age);
  });

  test.each([
    ['er over 18 år og bosiddende i Roskilde Kommune', 17, false],
    ['er over 18 år og bosiddende i Roskilde Kommune', 18, true],
    ['Hvis du er mellem 15 og 29 år', 29, true],
    ['Borgere med psykosociale vanskeligheder fra 18-30 år.', 31, false],
    ['Borgere med psykosociale vanskeligheder fra 50 år.', 62, true],
  ])('%s, %i years: %s', (sentence, age, inside) => {
    const ranges = ageRanges(sentence);
    expect(ranges).not.toHaveLength(0);
    expect(ranges.some((range) => isWithin(age, range))).toBe(inside);
  });
});

describe('any text at all', () => {
  test('is tokenised without a throw, and no token has white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { word, da, en } of tokenise(text))
          for (const form of [word, da, en]) expect(form).not.toMatch(/\s/);
      }),
    );
  });

  test('folding white space twice is folding it once', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(foldSpace(foldSpace(text))).toBe(foldSpace(text))));
  });
});
