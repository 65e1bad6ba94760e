import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runAssess } from '../../../knowledge/commands/run-assess';
import { ruleFaults } from '../../../knowledge/rules/load-rules';
import { loadStandards } from '../../../knowledge/standard/load-standards';

const FOLDER = join(__dirname, '../../fixtures/own-rules');
const PAGE = readFileSync(join(__dirname, '../../../docs/rules.md'), 'utf8');

async function assessed(line: string): Promise<string> {
  const out: string[] = [];
  const take = (text: string) => void out.push(text);
  await runAssess(['--municipality', 'lilleby', line], FOLDER, {
    lines: Readable.from([]),
    out: take,
    err: take,
  });
  return out.join('\n');
}

describe('The worked example in docs/rules.md', () => {
  it('has the rules of its municipality, and they are in order', () => {
    expect(PAGE).toContain(readFileSync(join(FOLDER, 'standards/lilleby/rules.yaml'), 'utf8'));
    expect(ruleFaults(FOLDER, loadStandards(FOLDER))).toEqual([]);
  });

  it('prints what the page says', async () => {
    expect(PAGE).toContain(await assessed('praktisk 1, mobilitet 3'));
    expect(await assessed('praktisk 1, mobilitet 3, demens nej')).toContain('OPFYLDT EFTER ORDLYDEN');
  });
});
