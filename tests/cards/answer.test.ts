import { answerCard, buttonsOf, type CardPart, cardText } from '../../cards';
import { aMunicipalityAnswer, aNote, anAnswer, aPassage, aQuote, aStandard } from '../builders/answers';

const standards = [
  aStandard({
    notes: [aNote({ kind: 'outdated', text: { da: 'Vedtaget i 2018.', en: 'Adopted in 2018.' } })],
  }),
  aStandard({ municipality: { id: 'ishoej', name: 'Ishøj', names: [] } }),
];
const text = (...args: Parameters<typeof answerCard>) => cardText(answerCard(...args).body);
const one = (overrides: Parameters<typeof aMunicipalityAnswer>[0]) =>
  anAnswer({ answers: [aMunicipalityAnswer(overrides)] });

describe('the answer card', () => {
  test('tells the verdict in words with a sign, the sentence, and whose standard it is', () => {
    const shown = text({ answer: one({ verdict: 'conditional', text: 'Sætningen.' }), standards });
    expect(shown).toContain('◐ På betingelser\nGladsaxe\nSætningen.');
  });

  test('says no verdict of one for several things that are answered differently, nor in its colour or summary', () => {
    const card = answerCard({ answer: one({ verdict: 'covered', divided: true }), standards });
    expect(cardText(card.body)).toContain('◐ Forskellige svar – se hver del\nGladsaxe');
    expect(card.summary).toContain('Gladsaxe: Forskellige svar');
    for (const shown of [cardText(card.body), card.summary]) expect(shown).not.toContain('Dækket');
  });

  test('says above all else that the municipality asked about has no standard', () => {
    const remarks = ['Vejviser har ingen standard for Holbæk.'];
    const several = [aMunicipalityAnswer(), aMunicipalityAnswer({ municipality: 'ishoej' })];
    for (const answers of [several.slice(0, 1), several]) {
      const shown = text({ answer: anAnswer({ answers, remarks }), standards });
      expect(shown).toMatch(/^Vejviser har ingen standard for Holbæk\./);
    }
  });

  test('says what to do in an emergency above all else, also above another line, and in the notification', () => {
    const danger = { level: 'life', text: 'Ring 112.' } as const;
    const card = answerCard({ answer: anAnswer({ danger, remarks: ['En bemærkning.'] }), standards });
    expect(card.body.body[0]).toMatchObject({ type: 'Container', style: 'attention' });
    expect(cardText(card.body)).toMatch(/^⚠\uFE0E Ring 112\.\n+En bemærkning\./);
    expect(card.summary).toMatch(/^Ring 112\. En bemærkning\. /);
  });

  test('says above all else whose standards are silent, where all were asked and some answer', () => {
    const several = [...standards, ...'abcdef'].map((one) =>
      typeof one === 'string'
        ? aStandard({ municipality: { id: one, name: one.toUpperCase(), names: [] } })
        : one,
    );
    const shown = (silent: string[]) => answerCard({ answer: anAnswer({ silent }), standards: several });
    expect(shown([]).summary).not.toContain('Det står ikke');
    expect(shown(['ishoej', 'a']).body.body[0]?.['text']).toBe(
      'Det står ikke i standarden for Ishøj eller A.',
    );
    expect(shown(['ishoej', 'a']).summary).toMatch(/^Det står ikke i standarden for Ishøj eller A\. /);
    expect(shown(['ishoej', ...'abcdef']).body.body[0]?.['text']).toBe(
      'Det står ikke i standarden for Ishøj, A, B, C eller 3 andre kommuner.',
    );
  });

  test('gives every quote its place: municipality, intervention, section, document and line', () => {
    const shown = text({ answer: one({ quotes: [aQuote()] }), standards });
    expect(shown).toContain(
      'Gladsaxe · Træning i oprydning og rengøring af boligen\nHvad indgår i indsatsen?',
    );
    expect(shown).toContain('»Træning i oprydning og rengøring af hjemmet.«\ngladsaxe.txt l. 200');
  });

  test('groups what is in, what is out and on what condition; the reason for the verdict stands first', () => {
    const quotes = [
      aQuote({ stance: 'out', passage: { text: 'Ude.' } }),
      aQuote({ stance: 'in', passage: { text: 'Inde.' } }),
      aQuote({ stance: 'out', passage: { text: 'Også ude.' } }),
      aQuote({ stance: 'condition', passage: { text: 'Betingelsen.' } }),
    ];
    const shown = text({ answer: one({ quotes }), standards });
    expect(shown).toMatch(
      /✕ Indgår ikke[\s\S]*»Ude\.«[\s\S]*»Også ude\.«[\s\S]*✓ Indgår[\s\S]*»Inde\.«[\s\S]*◐ Betingelser[\s\S]*»Betingelsen\.«/,
    );
  });

  test('says nothing of in or out about passages that are only near', () => {
    const shown = text({
      answer: one({ verdict: 'not_stated', tier: 'closest', quotes: [aQuote()] }),
      standards,
    });
    expect(shown).toContain('Måske relevant');
    expect(shown).not.toContain('✓ Indgår');
  });

  test('tells a fault of the source at the quote it concerns, with its readings', () => {
    const notes = [
      aNote({
        readings: [
          { da: 'niveau 3–4', en: '' },
          { da: 'niveau 2 og 4', en: '' },
        ],
      }),
    ];
    const shown = text({ answer: one({ quotes: [aQuote({ passage: { notes } })] }), standards });
    expect(shown).toMatch(
      /l\. 200[\s\S]*Kilden er uklar: Teksten[\s\S]*Læsning 1: niveau 3–4[\s\S]*Læsning 2: niveau 2 og 4/,
    );
  });

  test('tells the faults of the standard as a whole, and that a lookup is no decision', () => {
    const shown = text({ answer: one({}), standards });
    expect(shown).toContain('Kilden er ældre end gældende regler: Vedtaget i 2018.');
    expect(shown).toContain('Opslag i standarden – ikke en afgørelse.');
  });

  test('shows another municipality apart, under its own name', () => {
    const quotes = [aQuote({ passage: { municipality: 'ishoej', text: 'Fra Ishøj.' } })];
    const answer = one({
      verdict: 'not_stated',
      tier: 'none',
      quotes: [],
      elsewhere: [{ municipality: 'ishoej', verdict: 'covered', quotes }],
    });
    const shown = text({ answer, standards });
    expect(shown).toMatch(
      /Gælder kun i den kommune[\s\S]*Ishøj: ✓ Dækket[\s\S]*Ishøj · Træning[\s\S]*»Fra Ishøj\.«/,
    );
  });

  test('points to the law next door without deciding', () => {
    const answer = one({ pointers: [{ law: '§ 83', text: 'personlig og praktisk hjælp' }] });
    expect(text({ answer, standards })).toContain('Kan høre under § 83: personlig og praktisk hjælp');
  });

  test('shows a word with two meanings with both', () => {
    const ambiguities = [{ word: 'SPS', meanings: ['socialpædagogisk støtte', 'specialpædagogisk støtte'] }];
    const shown = text({ answer: anAnswer({ ambiguities }), standards });
    expect(shown).toContain(
      '»SPS« kan betyde flere ting:\n• socialpædagogisk støtte\n• specialpædagogisk støtte',
    );
  });

  test('puts the best of both sides on the first page, however many there are of one', () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      aQuote({ passage: { id: `i${at}`, text: `Inde ${at}.` } }),
    );
    const quotes = [...many, aQuote({ stance: 'out', passage: { id: 'u', text: 'Ude.' } })];
    const first = text({ answer: one({ quotes }), standards, page: 1 });
    expect(first).toContain('»Ude.«');
    expect(first).toContain('Side 1 af 2');
    expect(text({ answer: one({ quotes }), standards, page: 2 })).toContain('»Inde 6.«');
  });

  test('has buttons for more quotes, the section, the criteria and the other municipalities', () => {
    const quotes = Array.from({ length: 8 }, (_, at) => aQuote({ passage: { text: `Citat ${at}.` } }));
    const withCriteria = aStandard({ passages: [aPassage({ role: 'criteria' })] });
    const { body } = answerCard({
      answer: one({ quotes }),
      standards: [withCriteria, ...standards.slice(1)],
    });
    const verbs = buttonsOf(body).map((each) => [each['title'], (each['data'] as CardPart)['scope']]);
    expect(verbs).toEqual([
      ['Vis flere citater', 'gladsaxe'],
      ['Se hele afsnittet', undefined],
      ['Se kriterierne', undefined],
      ['Tjek kriterierne', undefined],
      ['Spørg de andre kommuner', 'all'],
      ['Se hele indsatsen', undefined],
    ]);
  });

  test('offers no criteria where the standard states none', () => {
    expect(text({ answer: one({}), standards })).not.toContain('Se kriterierne');
  });

  test('gives several municipalities a section each, never mixed, with a way to the whole answer', () => {
    const answers = [
      aMunicipalityAnswer({ quotes: [aQuote({ passage: { text: 'Fra Gladsaxe.' } })] }),
      aMunicipalityAnswer({
        municipality: 'ishoej',
        verdict: 'not_covered',
        quotes: [aQuote({ stance: 'out', passage: { municipality: 'ishoej', text: 'Fra Ishøj.' } })],
      }),
    ];
    const { body, summary } = answerCard({ answer: anAnswer({ answers }), standards });
    expect(cardText(body)).toMatch(
      /Svar fra 2 kommuner[\s\S]*Gladsaxe\n◐ På betingelser[\s\S]*»Fra Gladsaxe\.«[\s\S]*Ishøj\n✕ Ikke dækket[\s\S]*»Fra Ishøj\.«/,
    );
    expect(buttonsOf(body).map((each) => each['title'])).toEqual([
      'Hele svaret: Gladsaxe',
      'Hele svaret: Ishøj',
      'Sammenlign kommuner',
    ]);
    expect(summary).toBe('Gladsaxe: På betingelser. Ishøj: Ikke dækket: undtaget i standarden.');
  });

  test('speaks English around the Danish quotes', () => {
    const shown = text({ answer: anAnswer({ language: 'en' }), standards });
    expect(shown).toContain('On conditions');
    expect(shown).toContain('»Træning i oprydning og rengøring af hjemmet.«\ngladsaxe.txt line 200');
    expect(shown).toContain('not a decision');
  });
});
