import { loadKnowledge } from '../../../knowledge';

const knowledge = loadKnowledge();

/** Not stated in that standard. */
const SILENT = null;

/** What every caseworker asks first · words of the first quote in Gladsaxe, Roskilde, Ishøj and Frederikssund. */
const TABLE: [string, string | null, string | null, string | null, string | null][] = [
  ['Hvad koster det?', 'Ingen egenbetaling', 'ikke betale', 'gratis', 'ikke selv betale'],
  ['Er det gratis?', 'Ingen egenbetaling', 'ikke betale', 'gratis', 'ikke selv betale'],
  ['is it free?', 'Ingen egenbetaling', 'ikke betale', 'gratis', 'ikke selv betale'],
  ['Hvem betaler?', 'Ingen egenbetaling', 'ikke betale', 'gratis', 'betale'],
  ['Hvor klager man?', SILENT, SILENT, 'afgørelser', SILENT],
  ['Hvad er klagefristen?', SILENT, SILENT, 'Klage over afgørelse', SILENT],
  ['Hvornår følges der op?', 'opfølgning', 'følger op', 'følges op', SILENT],
  ['Hvem kan få støtten?', 'tildeles', 'bosiddende', 'retter sig mod', ''],
  ['Hvem er målgruppen?', 'tildeles', 'bosiddende', 'retter sig mod', 'betydelig nedsat'],
  ['Hvad er kriterierne?', 'tildeles', 'bosiddende', '', 'betydelig nedsat'],
  ['Kan han få støtte?', 'tildeles', 'bosiddende', '', 'betydelig nedsat'],
  ['Hvad er formålet?', 'nødvendige støtte', 'støtte', 'Formålet', 'Formålet'],
  ['what is the purpose?', 'nødvendige støtte', 'støtte', 'Formålet', 'Formålet'],
  ['Hvilken lov?', 'Kommunalbestyrelsen', '§ 85', 'Bekendtgørelse', '§ 85'],
  ['Er der frit valg?', 'ikke frit valg', 'ikke vælge', 'ikke frit valg', SILENT],
  ['Hvilken uddannelse har personalet?', SILENT, SILENT, 'relevant', SILENT],
  ['Hvor mange timer kan man få?', '3-6 timer', SILENT, 'timer pr. uge', SILENT],
  ['Hvornår på dagen?', 'dagtimer', SILENT, 'hverdage', 'døgndækning'],
];

const MUNICIPALITIES = ['gladsaxe', 'roskilde', 'ishoej', 'frederikssund'];

describe('what every caseworker asks first, of the standard as a whole', () => {
  const rows = TABLE.flatMap(([question, ...words]) =>
    MUNICIPALITIES.map((municipality, at) => [question, municipality, words[at] ?? null] as const),
  );
  test.each(rows)('«%s» in %s: %s', (question, municipality, words) => {
    const [answer] = knowledge.ask({ question, municipality }).answers;
    expect(answer?.tier === 'firm').toBe(words !== SILENT);
    if (words !== SILENT) expect(answer?.quotes[0]?.passage.text).toContain(words);
  });
});
