import { understandAll } from '../../../knowledge/question/message';
import { withoutSubordinate } from '../../../knowledge/question/subordinate';
import { realField } from '../real-search';

const field = realField();
const { knowledge } = field;
const meantIn = (message: string) =>
  understandAll(message, field, 'da')[0].things.filter(({ meant }) => meant);

describe('What is meant and not named', () => {
  test('is told by the situation, and comes first', () => {
    const [asked] = understandAll(
      'Hun fryser altid i sandaler og har ingen varm jakke. Kan vi hjælpe hende med hvad hun skal tage på?',
      field,
      'da',
    );
    expect(asked.things[0]).toMatchObject({ meant: true });
    expect(asked.things[0]?.concepts.join()).toMatch(/toej|paaklaedning/);
  });

  test('is shown with the answer, so that a misunderstanding is seen', () => {
    const { answers } = knowledge.ask({
      question: 'He turns up in shorts and flip-flops in January. Can we help him work out what to put on?',
      municipality: 'gladsaxe',
    });
    expect(answers[0]?.text).toMatch(/^Understood as (?:choosing )?cloth/);
  });

  test.each([
    ['a thing that is named', 'dækker § 85 rengøring?'],
    ['a thing that is named, and its place', 'kan vi gå med til tandlæge'],
    ['a fact', 'hvad koster det?'],
    ['nothing at all', ''],
    ['one word that nobody knows', 'Dækker § 85 en zebrafinke?'],
    ['all the world', 'hvordan bliver vejret i morgen'],
    [
      'contact with an authority that it names',
      'er det ok at jeg holder løbende møder med distriktspsyk om en fælles borger',
    ],
  ])('is not guessed where a message asks about %s: «%s»', (_what, message) => {
    expect(meantIn(message)).toEqual([]);
  });
});

describe('A question word that only says what is to be done', () => {
  test.each([
    ['kan vi øve hvad hun skal sige?', 'kan vi øve   skal sige?'],
    ['she hates how she looks - can we work on it', 'she hates   looks - can we work on it'],
    ['can we work out what to wear', 'can we work out   wear'],
  ])('asks for no fact: «%s»', (message, left) => {
    expect(withoutSubordinate(message)).toBe(left);
  });

  test.each([
    'hvad koster det?',
    'ved du hvad det koster',
    'hvor meget er det om ugen',
    'how many hours is it',
    'hvem betaler for maden, og kan han få den bragt?',
  ])('is left where it asks: «%s»', (message) => {
    expect(withoutSubordinate(message)).toBe(message);
  });
});
