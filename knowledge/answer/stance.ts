import type { Passage, Role } from '../standard/types';
import { foldCase } from '../text/fold';
import { wholeWords } from '../text/whole-words';
import type { Stance } from './types';

/** What a passage does to the thing it speaks of, read from its section's role and its own wording. */
export interface Reading {
  stance: Stance;
  /** It says so only under a condition, for a time, or as a rule with exceptions. */
  conditional: boolean;
  /** It demands that the citizen takes part, or excludes what is done without the citizen. */
  participation: boolean;
  /** What it gives is guidance and training: what is done with the citizen, or learnt, not done in the citizen's place. */
  guidance: boolean;
  /** It says so of itself, not only its headings. */
  guidanceByName: boolean;
  /** It says under which other law to look for what it names; that law's whole field is not what it speaks of. */
  pointsElsewhere: boolean;
  /** A part of it is said in passing, and holds only for what it was speaking of. */
  inPassing: boolean;
}

/** "ikke … uden borgerens deltagelse", "hvor du ikke selv deltager", "skal selv kunne deltage". */
const PARTICIPATION = wholeWords(
  'uden (?:borger\\p{L}*|din|dennes) (?:aktive )?(?:deltagelse|medvirken)|(?:ikke )?selv (?:aktivt )?deltager(?: aktivt)?|ikke deltager aktivt|' +
    'selv (?:skal )?kunne (?:deltage|udføre|medvirke)\\p{L}*|skal (?:selv |aktivt )(?:deltage|medvirke|udføre)|aktivt deltagende|vejledningsindsats',
);

const CONDITION = wholeWords(
  'medmindre|med mindre|kun hvis|kun når|kun i|men kun|forudsat|såfremt|i (?:helt )?særlige tilfælde|som udgangspunkt|uden der er behov|' +
    'hvor der er behov|hvis der er behov|i en (?:begrænset |kortere |afgrænset )?periode|i en opstartsperiode|i en afgrænset periode|' +
    'i (?:ganske )?(?:få|enkelte) tilfælde|undtagelsesvist?|efter (?:en )?konkret vurdering|i det omfang|i den sammenhæng|når det er hensigtsmæssigt|' +
    'inden for en rimelig afstand|men du skal|i begrænset omfang|hvis|dog højst|bortset fra|undtagen|med undtagelse af',
);

/** An inclusion inside a section of exclusions. */
const INCLUDES_AFTER_ALL = wholeWords(
  'kan dog (?:også )?(?:omfatte|indgå|ydes|gives|bevilges|indeholde)|dog (?:kan|ydes|gives)|undtaget herfra',
);

/** A sentence in any section that takes something out. */
const EXCLUDES = wholeWords(
  'egner sig (?:således )?ikke|(?:sker|ydes|gives|bevilges|tildeles|leveres|udføres|udarbejdes|tilbydes) (?:der )?ikke|' +
    '(?:omfatter|dækker|indeholder|yder|udfører|foretager|administrerer|tilbereder) (?:som udgangspunkt )?ikke|' +
    '(?:må|kan|skal|vil) (?:du )?ikke|ikke (?:er )?(?:mulig\\p{L}*|omfattet|frit valg|tale om)|der er ikke|kan hverken|(?:må|kan|skal) aldrig|(?:får|modtager) (?:du|borgeren|man) ikke|er ikke (?:i målgruppen|egnet\\p{L}*|berettiget)|ikke egnet|ikke (?:en del|inkluderet)|ej',
);

/** "… skal mulighederne for støtte efter § 83 vurderes": what is to be looked for under another law is not given by this one. */
const LOOKS_ELSEWHERE =
  /(?<!\p{L})skal [^.]*(?:§|lov(?:en|ens)?(?!\p{L}))[^.]*(?<!\p{L})(?:vurderes|undersøges|overvejes|søges)/u;

/** "Fuldstændigt støttebehov: du kan ikke …" tells who has it, and takes nothing out. */
const DESCRIBES_NEED = /^(?:\S+ ){1,4}støttebehov(?!\p{L})/u;

/** Roles in which a sentence about a thing says that it is given. */
const INCLUDING = new Set(['included', 'purpose', 'extent', 'place']);
/** Roles whose sentences state facts: "du skal ikke betale" excludes nothing. */
const FACTUAL = new Set(['price', 'follow-up', 'complaint', 'contact', 'law']);

/** Serviceloven § 85 is "hjælp, omsorg eller støtte samt optræning", pædagogisk in its kind; § 83 does the task itself. */
const GUIDANCE =
  /pædagog|vejled|træn(?:e|ing)|motiv|(?<!\p{L})(?:op)?lær(?:e|ing)|øve(?:lse)?(?!\p{L})|rådgiv|selvhjælp|hjælp til at/u;

const IN_PASSING = wholeWords(
  'i (?:den|denne) (?:sammenhæng|forbindelse)|i forbindelse (?:hermed|dermed)|i tilknytning hertil',
);

/** Reads one passage; the rule: its section decides, and its own words may turn that. */
export function readPassage(passage: Passage): Reading {
  const text = foldCase(passage.text);
  const conditional = CONDITION.test(text);
  const participation = PARTICIPATION.test(text);
  const { lead, section, intervention } = passage;
  const guidance = GUIDANCE.test(foldCase(`${text} ${lead ?? ''} ${section} ${intervention}`));
  const pointsElsewhere = LOOKS_ELSEWHERE.test(text);
  return {
    stance: stanceOf(passage.role, text, { pointsElsewhere, conditions: conditional || participation }),
    conditional,
    participation,
    guidance,
    guidanceByName: GUIDANCE.test(text),
    pointsElsewhere,
    inPassing: IN_PASSING.test(text),
  };
}

function stanceOf(
  role: Role,
  text: string,
  { pointsElsewhere, conditions }: { pointsElsewhere: boolean; conditions: boolean },
): Stance {
  if (role === 'excluded') return INCLUDES_AFTER_ALL.test(text) ? 'in' : 'out';
  if (FACTUAL.has(role)) return 'fact';
  if (role === 'criteria') return 'condition';
  if ((EXCLUDES.test(text) && !DESCRIBES_NEED.test(text)) || pointsElsewhere) return 'out';
  if (INCLUDING.has(role)) return 'in';
  return conditions ? 'condition' : 'fact';
}
