import { createConversation } from '../../../bot/conversation/conversation';
import type { Reply } from '../../../bot/conversation/reply';
import type { Where } from '../../../bot/conversation/request';
import type { Store } from '../../../bot/storage/store';
import { type Card, cardText } from '../../../cards';
import { theKnowledge } from '../../builders/knowledge';
import { recordedLog } from '../../builders/log';
import { BROKEN_STORE, temporaryStore } from '../../builders/store';

const store = temporaryStore();
let people = 0;

/** One person in one conversation, and what they read. */
function aPerson({ keptIn = store as Store, now = (): number => 0, allowedTenants = [] as string[] } = {}) {
  people += 1;
  const where: Where = {
    person: `p${people}`,
    conversation: `c${people}`,
    scope: 'personal',
    tenant: 'here',
  };
  const recorded = recordedLog();
  const conversation = createConversation({
    knowledge: theKnowledge(),
    store: keptIn,
    log: recorded.log,
    allowedTenants,
    now,
  });
  const read = async (reply: Promise<Reply>) => textOf(await reply);
  return {
    recorded,
    where,
    conversation,
    says: (text: string) => read(conversation.reply({ kind: 'message', where, text }, 'nothing')),
    presses: (data: object) =>
      read(conversation.reply({ kind: 'press', where, data: { v: 1, ...data } }, 'nothing')),
    joins: () => read(conversation.reply({ kind: 'joined', where }, 'nothing')),
  };
}

function textOf(reply: Reply): string {
  if (reply.kind === 'card') return cardText((reply.card satisfies Card).body);
  return reply.kind === 'text' ? reply.text : '';
}

describe('Small words are answered in the language they are said in', () => {
  test.each([
    ['Hej', 'Spørg mig om'],
    ['hej!', 'Spørg mig om'],
    ['Godmorgen 😊', 'Spørg mig om'],
    ['hi', 'Ask me'],
    ['Hello there', 'Ask me'],
    ['hjælp', 'Det kan jeg hjælpe med'],
    ['Hvad kan du?', 'Det kan jeg hjælpe med'],
    ['?', 'Det kan jeg hjælpe med'],
    ['help', 'What I can help with'],
    ['What can you do?', 'What I can help with'],
    ['tak', 'Selv tak'],
    ['Thanks a lot!', 'You are welcome'],
    ['', 'tom besked'],
    ['   ', 'tom besked'],
    ['…', 'tom besked'],
    ['indstillinger', 'Min kommune'],
    ['settings', 'My municipality'],
  ])('%j', async (text, expected) => {
    expect(await aPerson().says(text)).toContain(expected);
  });
});

describe('Questions', () => {
  test('no municipality chosen or named: each that has something to say, under its own name', async () => {
    const answer = await aPerson().says('Dækker § 85 rengøring?');
    expect(answer).toContain('Gladsaxe\n');
    expect(answer).toContain('Roskilde\n');
  });

  test('an English question gets an English verdict', async () => {
    expect(await aPerson().says('does § 85 cover cleaning in Gladsaxe?')).toMatch(/on conditions/i);
  });

  test('a question that is too long is not searched for', async () => {
    expect(await aPerson().says(`dækker § 85 ${'rengøring '.repeat(80)}`)).toContain('for lang');
  });

  test.each(['010190-1234', '0101901234', '010190 1234', '610190-1234'])(
    'nothing is done with a message that has the number %s in it, and nothing of it is repeated',
    async (number) => {
      const person = aPerson();
      const reply = await person.says(`Dækker § 85 rengøring for ${number}?`);
      expect(reply).toContain('CPR');
      expect(reply).not.toMatch(/rengøring|1234/);
      expect(await person.says('og i Roskilde?')).toContain('Hvilket spørgsmål?');
    },
  );
});

