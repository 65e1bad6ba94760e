import { anyCase } from '../text/whole-words';

/** Whose: "min borger", "den borger", "en af vores beboere". */
const WHOSE =
  '(?:(?:en|min|vores|den|sådan en|en af (?:mine|vores))(?: (?:nye?|unge?|yngre|ældre|anden|første|egen))? )?';
/** What a citizen is called by those who give the help; "mand" and "kvinde" only with an article that tells of one. */
const DANISH =
  'borger(?:en)?|beboer(?:en|e)?|klient(?:en)?|bruger(?:en)?|patient(?:en)?|vedkommende|pågældende|personen';
const DANISH_ONE =
  "(?:den unge|min unge|manden|kvinden|damen|fyren|pigen|drengen|en (?:ung |ældre |yngre |midaldrende )?(?:mand|kvinde|dame|fyr|pige|dreng)(?: i \\d0['’]?erne)?)";
const ENGLISH = 'citizen|client|resident|service user|patient|person';
const TITLED = '(?:fru|hr\\.?|frk\\.?|mr\\.?|mrs\\.?|ms\\.?) \\p{L}\\p{L}+';
const A_OR_MY = '(?:a|an|my|our|the|this|one of (?:my|our))';
/** "(45 år)", "på 45": of which age. */
const AGED = '(?: \\(\\d{2}(?: år)?\\)| på \\d{2}(?: år)?)?';

const DANISH_NAMES = anyCase(
  `(?<![\\p{L}-])(?:${WHOSE}(?:${DANISH})|${DANISH_ONE}|${TITLED})(?![\\p{L}-]|s )${AGED}`,
  'g',
);
const ENGLISH_NAMES = anyCase(`(?<![\\p{L}-])${A_OR_MY} (?:${ENGLISH})(?![\\p{L}-]|['’]s)`, 'g');
/** "Uden Lars", "mens Lars ligger i sengen": a name where only the citizen can stand. */
const BY_NAME =
  /(?<=(?<!\p{L})(?:[Uu]den|[Ff]or|[Mm]ens|[Ii]mens|[Nn]år|[Hh]vis|[Ss]elv ?om|[Ww]ithout|[Ww]hile|[Ww]hen|[Ii]f) )\p{Lu}\.\s?\p{Lu}\.(?=\s|[?,!]|$)|(?<=(?<!\p{L})(?:[Uu]den|[Ff]or|[Mm]ens|[Ii]mens|[Nn]år|[Hh]vis|[Ww]ithout|[Ww]hile|[Ww]hen|[Ii]f|vaske|bade|klæde) )(?!Jeg|Vi|De|Han|Hun|Det|I )\p{Lu}\p{Ll}{2,}(?=\s|[?.,!]|$)/gu;

/** "Ham jeg er kontaktperson for", "the man I'm key worker for": whoever is told of by what staff are to them. */
const WHOSE_STAFF =
  /(?<!\p{L})(?:ham|hende|(?:den|en) (?:\p{L}+ )?(?:borger|unge|beboer|mand|kvinde|pige|fyr)(?:en)?),? (?:som )?(?:jeg|vi) (?:er (?:\p{L}+ )?(?:kontakt|støtte)?(?:person|vejleder|bostøtte|mentor|sagsbehandler|rådgiver|pædagog|ansvarlig) (?:for|hos)|har (?:lige )?(?:talt|snakket) med|har ansvar(?:et)? for)(?!\p{L})/giu;
const WHOSE_STAFF_ENGLISH =
  /(?<!\p{L})the (?:\p{L}+ )?(?:man|woman|citizen|client|person|girl|guy),? (?:that |who |whom )?(?:i['’]m|i am|we['’]re|we are) (?:the |a )?(?:key worker|support worker|contact person|case ?worker|case manager|responsible|mentor) (?:for|to)(?!\p{L})/giu;

/**
 * "Når Lars vil …", "kan vi følge Lars til …": a name where only a person can stand, with what follows or goes before it. Any word
 * begins a sentence with a capital.
 */
const NAMED =
  /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?= (?:vil|har|kan|skal|må|bor|ønsker|glemmer|orker|tør|gider|er (?:ude|på arbejde|syg|væk|indlagt|motiveret|bange)|ikke (?:er|vil|kan|har))(?!\p{L}))|(?<=(?<!\p{L})(?:følge|hjælpe|støtte|minde|motivere|ledsage|siden af|sammen med|ud til|hos) )\p{Lu}\p{Ll}{2,}(?= (?:i at|med|til|om|mens|når|hver|ind|ud|hjem|der)(?!\p{L}))/gu;

/** "Den unge", "min nye borger": no more is told of them than that. */
const SOME_CITIZEN =
  /(?<!\p{L})(?:(?:den|min|vores) unge(?! (?:borger|mand|kvinde|pige|fyr|menneske|mor|far))(?!\p{L})|(?:min|vores) (?:nye?|anden) borger(?!\p{L})|en ny borger(?!\p{L}))/giu;

/**
 * The citizen, where a whole clause or a name stands for them.
 * @param isKnown whether a word (as written) is one of the field, or a place: then it is nobody's name
 */
export function withTheCitizenTold(message: string, isKnown: (word: string) => boolean): string {
  return message
    .replace(WHOSE_STAFF, 'borgeren')
    .replace(SOME_CITIZEN, (words) => (/^\p{Lu}/u.test(words) ? 'Borgeren' : 'borgeren'))
    .replace(WHOSE_STAFF_ENGLISH, 'the citizen')
    .replace(NAMED, (name) => (isKnown(name) ? name : 'borgeren'));
}

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
