import { asksThemes } from '../../../cards';
import { findMunicipalities } from '../../../knowledge/question/municipality';
import { themeNamed } from '../../../knowledge/rules/theme-named';
import { lookUp } from '../assess/look-up';
import { newCard } from '../reply';
import type { Handler, Means, Said } from '../said';
import { bare } from './bare';
import { settled, whichMunicipality } from './check';

const CRITERIA =
  /^(?:hvad skal der til (?:for(?: at (?:få|kunne få|blive tildelt|modtage))?|før man (?:kan )?får?)|hvad kræve(?:s der|r det|s|r)(?: for)?(?: at få| for at få)?|what does it take (?:to (?:get|have|receive)|for)|what is (?:required|needed) (?:for|to (?:get|have|receive))|what do(?:es)? (?:you|one|a citizen|the citizen) need (?:to (?:get|have|receive)|for))\s+(.+)$/;
const REQUIRING =
  /^(?:hvilke indsatser (?:kræver|forudsætter|bruger|nævner|ser på|afhænger af)|hvilke kriterier (?:nævner|bruger|handler om)|which (?:interventions|criteria|services) (?:require|need|use|name|mention|depend on))\s+(.+)$/;
const EXCLUSIONS =
  /^(?:hvad (?:udelukker|undtager)|hvad (?:indgår|er) (?:der )?ikke (?:med )?i|hvad er (?:undtaget|udelukket) (?:fra|i|ved)|what (?:does|do)\s+(?<middle>.+)\s+(?:exclude|leave out)|what is (?:excluded from|not (?:included|part) (?:in|of)))(?:\s+(?<rest>.+))?$/;

/** The rules read the other way round: "hvad skal der til for ledsagelse?", "which interventions require health?". */
export const lookup: Handler = {
  name: 'lookup',
  answer(said, means) {
    const named = findMunicipalities(said.text, means.knowledge.municipalities);
    const [only, second] = named.known;
    if (second !== undefined || named.unknown.length > 0) return undefined;
    const text = bare(named.rest);
    const municipality = only ?? settled(said, means);
    const requiring = REQUIRING.exec(text)?.[1];
    if (requiring !== undefined) return byTheme(requiring, municipality, said, means);
    const criteria = CRITERIA.exec(text)?.[1];
    if (criteria !== undefined) return byIntervention('criteriaOf', criteria, municipality, said, means);
    const { middle, rest } = EXCLUSIONS.exec(text)?.groups ?? {};
    const exclusions = middle ?? rest;
    if (exclusions === undefined) return undefined;
    return byIntervention('exclusionsOf', exclusions, municipality, said, means);
  },
};

/** Undefined where the words do not name one intervention: then it is a question like any other. */
function byIntervention(
  asked: 'criteriaOf' | 'exclusionsOf',
  words: string,
  chosen: string | undefined,
  { language }: Said,
  means: Means,
) {
  const municipality = whichMunicipality(words, chosen, means);
  if (municipality === undefined) return undefined;
  const [rule, another] = means.knowledge.interventionsNamed(words, municipality);
  if (!rule || another) return undefined;
  const card = lookUp({ language, municipality, asked, about: rule.intervention.title }, means);
  return card && newCard(card);
}

function byTheme(words: string, chosen: string | undefined, { language }: Said, means: Means) {
  const about = themeNamed(words.replace(/^(?:temaet|the theme(?: of)?)\s+/, ''));
  const municipality = chosen ?? onlyWithThemes(means);
  if (about === undefined || municipality === undefined) return undefined;
  const card = lookUp({ language, municipality, asked: 'requiring', about }, means);
  return card && newCard(card);
}

function onlyWithThemes({ knowledge }: Means): string | undefined {
  const [only, another] = [...knowledge.rules.values()].filter(asksThemes);
  return another === undefined ? only?.municipality : undefined;
}
