import {
  type AnswerView,
  answerCard,
  cardBytes,
  interventionCard,
  MAX_CARD_BYTES,
  MAX_QUESTION,
  sectionCard,
} from '../../cards';
import type { Quote, Stance } from '../../knowledge/answer/types';
import type { Standard } from '../../knowledge/standard/types';
import { aMunicipalityAnswer, aNote, anAnswer, aPassage, aQuote, aStandard } from '../builders/answers';
import { standards } from './states';
import { richTexts } from './walk';

/** Characters of three bytes each: the heaviest a question can be. */
const HEAVIEST_QUESTION = '€'.repeat(MAX_QUESTION);
const STANCES: Stance[] = ['in', 'out', 'condition', 'fact'];

describe('the size budget in the worst case', () => {
  test.each([
    ['short quotes', 60],
    ['long quotes', 900],
    ['very long quotes', 3_000],
  ])('one municipality, %s', (_name, length) => {
    const quotes = heavyQuotes(length);
    const answers = [
      aMunicipalityAnswer({
        quotes,
        pointers: Array.from({ length: 4 }, (_, at) => ({ law: `§ ${at}`, text: 'ø'.repeat(120) })),
        elsewhere: Array.from({ length: 5 }, () => ({
          municipality: 'gladsaxe',
          verdict: 'covered',
          quotes,
        })),
      }),
    ];
    const answer = anAnswer({
      question: HEAVIEST_QUESTION,
      answers,
      ambiguities: [{ word: 'SPS', meanings: ['ø'.repeat(200), 'ø'.repeat(200)] }],
    });
    const shown = everyPage({ answer, standards: [heavyStandard('gladsaxe')] });
    // Every quote is shown whole on one of the pages.
    for (const { passage } of quotes) expect(shown).toContain(`»${passage.text}«`);
  });

  test.each([
    ['short quotes', 60],
    ['long quotes', 900],
  ])('a hundred municipalities, %s', (_name, length) => {
    const all = Array.from({ length: 100 }, (_, at) => heavyStandard(`kommune-${at}`));
    const answers = all.map(({ municipality }) =>
      aMunicipalityAnswer({ municipality: municipality.id, quotes: heavyQuotes(length) }),
    );
    const shown = everyPage({ answer: anAnswer({ question: HEAVIEST_QUESTION, answers }), standards: all });
    for (const { municipality } of all) expect(shown).toContain(municipality.name);
  });

  test('every section and intervention of every real standard, on every page, loses no passage', () => {
    for (const standard of standards) {
      for (const intervention of standard.interventions) {
        const passages = intervention.sections.flatMap((section) => section.passages);
        const [first] = passages;
        if (!first) continue;
        const view = { standard, passage: first.id, language: 'da' } as const;
        const shown = pages((page) => interventionCard({ ...view, page }));
        for (const { text } of passages) expect(shown).toContain(`»${text}«`);
        for (const {
          passages: [one],
        } of intervention.sections) {
          if (one) pages((page) => sectionCard({ ...view, passage: one.id, page }));
        }
      }
    }
  });
});

function everyPage(view: AnswerView): string[] {
  return pages((page) => answerCard({ ...view, page }));
}

/** Turns pages until one comes again; each must be within the budget. Gives all texts. */
function pages(card: (page: number) => ReturnType<typeof answerCard>): string[] {
  const texts: string[] = [];
  let last = '';
  for (let page = 1; page <= 200; page += 1) {
    const { body } = card(page);
    expect(cardBytes(body)).toBeLessThanOrEqual(MAX_CARD_BYTES);
    const drawn = JSON.stringify(body);
    if (drawn === last) return texts;
    last = drawn;
    texts.push(...richTexts(body));
  }
  throw new Error('The pages do not end.');
}

function heavyQuotes(length: number): Quote[] {
  return Array.from({ length: 8 }, (_, at) =>
    aQuote({
      stance: STANCES[at % 4] ?? 'in',
      passage: {
        id: `gladsaxe/1/1/${at}`,
        text: `${at} ${'æ'.repeat(length)}`,
        lead: `Indledning ${at}`,
        section: `Afsnit ${at}`,
        intervention: 'ø'.repeat(120),
        notes: [
          aNote({
            readings: [
              { da: 'å'.repeat(150), en: 'a' },
              { da: 'å'.repeat(150), en: 'a' },
            ],
          }),
        ],
      },
    }),
  );
}

function heavyStandard(id: string): Standard {
  const notes = [aNote({ text: { da: 'å'.repeat(200), en: 'a' } })];
  return aStandard({
    municipality: { id, name: `Kommunen ${id}`, names: [] },
    notes,
    passages: [aPassage({ role: 'criteria' })],
  });
}
