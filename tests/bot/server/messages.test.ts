import {
  aConversation,
  installedActivity,
  membersAddedActivity,
  mention,
  messageActivity,
  pressActivity,
} from '../../builders/activity';
import { readable, TestBot } from '../../builders/bot';
import { FakeConnector } from '../../builders/connector';
import { temporaryStore } from '../../builders/store';

describe('POST /api/messages', () => {
  const bot = new TestBot();
  const connector = new FakeConnector();
  const store = temporaryStore();

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
    connector.status = 200;
  });

  /** An activity whose replies travel through the connector, as in Teams. */
  const throughConnector = (fields: Record<string, unknown> = {}) => ({
    ...aConversation(),
    serviceUrl: connector.url,
    deliveryMode: undefined,
    ...fields,
  });

  test('a question is answered with a card that has the verdict, the quotes and their place', async () => {
    const text = 'Dækker § 85 rengøring i Gladsaxe?';
    const [answer, ...more] = await bot.says(messageActivity({ ...aConversation(), text }));
    expect(more).toEqual([]);
    expect(answer).toMatch(/på betingelser/i);
    expect(answer).toContain('»Træning i oprydning og rengøring af hjemmet.«');
    expect(answer).toContain('gladsaxe.txt l. 200');
  });

  test('the reply carries a summary for notifications', async () => {
    const { json } = await bot.send(messageActivity({ ...aConversation() }));
    expect(json.activities[0].summary).toMatch(/Gladsaxe/);
  });

  test.each([
    ['first', '<at>Vejviser</at> dækker § 85 indkøb i Roskilde?'],
    ['last', 'dækker § 85 indkøb i Roskilde? <at>Vejviser</at>'],
    ['in the middle and twice', '<at>Vejviser</at> dækker § 85 <at>Vejviser</at> indkøb i Roskilde?'],
    ['with a hard space after it', '<at>Vejviser</at>\u00a0dækker § 85 indkøb i Roskilde?'],
    ['with a hard space in HTML', '<at>Vejviser</at>&nbsp;dækker § 85 indkøb i Roskilde?'],
  ])('a mention %s is taken out of the question', async (_, text) => {
    const [answer] = await bot.says(messageActivity({ ...aConversation(), text, entities: [mention()] }));
    expect(answer).toMatch(/^Spørgsmål: dækker § 85 indkøb i Roskilde\?/);
  });

  test('in a channel the reply goes to the thread', async () => {
    const thread = '19:channel@thread.tacv2;messageid=1';
    const conversation = { id: thread, conversationType: 'channel', tenantId: 'tenant', isGroup: true };
    const { status } = await bot.send(
      messageActivity(throughConnector({ conversation, id: '17', entities: [mention()] })),
    );
    expect(status).toBe(200);
    expect(connector.sent).toHaveLength(1);
    expect(connector.sent[0]).toMatchObject({
      method: 'POST',
      path: `/v3/conversations/${thread}/activities/17`,
      body: { replyToId: '17', conversation: { id: thread } },
    });
  });

  test('an activity that is delivered twice gets one answer', async () => {
    const activity = messageActivity(throughConnector());
    const statuses = [await bot.send(activity), await bot.send(activity)].map(({ status }) => status);
    expect(statuses).toEqual([200, 200]);
    expect(connector.sent).toHaveLength(1);
  });

  test('an activity that is delivered twice at the same time gets one answer', async () => {
    const activity = messageActivity(throughConnector());
    await Promise.all([bot.send(activity), bot.send(activity), bot.send(activity)]);
    expect(connector.sent).toHaveLength(1);
  });

  test('a reply that could not be sent is sent when the activity comes again', async () => {
    const activity = messageActivity(throughConnector());
    connector.status = 400;
    expect(await bot.send(activity)).toMatchObject({ status: 502, json: { error: { code: 'V-130' } } });
    connector.status = 200;
    connector.sent.length = 0;
    expect((await bot.send(activity)).status).toBe(200);
    expect(connector.sent).toHaveLength(1);
  });

  test('a button that asks more is answered with a new message, and the press with 200 and a line', async () => {
    const data = {
      v: 1,
      verb: 'answer',
      question: 'Dækker § 85 rengøring?',
      scope: 'roskilde',
      language: 'da',
      page: 1,
    };
    const { status, json } = await bot.send(pressActivity(data, throughConnector()));
    expect(status).toBe(200);
    expect(json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(connector.sent.map(({ body }) => readable(body)).join()).toContain('Roskilde');
  });

  test('saving settings redraws the card that was pressed', async () => {
    const data = { v: 1, verb: 'settings.save', municipality: 'ishoej', language: 'en' };
    const { status, json } = await bot.send(pressActivity(data, throughConnector()));
    expect(status).toBe(200);
    expect(json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(json.value)).toContain('Your settings are saved');
    expect(connector.sent).toEqual([]);
  });

  test('a press that is delivered twice gets the same answer and no second message', async () => {
    const press = pressActivity({ v: 1, verb: 'help', language: 'da' }, throughConnector());
    const first = await bot.send(press);
    const second = await bot.send(press);
    expect(second.json).toEqual(first.json);
    expect(connector.sent).toHaveLength(1);
  });

  test('an Action.Submit, a message with a value and no text, works as a press', async () => {
    const value = { v: 1, verb: 'help', language: 'da' };
    const [answer] = await bot.says(messageActivity({ ...aConversation(), text: undefined, value }));
    expect(answer).toContain('Det kan jeg hjælpe med');
  });

  test('an Action.Submit that saves edits the card it was pressed on', async () => {
    const value = { v: 1, verb: 'settings.save', municipality: 'all', language: 'auto' };
    const fields = throughConnector({ text: undefined, value, replyToId: 'card-1' });
    await bot.send(messageActivity(fields));
    expect(connector.sent).toHaveLength(1);
    expect(connector.sent[0]?.method).toBe('PUT');
    expect(connector.sent[0]?.path).toMatch(/\/activities\/card-1$/);
  });

  test.each([
    ['an older version', { v: 0, verb: 'answer', question: 'x' }],
    ['an unknown verb', { v: 1, verb: 'launch' }],
    ['data of a wrong shape', { v: 1, verb: 'section', passage: { $gt: '' } }],
    ['no data', null],
    ['text for data', 'hello'],
  ])('a button with %s gets a card and 200, never an error', async (_, data) => {
    const { status, json } = await bot.send(pressActivity(data, throughConnector()));
    expect(status).toBe(200);
    expect(json.statusCode).toBe(200);
    expect(connector.sent.map(({ body }) => readable(body))).toEqual([
      expect.stringContaining('ældre version'),
    ]);
  });

  test('the feedback buttons of Teams get 200 and an empty body', async () => {
    const { status, json } = await bot.send(
      pressActivity(
        null,
        throughConnector({ name: 'message/submitAction', value: { actionName: 'feedback' } }),
      ),
    );
    expect([status, json]).toEqual([200, {}]);
  });

  test('an invoke that the bot does not know gets a kind word instead of an error', async () => {
    const { status, json } = await bot.send(pressActivity(null, throughConnector({ name: 'task/fetch' })));
    expect(status).toBe(200);
    expect(json.value).toContain('hjælp');
  });

  test('a conversation is welcomed once, however often Teams tells of the installation', async () => {
    const here = aConversation();
    const first = await bot.says(installedActivity(here));
    const again = await bot.says(membersAddedActivity(here));
    expect(first).toEqual([expect.stringContaining('jeg er Vejviser')]);
    expect(again).toEqual([]);
  });

  test('a conversation is welcomed anew after the bot was taken out and put back', async () => {
    const here = aConversation();
    await bot.says(installedActivity(here));
    await bot.says(installedActivity({ ...here, action: 'remove' }));
    expect(await bot.says(installedActivity(here))).toHaveLength(1);
  });

  test('people who join are not welcomed', async () => {
    const members = { ...aConversation(), membersAdded: [{ id: '29:someone' }] };
    expect(await bot.says(membersAddedActivity(members))).toEqual([]);
  });

  test('typing and reactions are taken without an answer', async () => {
    const typing = { ...messageActivity(aConversation()), type: 'typing' };
    expect(await bot.says(typing)).toEqual([]);
  });

  test('what a person wrote is in no log line', async () => {
    await bot.says(
      messageActivity({ ...aConversation(), text: 'Dækker § 85 hemmeligtord for 010190-1234?' }),
    );
    await bot.says(messageActivity({ ...aConversation(), text: 'Dækker § 85 hemmeligtord?' }));
    expect(bot.recorded.lines().length).toBeGreaterThan(2);
    expect(bot.recorded.said()).not.toMatch(/hemmeligtord|010190|1234|Mette|aad-/);
  });
});
