import type { Fact, Facts } from '../rules/types';

/** Whole words only (`\b` of JavaScript knows no æøå). */
function words(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern.replace(/ /g, '\\s+')})(?!\\p{L})`, 'iu');
}

const CITIZEN = '(?:borger\\p{L}*|han|hun|vedkommende|he|she|they|the citizen|the client)';
const SUPPORT = '(?:§ ?85|bostøtte\\p{L}*|støtte\\p{L}*|hjælp\\p{L}*|support|help)';
const NOT = "(?:ikke|aldrig|hverken|not|never|neither|can't|cannot|can not|doesn't|does not|won't|unable to)";

/** How a message tells a fact of the person it is about, fact by fact (contracts: facts). */
const TOLD: readonly { fact: Fact; is: boolean; told: RegExp }[] = [
  {
    fact: 'tidligere-modtaget-stoette',
    is: false,
    told: words(
      `(?:aldrig|ikke) (?:før |tidligere |har )?(?:haft|fået|modtaget|prøvet) (?:\\S+ )?${SUPPORT}|never (?:had|received|been given) (?:any )?${SUPPORT}|no previous ${SUPPORT}|${SUPPORT} (?:har )?(?:han|hun) aldrig (?:haft|fået)`,
    ),
  },
  {
    fact: 'kan-selv-vaelge-og-efterspoerge',
    is: false,
    told: words(
      `(?:(?:kan|magter|evner|formår) ${NOT}|ude af stand til|ikke i stand til|ikke selv kan) (?:\\S+ ){0,4}?(?:vælge|bede om|efterspørge|træffe (?:et )?valg|tage stilling|sige til)|beder (?:aldrig|ikke) om (?:noget|hjælp)|${NOT} (?:\\S+ ){0,3}?(?:choose|decide (?:anything|for)|ask for help|make (?:a )?choices?|make (?:\\S+ )?decisions?|(?:tell|say) what ${CITIZEN} wants?)`,
    ),
  },
  {
    fact: 'bor-i-eget-hjem-eller-almenbolig',
    is: false,
    told: words(
      'bor (?:\\S+ ){0,2}?(?:på|i) (?:et |en )?(?:plejehjem\\p{L}*|plejecenter\\p{L}*|forsorgshjem\\p{L}*|herberg\\p{L}*|krisecent\\p{L}*|hotel\\p{L}*|gaden|institution\\p{L}*|sofa\\p{L}*)|hjemløs\\p{L}*|uden (?:fast )?bolig|no (?:fixed )?(?:address|abode)|homeless|sofa[- ]surf\\p{L}*|lives? (?:\\S+ )?(?:in|at) an? (?:nursing home|care home|hostel|shelter|homeless shelter|institution)|in a nursing home',
    ),
  },
  {
    fact: 'bosiddende-i-kommunen',
    is: false,
    told: words(
      '(?:bor|flytter|flyttet|boende) (?:\\S+ )?(?:i|til) en anden kommune|(?:lives?|living|moves?|moving|moved) (?:\\S+ )?(?:in|to) another municipality|ikke (?:bosat|bosiddende) i kommunen',
    ),
  },
  {
    fact: 'indstillet-paa-samarbejde',
    is: false,
    told: words(
      `(?:vil|ønsker|gider) ikke (?:samarbejde|tage imod|have (?:hjælp|støtte))|nægter at (?:samarbejde|tage imod|medvirke)|(?:refuses?|won't|will not|unwilling) (?:to )?(?:cooperate|co-operate|work with us|accept help)`,
    ),
  },
  {
    fact: 'kan-afhjaelpes-mindre-indgribende',
    is: true,
    told: words(
      `(?:åbne?|uvisiterede?|gratis) (?:tilbud|rådgivning)\\p{L}* (?:\\S+ ){0,4}?(?:kan|kunne|dækker|rækker|klarer)|(?:kan|kunne) (?:\\S+ ){0,6}?(?:klare sig|imødekommes|dækkes|løses|afhjælpes|få (?:det|den|alt|hjælpen|støtten)) (?:\\S+ ){0,5}?(?:åbne?|uvisiterede?|frivillig\\p{L}*|værested\\p{L}*)|al den hjælp (?:\\S+ ){0,4}?(?:brug for|behov for)|drop-in (?:\\S+ ){0,4}?(?:could|can|would) (?:give|cover|do|be enough)|all ${CITIZEN} needs is the drop-in`,
    ),
  },
  {
    fact: 'omfattet-af-97',
    is: true,
    told: words(
      '(?:har|omfattet af|bevilget|får|has|gets|covered by) (?:\\S+ )?(?:§ ?97|ledsageordning\\p{L}*)',
    ),
  },
  {
    fact: 'kan-tage-imod-udviklende-stoette',
    is: true,
    told: words(
      'kan (?:godt |sagtens )?tage imod udviklende støtte|can (?:still )?(?:take|accept|benefit from) developmental support',
    ),
  },
];

/** "Flytter til Lejre": a place with a capital letter, other than a month or a day. */
const MOVES_TO =
  /(?<!\p{L})(?:flytter|flyttet|flytte|moves?|moving|moved)\s+(?:\p{Ll}+\s+)?(?:til|to)\s+(\p{Lu}\p{Ll}{2,})/u;

/**
 * What a message tells of a person that standards ask for ("bor på forsorgshjem", "har aldrig haft bostøtte"); only what it says
 * outright.
 * @param question as written: capital letters tell places
 */
export function toldFactsIn(question: string): Facts {
  const facts: Facts = {};
  for (const { fact, is, told } of TOLD) if (told.test(question)) facts[fact] = is;
  if (MOVES_TO.test(question)) facts['bosiddende-i-kommunen'] = false;
  return facts;
}
