import { Person } from '../../builders/person';
import { temporaryStore } from '../../builders/store';

const store = temporaryStore();
const says = (text: string) => new Person(store).says(text);

describe('A message that tells of an emergency', () => {
  test('is told whom to call before all else, and is not asked whether it helped', async () => {
    const shown = await says('borger vil hænge sig i nat i Gladsaxe');
    expect(shown).toMatch(/^⚠\uFE0E Er liv i fare, så ring 112\./);
    expect(shown).not.toContain('Hjalp svaret?');
  });

  test('is told whom to call also where it asks nothing of the standards', async () => {
    expect(await says('Borgeren slog mig i dag')).toMatch(/^⚠\uFE0E Er nogen i fare/);
  });

  test('is told whom to call wherever its buttons lead', async () => {
    const person = new Person(store);
    await person.says('borger vil hænge sig i nat i Gladsaxe');
    expect(await person.presses('Spørg de andre kommuner')).toMatch(/^⚠\uFE0E Er liv i fare/);
    await person.says('borger vil hænge sig i nat i Gladsaxe');
    expect(await person.presses('Sammenlign kommuner')).toMatch(/^⚠\uFE0E Er liv i fare/);
  });

  test('may be none: the answer follows, and is asked whether it helped', async () => {
    const shown = await says(
      'borger har selvmordstanker, kan vi støtte hende i at holde kontakt til familien i Gladsaxe?',
    );
    expect(shown).toMatch(/^⚠\uFE0E Er nogen i fare/);
    expect(shown).toContain('Hjalp svaret?');
  });
});
