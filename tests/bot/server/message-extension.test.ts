import { type AdaptiveCardJson, cardText } from '../../../cards';
import {
  aConversation,
  messageActionActivity,
  messageActivity,
  pressActivity,
  searchActivity,
  windowPressActivity,
} from '../../builders/activity';
import { TestBot } from '../../builders/bot';
import { FakeConnector } from '../../builders/connector';
import { temporaryStore } from '../../builders/store';

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

interface Attachment {
  contentType: string;
  content: AdaptiveCardJson;
  preview: { contentType: string; content: { title: string; text: string; tap?: unknown } };
}

describe('The message extension', () => {
  const bot = new TestBot();
  const connector = new FakeConnector();
  const store = temporaryStore();

  beforeAll(async () => {
    await connector.start();
    await bot.start(store);
  }, 60_000);
  afterAll(async () => {
    await bot.stop();
    await connector.stop();
  });

  async function searching(query: string | undefined, fields: Record<string, unknown> = {}) {
    const { status, json } = await bot.send(searchActivity(query, { ...aConversation(), ...fields }));
    expect(status).toBe(200);
    return json.composeExtension as { type: string; text?: string; attachments: Attachment[] };
  }

  test.each([undefined, '', 'rengør', 'opfølgning i Roskilde', 'støtte'])(
    'typing %j gives a list of at most 25 cards, each with a preview',
    async (query) => {
      const list = await searching(query);
      expect(list).toMatchObject({ type: 'result', attachmentLayout: 'list' });
      expect(list.attachments.length).toBeGreaterThan(0);
      expect(list.attachments.length).toBeLessThanOrEqual(25);
      for (const { contentType, content, preview } of list.attachments) {
        expect([contentType, content.type, content.version]).toEqual([ADAPTIVE, 'AdaptiveCard', '1.5']);
        expect(preview.contentType).toBe('application/vnd.microsoft.card.thumbnail');
        expect(preview.content.title.length).toBeGreaterThan(3);
        expect(preview.content.text).toContain('»');
      }
    },
  );

  test('the chosen card is the answer card of the chat', async () => {
    const question = 'Dækker § 85 rengøring i Gladsaxe?';
    const { attachments } = await searching(question);
    const { json } = await bot.send(messageActivity({ ...aConversation(), text: question }));
    const inChat = cardText(json.activities[0].attachments[0].content);
    const verdict = /◐ På betingelser/;
    expect(cardText(attachments[0]?.content as AdaptiveCardJson)).toMatch(verdict);
    expect(inChat).toMatch(verdict);
    const quotes = inChat.match(/»[^»]+«/g) ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes)
      expect(cardText(attachments[0]?.content as AdaptiveCardJson)).toContain(quote);
  });

  test('the language is that of the words, and of the person’s Teams before there are any', async () => {
    const english = await searching('', { locale: 'en-GB' });
    expect(english.attachments[0]?.content['lang']).toBe('en');
    const danish = await searching('', { locale: 'da-DK' });
    expect(danish.attachments[0]?.content['lang']).toBe('da');
  });

  test('nothing found is a line of text', async () => {
    expect(await searching('xyzzyx')).toMatchObject({
      type: 'message',
      text: expect.stringContaining('intet'),
    });
  });

  test.each([
    ['no value', undefined],
    ['no parameters', { commandId: 'search' }],
    ['a number for a query', { parameters: [{ name: 'query', value: 7 }] }],
    ['a list of nothing', { parameters: [null] }],
  ])('a search with %s is answered as if nothing were written', async (_, value) => {
    expect((await searching('x', { value })).attachments.length).toBeGreaterThan(0);
  });

  test('what is typed is in no log line', async () => {
    await searching('hemmeligtord');
    expect(bot.recorded.text()).not.toContain('hemmeligtord');
  });

  test('the action on a message opens a window with the answer to its text', async () => {
    const html = '<p>Dækker § 85 <strong>rengøring</strong> i Gladsaxe?</p>';
    const { status, json } = await bot.send(messageActionActivity(html, aConversation()));
    expect(status).toBe(200);
    expect(json.task).toMatchObject({
      type: 'continue',
      value: { title: 'Det siger standarderne', card: { contentType: ADAPTIVE } },
    });
    expect(cardText(json.task.value.card.content)).toContain('Spørgsmål: Dækker § 85 rengøring i Gladsaxe?');
  });

  test('its buttons are Action.Submit, which is what a window takes, and answer in the window', async () => {
    const here = aConversation();
    const { json } = await bot.send(messageActionActivity('Dækker § 85 rengøring i Gladsaxe?', here));
    expect(JSON.stringify(json)).not.toContain('Action.Execute');
    const { actions } = json.task.value.card.content as AdaptiveCardJson;
    const button = actions?.find(({ title }) => title === 'Se hele afsnittet');
    const { json: pressed } = await bot.send(windowPressActivity(button?.['data'], here));
    expect(pressed.task.type).toBe('continue');
    expect(cardText(pressed.task.value.card.content)).toMatch(/^Hele afsnittet\nGladsaxe/);
  });

  test('a CPR number in the message comes back in nothing', async () => {
    const html = '<p>Dækker § 85 rengøring for 010190-1234?</p>';
    const { text, json } = await bot.send(messageActionActivity(html, aConversation()));
    expect(text).not.toContain('1234');
    expect(json.task.value.title).toBe('CPR-nummer er udeladt');
    expect(bot.recorded.said()).not.toContain('1234');
  });

  test('an action on a message that cannot be read is answered with a card', async () => {
    const { status, json } = await bot.send(
      messageActionActivity('', { ...aConversation(), value: { messagePayload: 'x' } }),
    );
    expect([status, json.task.type]).toEqual([200, 'continue']);
  });

  test('a card put into a chat the bot is not in answers in its own place', async () => {
    connector.status = 403;
    const data = { v: 1, verb: 'help', language: 'da' };
    const fields = { ...aConversation(), serviceUrl: connector.url };
    const { status, json } = await bot.send(pressActivity(data, fields));
    connector.status = 200;
    expect([status, json.type]).toEqual([200, ADAPTIVE]);
    expect(cardText(json.value)).toContain('Det kan jeg hjælpe med');
  });
});