describe('Follow-ups lean on the last question', () => {
  test.each([
    ['og i Roskilde?', /Spørgsmål: Dækker § 85 rengøring\?[\s\S]*Roskilde\n/],
    ['hvad med Roskilde?', /Spørgsmål: Dækker § 85 rengøring\?[\s\S]*Roskilde\n/],
    ['Ishøj?', /Spørgsmål: Dækker § 85 rengøring\?[\s\S]*Ishøj\n/],
    ['og i de andre kommuner?', /Svar fra \d kommuner/],
    ['hvad med indkøb?', /Spørgsmål: Dækker § 85 indkøb i Gladsaxe\?/],
    ['og tøjvask?', /Spørgsmål: Dækker § 85 tøjvask i Gladsaxe\?/],
    ['hvad med indkøb i Roskilde?', /Indkøb[\s\S]*Roskilde\n/],
    ['hvorfor?', /^Kriterier\nGladsaxe/],
    ['vis hele afsnittet', /^Hele afsnittet\nGladsaxe/],
    ['Vis hele indsatsen', /^Hele indsatsen\nGladsaxe/],
    ['vis mere', /Side 2 af/],
    ['what about shopping?', /^Question: what about shopping\?/],
    ['and in Roskilde?', /Roskilde\n/],
    ['show the whole section', /Gladsaxe/],
  ])('%s', async (text, expected) => {
    const person = aPerson();
    await person.says('Dækker § 85 rengøring i Gladsaxe?');
    expect(await person.says(text)).toMatch(expected);
  });

  test.each(['og i Roskilde?', 'hvorfor?', 'vis hele afsnittet', 'vis mere'])(
    '"%s" with nothing before it is asked which question',
    async (text) => {
      expect(await aPerson().says(text)).toContain('Hvilket spørgsmål?');
    },
  );

  test('"hvad med indkøb?" with nothing before it is a question of its own', async () => {
    expect(await aPerson().says('hvad med indkøb?')).toContain('ndkøb');
  });

  test('half an hour later the question is forgotten', async () => {
    let minutes = 0;
    const person = aPerson({ now: () => minutes * 60_000 });
    await person.says('Dækker § 85 rengøring i Gladsaxe?');
    minutes = 29;
    expect(await person.says('hvorfor?')).toContain('Kriterier');
    minutes = 31;
    expect(await person.says('hvorfor?')).toContain('Hvilket spørgsmål?');
  });

  test('another person in the same conversation has a last question of their own', async () => {
    const mette = aPerson();
    await mette.says('Dækker § 85 rengøring i Gladsaxe?');
    const where = { ...mette.where, person: 'someone else' };
    const reply = await mette.conversation.reply({ kind: 'message', where, text: 'hvorfor?' }, 'nothing');
    expect(textOf(reply)).toContain('Hvilket spørgsmål?');
  });
});

describe('Municipality and language are chosen by writing', () => {
  test.each([
    'min kommune er Roskilde',
    'jeg arbejder i Roskilde Kommune',
    'skift til Roskilde',
    'I work in Roskilde',
  ])('"%s" is remembered, and used when a question names none', async (text) => {
    const person = aPerson();
    expect(await person.says(text)).toMatch(/\(•\) Roskilde/);
    const answer = await person.says('Dækker § 85 rengøring?');
    expect(answer).toContain('Roskilde\n');
    expect(answer).not.toContain('Gladsaxe\n');
  });

  test('a question that names another municipality is answered for that one', async () => {
    const person = aPerson();
    await person.says('min kommune er Roskilde');
    expect(await person.says('Dækker § 85 rengøring i Gladsaxe?')).toContain('Gladsaxe\n');
  });

  test('"alle kommuner" takes the choice back', async () => {
    const person = aPerson();
    await person.says('min kommune er Roskilde');
    await person.says('vælg alle kommuner');
    expect(await person.says('Dækker § 85 rengøring?')).toContain('Svar fra');
  });

  test('a municipality without a standard is told, with those there are', async () => {
    expect(await aPerson().says('min kommune er Odense')).toMatch(/ikke.*Gladsaxe.*Roskilde/);
  });

  test.each(['skift til engelsk', 'svar på engelsk', 'switch to English', 'English please'])(
    '"%s" holds for Danish questions too',
    async (text) => {
      const person = aPerson();
      expect(await person.says(text)).toContain('Your settings are saved');
      expect(await person.says('Dækker § 85 rengøring i Gladsaxe?')).toMatch(/on conditions/i);
    },
  );

  test('a question that begins like a choice is a question', async () => {
    expect(await aPerson().says('brug af hjælpemidler i Roskilde')).not.toContain('gemt');
  });
});

