import { request } from 'node:http';
import { startBot } from '../../bot/bot';
import { readConfig } from '../../bot/config/config';
import { aConversation, messageActivity, pressActivity } from '../builders/activity';
import { CREDENTIALS } from '../builders/issuer';
import { recordedLog } from '../builders/log';
import { temporaryFolder } from '../builders/store';

// Real servers and the whole of the knowledge: slow on a busy machine.
jest.setTimeout(60_000);

const folder = temporaryFolder();
const TOKEN = 'a-token-for-the-tests';

/** The bot as `npm run start:bot` starts it, on a free port. */
function started(variables: Record<string, string> = {}) {
  const config = readConfig({ STORAGE: `file:${folder}`, METRICS_TOKEN: TOKEN, ...variables });
  return startBot({ ...config, port: 0 }, recordedLog().log);
}

const post = (url: string, activity: unknown) =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });

describe('The bot without credentials', () => {
  let bot: Awaited<ReturnType<typeof started>>;
  beforeAll(async () => {
    bot = await started();
  });
  afterAll(() => bot.stop(500));

  test('listens on this machine only, and says that it is not open', () => {
    expect(bot.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(bot.open).toBe(false);
  });

  test('does not answer a web page that gave its own name this address', async () => {
    const { port } = new URL(bot.url);
    const status = await new Promise((answered) => {
      const headers = { host: 'evil.example.com', 'content-type': 'application/json' };
      request({ host: '127.0.0.1', port, path: '/api/messages', method: 'POST', headers }, (response) => {
        response.resume();
        answered(response.statusCode);
      }).end(JSON.stringify(messageActivity()));
    });
    expect(status).toBe(421);
  });

  test('shows numbers to Prometheus, and no words of people', async () => {
    await post(bot.url, messageActivity({ ...aConversation(), text: 'Dækker § 85 rengøring i Gladsaxe?' }));
    await post(
      bot.url,
      pressActivity({ v: 1, verb: 'launch' }, { ...aConversation(), deliveryMode: 'expectReplies' }),
    );
    const page = await (await fetch(`${bot.url}/metrics`)).text();
    expect(page).toMatch(/^vejviser_turns_total\{kind="message"\} 1$/m);
    expect(page).toMatch(/^vejviser_turn_seconds_count\{kind="press"\} 1$/m);
    expect(page).toMatch(/^vejviser_verdicts_total\{verdict="conditional"\} 1$/m);
    expect(page).toMatch(/^vejviser_faults_total\{code="V-120"\} 1$/m);
    expect(page).toMatch(/^vejviser_storage_up 1$/m);
    expect(page).toMatch(/^vejviser_knowledge\{municipality="roskilde",version="\w+"\} 1$/m);
    expect(page).toMatch(/^process_resident_memory_bytes /m);
    expect(page).not.toMatch(/rengøring|person-|conversation-\d/);
  });

  test.each([
    ['from this machine', {}, 200],
    ['through a proxy on this machine', { 'x-forwarded-for': '203.0.113.7' }, 403],
    [
      'through a proxy with the token',
      { 'x-forwarded-for': '203.0.113.7', authorization: `Bearer ${TOKEN}` },
      200,
    ],
    ['through a proxy with a wrong token', { forwarded: 'for=203.0.113.7', authorization: 'Bearer x' }, 403],
  ])('shows its numbers %s: %j gets %i', async (_, headers, status) => {
    expect((await fetch(`${bot.url}/metrics`, { headers })).status).toBe(status);
  });

  test('limits what one person asks in a minute', async () => {
    const here = aConversation();
    const bodies: string[] = [];
    for (let n = 0; n < 42; n += 1) bodies.push(await (await post(bot.url, messageActivity(here))).text());
    expect(bodies[39]).toContain('AdaptiveCard');
    expect(bodies[40]).toContain('Det går lidt hurtigt');
    expect(JSON.parse(bodies[41] ?? '')).toEqual({ activities: [] });
  });
});

describe('The bot with credentials', () => {
  test('listens to the world, and lets nobody in without a token', async () => {
    const bot = await started({
      MicrosoftAppId: CREDENTIALS.id,
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: CREDENTIALS.tenant ?? '',
    });
    expect(bot.open).toBe(true);
    expect(bot.url).toContain('0.0.0.0');
    const url = bot.url.replace('0.0.0.0', '127.0.0.1');
    expect((await post(url, messageActivity())).status).toBe(401);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await bot.stop(500);
  });
});

describe('The bot for load tests', () => {
  test('has no limits of fair use', async () => {
    const bot = await started({ RATE_LIMIT: 'off' });
    const here = aConversation();
    for (let n = 0; n < 45; n += 1) {
      const text = await (await post(bot.url, messageActivity(here))).text();
      expect(text).toContain('AdaptiveCard');
    }
    await bot.stop(500);
  });
});
