import { ALL_MUNICIPALITIES, whichQuestionCard } from '../../../cards';
import { withoutOwnLaw } from '../../../knowledge/answer/own-law';
import { findMunicipalities } from '../../../knowledge/question/municipality';
import { giveAnswer } from '../give-answer';
import { readAloud } from '../read-aloud';
import { newCard, type Reply } from '../reply';
import type { Handler, Means, Said } from '../said';
import { bare } from './bare';

const OPENING =
  /^(?:(?:og|men|and|but|so)\s+)?(?:(?:hvad|hvordan) (?:med|så med|siger)|what about|how about|what does)\s+|^(?:og|and)\s+/;
const EVERYWHERE =
  /^(?:i |in |for )?(?:de |the )?(?:andre|øvrige|other|alle|all)(?: de| the)?(?: andre| other)?(?: kommuner| municipalities)?(?: så)?$/;
const WHY =
  /^(?:men )?(?:hvorfor(?: det| ikke)?|hvordan kan det være|begrund(?: det)?|forklar(?: det)?|(?:hvad er |vis )?kriterierne|why(?: not| is that)?|explain(?: that)?|(?:what are |show )?the criteria)$/;
const SECTION =
  /^(?:(?:vis|se|læs|giv|show|read|see)(?: mig| me)? )?(?:hele |the whole |the full |the entire |whole |full )(?:afsnittet|afsnit|section)$/;
const INTERVENTION =
  /^(?:(?:vis|se|læs|giv|show|read|see)(?: mig| me)? )?(?:hele |the whole |the full |the entire |whole |full )(?:indsatsen|indsats|intervention)$/;
const MORE =
  /^(?:(?:vis )?mere|(?:vis )?flere(?: citater)?|næste(?: side)?|(?:show )?more(?: quotes)?|next(?: page)?)$/;

/** What leans on the last question: "og i Roskilde?", "what about shopping?", "hvorfor?", "vis hele afsnittet". */
export const followUp: Handler = {
  name: 'follow-up',
  answer(said, means) {
    const text = bare(said.text);
    if (WHY.test(text)) return reading('criteria', said, means);
    if (SECTION.test(text)) return reading('section', said, means);
    if (INTERVENTION.test(text)) return reading('intervention', said, means);
    if (MORE.test(text)) return next(said, means);
    const opened = OPENING.test(text);
    const rest = text.replace(OPENING, '');
    if (opened && EVERYWHERE.test(rest)) return elsewhere(ALL_MUNICIPALITIES, said, means);
    const named = findMunicipalities(rest, means.knowledge.municipalities);
    const [municipality, second] = named.known;
    if (municipality && !second && !/\p{L}/u.test(named.rest)) return elsewhere(municipality, said, means);
    return opened && said.last ? aboutAnother(rest, said, means) : undefined;
  },
};

/** The criteria, section or intervention of the passage that the last answer began with. */
function reading(what: 'criteria' | 'section' | 'intervention', said: Said, means: Means): Reply {
  const { last } = said;
  const language = said.settings.language ?? last?.language ?? said.language;
  if (!last) return newCard(whichQuestionCard({ language }));
  // An answer without quotes has nothing to read from: it is given again, with its own way on.
  if (!last.passage) return again(said, means, {});
  return newCard(
    readAloud(what, { passage: last.passage.id, version: last.passage.version, language }, means),
  );
}

/** The last question, asked of another municipality or of all. */
function elsewhere(scope: string, said: Said, means: Means): Reply {
  return again(said, means, { scope, page: 1 });
}

function next(said: Said, means: Means): Reply {
  return again(said, means, { page: (said.last?.page ?? 0) + 1 });
}

function again(said: Said, means: Means, change: { scope?: string; page?: number }): Reply {
  const { where, settings, last, language } = said;
  if (!last) return newCard(whichQuestionCard({ language }));
  return newCard(giveAnswer({ where, settings, ...last, ...change }, means).card);
}

/** Most words of a follow-up; more is a question of its own. */
const SHORT = 5;

/** "hvad med indkøb?": the last question, about something else. */
function aboutAnother(thing: string, said: Said, means: Means): Reply | undefined {
  const { where, settings, last } = said;
  if (!last || thing.split(' ').length > SHORT) return undefined;
  const named = findMunicipalities(thing, means.knowledge.municipalities);
  const scope = named.known.length > 0 ? undefined : last.scope;
  const question = withThing(last.question, thing, last.language === said.language, means) ?? said.text;
  return newCard(
    giveAnswer({ where, settings, question, scope, language: settings.language ?? said.language }, means)
      .card,
  );
}

/**
 * The last question with `thing` in the place of what it asked about; undefined where that cannot be done by
 * replacing words: the follow-up is then a question of its own.
 */
function withThing(
  question: string,
  thing: string,
  sameLanguage: boolean,
  { knowledge }: Means,
): string | undefined {
  if (!sameLanguage) return undefined;
  // The paragraph that a standard is about is never the thing that is asked for instead.
  const { things } = [...knowledge.standards.values()].reduce(withoutOwnLaw, knowledge.understand(question));
  const known = things.filter(({ concepts }) => concepts.length > 0);
  const [only, another] = known;
  if (!only || another) return undefined;
  const at = question.toLocaleLowerCase('da').indexOf(only.words.toLocaleLowerCase('da'));
  if (at < 0) return undefined;
  return question.slice(0, at) + thing + question.slice(at + only.words.length);
}
