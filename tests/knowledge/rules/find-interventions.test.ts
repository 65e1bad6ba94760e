import { themeNamed } from '../../../knowledge/rules/theme-named';
import { theKnowledge } from '../../builders/knowledge';
import { rowsOf } from './table';

/** Words, municipality, and the titles they name (how they begin). */
const TABLE = `
words | municipality | titles
madlavning                     | gladsaxe | Træning i madlavning
cooking                        | gladsaxe | Træning i madlavning
ledsagelse                     | gladsaxe | Socialpædagogisk ledsagelse
socialpædagogisk ledsagelse    | gladsaxe | Socialpædagogisk ledsagelse
støvsugning                    | gladsaxe | Træning i oprydning og rengøring
tøjvask                        | gladsaxe | Støtte og træning i tøjvask
laundry                        | gladsaxe | Støtte og træning i tøjvask
flytning                       | gladsaxe | Støtte til ind- og udflytning
fastholdelse                   | gladsaxe | Fastholdelse af sociale
madlavning og indkøb           | gladsaxe | Støtte og træning til indkøb / Træning i madlavning
støtte og træning              | gladsaxe |
hund                           | gladsaxe |
socialpædagogisk støtte        | roskilde | Socialpædagogisk støtte
madlavning                     | roskilde |
madlavning                     | nowhere  |
`;

describe('Interventions named by a few words', () => {
  it.each(
    rowsOf(TABLE).map(({ cells: [words = '', where = '', titles = ''] }) => ({ words, where, titles })),
  )('"$words" in $where', ({ words, where, titles }) => {
    const found = theKnowledge()
      .interventionsNamed(words, where)
      .map(({ intervention }) => intervention.title);
    const expected = titles.split(' / ').filter((title) => title !== '');
    expect(found).toEqual(expected.map((title) => expect.stringMatching(new RegExp(`^${title}`))));
  });
});

describe('A theme named by a few words', () => {
  it.each([
    ['kommunikation', 'kommunikation'],
    ['self-care', 'egenomsorg'],
    ['praktiske opgaver', 'praktiske-opgaver-i-hjemmet'],
    ['sundhed og mobilitet', undefined],
    ['socialt', undefined],
    ['demens', undefined],
    ['penge', undefined],
  ])('"%s"', (words, theme) => {
    expect(themeNamed(words)).toBe(theme);
  });
});
