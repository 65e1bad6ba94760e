import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTS } from '../../../bot/faults/codes';
import { errorsTable } from '../../../bot/faults/errors-table';

describe('docs/errors.md', () => {
  test('is the table of every code; npm run errors writes it anew', () => {
    expect(readFileSync('docs/errors.md', 'utf8')).toBe(errorsTable());
  });

  test('has no code that nothing uses', () => {
    const code = readdirSync('bot', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('faults'))
      .map((file) => readFileSync(join('bot', file), 'utf8'))
      .join('\n');
    for (const fault of Object.keys(FAULTS)) expect(code).toContain(`'${fault}'`);
  });

  test('says of each what has happened and what to do', () => {
    for (const { name, cause, remedy } of Object.values(FAULTS)) {
      expect(name).toMatch(/^[a-zA-Z ]+$/);
      expect(cause).toMatch(/^[A-Z].+\.$/);
      expect(remedy).toMatch(/^[A-Z].+\.$/);
    }
  });
});
