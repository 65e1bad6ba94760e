import type { KindModel } from '../kind/model';
import type { Lexicon } from '../lexicon/types';
import type { Matters } from '../matter/matters';
import type { MeaningModel } from '../meaning/model';
import type { LabelFinder } from '../search/labels';
import type { Vocabulary } from '../search/vocabulary';
import type { Language, Municipality } from '../standard/types';
import { foldLetters } from '../text/fold';
import { token, tokenise } from '../text/tokens';
import { withAbroad } from './abroad';
import { writtenOut } from './as-written';
import { caseIn } from './case';
import { withCompany } from './company';
import { withContact } from './contact';
import { withExpense } from './expense';
import { withoutHelpAsSuch } from './help-as-such';
import { kindByWording } from './kind-by-wording';
import { inherentTo, withoutKindWords } from './kinds';
import { detectLanguage } from './language';
import { mannerOf, withoutMannerWords } from './manner';
import { withoutMeanwhile } from './meanwhile';
import { withoutPlaces } from './municipality';
import { withoutOfWhom } from './of-whom';
import { withoutDevice } from './on-device';
import { reworded } from './reworded';
import { withTheCitizen } from './the-citizen';
import { findThings, type Mentions } from './things';
import { withoutLevels, withoutSeverityWords } from './told-levels';
import type { Thing, Understood } from './types';
import { wantedOf } from './wanted';

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
  const text = writtenOut(question, field);
  const { full, spelt } = text;
  const told = caseIn(text);
  const { severities } = told;
  const wording = kindByWording(withoutLevels(spelt, severities), field.kinds());
  const asked = wording?.certain ? wording.kind : 'coverage';
  const ofCitizen = withTheCitizen(spelt, (word) => field.labels.has([word], 'da'));
  const manner = mannerOf(ofCitizen);
  const unsaid = manner.withoutCitizen ? withoutMannerWords(ofCitizen) : spelt;
  const meant = reworded(withoutLevels(unsaid, severities));
  const matter = asked === 'coverage' ? meant : withoutKindWords(meant, asked);
  // A word is mended when it differs from all that was written by more than the letters æ, ø and å.
  const written = new Set(tokenise(full).map(({ word }) => foldLetters(word)));
  const tokens = withoutPlaces(tokenise(matter), text.elsewhere, field.labels).map((token) => ({
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
  const matters = withoutDevice(withoutMeanwhile(found, unsaid), unsaid);
  const ofWhom = withoutOfWhom(matters, unsaid);
  // "På hospitalet på mandag, må jeg tage med?" only looks like a question of when.
  const mayGive = asked === 'coverage' || wording?.guessed === true;
  const joined = mayGive ? withAbroad(withCompany(ofWhom, unsaid, field.lexicon), field.lexicon) : ofWhom;
  // What is done without the citizen is no contact that is given.
  const named =
    asked === 'coverage' && !manner.withoutCitizen ? withContact(joined, unsaid, field.lexicon) : joined;
  const all = withoutHelpAsSuch(withoutSeverityWords(named, severities, field.lexicon), spelt);
  const { kind, otherwise, things, toBePaid } = wantedOf(wording, all, spelt, manner, field.lexicon);
  const trained = manner.withCitizen ? things.map((thing) => withTraining(thing, field)) : things;
  return {
    question,
    language,
    ...told,
    kind,
    otherwise,
    manner,
    things: kind === 'price' ? withExpense(trained, field.lexicon) : trained,
    aside: all.filter((thing) => !things.includes(thing)),
    ...(toBePaid && { toBePaid }),
  };
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
