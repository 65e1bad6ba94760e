import type { Fact, Facts } from '../rules/types';
import { anyCase, wholeWords as words } from '../text/whole-words';

const CITIZEN = '(?:borger\\p{L}*|han|hun|vedkommende|he|she|they|the citizen|the client)';
const SUPPORT = '(?:§ ?85|bostøtte\\p{L}*|støtte\\p{L}*|hjælp\\p{L}*|support|help)';
/** Of the support as such: help at weekends, or with cleaning, is another matter. */
const AS_SUCH = '(?!\\s+(?:i|om|til|med|på|with|on|at|in|for|to)\\s)';
const NOT = "(?:ikke|aldrig|hverken|not|never|neither|can't|cannot|can not|doesn't|does not|won't|unable to)";

/** Between a person and an illness: it is somebody else's, or nobody's. */
const NOT_HERS =
  '(?:ikke|ingen|uden|aldrig|mistanke|måske|mor|far|søster|bror|mand|kone|nabo|folk|arbejder|passer|not|no|without|never|suspected|mother|father|sister|brother|husband|wife|works?|people)(?!\\p{L})';

/** What is told as it stands, and not of what someone lacks: a "not" before or in it turns it round. */
const PLAIN = new Set<Fact>([
  'bor-i-eget-hjem-eller-almenbolig',
  'bosiddende-i-kommunen',
  'kan-afhjaelpes-mindre-indgribende',
  'omfattet-af-97',
  'kan-tage-imod-udviklende-stoette',
]);
const NEGATION = anyCase(`(?<!\\p{L})${NOT}(?!\\p{L})`);
/** So many letters before what is told may turn it round ("er i hvert fald ikke …"). */
const BEFORE = 20;

