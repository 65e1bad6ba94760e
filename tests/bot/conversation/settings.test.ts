import { storeKey } from '../../../bot/storage/keys';
import type { Store } from '../../../bot/storage/store';
import { Person } from '../../builders/person';
import { BROKEN_STORE, temporaryStore } from '../../builders/store';

const store = temporaryStore();
let groups = 0;

/** A group chat of its own, and people in it. */
function aGroup() {
  groups += 1;
  const conversation = `group-${groups}`;
  return (name: string) =>
    new Person(store, { scope: 'groupChat', conversation, person: `${name}-${groups}` });
}

describe('My stored data', () => {
  test.each([
    'indstillinger',
    'mine data',
    'vis mine data',
    'hvad har du gemt om mig?',
    'hvad ved du om mig',
  ])('"%s" shows what is kept, on the card with the settings', async (text) => {
    const person = new Person(store);
    expect(await person.says(text)).toMatch(/Det har jeg gemt om dig\nIngenting\./);
    await person.says('min kommune er Ishøj');
    expect(await person.says(text)).toMatch(/Det har jeg gemt om dig[\s\S]*Din kommune: Ishøj/);
  });

  test.each(['my data', 'settings', 'what do you know about me?'])(
    '"%s" does so in English',
    async (text) => {
      expect(await new Person(store).says(text)).toMatch(/What I have stored about you\nNothing\./);
    },
  );

  test.each([
    ['slet mine data', 'Slet mine data nu', /Dine data er slettet/],
    ['glem mig', 'Slet mine data nu', /Dine data er slettet/],
    ['delete my data', 'Delete my data now', /Your data is deleted/],
  ])('"%s" asks first, and then deletes all of it', async (text, button, done) => {
    const person = new Person(store);
    const key = storeKey('settings', person.where.person);
    await person.says('min kommune er Roskilde');
    await person.says(text);
    expect(await store.read([key])).not.toEqual({});
    expect(await person.presses(button)).toMatch(done);
    expect(await store.read([key])).toEqual({});
    expect(await person.says('Dækker § 85 rengøring?')).toContain('Svar fra');
  });

  test('deleting forgets the last question too', async () => {
    const person = new Person(store);
    await person.says('Dækker § 85 rengøring i Gladsaxe?');
    await person.says('slet mine data');
    await person.presses('Slet mine data nu');
    expect(await person.says('hvorfor?')).toContain('Hvilket spørgsmål?');
  });

  test('whoever changes their mind keeps the data', async () => {
    const person = new Person(store);
    await person.says('min kommune er Roskilde');
    await person.says('slet mine data');
    expect(await person.presses('Behold mine data')).toContain('Din kommune: Roskilde');
  });

  test('the card leads there: delete, and nothing is left to delete', async () => {
    const person = new Person(store);
    await person.says('min kommune er Roskilde');
    await person.presses('Slet mine data');
    await person.presses('Slet mine data nu');
    expect(await person.presses('Vælg kommune og sprog')).not.toContain('] Slet mine data');
  });

  test('while the storage is down nobody is told that anything is deleted, or that nothing is kept', async () => {
    const person = new Person(BROKEN_STORE);
    expect(await person.says('mine data')).toContain('Det kan jeg ikke slå op lige nu');
    await person.presses('Slet mine data');
    expect(await person.presses('Slet mine data nu')).toContain('kunne ikke slettes');
    expect(person.recorded.lines()).toContainEqual(expect.objectContaining({ code: 'V-201' }));
  });

  test('a storage that says it has deleted and has not is not believed', async () => {
    const forgetful: Store = {
      keys: (prefix) => store.keys(prefix),
      read: (keys) => store.read(keys),
      write: (changes) => store.write(changes),
      delete: async () => {},
      deleteOlder: async () => 0,
      close: async () => {},
    };
    const person = new Person(forgetful);
    await person.says('min kommune er Roskilde');
    await person.says('slet mine data');
    expect(await person.presses('Slet mine data nu')).toContain('kunne ikke slettes');
  });
});

