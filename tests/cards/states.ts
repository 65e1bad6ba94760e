import {
  answerCard,
  type Card,
  comparisonCard,
  cprCard,
  criteriaCard,
  dataDeletedCard,
  deleteDataCard,
  emptyCard,
  errorCard,
  greetingCard,
  helpCard,
  interventionCard,
  offTopicCard,
  outdatedCard,
  sectionCard,
  settingsCard,
  settingsHereCard,
  tooLongCard,
  welcomeCard,
  whichQuestionCard,
} from '../../cards';
import type { Comparison } from '../../knowledge/comparison/types';
import { loadStandards } from '../../knowledge/standard/load-standards';
import type { Language, Passage, Role, Standard } from '../../knowledge/standard/types';
import { translator } from '../../knowledge/texts/translate';
import { aMunicipalityAnswer, anAnswer } from '../builders/answers';
import { ASSESS_STATES } from './assess-states';
import { LEARN_STATES } from './learn-states';

/**
 * Every card in every state it can be in. The lint test, the size test and the gallery run over this table:
 * a new card is added here, one line a state, and is then held to the same rules as the rest.
 */
export interface CardState {
  card: string;
  state: string;
  render: (language: Language) => Card;
}

/** The real standards: what looks well with made-up text proves little. */
export const standards: Standard[] = loadStandards('knowledge');

export const CARD_STATES: CardState[] = [
  ...answerStates(),
  ...readingStates(),
  ...ASSESS_STATES,
  ...LEARN_STATES,
  state('welcome', 'first time', (language) => welcomeCard({ language, standards })),
  state('help', 'asked for', (language) => helpCard({ language, standards })),
  state('settings', 'nothing chosen', (language) =>
    settingsCard({ language, standards, current: { municipality: null, language: 'auto' }, stored: [] }),
  ),
  state('settings', 'saved', (language) =>
    settingsCard({
      language,
      standards,
      current: { municipality: 'gladsaxe', language },
      stored: ['Din kommune: Gladsaxe', 'Dit sprog: dansk'],
      saved: true,
    }),
  ),
  state('settings', 'a hundred municipalities', (language) =>
    settingsCard({
      language,
      standards: hundred(),
      current: { municipality: 'gone', language: 'auto' },
      stored: undefined,
    }),
  ),
  state('settings', 'in a group', (language) =>
    settingsCard({
      language,
      standards,
      current: { municipality: null, language },
      conversation: { municipality: 'ishoej' },
      stored: ['Din kommune: intet valgt'],
    }),
  ),
  state('notice', 'settings in a group', (language) => settingsHereCard({ language })),
  state('notice', 'delete data', (language) => deleteDataCard({ language })),
  state('notice', 'data deleted', (language) => dataDeletedCard({ language })),
  ...comparisonStates(),
  state('notice', 'greeting', (language) => greetingCard({ language })),
  state('notice', 'off topic', (language) => offTopicCard({ language })),
  state('notice', 'which question', (language) => whichQuestionCard({ language })),
  state('notice', 'empty message', (language) => emptyCard({ language })),
  state('notice', 'too long', (language) => tooLongCard({ language })),
  state('notice', 'CPR number', (language) => cprCard({ language })),
  state('notice', 'fault inside', (language) => errorCard({ language, code: 'E-KNOWLEDGE-7f3a' })),
  state('notice', 'outdated', (language) => outdatedCard({ language })),
];

