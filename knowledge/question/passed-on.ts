import { anyCase } from '../text/whole-words';
import { phrasedKinds } from './kinds';

/** Those who ask for help for themselves, or for one of theirs. */
const THEIR_OWN =
  'mor|moren|far|faren|forældre\\p{L}*|s[øo]n(?:nen)?|datter(?:en)?|søster(?:en)?|bror(?:en)?|pårørende|ægtefælle\\p{L}*|konen?|manden?|samlever\\p{L}*|kæreste\\p{L}*|' +
  'borger(?:en)?|beboer(?:en)?|klient(?:en)?|mother|father|parents?|son|daughter|sister|brother|wife|husband|partner|citizen|client|resident';
/** Those who ask a caseworker to ask. */
const WHO =
  `(?:${THEIR_OWN}|` +
  'nabo(?:en)?|udlejer(?:en)?|boligforening(?:en)?|boligselskab(?:et)?|vicevært(?:en)?|jobcenter(?:et)?|jobcentret|afd\\.?|afdeling(?:en)?|hospital(?:et)?|sygehus(?:et)?|læge(?:n)?|' +
  'hjemmepleje(?:n)?|hjemmesygepleje(?:n|rsken?)?|sygeplejersken?|kommunen?|' +
  '(?:en )?(?:socialrådgiver|pædagog|sosu|sygeplejerske)?stud(?:erende|enten?|\\.)|praktikant(?:en)?|vikar(?:en)?|elev(?:en)?|mentor(?:en)?|team(?:leder|koordinator)(?:en)?|students?|trainee|intern|team leader|relatives?|nurse|' +
  'kollega(?:en)?|leder(?:en)?|værge(?:n)?|skole(?:n)?|bosted(?:et)?|botilbud(?:det)?|sagsbehandler(?:en)?|advokat(?:en)?|psykiater(?:en)?|politiker(?:en)?|byrådsmedlem(?:met)?|chef(?:en)?|' +
  'neighbour|landlord|job ?centre|hospital|ward|doctor|colleague|caseworker|manager|(?:new )?councillor|politician)';
const WHERE =
  '(?: (?:på|fra|i|at|from) \\S+| (?:til|of|af) (?:en|et|one|a) (?:\\S+ ){0,2}?(?:borger\\p{L}*|beboer\\p{L}*|citizens?|residents?|clients?)){0,2}';
const WHOSE = '(?:(?:en|et|min|vores|hans|hendes|borgers|borgerens|den|a|my|the|his|her|our) )?';
/** What the asker does before asking says nothing of the question, as far as it tells nothing of a person. */
const DOING =
  '(?:(?: (?!der |som |med |uden |er |har |ikke |who |with |without |is |has )[^\\s,.?]+){1,3},)?';
/** Asks, or wants to be told … */
const ASKS =
  '(?:ringer og spørger|skriver og spørger|spørger|sprøger|spoerger|spurgte|har spurgt|vil(?: gerne)? (?:vide|høre)|undrer sig(?: over)?|' +
  'asks?|asked|is asking|are asking|wants? to know|would like to know|wonders?)';
/** … what follows: "om", a colon, or the question itself. */
const WHAT =
  '(?:,? (?:til )?(?:om|whether|if|about)| ?:|(?=,? (?:hv\\p{L}+|who|what|when|where|how|kan|må|skal)))';

/** Wants something done … */
const WANTS =
  '(?:(?:ringer|skriver|siger) (?:\\S+ )?og )?(?:vil(?: gerne)? ha(?:ve)?|beder|bad|har bedt|kræver|forventer|ønsker|insisterer på|wants?|would like|asks?|insists?(?: on)?|expects?|demands?)';
/** … which follows: "at bostøtten …", "that we …", "us to …". */
const THAT = '(?: (?:om )?at| (?:os|mig|jer|dem|bostøtten|vejlederen) til at| that| (?:us|me|the staff) to)';

/** "Mor spørger om …", "jobcentret vil vide om …", "søster vil have at bostøtten …", "pårørende beder om besøg". */
const PASSED = `${WHOSE}(?:(?!(?:${THEIR_OWN})(?!\\p{L}) (?:på|fra|i|at|from) )${WHO}${WHERE}${DOING} (?:${ASKS}${WHAT}|${WANTS}${THAT})|(?:${THEIR_OWN})${DOING} ${WANTS} (?:om|for))(?!\\p{L})`;
const PASSED_ON = anyCase(`^\\s*${PASSED}`);
/** "De pårørende har lige spurgt mig, om vi må …": whoever it is that asks whether something may be done. */
const ASKED_WHETHER =
  /^\s*(?!(?:jeg|vi|i|kan|må|skal|er|har|hv\p{L}+|borger\p{L}*|han|hun) )(?:[\p{L}-]+ ){1,4}?(?:spørger|spurgte|har (?:lige )?spurgt|har ringet og spurgt|ringede og spurgte|overvejer|er (?:i tvivl|usikker\p{L}*)(?: på| om)?|undrer sig over|asks?|asked|is (?:unsure|in doubt)|wonders?)(?: (?:mig|os|lige|igen|nu|i går|i dag|me|us|yesterday|today))*,? (?:om|whether|if) (?=(?:vi|jeg|man|han|hun|de|der|det|borger\p{L}*|(?:bo)?støtten|vejleder\p{L}*|medarbejder\p{L}*|we|i|he|she|they|it|there|the (?:citizen|client|worker|support)) )([\s\S]*)$/iu;
