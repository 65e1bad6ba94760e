import { createConversation } from '../../../bot/conversation/conversation';
import type { Where } from '../../../bot/conversation/request';
import type { Before } from '../../../bot/storage/claims';
import { LmdbStore } from '../../../bot/storage/lmdb-store';
import type { Store } from '../../../bot/storage/store';
import { theKnowledge } from '../../builders/knowledge';
import { recordedLog } from '../../builders/log';
import { BROKEN_STORE, temporaryFolder } from '../../builders/store';

const knowledge = theKnowledge();
let conversations = 0;

describe('A conversation is welcomed', () => {
  const inside = new LmdbStore(temporaryFolder());
  afterAll(() => inside.close());
  let isDown = false;
  const store: Store = {
    ...BROKEN_STORE,
    read: (keys) => (isDown ? BROKEN_STORE : inside).read(keys),
    write: (changes) => (isDown ? BROKEN_STORE : inside).write(changes),
    delete: (keys) => (isDown ? BROKEN_STORE : inside).delete(keys),
  };
  beforeEach(() => {
    isDown = false;
  });

  /** Two replicas of one store, and a conversation that they hear of. */
  function two() {
    conversations += 1;
    const where: Where = {
      person: 'p',
      conversation: `c${conversations}`,
      scope: 'channel',
      tenant: undefined,
    };
    const { log } = recordedLog();
    const replicas = [0, 1].map(() => createConversation({ knowledge, store, log }));
    const tells =
      (kind: 'joined' | 'left') =>
      async (replica: number, before: Before = 'nothing') =>
        (await replicas[replica]?.reply({ kind, where }, before))?.kind;
    return { joins: tells('joined'), leaves: tells('left') };
  }

  test('once, whichever replica hears of it', async () => {
    const { joins } = two();
    expect([await joins(0), await joins(1), await joins(0)]).toEqual(['card', 'nothing', 'nothing']);
  });

  test('anew after the bot was taken out, though another replica heard of that', async () => {
    const { joins, leaves } = two();
    await joins(0);
    await leaves(1);
    expect(await joins(0)).toBe('card');
  });

  test.each(['effects', 'perhaps'] as const)(
    'though its mark stands, when what came of it before was: %s',
    async (before) => {
      const { joins } = two();
      await joins(0);
      expect(await joins(1, before)).toBe('card');
    },
  );

  test('and marked, when the replica that had it is gone before it wrote the mark', async () => {
    const { joins } = two();
    expect([await joins(0, 'perhaps'), await joins(1)]).toEqual(['card', 'nothing']);
  });

  test('once by each replica while the storage is down', async () => {
    const { joins } = two();
    isDown = true;
    expect([await joins(0), await joins(0), await joins(1)]).toEqual(['card', 'nothing', 'card']);
  });
});
