import type { Municipality, MunicipalityId } from '../standard/types';
import { foldCase, foldLetters } from '../text/fold';
import { distance, forgiven } from '../text/spelling';

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

export interface NamedMunicipality {
  /** Municipalities with a standard that the question names. */
  known: MunicipalityId[];
  /** Names of municipalities it names that have none here, as we write them. */
  unknown: string[];
  /** The question without the names, so that they are not searched for. */
  rest: string;
}

/**
 * Finds the municipalities a question names: "i Ishøj", "Roskildes", "gladsaxe kommune", with a slip of the finger
 * forgiven in long names.
 */
export function findMunicipalities(
  question: string,
  municipalities: readonly Municipality[],
): NamedMunicipality {
  const known = new Set<MunicipalityId>();
  const unknown = new Set<string>();
  const rest = question.replace(
    /(?:\b(?:i|hos|in|at|fra|from)\s+)?([\p{L}-]{4,})((?:\s+(?:kommunes?|municipality))?)/giu,
    (whole, word: string, kommune: string) => {
      const own = municipalities.find(({ names }) => names.some((name) => isName(word, name)));
      if (own) {
        known.add(own.id);
        return ' ';
      }
      const other =
        OTHERS.find((name) => isExactName(word, name)) ??
        (kommune ? ALSO_WORDS.find((name) => isExactName(word, name)) : undefined);
      if (other === undefined) return whole;
      unknown.add(other);
      // The name stays: a standard may speak of the other municipality (Ishøj's was adopted in Vallensbæk too).
      return ` ${word} `;
    },
  );
  return { known: [...known], unknown: [...unknown], rest };
}

/** "Gladsakse" sounds like Gladsaxe: ks and x are one. */
function key(name: string): string {
  return foldLetters(foldCase(name))
    .replace(/\s+(kommune|municipality)$/, '')
    .replace(/ks/g, 'x');
}

function isExactName(word: string, name: string): boolean {
  const written = key(word);
  const wanted = key(name);
  return written === wanted || written === `${wanted}s`;
}

function isName(word: string, name: string): boolean {
  if (isExactName(word, name)) return true;
  const written = key(word);
  const wanted = key(name);
  const limit = Math.min(forgiven(wanted.length), 1);
  return wanted.length >= 6 && written[0] === wanted[0] && distance(written, wanted, limit) <= limit;
}