/** Those who ask for one of theirs, and whom they call so. */
const KIN = 'mor|far|søn|datter|søster|bror|mand|kone|mother|father|son|daughter|sister|brother|husband|wife';
const PASSED_ON_BY_KIN = anyCase(
  `^(?=\\s*${WHOSE}(?:${KIN}|pårørende|familien?|relatives?|family)(?:en|nen|in)?(?!\\p{L}))\\s*${PASSED}([\\s\\S]*)$`,
);
const ONE_OF_THEIRS = anyCase(
  `(?<!\\p{L}|(?:til|med|for|hos|fra|om|to|with|for|from|about) )(?:(hans|hendes|deres)|his|her|their) (?:voksne |gamle |ældre |adult |elderly |old )?(?:${KIN})(?!\\p{L})`,
);

/** One of theirs, and then the same one. */
function ofThem(kin: string, pronoun: string): string {
  return `(?:${kin}) (?=(?:har|er|bor|blev|lider|får|går|skal|has|is|lives|got|was)(?!\\p{L})[^?.]*[,.]? (?:er|kan|må|får|hører|is|can|may|does|could) (?:${pronoun})(?!\\p{L}))`;
}

/** "Far har fået demens, er han …": of whom they ask. */
const OF_THEM = anyCase(
  `^[\\s:,]*(?:${ofThem('far|søn|bror|mand|father|son|brother|husband', 'han|he')}|${ofThem('mor|datter|søster|kone|mother|daughter|sister|wife', 'hun|she')})`,
);
/** … and then of the same: "når moren ikke selv kan". */
const THAT_ONE = /(?<!\p{L})(?:moren|faren|sønnen|datteren|søsteren|broren|manden|konen)(?!\p{L})/giu;

const NAMES_CITIZEN = /(?<!\p{L})(?:borger|beboer|klient|citizen|client|resident)\p{L}*/iu;

/** "Datteren spørger, om støtten kan motivere hendes far": asked by his daughter, he is the citizen. */
function ofCitizen(question: string): string {
  if (NAMES_CITIZEN.test(question)) return question;
  const first = question.replace(OF_THEM, (whole: string) =>
    /^(?:mor|far|søn|dat|søs|bro|man|kon)/iu.test(whole.trim()) ? 'borgeren ' : 'the citizen ',
  );
  const named = first.replace(ONE_OF_THEIRS, (_, danish?: string) => (danish ? 'borgeren' : 'the citizen'));
  return named === question ? question : named.replace(THAT_ONE, 'borgeren');
}

/** "Tandlægen siger, at hun aldrig børster tænder": who tells it says nothing of it. */
const TOLD_BY = anyCase(
  `^\\s*${WHOSE}(?:${WHO}|tandlæge(?:n)?|dentist|distriktspsyk\\p{L}*|lokalpsyk\\p{L}*|psykiatrien|jobkonsulent(?:en)?|vejleder(?:en)?|kontaktperson(?:en)?)${WHERE} (?:siger|fortæller|skriver|mener|oplyser|says|tells (?:us|me)|writes),? (?:(?:at|that) )?(?=(?:(?:min|en|the|my) )?(?:borger\\p{L}*|han|hun|he|she|citizen|client) (?!skal|må|kan|must|should|can))`,
);

/** "Jeg er blevet ringet op af konen til en mand med demens": of whom the call was. */
const CALLED_BY = anyCase(
  `^\\s*(?:jeg (?:er (?:lige )?blevet|blev) (?:ringet op|kontaktet) af|i (?:got|had|have had) a call from|i was called by) ${WHOSE}${WHO} (?:til|for|af|of) (?=(?:en|et|an?) )`,
);
/** "Målgruppe: kan …": what a question that goes on by itself is filed under. */
const HEADING =
  /^\s*(?:målgruppen?|kriterier|target group|criteria|eligibility)\s*[:–-]\s+(?=(?:kan|må|maa|får|er|skal|can|may|is|does|do|must)(?!\p{L}))/iu;