describe('Buttons', () => {
  test('ask a question of one municipality, also when the question names another', async () => {
    const question = 'Dækker § 85 rengøring i Gladsaxe?';
    const answer = await aPerson().presses({ verb: 'answer', question, scope: 'roskilde', language: 'da' });
    expect(answer).toMatch(/Roskilde\n[\s\S]*Indgår/);
  });

  test('ask the others', async () => {
    const question = 'Dækker § 85 rengøring i Gladsaxe?';
    const answer = await aPerson().presses({ verb: 'answer', question, scope: 'all', language: 'da' });
    expect(answer).toContain('Svar fra');
  });

  test('leave a question behind that a follow-up can follow', async () => {
    const person = aPerson();
    await person.presses({
      verb: 'answer',
      question: 'Dækker § 85 rengøring?',
      scope: 'gladsaxe',
      language: 'da',
    });
    expect(await person.says('hvorfor?')).toMatch(/^Kriterier\nGladsaxe/);
  });

  test('with a passage of another version of the standard say so', async () => {
    const data = { verb: 'section', passage: 'gladsaxe/1/1/1', version: 'long-gone', language: 'da' };
    expect(await aPerson().presses(data)).toContain('ældre version');
  });

  test('with a municipality that is not there any more save nothing', async () => {
    const data = { verb: 'settings.save', municipality: 'atlantis', language: 'auto' };
    expect(await aPerson().presses(data)).toContain('ældre version');
  });

  test('with a CPR number in their data are answered with a word about that only', async () => {
    const question = 'rengøring for 010190-1234';
    const reply = await aPerson().presses({ verb: 'answer', question });
    expect(reply).toContain('CPR');
    expect(reply).not.toContain('1234');
  });
});

describe('While the storage is down', () => {
  test('questions are answered as ever, and the log has the code', async () => {
    const person = aPerson({ keptIn: BROKEN_STORE });
    expect(await person.says('Dækker § 85 rengøring i Gladsaxe?')).toMatch(/på betingelser/i);
    expect(person.recorded.lines()).toContainEqual(expect.objectContaining({ code: 'V-200' }));
  });

  test('a person who chooses a municipality is told that it cannot be saved', async () => {
    const person = aPerson({ keptIn: BROKEN_STORE });
    expect(await person.says('min kommune er Roskilde')).toContain('kan ikke gemmes lige nu');
    expect(person.recorded.lines()).toContainEqual(expect.objectContaining({ code: 'V-201' }));
  });

  test('a conversation is still welcomed once', async () => {
    const person = aPerson({ keptIn: BROKEN_STORE });
    expect(await person.joins()).toContain('jeg er Vejviser');
    expect(await person.joins()).toBe('');
  });
});

describe('A fault inside', () => {
  test('is a kind card with a code, and a log line with the code, the turn and no words of the person', async () => {
    const knowledge = theKnowledge();
    const recorded = recordedLog();
    const broken = {
      ...knowledge,
      ask: (): never => {
        throw new RangeError('a message that quotes hemmeligtord');
      },
    };
    const conversation = createConversation({ knowledge: broken, store, log: recorded.log });
    const where: Where = { person: 'p', conversation: 'c', scope: 'personal', tenant: undefined };
    const reply = textOf(
      await conversation.reply({ kind: 'message', where, text: 'dækker § 85 hemmeligtord?' }, 'nothing'),
    );
    const fault = recorded.lines().find((line) => line['code'] === 'V-100');
    expect(fault).toMatchObject({ error: 'RangeError', turn: expect.any(String) });
    expect(reply).toContain('Noget gik galt hos mig');
    expect(reply).toContain(`V-100 · ${fault?.['turn']}`);
    expect(recorded.text()).not.toContain('hemmeligtord');
  });
});

test('a person of a tenant that is not allowed gets a polite refusal and nothing else', async () => {
  const person = aPerson({ allowedTenants: ['elsewhere'] });
  expect(await person.says('Dækker § 85 rengøring?')).toMatch(
    /^Vejviser er kun sat op for bestemte organisationer/,
  );
});
