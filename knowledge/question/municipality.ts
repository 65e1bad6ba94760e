import type { LabelFinder } from '../search/labels';
import type { Municipality, MunicipalityId } from '../standard/types';
import { foldCase, foldLetters } from '../text/fold';
import { readOnce } from '../text/read-once';
import { remembered } from '../text/remembered';
import { distance, forgiven } from '../text/spelling';
import type { Token } from '../text/tokens';
import { withNamesInFull } from './short-names';

/** Danish municipalities without a standard here, whose name is no other word: a question about them is told so. */
const OTHERS = (
  'København Frederiksberg Ballerup Brøndby Dragør Gentofte Glostrup Herlev Albertslund Hvidovre Høje-Taastrup ' +
  'Lyngby-Taarbæk Rødovre Vallensbæk Tårnby Allerød Fredensborg Furesø Gribskov Halsnæs Helsingør Hillerød Hørsholm ' +
  'Rudersdal Egedal Solrød Køge Lejre Holbæk Kalundborg Ringsted Slagelse Sorø Stevns Næstved Vordingborg Lolland ' +
  'Guldborgsund Bornholm Middelfart Faaborg-Midtfyn Kerteminde Nyborg Odense Svendborg Nordfyn Langeland Ærø Haderslev ' +
  'Billund Sønderborg Tønder Esbjerg Fanø Aabenraa Fredericia Kolding Vejle Herning Holstebro Lemvig Struer Syddjurs ' +
  'Norddjurs Favrskov Randers Silkeborg Samsø Skanderborg Aarhus Ikast-Brande Ringkøbing-Skjern Hedensted Viborg Morsø ' +
  'Thisted Brønderslev Frederikshavn Vesthimmerland Læsø Rebild Mariagerfjord Jammerbugt Aalborg Hjørring'
).split(' ');

/** Names that are also everyday words count only with "kommune" beside them. */
const ALSO_WORDS = 'Vejen Varde Odder Skive Greve Assens Faxe Odsherred Horsens'.split(' ');

/** "Flyttet fra Aarhus", "en tur til Odense Kommune": a place on someone's way, and not whose rules are asked for. */
const ON_THE_WAY =
  /(?<!\p{L})(?:til|fra|mod|to|from|towards)\s+[\p{L}-]+(?:\s+(?:kommunes?|municipality))?$/iu;

/** "Dækker Holbæk …", "hvordan gør de i Køge", "hvad er reglerne i Vejle": whose rules are asked for, and no place of a story. */
const ASKED_BEFORE =
  /(?:^|[.!?,:;]\s+)(?:dækker|giver|har|tilbyder|yder|bevilger|does|do|hvad? (?:siger|gør|giver|dækker|har)|what does)\s+$|(?:gør (?:de|man|i)|siger de|har de|do (?:they|it)|regler\p{L}*|standard\p{L}*|rules?) (?:det |der |til |er )?$|(?:^|[.!?] )(?:vi er|we are|jeg er ansat|i work)\s+$|hvad gælder $|what applies $|(?<!\p{L})(?:regler\p{L}*|rules?)(?: (?:for|about|om|on) (?:\S+ ){1,3}?)?$|(?<!\p{L})(?:giver|har|gør|tilbyder|yder) (?:de|man) $/iu;
