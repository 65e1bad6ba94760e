import { Readable } from 'node:stream';
import fc from 'fast-check';
import { runAssess } from '../../../knowledge/commands/run-assess';
import { readAssessmentInput } from '../../../knowledge/rules/assessment-input';
import { KNOWLEDGE } from '../rules/books';

async function run(args: string[], input = ''): Promise<{ code: number; out: string[]; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const streams = {
    lines: Readable.from([input]),
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
  };
  const code = await runAssess(args, KNOWLEDGE, streams);
  return { code, out, err: err.join('\n') };
}

describe('npm run assess -- --jsonl', () => {
  it('answers one line for every line, in order, and goes on after one it cannot read', async () => {
    const lines = [
      '{"id":"a1","municipality":"gladsaxe","severities":{"praktiske-opgaver-i-hjemmet":3,"sundhed":2},"facts":{}}',
      'not json',
      '{"id":"a2","municipality":"gladsakse","severities":{},"facts":{}}',
      '{"id":3,"municipality":"ishoej","severities":{"sundhed":null},"facts":{"demens":null}}',
      '[]',
    ];
    const { code, out, err } = await run(['--jsonl'], `${lines.join('\r\n')}\r\n`);
    expect([code, err]).toEqual([0, '']);
    const answers = out.map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a1', null, 'a2', 3, null]);
    expect(answers.map((answer) => 'error' in answer)).toEqual([false, true, true, false, true]);
    expect(answers[2].error).toContain('Did you mean "gladsaxe"?');
    expect(answers[3].results).toMatchObject([{ outcome: 'individual' }]);
  });

  it('has the shape of the contract', async () => {
    const line =
      '{"id":"a1","municipality":"gladsaxe","severities":{"praktiske-opgaver-i-hjemmet":1,"sundhed":2}}';
    const { out } = await run(['--jsonl'], line);
    const answer = JSON.parse(out[0] ?? '');
    expect(Object.keys(answer)).toEqual(['id', 'municipality', 'results', 'note']);
    expect(answer.note).toBe(
      'Bevilling af en indsats efter serviceloven foregår altid på baggrund af en konkret, individuel vurdering af den enkelte persons behov og forudsætninger (§ 1, stk. 3).',
    );
    expect(answer.results).toHaveLength(12);
    const cooking = answer.results.find(
      ({ intervention }: { intervention: string }) => intervention === 'Træning i madlavning',
    );
    expect(cooking).toMatchObject({
      outcome: 'met',
      criteria:
        'Indsatsen kan tildeles borgere, som efter voksenudredningsmetoden har moderate (2) eller svære (3) problemer inden for temaerne praktiske opgaver i hjemmet eller sundhed.',
      because: [
        {
          theme: 'praktiske-opgaver-i-hjemmet',
          required: [2, 3],
          given: 1,
          holds: false,
          direction: 'under',
          distance: 1,
        },
        { theme: 'sundhed', required: [2, 3], given: 2, holds: true },
      ],
      missing: [],
      unclear: [],
      included: ['Planlægning, tilberedning og oprydning.'],
    });
    expect(cooking.excluded[0]).toBe(
      'Udføreren tilbereder ikke mad uden borgerens deltagelse, men vejleder borgeren i at tilberede mad.',
    );
    expect(cooking.remarks).toContain('Der er ikke frit valg af udfører på indsatsen.');
  });
});

describe('npm run assess for one check', () => {
  it('takes a quick line', async () => {
    const { code, out, err } = await run(['--municipality', 'gladsaxe', 'egenomsorg 2, blåt']);
    expect(code).toBe(0);
    expect(out[0]).toContain('OPFYLDT EFTER ORDLYDEN\n\nTræning i egenomsorg');
    expect(err).toBe('Ikke forstået: «blåt»');
  });

  it('takes flags, as JSON or in English', async () => {
    const flags = [
      '--municipality',
      'gladsaxe',
      '--theme',
      'sundhed=2',
      '--fact',
      'soeger-trafiktraening=false',
    ];
    const json = JSON.parse((await run([...flags, '--json'])).out[0] ?? '');
    expect(json.results[3]).toMatchObject({ outcome: 'met' });
    expect((await run([...flags, '--language', 'en'])).out[0]).toContain('MET BY ITS WORDING');
  });

  it.each([
    [['sundhed 2'], 'Name the municipality'],
    [['--municipality', 'gladsaxe', '--theme', 'sundhed=5'], 'There is no level 5 (for "sundhed")'],
    [['--municipality', 'gladsaxe', '--theme', 'sundhd=2'], 'Did you mean "sundhed"?'],
    [['--municipality', 'gladsaxe', '--language', 'sv'], 'There is no language "sv"'],
    [['--jsnol'], '--jsnol'],
  ])('with %j tells "%s"', async (args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([1, []]);
    expect(err).toContain(message);
  });
});

/** What is given, and what the error must say. */
const WRONG: [unknown, string][] = [
  [
    { severities: { sundhed: '2' } },
    'There is no level "2" (for "sundhed"). The levels are the numbers 0, 1, 2, 3 and 4',
  ],
  [{ severities: { sundhed: 2.5 } }, 'There is no level 2.5 (for "sundhed")'],
  [{ severities: { sundhed: -1 } }, 'There is no level -1 (for "sundhed")'],
  [{ severities: { sundheed: 2 } }, 'There is no theme "sundheed". Did you mean "sundhed"?'],
  [{ facts: { demens: 1 } }, '"demens" cannot be 1. Write true or false'],
  [{ facts: { 'samlet-stoettebehov': true } }, 'There is no level true (for "samlet-stoettebehov")'],
  [{ facts: { 'fyldt-19': true } }, 'There is no fact "fyldt-19". Did you mean "fyldt-18"?'],
  [{ severity: {} }, 'There is no key "severity". There are: id, municipality, severities, facts.'],
  [{ severities: [] }, '"severities" must be an object.'],
  [{ municipality: null }, '"municipality" must be the id of a municipality, as text.'],
  [{ municipality: 'aarhus' }, 'There is no municipality "aarhus". There are: gladsaxe.'],
];

describe('The input of an assessment', () => {
  it.each(WRONG)('%j is told as wrong', (part, message) => {
    const read = readAssessmentInput({ id: 'x', municipality: 'gladsaxe', ...(part as object) }, [
      'gladsaxe',
    ]);
    expect(read).toEqual({ id: 'x', error: expect.stringContaining(message) });
  });

  it('is never thrown at, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readAssessmentInput(value, ['gladsaxe'])));
    fc.assert(
      fc.property(
        fc.record({
          municipality: fc.anything(),
          severities: fc.anything(),
          facts: fc.anything(),
          id: fc.anything(),
        }),
        (value) => void readAssessmentInput(value, ['gladsaxe']),
      ),
    );
  });
});
