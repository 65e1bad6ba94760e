import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { loadKnowledge } from '../../../knowledge';
import { withoutCourtesy } from '../../../knowledge/question/courtesy';

const knowledge = loadKnowledge();

const ASKED: { question: string; municipality: string }[] = readFileSync(
  resolve(__dirname, '../../questions/questions-dev.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const THINGS = new Set(['rengøring', 'ledsagelse']);
const asks = (message: string) => withoutCourtesy(message, (word) => THINGS.has(word.toLowerCase()));

const OPENINGS = {
  da: [
    'Hej, ',
    'Hej Vejviser! ',
    'Godmorgen alle. ',
    'Hej Mette, ',
    'Hej! Hurtigt spørgsmål: ',
    'Undskyld et dumt spørgsmål, men ',
    'Jeg har et spørgsmål. ',
    'Kan du fortælle mig: ',
    'Hej igen – kan du sige mig: ',
  ],
  en: [
    'Hi, ',
    'Hello Vejviser! ',
    'Good morning all, ',
    'Hi there! Quick question: ',
    'Sorry, but ',
    'I have a question. ',
    'Could you please tell me: ',
    'Hi again, can anyone tell me: ',
  ],
};
const CLOSINGS = {
  da: [
    '',
    ' Tak!',
    ' På forhånd tak 😊',
    ' Mvh Mette',
    ' Mange tak for hjælpen. Venlig hilsen Bo Jensen',
    ' 🙏🏽',
  ],
  en: ['', ' Thanks!', ' Thanks in advance 😊', ' Many thanks. Kind regards, Anna', ' please'],
};

describe('what a message greets and thanks with', () => {
  test.each([
    ['Hej Vejviser! Hurtigt spørgsmål: kan han få ledsagelse?', 'kan han få ledsagelse?'],
    ['Jeg har et spørgsmål om ledsagelse', 'ledsagelse'],
    ['ved du hvem der betaler maden tak', 'hvem der betaler maden'],
    ['Jeg vil gerne høre, om hun kan få indkøb', 'om hun kan få indkøb'],
    ['I was wondering whether cleaning is covered. Many thanks', 'whether cleaning is covered'],
    ['Hej Karen, kan hun få indkøb mvh Bo', 'kan hun få indkøb'],
    ['klagefrist? 😊', 'klagefrist?'],
    ['Hej Rengøring, må vi hjælpe med det?', 'Rengøring, må vi hjælpe med det?'],
  ])('«%s» asks «%s»', (message, asking) => {
    expect(asks(message)).toBe(asking);
  });

  test.each([
    'Hej',
    'tak',
    'Må jeg sige ja tak til en gave?',
    'good morning routine, do we train it?',
    'god morgen-rutine',
    'må man spørge om hjælp',
    'kan du sige nej til rengøring',
    'kan I hjælpe mig med indkøb',
    'hilsen ortopædkir.: kan bs lære ham at bruge kalender',
    '5 timer?',
    'Kan borgeren få hjælp til at lære at sige tak',
    'Can we help him say please',
    'Kan vi hjælpe med at købe br legetøj',
    'Kan han få støtte til at sende julekort, hilsner og breve',
    'Do you know how to cook',
    'Kan du hjælpe mig med at finde ud af, hvordan jeg får et budget?',
  ])('«%s» is all of it asked', (message) => {
    expect(asks(message)).toBe(message);
  });

  const courteous = fc.constantFrom(...ASKED).chain((asked) => {
    const { language } = knowledge.ask(asked);
    return fc.record({
      asked: fc.constant(asked),
      opening: fc.constantFrom(...OPENINGS[language]),
      closing: fc.constantFrom(...CLOSINGS[language]),
    });
  });

  test('changes no answer', () => {
    fc.assert(
      fc.property(courteous, ({ asked, opening, closing }) => {
        const plain = knowledge.ask(asked).answers;
        const question = `${opening}${asked.question}${closing}`;
        expect(knowledge.ask({ ...asked, question }).answers).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    'HEJ SELVMORDSTRUSLER - HVAD GØR VI?',
    'Hi Suicide! what do we do now',
    'Hvad gør jeg? Mvh selvmordstruet',
    'Må vi hjælpe med indkøb? Mvh Mette. Haster, selvmordsfare',
  ])('«%s» still tells of danger', (question) => {
    expect(knowledge.ask({ question, municipality: 'gladsaxe' }).danger).not.toBeNull();
  });

  test.each([
    ['Hej Roskilde, må vi hjælpe med rengøring?', 'roskilde'],
    ['Hvad koster støtten? Hilsen Ishøj', 'ishoej'],
    ['Er støtten gratis? Venlig hilsen Mette Jensen, Frederikssund', 'frederikssund'],
    ['Må vi hjælpe med rengøring mvh Mette Ishøj Kommune', 'ishoej'],
  ])('«%s» is asked of %s', (question, municipality) => {
    expect(knowledge.ask({ question }).answers.map((answer) => answer.municipality)).toEqual([municipality]);
  });

  test('is looked for in no time, however long it goes on', () => {
    const start = performance.now();
    for (const part of ['hej ', 'tak ', ' ,', '?,', 'lige ', 'jeg har et ', '. hilsen a a '])
      asks(part.repeat(1000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