/** "Køges kvalitetsstandard", "Holbæk's rules". */
const ASKED_BEHIND =
  /^['’]?s?\s+(?:kvalitetsstandard|standard|regler|serviceniveau|serviceramme|rules|quality standard|policy)/iu;

/** "Køge Sygehus" is a place, whoever runs it. */
const A_PLACE = /^\s*(?:sygehus|hospital|station|bibliotek|centrum|havn|kommune har)/iu;

/** "En Gladsaxe-borger". */
const OF_THERE = /-(?:borger|sag|kommune|klient|citizen|client)\p{L}*$/iu;

/** What `findMunicipalities` finds. */
interface NamedMunicipalities {
  /** Municipalities with a standard that the question names. */
  known: MunicipalityId[];
  /** Names of municipalities it names that have none here, as we write them. */
  unknown: string[];
  /** Those of `unknown` whose rules may be meant: not where someone only goes to or comes from. */
  askedOf: string[];
  /** Whether it is their rules beyond doubt, so that no other municipality's standard tells. */
  isOfAnother: boolean;
  /** The question without the names, so that they are not searched for. */
  rest: string;
}

/**
 * Finds the municipalities a question names: "i Ishøj", "Roskildes", "gladsaxe kommune", with a slip of the finger
 * forgiven in long names.
 */
export function findMunicipalities(
  written: string,
  municipalities: readonly Municipality[],
): NamedMunicipalities {
  const names = namesOf(municipalities);
  const question = withNamesInFull(written, municipalities, names.exactly, OTHER_KEYS, key);
  const known = new Set<MunicipalityId>();
  const unknown = new Set<string>();
  const askedOf = new Set<string>();
  let isOfAnother = false;
  const rest = question.replace(
    /(?:\b(?:i|hos|in|at|fra|from)\s+)?([\p{L}-]{4,})((?:\s+(?:kommunes?|municipality))?)/giu,
    (whole, word: string, kommune: string, at: number) => {
      const named = key(word.replace(OF_THERE, ''));
      const own = exactly(named, names.exactly) ?? names.nearly(named);
      if (own !== undefined) {
        known.add(own);
        return ' ';
      }
      const other = exactly(named, OTHER_NAMES) ?? (kommune ? exactly(named, NAMES_ALSO_WORDS) : undefined);
      if (other === undefined) return whole;
      unknown.add(other);
      if (!ON_THE_WAY.test(question.slice(0, at + whole.length))) {
        askedOf.add(other);
        isOfAnother ||=
          !A_PLACE.test(question.slice(at + whole.length)) &&
          (ASKED_BEFORE.test(question.slice(0, at)) || ASKED_BEHIND.test(question.slice(at + whole.length)));
      }
      // The name stays: a standard may speak of the other municipality (Ishøj's was adopted in Vallensbæk too).
      return ` ${word} `;
    },
  );
  return { known: [...known], unknown: [...unknown], askedOf: [...askedOf], isOfAnother, rest };
}

/**
 * Lejre is a municipality, though its name is also a form of "lejring"; a name that is no other word stays, for standards name
 * places.
 * @param municipalities names of municipalities without a standard that the text names
 */
export function withoutPlaces(
  tokens: readonly Token[],
  municipalities: readonly string[],
  labels: LabelFinder,
): Token[] {
  const names = new Set(municipalities.map(key));
  return tokens.filter((token) => !names.has(key(token.word)) || labels.find([token], 'da').length === 0);
}

/** "Gladsakse" sounds like Gladsaxe: ks and x are one. A message's words are looked at several times. */
const key = remembered((name) =>
  foldLetters(foldCase(name))
    .replace(/\s+(kommune|municipality)$/, '')
    .replace(/ks/g, 'x'),
);

/** Names by their keys, in the order in which they are told. */
type Names<Named> = ReadonlyMap<string, Named>;

const OTHER_NAMES: Names<string> = new Map([
  ...OTHERS.map((name): [string, string] => [key(name), name]),
  [key('Copenhagen'), 'København'],
  [key('Elsinore'), 'Helsingør'],
  // As people call them.
  ...['Lyngby-Taarbæk', 'Faaborg-Midtfyn', 'Ringkøbing-Skjern'].flatMap((name) =>
    name.split('-').map((part): [string, string] => [key(part), name]),
  ),
  [key('Taastrup'), 'Høje-Taastrup'],
  [key('Ikast'), 'Ikast-Brande'],
]);
const OTHER_KEYS: readonly string[] = [...OTHER_NAMES.keys()];
const NAMES_ALSO_WORDS: Names<string> = new Map(ALSO_WORDS.map((name) => [key(name), name]));

/** The municipalities that have a standard, by the names they go by. */
interface OwnNames {
  exactly: Names<MunicipalityId>;
  /** The one whose name the word may be a slip of: each word is compared with all names once. */
  nearly(written: string): MunicipalityId | undefined;
}

/** The keys of a list of municipalities are made once: a question asks for each of its words. */
const namesOf = readOnce((municipalities: readonly Municipality[]): OwnNames => {
  const names = new Map<string, MunicipalityId>();
  for (const { id, names: forms } of municipalities) {
    for (const form of forms) if (!names.has(key(form))) names.set(key(form), id);
  }
  return { exactly: names, nearly: remembered((written) => nearly(written, names)) };
});

/** "Roskilde", "Roskildes". */
function exactly<Named>(written: string, names: Names<Named>): Named | undefined {
  return names.get(written) ?? (written.endsWith('s') ? names.get(written.slice(0, -1)) : undefined);
}

/** A slip of the finger in a long name, not in its first letter. */
function nearly(written: string, names: Names<MunicipalityId>): MunicipalityId | undefined {
  for (const [wanted, id] of names) {
    if (wanted.length < 6 || written[0] !== wanted[0]) continue;
    const limit = Math.min(forgiven(wanted.length), 1);
    if (distance(written, wanted, limit) <= limit) return id;
  }
  return undefined;
}
