import { anyCase } from './whole-words';

/** What people write on a phone or between colleagues, and what it stands for. */
const SHORT = new Map(
  Object.entries({
    f: 'for',
    u: 'uden',
    el: 'eller',
    medarb: 'medarbejder',
    beh: 'behandling',
    bev: 'bevilling',
    vejl: 'vejledning',
    pers: 'personlig',
    ang: 'angående',
    ka: 'kan',
    lign: 'lignende',
    igang: 'i gang',
    ta: 'tage',
    sm: 'sammen',
    // "I forhold til": what follows is what it is about.
    ift: 'omkring',
    ha: 'have',
    ku: 'kunne',
    sku: 'skulle',
    ska: 'skal',
    hvm: 'hvem',
    hvd: 'hvad',
    vad: 'hvad',
    eler: 'eller',
    bevillige: 'bevilge',
    bevlige: 'bevilge',
    bostøte: 'bostøtte',
    aftenmad: 'aftensmad',
    ikk: 'ikke',
    ik: 'ikke',
    hva: 'hvad',
    vha: 'ved hjælp af',
    evt: 'eventuelt',
    bes: 'beskyttet',
    besk: 'beskæftigelse',
    udd: 'uddannelse',
    forv: 'forventet',
    indk: 'indkøb',
    rengør: 'rengøring',
    ledsag: 'ledsagelse',
    øk: 'økonomi',
    bl: 'blandt',
    samarb: 'samarbejde',
    istf: 'i stedet for',
    bibl: 'biblioteket',
    hv: 'have',
    md: 'måned',
    mdr: 'måneder',
    hj: 'hjælp',
    hjplj: 'hjemmepleje',
    hjpl: 'hjemmepleje',
    // Betalingsservice has the same letters, and nobody at a case meeting means it.
    bs: 'bostøtte',
    bost: 'bostøtten',
    brg: 'borger',
    brgs: 'borgers',
    wk: 'week',
    wks: 'weeks',
    egl: 'egentlig',
    lejl: 'lejlighed',
    kp: 'kontaktperson',
    arb: 'arbejde',
    egenbet: 'egenbetaling',
    misbr: 'misbrug',
    ugtl: 'ugentligt',
    mdl: 'hver måned',
    maks: 'maksimalt',
    socpæd: 'socialpædagogisk',
    pga: 'på grund af',
    prob: 'problemer',
    tirsd: 'tirsdag',
    onsd: 'onsdag',
    torsd: 'torsdag',
    lørd: 'lørdag',
    sønd: 'søndag',
    bib: 'bibliotek',
    opfølgn: 'opfølgning',
    opfoelgn: 'opfølgning',
    'w/o': 'without',
    'w/': 'with',
    b4: 'before',
    appt: 'appointment',
    appts: 'appointments',
    meds: 'medicine',
    // No abbreviations, but slips that stand in a dictionary as the stems of other words.
    akn: 'kan',
    kna: 'kan',
    teh: 'the',
    wat: 'what',
    instd: 'instead',
    dsnt: 'does not',
    thru: 'through',
    tmrw: 'tomorrow',
    ppl: 'people',
    abt: 'about',
    smth: 'something',
    cuz: 'because',
    bcs: 'because',
    chk: 'check',
  }),
);

/** "Hver anden uge" is every second one. */
const NTH: Readonly<Record<string, number>> = { anden: 2, andet: 2, tredje: 3, fjerde: 4 };

const ORDINAL: Readonly<Record<string, string>> = { '2nd': 'second', '3rd': 'third', '4th': 'fourth' };

/** How something is written, mostly in short, and what is read instead. */
type Writing = readonly [short: RegExp, long: (short: string) => string];

/** A figure behind a word, that is neither a level nor a package's number. */
const NO_LEVEL = '(?<=\\p{L}\\s)(?<!(?:vum|level|niveau|severity|package|pakke|score) )';

