import { readComparison } from '../../../knowledge/comparison/read-comparison';
import { theKnowledge } from '../../builders/knowledge';

const read = (text: string) => readComparison(text, theKnowledge().municipalities);

test.each([
  ['sammenlign opfølgning i Roskilde og Ishøj', 'all', 'opfølgning', ['roskilde', 'ishoej']],
  ['Sammenlign Gladsaxe og Ishøj på madlavning', 'all', 'madlavning', ['gladsaxe', 'ishoej']],
  ['sammenligning af rengøring i Gladsaxe og Roskilde', 'all', 'rengøring', ['gladsaxe', 'roskilde']],
  ['sammenlign hvad Roskilde og Ishøj siger om opfølgning', 'all', 'opfølgning', ['roskilde', 'ishoej']],
  ['sammenlign prisen for ledsagelse', 'all', 'prisen for ledsagelse', []],
  ['hvad er forskellen på rengøring i Gladsaxe og Roskilde?', 'all', 'rengøring', ['gladsaxe', 'roskilde']],
  ['Hvordan adskiller Gladsaxe og Ishøj sig på indkøb?', 'all', 'indkøb', ['gladsaxe', 'ishoej']],
  ['compare cleaning in Gladsaxe and Roskilde', 'all', 'cleaning', ['gladsaxe', 'roskilde']],
  [
    'what is the difference between Gladsaxe and Ishøj on follow-up?',
    'all',
    'follow-up',
    ['gladsaxe', 'ishoej'],
  ],
  ['hvilke kommuner udelukker hovedrengøring?', 'out', 'hovedrengøring', []],
  ['hvilke kommuner dækker ikke rengøring?', 'out', 'rengøring', []],
  ['Hvilken kommune giver ledsagelse til tandlæge?', 'in', 'ledsagelse til tandlæge', []],
  ['which municipalities cover cleaning?', 'in', 'cleaning', []],
  ['Which municipalities do not cover shopping?', 'out', 'shopping', []],
  ['hvilke kommuner nævner noget om klage', 'all', 'klage', []],
  ['sammenlign', 'all', '', []],
  ['Sammenlign kommunerne', 'all', '', []],
])('"%s"', (text, asks, matter, municipalities) => {
  expect(read(text)).toEqual({ asks, matter, municipalities, unknown: [] });
});

test('a municipality without a standard is told apart from what is compared', () => {
  expect(read('sammenlign rengøring i Odense og Gladsaxe')).toEqual({
    asks: 'all',
    matter: 'rengøring',
    municipalities: ['gladsaxe'],
    unknown: ['Odense'],
  });
});

test.each([
  'Dækker § 85 rengøring i Gladsaxe og Roskilde?',
  'hvilke kommuner kender du?',
  'hvilke kommuner har du standarder for?',
  'Er der forskel på aften og weekend?',
])('"%s" asks for no comparison, or is left to the other handlers', (text) => {
  expect(read(text)?.municipalities ?? []).toEqual([]);
});
