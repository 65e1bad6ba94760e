import fc from 'fast-check';
import { answerCard, sectionCard } from '../../cards';
import { withoutControls } from '../../cards/verbatim';
import { aMunicipalityAnswer, aNote, anAnswer, aPassage, aQuote, aStandard } from '../builders/answers';
import { everyPart, richTexts, textBlocks } from './walk';

const TRICKS = [
  '[Klik her](https://example.com)',
  '**fed** _kursiv_ # overskrift\n- punkt',
  `$${'{$root}'} $${'{summary}'} $${'{1+1}'}`,
  `\\$${'{question}'} $(x) {{DATE(2026-01-01T00:00:00Z, SHORT)}} {{question}} $t(verdict.covered)`,
  '<script>alert(1)</script> &lt;b&gt; &amp;',
  '<at>Alle</at>',
  '\u202Emodsat\u202C \u2067שלום\u2069',
  'null',
  'true',
  '5',
  '`kode`',
  '"citat" \'citat\' »citat«',
  '   ',
  '\u0000\u0007usynlig',
];
const anyText = fc.oneof(
  fc.constantFrom(...TRICKS),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.lorem(),
);

/** What a reader sees: direction fences and control characters have no picture. */
const seen = (text: string) => withoutControls(text).replace(/^\u2068|\u2069$/g, '');
const shown = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('text from users and sources', () => {
  test('a quote, its lead and its place come out character by character, in quotation marks', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, lead) => {
        const passage = aPassage({ text, lead, section: 'Afsnit' });
        const cards = [
          answerCard({
            answer: anAnswer({ answers: [aMunicipalityAnswer({ quotes: [{ passage, stance: 'in' }] })] }),
            standards: [],
          }),
          sectionCard({ standard: aStandard({ passages: [passage] }), passage: passage.id, language: 'da' }),
        ];
        for (const card of cards) {
          const texts = richTexts(card.body).map(shown);
          expect(texts).toContain(`»${shown(seen(text))}«`);
          expect(texts).toContain(`»${shown(seen(lead))}«`);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a question comes out character by character', () => {
    fc.assert(
      fc.property(anyText, (question) => {
        const { body } = answerCard({ answer: anAnswer({ question }), standards: [] });
        expect(richTexts(body).map(shown)).toContain(`Spørgsmål: ${shown(seen(question))}`);
      }),
      { numRuns: 200 },
    );
  });

  test('nothing of it stands where Markdown is rendered, and no run holds a date macro', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = answerCard({ answer: everywhere('x'), standards: [standardOf('x')] });
        const tricky = answerCard({ answer: everywhere(text), standards: [standardOf(text)] });
        expect(textBlocks(tricky.body)).toEqual(textBlocks(plain.body));
        for (const run of everyPart(tricky.body).filter((part) => part.type === 'TextRun')) {
          expect(run['text']).not.toContain('{{');
        }
      }),
      { numRuns: 200 },
    );
  });

  test('direction marks in a question cannot turn around the words beside it', () => {
    const { body } = answerCard({ answer: anAnswer({ question: '\u202Eabc' }), standards: [] });
    expect(richTexts(body)).toContain('Spørgsmål: \u2068\u202Eabc\u2069');
  });
});

/** An answer with `text` in every place that takes text from users or sources. */
function everywhere(text: string) {
  const note = aNote({ text: { da: text, en: text }, readings: [{ da: text, en: text }] });
  const quote = aQuote({ passage: { text, lead: text, intervention: text, section: text, notes: [note] } });
  return anAnswer({
    question: text,
    path: [text],
    ambiguities: [{ word: text, meanings: [text] }],
    answers: [
      aMunicipalityAnswer({
        text,
        quotes: [quote],
        pointers: [{ law: text, text }],
        elsewhere: [{ municipality: 'gladsaxe', verdict: 'covered', quotes: [quote] }],
      }),
    ],
  });
}

function standardOf(name: string) {
  return aStandard({
    municipality: { id: 'gladsaxe', name, names: [] },
    notes: [aNote({ text: { da: name, en: name } })],
  });
}
