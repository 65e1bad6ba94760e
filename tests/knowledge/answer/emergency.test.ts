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
    ['My client has stopped breathing', 'gladsaxe'],
    ['Jeg er bekymret for at hun tager sit eget liv i weekenden', 'gladsaxe'],
    ['Jeg tror hun tager livet af sig i aften', 'frederikssund'],
    ['Han tager sit eget liv hvis han bliver udskrevet', 'ishoej'],
    ['Hun ønsker at dø', 'roskilde'],
    ['Borgeren har taget for meget medicin', 'roskilde'],
    ['drukket en flaske vodka og taget sine sovepiller', 'gladsaxe'],
    ['Borgerens eks står udenfor og truer hende', 'gladsaxe'],
    ['Min borger ligger på gulvet og svarer ikke', 'ishoej'],
    ['han vil brænde lejligheden ned', 'gladsaxe'],
    ['borgeren har smerter i brystet', 'frederikssund'],
  ])('«%s» in %s gets no verdict on its hour or its medicine, and whom to call', (question, municipality) => {
    const { answers, danger } = knowledge.ask({ question, municipality });
    expect(answers[0]).toMatchObject({
      verdict: 'not_stated',
      tier: 'none',
      quotes: [],
      elsewhere: [],
      pointers: [],
    });
    expect(danger).toMatchObject({ level: 'life', text: expect.stringContaining('112') });
  });

  test('is told in the language of the message', () => {
    const da = knowledge.ask({ question: 'borger vil hænge sig i nat' }).danger?.text;
    const en = knowledge.ask({ question: 'she wants to kill herself tonight' }).danger?.text;
    expect(da).toContain('Er liv i fare');
    expect(en).toContain('If a life is in danger');
  });

  test.each([
    ['støtte til en borger med selvmordstanker?', 'not_stated'],
    ['kan vi hjælpe en borger der er blevet slået af sin kæreste?', 'not_stated'],
    ['Borgeren slog mig i dag', 'not_stated'],
    ['trusler sidst, må vi være 2 på besøg?', 'not_stated'],
    ['borger har selvmordstanker, kan vi støtte hende i at holde kontakt til sin familie?', 'conditional'],
  ])('«%s» may be one: the answer is %s, and beside it stands what to do', (question, verdict) => {
    const { answers, danger } = knowledge.ask({ question, municipality: 'gladsaxe' });
    expect(answers[0]?.verdict).toBe(verdict);
    expect(danger).toMatchObject({ level: 'perhaps', text: expect.stringContaining('Er nogen i fare') });
  });

  test.each([
    'Borgeren vil ikke leve i et bofællesskab, kan vi hjælpe med flytning?',
    'hun vil dø af grin, må vi gå i biografen?',
    'må jeg minde hende om at tage hele sin medicin?',
    'kan vi øve at bruge en kniv i køkkenet?',
    'hun ligger på gulvet og sover, må vi vaske gulvet?',
    'han slår op med kæresten, kan vi hjælpe?',
    'der er ild i brændeovnen, må vi fylde på?',
  ])('«%s» tells of none', (question) => {
    expect(knowledge.ask({ question }).danger).toBeNull();
  });
});
