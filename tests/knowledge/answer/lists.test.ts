import * as fc from 'fast-check';
import { loadKnowledge } from '../../../knowledge';
import { MOST } from '../../../knowledge/question/message';

const knowledge = loadKnowledge();

function told(question: string, municipality: string) {
  const answer = knowledge.ask({ question, municipality });
  return { ...answer.answers[0], remarks: answer.remarks };
}

describe('a message that lists what it asks', () => {
  test.each([
    // Each is answered, in a sentence of its own where the answers differ.
    [
      '1) rengøring 2) hovedrengøring',
      'gladsaxe',
      ['Rengøring: ja, på betingelser', 'Nej – hovedrengøring er udtrykkeligt undtaget'],
    ],
    [
      '1. indkøb 2. madlavning 3. hovedrengøring',
      'gladsaxe',
      ['Indkøb: ja', 'Madlavning: ja', 'Nej – hovedrengøring'],
    ],
    ['1) budget 2) gæld 3) boligsøgning', 'roskilde', ['Ja – budget', 'Gæld: nej', 'Ja – boligsøgning']],
    ['budget, gæld, boligsøgning?', 'roskilde', ['Ja – budget', 'Gæld: nej', 'Ja – boligsøgning']],
    ['- budget - gæld - boligsøgning', 'roskilde', ['Ja – budget', 'Gæld: nej', 'Ja – boligsøgning']],
    ['budget\ngæld\nboligsøgning', 'roskilde', ['Ja – budget', 'Gæld: nej', 'Ja – boligsøgning']],
    ['Hej\nHvad dækker I:\nbudget\ngæld\nMvh\nMette', 'roskilde', ['Ja – budget er nævnt', 'Gæld: nej']],
    [
      'indkøb / hovedrengøring / madlavning',
      'gladsaxe',
      ['Indkøb: ja', 'Nej – hovedrengøring', 'Madlavning: ja'],
    ],
    [
      'post, budget, logge ind med MitID - hvad må vi',
      'gladsaxe',
      ['Post: ja', 'Budget: ja', 'Nej – logge ind'],
    ],
    ['psykolog og samtalegruppe?', 'roskilde', ['Psykolog: nej', 'Ja – samtalegruppe']],
    ['terapi og angstkurser', 'roskilde', ['Terapi: nej', 'Angstkursus: ja']],
    ['post og nat', 'ishoej', ['Ja – post', 'Nat: som udgangspunkt nej']],
    [
      'rengøring? frisør? medicin?',
      'roskilde',
      ['Rengøring: ja', '«frisør»: det har jeg ikke fundet et sikkert svar på', 'Ja – medicin'],
    ],
    [
      'Hej - har 3 spørgsmål. 1. Må vi gøre rent? 2. Må vi følge til lægen? 3. Hvem betaler bussen?',
      'gladsaxe',
      ['Rengøring: ja', 'Ledsagelse til læge: ja', '«Hvem betaler bussen»: det siger standarden'],
    ],
    [
      'Spørgsmål 1: økonomi. Spørgsmål 2: rengøring.',
      'ishoej',
      ['Ja – økonomi', 'Rengøring: som udgangspunkt nej'],
    ],
    [
      'MitID: oprette? logge ind? lære at bruge?',
      'gladsaxe',
      ['MitID: ja, på betingelser', 'Nej – logge ind'],
    ],
  ])('«%s» of %s gets an answer to each', (question, municipality, sentences) => {
    const { text, divided } = told(question, municipality);
    for (const sentence of sentences) expect(text).toContain(sentence);
    expect(divided).toBe(true);
  });

  test.each([
    ['rengøring? indkøb? ledsagelse?', 'gladsaxe', 'Rengøring, indkøb og ledsagelse: ja, på betingelser'],
    ['rengøring, indkøb, økonomi?', 'gladsaxe', 'Rengøring, indkøb og økonomi: ja, på betingelser'],
    ['Kan man få hjælp til: - rengøring - indkøb - økonomi', 'gladsaxe', 'Rengøring, indkøb og økonomi: ja'],
    ['Dækker § 85: 1) rengøring, 2) indkøb, 3) medicin?', 'gladsaxe', 'Rengøring, indkøb og medicin: ja'],
    ['1) indkøb 2) økonomi', 'frederikssund', 'Ja – indkøb og økonomi er nævnt'],
    ['cleaning? shopping? escort?', 'gladsaxe', 'Cleaning, shopping and accompaniment: yes, on conditions'],
  ])('«%s» of %s, answered alike, is named together', (question, municipality, sentence) => {
    const { text, divided } = told(question, municipality);
    expect(text).toContain(sentence);
    expect(divided).toBeUndefined();
  });

  test.each([
    ['den 1. maj og den 2. maj, kommer I der?', 'gladsaxe'],
    ['Hun bor på 1. sal, og han bor på 2. sal, må vi gøre rent?', 'gladsaxe'],
    ['2. påskedag, kommer der nogen ud til borgerne?', 'roskilde'],
    ['angst - må vi følge ham til lægen', 'gladsaxe'],
  ])('«%s» lists nothing', (question, municipality) => {
    expect(told(question, municipality).divided).toBeUndefined();
  });

  test('longer than is answered at once, it says so', () => {
    const items = 'rengøring indkøb madlavning tøjvask post budget flytning medicin ledsagelse bad'.split(
      ' ',
    );
    const question = items.map((item, at) => `${at + 1}) ${item}`).join(' ');
    expect(told(question, 'gladsaxe').remarks).toEqual([
      `Jeg har svaret på de første ${MOST} spørgsmål. Stil resten for sig.`,
    ]);
  });

  test('is answered the same however it is typed', () => {
    const things = fc.constantFrom(
      'rengøring',
      'indkøb',
      'madlavning',
      'tøjvask',
      'post',
      'budget',
      'gæld',
      'medicin',
    );
    const lists = fc.uniqueArray(things, { minLength: 3, maxLength: 5 });
    const ways = [
      (items: string[]) => items.map((item, at) => `${at + 1}) ${item}`).join(' '),
      (items: string[]) => items.map((item, at) => `${at + 1}. ${item}`).join('\n'),
      (items: string[]) => items.map((item) => `- ${item}`).join('\n'),
      (items: string[]) => items.map((item) => `• ${item}`).join(' '),
      (items: string[]) => items.join(' / '),
      (items: string[]) => `${items.join('? ')}?`,
    ];
    fc.assert(
      fc.property(
        lists,
        fc.constantFrom('gladsaxe', 'roskilde', 'ishoej', 'frederikssund'),
        (items, municipality) => {
          const verdicts = ways.map((way) => told(way(items), municipality).verdict);
          expect(new Set(verdicts).size).toBe(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});
