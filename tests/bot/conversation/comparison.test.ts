import { Person } from '../../builders/person';
import { temporaryStore } from '../../builders/store';

const store = temporaryStore();

describe('Comparing in the chat', () => {
  test('two municipalities beside each other, each quoted from its own standard', async () => {
    const shown = await new Person(store).says('sammenlign opfølgning i Roskilde og Ishøj');
    expect(shown).toMatch(/^Sammenligning\nopfølgning/);
    const [roskilde = '', ishoej = ''] = shown.split(/\nIshøj\n/);
    expect(roskilde).toMatch(/Roskilde\n[\s\S]*»[^«]+«\nroskilde-\w\.\w+ l\. \d+/);
    expect(ishoej).toMatch(/»[^«]+«\nishoej\.txt l\. \d+/);
    expect(ishoej).not.toContain('roskilde-a');
    expect(shown).not.toContain('Gladsaxe');
  });

  test('"which exclude" tells at a glance who does, and shows silence as silence', async () => {
    const shown = await new Person(store).says('hvilke kommuner udelukker hovedrengøring?');
    expect(shown).toMatch(/✕ Ikke dækket[^\n]*: Gladsaxe/);
    expect(shown).toMatch(/○ Står ikke i standarden: /);
    expect(shown).toContain('betyder ikke, at hjælpen er udelukket');
  });

  test('in English around the Danish quotes', async () => {
    const shown = await new Person(store).says('compare cleaning in Gladsaxe and Roskilde');
    expect(shown).toMatch(/^Comparison\ncleaning/);
    expect(shown).toMatch(/»[^«]*rengøring[^«]*«/);
  });

  test('a side that one standard has and the other lacks is shown as lacking', async () => {
    const shown = await new Person(store).says('sammenlign klage i Ishøj og Gladsaxe');
    expect(shown).toMatch(/Gladsaxe\n○ Står ikke i standarden/);
  });

  test('"sammenlign" after a question compares what was asked, without the municipality it named', async () => {
    const person = new Person(store);
    await person.says('Dækker § 85 rengøring i Gladsaxe?');
    const shown = await person.says('sammenlign');
    expect(shown).toMatch(/^Sammenligning\nDækker § 85 rengøring\?/);
    expect(shown).toMatch(/Roskilde\n◐/);
  });

  test('… also where it stood before a colon, and the others are asked without it', async () => {
    const person = new Person(store);
    await person.says('Roskilde: dækker § 85 rengøring?');
    expect(await person.says('sammenlign')).toMatch(/^Sammenligning\ndækker § 85 rengøring\?/);
    await person.says('Roskilde: dækker § 85 rengøring?');
    expect(await person.presses('Spørg de andre kommuner')).toContain('Spørgsmål: dækker § 85 rengøring?');
  });

  test('"sammenlign" with nothing before it is asked what', async () => {
    expect(await new Person(store).says('sammenlign Roskilde og Ishøj')).toContain('Hvilket spørgsmål?');
  });

  test('one name is compared with one’s own municipality', async () => {
    const person = new Person(store);
    await person.says('min kommune er Gladsaxe');
    const shown = await person.says('sammenlign rengøring med Roskilde');
    expect(shown).toMatch(/Gladsaxe\n[\s\S]*Roskilde\n/);
    expect(shown).not.toContain('Ishøj');
  });

  test('a municipality without a standard is named as such', async () => {
    const shown = await new Person(store).says('sammenlign rengøring i Odense, Gladsaxe og Ishøj');
    expect(shown).toContain('Den standard har jeg ikke: Odense');
  });

  test('a button leads to the whole answer, and a follow-up goes on from the comparison', async () => {
    const person = new Person(store);
    await person.says('sammenlign rengøring i Gladsaxe og Roskilde');
    expect(await person.presses('Hele svaret: Roskilde')).toMatch(/Spørgsmål: rengøring/);
    await person.says('sammenlign rengøring i Gladsaxe og Roskilde');
    expect(await person.says('og i Ishøj?')).toMatch(/Ishøj\n/);
  });

  test('the overview of several municipalities has a button that compares them', async () => {
    const person = new Person(store);
    await person.says('Dækker § 85 rengøring?');
    expect(await person.presses('Sammenlign kommuner')).toMatch(/^Sammenligning\nDækker § 85 rengøring\?/);
  });

  test('what no standard could speak of is off topic', async () => {
    expect(await new Person(store).says('sammenlign xyzzyx i Gladsaxe og Ishøj')).toContain(
      'Det ved jeg ikke noget om',
    );
  });
});
