import type { KindModel } from '../kind/model';
import type { Lexicon } from '../lexicon/types';
import type { Matters } from '../matter/matters';
import type { MeaningModel } from '../meaning/model';
import { type Facts, type Level, OVERALL } from '../rules/types';
import type { LabelFinder } from '../search/labels';
import type { Vocabulary } from '../search/vocabulary';
import type { Language, Municipality } from '../standard/types';
import { writeOut } from '../text/abbreviations';
import { ageIn } from '../text/ages';
import { foldCase, foldLetters } from '../text/fold';
import { timesAsked } from '../text/times';
import { token, tokenise } from '../text/tokens';
import { weeklyHoursIn } from '../text/weekly-hours';
import { wholeWords } from '../text/whole-words';
import { asksWhich, namesTwo } from './alternative';
import { withCompany } from './company';
import { withContact } from './contact';
import { withExpense } from './expense';
import { kindByWording, wantedOf } from './kind-by-wording';
import { inherentTo, phrasedKinds, withoutKindWords } from './kinds';
import { detectLanguage } from './language';
import { mannerOf, withoutMannerWords } from './manner';
import { withoutMeanwhile } from './meanwhile';
import { findMunicipalities, withoutPlaces } from './municipality';
import { withoutOfWhom } from './of-whom';
import { reworded, withoutInstead } from './reworded';
import { findThings, type Mentions } from './things';
import { toldFactsIn } from './told-facts';
import { overallNeed, severitiesIn, withoutLevels, withoutSeverityWords } from './told-levels';
import type { Thing, Understood } from './types';

/** What understanding needs to know of the field. */
export interface Field {
  lexicon: Lexicon;
  labels: LabelFinder;
  vocabulary: Vocabulary;
  municipalities: readonly Municipality[];
  kinds: () => KindModel;
  situations: () => MeaningModel;
  matters: () => Matters;
}

/**
 * Reads a question: its language, the municipalities it names, what kind of answer it wants, how the help would be
 * given, the severities it tells, and the things it is about.
 * @param fallback the language when the question's own words tell nothing
 */
export function understand(question: string, field: Field, fallback: Language): Understood {
  const { known, unknown, askedOf, isOfAnother, rest } = findMunicipalities(question, field.municipalities);
  const full = writeOut(rest);
  const spelt = field.vocabulary.mendText(full);
  const severities = severitiesIn(spelt);
  const worded = kindByWording(withoutLevels(spelt, severities), field.kinds());
  const asked = worded?.certain ? worded.kind : 'coverage';
  const manner = mannerOf(spelt);
  const unsaid = manner.withoutCitizen ? withoutMannerWords(spelt) : spelt;
  const meant = reworded(withoutLevels(unsaid, severities));
  const matter = asked === 'coverage' ? meant : withoutKindWords(meant, asked);
  // A word is mended when it differs from all that was written by more than the letters æ, ø and å.
  const written = new Set(tokenise(full).map(({ word }) => foldLetters(word)));
  const tokens = withoutPlaces(tokenise(matter), unknown, field.labels).map((token) => ({
    token,
    mended: !written.has(foldLetters(token.word)),
  }));
  const plain = tokens.map(({ token }) => token);
  const mentions = { da: field.labels.find(plain, 'da'), en: field.labels.find(plain, 'en') };
  const language = detectLanguage(spelt, namedIn(mentions)) ?? fallback;
  const inherent = inherentTo(asked);
  const found = findThings(tokens, mentions, language, field).filter(
    ({ concepts }) => !concepts.some((id) => inherent.includes(id)),
  );
  const ofWhom = withoutOfWhom(withoutMeanwhile(found, unsaid), unsaid);
  const joined = asked === 'coverage' ? withCompany(ofWhom, unsaid, field.lexicon) : ofWhom;
  // What is done without the citizen is no contact that is given.
  const named =
    asked === 'coverage' && !manner.withoutCitizen ? withContact(joined, unsaid, field.lexicon) : joined;
  const told = withoutSeverityWords(named, severities, field.lexicon);
  const wanted = paidWanted(
    oftenWanted(whichWanted(wantedOf(worded, told), spelt, field.lexicon), told, spelt),
    spelt,
    field.lexicon,
  );
  const trained = manner.withCitizen
    ? wanted.things.map((thing) => withTraining(thing, field))
    : wanted.things;
  const things = wanted.kind === 'price' ? withExpense(trained, field.lexicon) : trained;
  return {
    question,
    language,
    municipalities: { known, askedOf, isOfAnother },
    kind: wanted.kind,
    otherwise: wanted.otherwise,
    manner,
    severities,
    facts: withNeed(
      livesElsewhere(full, unknown)
        ? { ...toldFactsIn(full), 'bosiddende-i-kommunen': false }
        : toldFactsIn(full),
      overallNeed(spelt, severities),
    ),
    times: timesAsked(withoutInstead(full)),
    weeklyHours: weeklyHoursIn(full),
    age: ageIn(spelt),
    things,
    aside: told.filter((thing) => !wanted.things.includes(thing)),
  };
}