/** In this order: what is made of several words or signs before what is one word. */
const WRITINGS: readonly Writing[] = [
  [/(?<!\p{L})kontaktpers\.?(?!\p{L})/giu, () => 'kontaktperson'],
  [/(?<!\p{L})dist(?:rikts)?psyk\.?(?!\p{L})/giu, () => 'distriktspsykiatri'],
  // "Månedligt" has the stem of "måneder", which tell no frequency.
  [/(?<!\p{L})månedligt?(?!\p{L})/giu, () => 'hver måned'],
  [
    /(?<=(?<!\p{L})hver )(?:anden|andet|tredje|fjerde)(?= (?:uge|dag|måned))/giu,
    (nth) => `${NTH[nth.toLowerCase()]}.`,
  ],
  [/(?<=\p{L}\s)m(?=\s*(?:\?|$))/giu, () => 'med'],
  [/(?<!\p{L})pk\.?\s?(?=[1-9](?!\d))/giu, () => 'pakke '],
  // "4 t/uge", "hvor mange t pr. uge".
  [/(?<![\p{L}])t(?:imer)?\.?\s?(?:\/|pr\.?\s)\s?uge(?:n)?(?!\p{L})/giu, () => 'timer om ugen'],
  [/(?<!\p{L})i\s?st\.?\s?f\.?(?=\s)|(?<!\p{L})istedet for(?!\p{L})/giu, () => 'i stedet for'],
  [/(?<!\p{L})besk\.? (?=værksted)/giu, () => 'beskyttet '],
  [/(?<!\p{L})(?:f\.?\s?eks\.?|e\.g\.)(?=\s)/giu, () => 'for eksempel'],
  [/(?<=\p{L}\s)m\.(?=\s\p{L})/giu, () => 'med'],
  [/(?<![\p{L}\d])w\.(?=\s)/giu, () => 'with'],
  [/(?<!\d)(?:2nd|3rd|4th)(?!\p{L})/giu, (nth) => ORDINAL[nth.toLowerCase()] ?? nth],
  [/(?<=\p{L}\s)m(?=\s\p{L})/giu, () => 'med'],
  // "Pay bills 4 him", "needs sb 2 look in".
  [anyCase(`${NO_LEVEL}4(?=\\s(?:him|her|me|us|them|the|his|my)(?!\\p{L}))`, 'g'), () => 'for'],
  [
    anyCase(`${NO_LEVEL}2(?=\\s(?:him|her|them|the|look|do|go|get|be|help|see|talk)(?!\\p{L}))`, 'g'),
    () => 'to',
  ],
  // Behind a number it stands for hours ("2 t om ugen").
  [/(?<=\p{L}\s)t(?=\s\p{L})/giu, () => 'til'],
  [/(?<![\p{L}\d])w\/o?(?=\s|\p{L})/giu, (short) => `${inFull(short)} `],
  // "Bor" is also "lives": the citizen it is where no form of that verb can stand, "indkøb uden bor", "må bor".
  [
    /(?<!\p{L})(?:bors|bor(?= (?:vegne|post|penge|konto|e-?boks|mit-?id|nem-?id|økonomi|lejlighed|medicin|mail|tøj)(?!\p{L})))(?!\p{L})/giu,
    () => 'borgers',
  ],
  [
    /(?<=(?<!\p{L})(?:uden|for|til|af|fra|hos|på|om|ved|følge|følger|ledsage|hjælpe|hjælper|køre|vaske|kan|må|skal|vil|får|betaler|hvis|når|mens|imens|min|en) )bor(?!\p{L})/giu,
    () => 'borger',
  ],
  [/(?<=(?<!\p{L})(?:med|m\.?) )bor(?=\s*(?:[?.,]|$)|\s(?!i |på |hos |her|der))/giu, () => 'borger'],
  [/(?<=(?<!\p{L})hvor )bor(?= (?:ikk?e?|selv|kun|bare|deltager|er)(?!\p{L}))/giu, () => 'borger'],
  [
    /(?<=^\s*)bor(?= (?:\d+(?: ?år)?(?!\p{L})|under|over|vil|kan|skal|må|får|har|er|ikk?e?|mangler|ønsker|tør|orker|gider|nægter|siger)(?!\p{L}))/giu,
    () => 'borger',
  ],
  [
    /(?<=^\s*)bor(?= (?:m|med|m\.) (?!si[nt]e?|en |et |kærest|mor|far|foræld|ven|famil|børn|andre))/giu,
    () => 'borger',
  ],
  // A word with its full stop, or as it stands.
  [/(?<![\p{L}\d.])[\p{L}\d]{1,8}\.?(?=\s|[,?!:;)]|$)/gu, (short) => inFull(short)],
];

/** Writes abbreviations out; a single letter only where it stands alone. */
export function writeOut(text: string): string {
  return WRITINGS.reduce((written, [short, long]) => written.replace(short, long), text);
}

function inFull(short: string): string {
  return SHORT.get(short.toLowerCase().replace(/\.$/, '')) ?? short;
}
