import type { Language } from '../standard/types';
import { stem } from '../text/stem';

/**
 * Everyday verbs, adjectives and adverbs that say how or when something is done, not what is asked about. They still
 * count inside a phrase the lexicon knows ("holde styr på penge"), never as a thing by themselves.
 */
const DANISH =
  'sag sagen holde tage tælle komme lave finde sige se gå stå sidde ligge lære begynde starte fortsætte stoppe slutte bruge benytte anvende anvender ' +
  'hente bringe sende vise sætte lægge følge møde mødes spørge svare ringe skrive læse vide kende tro mene synes føle ' +
  'vælge ønske trænge mangle behøve klare håndtere varetage opretholde skabe udføre foretage sørge prøve øve forsøge ' +
  'hedde høre henvise ansøge søge modtage tilbyde kræve betyde handle leve bo ændre forklare forstå huske glemme ' +
  'åbne lukke flere færre største mindste stor lille lidt ny nye nyt gammel god godt bedre bedst dårlig dårligt svær svært let nem nemt vigtig ' +
  'mulig muligt nødvendig almindelig særlig særligt fast ofte tit sjældent altid aldrig straks hurtigt langsomt lang ' +
  'lange kort første sidste næste samme hel hele halv egen eget egne fri frit rigtig forkert faktisk måske måde slags type ' +
  'kontakt kontakte øvrig øvrige angår styr styre hånd herigennem gennem mens imens derfor desuden måtte burde egentlig normalt opfyldt nok gælder hvad hvordan hvornår hvorfor hvilke eksempel tilfælde situation ifølge angående omkring vedrørende forbi væk hjem hjemmefra tilbage frem rundt sammen ' +
  'alene selv både bestemt tvivl hånd gang gange mulighed mht tage ikk ik pga ca inkl afhænger lov lyst fx el ligesom ' +
  'dag dage hverdag måned år uge uger tid periode dagen ugen nuværende aktuel konkret bevilling bevilget andel resten ' +
  'uden borger person vedkommende menneske dem denne disse mine vores jeres pågældende ung unge dog kvinde mand generelt typisk fortsat fremover eventuelt juridisk reglerne godkende godkendes årig årige bor boende konstatere undgå forhindre gør glad ked evigt passe passer behandle behandles';
const ENGLISH =
  'made given decide decides decided forever take takes taking come comes make makes making find finds see say says tell go stand sit lie learn learns learning begin ' +
  'start starts starting continue stop stops use uses using used bring send show set put follow meet ask answer write read ' +
  'know think feel choose want wants need needs needed lack manage manages handle keep keeps keeping create try tries ' +
  'trying hear refer apply applies receive offer require mean live lives living change explain understand understanding remember ' +
  'forget open close more fewer less big small new old good better best bad hard difficult easy important possible ' +
  'necessary general special usually often seldom always never quickly long short first last next same whole half own ' +
  'real really right wrong actually maybe way sort example case situation regarding around concerning away back together ' +
  'alone himself herself themselves themself both simply even still already only very much lot lots bit else day days ' +
  'week weeks month months year years time times period currently someone person people man woman adult resident ' +
  'young guy he her staff worker workers carer caseworker everyday daily weekly every there able come part over old after before during instead within without happen happens contact access both either right now include includes included available';

/**
 * Words of the closed classes: prepositions, conjunctions, pronouns, adverbs that only shade. Unlike stop words they are
 * searched for where a label or a passage has them.
 */
const DANISH_FUNCTION_WORDS =
  'kun ingen intet ingenting ingensteds nogensinde fordi skønt selvom hvorvidt idet siden inden inde ud ude oppe ned nede hen henne fremme ' +
  'imod imellem mellem blandt bag bagved foran langs trods uanset undtagen henad udover ' +
  'helt ganske ret temmelig meget næsten slet overhovedet simpelthen netop alligevel ellers heller hellere helst endnu allerede ' +
  'igen snart bagefter senere først sidst derefter dertil derved deraf herom derom herfra derfra forvejen stedet længere færdig blevet ' +
  'nemlig åbenbart vist vel okay ok enhver hinanden lignende';
const ENGLISH_FUNCTION_WORDS =
  'not cannot nobody none nothing neither nor nowhere each everybody everyone anybody another other others ' +
  'although though because since until unless while whereas despite except against among between through across along behind beside beyond ' +
  'above below near onto upon toward towards per via plus besides ' +
  'quite rather almost enough yet ever else otherwise however anyway afterwards later soon again probably perhaps okay actually ' +
  'doesnt dont wont didnt isnt arent cant couldnt shouldnt wouldnt havent hasnt wasnt werent shes hes theyre whats';

const WORDS = {
  da: `${DANISH} ${DANISH_FUNCTION_WORDS}`.split(' '),
  en: `${ENGLISH} ${ENGLISH_FUNCTION_WORDS}`.split(' '),
};

/** All of them, of both languages, in their base forms. */
export const LIGHT_WORDS: readonly string[] = [...WORDS.da, ...WORDS.en];

const LIGHT = {
  da: new Set(WORDS.da.map((word) => stem(word, 'da'))),
  en: new Set(WORDS.en.map((word) => stem(word, 'en'))),
};

/** Takes a term (stemmed, letters folded) of that language. */
export function isLight(term: string, language: Language): boolean {
  return LIGHT[language].has(term);
}
