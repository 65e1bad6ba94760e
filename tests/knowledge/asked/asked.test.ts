import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askedAs, askedFiles, readAsked } from '../../../knowledge/asked/asked';
import { askedFaults } from '../../../knowledge/asked/check-asked';
import { ANOTHER, HELP } from '../../../knowledge/matter/unlisted';
import { OUTSIDE } from '../../../knowledge/situation/outside';
import { realField } from '../real-search';

const QUESTIONS = join(__dirname, '..', '..', 'questions');
/** Sets that may be learnt from; all others only measure. */
const MAY_TEACH = new Set(
  [
    'learn stories practice phone everyday direct week month asked common daily plain second usual again wide various',
    'today ordinary regular working spoken office desk evening',
    'fresh closed unread untouched shut secluded apart spared left veiled shaded curtained',
  ]
    .flatMap((sets) => sets.split(' '))
    .map((set) => `questions-${set}.jsonl`),
);

const bare = (question: string) =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

function inFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'vejviser-asked-')), 'questions.yaml');
  writeFileSync(file, text);
  return file;
}

const nothing = { has: () => false };

describe('questions that were asked', () => {
  const field = realField();

  test('teach no question of a set that only measures', () => {
    const learnt = new Set(
      askedFiles().flatMap((file) => readAsked(file).asked.map(({ text }) => bare(text))),
    );
    const measuring = readdirSync(QUESTIONS).filter((file) => !MAY_TEACH.has(file));
    const rows = measuring.flatMap((file) =>
      readFileSync(join(QUESTIONS, file), 'utf8').split('\n').filter(Boolean),
    );
    const both = rows.map((row) => bare(JSON.parse(row).question)).filter((text) => learnt.has(text));
    expect(measuring).toContain('questions-final.jsonl');
    expect(both).toEqual([]);
  });

  test('teach only what they tell of each', () => {
    const file = inFile(
      '- { da: "hvem betaler?", kind: price, matter: egenbetaling }\n- { en: "the printer is broken", concept: uden-for-feltet }\n',
    );
    expect(askedAs('kind', [file])).toEqual([{ of: 'price', language: 'da', text: 'hvem betaler?' }]);
    expect(askedAs('concept', [file])).toEqual([
      { of: OUTSIDE, language: 'en', text: 'the printer is broken' },
    ]);
  });

  test.each([
    ['a label that is misspelt', '- { da: "hvem betaler?", kinds: price }\n', 'kinds'],
    ['a question without words', '- { da: " ", kind: price }\n', 'empty'],
    ['one in two languages', '- { da: "hvem betaler?", en: "who pays?" }\n', 'either `da` or `en`'],
  ])('%s is told, with its file and line', (_, text, what) => {
    const file = inFile(`# Questions.\n${text}`);
    const [fault] = readAsked(file).faults;
    expect(fault).toMatchObject({ file, line: 2, what: expect.stringContaining(what) });
  });

  test('a label that nothing knows is told with the question and where to look', () => {
    const file = inFile('- { da: "hvem betaler?", kind: prise }\n');
    const { faults } = askedFaults(file, { kind: nothing, matter: nothing, concept: nothing });
    expect(faults).toEqual([
      expect.objectContaining({
        line: 1,
        what: expect.stringMatching(/hvem betaler\?.*prise/),
        mend: expect.stringContaining('kind-table.ts'),
      }),
    ]);
  });

  test.each<[string, 'da' | 'en', string]>([
    ['kollegaen har taget min kop, hvem siger jeg det til', 'da', ANOTHER],
    ['må vi hjælpe ham med at stryge skjorter', 'da', HELP],
    ['can we help her sort the recycling', 'en', HELP],
  ])('have taught what «%s» asks for', (text, language, matter) => {
    const [[likeliest] = []] = [...field.matters().of(text, language)].sort((a, b) => b[1] - a[1]);
    expect(likeliest).toBe(matter);
  });
});
