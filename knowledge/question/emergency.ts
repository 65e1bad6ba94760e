import type { ConceptId } from '../lexicon/types';
import { wholeWords } from '../text/whole-words';
import type { Thing, Understood } from './types';

const SUICIDE =
  'tage livet af sig|tage sit (?:eget )?liv|begå selvmord|hænge sig(?: selv)?|skyde sig(?: selv)?|springe ud (?:fra|af|foran)|hoppe ud (?:fra|af|foran)|' +
  'kill (?:him|her|them)sel(?:f|ves)|take (?:his|her|their) own life|hang (?:him|her)self|jump (?:off|in front of)|end (?:his|her|their) life';
const NOW = 'akut|lige nu|i aften|i nat|i weekenden|tonight|acute|acutely|right now|this weekend';

/**
 * Somebody's life is in danger as the message is written, in the words that people have for it. Not that somebody has such thoughts,
 * which is a part of many cases.
 */
const EMERGENCY = wholeWords(
  [
    `(?:vil|truer med at|planlægger at|siger,? at (?:han|hun) vil|skriver,? at (?:han|hun) vil|har tænkt sig at|er ved at|wants? to|threaten\\p{L}* to|is going to|going to|says (?:he|she|they)(?:'ll| will| wants? to)|plans? to) (?:\\S+ ){0,2}?(?:${SUICIDE}|dø(?! af)|die(?! of (?:boredom|laughter)))`,
    `selvmord\\p{L}* (?:\\S+ ){0,6}?(?:${NOW})`,
    `(?:${NOW}) (?:\\S+ ){0,8}?(?:selvmord\\p{L}*|suicid\\p{L}*)`,
    `suicid\\p{L}* (?:\\S+ ){0,6}?(?:${NOW})`,
    '(?:ikke|ik|aldrig) (?:vil|gider|orker|ønsker|har lyst til)(?: at)? leve(?! (?:i|på|af|som|med|sammen|alene|op)(?!\\p{L}))|(?:vil|gider|orker|ønsker) ikke(?: at)? leve(?! (?:i|på|af|som|med|sammen|alene|op)(?!\\p{L}))|no longer wants? to live|does(?:n.?t| not) want to live(?! (?:in|on|with|here|there|at|alone))|wants? to die',
    'afskedsbrev\\p{L}*|suicide note|goodbye letter',
    'overdosis\\p{L}*|overdos\\p{L}*',
    '(?:har )?(?:taget|slugt|spist) (?:hele |alle |for mange |\\d{2,} )(?:\\S+ ){0,2}?(?:pakken|pakke|glasset|piller(?:ne)?|pillerne|tabletter(?:ne)?|panodiler|medicin\\p{L}*)',
    '(?:took|taken|swallowed) (?:all|too many|the whole|\\d{2,}) (?:\\S+ ){0,3}?(?:medication|medicine|pills|tablets|pack)',
    'trækker ikke vejret|holdt op med at trække vejret|bevidstløs\\p{L}*|livløs\\p{L}*|hjertestop|ikke til at vække|kan ikke vækkes|not breathing|unconscious|cardiac arrest|not waking up|won.?t wake up',
    'bløder (?:kraftigt|meget|voldsomt|og)|(?:og|and) bl(?:øder|eeding)|bleeding (?:heavily|badly|a lot)',
    '(?:truer|står|kommer|går rundt|løber rundt) (?:\\S+ ){0,3}?med (?:en |et )?(?:kniv|våben|pistol|økse|hammer)|(?:threaten\\p{L}*|waving|holding) (?:\\S+ ){0,3}?(?:knife|gun|weapon)',
    'det brænder|brand i (?:lejligheden|boligen|huset)|(?:flat|house|apartment) is on fire',
  ].join('|'),
);

/** What a standard that speaks of emergencies would speak of. */
const OF_EMERGENCIES: readonly ConceptId[] = ['selvmord', 'akut', 'akut-laegehjaelp'];

/**
 * A message that tells of an emergency, read as one: the time it names is when somebody will die, the medicine what he has swallowed,
 * and neither is asked for as help.
 * @returns undefined where it tells of none
 */
export function asEmergency(asked: Understood, message: string): Understood | undefined {
  const told = EMERGENCY.exec(message)?.[0];
  if (told === undefined) return undefined;
  const thing: Thing = {
    words: told,
    concepts: OF_EMERGENCIES,
    wider: [],
    terms: [],
    whole: true,
    weight: 1,
    mended: false,
    group: 0,
  };
  return {
    ...asked,
    kind: 'coverage',
    otherwise: 'coverage',
    manner: { withoutCitizen: false, withCitizen: false },
    severities: {},
    facts: {},
    times: { hours: [], days: [] },
    weeklyHours: undefined,
    age: undefined,
    things: [thing],
    aside: [],
    emergency: true,
  };
}
