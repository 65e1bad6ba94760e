import { amountsIn } from '../../../knowledge/text/amounts';
import { tokenise } from '../../../knowledge/text/tokens';

/** A text · the amounts it tells. */
const TABLE: [string, string[]][] = [
  ['hver 14. dag', ['14', '2']],
  ['visit every other week', ['2']],
  ['every third week', ['3']],
  ['the other day', []],
  ['once a fortnight', ['1', '14', '2']],
  ['hver 2., 3. eller 4. uge', ['2', '3', '4']],
  ['femten timer om måneden', ['15 h']],
  ['1-2 timer pr. uge', ['1 h', '2 h']],
  ['1 time om ugen', ['1 h']],
  ['two hours every fortnight', ['2 h', '14', '2']],
  ['to gange om ugen', ['2']],
  ['go to the visits', []],
  ['kl. 19 på en tirsdag', []],
  ['støtte i weekenden', []],
];

describe('how much or how often a text says', () => {
  test.each(TABLE)('«%s»: %j', (text, amounts) => {
    expect([...amountsIn(tokenise(text).map(({ word }) => word))].sort()).toEqual([...amounts].sort());
  });
});
