import type { KindModel } from '../kind/model';
import type { Lexicon } from '../lexicon/types';
import type { Matters } from '../matter/matters';
import type { MeaningModel } from '../meaning/model';
import { parseQuickLine } from '../rules/quick-line';
import type { Severities } from '../rules/types';
import type { LabelFinder } from '../search/labels';
import type { Vocabulary } from '../search/vocabulary';
import type { Language, Municipality } from '../standard/types';
import { writeOut } from '../text/abbreviations';
import { ageIn } from '../text/ages';
import { foldLetters } from '../text/fold';
import { timesAsked } from '../text/times';
import { token, tokenise } from '../text/tokens';
import { weeklyHoursIn } from '../text/weekly-hours';
import { asksWhich } from './alternative';
import { kindByWording, wantedOf } from './kind-by-wording';
import { inherentTo, withoutKindWords } from './kinds';
import { detectLanguage } from './language';
import { mannerOf, withoutMannerWords } from './manner';
import { findMunicipalities, withoutPlaces } from './municipality';
import { findThings, type Mentions } from './things';
import { toldFactsIn } from './told-facts';
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
  const { known, unknown, rest } = findMunicipalities(question, field.municipalities);
  const full = writeOut(rest);
  const spelt = field.vocabulary.mendText(full);
  const severities = severitiesIn(spelt);
  const worded = kindByWording(withoutLevels(spelt, severities), field.kinds());
  const asked = worded?.certain ? worded.kind : 'coverage';
  const manner = mannerOf(spelt);
  const unsaid = manner.withoutCitizen ? withoutMannerWords(spelt) : spelt;
  const meant = matterOf(unsaid);
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
  const told = withoutSeverityWords(found, severities, field.lexicon);
  const wanted = whichWanted(wantedOf(worded, told), spelt);
  const things = manner.withCitizen
    ? wanted.things.map((thing) => withTraining(thing, field))
    : wanted.things;
  return {
    question,
    language,
    municipalities: { known, unknown },
    kind: wanted.kind,
    otherwise: wanted.otherwise,
    manner,
    severities,
    facts: toldFactsIn(full),
    times: timesAsked(full),
    weeklyHours: weeklyHoursIn(full),
    age: ageIn(spelt),
    things,
    aside: told.filter((thing) => !wanted.things.includes(thing)),
  };
}

/** Which of two holds is a fact, where it would otherwise be asked whether one of them is given. */
function whichWanted(wanted: ReturnType<typeof wantedOf>, question: string): ReturnType<typeof wantedOf> {
  if (wanted.kind !== 'coverage' || !asksWhich(question)) return wanted;
  return { ...wanted, kind: 'other', otherwise: 'other' };
}

/** What is asked about: "i stedet for hjemmebesøg" is not; "MitID + digital post" is two things; to work on something is no job. */
function matterOf(question: string): string {
  return question
    .replace(/(?<!\p{L})(?:i stedet for|frem ?for|instead of|rather than)(?!\p{L})[^,.;?!]*/giu, ' ')
    .replace(/(?<=\p{L})\s*[+&]\s*(?=\p{L})/gu, ' og ')
    .replace(
      /(?<!\p{L})(?:arbejde[rs]?|operere[rs]?|work(?:ing)?) (?:videre )?(?:med|på|on|with)(?!\p{L})/giu,
      ' ',
    );
}

/** Levels told in the question ("VUM 3 i praktiske opgaver"); none unless a theme stands beside each. */
function severitiesIn(message: string): Severities {
  const text = message
    .replace(SCORED, ' ')
    .replace(NO_LEVEL, ' ')
    .replace(/([0-4])-tal\p{L}*/giu, '$1');
  if (
    !/(?<![\d.,-])[0-4](?![\d%-]|[.,]\d)|moderat|svær|fuldstændig|severe|complete|(?<!\p{L})(?:lette?|lettere|mild|slight) problem/iu.test(
      text,
    )
  )
    return {};
  return parseQuickLine(text, []).severities;
}

/** The level that is told does not ask for one: "lette problemer, hvad koster det?". */
function withoutLevels(question: string, severities: Severities): string {
  return Object.keys(severities).length === 0 ? question : question.replace(LEVEL_WORDS, ' ');
}

const LEVEL_WORDS =
  /(?<!\p{L})(?:lette?|lettere|moderate?|svært?e?|fuldstændige?|mild|slight|severe|complete) problem\p{L}*/giu;

/** "Ikke lette problemer" says which level it is not. */
const NO_LEVEL =
  /(?<!\p{L})(?:ikke|hverken|not|neither) (?:\p{L}+ )?(?:let|moderat|svær|fuldstændig|mild|slight|severe|moderate|complete)\p{L}*/giu;

/** Stands between a theme and its level and says nothing: "praktiske opgaver er scoret til 1". */
const SCORED =
  /(?<!\p{L})(?:(?:is|was|er|blev|bliver) )?(?:came out as|comes? out as|scored?(?: as| at)?|rated(?: as| at)?|scoret(?: til)?|vurderet til|sat til|ligger på|står på|giver et|got an?)\s+(?=[0-4])/giu;

/** Concepts that say how severe something is: `niveauer`, `let-stoettebehov`. */
const LEVEL = /^niveauer$|-stoettebehov$/;

/**
 * The theme and the level are how severe it is, not the thing asked about. A question that has nothing else asks
 * about the theme.
 */
function withoutSeverityWords(
  things: Understood['things'],
  severities: Severities,
  lexicon: Lexicon,
): Understood['things'] {
  const themes = new Set(Object.keys(severities));
  if (themes.size === 0) return things;
  const saysLevel = (id: string) =>
    id.startsWith('vum') ||
    LEVEL.test(id) ||
    [...themes].some((theme) => lexicon.concepts.get(id)?.theme === theme && theme.startsWith(id));
  return things.filter(({ concepts }) => !concepts.some(saysLevel));
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
