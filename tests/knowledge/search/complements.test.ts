import { complementsOf } from '../../../knowledge/search/complements';
import { tokenise } from '../../../knowledge/text/tokens';
import { realField } from '../real-search';

const { lexicon, labels } = realField();

/** A text · the concept looked at · whether it stands only behind another thing it belongs to. */
const TABLE: [string, string, boolean][] = [
  ['Fast ledsagelse ved behandling', 'behandling', true],
  ['Fast ledsagelse ved behandling', 'ledsagelse', false],
  ['Udgifter til behandling', 'behandling', true],
  ['Der udføres ikke behandling', 'behandling', false],
  ['Samarbejde med jobcenter, behandling og øvrige tilbud', 'behandling', true],
  ['Støtte til rengøring', 'rengoering', false],
  ['Træning i indkøb og madlavning', 'madlavning', false],
  ['Vejledning om økonomi', 'oekonomi', false],
  ['Behandling, og ledsagelse til behandling', 'behandling', false],
];

describe('what a text names only as what another thing belongs to', () => {
  test.each(TABLE)('«%s»: %s is so: %s', (text, concept, belongs) => {
    const tokens = tokenise(text);
    const mentions = labels.find(tokens, 'da');
    expect(mentions.flatMap(({ concepts }) => concepts)).toContain(concept);
    expect(complementsOf(tokens, mentions, lexicon).has(concept)).toBe(belongs);
  });
});
