import fc from 'fast-check';
import type { Fault } from '../../../knowledge/fault/fault';
import { readCondition } from '../../../knowledge/rules/read-condition';
import { truthOf } from '../../../knowledge/rules/truth';
import { type Condition, FACTS, type Given, LEVELS, THEMES } from '../../../knowledge/rules/types';
import { YamlReader } from '../../../knowledge/rules/yaml-reader';
import type { SourceNote } from '../../../knowledge/standard/types';
import { anyGiven } from './arbitrary';

const NOTE: SourceNote = {
  id: 'A-01',
  kind: 'unclear',
  text: { da: '', en: '' },
  readings: [
    { da: 'en', en: 'one' },
    { da: 'to', en: 'two' },
  ],
  words: [],
};

function read(value: unknown): Condition {
  const faults: Fault[] = [];
  const reader = new YamlReader('rules.yaml', () => 1, faults);
  const condition = readCondition(reader, value, [], new Map([[NOTE.id, NOTE]]));
  if (condition === undefined) throw new Error(JSON.stringify(faults));
  return condition;
}

const levels = fc.subarray([...LEVELS], { minLength: 1, maxLength: 4 });

/** Conditions as a rule file has them, all kinds, nested. */
const { written } = fc.letrec<{ written: unknown }>((tie) => ({
  written: fc.oneof(
    { depthSize: 'small' },
    fc.record({ theme: fc.constantFrom(...THEMES), levels }),
    fc.record({ fact: fc.constantFrom(...FACTS) }),
    fc.record({ fact: fc.constant('samlet-stoettebehov'), levels }),
    fc.record({ all: fc.array(tie('written'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('written'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ not: tie('written') }),
    fc.record({
      readings: fc.record({ note: fc.constant('A-01'), of: fc.tuple(tie('written'), tie('written')) }),
    }),
  ),
}));

const SEVERE: Given = { severities: { mobilitet: 3 }, facts: { demens: false } };

describe('Conditions', () => {
  it('not turns held into not held and back, and leaves unknown unknown, however deep it stands', () => {
    fc.assert(
      fc.property(written, anyGiven, (value, given) => {
        const holds = truthOf(read(value), given);
        expect(truthOf(read({ not: value }), given)).toBe(holds === null ? null : !holds);
      }),
      { numRuns: 1000 },
    );
  });

  it('not is told as what is required', () => {
    expect(read({ not: { theme: 'mobilitet', levels: [3, 4] } })).toEqual({
      kind: 'theme',
      theme: 'mobilitet',
      levels: [0, 1, 2],
    });
    expect(read({ not: { fact: 'demens' } })).toEqual({ kind: 'fact', fact: 'demens', is: false });
  });

  it.each([
    ['more than half, of three: one is too few', [3, 1, 1], false],
    ['two of three', [3, 4, 1], true],
    ['two of three, the last not assessed', [3, 4, null], true],
    ['one of three with one open', [3, 1, null], null],
    ['none of three with one open', [1, 1, null], false],
    ['exactly half of four is not most', [3, 3, 1, 1], false],
    ['nothing assessed', [null, null, null], null],
  ] as const)('most: %s', (_, given, expected) => {
    const themes = THEMES.slice(0, given.length);
    const severities = Object.fromEntries(themes.map((theme, at) => [theme, given[at]]));
    expect(truthOf(read({ most: { themes, levels: [3, 4] } }), { severities, facts: {} })).toBe(expected);
  });

  it('readings that differ give no value, readings that agree give theirs', () => {
    const reading = (one: unknown, two: unknown) =>
      truthOf(read({ readings: { note: 'A-01', of: [one, two] } }), SEVERE);
    const holds = { theme: 'mobilitet', levels: [3] };
    const fails = { fact: 'demens' };
    const open = { theme: 'sundhed', levels: [3] };
    expect([
      reading(holds, holds),
      reading(fails, fails),
      reading(holds, fails),
      reading(holds, open),
    ]).toEqual([true, false, null, null]);
  });
});
