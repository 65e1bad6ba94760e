import { eligibilityClause } from '../../../knowledge/question/eligibility';

describe('A message asks whether someone gets the help at all', () => {
  test.each([
    ['bor på plejehjem – kan hun få § 85?', 'kan hun få § 85?'],
    ['Hun klarer det meste på værestedet. Skal vi så give hende § 85?', 'Skal vi så give hende § 85?'],
    ['she could manage with the drop-in, still in the target group?', 'still in the target group?'],
    ['has never had support before. Is he eligible?', 'Is he eligible?'],
  ])('«%s»', (message, clause) => {
    expect(eligibilityClause(message)).toBe(clause);
  });

  test.each([
    'Hun kan ikke overskue rengøring, kan hun få støtte?',
    'He cannot manage cleaning. Can he get help?',
    'kan hun få § 85?',
    'dækker § 85 rengøring?',
    '',
    '???',
  ])('and here it does not: «%s»', (message) => {
    expect(eligibilityClause(message)).toBeNull();
  });
});
