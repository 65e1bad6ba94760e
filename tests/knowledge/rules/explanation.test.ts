import { assess, assessRule } from '../../../knowledge/rules/assess';
import { assessmentText, becauseText } from '../../../knowledge/rules/assessment-text';
import type { Given } from '../../../knowledge/rules/types';
import { whatIf } from '../../../knowledge/rules/what-if';
import { bookOf, ruleAbout } from './books';

const NOTHING: Given = { severities: {}, facts: {} };

function reasons(about: string, given: Given): string[] {
  return assessRule(ruleAbout('gladsaxe', about), given).because.map((because) => becauseText(because, 'da'));
}

describe('The explanation of a result', () => {
  it('tells in which direction a level misses, in the order of the sentence', () => {
    expect(reasons('økonomi', { severities: { samfundsliv: 0, kommunikation: 4 }, facts: {} })).toEqual([
      'samfundsliv: krav 2–3, angivet 0 – 2 under',
      'kommunikation: krav 2–3, angivet 4 – over det niveau, standarden nævner',
    ]);
  });

  it('tells that sundhed 3 is over the level that the standard names for behandlingstilbud', () => {
    const result = assessRule(ruleAbout('gladsaxe', 'behandlingstilbud'), {
      severities: { sundhed: 3 },
      facts: {},
    });
    expect(result.outcome).toBe('not_met');
    expect(result.because[0]).toMatchObject({
      theme: 'sundhed',
      required: [2],
      given: 3,
      holds: false,
      direction: 'over',
      distance: 1,
    });
    expect(result.missing).toEqual([]);
    expect(result.criteria.flatMap(({ notes }) => notes.map(({ id }) => id))).toContain('A-03b');
  });

  it('always shows the count of ledsagelse, in both readings', () => {
    const severities = { mobilitet: 3, sundhed: 4, egenomsorg: 1, omgivelser: 3 } as const;
    expect(reasons('ledsagelse', { severities, facts: {} }).slice(0, 2)).toEqual([
      '3 af 11 temaer har niveau 3–4 (4 er vurderet), krav mere end halvdelen – ved ikke (læsning 1)',
      '2 af 10 temaer har niveau 3–4 (3 er vurderet), krav mere end halvdelen – ved ikke (læsning 2)',
    ]);
  });

  it('a level between two named levels is neither under nor over', () => {
    const rule = ruleAbout('gladsaxe', 'Fastholdelse');
    const because = assessRule(rule, { severities: { 'socialt-liv': 3 }, facts: {} }).because;
    const second = because.find(
      (one) => 'theme' in one && one.theme === 'socialt-liv' && one.readings?.[0] === 2,
    );
    expect(second).toMatchObject({ required: [2, 4], given: 3, holds: false });
    expect(second).not.toHaveProperty('direction');
  });

  it('marks the themes of "eller" as alternatives, and those of an unclear "og" not', () => {
    const groups = (about: string) =>
      assessRule(ruleAbout('gladsaxe', about), NOTHING).because.map(({ oneOf }) => oneOf);
    expect(groups('madlavning')).toEqual([1, 1]);
    expect(groups('økonomi')).toEqual([undefined, undefined]);
  });

  it('every condition carries the sentence that sets it, word for word from the standard', () => {
    for (const municipality of ['gladsaxe', 'roskilde', 'ishoej', 'frederikssund']) {
      for (const rule of bookOf(municipality).rules) {
        const texts = rule.intervention.sections.flatMap(({ passages }) => passages.map(({ text }) => text));
        for (const { sentence } of assessRule(rule, NOTHING).because) {
          expect(texts.some((text) => text.includes(sentence))).toBe(true);
        }
      }
    }
  });

  it('conditions from need and purpose are quoted apart from the criteria', () => {
    const result = assessRule(ruleAbout('gladsaxe', 'ledsagelse'), NOTHING);
    expect(result.criteria).toHaveLength(2);
    expect(result.conditionsElsewhere.map(({ text }) => text)).toEqual([
      'At psykisk og/eller fysisk handicappede, som ikke er omfattet af ledsageordning i henhold til servicelovens § 97, kan deltage i det sociale liv efter eget ønske.',
    ]);
  });

  it('unclear sentences come with their note and readings only where the readings differ', () => {
    const rule = ruleAbout('gladsaxe', 'økonomi');
    const unclear = (given: Given['severities']) =>
      assessRule(rule, { severities: given, facts: {} }).unclear;
    expect(unclear({ samfundsliv: 2, kommunikation: 2 })).toEqual([]);
    expect(unclear({ samfundsliv: 2, kommunikation: 0 })).toMatchObject([
      { note: { id: 'A-02' }, readings: [{ holds: false }, { holds: true }] },
    ]);
  });

  it('tells what would change a near miss', () => {
    expect(
      whatIf(ruleAbout('gladsaxe', 'tøjvask'), {
        severities: { 'praktiske-opgaver-i-hjemmet': 1 },
        facts: {},
      }),
    ).toEqual([{ change: { theme: 'praktiske-opgaver-i-hjemmet', from: 1, to: 2 }, outcome: 'met' }]);
  });

  it('ends with the line on individual assessment, verbatim from the standard', () => {
    for (const municipality of ['gladsaxe', 'roskilde', 'ishoej', 'frederikssund']) {
      const { note } = assess(bookOf(municipality), NOTHING, 'FALLBACK');
      const passages = bookOf(municipality).rules.flatMap((rule) =>
        rule.intervention.sections.flatMap((section) => section.passages),
      );
      expect(passages.some(({ text }) => text.includes(note))).toBe(true);
      expect(note).toMatch(/konkret|individuel/);
    }
    const without = { ...bookOf('gladsaxe'), individualAssessment: undefined };
    expect(assess(without, NOTHING, 'FALLBACK').note).toBe('FALLBACK');
  });

  it('as text never says afslag, in either language', () => {
    for (const language of ['da', 'en'] as const) {
      const text = assessmentText(assess(bookOf('gladsaxe'), NOTHING, ''), language);
      expect(text).not.toMatch(/afslag|refus/i);
      expect(text).not.toMatch(/\b(theme|fact|outcome|because|holds)\.[a-z]/);
    }
  });
});
