import { realField } from '../real-search';

const { knowledge } = realField();
const conceptsOf = (question: string) =>
  knowledge.understand(question).things.flatMap(({ concepts }) => concepts.slice(0, 1));

describe('company and where it goes', () => {
  test.each([
    ['vil starte i fitness, kan vi gå med de første gange', 'ledsagelse-til-fritid'],
    ['kan vi følge ham til fodbold', 'ledsagelse-til-fritid'],
    ['can we go with him to the library?', 'ledsagelse-til-fritid'],
    ['må jeg sidde med inde hos psykiateren', 'ledsagelse-til-psykiater'],
    ['med til samtale i psyk', 'ledsagelse-til-psykiater'],
  ])('«%s» are one thing: %s', (question, concept) => {
    expect(conceptsOf(question)).toContain(concept);
  });

  test.each([
    'kan hun komme med i en forening?',
    'kan han være med i en svømmeklub?',
    'can she go with her mother to the cinema?',
    'kan borgeren tage toget med til uddannelse?',
  ])('«%s» asks for no company', (question) => {
    expect(conceptsOf(question).filter((concept) => concept.startsWith('ledsagelse-til'))).toEqual([]);
  });
});

describe('expenses and what they are for', () => {
  test('who asks what the bus costs asks for expenses of transport as well', () => {
    const [bus] = knowledge.understand('hvem betaler bussen?').things;
    expect(bus?.concepts).toEqual(['bus', 'transportudgift']);
  });
  test('who asks whether the bus is trained does not', () => {
    const [bus] = knowledge.understand('kan vi træne at tage bussen?').things;
    expect(bus?.concepts).not.toContain('transportudgift');
  });
});

describe('of whom it is told', () => {
  const weights = (question: string) =>
    Object.fromEntries(knowledge.understand(question).things.map(({ words, weight }) => [words, weight]));

  test('what a person is said to be or to have says less than what is asked for them', () => {
    expect(weights('helt isoleret borger, støtte til at opbygge et netværk?')).toMatchObject({
      isoleret: 0.3,
      'opbygge et netværk': 1,
    });
  });
  test('alone it is the matter', () => {
    expect(weights('isoleret borger?')).toMatchObject({ isoleret: 1 });
  });
});
