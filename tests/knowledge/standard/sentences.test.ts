import {
  quotablePartsOfBullet,
  quotableSentences,
  splitSentences,
} from '../../../knowledge/standard/sentences';
import { joinWords, toWords } from '../../../knowledge/standard/words';

/** "|" marks where a text is cut. */
const cut = (text: string, split: typeof splitSentences): string =>
  split(toWords(text.replaceAll(' | ', ' '), 1))
    .map(joinWords)
    .join(' | ');

test.each([
  'Ledsagelse, fx indkøb af møbler. | Støtte til flytning.',
  'Aftalte tider hos læge, tandlæge mfl. (fx ved hjælp af teknologi). | Motivering.',
  'Leveres ugentligt eller hver 2., 3. eller 4 uge, afhængig af behov. | Kan den leveres ved opkald.',
  'Efter § 1, stk. 3 i loven. | Den gælder.',
  'Mellem kl. 08.30 og 22.00 på hverdage. | Støtten kan gives virtuelt.',
  'Bekendtgørelse nr. 988 af 17.08.2017',
  'På telefonnummer 70 22 22 10. | Hvis du er ung, ring.',
  'Vedtaget i 2018. | Standarden revideres.',
  'Jf. Lov om social service gælder det.',
  'Let støtte (1-2 timer pr. uge)',
  'Skifte tøj mm. | Du kan også få vejledning.',
])('sentences: %s', (text) => {
  expect(cut(text, splitSentences)).toBe(text);
});

test.each([
  ['stands alone', 'Afklaringsforløbet er kort. | Borgeren støttes i hverdagen.'],
  ['"Det betyder" leans', 'Støtten er rehabiliterende. Det betyder, at du selv deltager.'],
  ['"Denne" leans', 'Der foretages en vurdering. Denne vurdering tager udgangspunkt i dig.'],
  ['"Samtidig" leans', 'Støtten skal udvikle. Samtidig skal den give mulighed.'],
  [
    '"Hvis målene" leans',
    'Når målene ikke kan nås, ophører indsatsen. Hvis målene ikke kan nås, undersøges andet.',
  ],
  ['"Se eventuelt" leans', 'Kommunen tilbyder også støtte. Se eventuelt mere i standarden.'],
  ['"dermed" leans', 'Formålet er hjælp til selvhjælp. Målet er dermed at bevare.'],
  ['"dog" turns', 'Det er gratis. | Borgeren skal dog selv afholde udgifter.'],
  ['"Her … dog" turns though it leans', 'Støtten gives hver dag. | Her kan der dog gøres forskel.'],
])('a paragraph: %s: %s', (_rule, text) => {
  expect(cut(text, quotableSentences)).toBe(text);
});

test.each([
  ['stays whole', 'Træning i digitale løsninger. I denne indsats indgår kontakt til biblioteker.'],
  ['an example stays', 'Motivering til aktiviteter. Fx deltagelse i sport.'],
  [
    'is cut where it turns',
    'Hjælp efter andre paragraffer. | Støtte kan dog omfatte struktur, men du skal selv kunne udføre det. | Støtte kan dog også omfatte ledsagelse, men kun hvis der er behov.',
  ],
  ['is cut where "ikke" comes in', 'Træning i madlavning. | Der laves ikke mad for borgeren.'],
])('a bullet: %s: %s', (_rule, text) => {
  expect(cut(text, quotablePartsOfBullet)).toBe(text);
});
