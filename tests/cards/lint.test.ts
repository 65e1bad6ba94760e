import { buttonsOf, type CardPart, cardBytes, cardText, MAX_CARD_BYTES, parseAction } from '../../cards';
import type { Language } from '../../knowledge/standard/types';
import { AdaptiveCard, HostConfig, SerializationContext, Version } from './library';
import { cardSchema } from './schema';
import { CARD_STATES } from './states';
import { everyPart } from './walk';

const LANGUAGES: Language[] = ['da', 'en'];
const TITLE_LENGTH_AT_320_PX = 34;
const cases = CARD_STATES.flatMap(({ card, state, render }) =>
  LANGUAGES.map((language) => [card, state, language, render(language)] as const),
);

describe.each(cases)('the %s card, %s, in %s', (_card, _state, language, { body, summary }) => {
  const parts = everyPart(body);

  test('keeps to the part of the 1.5 schema that works everywhere', () => {
    const result = cardSchema.safeParse(body);
    expect(result.error?.issues.slice(0, 3)).toBeUndefined();
  });

  test('is parsed by the adaptivecards library without a complaint', () => {
    const context = new SerializationContext(new Version(1, 5));
    const card = new AdaptiveCard();
    // As many buttons as Teams shows.
    card.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
    card.parse(structuredClone(body), context);
    const complaints = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at)?.message);
    complaints.push(...card.validateProperties().validationEvents.map((event) => event.message));
    // Its pattern for `lang` keeps its place between calls, so that every second card seems to have a wrong one.
    expect(complaints.filter((each) => !each?.includes('property "lang"'))).toEqual([]);
  });

  test(`is at most ${MAX_CARD_BYTES} bytes`, () => {
    expect(cardBytes(body)).toBeLessThanOrEqual(MAX_CARD_BYTES);
  });

  test('has one title, and it comes first: only what to do in an emergency stands above it', () => {
    const [first] = body.body;
    const above = first ? everyPart({ ...body, body: [first], actions: [] }) : [];
    const titled = above.some(({ style }) => style === 'heading');
    const emergency = !titled && above.some(({ text }) => String(text).startsWith('⚠'));
    const blocks = parts.filter((part) => part.type === 'TextBlock' && !(emergency && above.includes(part)));
    expect(blocks.filter((block) => block['style'] === 'heading')).toHaveLength(1);
    expect(blocks[0]?.['style']).toBe('heading');
  });

  test('has at most six buttons, at most three of a row shown, and names each once', () => {
    const buttons = buttonsOf(body);
    // Those about an answer itself (did it help, ask a colleague) stand in a row of their own below it.
    const isFeedback = ({ type, actions }: CardPart) =>
      type === 'ActionSet' && (actions as CardPart[]).some((each) => each['verb'] === 'feedback');
    const feedback = body.body.filter(isFeedback).flatMap(({ actions }) => actions as CardPart[]);
    expect(feedback.length).toBeLessThanOrEqual(3);
    expect(buttons.length - feedback.length).toBeLessThanOrEqual(6);
    const primary = (body.actions ?? []).filter((each) => each['mode'] === 'primary');
    expect(primary.length).toBeLessThanOrEqual(3);
    const titles = buttons.map((each) => String(each['title']));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > TITLE_LENGTH_AT_320_PX)).toEqual([]);
  });

  test('gives each button data that the bot can read, and the same data to clients without Action.Execute', () => {
    for (const each of buttonsOf(body)) {
      const fallback = each['fallback'] as CardPart;
      expect(fallback['data']).toEqual(each['data']);
      expect(fallback['associatedInputs']).toEqual(each['associatedInputs']);
      const withInputs = { ...(each['data'] as object), ...inputValues(parts) };
      const parsed = parseAction(each['associatedInputs'] === 'auto' ? withInputs : each['data']);
      expect(parsed).toMatchObject({ ok: true, action: { verb: each['verb'] } });
    }
  });

  test('leads on: it has a button', () => {
    expect(buttonsOf(body).length).toBeGreaterThan(0);
  });

  test('has no two elements with the same id', () => {
    const ids = parts.map((part) => part['id']).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has nothing left of its template, and no text of the catalogue that is not filled in', () => {
    const texts = JSON.stringify(body);
    expect(texts).not.toMatch(/\$\{|\$data|\$when|\$root/);
    expect(texts).not.toMatch(/\{\{|undefined|\[object/);
  });

  test('never says "afslag"', () => {
    expect(cardText(body).toLowerCase()).not.toContain('afslag');
  });

  test('keeps coloured text out of coloured boxes, where it cannot be read', () => {
    const boxes = parts.filter(
      (part) => part.type === 'Container' && part['style'] && part['style'] !== 'emphasis',
    );
    const inside = boxes.flatMap((box) => JSON.stringify(box).match(/"color":/g) ?? []);
    expect(inside).toEqual([]);
  });

  test('is summed up in plain words in its own language, for notifications and old clients', () => {
    expect(summary.length).toBeGreaterThan(3);
    expect(body['fallbackText']).toBe(summary);
    expect(body['lang']).toBe(language);
  });
});

/** What the client would send along: the value each input shows. */
function inputValues(parts: CardPart[]): Record<string, unknown> {
  const inputs = parts.filter((part) => part.type.startsWith('Input.'));
  return Object.fromEntries(inputs.map((input) => [input['id'], input['value']]));
}
