import { asksWhatNext } from '../../../knowledge/question/what-next';

describe('what then', () => {
  test.each([
    'han lærer det aldrig. Hvad så?',
    'hun lærer det aldrig, hvad er næste skridt?',
    "she can't learn it. What next?",
    'what should be looked at next?',
    "what's plan B?",
    'vi når ikke målene, hvad så? bliver hun lukket ned',
  ])('«%s» asks what then', (message) => {
    expect(asksWhatNext(message)).toBe(true);
  });
  test.each([
    'So what does he pay for transport?',
    'Hvad så med rengøring?',
    'what next of kin can do',
    'hvad nu hvis han ikke lukker op?',
  ])('«%s» asks something else', (message) => {
    expect(asksWhatNext(message)).toBe(false);
  });
});
