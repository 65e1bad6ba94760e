import { setTimeout as pause } from 'node:timers/promises';
import type { Reply } from '../../../bot/conversation/reply';
import { createTeams } from '../../../bot/teams/teams';
import { UnansweredBook } from '../../../bot/unanswered/book';
import {
  aConversation,
  installedActivity,
  membersAddedActivity,
  messageActivity,
  pressActivity,
} from '../../builders/activity';
import { readable, TestBot } from '../../builders/bot';
import { FakeConnector } from '../../builders/connector';
import { recordedLog } from '../../builders/log';
import { temporaryStore } from '../../builders/store';

// Real servers and the whole of the knowledge: slow on a busy machine.
jest.setTimeout(60_000);

/** No standard answers it: it is noted when it is asked. */
const SILENT = { question: 'Dækker § 85 en zebrafinke?', language: 'da' };

describe('What is delivered twice', () => {
  const store = temporaryStore();
  const bot = new TestBot();
  const unanswered = new UnansweredBook(store, 90, Date.now, () => {});
  const kept = async () => {
    await unanswered.settled();
    return (await store.keys('unanswered/')).length;
  };
  const connector = new FakeConnector();
  beforeAll(async () => {
    await connector.start();
    await bot.start(store, { unanswered });
  });
  afterAll(async () => {
    await bot.stop();
    await connector.stop();
  });
  beforeEach(() => {
    connector.sent.length = 0;
    connector.next.length = 0;
  });

  const throughConnector = () => ({ ...aConversation(), serviceUrl: connector.url, deliveryMode: undefined });
  const saves = (municipality: string) => ({ v: 1, verb: 'settings.save', municipality, language: 'da' });
  const texts = () => connector.sent.map(({ body }) => readable(body));

  test('ten times at the same moment is answered once', async () => {
    const activity = messageActivity(throughConnector());
    const answers = await Promise.all(Array.from({ length: 10 }, () => bot.send(activity)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(connector.sent).toHaveLength(1);
  });

  test('a press ten times at the same moment has one effect, and the same answer for each', async () => {
    const press = pressActivity({ v: 1, verb: 'help', language: 'da' }, throughConnector());
    const answers = await Promise.all(Array.from({ length: 10 }, () => bot.send(press)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(connector.sent).toHaveLength(1);
  });

  test('an old press that comes again late does not undo a newer one', async () => {
    const here = throughConnector();
    const old = pressActivity(saves('gladsaxe'), here);
    await bot.send(old);
    await bot.send(pressActivity(saves('roskilde'), here));
    // So many others in between that the old answer is no longer remembered.
    for (let n = 0; n < 300; n += 1)
      await bot.send(pressActivity(null, { ...here, deliveryMode: 'expectReplies' }));
    const again = await bot.send(old);
    expect(again).toMatchObject({
      status: 200,
      json: {
        statusCode: 200,
        value: 'Det har jeg allerede fået og svaret på. Prøv igen, hvis du ikke kan se svaret.',
      },
    });
    connector.sent.length = 0;
    await bot.send(messageActivity({ ...here, text: 'Dækker § 85 indkøb?' }));
    expect(texts().join()).toContain('Roskilde');
    expect(texts().join()).not.toContain('Gladsaxe ·');
  });

  test('messages out of order are each answered as themselves', async () => {
    const here = throughConnector();
    const [first, second] = ['Dækker § 85 indkøb i Ishøj?', 'Dækker § 85 rengøring i Gladsaxe?'].map((text) =>
      messageActivity({ ...here, text }),
    );
    await bot.send(second);
    await bot.send(first);
    await bot.send(second);
    expect(texts().map((text) => text.split('\n')[0])).toEqual([
      'Spørgsmål: Dækker § 85 rengøring i Gladsaxe?',
      'Spørgsmål: Dækker § 85 indkøb i Ishøj?',
    ]);
  });

  test('the same words written twice are two questions', async () => {
    const here = throughConnector();
    await bot.send(messageActivity(here));
    await bot.send(messageActivity(here));
    expect(connector.sent).toHaveLength(2);
  });

  test("two people's activities of the same id are two", async () => {
    await bot.send(messageActivity({ ...throughConnector(), id: 'same' }));
    await bot.send(messageActivity({ ...throughConnector(), id: 'same' }));
    expect(connector.sent).toHaveLength(2);
  });

  test('while the first reply is on its way waits for it: when it fails, the second sends the same, and nothing is done again', async () => {
    const here = throughConnector();
    const press = pressActivity({ v: 1, verb: 'feedback', ...SILENT, helpful: false }, here);
    const value = { v: 1, verb: 'answer', ...SILENT };
    const activity = messageActivity({ ...here, text: undefined, value });
    // The channel asks for a pause, and then does not take it: the first is under way for more than a second.
    connector.next.push({ status: 429, headers: { 'retry-after': '1' } }, { status: 403 });
    const before = await kept();
    const first = bot.send(activity);
    while (connector.sent.length === 0) await pause(10);
    const second = bot.send(activity);
    expect([(await first).status, (await second).status]).toEqual([502, 200]);
    expect(connector.sent).toHaveLength(3);
    expect(connector.sent[2]?.body).toEqual(connector.sent[0]?.body);
    expect(await kept()).toBe(before + 1);
    expect((await bot.send(press)).status).toBe(200);
    expect(await kept()).toBe(before + 2);
  });

  test('a welcome that could not be sent is said when Teams tells of it again', async () => {
    const here = throughConnector();
    connector.next.push({ status: 403 });
    const installed = installedActivity(here);
    expect((await bot.send(installed)).status).toBe(502);
    expect((await bot.send(installed)).status).toBe(200);
    expect(texts()[1]).toContain('jeg er Vejviser');
    await bot.send(membersAddedActivity(here));
    expect(connector.sent).toHaveLength(2);
  });

  test('a press whose card the chat does not take gets that card in its place, and again', async () => {
    const press = pressActivity({ v: 1, verb: 'help', language: 'da' }, throughConnector());
    connector.next.push({ status: 403 });
    const first = await bot.send(press);
    expect(first.json.type).toBe('application/vnd.microsoft.card.adaptive');
    expect((await bot.send(press)).json).toEqual(first.json);
    expect(connector.sent).toHaveLength(1);
  });
});

describe('A turn in which a part of the bot throws', () => {
  const connector = new FakeConnector();
  const recorded = recordedLog();
  const here = () => ({ ...aConversation(), serviceUrl: connector.url, deliveryMode: undefined });
  const works: (() => Promise<Reply>)[] = [];
  const teams = createTeams({
    conversation: { reply: () => works.shift()?.() ?? Promise.reject(new Error('once too often')) },
    credentials: undefined,
    log: recorded.log,
  });
  const send = async (body: object) => (await teams({ authorization: '', body })).status;
  const lastFault = () => recorded.lines().at(-1);
  beforeAll(() => connector.start());
  afterAll(() => connector.stop());

  test('is logged, and done when it is delivered again', async () => {
    const activity = messageActivity(here());
    works.push(
      () => Promise.reject(new RangeError('hemmeligtord')),
      async () => ({ kind: 'text', text: 'svar' }),
    );
    expect(await send(activity)).toBe(502);
    expect(lastFault()).toMatchObject({ code: 'V-100', kind: 'message', error: 'RangeError' });
    expect(recorded.text()).not.toContain('hemmeligtord');
    expect(await send(activity)).toBe(200);
    expect(connector.sent.map(({ body }) => body['text'])).toEqual(['svar']);
  });
});
