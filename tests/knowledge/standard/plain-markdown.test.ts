import fc from 'fast-check';
import { addParsed, type Outline, readOutline } from '../../../knowledge/standard/outline';

function parsed(markdown: string): Outline {
  const outline: Outline = { items: [], links: [], faults: [] };
  addParsed(outline, markdown, 'x', 1);
  return outline;
}

/** Lines as editors write them, with the signs that mean something in Markdown and those that only look so. */
const WORDS = [
  'støtte',
  'Fx:',
  '§ 85',
  '(2)',
  '2.',
  '-',
  '–',
  '*',
  '\\*',
  '**fed**',
  '_en_',
  '[link](https://a.dk/b)',
  '#',
  '>',
  '<b>',
  '&amp;',
  '`x`',
  'a_b',
  '”Gåbus”.',
  '1.',
  '!',
  '+',
  '=',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: text },
  { weight: 3, arbitrary: text.map((one) => `- ${one}`) },
  { weight: 1, arbitrary: text.map((one) => `  - ${one}`) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('#', '##', '###'), text).map((pair) => pair.join(' ')) },
);

test('what is read without the Markdown parser is read as the parser reads it', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const markdown = `${lines.join('\n')}\n`;
      expect(readOutline(markdown, 'x', 1)).toEqual(parsed(markdown));
    }),
    { numRuns: 600 },
  );
});
