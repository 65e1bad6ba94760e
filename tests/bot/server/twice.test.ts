import { aConversation, messageActivity, pressActivity } from '../../builders/activity';
import { readable, TestBot } from '../../builders/bot';
import { FakeConnector } from '../../builders/connector';
import { temporaryStore } from '../../builders/store';

// Real servers and the whole of the knowledge: slow on a busy machine.
jest.setTimeout(60_000);

describe('What is delivered twice', () => {
  const store = temporaryStore();
  const bot = new TestBot();
  const connector = new FakeConnector();
  beforeAll(async () => {
    await connector.start();
    await bot.start(store);
  });
  afterAll(async () => {
    await bot.stop();
    await connector.stop();
  });
  beforeEach(() => {
    connector.sent.length = 0;
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
});
