import { clausesOf } from '../../../knowledge/question/clauses';

describe('the questions that one message asks', () => {
  test.each([
    ['indkøb, og hvem betaler?', ['indkøb', 'hvem betaler?']],
    ['can we clean, and how often?', ['can we clean', 'how often?']],
    ['Dækker det indkøb? Må vi handle uden borgeren?', ['Dækker det indkøb', 'Må vi handle uden borgeren?']],
  ])('«%s» asks two', (message, clauses) => {
    expect(clausesOf(message)).toEqual(clauses);
  });

  test.each(['rengøring', 'rengøring og madlavning', 'kan jeg og borgeren handle ind?', ''])(
    '«%s» asks one',
    (message) => {
      expect(clausesOf(message)).toEqual([message]);
    },
  );

  test('many are all told apart', () => {
    const message = 'hvad koster det, og hvor ofte, og hvem leverer, og hvor klager man?';
    expect(clausesOf(message)).toEqual(['hvad koster det', 'hvor ofte', 'hvem leverer', 'hvor klager man?']);
  });
});
