import { loadKnowledge } from '../../../knowledge';

const knowledge = loadKnowledge();

describe('an emergency', () => {
  test.each([
    ['Borgeren siger hun vil tage livet af sig i aften', 'gladsaxe'],
    ['hun har skrevet et afskedsbrev og vil springe ud fra broen i weekenden', 'gladsaxe'],
    ['borger truer med at hænge sig i weekenden', 'ishoej'],
    ['borger vil hænge sig i nat', 'frederikssund'],
    ['borgeren har overdosis af piller NU', 'frederikssund'],
    ['borger har taget hele pakken med medicin', 'ishoej'],
    ['citizen took all her medication at once', 'gladsaxe'],
    ['borger har slugt 40 panodiler', 'roskilde'],
    ['Kan bostøtten komme akut hvis borgeren ringer og er selvmordstruet?', 'ishoej'],
    ['he is not breathing', 'roskilde'],
  ])('«%s» in %s gets no verdict on its hour or its medicine, and whom to call', (question, municipality) => {
    const { answers, remarks } = knowledge.ask({ question, municipality });
    expect(answers[0]).toMatchObject({
      verdict: 'not_stated',
      tier: 'none',
      quotes: [],
      elsewhere: [],
      pointers: [],
    });
    expect(remarks.join()).toContain('112');
  });

  test('is told in the language of the message', () => {
    const [da] = knowledge.ask({ question: 'borger vil hænge sig i nat' }).remarks;
    const [en] = knowledge.ask({ question: 'she wants to kill herself tonight' }).remarks;
    expect(da).toContain('Er liv i fare');
    expect(en).toContain('If a life is in danger');
  });

  test.each([
    'støtte til en borger med selvmordstanker?',
    'Borgeren vil ikke leve i et bofællesskab, kan vi hjælpe med flytning?',
    'støtte til en borger der tidligere har forsøgt selvmord og nu vil have hjælp til at komme ud',
    'hun vil dø af grin, må vi gå i biografen?',
    'må jeg minde hende om at tage hele sin medicin?',
    'kan vi øve at bruge en kniv i køkkenet?',
  ])('«%s» tells of none', (question) => {
    expect(knowledge.ask({ question }).remarks.join()).not.toContain('112');
  });
});