/** "Borgeren bor i Køge": in a municipality that is none of those asked. */
function livesElsewhere(question: string, municipalities: readonly string[]): boolean {
  const lives = LIVES_IN.exec(question)?.[1];
  return lives !== undefined && municipalities.some((name) => foldCase(name) === foldCase(lives));
}

const LIVES_IN =
  /(?<!\p{L})(?:borger(?:en)?|han|hun|vedkommende|he|she|(?:the )?(?:citizen|client))\s+(?:bor|lives)\s+(?:(?:i|in)\s+)?([\p{L}-]+)/iu;

function withNeed(facts: Facts, need: Level | undefined): Facts {
  return need === undefined ? facts : { ...facts, [OVERALL]: need };
}

/** Which of two holds is a fact, where it would otherwise be asked whether one of them is given. */
function whichWanted(
  wanted: ReturnType<typeof wantedOf>,
  question: string,
  lexicon: Lexicon,
): ReturnType<typeof wantedOf> {
  const isWhich =
    asksWhich(question) || (namesTwo(question) && wanted.things.every((thing) => isForm(thing, lexicon)));
  if (wanted.kind !== 'coverage' || !isWhich) return wanted;
  // "Can he complain by phone or must it be in writing?"
  if (phrasedKinds(question).has('complaint')) return { ...wanted, kind: 'complaint', otherwise: 'other' };
  return { ...wanted, kind: 'other', otherwise: 'other' };
}

const FORMS = 'leveringsform';

/** In which form help is given: alone, in a group, by video. */
function isForm({ concepts: [usual] }: Thing, lexicon: Lexicon): boolean {
  return usual !== undefined && lexicon.isA(usual, FORMS);
}

/** How often it would be is told, and not asked; how many hours it would be is compared. */
const SO_OFTEN = wholeWords(
  'hver (?:(?:\\d+\\.?|eneste) ?)?(?:dag|uge|måned)|every (?:(?:other|second|third|single|\\d+) )?(?:day|week|month)s?|dagligt?|ugentligt?|månedligt?|daily|weekly|monthly',
);

/** "Besøg hver 14. dag?" asks whether that is given; how much is given would be another question. */
function oftenWanted(
  wanted: ReturnType<typeof wantedOf>,
  told: readonly Thing[],
  question: string,
): ReturnType<typeof wantedOf> {
  const asksWhether =
    wanted.kind === 'hours' && wanted.otherwise === 'coverage' && weeklyHoursIn(question) === undefined;
  if (!asksWhether || told.length === 0 || !SO_OFTEN.test(question)) return wanted;
  return { kind: 'coverage', otherwise: 'coverage', things: [...told] };
}

const EXPENSES = 'udgifter';

/** "Do citizens pay for transport?" asks who pays: an expense is no help that is given. */
function paidWanted(
  wanted: ReturnType<typeof wantedOf>,
  question: string,
  lexicon: Lexicon,
): ReturnType<typeof wantedOf> {
  const isExpense = ({ concepts: [usual] }: Thing) => usual !== undefined && lexicon.isA(usual, EXPENSES);
  if (wanted.kind !== 'coverage' || !wanted.things.some(isExpense)) return wanted;
  return phrasedKinds(question).has('price') ? { ...wanted, kind: 'price', otherwise: 'coverage' } : wanted;
}

/** To train taking the bus is "bustræning": where the lexicon has such a concept, the thing may be that as well. */
function withTraining(thing: Thing, { lexicon, labels }: Field): Thing {
  const names = thing.concepts
    .flatMap((id) => lexicon.concepts.get(id)?.da.slice(0, 2) ?? [])
    .filter((name) => !name.includes(' '));
  const trained = names
    .flatMap((name) => [`${name}træning`, `${name}straening`])
    .flatMap((word) => labels.find([token(word)], 'da'));
  return {
    ...thing,
    concepts: [...new Set([...thing.concepts, ...trained.flatMap(({ concepts }) => concepts)])],
  };
}

/** How many words only one language's labels know: "bus training?" has no function words, and is English. */
function namedIn(mentions: Mentions): Record<Language, number> {
  const cover = (language: Language) => {
    const places = new Set<number>();
    for (const { start, end } of mentions[language]) for (let at = start; at < end; at++) places.add(at);
    return places;
  };
  const da = cover('da');
  const en = cover('en');
  const only = (a: Set<number>, b: Set<number>) => [...a].filter((place) => !b.has(place)).length;
  return { da: only(da, en), en: only(en, da) };
}
