import {
  checkDetailCard,
  checkFormCard,
  checkOpenCard,
  checkRecordCard,
  checkResultCard,
  checkSharedCard,
  checkSharingCard,
  lookupCard,
} from '../../cards';
import { loadRules } from '../../knowledge/rules/load-rules';
import type { NotUnderstood } from '../../knowledge/rules/quick-line';
import type { Given } from '../../knowledge/rules/types';
import { loadStandards } from '../../knowledge/standard/load-standards';
import type { Language } from '../../knowledge/standard/types';
import type { CardState } from './states';

const standards = loadStandards('knowledge');
const rules = loadRules('knowledge', standards);

export const NOTHING: Given = { severities: {}, facts: {} };
const SOME: Given = {
  severities: { 'praktiske-opgaver-i-hjemmet': 3, sundhed: 2, kommunikation: 1 },
  facts: { 'soeger-trafiktraening': false },
};
/** Everything given: every unclear sentence of the source has readings that differ. */
export const EVERYTHING: Given = {
  severities: {
    'fysisk-funktionsnedsaettelse': 4,
    'psykisk-funktionsnedsaettelse': 3,
    'socialt-problem': 3,
    'praktiske-opgaver-i-hjemmet': 4,
    egenomsorg: 1,
    mobilitet: 1,
    kommunikation: 1,
    samfundsliv: 3,
    'socialt-liv': 2,
    sundhed: 2,
    omgivelser: 3,
  },
  facts: {
    'soeger-trafiktraening': true,
    'opfylder-107-108': true,
    'omfattet-af-97': false,
    'tidligere-modtaget-stoette': true,
    'kan-tage-imod-udviklende-stoette': false,
  },
};
const ROSKILDE: Given = {
  severities: {},
  facts: { 'fyldt-18': true, 'bosiddende-i-kommunen': true, 'samlet-stoettebehov': 1 },
};
const NOT_UNDERSTOOD: NotUnderstood[] = [
  { text: 'grønlangkål [x](y)', reason: 'unknown', could: [] },
  { text: 'socialt 2', reason: 'ambiguous', could: ['socialt-problem', 'socialt-liv'] },
];

/** A check in a municipality, for a card to be drawn from. */
export function aCheck(municipality: string, given: Given, language: Language = 'da') {
  const standard = standards.find((each) => each.municipality.id === municipality);
  const book = rules.get(municipality);
  if (!standard || !book) throw new Error(`There are no rules for "${municipality}".`);
  return { language, standard, book, given, shareable: true };
}

function title(words: string): string {
  const rule = rules
    .get('gladsaxe')
    ?.rules.find(({ intervention }) => intervention.title.toLowerCase().includes(words));
  if (!rule) throw new Error(`No intervention of Gladsaxe is called "${words}".`);
  return rule.intervention.title;
}

function state(card: string, name: string, render: CardState['render']): CardState {
  return { card, state: name, render };
}

