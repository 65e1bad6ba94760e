import { loadKnowledge } from '../../../knowledge';

const knowledge = loadKnowledge();

describe('a municipality without a standard', () => {
  test.each([
    ['giver vi hjælp til oprydning § 85 i Holbæk', 'Vejviser har ingen standard for Holbæk.'],
    ['Vi er i Vejen kommune. Giver I hjælp til indkøb?', 'Vejviser har ingen standard for Vejen.'],
    ['Does Vejle cover cleaning?', 'Vejviser has no standard for Vejle.'],
    ['Dækker Aarhus og Vejle rengøring?', 'Vejviser har ingen standard for Aarhus eller Vejle.'],
  ])('«%s»: %s', (question, sentence) => {
    expect(knowledge.ask({ question }).remarks).toEqual([expect.stringContaining(sentence)]);
  });

  test('is told of also where one has chosen a municipality oneself', () => {
    const { remarks, answers } = knowledge.ask({
      question: 'Dækker Holbæk rengøring?',
      defaultMunicipality: 'roskilde',
    });
    expect(answers.map(({ municipality }) => municipality)).toEqual(['roskilde']);
    expect(remarks).toHaveLength(1);
  });

  test.each([
    'Kan vi tage med på en tur til Odense?',
    'Borgeren er flyttet hertil fra Aarhus Kommune. Kan hun få hjælp til rengøring?',
    'Dækker Ishøj rengøring i Vallensbæk?',
    'Er der støtte på vejen til banken?',
    'Hvordan er vejret i Aalborg?',
  ])('«%s» asks about none', (question) => {
    expect(knowledge.ask({ question }).remarks).toEqual([]);
  });

  test.each([
    'Dækker Holbæk rengøring?',
    'hvordan gør de i Høje-Taastrup?',
    'hvad siger Køges kvalitetsstandard om rengøring',
  ])('«%s» is not answered by the standard of another', (question) => {
    const [answer] = knowledge.ask({ question, municipality: 'roskilde' }).answers;
    expect(answer?.verdict).toBe('not_stated');
    expect(answer?.quotes).toEqual([]);
    expect(answer?.text).toContain('en anden kommune');
    expect(answer?.elsewhere.map(({ municipality }) => municipality)).not.toContain('roskilde');
  });

  test('only named as a place, it is nobody whose rules are asked for', () => {
    const [answer] = knowledge.ask({
      question: 'Scanning på Køge Sygehus, kan vi tage med?',
      municipality: 'roskilde',
    }).answers;
    expect(answer?.verdict).toBe('conditional');
  });
});
