import { clausesOf } from '../../../knowledge/question/clauses';
import { withoutWhoAsks } from '../../../knowledge/question/passed-on';
import { questionInStory } from '../../../knowledge/question/story';

describe('what a message asks, and what it only tells', () => {
  test.each([
    ['Min borger går aldrig ud. Kan vi hjælpe?', 'Kan vi hjælpe?'],
    ['borger har sukkersyge, må jeg stikke insulinen for ham', 'må jeg stikke insulinen for ham'],
    ['ung på hf med fravær, kan bostøtten støtte op om skolen?', 'kan bostøtten støtte op om skolen?'],
    ['må jeg sidde med hos psykiateren, han kan intet huske', 'må jeg sidde med hos psykiateren'],
  ])('«%s» asks «%s»', (message, asking) => {
    expect(questionInStory(message)).toBe(asking);
  });

  test.each([
    'støttestrømper om morgenen – kan det bevilges?',
    'Når borgeren sover, må vi gøre rent?',
    'Hvis hun ikke vil deltage, må vi lave mad?',
    'rengøring, indkøb og madlavning?',
    'kan vi lave mad og gøre rent?',
  ])('«%s» asks with all of it', (message) => {
    expect(questionInStory(message)).toBeNull();
  });

  test.each([
    ['video i stedet for besøg? hun kan ikke have folk i lejligheden', ['video i stedet for besøg']],
    ['hvad er sagsbehandlingstiden? borger rykker for svar', ['hvad er sagsbehandlingstiden']],
    ['hvem betaler? og hvor ofte kommer I?', ['hvem betaler', 'og hvor ofte kommer I?']],
  ])('of «%s» only what asks is a question', (message, clauses) => {
    expect(clausesOf(message)).toEqual(clauses);
  });
});

describe('who passes a question on', () => {
  test.each([
    ['mor spørger om de kan vaske tøjet for ham', 'de kan vaske tøjet for ham'],
    ['jobcenter vil vide om der bliver sat mål', 'der bliver sat mål'],
    ['borger arbejder om dagen, spørger om de kan komme kl 19', 'de kan komme kl 19'],
    ['afd: kan bostøtte hjælpe hende i bad', 'kan bostøtte hjælpe hende i bad'],
    ['his mother asks if we can clean', 'we can clean'],
  ])('is left out of «%s»', (message, question) => {
    expect(withoutWhoAsks(message)).toBe(question);
  });

  test.each([
    'Datteren ringer og spørger til sin mor. Må jeg fortælle hende noget?',
    'Hovedrengøring: kan borgeren få det?',
    'Udlandet: kan vi tage med?',
    'Borger med demens spørger om hun kan få støtte',
    'Borger der ikke vil deltage spørger om vi kan gøre rent',
    'En 17-årig spørger om han kan få støtte',
  ])('«%s» tells more than who asks, and stays whole', (message) => {
    expect(withoutWhoAsks(message)).toBe(message);
  });
});
