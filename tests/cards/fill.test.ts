// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how templates bind
import { readdirSync, readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import type { CardData } from '../../cards/render';
import type { Language } from '../../knowledge/standard/types';

/** Every card that is drawn below, as Vejviser fills its template and as the official library does. */
const drawn: { ours: string; official: string }[] = [];

jest.mock('../../cards/render', () => {
  const actual = jest.requireActual<typeof import('../../cards/render')>('../../cards/render');
  const renderer: typeof actual.renderer = (template) => {
    const render = actual.renderer(template);
    const official = new Template(template);
    return (data: CardData) => {
      const card = render(data as never);
      drawn.push({
        ours: JSON.stringify(card.body),
        official: JSON.stringify(official.expand({ $root: data })),
      });
      return card;
    };
  };
  return { ...actual, renderer };
});

import { fillerOf } from '../../cards/fill';
import { CARD_STATES } from './states';

const LANGUAGES: Language[] = ['da', 'en'];

test.each(
  CARD_STATES.flatMap(({ card, state, render }) =>
    LANGUAGES.map((language) => [card, state, language, render] as const),
  ),
)(
  'the %s card, %s, in %s, is what the official library makes of its template',
  (_card, _state, language, render) => {
    drawn.length = 0;
    render(language);
    expect(drawn.length).toBeGreaterThan(0);
    for (const { ours, official } of drawn) expect(ours).toBe(official);
  },
);

test.each(readdirSync('cards/templates'))(
  'the template %s is filled without the official library',
  (file) => {
    expect(fillerOf(JSON.parse(readFileSync(`cards/templates/${file}`, 'utf8')))).toBeDefined();
  },
);

const DATA = {
  name: 'Ida',
  empty: '',
  none: [],
  yes: true,
  no: false,
  two: [
    { name: 'a', yes: true },
    { name: 'b', yes: false },
  ],
  one: [{ name: 'c', yes: true }],
  nothing: null,
  tricky: '${name} {{DATE(2026-01-01)}} `\\',
};

test.each<[string, object]>([
  ['a name alone keeps its type', { a: '${two}', b: '${yes}', c: '${name}' }],
  ['names in a text', { a: 'Hej ${name}, ${name}!' }],
  ['a name that is not there', { a: '${gone}', b: 'x ${gone}', c: '${nothing}' }],
  ['text that looks like a binding', { a: '${tricky}' }],
  ['an object repeated', { items: [{ $data: '${two}', t: '${name}' }] }],
  ['repeated once', { items: [{ $data: '${one}', t: '${name}' }] }],
  ['repeated never', { items: [{ $data: '${none}', t: '${name}' }], only: { $data: '${none}', t: 'x' } }],
  ['repeated on a condition', { items: [{ $data: '${two}', $when: '${yes}', t: '${name}' }] }],
  [
    'kept and dropped',
    {
      a: [
        { $when: '${yes}', t: 1 },
        { $when: '${no}', t: 2 },
        { $when: '${name}', t: 3 },
      ],
    },
  ],
  [
    'on what is empty',
    {
      a: [
        { $when: "${empty != ''}", t: 1 },
        { $when: "${name != ''}", t: 2 },
      ],
    },
  ],
  [
    'on what there is any of',
    {
      a: [
        { $when: '${count(none) > 0}', t: 1 },
        { $when: '${count(two) > 0}', t: 2 },
      ],
    },
  ],
  ['a property that is dropped', { a: { $when: '${no}', t: 1 } }],
  ['plain values', { a: null, b: 3, c: false, d: ['x', ['y']] }],
])('fills as the official library does: %s', (_what, template) => {
  const ours = fillerOf(template)?.(DATA);
  expect(ours).toBeDefined();
  expect(JSON.stringify(ours)).toBe(JSON.stringify(new Template(template).expand({ $root: DATA })));
});

test.each([
  ['a function', { a: '${toUpper(name)}' }],
  ['a path', { a: '${one[0].name}' }],
  ['the root', { a: '${$root.name}' }],
  ['another condition', { $when: "${name == 'Ida'}" }],
  ['a backtick beside a name', { a: '`${name}' }],
])('leaves to the official library: %s', (_what, template) => {
  expect(fillerOf(template)).toBeUndefined();
});
