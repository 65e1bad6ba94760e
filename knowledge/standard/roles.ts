import type { Role } from './types';

/**
 * What a heading says about its section, by the words municipalities use. `*` stands for the rest of a word,
 * `…` for any words up to a comma, so that a "not" of another clause does not count. The first line that fits decides: what is out stands before what is in ("Hvad indgår
 * ikke i indsatsen?"), and narrow wordings before wide ones. A heading that no line fits gets its role from
 * the editor: "### Heading {role: excluded}".
 */
const HEADINGS: readonly (readonly [Role, readonly string[]])[] = [
  // Before what is out: "Hvad kan du gøre, hvis du ikke er enig?"
  ['complaint', ['uenig*', 'utilfreds*', 'ikke … enig', 'ikke … tilfreds']],
  ['excluded', ['indgår … ikke', 'indgår ikke', 'omfatter … ikke', 'omfatter ikke', 'omfattes ikke']],
  [
    'excluded',
    ['indeholder … ikke', 'indeholder ikke', 'dækker … ikke', 'dækker ikke', 'ydes ikke', 'ydes … ikke'],
  ],
  ['excluded', ['ikke omfattet', 'ikke en del af', 'kan ikke', 'leveres ikke', 'undtag*', 'afgrænsning*']],
  // "Hvad kan du ikke få hjælp til?", "Det hjælper vi ikke med"
  [
    'excluded',
    [
      'kan … ikke',
      'får … ikke',
      'giver … ikke',
      'yder … ikke',
      'gør … ikke',
      'hjælper … ikke',
      'tilbyder … ikke',
      'leverer … ikke',
    ],
  ],
  [
    'law',
    ['lovgrundlag*', 'lovgivning*', 'lovhjemmel*', 'hjemmel', 'retsgrundlag*', 'juridisk*', 'lovmæssig*'],
  ],
  ['law', ['siger loven', 'lov', 'loven', 'lovtekst*', 'paragraf*']],
  ['complaint', ['klag*', 'anke', 'ankemulighed*']],
  ['contact', ['kontakt*', 'hvor henvender', 'henvendelse*', 'telefon*', 'ansøg*', 'hvordan søger']],
  ['contact', ['sådan søger', 'hvor søger', 'hvordan … søge', 'hvor … søge']],
  [
    'contact',
    ['mere at vide', 'læs mere', 'mere information', 'yderligere information', 'flere oplysninger'],
  ],
  ['contact', ['yderligere oplysninger', 'spørgsmål']],
  [
    'remark',
    [
      'sagsbehandlingstid*',
      'svarfrist*',
      'frist',
      'frister',
      'udarbejdelse',
      'politisk*',
      'vedtag*',
      'godkend*',
    ],
  ],
  // "Hvornår får du svar?" asks for a time, but of the answer, not of the help.
  ['remark', ['svar', 'svartid*', 'behandlingstid*', 'ventetid*', 'venteliste*', 'hvornår … besked']],
  ['remark', ['hvornår … afgørelse*', 'ikrafttræd*', 'i kraft', 'gældende', 'gyldig*']],
  [
    'price',
    [
      'koster',
      'pris*',
      'egenbetaling*',
      'brugerbetaling*',
      'betaling*',
      'betale',
      'betaler',
      'udgift*',
      'takst*',
    ],
  ],
  [
    'follow-up',
    [
      'opfølgning*',
      'følges op',
      'følges … op',
      'følger … op',
      'revurdering*',
      'evaluering*',
      'kvalitetsmål*',
    ],
  ],
  [
    'provider',
    ['hvem leverer', 'hvem udfører', 'hvem yder', 'hvem giver', 'leverandør*', 'udfører*', 'levering*'],
  ],
  ['provider', ['hvem hjælper', 'hvem kommer', 'hvem står for', 'hvem løser']],
  [
    'provider',
    ['frit valg', 'valg af', 'skifte tilbud', 'kompetence*', 'personale*', 'medarbejdernes uddannelse*'],
  ],
  [
    'criteria',
    ['kriteri*', 'tildelingskriteri*', 'visitationskriteri*', 'tildeling*', 'tildeles', 'visitation*'],
  ],
  ['criteria', ['visiter*', 'betingelse*', 'bevilling*', 'bevilges', 'forudsætning*']],
  [
    'target-group',
    ['målgruppe*', 'personkreds*', 'hvem kan', 'hvem er', 'hvem henvender', 'modtager*', 'modtagere'],
  ],
  ['purpose', ['formål*', 'mål', 'behov', 'værdigrundlag*', 'hvorfor', 'hensigt*']],
  [
    'place',
    ['hvor leveres', 'hvor ydes', 'hvor foregår', 'hvor gives', 'hvor finder', 'sted', 'leveringssted*'],
  ],
  ['place', ['fysiske rammer', 'lokaler*', 'adresse*', 'beliggenhed*', 'faciliteter*']],
  [
    'extent',
    [
      'hvor ofte',
      'hvor længe',
      'hvor meget',
      'hvor mange',
      'hvornår',
      'hvor tit',
      'hvor lang tid',
      'hvor lange',
      'tidspunkt*',
      'tidsrum*',
      'åbningstid*',
      'åbent',
      'lukkedage*',
      'hyppighed*',
      'serviceniveau*',
    ],
  ],
  [
    'remark',
    [
      'bemærkning*',
      'arbejdsplads*',
      'arbejdsmiljø*',
      'tavshedspligt',
      'øvrig*',
      'særlige forhold',
      'rettigheder',
    ],
  ],
  // The way to the help, and what is asked of the citizen.
  ['remark', ['sådan foregår', 'hvordan foregår', 'hvad sker', 'sådan gør', 'sagsgang*', 'sagsforløb*']],
  ['remark', ['forventer', 'forventes', 'forventninger til', 'pligter', 'ansvar', 'krav til dig']],
  [
    'included',
    [
      'indhold',
      'indholdet',
      'indgår',
      'indeholde',
      'indeholder',
      'omfatter',
      'dækker',
      'består',
      'eksempler',
    ],
  ],
  // "Hvad kan du få hjælp til?", "Det hjælper vi med"
  ['included', ['få hjælp til', 'få støtte til', 'hjælpe … med', 'hjælper … med', 'hvad kan … få']],
  ['included', ['hvad får', 'hvad tilbyder', 'det tilbyder', 'hvad giver', 'hvad yder']],
  ['extent', ['omfang*', 'varighed*', 'tidsramme*', 'niveau*']],
  ['included', ['hvad er', 'indsats', 'ydelse', 'ydelsen', 'ydelser', 'aktiviteter', 'opgaver']],
];

/** Letters of Danish headings; spelt out, since \b does not know æ, ø and å, and \p{L} is slow to compile. */
const LETTER = '[a-zæøåéüäö]';
const NOT = new RegExp(`(?<!${LETTER})ikke(?!${LETTER})`);
const PATTERNS = HEADINGS.map(([role, phrases]) => [role, toPattern(phrases)] as const);

/** Role of a section by its heading, or undefined when no known wording fits. */
export function roleOfHeading(heading: string): Role | undefined {
  const text = heading.normalize('NFC').toLowerCase();
  const role = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
  // A wording of what is in, with a "not" that no line above knows, must never count as in.
  return role === 'included' && NOT.test(text) ? 'excluded' : role;
}

function toPattern(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) =>
    phrase.replaceAll('*', `${LETTER}*`).replaceAll(' … ', ' (?:[^,;]* )?'),
  );
  return new RegExp(`(?<!${LETTER})(?:${alternatives.join('|')})(?!${LETTER})`);
}
