import { aConversation, installedActivity, messageActivity, pressActivity } from '../../builders/activity';
import { readable, TestBot } from '../../builders/bot';
import { FakeConnector } from '../../builders/connector';
import { CREDENTIALS, ISSUER, LocalIssuer, OWN_TENANT } from '../../builders/issuer';
import { temporaryStore } from '../../builders/store';

// Real servers and the whole of the knowledge: slow on a busy machine.
jest.setTimeout(60_000);

const store = temporaryStore();
const issuer = new LocalIssuer();
const bot = new TestBot();

beforeAll(async () => {
  await issuer.start();
  await bot.start(store, { credentials: CREDENTIALS, channel: issuer.channel, allowedTenants: [OWN_TENANT] });
  // The library tells of bad tokens on the console as well as by its error.
  jest.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(async () => {
  await bot.stop();
  await issuer.stop();
});

const ownPerson = () => {
  const { from, conversation } = aConversation() as { from: object; conversation: object };
  return { from, conversation: { ...conversation, tenantId: OWN_TENANT } };
};

const asks = (authorization: string | undefined, fields: Record<string, unknown> = {}) =>
  bot.send(
    messageActivity({ ...ownPerson(), ...fields }),
    authorization === undefined ? {} : { authorization },
  );

describe('A call', () => {
  test('with a token of the channel is answered', async () => {
    const { status, json } = await asks(`Bearer ${await issuer.token()}`);
    expect(status).toBe(200);
    expect(readable(json.activities[0])).toContain('Træning i oprydning og rengøring');
  });

  test.each<[string, () => Promise<string | undefined>]>([
    ['no token', async () => undefined],
    ['an empty header', async () => ''],
    ['another scheme', async () => `Basic ${await issuer.token()}`],
    ['a small b in Bearer', async () => `bearer ${await issuer.token()}`],
    ['the scheme alone', async () => 'Bearer '],
    ['no scheme', async () => await issuer.token()],
    ['two tokens', async () => `Bearer ${await issuer.token()} ${await issuer.token()}`],
    ['words for a token', async () => 'Bearer let-me-in'],
    ['three words for a token', async () => 'Bearer a.b.c'],
    ['a token cut short', async () => `Bearer ${(await issuer.token()).slice(0, -9)}`],
    ['a token without its signature', async () => `Bearer ${(await issuer.token()).replace(/[^.]+$/, '')}`],
    ['a token whose payload was changed', async () => `Bearer ${changed(await issuer.token())}`],
    ['a token that expired an hour ago', async () => `Bearer ${await issuer.token({ expires: -3600 })}`],
    ['a token that counts in an hour', async () => `Bearer ${await issuer.token({ notBefore: 3600 })}`],
    ['a token for another bot', async () => `Bearer ${await issuer.token({ audience: OWN_TENANT })}`],
    [
      'a token for several bots',
      async () => `Bearer ${await issuer.token({ audience: [CREDENTIALS.id, OWN_TENANT] })}`,
    ],
    [
      'a token by another issuer',
      async () => `Bearer ${await issuer.token({ issuer: 'https://other.test' })}`,
    ],
    [
      'a token by an issuer whose name begins alike',
      async () => `Bearer ${await issuer.token({ issuer: `${ISSUER}/` })}`,
    ],
    ['a token signed by an unknown key', async () => `Bearer ${await issuer.token({}, { key: 'other' })}`],
    ['a token that names an unknown key', async () => `Bearer ${await issuer.token({ keyId: 'key-2' })}`],
    ['a token that nobody has signed', async () => `Bearer ${issuer.unsigned()}.`],
    ['a token that nobody has signed, as it is', async () => `Bearer ${issuer.unsigned()}`],
    ['the public key used as a secret', async () => `Bearer ${await issuer.confused()}`],
    ['a token without a service URL', async () => `Bearer ${await issuer.token({ serviceUrl: undefined })}`],
    [
      'a token for another service URL',
      async () => `Bearer ${await issuer.token({ serviceUrl: 'https://smba.test/' })}`,
    ],
  ])('with %s is refused with 401 and told nothing more', async (_, authorization) => {
    const { status, text } = await asks(await authorization());
    expect(status).toBe(401);
    expect(JSON.parse(text)).toEqual({
      error: { code: 'V-111', message: 'The call carries no valid token.' },
    });
  });

  test('may come from a clock that is a minute ahead or behind', async () => {
    expect((await asks(`Bearer ${await issuer.token({ expires: -60 })}`)).status).toBe(200);
    expect((await asks(`Bearer ${await issuer.token({ notBefore: 60 })}`)).status).toBe(200);
  });

  test('on a channel that the key is not endorsed for is refused', async () => {
    expect((await asks(`Bearer ${await issuer.token()}`, { channelId: 'webchat' })).status).toBe(401);
  });

  test('of the emulator or another bot is refused before its tenant is remembered', async () => {
    const { ToBotFromBotOrEmulatorTokenValidationParameters: kept } = jest.requireActual(
      'botframework-connector/lib/auth/tokenValidationParameters',
    );
    const before = kept.issuer.length;
    for (let n = 0; n < 50; n += 1) {
      const issuerOfTenant = `https://sts.windows.net/tenant-${n}/`;
      const token = await issuer.token({
        issuer: issuerOfTenant,
        claims: { tid: `tenant-${n}`, ver: '1.0' },
      });
      expect((await asks(`Bearer ${token}`)).status).toBe(401);
    }
    expect(kept.issuer).toHaveLength(before);
  });

  test('is asked to come again while the keys of the channel cannot be fetched', async () => {
    const down = await new LocalIssuer().start();
    const other = await new TestBot().start(store, { credentials: CREDENTIALS, channel: down.channel });
    const call = async () =>
      other.send(messageActivity(ownPerson()), { authorization: `Bearer ${await down.token()}` });
    down.status = 500;
    expect(await call()).toMatchObject({ status: 503, json: { error: { code: 'V-113' } } });
    down.status = 200;
    expect((await call()).status).toBe(200);
    await other.stop();
    await down.stop();
  });

  test('is asked to come again while the key server does not listen', async () => {
    const gone = await new LocalIssuer().start();
    await gone.stop();
    const other = await new TestBot().start(store, { credentials: CREDENTIALS, channel: gone.channel });
    const authorization = `Bearer ${await gone.token()}`;
    expect((await other.send(messageActivity(ownPerson()), { authorization })).status).toBe(503);
    await other.stop();
  });

  test('that is refused leaves a line with a code and nothing of the token', async () => {
    const token = await issuer.token({ expires: -3600 });
    await asks(`Bearer ${token}`);
    expect(bot.recorded.lines().at(-1)).toMatchObject({ code: 'V-111' });
    expect(bot.recorded.text()).not.toContain(token.split('.')[2]);
  });
});

describe('Replies', () => {
  const connector = new FakeConnector();
  beforeAll(() => connector.start());
  afterAll(() => connector.stop());
  beforeEach(() => {
    connector.sent.length = 0;
  });

  test('go to the service URL that the token vouches for, with the token of the bot', async () => {
    const authorization = `Bearer ${await issuer.token({ serviceUrl: connector.url })}`;
    const { status } = await asks(authorization, { serviceUrl: connector.url, deliveryMode: undefined });
    expect(status).toBe(200);
    expect(connector.sent).toHaveLength(1);
    expect(connector.sent[0]?.authorization).toBe('Bearer of-the-bot');
  });

  test('go nowhere when the token vouches for another', async () => {
    const authorization = `Bearer ${await issuer.token({ serviceUrl: 'https://smba.test/' })}`;
    const fields = { serviceUrl: connector.url, deliveryMode: undefined };
    expect((await asks(authorization, fields)).status).toBe(401);
    expect((await bot.send(pressActivity(null, fields), { authorization })).status).toBe(401);
    expect(connector.sent).toEqual([]);
  });

  test.each([
    'https://example.com/',
    'http://169.254.169.254/metadata/',
    'http://10.0.0.1/',
    'http://localhost.example.com/',
    'http://127.0.0.1.example.com/',
    'http://127.0.0.1@example.com/',
    'http://user:word@127.0.0.1/',
    'http://0.0.0.0/',
    'http://[::ffff:10.0.0.1]/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('of a bot without credentials never go to %s', async (serviceUrl) => {
    const open = await new TestBot().start(store);
    const answer = await open.send(
      messageActivity({ ...aConversation(), serviceUrl, deliveryMode: undefined }),
    );
    expect([answer.status, answer.json.error.code]).toEqual([403, 'V-114']);
    await open.stop();
  });

  test.each([
    'http://localhost:1/',
    'http://127.0.0.1:1/x',
    'http://[::1]:1/',
    'http://127.1:1/',
    'http://2130706433:1/',
  ])('of a bot without credentials may go to %s on this machine', async (serviceUrl) => {
    const open = await new TestBot().start(store);
    expect((await open.send(messageActivity({ ...aConversation(), serviceUrl }))).status).toBe(200);
    await open.stop();
  });
});

describe("Another tenant's person", () => {
  const stranger = {
    conversation: { id: 'elsewhere', conversationType: 'personal', tenantId: 'other-tenant' },
  };

  test.each([
    ['asks', messageActivity(stranger)],
    ['installs the bot', installedActivity(stranger)],
    ['asks without naming a tenant', messageActivity({ conversation: { id: 'nowhere' } })],
  ])('who %s gets a polite refusal and nothing else', async (_, activity) => {
    const { status, json } = await bot.send(activity, { authorization: `Bearer ${await issuer.token()}` });
    expect(status).toBe(200);
    expect(json.activities.map(readable)).toEqual([
      expect.stringMatching(/^Vejviser er kun sat op for bestemte/),
    ]);
  });

  test('who presses a button gets the refusal under the card', async () => {
    const press = pressActivity({ v: 1, verb: 'help', language: 'da' }, stranger);
    const { json } = await bot.send(press, { authorization: `Bearer ${await issuer.token()}` });
    expect(json).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringMatching(/^Vejviser er kun sat op for bestemte/),
    });
  });

  test('is told apart by the tenant, however it is written', async () => {
    const here = { ...ownPerson(), conversation: { id: 'upper', tenantId: OWN_TENANT.toUpperCase() } };
    const { json } = await bot.send(messageActivity(here), {
      authorization: `Bearer ${await issuer.token()}`,
    });
    expect(readable(json.activities[0])).toContain('rengøring');
  });
});

/** The token with another bot's name in its payload, under the old signature. */
function changed(token: string): string {
  const [header, payload, signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
  return [
    header,
    Buffer.from(JSON.stringify({ ...claims, admin: true })).toString('base64url'),
    signature,
  ].join('.');
}
