import { realField } from '../real-search';

const { knowledge } = realField();
const conceptsOf = (question: string) =>
  knowledge.understand(question).things.flatMap(({ concepts }) => concepts);

/** A question · the contact it asks for, where it asks for one. */
const TABLE: [string, string | null][] = [
  ['kan jeg hjælpe ham med at ringe til skat?', 'samarbejde-med-myndigheder'],
  ['help her phone Udbetaling Danmark', 'samarbejde-med-myndigheder'],
  ['svare på brev fra jobcenteret', 'samarbejde-med-myndigheder'],
  ['hører samarbejde med psykiatrien med?', 'fagligt-samarbejde'],
  ['can we hold a joint meeting with the home nurse?', 'fagligt-samarbejde'],
  ['skifte forbinding i samarbejde med sygeplejersken?', null],
  ['møde med psykiatrien uden at borgeren ved det', null],
  ['hun har ikke talt med sin bror i ti år, kan vi hjælpe?', 'kontakt-til-familie'],
  ['støtte til at besøge sin søster', 'kontakt-til-familie'],
  ['familie?', 'kontakt-til-familie'],
  ['hans søster er med til mødet, må vi gøre rent?', null],
  ['kan jeg kontakte hans mor?', null],
];

describe('contact, and with whom', () => {
  test.each(TABLE)('«%s»: %s', (question, contact) => {
    const contacts = ['samarbejde-med-myndigheder', 'fagligt-samarbejde', 'kontakt-til-familie'];
    const found = conceptsOf(question).filter((concept) => contacts.includes(concept));
    expect(found).toEqual(contact === null ? [] : [contact]);
  });

  test('to phone an authority is about no telephone', () => {
    expect(conceptsOf('help her phone Udbetaling Danmark')).not.toContain('telefonstoette');
  });
});