export const ASSESS_STATES: CardState[] = [
  state('check form', 'empty', (language) => checkFormCard({ ...aCheck('gladsaxe', NOTHING, language) })),
  state('check form', 'filled in, everything open', (language) =>
    checkFormCard({ ...aCheck('gladsaxe', EVERYTHING, language), notUnderstood: NOT_UNDERSTOOD }),
  ),
  state('check form', 'one intervention', (language) =>
    checkFormCard({ ...aCheck('gladsaxe', NOTHING, language), focus: title('madlavning') }),
  ),
  state('check form', 'one intervention with facts', (language) =>
    checkFormCard({ ...aCheck('gladsaxe', NOTHING, language), focus: title('ledsagelse') }),
  ),
  state('check form', 'intervention not found', (language) =>
    checkFormCard({ ...aCheck('gladsaxe', NOTHING, language), notFound: true }),
  ),
  state('check form', 'overall need of support', (language) =>
    checkFormCard({ ...aCheck('roskilde', ROSKILDE, language) }),
  ),
  state('check form', 'conditions of the target group', (language) =>
    checkFormCard({ ...aCheck('ishoej', NOTHING, language) }),
  ),
  state('check form', 'no name of a municipality', (language) =>
    checkFormCard({ ...aCheck('frederikssund', NOTHING, language) }),
  ),
  state('check open', 'others see it', (language) =>
    checkOpenCard({ language, standards, municipality: 'gladsaxe', given: NOTHING, seenByOthers: true }),
  ),
  state('check open', 'others see it, quick line', (language) =>
    checkOpenCard({ language, standards, municipality: 'gladsaxe', given: SOME, seenByOthers: true }),
  ),
  state('check open', 'others see it, no municipality', (language) =>
    checkOpenCard({ language, standards, given: NOTHING, focus: title('madlavning'), seenByOthers: true }),
  ),
  state('check open', 'no municipality, quick line', (language) =>
    checkOpenCard({ language, standards, given: SOME, notUnderstood: NOT_UNDERSTOOD, seenByOthers: false }),
  ),
  state('check result', 'some levels', (language) =>
    checkResultCard({ ...aCheck('gladsaxe', SOME, language), notUnderstood: NOT_UNDERSTOOD }),
  ),
  state('check result', 'nothing given', (language) =>
    checkResultCard({ ...aCheck('gladsaxe', NOTHING, language) }),
  ),
  state('check result', 'everything given', (language) =>
    checkResultCard({ ...aCheck('gladsaxe', EVERYTHING, language) }),
  ),
  state('check result', 'everything given, second page', (language) =>
    checkResultCard({ ...aCheck('gladsaxe', EVERYTHING, language), page: 2 }),
  ),
  state('check result', 'overall need of support', (language) =>
    checkResultCard({ ...aCheck('roskilde', ROSKILDE, language) }),
  ),
  state('check result', 'individual', (language) =>
    checkResultCard({ ...aCheck('ishoej', { severities: {}, facts: { demens: false } }, language) }),
  ),
  state('check result', 'one intervention', (language) =>
    checkResultCard({ ...aCheck('gladsaxe', SOME, language), focus: title('madlavning') }),
  ),
  state('check detail', 'met', (language) =>
    checkDetailCard({ ...aCheck('gladsaxe', SOME, language), intervention: title('rengøring') }),
  ),
  state('check detail', 'unclear source', (language) =>
    checkDetailCard({ ...aCheck('gladsaxe', EVERYTHING, language), intervention: title('fastholdelse') }),
  ),
  state('check detail', 'second page', (language) =>
    checkDetailCard({ ...aCheck('gladsaxe', SOME, language), intervention: title('økonomi'), page: 2 }),
  ),
  state('check detail', 'told sentences', (language) =>
    checkDetailCard({
      ...aCheck('ishoej', NOTHING, language),
      intervention: 'Kvalitetsstandard for Socialpædagogisk Støtte efter Servicelovens § 85',
      page: 1,
    }),
  ),
  state('check detail', 'gone', (language) =>
    checkDetailCard({ ...aCheck('gladsaxe', SOME, language), intervention: 'Findes ikke' }),
  ),
  state('check record', 'some levels', (language) =>
    checkRecordCard({ ...aCheck('gladsaxe', SOME, language), date: '2026-11-24T10:00:00Z' }),
  ),
  state('check record', 'everything given', (language) =>
    checkRecordCard({ ...aCheck('gladsaxe', EVERYTHING, language), date: '2026-11-24T10:00:00Z' }),
  ),
  state('check sharing', 'asked', (language) => checkSharingCard({ ...aCheck('gladsaxe', SOME, language) })),
  state('check shared', 'with levels', (language) =>
    checkSharedCard({ ...aCheck('gladsaxe', EVERYTHING, language), scores: true }),
  ),
  state('check shared', 'without levels', (language) =>
    checkSharedCard({ ...aCheck('gladsaxe', SOME, language), scores: false }),
  ),
  state('lookup', 'what it takes', (language) => aLookup(language, 'criteriaOf')),
  state('lookup', 'nothing stated', (language) => aLookup(language, 'exclusionsOf')),
];

function aLookup(language: Language, asked: 'criteriaOf' | 'exclusionsOf') {
  const { standard, book } = aCheck('gladsaxe', NOTHING, language);
  const about = title(asked === 'criteriaOf' ? 'ledsagelse' : 'fastholdelse');
  const rule = book.rules.find(({ intervention }) => intervention.title === about);
  const passages = asked === 'criteriaOf' ? (rule?.sentences.map(({ passage }) => passage) ?? []) : [];
  return lookupCard({
    language,
    standard,
    asked,
    about,
    aboutId: about,
    passages,
    hasThemes: true,
    focus: about,
  });
}
