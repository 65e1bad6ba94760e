import { roleOfHeading } from '../../../knowledge/standard/roles';
import type { Role } from '../../../knowledge/standard/types';

/** Headings of the four standards, and headings other municipalities use. */
const HEADINGS: readonly (readonly [heading: string, role: Role])[] = [
  ['Lovgrundlag for indsats.', 'law'],
  ['Hvilket behov dækker indsatsen?', 'purpose'],
  ['Hvad er formålet med indsatsen?', 'purpose'],
  ['Hvad indgår i indsatsen?', 'included'],
  ['Hvad indgår ikke i indsatsen?', 'excluded'],
  ['Hvilke kriterier indgår i tildeling af indsatsen?', 'criteria'],
  ['Indsatsens omfang?', 'extent'],
  ['Hvor leveres indsatsen?', 'place'],
  ['Hvad koster indsatsen for borgeren?', 'price'],
  ['Hvor ofte følges op på indsatsen?', 'follow-up'],
  ['Særlige bemærkninger.', 'remark'],
  ['Hvad er socialpædagogisk støtte?', 'included'],
  ['Hvem kan modtage indsatsen?', 'target-group'],
  ['Indsatsens indhold og omfang', 'included'],
  ['Hvad omfatter indsatsen ikke', 'excluded'],
  ['Hvad er indsatsens varighed?', 'extent'],
  ['Er det muligt at skifte tilbud?', 'provider'],
  ['Udgifter for dig', 'price'],
  ['Hvad kan hjælpen indeholde', 'included'],
  ['Hvad indeholder hjælpen ikke', 'excluded'],
  ['Sagsbehandlingstid', 'remark'],
  ['Kompetencekrav til udfører', 'provider'],
  ['Mål og opfølgning', 'follow-up'],
  ['Klagemuligheder', 'complaint'],
  ['Hvem skal jeg kontakte?', 'contact'],
  ['Hvad omfatter ydelsen ikke', 'excluded'],
  ['Ydelsen omfatter ikke', 'excluded'],
  ['Hvad kan ydelsen omfatte ikke?', 'excluded'],
  ['Målgruppe', 'target-group'],
  ['Visitationskriterier', 'criteria'],
  ['Tildelingskriterier', 'criteria'],
  ['Pris', 'price'],
  ['Egenbetaling', 'price'],
  ['Hvem leverer ydelsen?', 'provider'],
  ['Valg af leverandør', 'provider'],
  ['Klage', 'complaint'],
  ['Klageadgang', 'complaint'],
  ['Kontakt', 'contact'],
  ['Ydelsens omfang', 'extent'],
  ['Tidspunkt for levering', 'provider'],
  ['Hvornår ydes hjælpen?', 'extent'],
  ['Levering', 'provider'],
  ['Ydelsens indhold', 'included'],
  ['Formål', 'purpose'],
  ['LOVGIVNING', 'law'],
  ['Hvad dækker ydelsen ikke?', 'excluded'],
  ['Hvad kan du få hjælp til?', 'included'],
  ['Det hjælper vi med', 'included'],
  ['Hvad tilbyder vi?', 'included'],
  ['Hvad kan du ikke få hjælp til?', 'excluded'],
  ['Det hjælper vi ikke med', 'excluded'],
  ['Det får du ikke hjælp til', 'excluded'],
  ['Hvem kan få hjælp til indkøb?', 'target-group'],
  ['Hvor meget hjælp kan du få?', 'extent'],
  ['Hvor tit får du hjælp?', 'extent'],
  ['Åbningstider', 'extent'],
  ['Hvad koster det?', 'price'],
  ['Hvornår får du svar?', 'remark'],
  ['Ventetid', 'remark'],
  ['Ikrafttrædelse', 'remark'],
  ['Sådan foregår det', 'remark'],
  ['Det forventer vi af dig', 'remark'],
  ['Hvem hjælper dig?', 'provider'],
  ['Hvorfor giver vi hjælp?', 'purpose'],
  ['Fysiske rammer', 'place'],
  ['Hvor foregår det?', 'place'],
  ['Hvad siger loven?', 'law'],
  ['Sådan søger du', 'contact'],
  ['Her kan du få mere at vide', 'contact'],
  ['Hvis du vil klage', 'complaint'],
  ['Hvad kan du gøre, hvis du ikke er enig?', 'complaint'],
];

test.each(HEADINGS)('"%s" is about %s', (heading, role) => {
  expect(roleOfHeading(heading)).toBe(role);
});

test('a heading without a known word has no role, and is not guessed', () => {
  expect(roleOfHeading('Aktivitetshuset')).toBeUndefined();
});

test('a word is not found inside another ("pris" in "prisme", "mål" in "målebånd")', () => {
  expect(roleOfHeading('Målebånd')).toBeUndefined();
});
