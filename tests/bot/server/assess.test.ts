import { aConversation, mention, messageActivity, pressActivity } from '../../builders/activity';
import { readable, TestBot } from '../../builders/bot';
import { FakeConnector } from '../../builders/connector';
import { temporaryStore } from '../../builders/store';

const LEVELS = /■|svært|moderat|severities"?:\{"/;

describe('A check of criteria over HTTP', () => {
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
  });

  const alone = () => ({ ...aConversation(), serviceUrl: connector.url, deliveryMode: undefined });
  const group = () => ({
    ...alone(),
    conversation: { id: 'group', conversationType: 'groupChat', isGroup: true, tenantId: 'tenant' },
  });
  const check = {
    v: 1,
    language: 'da',
    municipality: 'gladsaxe',
    given: { severities: { sundhed: 2 }, facts: {} },
  };
  const submit = { ...check, verb: 'assess.submit', 'praktiske-opgaver-i-hjemmet': '3', egenomsorg: 'none' };

  test('in a group chat the message has the button and nothing of the levels that were written', async () => {
    const text = '<at>Vejviser</at> vum praktisk 3, sundhed 2 i Gladsaxe';
    await bot.send(messageActivity({ ...group(), text, entities: [mention()] }));
    expect(connector.sent).toHaveLength(1);
    const message = readable(connector.sent[0]?.body ?? {});
    expect(message).toContain('[1] Se mit resultat');
    expect(message).not.toMatch(LEVELS);
    expect(String(connector.sent[0]?.body['summary'])).not.toMatch(LEVELS);
  });

  test('the form that comes back is answered to the one who pressed, and nothing is sent to the group', async () => {
    const { status, json } = await bot.send(pressActivity(submit, group()));
    expect(status).toBe(200);
    expect(json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(json.value)).toContain('■■■□');
    expect(connector.sent).toEqual([]);
  });

  test('a client without Action.Execute cannot show it to one person: in a group it gets a word instead', async () => {
    const fields = { ...group(), text: undefined, value: submit, replyToId: 'card-1' };
    await bot.send(messageActivity(fields));
    expect(connector.sent.map(({ method }) => method)).toEqual(['POST']);
    expect(String(connector.sent[0]?.body['text'])).toContain('privat chat');
    expect(JSON.stringify(connector.sent[0]?.body)).not.toMatch(LEVELS);
  });

  test('alone with the bot such a client gets the result in the place of the form', async () => {
    const fields = { ...alone(), text: undefined, value: submit, replyToId: 'card-1' };
    await bot.send(messageActivity(fields));
    expect(connector.sent).toHaveLength(1);
    expect(connector.sent[0]).toMatchObject({ method: 'PUT' });
    expect(readable(connector.sent[0]?.body ?? {})).toContain('Resultat af tjek');
  });

  test('sharing sends one message to all and gives the result back to the one who shared, also when told twice', async () => {
    const press = pressActivity({ ...check, verb: 'assess.share', scores: 'without' }, group());
    const first = await bot.send(press);
    const second = await bot.send(press);
    expect(second.json).toEqual(first.json);
    expect(JSON.stringify(first.json.value)).toContain('■■□□');
    expect(connector.sent).toHaveLength(1);
    const shared = connector.sent[0]?.body ?? {};
    expect(readable(shared)).toContain('Delt uden niveauer.');
    expect(JSON.stringify(shared)).not.toMatch(LEVELS);
  });

  test.each([
    ['a wrong level', { ...check, verb: 'assess.result', given: { severities: { sundhed: 9 }, facts: {} } }],
    ['an older version', { ...check, v: 0, verb: 'assess.result' }],
    ['no state', { v: 1, verb: 'assess.submit' }],
  ])('data with %s gets a kind card and 200', async (_, data) => {
    const { status } = await bot.send(pressActivity(data, alone()));
    expect(status).toBe(200);
    expect(connector.sent.map(({ body }) => readable(body))).toEqual([
      expect.stringContaining('ældre version'),
    ]);
  });

  test('fifty people who press at once get each their own levels', async () => {
    const levels = Array.from({ length: 50 }, (_, at) => at % 5);
    const answers = await Promise.all(
      levels.map((level) => bot.send(pressActivity({ ...submit, egenomsorg: String(level) }, group()))),
    );
    const bars = answers.map(
      ({ json }) => /"(■*□*) "[^[]*"Egenomsorg"/.exec(JSON.stringify(json.value))?.[1],
    );
    expect(bars).toEqual(levels.map((level) => '■'.repeat(level) + '□'.repeat(4 - level)));
  });
});
