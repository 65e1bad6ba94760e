import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../bot/storage/open-store';
import { readPlace } from '../../bot/storage/place';
import {
  aConversation,
  installedActivity,
  membersAddedActivity,
  messageActivity,
  pressActivity,
} from '../builders/activity';
import { Azurite } from '../builders/azurite';
import { readable } from '../builders/bot';
import { FakeConnector } from '../builders/connector';
import { Replica } from '../builders/replica';
import { temporaryFolder } from '../builders/store';

const BEFORE = 'Det har jeg allerede fået og svaret på. Prøv igen, hvis du ikke kan se svaret.';
/** By then a replica has told the others what it has finished. */
const TOLD_MS = 2_500;

interface Answer {
  status: number;
  body: { type?: string; value?: unknown } | undefined;
}

describe('What is delivered twice, to two replicas of one blob store', () => {
  const azurite = new Azurite(temporaryFolder());
  const connector = new FakeConnector();
  const replicas: Replica[] = [];
  beforeAll(async () => {
    await Promise.all([azurite.start(), connector.start()]);
    const variables = {
      STORAGE: azurite.place('twice'),
      RATE_LIMIT: 'off',

      LOG_LEVEL: 'warn',
    };
    replicas.push(new Replica(variables), new Replica(variables));
    await Promise.all(replicas.map((replica) => replica.start()));
    // A blob server that has just started may be slower than the bot's patience, which would then go ahead alone.
    const ready = async ({ port }: Replica) =>
      (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200;
    for (const replica of replicas) while (!(await ready(replica))) await pause(200);
  }, 120_000);
  afterAll(async () => {
    await Promise.all(replicas.map((replica) => replica.remove()));
    await Promise.all([azurite.stop(), connector.stop()]);
  });
  beforeEach(() => {
    connector.sent.length = 0;
    connector.next.length = 0;
  });

  const here = () => ({ ...aConversation(), serviceUrl: connector.url, deliveryMode: undefined });
  const texts = () => connector.sent.map(({ body }) => readable(body));
  async function send(to: number, activity: object): Promise<Answer> {
    const response = await fetch(`http://127.0.0.1:${replicas[to]?.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  }
  /** To both; `between` milliseconds lie between the two calls. */
  const twice = async (activity: object, between: number): Promise<[Answer, Answer]> => {
    const first = send(0, activity);
    await pause(between);
    return Promise.all([first, send(1, activity)]);
  };
  const kept = async (prefix: string) => {
    const place = readPlace(azurite.place('twice'));
    if (!place) throw new Error('The place cannot be read.');
    const store = openStore(place);
    return store.keys(prefix);
  };

  describe.each([
    ['at once', 0],
    ['one after the other', 300],
    ['much later', TOLD_MS],
  ])('%s', (_, between) => {
    test('a message is answered once', async () => {
      const answers = await twice(messageActivity(here()), between);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(texts()).toEqual([expect.stringContaining('rengøring')]);
    }, 60_000);

    test('a press that adds a card to the conversation adds it once, and both calls get a response', async () => {
      const press = pressActivity({ v: 1, verb: 'help', language: 'da' }, here());
      const answers = await twice(press, between);
      expect(connector.sent).toHaveLength(1);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(answers.map(({ body }) => body?.value).sort()).toEqual([
        BEFORE,
        'Svaret står nederst i samtalen.',
      ]);
    }, 60_000);

    test('a press that writes something down does so once', async () => {
      const question = `Dækker § 85 noget, som ingen har hørt om, nummer ${between}?`;
      const data = { v: 1, verb: 'feedback', question, language: 'da', helpful: false };
      const before = (await kept('unanswered/')).length;
      const answers = await twice(pressActivity(data, here()), between);
      expect(answers.map(({ body }) => body?.type).sort()).toEqual([
        'application/vnd.microsoft.activity.message',
        'application/vnd.microsoft.card.adaptive',
      ]);
      await pause(500);
      expect((await kept('unanswered/')).length - before).toBe(1);
    }, 60_000);

    test('a press that only shows something shows it to both calls, and claims nothing', async () => {
      const given = { severities: { sundhed: 2 }, facts: {} };
      const data = { v: 1, verb: 'assess.form', language: 'da', municipality: 'gladsaxe', given };
      const before = (await kept('claim/')).length;
      const [first, second] = await twice(pressActivity(data, here()), between);
      expect(first.body?.type).toBe('application/vnd.microsoft.card.adaptive');
      expect(second).toEqual(first);
      expect(await kept('claim/')).toHaveLength(before);
    }, 60_000);
  });

  test('an old press that comes late to the other does not undo a newer one', async () => {
    const person = here();
    const saves = (municipality: string) =>
      pressActivity({ v: 1, verb: 'settings.save', municipality, language: 'da' }, person);
    const old = saves('gladsaxe');
    await send(0, old);
    await send(1, saves('roskilde'));
    await pause(TOLD_MS);
    expect((await send(1, old)).body?.value).toBe(BEFORE);
    await send(0, messageActivity({ ...person, text: 'Dækker § 85 indkøb?' }));
    expect(texts().join()).toContain('Roskilde');
    expect(texts().join()).not.toContain('Gladsaxe ·');
  }, 60_000);

  test('what could not be sent is tried again by the other, at once', async () => {
    const activity = messageActivity(here());
    connector.next.push({ status: 403 });
    expect((await send(0, activity)).status).toBe(502);
    expect((await send(1, activity)).status).toBe(200);
    expect((await send(0, activity)).status).toBe(200);
    expect(connector.sent).toHaveLength(2);
  }, 60_000);

  test('a question without an answer that the other sends the answer to is noted once', async () => {
    const value = { v: 1, verb: 'answer', question: 'Dækker § 85 en zebrafinke?', language: 'da' };
    const activity = messageActivity({ ...here(), text: undefined, value });
    const before = (await kept('unanswered/')).length;
    connector.next.push({ status: 403 });
    expect((await send(0, activity)).status).toBe(502);
    expect((await send(1, activity)).status).toBe(200);
    expect(texts()[1]).toBe(texts()[0]);
    await pause(500);
    expect((await kept('unanswered/')).length - before).toBe(1);
  }, 60_000);

  test('a question to colleagues whose reply the other sends is posted once, and told to be sent', async () => {
    const colleagues = { ...here(), conversation: { id: 'colleagues', conversationType: 'channel' } };
    await send(0, messageActivity({ ...colleagues, text: 'modtag spørgsmål her' }));
    connector.sent.length = 0;
    const value = {
      v: 1,
      verb: 'colleague.send',
      question: 'Dækker § 85 rengøring?',
      words: 'Og vinduer?',
      language: 'da',
    };
    const activity = messageActivity({ ...here(), text: undefined, value, replyToId: 'card' });
    // The colleagues get it; the asker's card cannot be drawn anew.
    connector.next.push({ status: 200 }, { status: 403 });
    expect((await send(0, activity)).status).toBe(502);
    expect((await send(1, activity)).status).toBe(200);
    const posted = connector.sent.filter(({ path }) => path.includes('/colleagues/'));
    expect(posted).toHaveLength(1);
    expect(texts().at(-1)).toContain('Sendt til en kollega');
    expect(await kept('handover/')).toHaveLength(1);
  }, 60_000);

  test('a welcome that one could not say is said by the other, once', async () => {
    const person = here();
    const installed = installedActivity(person);
    connector.next.push({ status: 403 });
    expect((await send(0, installed)).status).toBe(502);
    expect((await send(1, installed)).status).toBe(200);
    expect((await send(0, membersAddedActivity(person))).status).toBe(200);
    expect(texts()).toEqual([expect.stringContaining('jeg er Vejviser'), texts()[0]]);
  }, 60_000);

  test('who comes while the other is still trying waits, and sends when that fails', async () => {
    const activity = messageActivity(here());
    connector.next.push({ status: 429, headers: { 'retry-after': '3' } }, { status: 403 });
    const first = send(0, activity);
    while (connector.sent.length === 0) await pause(20);
    const second = send(1, activity);
    expect([(await first).status, (await second).status]).toEqual([502, 200]);
    expect(connector.sent).toHaveLength(3);
  }, 60_000);

  test('what a replica had in hand when it was killed is answered by the other, in time for Teams', async () => {
    const activity = messageActivity(here());
    // The channel asks for a pause, in which the replica is killed.
    connector.next.push({ status: 429, headers: { 'retry-after': '5' } });
    const lost = send(0, activity).catch(() => 'lost');
    while (connector.sent.length === 0) await pause(20);
    await replicas[0]?.end('SIGKILL');
    expect(await lost).toBe('lost');
    const started = performance.now();
    expect((await send(1, activity)).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(12_000);
    expect(connector.sent).toHaveLength(2);
    await replicas[0]?.start();
    expect((await send(0, activity)).status).toBe(200);
    expect(connector.sent).toHaveLength(2);
  }, 90_000);
});
