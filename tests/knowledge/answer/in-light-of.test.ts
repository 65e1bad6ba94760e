import { realField } from '../real-search';

const { knowledge } = realField();

/** The question · of which municipality · words of the passage · what it does to what is asked · only under a condition. */
const TABLE: [string, string, string, string, boolean][] = [
  ['er der støtte til specialrengøring?', 'gladsaxe', 'sker ikke, hvis der ifølge en', 'out', false],
  ['do we support specialist cleaning?', 'gladsaxe', 'sker ikke, hvis der ifølge en', 'out', false],
  ['er der støtte til rengøring?', 'gladsaxe', 'sker ikke, hvis der ifølge en', 'out', true],
  ['kan vi bruge en privat leverandør?', 'roskilde', 'Du kan ikke vælge et andet tilbud end', 'in', true],
];

describe('a sentence is read by the part of it that speaks of what is asked', () => {
  test.each(TABLE)(
    '«%s» in %s, «%s»: %s, conditional %s',
    (question, municipality, words, stance, conditional) => {
      const { evidence } = knowledge.explain(question, municipality);
      const passage = evidence.find(({ annotated }) => annotated.passage.text.includes(words));
      expect(passage?.reading).toMatchObject({ stance, conditional });
    },
  );
});
