import { Handovers } from '../../../bot/colleagues/handovers';
import { mayWrite } from '../../../bot/conversation/changes';
import { createConversation } from '../../../bot/conversation/conversation';
import type { Request, Where } from '../../../bot/conversation/request';
import { LmdbStore } from '../../../bot/storage/lmdb-store';
import type { Store, StoreItems } from '../../../bot/storage/store';
import { UnansweredBook } from '../../../bot/unanswered/book';
import { theKnowledge } from '../../builders/knowledge';
import { recordedLog } from '../../builders/log';
import { everyPress, VERBS } from '../../builders/presses';
import { temporaryFolder } from '../../builders/store';

// The first question reads the dictionaries: slow on a busy machine.
jest.setTimeout(60_000);

const knowledge = theKnowledge();
const address = { serviceUrl: 'http://127.0.0.1:9/', conversation: 'colleagues', bot: '28:vejviser' };
const where: Where = {
  person: 'mette',
  conversation: 'colleagues',
  scope: 'personal',
  tenant: undefined,
  address,
};

describe('What writes something down, and must not be done twice', () => {
  const inside = new LmdbStore(temporaryFolder());
  let changes = 0;
  let posts = 0;
  const store: Store = {
    read: (keys) => inside.read(keys),
    write: (items: StoreItems) => {
      changes += 1;
      return inside.write(items);
    },
    delete: (keys) => {
      changes += 1;
      return inside.delete(keys);
    },
    keys: (prefix) => inside.keys(prefix),
    deleteOlder: (prefix, time) => inside.deleteOlder(prefix, time),
    close: () => inside.close(),
  };
  const unanswered = new UnansweredBook(store, 90, Date.now, () => {});
  const { log, lines } = recordedLog();
  const conversation = createConversation({
    knowledge,
    store,
    log,
    unanswered,
    owners: 'everyone',
    post: async () => {
      posts += 1;
    },
    seed: () => 7,
  });
  beforeAll(() => inside.write({ 'colleagues/here': { address } }));
  afterAll(() => inside.close());

  const press = (data: unknown): Request => ({ kind: 'press', where, data });

  test('is that the bot was taken out: told late, it would undo what was chosen since', () => {
    expect(mayWrite({ kind: 'left', where })).toBe(true);
  });

  test('is known of every button', () => {
    const presses = everyPress(written('x'), knowledge);
    expect(Object.keys(presses).sort()).toEqual([...VERBS].sort());
    expect(VERBS.length).toBeGreaterThan(30);
  });

  test.each(VERBS)('is told rightly of %s', async (verb) => {
    const handover = await new Handovers(inside).open({ asker: address, words: 'ord', language: 'da' });
    const request = press(everyPress(written(handover), knowledge)[verb]);
    changes = 0;
    const reply = await conversation.reply(request, 'nothing');
    await unanswered.settled();
    expect(lines().at(-1)).toMatchObject({ msg: 'answered', verb });
    expect(reply.kind).not.toBe('text');
    expect({ verb, writes: changes > 0 }).toEqual({ verb, writes: mayWrite(request) });
  });

  const again: [string, () => Promise<Request> | Request][] = [
    ...VERBS.map((verb): [string, () => Promise<Request>] => [
      `the press ${verb}`,
      async () => {
        const handover = await new Handovers(inside).open({ asker: address, words: 'ord', language: 'da' });
        return press(everyPress(written(handover), knowledge)[verb]);
      },
    ]),
    ...[
      'Dækker § 85 en zebrafinke?',
      'min kommune er Roskilde',
      'skriv på engelsk',
      'modtag spørgsmål her',
      'stop spørgsmål her',
    ].map((text): [string, () => Request] => [`»${text}«`, () => ({ kind: 'message', where, text })]),
    [
      'a question about a message',
      () => ({ kind: 'about', where, text: 'Dækker § 85 en zebrafinke?', language: 'da' }),
    ],
    ['being put in', () => ({ kind: 'joined', where })],
    ['being taken out', () => ({ kind: 'left', where })],
  ];

  test.each(again)('is not done again when only the reply is made anew: %s', async (_, request) => {
    const asked = await request();
    await conversation.reply(asked, 'nothing');
    await unanswered.settled();
    await inside.write({ 'colleagues/here': { address, eTag: '*' } });
    changes = 0;
    posts = 0;
    const reply = await conversation.reply(asked, 'effects');
    await unanswered.settled();
    expect({ changes, posts }).toEqual({ changes: 0, posts: 0 });
    // The person is told what came of it, and not that something failed or came too late.
    expect(reply.undone).toBeUndefined();
    expect(reply.kind === 'nothing').toBe(asked.kind === 'left');
  });

  const answers = (handover: string) => press(everyPress(written(handover), knowledge)['colleague.answer']);

  test('is an answer to a question of colleagues that somebody else has answered: nothing is done, and the reply says so', async () => {
    await inside.write({ 'colleagues/here': { address, eTag: '*' } });
    posts = 0;
    expect((await conversation.reply(answers('a'.repeat(32)), 'nothing')).undone).toBe(true);
    expect(posts).toBe(0);
  });

  test('is an answer that was posted, though the question could not be deleted then: it is done, and only logged', async () => {
    await inside.write({ 'colleagues/here': { address, eTag: '*' } });
    const handover = await new Handovers(inside).open({ asker: address, words: 'ord', language: 'da' });
    const recorded = recordedLog();
    const sticky = createConversation({
      knowledge,
      store: { ...store, delete: () => Promise.reject(new Error('down')) },
      log: recorded.log,
      post: async () => {},
    });
    expect((await sticky.reply(answers(handover), 'nothing')).undone).toBeUndefined();
    expect(recorded.lines()).toContainEqual(expect.objectContaining({ code: 'V-203' }));
  });

  test('is done again when nobody knows how far the first got: twice is better than not at all', async () => {
    const question = press(everyPress(written('x'), knowledge)['colleague.send']);
    changes = 0;
    posts = 0;
    await conversation.reply(question, 'perhaps');
    expect({ wrote: changes > 0, posts }).toEqual({ wrote: true, posts: 1 });
  });

  test.each([
    null,
    undefined,
    7,
    'settings.save',
    {},
    { verb: 'constructor' },
    { verb: ['settings.save', 1] },
    { verb: { toString: [] } },
  ])('is nothing in a press with %j for data', (data) => expect(mayWrite(press(data))).toBe(false));
});

/** A question that no standard answers is kept: the buttons about it write, if they can. */
function written(handover: string) {
  const given = { severities: { sundhed: 2 as const }, facts: {} };
  return { words: 'Hvad gør vi så?', question: 'Dækker § 85 en zebrafinke?', given, handover };
}
