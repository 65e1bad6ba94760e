/** Whose: "min borger", "den borger", "en af vores beboere". */
const WHOSE = '(?:(?:en|min|vores|den|sådan en|en af (?:mine|vores)) )?';
/** What a citizen is called by those who give the help; "mand" and "kvinde" only with an article that tells of one. */
const DANISH =
  'borger(?:en)?|beboer(?:en|e)?|klient(?:en)?|bruger(?:en)?|patient(?:en)?|vedkommende|personen';
const DANISH_ONE = '(?:den unge|manden|kvinden|damen|fyren|pigen|drengen)';
const ENGLISH = 'citizen|client|resident|service user|patient|person';
const TITLED = '(?:fru|hr\\.?|frk\\.?|mr\\.?|mrs\\.?|ms\\.?) \\p{Lu}\\p{Ll}+';
const A_OR_MY = '(?:a|an|my|our|the|this|one of (?:my|our))';
/** "(45 år)", "på 45": of which age. */
const AGED = '(?: \\(\\d{2}(?: år)?\\)| på \\d{2}(?: år)?)?';

const DANISH_NAMES = new RegExp(
  `(?<![\\p{L}-])(?:${WHOSE}(?:${DANISH})|${DANISH_ONE}|${TITLED})(?![\\p{L}-]|s )${AGED}`,
  'giu',
);
const ENGLISH_NAMES = new RegExp(`(?<![\\p{L}-])${A_OR_MY} (?:${ENGLISH})(?![\\p{L}-]|['’]s)`, 'giu');
/** "Uden Lars", "mens Lars ligger i sengen": a name where only the citizen can stand. */
const BY_NAME =
  /(?<=(?<!\p{L})(?:[Uu]den|[Ff]or|[Mm]ens|[Ii]mens|[Nn]år|[Hh]vis|[Ww]ithout|[Ww]hile|[Ww]hen|[Ii]f|vaske|bade|klæde) )(?!Jeg|Vi|De|Han|Hun|Det|I )\p{Lu}\p{Ll}{2,}(?=\s|[?.,!]|$)/gu;

/**
 * A message in which the citizen is called "borgeren" (in English "the citizen"), by whatever name those who give the help do: only
 * for reading how the help would be given.
 * @param isKnown whether a word is one of the field: then it is nobody's name
 */
export function withTheCitizen(message: string, isKnown: (word: string) => boolean): string {
  return message
    .replace(DANISH_NAMES, 'borgeren')
    .replace(ENGLISH_NAMES, 'the citizen')
    .replace(BY_NAME, (name) => (isKnown(name.toLowerCase()) ? name : 'borgeren'));
}
