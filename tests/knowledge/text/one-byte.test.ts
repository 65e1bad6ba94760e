import { serialize } from 'node:v8';
import fc from 'fast-check';
import { inOneByte } from '../../../knowledge/text/one-byte';
import { inPlainMarks } from '../../../knowledge/text/plain-marks';
import { theKnowledge } from '../../builders/knowledge';

/** How V8 writes a text of letters two bytes wide: behind its version, and a filler where that lies unevenly. */
const WIDE = /^..\0?c/su;
const isWide = (text: string) => WIDE.test(serialize(text).toString('latin1'));
const LATIN = /^[\0-\u00ff]*$/;

describe('a text is held as narrow as it fits', () => {
  test('what was cut out of a wide text is narrow again', () => {
    const cut = 'Støtte – på betingelser: rengøring, indkøb og madlavning'.slice(9);
    expect(isWide(cut)).toBe(true);
    expect(isWide(inOneByte(cut))).toBe(false);
    expect(inOneByte(cut)).toBe(cut);
  });

  test('and says what it said, whatever it is written in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(inOneByte(text)).toBe(text);
      }),
    );
  });

  test('no passage is wide that need not be', () => {
    const passages = [...theKnowledge().standards.values()].flatMap((standard) => standard.passages);
    expect(passages.length).toBeGreaterThan(300);
    expect(passages.filter(({ text }) => LATIN.test(text) && isWide(text)).map(({ id }) => id)).toEqual([]);
  });
});

describe('a message is read in the marks of a keyboard', () => {
  test.each([
    ['hun har svært ved det – kan vi hjælpe?', 'hun har svært ved det - kan vi hjælpe?'],
    ['“dækker § 85 rengøring?”', '"dækker § 85 rengøring?"'],
    ['can’t she get it', "can't she get it"],
    ['rengøring… og indkøb', 'rengøring... og indkøb'],
    ['• indkøb', '· indkøb'],
    ['kan\u2009vi\u202fhjælpe', 'kan vi hjælpe'],
    ['ren\u00adgø\u200bring', 'rengøring'],
  ])('%s', (typed, read) => {
    expect(inPlainMarks(typed)).toBe(read);
    expect(isWide(inPlainMarks(typed))).toBe(false);
  });

  test('what else it is written in stays', () => {
    expect(inPlainMarks('дом – 你好 👍')).toBe('дом - 你好 👍');
  });

  test.each([
    'mental function 3 (svært) – does fastholdelse apply?',
    'borgeren “glemmer” sin medicin… må vi minde hende om den?',
  ])('%s gets the answer it gets in plain marks', (typed) => {
    const [marked, plain] = [typed, inPlainMarks(typed)].map((question) =>
      theKnowledge()
        .ask({ question, municipality: 'gladsaxe' })
        .answers.map(({ verdict, quotes }) => ({ verdict, quotes })),
    );
    expect(marked).toEqual(plain);
  });
});
