import { Handovers } from '../../../bot/colleagues/handovers';
import { deleteExpired } from '../../../bot/retention/retention';
import { type AdaptiveCardJson, buttonsOf, cardText } from '../../../cards';
import { aConversation, messageActivity, pressActivity } from '../../builders/activity';
import { TestBot } from '../../builders/bot';
import { FakeConnector } from '../../builders/connector';
import { theKnowledge } from '../../builders/knowledge';
import { storesWithClock, temporaryStore } from '../../builders/store';

const aStore = storesWithClock();
const CHANNEL = {
  id: '19:kolleger@thread.tacv2;messageid=17',
  conversationType: 'channel',
  tenantId: 'tenant',
};
const OWNER = { id: '29:owner', aadObjectId: 'aad-owner' };
const QUESTION = 'Dækker § 85 rengøring i Gladsaxe?';

describe('A question to a colleague', () => {
  const store = temporaryStore();
  const connector = new FakeConnector();
  const bot = new TestBot();
  beforeAll(async () => {
    await connector.start();
    await bot.start(store, { posts: true, owners: ['aad-owner'] });
    theKnowledge().warm();
    await answerFor(aConversation());
  }, 60_000);
  afterAll(async () => {
    await bot.stop();
    await connector.stop();
  });
  beforeEach(() => {
    connector.sent.length = 0;
    connector.status = 200;
  });

  const here = () => ({ serviceUrl: connector.url });
  const inChannel = () => ({ ...here(), conversation: CHANNEL });

  /** The last card sent through the connector to a conversation whose path has `part`. */
  function posted(part: string): AdaptiveCardJson {
    const sent = connector.sent.filter(({ path }) => path.includes(part)).at(-1);
    const [attachment] = (sent?.body['attachments'] ?? []) as { content: AdaptiveCardJson }[];
    if (!attachment) throw new Error(`nothing was sent to ${part}`);
    return attachment.content;
  }

  /** Presses a button of a card, with inputs, and gives the card that takes its place (or the words). */
  async function press(card: AdaptiveCardJson, title: string, person: object, inputs: object = {}) {
    const button = buttonsOf(card).find((each) => each['title'] === title);
    if (!button) throw new Error(`no button "${title}"\n${cardText(card)}`);
    const { json } = await bot.send(
      pressActivity({ ...(button['data'] as object), ...inputs }, { ...here(), ...person }),
    );
    return json.value as AdaptiveCardJson;
  }

  async function answerFor(person: object): Promise<AdaptiveCardJson> {
    const { json } = await bot.send(messageActivity({ ...person, ...here(), text: QUESTION }));
    return json.activities[0].attachments[0].content;
  }

  async function chooseChannel() {
    return bot.says(messageActivity({ ...inChannel(), from: OWNER, text: 'modtag spørgsmål her' }));
  }

  test('is offered once an owner has chosen where colleagues answer, and nobody else can choose', async () => {
    const person = aConversation();
    expect(buttonsOf(await answerFor(person)).map((each) => each['title'])).not.toContain('Spørg en kollega');
    const refused = await bot.says(messageActivity({ ...inChannel(), text: 'modtag spørgsmål her' }));
    expect(refused[0]).toMatch(/^Det er kun for dem/);
    expect((await chooseChannel())[0]).toContain('kommer hertil fra nu af');
    expect(buttonsOf(await answerFor(person)).map((each) => each['title'])).toContain('Spørg en kollega');
  });

  test('is read, changed and confirmed before it goes; exactly that goes, is answered there, and the asker is told', async () => {
    await chooseChannel();
    const person = aConversation();
    const form = await press(await answerFor(person), 'Spørg en kollega', person);
    expect(connector.sent).toEqual([]);
    expect(cardText(form)).toContain(QUESTION);
    const words = 'Gælder det også vinduer?';
    const after = await press(form, 'Send til en kollega', person, { words });
    expect(cardText(after)).toContain('Sendt til en kollega');

    const question = posted('19:kolleger@thread.tacv2');
    const [sent] = connector.sent;
    // A message of its own in the channel, and no reply in a thread.
    expect(sent?.path).toMatch(/\/v3\/conversations\/19:kolleger@thread\.tacv2\/activities$/);
    expect(cardText(question)).toContain(words);
    // Every line that goes along was on the card that was confirmed.
    const shown = new Set(cardText(form).split('\n'));
    const quoted = cardText(question)
      .split('\n')
      .filter((line) => line.startsWith('»') || line.startsWith('Rengøring'));
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter((line) => !shown.has(line))).toEqual([]);
    const { from, conversation } = person as {
      from: { id: string; aadObjectId: string };
      conversation: { id: string };
    };
    for (const secret of [from.id, from.aadObjectId, conversation.id]) {
      expect(JSON.stringify(sent?.body)).not.toContain(secret);
    }

    const answered = await press(question, 'Send svar', inChannel(), { words: 'Ja, indvendigt.' });
    expect(cardText(answered)).toContain('Besvaret');
    const told = cardText(posted(conversation.id));
    expect(told).toContain('Svar fra en kollega');
    expect(told).toContain(words);
    expect(told).toContain('Ja, indvendigt.');
    expect(cardText(posted('messageid=17'))).toContain('Ja, indvendigt.');
    expect(await store.keys('handover/')).toEqual([]);
  });

  test('with a phone number or an e-mail address is shown once more without it, and not sent before', async () => {
    await chooseChannel();
    const person = aConversation();
    const form = await press(await answerFor(person), 'Spørg en kollega', person);
    const again = await press(form, 'Send til en kollega', person, { words: 'Ring til 12 34 56 78, tak' });
    expect(connector.sent).toEqual([]);
    expect(cardText(again)).toMatch(/Jeg har fjernet[\s\S]*Ring til …, tak/);
    await press(again, 'Send til en kollega', person, { words: 'Ring til …, tak' });
    expect(cardText(posted('19:kolleger'))).toContain('Ring til …, tak');
  });

  test('with a CPR number is not sent', async () => {
    await chooseChannel();
    const person = aConversation();
    const form = await press(await answerFor(person), 'Spørg en kollega', person);
    await press(form, 'Send til en kollega', person, { words: 'om 010190-1234' });
    expect(JSON.stringify(connector.sent)).not.toContain('010190');
    expect(connector.sent.filter(({ path }) => path.includes('kolleger'))).toEqual([]);
  });

  test('can be let be: the answer comes back, and nothing is sent', async () => {
    await chooseChannel();
    const person = aConversation();
    const card = await answerFor(person);
    const form = await press(card, 'Spørg en kollega', person);
    expect(cardText(await press(form, 'Tilbage til svaret', person))).toBe(cardText(card));
    expect(connector.sent).toEqual([]);
  });

  test('is answered once: the second who answers is told so, and the asker hears one answer', async () => {
    await chooseChannel();
    const person = aConversation();
    await press(
      await press(await answerFor(person), 'Spørg en kollega', person),
      'Send til en kollega',
      person,
      {
        words: QUESTION,
      },
    );
    const question = posted('19:kolleger');
    const both = await Promise.all([
      press(question, 'Send svar', inChannel(), { words: 'først' }),
      press(question, 'Send svar', { ...inChannel(), from: OWNER }, { words: 'bagefter' }),
    ]);
    expect(both.map((card) => cardText(card).split('\n')[0]).sort()).toEqual([
      'Besvaret',
      'Spørgsmålet er allerede besvaret',
    ]);
    const { conversation } = person as { conversation: { id: string } };
    expect(connector.sent.filter(({ path }) => path.includes(conversation.id))).toHaveLength(1);
  });

  test('cannot be answered from anywhere else', async () => {
    await chooseChannel();
    const person = aConversation();
    await press(
      await press(await answerFor(person), 'Spørg en kollega', person),
      'Send til en kollega',
      person,
      {
        words: QUESTION,
      },
    );
    const question = posted('19:kolleger');
    connector.sent.length = 0;
    const seen = await press(question, 'Send svar', aConversation(), { words: 'hej' });
    expect(cardText(seen)).toContain('ældre version');
    expect(connector.sent).toEqual([]);
  });

  test('that Teams does not take is told, logged without its words, and not left lying', async () => {
    await chooseChannel();
    const person = aConversation();
    const form = await press(await answerFor(person), 'Spørg en kollega', person);
    const before = (await store.keys('handover/')).length;
    connector.status = 403;
    const seen = await press(form, 'Send til en kollega', person, { words: 'hemmeligtord' });
    expect(cardText(seen)).toContain('kunne ikke sendes lige nu');
    expect(bot.recorded.lines()).toContainEqual(expect.objectContaining({ code: 'V-131' }));
    expect(bot.recorded.text()).not.toContain('hemmeligtord');
    expect(await store.keys('handover/')).toHaveLength(before);
  });

  test('that Teams does not answer for is told not to be sent while there is time to tell it', async () => {
    await chooseChannel();
    const person = aConversation();
    const form = await press(await answerFor(person), 'Spørg en kollega', person);
    connector.next.push({ status: 200, silent: true });
    const started = performance.now();
    const seen = await press(form, 'Send til en kollega', person, { words: 'Hallo?' });
    expect(cardText(seen)).toContain('kunne ikke sendes lige nu');
    expect(performance.now() - started).toBeLessThan(12_000);
  }, 20_000);

  test('whose answer does not get through can be answered again', async () => {
    await chooseChannel();
    const person = aConversation();
    await press(
      await press(await answerFor(person), 'Spørg en kollega', person),
      'Send til en kollega',
      person,
      {
        words: QUESTION,
      },
    );
    const question = posted('19:kolleger');
    connector.status = 403;
    expect(await press(question, 'Send svar', inChannel(), { words: 'svar' })).toMatch(/ikke sendes lige nu/);
    connector.status = 200;
    expect(cardText(await press(question, 'Send svar', inChannel(), { words: 'svar' }))).toContain(
      'Besvaret',
    );
  });

  test('goes nowhere any more when an owner says so', async () => {
    await chooseChannel();
    await bot.says(messageActivity({ ...inChannel(), from: OWNER, text: 'stop spørgsmål her' }));
    expect(cardText(await answerFor(aConversation()))).not.toContain('Spørg en kollega');
  });
});

test('A question that nobody has answered is let go after its time', async () => {
  let now = 0;
  const store = aStore(() => now);
  const handovers = new Handovers(store);
  const asker = { serviceUrl: 'http://127.0.0.1:9/', conversation: 'c', bot: 'b' };
  const id = await handovers.open({ asker, words: 'hvad?', language: 'da' });
  now = 31 * 86_400_000;
  await deleteExpired(store, now, { handover: 30 });
  expect(await handovers.take(id)).toBeUndefined();
});
