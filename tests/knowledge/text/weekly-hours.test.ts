import { holdsHours, weeklyHoursIn } from '../../../knowledge/text/weekly-hours';

/** What is asked · what a standard tells · whether it holds it. */
const TABLE: [string, string, boolean][] = [
  ['9 timer ugentligt', 'Omfattende støtte (fra 6 timer pr. uge).', true],
  ['5 hours a week', 'Stor støtte (4-6 timer pr. uge)', true],
  ['10 t/uge', 'Omfattende støtte (fra 6 timer pr. uge).', true],
  ['four hours every week', 'Moderat støtte (2-4 timer pr. uge)', true],
  ['2,5 timer om ugen', 'Moderat støtte (2-4 timer pr. uge)', true],
  ['1 time om ugen', 'Moderat støtte (2-4 timer pr. uge)', false],
  ['5 timer om ugen', 'højst 3 timer om ugen', false],
  ['2-3 timer om ugen', 'Moderat støtte (2-4 timer pr. uge)', true],
  ['ikke over 3 timer om ugen', 'højst 3 timer om ugen', true],
  ['over 6 timer om ugen', 'højst 3 timer om ugen', false],
  ['støtten til fem timer om ugen', 'Stor støtte (4-6 timer pr. uge)', true],
  ['2-5 timer om ugen', 'Moderat støtte (2-4 timer pr. uge)', false],
];

describe('hours a week', () => {
  test.each(TABLE)('«%s» within «%s»: %s', (asked, told, holds) => {
    const [mine, theirs] = [weeklyHoursIn(asked), weeklyHoursIn(told)];
    expect(mine !== undefined && theirs !== undefined && holdsHours(theirs, mine)).toBe(holds);
  });

  test.each(['3-6 timer over 6 måneder', 'to gange om ugen', '3 dage om ugen', 'kl. 9', 'støtte hver uge'])(
    '«%s» tells no hours a week',
    (text) => {
      expect(weeklyHoursIn(text)).toBeUndefined();
    },
  );
});
