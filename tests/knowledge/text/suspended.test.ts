import { writeOutSuspended } from '../../../knowledge/text/suspended';

const WORDS = ['pakning', 'tilbud', 'samværstilbud', 'rutiner', 'besøg'];
const isWord = (word: string) => WORDS.includes(word);

describe('what Danish leaves unsaid in a pair of compounds', () => {
  test.each([
    ['ind- og udpakning', 'indpakning og udpakning'],
    ['aktivitets- eller fritidstilbud', 'aktivitetstilbud eller fritidstilbud'],
    ['morgen- og aftenrutiner', 'morgenrutiner og aftenrutiner'],
    ['på- og afklædning', 'påklædning og afklædning'],
    ['læge- samt tandlægebesøg', 'lægebesøg samt tandlægebesøg'],
  ])('«%s» is «%s»', (written, meant) => {
    expect(writeOutSuspended(written, isWord)).toBe(meant);
  });

  test.each(['fysisk- og psykisk', 'rengøring og madlavning', 'e-boks og netbank'])(
    '«%s» is left',
    (written) => {
      expect(writeOutSuspended(written, isWord)).toBe(written);
    },
  );
});