/** How a message tells a fact of the person it is about, fact by fact (contracts: facts). */
const TOLD: readonly { fact: Fact; is: boolean; told: RegExp }[] = [
  {
    fact: 'tidligere-modtaget-stoette',
    is: false,
    told: words(
      `(?:aldrig|ikke) (?:før |tidligere |har )?(?:har )?(?:haft|fået|modtaget|prøvet) (?:\\S+ )?${SUPPORT}${AS_SUCH}|never (?:had|received|been given) (?:any )?${SUPPORT}${AS_SUCH}|(?:no|without) previous ${SUPPORT}|uden tidligere ${SUPPORT}|${SUPPORT} (?:har )?(?:han|hun) aldrig (?:haft|fået)`,
    ),
  },
  {
    fact: 'kan-selv-vaelge-og-efterspoerge',
    is: false,
    told: words(
      `(?:(?:kan|magter|evner|formår) ${NOT}|ude af stand til|ikke i stand til|ikke selv kan) (?:\\S+ ){0,4}?(?:vælge(?! mellem)|bede om|efterspørge|træffe (?:et )?valg|tage stilling|sige til)|beder (?:aldrig|ikke) om (?:noget|hjælp)|${NOT} (?:\\S+ ){0,3}?(?:choose(?! between)|decide (?:anything|for)|ask for help|make (?:a )?choices?|make (?:\\S+ )?decisions?|(?:tell|say) what ${CITIZEN} wants?)`,
    ),
  },
  {
    fact: 'bor-i-eget-hjem-eller-almenbolig',
    is: false,
    told: words(
      'bor (?:\\S+ ){0,2}?(?:på|i) (?:et |en )?(?:plejehjem\\p{L}*|plejecenter\\p{L}*|forsorgshjem\\p{L}*|herberg\\p{L}*|krisecent\\p{L}*|hotel\\p{L}*|gaden|institution\\p{L}*|sofa\\p{L}*|(?:midlertidigt |længerevarende )?botilbud)|(?:borger\\p{L}*|beboer\\p{L}*) (?:\\S+ )?på (?:et )?(?:midlertidigt |længerevarende )?(?:botilbud|§ ?10[78])|hjemløs\\p{L}*|uden (?:fast )?bolig|no (?:fixed )?(?:address|abode)|homeless|sofa[- ]surf\\p{L}*|lives? (?:\\S+ )?(?:in|at) an? (?:nursing home|care home|hostel|shelter|homeless shelter|institution)|in a nursing home',
    ),
  },
  {
    fact: 'bosiddende-i-kommunen',
    is: false,
    told: words(
      '(?<!(?:bror|søster|mor|far|forældre|familie|ven|datter|søn|kæreste|brother|sister|mother|father|parents|family|friend|son|daughter) )(?:bor|flytter|flytte|flyttet|boende) (?:\\S+ ){0,2}?(?:i|til) (?:en |et )?(?:anden|nabo) ?kommunen?(?![-\\p{L}])|flytte[rt]? kommune(?![-\\p{L}])|over kommunegrænsen|(?<!(?:brother|sister|mother|father|parents|family|friend|son|daughter) )(?:lives?|living|moves?|moving|moved) (?:\\S+ )?(?:in|to) another municipality|(?:he|she|they|citizen|client|resident|tenant) (?:\\S+ )?(?:lives?|moves?|moved|moving) (?:\\S+ ){0,4}?(?:in|to) (?:another|a different|the next|the neighbouring) (?:municipality|kommune)|(?<!(?:brother|sister|mother|father|parents|family|friend|son|daughter|bror|søster|mor|far|forældre|ven|datter|søn) (?:is |are |har )?)(?:registered|domiciled|(?:folkeregister)?adresse|tilmeldt) (?:in (?:another|a different) municipality|i (?:en )?anden kommune)|ikke (?:bosat|bosiddende) i kommunen',
    ),
  },
  {
    fact: 'bosiddende-i-kommunen',
    is: false,
    told: /(?:uden at bo|without living)(?: her| here)?\s*(?:[?.,]|$)/iu,
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
      `(?:åbne?|uvisiterede?|gratis) (?:tilbud|rådgivning)\\p{L}* (?:\\S+ ){0,4}?(?:kan|kunne|dækker|rækker|klarer)|(?:kan|kunne) (?:\\S+ ){0,6}?(?:klare sig|imødekommes|dækkes|løses|afhjælpes|få (?:det|den|alt|hjælpen|støtten)) (?:\\S+ ){0,5}?(?:åbne?|uvisiterede?|frivillig\\p{L}*|værested\\p{L}*)|får al den hjælp (?:\\S+ ){0,4}?(?:brug for|behov for)|drop-in (?:\\S+ ){0,4}?(?:could|can|would) (?:give|cover|do|be enough)|all ${CITIZEN} needs is the drop-in`,
    ),
  },
  {
    fact: 'demens',
    is: true,
    told: words(
      `(?<!(?:mor|far|søster|bror|mand|kone|nabo\\p{L}*|folk|kollega\\p{L}*|mother|father|sister|brother|husband|wife|people|neighbour\\p{L}*) (?:\\S+ ){0,3})(?:borger\\p{L}*|han|hun|vedkommende|man(?= er dement)|årige?|he|she|citizen|client|resident),? (?:(?!${NOT_HERS})\\S+ ){0,3}?(?:demens(?:diagnose\\p{L}*)?|dement|alzheimer\\p{L}*|dementia)|(?:ny|newly|new) (?:\\S+ )?(?:demensdiagnose|dementia diagnosis)|(?:mand|kvinde|man|woman|dame|lady) (?:på |of |aged )?\\d{2},? (?:(?!${NOT_HERS})\\S+ ){0,2}?(?:demens|dementia|alzheimer\\p{L}*)(?! (?:i familien|hos|in the family))|(?<!(?:ikke|ingen|uden|mor|far|no|not) (?:\\S+ ){0,2})(?:lægen siger|konstateret|fået diagnosen|begyndende|early(?:[- ]stage)?|doctor says) (?:demens|dementia|alzheimer\\p{L}*)(?! (?:i familien|hos|in the family))`,
    ),
  },
  {
    fact: 'omfattet-af-97',
    is: true,
    told: words(
      '(?:har|omfattet af|bevilget|får|has|gets|covered by) (?!borger|han |hun |he |she )(?:(?!ikke|not|afslag|søgt|søger|mistet|ret |aldrig|refused|applied|lost|never)[^\\s.,?]+ ){0,5}?(?:§ ?97|ledsageordning\\p{L}*)',
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

/** "Flytter til Lejre": a place with a capital letter. Municipalities that Vejviser knows have been taken out before. */
const MOVES_TO =
  /(?<!\p{L})(?:flytter|flyttet|flytte|moves?|moving|moved)\s+(?:\p{Ll}+\s+)?(?:til|to)\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas|Easter)(\p{Lu}\p{Ll}{2,})/u;

/**
 * What a message tells of a person that standards ask for ("bor på forsorgshjem", "har aldrig haft bostøtte"); only what it says
 * outright.
 * @param question as written, the municipalities it names taken out: capital letters tell places
 */
export function toldFactsIn(question: string): Facts {
  const facts: Facts = {};
  for (const { fact, is, told } of TOLD) {
    const found = told.exec(question);
    if (found && !(PLAIN.has(fact) && isTurnedRound(question, found))) facts[fact] = is;
  }
  if (MOVES_TO.test(question)) facts['bosiddende-i-kommunen'] = false;
  return facts;
}

function isTurnedRound(question: string, found: RegExpExecArray): boolean {
  const before = question.slice(Math.max(0, found.index - BEFORE), found.index);
  const clause = before.split(/[.,;!?–]/u).at(-1) ?? '';
  return (
    NEGATION.test(clause) || (!/^(?:no|uden|hjemløs|homeless)/iu.test(found[0]) && NEGATION.test(found[0]))
  );
}
