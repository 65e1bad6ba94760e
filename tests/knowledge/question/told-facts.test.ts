import { toldFactsIn } from '../../../knowledge/question/told-facts';
import type { Facts } from '../../../knowledge/rules/types';

/** What is said of someone · the facts it tells (contracts: facts). */
const TABLE: [string, Facts][] = [
  ['bor på plejehjem', { 'bor-i-eget-hjem-eller-almenbolig': false }],
  ['he is homeless', { 'bor-i-eget-hjem-eller-almenbolig': false }],
  ['kan hverken vælge selv eller bede om hjælp', { 'kan-selv-vaelge-og-efterspoerge': false }],
  ["she can't make decisions", { 'kan-selv-vaelge-og-efterspoerge': false }],
  ['har aldrig haft bostøtte', { 'tidligere-modtaget-stoette': false }],
  ['never had § 85 before', { 'tidligere-modtaget-stoette': false }],
  ['flytter til Lejre', { 'bosiddende-i-kommunen': false }],
  ['vil ikke samarbejde', { 'indstillet-paa-samarbejde': false }],
  ['har § 97', { 'omfattet-af-97': true }],
  ["he can't decide anything or ask for help himself", { 'kan-selv-vaelge-og-efterspoerge': false }],
  ['er ude af stand til selv at bede om hjælp', { 'kan-selv-vaelge-og-efterspoerge': false }],
  ['kunne sagtens klare sig med den åbne rådgivning', { 'kan-afhjaelpes-mindre-indgribende': true }],
  ['kan hun få hjælp til at komme i værestedet', {}],
  ['bor i sin egen lejlighed', {}],
  ['bor ikke på plejehjem', {}],
  ['han er ikke hjemløs', {}],
  ['han kan ikke klare sig med åbne tilbud', {}],
  ['hun har ikke § 97', {}],
  ['får borgeren § 97?', {}],
  ['kan hun få al den hjælp hun har brug for?', {}],
  ['kan ikke vælge mellem to sofaer', {}],
  ['har ikke haft hjælp i weekenden', {}],
  ['can she get the visit moved to Friday?', {}],
  ['moving to January', {}],
  ['flytter til august', {}],
  ['kan vælge selv', {}],
  ['har haft bostøtte', {}],
  ['hjælp til at bede om hjælp', {}],
];

describe('what a message tells of a person', () => {
  test.each(TABLE)('«%s»: %j', (message, facts) => {
    expect(toldFactsIn(message)).toEqual(facts);
  });
});
