import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatFault, KnowledgeError } from '../../../knowledge/fault/fault';
import { loadRules, ruleFaults } from '../../../knowledge/rules/load-rules';
import type { Standard } from '../../../knowledge/standard/types';
import { KNOWLEDGE, standards } from './books';
import { smallStandard } from './small-standard';

const FIXTURES = join(__dirname, '../../fixtures/broken-rules');
const NAMES = readdirSync(FIXTURES).map((file) => file.replace(/\.yaml$/, ''));

const folder = mkdtempSync(join(tmpdir(), 'broken-rules-'));
for (const name of NAMES) {
  mkdirSync(join(folder, 'standards', name), { recursive: true });
  cpSync(join(FIXTURES, `${name}.yaml`), join(folder, 'standards', name, 'rules.yaml'));
}
afterAll(() => rmSync(folder, { recursive: true }));

/** The messages that a fixture names in the comments at its head: "# line 8: what is wrong. How to mend it." */
function expectedOf(name: string): string[] {
  const text = readFileSync(join(FIXTURES, `${name}.yaml`), 'utf8');
  return text
    .split('\n')
    .filter((line) => /^# (line \d+|file):/.test(line))
    .map((line) => line.slice(2));
}

function told(standard: Standard): string[] {
  return ruleFaults(folder, [standard]).map((fault) => {
    expect(fault.file).toBe(`standards/${standard.municipality.id}/rules.yaml`);
    const { what, mend, line } = fault;
    return formatFault({ file: line === 0 ? 'file' : `line ${line}`, line: 0, what, mend });
  });
}

describe('A rule file with a fault tells where it is, what is wrong and how to mend it', () => {
  it.each(NAMES.filter((name) => name !== 'in-order'))('%s', (name) => {
    const expected = expectedOf(name);
    expect(expected.length).toBeGreaterThan(0);
    expect(told(smallStandard(name))).toEqual(expected);
  });

  it('a rule file in order has none', () => {
    expect(told(smallStandard('in-order'))).toEqual([]);
    const book = loadRules(folder, [smallStandard('in-order')]).get('in-order');
    expect(book?.rules.map(({ intervention }) => intervention.title)).toEqual(['Havearbejde']);
  });

  it('a standard with criteria and no rule file is told sentence by sentence', () => {
    const faults = ruleFaults(folder, [smallStandard('no-file')]);
    expect(faults.map(({ what }) => what)).toEqual([
      'no rule has this sentence of "Havearbejde" (lilleby.txt, line 10): "Indsatsen kan tildeles borgere med svære (3) problemer inden for temaet mobilitet."',
      'no rule has this sentence of "Havearbejde" (lilleby.txt, line 11): "Borgeren skal være fyldt 18 år."',
    ]);
  });

  it('loading stops with every fault of every file', () => {
    const both = [smallStandard('unknown-theme'), smallStandard('unknown-fact')];
    try {
      loadRules(folder, both);
      throw new Error('loaded');
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      expect(error.faults.map(({ file }) => file)).toEqual([
        'standards/unknown-theme/rules.yaml',
        'standards/unknown-fact/rules.yaml',
      ]);
    }
  });

  it('the rules of the real standards have none', () => {
    expect(ruleFaults(KNOWLEDGE, standards).map(formatFault)).toEqual([]);
  });
});
