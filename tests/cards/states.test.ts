import { readdirSync, readFileSync } from 'node:fs';
import * as cards from '../../cards';

describe('the table of card states', () => {
  const table = ['states.ts', 'assess-states.ts', 'learn-states.ts']
    .map((file) => readFileSync(`tests/cards/${file}`, 'utf8'))
    .join('\n');

  test.each(Object.keys(cards).filter((name) => name.endsWith('Card')))('has a state for %s', (card) => {
    expect(table).toContain(`${card}({`);
  });

  test.each(readdirSync('cards/templates'))('the template %s is used by a card', (file) => {
    const sources = readdirSync('cards', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const users = sources.filter((name) =>
      readFileSync(`cards/${name}`, 'utf8').includes(`/templates/${file}`),
    );
    expect(users).not.toEqual([]);
  });
});
