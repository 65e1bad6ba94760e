import fc from 'fast-check';
import {
  buttonsOf,
  type Card,
  cardBytes,
  cardText,
  checkDetailCard,
  checkFormCard,
  checkRecordCard,
  checkResultCard,
  checkSharedCard,
  givenFrom,
  MAX_CARD_BYTES,
} from '../../../cards';
import { FACTS, type Given, LEVELS, OVERALL, THEMES } from '../../../knowledge/rules/types';
import { aCheck, EVERYTHING, NOTHING } from '../assess-states';
import { everyPart } from '../walk';

const MUNICIPALITIES = ['gladsaxe', 'roskilde', 'ishoej', 'frederikssund'];
const DATE = '2026-11-24T10:00:00Z';
const level = fc.option(fc.constantFrom(...LEVELS), { nil: undefined });
const yesNo = fc.option(fc.boolean(), { nil: undefined });
const anyGiven = fc.record({
  severities: fc.record(Object.fromEntries(THEMES.map((theme) => [theme, level]))),
  facts: fc.record({ ...Object.fromEntries(FACTS.map((fact) => [fact, yesNo])), [OVERALL]: level }),
}) as fc.Arbitrary<Given>;
const anyCheck = fc
  .tuple(fc.constantFrom(...MUNICIPALITIES), anyGiven, fc.constantFrom('da' as const, 'en' as const))
  .map(([municipality, given, language]) => aCheck(municipality, given, language));

/** Turns pages until one comes again. */
function pages(draw: (page: number) => Card): Card[] {
  const all: Card[] = [];
  for (let page = 1; page < 50; page += 1) {
    const card = draw(page);
    const last = all.at(-1);
    if (last && JSON.stringify(last.body) === JSON.stringify(card.body)) return all;
    all.push(card);
  }
  throw new Error('The pages do not end.');
}

describe('The cards of a check', () => {
  test('stay within the budget whatever is given, and lose no intervention', () => {
    fc.assert(
      fc.property(anyCheck, (view) => {
        const results = pages((page) => checkResultCard({ ...view, page }));
        const records = pages((page) => checkRecordCard({ ...view, date: DATE, page }));
        const cards = [
          ...results,
          ...records,
          checkFormCard(view),
          checkSharedCard({ ...view, scores: true }),
          checkSharedCard({ ...view, scores: false }),
        ];
        for (const { body } of cards) expect(cardBytes(body)).toBeLessThanOrEqual(MAX_CARD_BYTES);
        for (const { intervention } of view.book.rules) {
          for (const all of [results, records])
            expect(all.map(({ body }) => cardText(body)).join('\n')).toContain(intervention.title);
          const shared = checkSharedCard({ ...view, scores: true });
          expect(cardText(shared.body)).toContain(intervention.title);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the detail of every intervention stays within the budget and quotes all of its contents', () => {
    const view = aCheck('gladsaxe', EVERYTHING);
    for (const { intervention } of view.book.rules) {
      const all = pages((page) => checkDetailCard({ ...view, intervention: intervention.title, page }));
      for (const { body } of all) expect(cardBytes(body)).toBeLessThanOrEqual(MAX_CARD_BYTES);
      const text = all.map(({ body }) => cardText(body)).join('\n');
      for (const section of intervention.sections) {
        if (!['included', 'excluded', 'extent', 'price', 'place', 'remark'].includes(section.role)) continue;
        for (const passage of section.passages) expect(text).toContain(`»${passage.text}«`);
      }
    }
  });

  test('a form that comes back unchanged gives what was given', () => {
    fc.assert(
      fc.property(anyCheck, (view) => {
        const { body } = checkFormCard(view);
        const data = buttonsOf(body)[0]?.['data'] as { given: Given };
        const inputs = everyPart(body).filter(({ type }) => type === 'Input.ChoiceSet');
        const values = Object.fromEntries(inputs.map((input) => [input['id'], input['value']]));
        expect(givenFrom(data.given, values)).toEqual(data.given);
        expect(givenFrom(NOTHING, values)).toEqual(data.given);
      }),
      { numRuns: 40 },
    );
  });

  test('a button carries nothing that the municipality does not ask', () => {
    const view = aCheck('roskilde', EVERYTHING);
    expect(buttonsOf(checkResultCard(view).body)[0]?.['data']).toMatchObject({ given: NOTHING });
  });

  test('what is shared without levels says nothing of them, in words, in bars or in buttons', () => {
    fc.assert(
      fc.property(anyCheck, (view) => {
        const nothing = JSON.stringify(checkSharedCard({ ...view, scores: false }).body);
        expect(nothing).not.toMatch(/[■□]|"given"|angivet \d|given \d|svar (?:ja|nej)|answer (?:yes|no)/);
      }),
      { numRuns: 40 },
    );
  });

  test('the extra questions are open where something of them is given', () => {
    const extra = (given: Given) =>
      everyPart(checkFormCard(aCheck('gladsaxe', given)).body).find(({ id }) => id === 'extra')?.[
        'isVisible'
      ];
    expect(extra(NOTHING)).toBe(false);
    expect(extra({ severities: { omgivelser: 1 }, facts: {} })).toBe(true);
    expect(extra({ severities: {}, facts: { 'omfattet-af-97': false } })).toBe(true);
    expect(extra({ severities: { sundhed: 2 }, facts: {} })).toBe(false);
  });
});