function answerStates(): CardState[] {
  return [
    answer('conditional, in and out', () =>
      aMunicipalityAnswer({
        quotes: [
          quote('gladsaxe', 'Træning i oprydning og rengøring af hjemmet', 'in'),
          quote('gladsaxe', 'Udføreren foretager ikke oprydning og rengøring', 'out'),
          quote('gladsaxe', 'Motivering til oprydning', 'in'),
          quote('gladsaxe', 'Hovedrengøring.', 'out'),
          quote('gladsaxe', 'Støtte til rengøring af boligen sker ikke', 'condition'),
        ],
      }),
    ),
    answer('covered', () =>
      aMunicipalityAnswer({
        municipality: 'ishoej',
        verdict: 'covered',
        text: 'Ja – nævnt i Ishøjs standard.',
        quotes: [quote('ishoej', 'Personlig hygiejne', 'in')],
      }),
    ),
    answer('not covered, with a pointer', () =>
      aMunicipalityAnswer({
        verdict: 'not_covered',
        text: 'Nej – udtrykkeligt undtaget i Gladsaxes standard.',
        quotes: [quote('gladsaxe', 'Hovedrengøring.', 'out')],
        pointers: [{ law: '§ 83', text: 'personlig og praktisk hjælp til den, der ikke selv kan' }],
      }),
    ),
    answer('unclear, with readings', () =>
      aMunicipalityAnswer({
        verdict: 'unclear',
        text: 'Kilden er uklar. Afklar med faglig leder.',
        quotes: [quote('gladsaxe', 'Indsatsen kan tildeles borgere med svære (2)', 'fact')],
      }),
    ),
    answer('not stated, but elsewhere', () =>
      aMunicipalityAnswer({
        municipality: 'frederikssund',
        verdict: 'not_stated',
        tier: 'none',
        text: 'Rengøring står ikke i standarden. Det betyder ikke, at hjælpen er udelukket.',
        quotes: [],
        pointers: [{ law: '§ 83', text: 'personlig og praktisk hjælp til den, der ikke selv kan' }],
        elsewhere: [
          {
            municipality: 'gladsaxe',
            verdict: 'conditional',
            quotes: [
              quote('gladsaxe', 'Træning i oprydning og rengøring af hjemmet', 'in'),
              quote('gladsaxe', 'Hovedrengøring.', 'out'),
            ],
          },
          {
            municipality: 'ishoej',
            verdict: 'not_covered',
            quotes: [quote('ishoej', 'hovedrengøring', 'out')],
          },
        ],
      }),
    ),
    answer('not stated, closest passages', () =>
      aMunicipalityAnswer({
        municipality: 'roskilde',
        verdict: 'not_stated',
        tier: 'closest',
        text: 'Hund står ikke i standarden for Roskilde. Det betyder ikke, at hjælpen er udelukket.',
        quotes: passages('roskilde', 'included')
          .slice(0, 3)
          .map((passage) => ({ passage, stance: 'fact' })),
      }),
    ),
    answer('nothing anywhere', () =>
      aMunicipalityAnswer({
        municipality: null,
        verdict: 'not_stated',
        tier: 'none',
        text: 'Det står ikke i nogen af standarderne. Det betyder ikke, at hjælpen er udelukket.',
        quotes: [],
      }),
    ),
    answer('a fact', () =>
      aMunicipalityAnswer({
        verdict: 'info',
        text: 'Standarden skriver dette om prisen.',
        quotes: passages('gladsaxe', 'price')
          .slice(0, 8)
          .map((passage) => ({ passage, stance: 'fact' })),
      }),
    ),
    state('answer', 'a fact, second page', (language) =>
      answerCard({
        answer: anAnswer({
          language,
          answers: [
            aMunicipalityAnswer({
              verdict: 'info',
              quotes: passages('gladsaxe', 'price')
                .slice(0, 8)
                .map((passage) => ({ passage, stance: 'fact' })),
            }),
          ],
        }),
        standards,
        page: 2,
      }),
    ),
    state('answer', 'a word with two meanings, found under a wider one', (language) =>
      answerCard({
        answer: anAnswer({
          language,
          question: 'Dækker SPS gulvvask?',
          path: ['gulvvask → rengøring'],
          ambiguities: [
            { word: 'SPS', meanings: ['socialpædagogisk støtte (§ 85)', 'specialpædagogisk støtte'] },
          ],
        }),
        standards,
      }),
    ),
    state('answer', 'an emergency', (language) =>
      answerCard({
        answer: anAnswer({
          language,
          danger: { level: 'life', text: translator(language)('emergency') },
          answers: [aMunicipalityAnswer({ verdict: 'not_stated', tier: 'none', quotes: [] })],
        }),
        standards,
      }),
    ),
    state('answer', 'several municipalities', (language) =>
      answerCard({
        answer: anAnswer({
          language,
          answers: [
            aMunicipalityAnswer({
              quotes: [
                quote('gladsaxe', 'Træning i oprydning og rengøring af hjemmet', 'in'),
                quote('gladsaxe', 'Udføreren foretager ikke oprydning og rengøring', 'out'),
              ],
            }),
            aMunicipalityAnswer({
              municipality: 'ishoej',
              verdict: 'not_covered',
              text: 'Nej – udtrykkeligt undtaget i Ishøjs standard.',
              quotes: [quote('ishoej', 'hovedrengøring', 'out')],
            }),
            aMunicipalityAnswer({
              municipality: 'roskilde',
              quotes: [
                quote('roskilde', 'rengøring', 'in'),
                quote('roskilde', 'Der udføres ikke praktisk hjælp i hjemmet', 'out'),
              ],
            }),
            aMunicipalityAnswer({
              municipality: 'frederikssund',
              verdict: 'not_stated',
              tier: 'none',
              text: 'Rengøring står ikke i standarden. Det betyder ikke, at hjælpen er udelukket.',
              quotes: [],
            }),
          ],
        }),
        standards,
      }),
    ),
    state('answer', 'a hundred municipalities', (language) =>
      answerCard({
        answer: anAnswer({
          language,
          answers: hundred().map(({ municipality }) =>
            aMunicipalityAnswer({ municipality: municipality.id }),
          ),
        }),
        standards: hundred(),
        page: 2,
      }),
    ),
  ];
}

