import fc from 'fast-check';
import { BUTTONS } from './buttons';

/** Stands in every hostile text, so that it can be found again in what comes back. */
export const MARK = 'Qxmarkq';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: attacks on templates
const PIECES = [
  MARK,
  'Dækker § 85 rengøring?',
  'og i Roskilde?',
  'min kommune er',
  `[${MARK}](https://evil.example)`,
  `![${MARK}](https://evil.example/x.png)`,
  `<script>alert('${MARK}')</script>`,
  `<at>${MARK}</at>`,
  '<at '.repeat(300),
  `\${6 * 7777} ${MARK}`,
  '${string(json(\'{"a":46662}\').a)}',
  '{{6 * 7777}} {{DATE(2020-01-01T00:00:00Z,SHORT)}}',
  '$when $data ${$root}',
  '__proto__',
  'constructor.prototype',
  '010190-1234',
  '1;DROP TABLE',
  '../../../../etc/passwd',
  '\u202eevil\u202c',
  '\u0000\u0001\u0008\u001b[31m',
  '\ud800',
  '\udfff',
  '\ufeff\u200b\u2060',
  'e\u0301'.repeat(40),
  '\u{1f469}\u200d\u{1f9d1}\u200d\u{1f466}',
  'Ａ§８５',
  '§'.repeat(200),
  'a'.repeat(2_000),
  'a- og '.repeat(80),
  'i Gladsaxe kommune og '.repeat(25),
  ' '.repeat(5_000),
  '\n\t'.repeat(200),
  '-'.repeat(500),
  '((((('.repeat(90),
  '1 2 3 4 5 6 '.repeat(60),
  'ikke uden ikke '.repeat(35),
  '"»«'.repeat(100),
  '.'.repeat(480),
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: attacks on templates

/** Text as people do not write it: pieces of attacks, any characters, and mixtures. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
      .map((all) => all.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }).map((text) => `${MARK} ${text}`) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 40 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
);

/** Any JSON, with the keys that JavaScript's objects have of their own among its keys. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -1, 1e308, '', 'x', [], {}),
    hostileText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(
            '__proto__',
            'constructor',
            'prototype',
            'toString',
            'id',
            'v',
            'verb',
            'text',
            '$data',
          ),
          tie('value'),
        ),
        { maxLength: 4 },
      )
      .map((entries) =>
        JSON.parse(
          `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
        ),
      ),
  ),
})).value;

/** The data of a real button with one or more of its fields changed, taken out or added. */
export const tamperedButton: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.constantFrom(...BUTTONS),
    fc.array(fc.tuple(fc.nat({ max: 8 }), fc.oneof(anyJson, hostileText)), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([button, changes, more]) => {
    const fields = Object.keys(button);
    const changed: Record<string, unknown> = { ...button };
    for (const [at, value] of changes) changed[fields[at % fields.length] ?? 'v'] = value;
    return more ? { ...changed, [MARK]: MARK } : changed;
  });

/** Fields of an activity with wrong types or values; all but `deliveryMode`, or there would be nothing to look at. */
export const brokenFields: fc.Arbitrary<Record<string, unknown>> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'type',
        'id',
        'serviceUrl',
        'channelId',
        'from',
        'recipient',
        'conversation',
        'text',
        'value',
        'name',
        'action',
        'replyToId',
        'membersAdded',
        'membersRemoved',
        'entities',
        'channelData',
        'locale',
        'timestamp',
        'localTimestamp',
        'attachments',
        'relatesTo',
        'callerId',
      ),
      anyJson,
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((entries) => Object.fromEntries(entries));