/** "Pårørende i røret, …". */
const ON_THE_PHONE = anyCase(
  `^\\s*${WHOSE}${WHO} (?:er )?(?:i røret|i telefonen|på telefonen|på tråden|på linjen|ringer(?: lige)?|on the phone|is calling|calling)\\s*[,:–-]\\s*`,
);
/** "Afd.: kan …", but "Hovedrengøring: kan …" names what is asked about. */
const SPEAKER = anyCase(`^\\s*${WHOSE}${WHO}\\.?:\\s+`);
/** "Fra jobcentret: …", "hilsen afdelingen: …", "from a student (2nd year): …": who asks. */
const SENT_BY = anyCase(
  `^\\s*(?:(?:spm|spørgsmål|question) )?(?:fra|hilsen|from) ${WHOSE}(?:${WHO}|studerende|praktikant|\\p{L}*(?:afdeling|kir|psyk|centret|kontoret)\\p{L}*)\\.?(?: \\([^)]*\\))?\\s*[:–-]\\s+(?=\\S)`,
);
const LEAST_LEFT = 8;

/** "I am a nurse. …", "jeg er ny her, …": who asks. */
const MYSELF =
  /^\s*(?:i am|i['’]m|im|jeg er) (?:an? |en |et |helt )?(?:(?!seeing|visiting|working|with|hos|hjemme|på|besøger)\S+ ){0,2}?(?:nurse|sygeplejerske|sosu\S*|vikar|studerende|student|praktikant|ny(?: her)?|new(?: here)?)(?:[.,;:!–-]+|\s+og\b|\s+and\b)\s+/iu;

/** "Jobcenter her. …", "til eksamen: …", "jeg er ved at skrive om § 85 til studiet: …": who asks, and what for. */
const ASKED_BY = anyCase(
  `^\\s*(?:${WHOSE}(?:${WHO}|studerende|praktikant|vikar|student|mentor(?:en)?|distriktspsyk\\p{L}*) (?:her|here)(?: igen| again)?[.,:;!–-]+|til (?:sagsmødet|mødet|eksamen|opgaven|studiet|et møde|min opgave|visitationsmødet)\\s*[:–-]|jeg (?:er ved at skrive|skriver|skal skrive) (?:[^.:?]{1,30} )?(?:til|for) (?:studiet|eksamen|uddannelsen|en opgave|skolen):)\\s*`,
);

/** "Kan min datter få …", "my son wants …": asked by a relative, that is the citizen; "kontakten til min søn" is about him. */
const MY_OWN = anyCase(
  '(?<=(?:^|[.!?,;:–-]|(?<!\\p{L})(?:kan|må|maa|får|har|skal|er|vil|at|om|can|may|could|does|do|is|has|will|should|that|whether))\\s*)' +
    `(?:(min)|my) (?:(?:voksne|gamle|ældre|adult|elderly|old) )?(?:${KIN})(?!\\p{L})(?! (?:\\S+ )?(?:hjælpe|deltage|være med|give samtykke|bestemme|help (?:with|me|him|her)|join|take part|decide|come))`,
  'g',
);
/** Whoever asks for themselves is the citizen, and the relative somebody else. */
const FOR_MYSELF =
  /(?<!\p{L})(?:[Jj]eg|[Mm]ig|[Mm]e|myself)(?!\p{L})|(?:^|(?<=\s))I(?='m | am | have | need | want | get | can )|(?<=[Cc]an |[Mm]ay |[Dd]o )I(?= )/u;

/** "Min datter" is the citizen, where a relative asks for her. */
export function ofMyOwn(question: string): string {
  if (NAMES_CITIZEN.test(question) || FOR_MYSELF.test(question)) return question;
  return question.replace(MY_OWN, (_, danish?: string) => (danish ? 'borgeren' : 'the citizen'));
}

/** The question that is passed on for somebody else; the message itself where it is nobody else's. */
export function withoutWhoAsks(message: string): string {
  const rest = message
    .replace(MYSELF, '')
    .replace(ASKED_BY, '')
    .replace(SENT_BY, '')
    .replace(PASSED_ON_BY_KIN, (_, question: string) => ofCitizen(question))
    .replace(PASSED_ON, '')
    .replace(ASKED_WHETHER, (_, question: string) => ofCitizen(question))
    .replace(TOLD_BY, '')
    .replace(CALLED_BY, '')
    .replace(HEADING, '')
    .replace(ON_THE_PHONE, '')
    .replace(SPEAKER, '');
  const question = rest.replace(/^[\s:,–-]+/u, '');
  return question.length >= LEAST_LEFT ? question : message;
}

/** "Hvad siger standarden om ledsagelse?", "hvad med ledsagelse?" ask whether it is given, and no more than "ledsagelse?". */
export function withoutStandardAsked(question: string): string {
  const rest = question.replace(
    /^\s*(?:hvad (?:siger|skriver|står der i) (?:kvalitets)?(?:standard(?:en)?|std)(?: (?:om|til))?|står der (?:noget|nogen\p{L}*) (?:i standarden )?(?:om|til)|what does the standard say(?: about)?|(?:og |men )?hvad med|(?:and |but )?(?:what|how) about)\s+(?=\S)/iu,
    '',
  );
  // "Hvad siger standarden om klage?" asks for a fact.
  return rest !== question && phrasedKinds(rest).size > 0 ? question : rest;
}
