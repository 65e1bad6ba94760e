import * as fc from 'fast-check';
import { loadKnowledge } from '../../../knowledge';

const knowledge = loadKnowledge();

function verdict(question: string, municipality: string): string | undefined {
  return knowledge.ask({ question, municipality }).answers[0]?.verdict;
}

const MUNICIPALITIES = fc.constantFrom('gladsaxe', 'roskilde', 'ishoej', 'frederikssund');

/** Questions of many kinds: each is asked again in ways that change nothing of what is asked. */
const ASKED = fc.constantFrom(
  'Må vi gøre rent for borgeren?',
  'Kan vi hjælpe med at lave budget?',
  'Kan borgeren få hjælp til indkøb?',
  'Må vi købe ind uden borgeren?',
  'Kan vi give medicin?',
  'Hvem er i målgruppen?',
  'Hvad skal borgeren selv betale?',
  'Gives støtten i gruppe?',
  'Kan man få støtte om aftenen?',
  'Dækker § 85 rengøring?',
);

/** What is said of the asking, before the question. */
const ASIDES = fc.constantFrom(
  'Det haster lidt.',
  'Min kollega er i tvivl.',
  'Moren ringede i går.',
  'Min leder har spurgt mig.',
  'Jeg står hos borgeren.',
  'Jeg er ny her.',
);

/** What the citizen is called. */
const NAMES = fc.constantFrom(
  'min borger',
  'en borger',
  'vores beboer',
  'klienten',
  'den unge',
  'fru Hansen',
  'borgeren på 45 år',
);

/** Who asks whether something may be done. */
const ASKERS = fc.constantFrom(
  'Moren spørger, om ',
  'De pårørende spørger om ',
  'Mentoren spørger om ',
  'Hans mor har lige spurgt mig om ',
  'En ny kollega er i tvivl om ',
  'Byrådet spørger, om ',
);

const OF_ALL = { numRuns: 60 };

describe('a message is answered the same', () => {
  test('whatever is said of the asking before it', () => {
    fc.assert(
      fc.property(ASKED, ASIDES, MUNICIPALITIES, (question, aside, municipality) => {
        expect(verdict(`${aside} ${question}`, municipality)).toBe(verdict(question, municipality));
      }),
      OF_ALL,
    );
  });

  test('whatever the citizen is called, where it is asked whether something is done without them', () => {
    const tasks = fc.constantFrom('gøre rent', 'købe ind', 'lave mad', 'vaske tøj');
    const ways = fc.constantFrom('uden', 'for');
    fc.assert(
      fc.property(tasks, ways, NAMES, MUNICIPALITIES, (task, way, name, municipality) => {
        const plain = verdict(`Må vi ${task} ${way} borgeren?`, municipality);
        expect(verdict(`Må vi ${task} ${way} ${name}?`, municipality)).toBe(plain);
      }),
      OF_ALL,
    );
  });

  test('whoever asks', () => {
    const asked = fc.constantFrom(
      'vi må hjælpe ham med budget',
      'vi må købe ind for borgeren',
      'vi må give ham insulin',
      'borgeren kan få hjælp til madlavning',
    );
    fc.assert(
      fc.property(asked, ASKERS, MUNICIPALITIES, (question, asker, municipality) => {
        expect(verdict(`${asker}${question}?`, municipality)).toBe(verdict(`${question}?`, municipality));
      }),
      OF_ALL,
    );
  });

  test('whether help is wished or applied for', () => {
    const ways = fc.constantFrom(
      'Borgeren søger om hjælp til ',
      'Der søges om hjælp til ',
      'Vi har fået en henvendelse om hjælp til ',
      'Ny ansøgning: hjælp til ',
    );
    const things = fc.constantFrom('rengøring', 'indkøb', 'budget', 'madlavning', 'medicin', 'transport');
    fc.assert(
      fc.property(ways, things, MUNICIPALITIES, (way, thing, municipality) => {
        const wished = verdict(`Borgeren ønsker hjælp til ${thing}. Kan vi bevilge det?`, municipality);
        expect(verdict(`${way}${thing}. Kan vi bevilge det?`, municipality)).toBe(wished);
      }),
      OF_ALL,
    );
  });

  test('with a tag that asks for no more', () => {
    const tags = fc.constantFrom(', eller hvad?', ' eller er det ikke vores opgave?', ', ja eller nej?');
    const asked = fc.constantFrom(
      'Kan vi hjælpe ham med budget',
      'Må vi give medicin',
      'Kan hun få hjælp til at købe ind',
    );
    fc.assert(
      fc.property(asked, tags, MUNICIPALITIES, (question, tag, municipality) => {
        expect(verdict(`${question}${tag}`, municipality)).toBe(verdict(`${question}?`, municipality));
      }),
      OF_ALL,
    );
  });

  test('however a paragraph is written', () => {
    const forms = fc.constantFrom(
      '§85',
      'paragraf 85',
      'pgf. 85',
      'par. 85',
      'SEL § 85',
      'servicelovens § 85',
      '§ 85 i serviceloven',
    );
    const asked = fc.constantFrom(
      'Dækker X rengøring?',
      'Kan man få hjælp til indkøb efter X?',
      'Hvem kan få støtte efter X?',
    );
    fc.assert(
      fc.property(asked, forms, MUNICIPALITIES, (question, form, municipality) => {
        const plain = verdict(question.replace('X', '§ 85'), municipality);
        expect(verdict(question.replace('X', form), municipality)).toBe(plain);
      }),
      OF_ALL,
    );
  });
});

describe('a message is another', () => {
  test.each([
    // What a sentence before the question tells of the case decides it.
    ['Hun bor på § 107-botilbud. Kan hun få hjælp til rengøring?', 'ishoej', 'not_covered'],
    ['er det os eller hjemmeplejen der giver badet?', 'gladsaxe', 'info'],
    ['hvem kan søge om støtte?', 'ishoej', 'info'],
    ['hvor lang tid tager en ansøgning', 'ishoej', 'info'],
    ['må vi gøre rent mens vejlederen er ude', 'gladsaxe', 'conditional'],
    ['må vi gøre rent sammen med min borger', 'gladsaxe', 'conditional'],
    ['kan jeg lave budgettet for ham?', 'gladsaxe', 'not_covered'],
    ['hvem kan få den socialpædagogiske støtte?', 'roskilde', 'info'],
  ])('«%s» of %s is %s', (question, municipality, expected) => {
    expect(verdict(question, municipality)).toBe(expected);
  });
});