function comparisonStates(): CardState[] {
  const cleaning = [
    aMunicipalityAnswer({
      quotes: [
        quote('gladsaxe', 'Træning i oprydning og rengøring af hjemmet', 'in'),
        quote('gladsaxe', 'Hovedrengøring.', 'out'),
      ],
    }),
    aMunicipalityAnswer({
      municipality: 'ishoej',
      verdict: 'not_covered',
      text: 'Nej – udtrykkeligt undtaget i Ishøjs standard.',
      quotes: [quote('ishoej', 'hovedrengøring', 'out')],
    }),
    aMunicipalityAnswer({
      municipality: 'frederikssund',
      verdict: 'not_stated',
      tier: 'none',
      text: 'Rengøring står ikke i standarden. Det betyder ikke, at hjælpen er udelukket.',
      quotes: [],
    }),
  ];
  const comparing = (name: string, change: Partial<Comparison>, loaded = standards, page = 1) =>
    state('comparison', name, (language) =>
      comparisonCard({
        comparison: {
          asks: 'all',
          matter: 'rengøring',
          language,
          danger: null,
          offTopic: false,
          ambiguities: [],
          unknown: [],
          rows: cleaning,
          ...change,
        },
        standards: loaded,
        municipalities: [],
        page,
      }),
    );
  return [
    comparing('one gives, one excludes, one is silent', {}),
    comparing('of some, one without a standard', { unknown: ['Odense'], rows: cleaning.slice(0, 2) }),
    comparing('a word with two meanings', {
      ambiguities: [
        { word: 'SPS', meanings: ['socialpædagogisk støtte (§ 85)', 'specialpædagogisk støtte'] },
      ],
    }),
    comparing(
      'a hundred municipalities, second page',
      { rows: hundred().map(({ municipality }) => aMunicipalityAnswer({ municipality: municipality.id })) },
      hundred(),
      2,
    ),
  ];
}

function readingStates(): CardState[] {
  const view = (municipality: string, start: string) => {
    const standard = theStandard(municipality);
    return { standard, passage: find(municipality, start).id, version: standard.version };
  };
  return [
    state('section', 'short', (language) =>
      sectionCard({ ...view('gladsaxe', 'Hovedrengøring.'), language }),
    ),
    state('section', 'unclear source', (language) =>
      sectionCard({ ...view('gladsaxe', 'Indsatsen kan tildeles borgere med svære (2)'), language }),
    ),
    state('section', 'standard has changed', (language) =>
      sectionCard({ ...view('gladsaxe', 'Hovedrengøring.'), version: 'older', language }),
    ),
    state('intervention', 'first page', (language) =>
      interventionCard({ ...view('gladsaxe', 'Hovedrengøring.'), language }),
    ),
    state('intervention', 'second page', (language) =>
      interventionCard({ ...view('gladsaxe', 'Hovedrengøring.'), language, page: 2 }),
    ),
    state('intervention', 'with an empty section', (language) =>
      interventionCard({ ...view('gladsaxe', 'Indsatsen kan tildeles borgere med svære (2)'), language }),
    ),
    state('criteria', 'levels by theme', (language) =>
      criteriaCard({ ...view('gladsaxe', 'Hovedrengøring.'), language }),
    ),
    state('criteria', 'target group', (language) =>
      criteriaCard({ ...view('ishoej', 'hovedrengøring'), language }),
    ),
    state('criteria', 'none stated', (language) =>
      criteriaCard({ ...view('roskilde', 'Der udføres ikke praktisk hjælp i hjemmet'), language }),
    ),
  ];
}

function state(card: string, name: string, render: CardState['render']): CardState {
  return { card, state: name, render };
}

function answer(name: string, one: () => ReturnType<typeof aMunicipalityAnswer>): CardState {
  return state('answer', name, (language) =>
    answerCard({ answer: anAnswer({ language, answers: [one()] }), standards }),
  );
}

function quote(municipality: string, words: string, stance: 'in' | 'out' | 'condition' | 'fact') {
  return { passage: find(municipality, words), stance };
}

function theStandard(municipality: string): Standard {
  const standard = standards.find((each) => each.municipality.id === municipality);
  if (!standard) throw new Error(`There is no standard "${municipality}" under knowledge/standards.`);
  return standard;
}

function find(municipality: string, words: string): Passage {
  const passage = theStandard(municipality).passages.find((each) => each.text.includes(words));
  if (!passage) throw new Error(`No passage of ${municipality} contains "${words}".`);
  return passage;
}

function passages(municipality: string, role: Role): Passage[] {
  return theStandard(municipality).passages.filter((passage) => passage.role === role);
}

function hundred(): Standard[] {
  const [first] = standards;
  if (!first) return [];
  return Array.from({ length: 100 }, (_, index) => ({
    ...first,
    municipality: { id: `kommune-${index + 1}`, name: `Kommune ${index + 1}`, names: [] },
  }));
}
