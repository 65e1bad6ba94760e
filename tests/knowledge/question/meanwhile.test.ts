import { withoutMeanwhileClauses } from '../../../knowledge/question/meanwhile';
import { realField } from '../real-search';

const { knowledge } = realField();
const weightOf = (question: string, words: string) =>
  knowledge.understand(question).things.find((thing) => thing.words === words)?.weight;

describe('what goes on meanwhile', () => {
  test('says less than what is asked', () => {
    expect(weightOf('kan vi sidde hos børnene mens hun er til tandlæge?', 'til tandlæge')).toBeLessThan(0.5);
    expect(weightOf('kan vi gøre rent når hun er til tandlæge?', 'gøre rent')).toBe(1);
  });

  test.each([
    ['passe børnene mens mor er til psykolog, går det?', 'passe børnene  , går det?'],
    ['watch the kids while she is out', 'watch the kids  '],
    ['dækker § 85 rengøring?', 'dækker § 85 rengøring?'],
  ])('«%s» is asked as «%s»', (message, asked) => {
    expect(withoutMeanwhileClauses(message)).toBe(asked);
  });
});
