import { severitiesIn } from '../../../knowledge/question/told-levels';
import { THEMES } from '../../../knowledge/rules/types';

const all = (level: number) => Object.fromEntries(THEMES.map((theme) => [theme, level]));

describe('levels that a message tells', () => {
  test.each([
    ['borger scorer kun 1 (let) i alle temaer, kan der bevilges noget?', all(1)],
    ['VUM 1 hele vejen rundt', all(1)],
    ['2 on all themes, can we grant anything?', all(2)],
    ['er vum 1 nok?', all(1)],
    ['1 i alle temaer undtagen praktiske opgaver 3', { ...all(1), 'praktiske-opgaver-i-hjemmet': 3 }],
    ['2 i alle temaer men 0 i sundhed', { ...all(2), sundhed: 0 }],
    ['praktiske opgaver 3', { 'praktiske-opgaver-i-hjemmet': 3 }],
    ['besøg 2 gange om ugen', {}],
  ])('«%s»', (message, severities) => {
    expect(severitiesIn(message)).toEqual(severities);
  });
});
