import { loadKnowledge } from '../../../knowledge';

const knowledge = loadKnowledge();
const asked = (municipality: string, question: string) => {
  const [answer] = knowledge.ask({ municipality, question }).answers;
  return { verdict: answer?.verdict, first: answer?.quotes[0]?.passage.text ?? '' };
};

describe('What a sentence says in passing', () => {
  test('holds for what it was speaking of', () => {
    const { verdict, first } = asked('ishoej', 'kan vi ledsage ham til psykiateren?');
    expect(verdict).toBe('conditional');
    expect(first).toMatch(/i den sammenhæng/);
  });

  test('says nothing of another place', () => {
    expect(asked('ishoej', 'kan vi ledsage ham til det beskyttede værksted?').verdict).toBe('not_stated');
  });
});

describe('Expenses', () => {
  test('of the citizen’s own comprise whatever costs something', () => {
    expect(asked('gladsaxe', 'hvem betaler biografbilletten, når vi er afsted?').verdict).toBe('info');
  });

  test('of the worker’s are not told by what the citizen pays for himself', () => {
    expect(asked('ishoej', 'who covers the support worker’s train fare?').verdict).toBe('not_stated');
  });
});

describe('An age', () => {
  test('at most is not told by one at least', () => {
    expect(asked('roskilde', 'is there an upper age limit?').verdict).toBe('not_stated');
    expect(asked('roskilde', 'hvad er aldersgrænsen?').verdict).toBe('info');
  });
});

describe('A number', () => {
  test('belongs to the thing right before it', () => {
    const { verdict, first } = asked(
      'gladsaxe',
      'hun har ikke talt med sin bror i 5 år, må vi hjælpe med det?',
    );
    expect(verdict).toBe('conditional');
    expect(first).toMatch(/kontakt til familie/);
  });
});

describe('Who gets the help', () => {
  test('is not told by what it comprises', () => {
    const question =
      'Hun går på værestedet og får al den hjælp, hun har brug for, dér. Skal vi så også give hende § 85?';
    expect(asked('roskilde', question).verdict).not.toBe('covered');
  });
});