describe('A municipality for the whole conversation', () => {
  const QUESTION = 'Dækker § 85 rengøring?';

  test.each(['samtalens kommune er Roskilde', "this channel's municipality is Roskilde"])(
    '"%s" holds for everyone there who has chosen none',
    async (text) => {
      const member = aGroup();
      await member('mette').says(text);
      const answer = await member('ole').says(QUESTION);
      expect(answer).toContain('Roskilde\n');
      expect(answer).not.toContain('Svar fra');
    },
  );

  test('gives way to a person’s own municipality, and both to the one that the question names', async () => {
    const member = aGroup();
    const mette = member('mette');
    await mette.says('samtalens kommune er Roskilde');
    await mette.says('min kommune er Ishøj');
    expect(await mette.says(QUESTION)).toContain('Ishøj\n');
    expect(await mette.says(`${QUESTION.replace('?', '')} i Gladsaxe?`)).toContain('Gladsaxe\n');
  });

  test('holds in no other conversation', async () => {
    await aGroup()('mette').says('samtalens kommune er Roskilde');
    expect(await aGroup()('mette').says(QUESTION)).toContain('Svar fra');
  });

  test('holds in every thread of a channel', async () => {
    const thread = (id: string) =>
      new Person(store, { scope: 'channel', conversation: `19:channel@thread.tacv2;messageid=${id}` });
    await thread('1').says('kanalens kommune er Ishøj');
    expect(await thread('2').says(QUESTION)).toContain('Ishøj\n');
  });

  test('is chosen on the card, which opens for the person who presses only', async () => {
    const member = aGroup();
    const mette = member('mette');
    expect(await mette.says('indstillinger')).not.toContain('Min kommune');
    await mette.presses('Vælg kommune og sprog');
    expect(mette.reply).toMatchObject({ kind: 'card', place: 'private' });
    const chosen = { municipality: 'all', language: 'auto', conversation: 'gladsaxe' };
    expect(await mette.presses('Gem indstillinger', chosen)).toContain('Dine indstillinger er gemt');
    expect(mette.reply).toMatchObject({ kind: 'card', place: 'private' });
    expect(await member('ole').says(QUESTION)).toContain('Gladsaxe\n');
  });

  test('is taken back by choosing none, and nothing is kept then', async () => {
    const member = aGroup();
    const mette = member('mette');
    await mette.says('samtalens kommune er Roskilde');
    await mette.says('samtalens kommune er ingen');
    expect(await mette.says(QUESTION)).toContain('Svar fra');
    expect(await store.read([storeKey('conversation', mette.where.conversation)])).toEqual({});
  });

  test('is forgotten when the bot is taken out', async () => {
    const mette = aGroup()('mette');
    await mette.says('samtalens kommune er Roskilde');
    await mette.takesOut();
    expect(await store.read([storeKey('conversation', mette.where.conversation)])).toEqual({});
  });

  test('what a person chooses for themselves is not shown to the group', async () => {
    const mette = aGroup()('mette');
    expect(await mette.says('min kommune er Ishøj')).toBe('Gemt. Jeg bruger det fra nu af.');
    expect(await mette.says('mine data')).not.toContain('Ishøj');
    expect(await mette.says('slet mine data')).not.toContain('Slet mine data nu');
  });

  test('a municipality without a standard is not taken', async () => {
    const mette = aGroup()('mette');
    expect(await mette.says('samtalens kommune er Odense')).toContain('har jeg ikke');
  });
});

test('small talk is off topic, also for a person who has chosen a municipality', async () => {
  const person = new Person(store);
  await person.says('min kommune er Gladsaxe');
  expect(await person.says('xyzzyx plugh?')).toContain('Det ved jeg ikke noget om');
  expect(await person.says('hvad er vejret?')).toContain('Det ved jeg ikke noget om');
});
