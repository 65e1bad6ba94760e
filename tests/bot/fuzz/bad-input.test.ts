import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { createConversation } from '../../../bot/conversation/conversation';
import { createTeams } from '../../../bot/teams/teams';
import { warmCards } from '../../../cards';
import { aConversation, messageActivity, pressActivity } from '../../builders/activity';
import { TestBot } from '../../builders/bot';
import { theKnowledge } from '../../builders/knowledge';
import { recordedLog } from '../../builders/log';
import { temporaryStore } from '../../builders/store';
import { wrongs } from './answers';
import { anyJson, brokenFields, hostileText, tamperedButton } from './hostile';

const SEED = 85;
jest.setTimeout(400_000);

const store = temporaryStore();
const recorded = recordedLog();
const conversation = createConversation({ knowledge: theKnowledge(), store, log: recorded.log });
const teams = createTeams({ conversation, credentials: undefined, log: recorded.log });

const unhandled: unknown[] = [];
const note = (error: unknown) => void unhandled.push(error);
beforeAll(async () => {
  process.on('unhandledRejection', note);
  // As the bot does when it has started; the first turn reads what later ones find in memory.
  theKnowledge().warm();
  warmCards();
  await teams({ authorization: '', body: messageActivity({ text: 'dækker § 85 rengøring?' }) });
});
afterAll(() => void process.off('unhandledRejection', note));

const INVOKES = [
  'adaptiveCard/action',
  'composeExtension/query',
  'composeExtension/fetchTask',
  'composeExtension/submitAction',
  'message/submitAction',
  'task/fetch',
  'signin/verifyState',
];
const searched = hostileText.map((value) => ({
  commandId: 'search',
  parameters: [{ name: 'query', value }],
}));

/** A person in a conversation, one of a few hundred. */
const somewhere = Array.from({ length: 300 }, () => aConversation());
const place = fc.constantFrom(...somewhere);

/** Sends every case through the messaging endpoint's handler. */
async function survives(cases: fc.Arbitrary<unknown>, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(cases, async (body) => {
      const began = performance.now();
      const result = await teams({ authorization: '', body });
      expect(wrongs(result, performance.now() - began)).toEqual([]);
    }),
    { numRuns: runs, seed: SEED },
  );
  expect(unhandled).toEqual([]);
}

describe('Bad input neither breaks the bot nor comes back from it', () => {
  test('30,000 bodies of any JSON', () => survives(anyJson, 30_000));

  test('11,000 activities with fields of wrong types', () =>
    survives(
      fc
        .tuple(place, brokenFields)
        .map(([here, fields]) => messageActivity({ ...here, ...fields, serviceUrl: 'http://127.0.0.1:9/' })),
      11_000,
    ));

  test('5,000 messages of hostile text', () =>
    survives(
      fc.tuple(place, hostileText).map(([here, text]) => messageActivity({ ...here, text })),
      5_000,
    ));

  test('3,000 buttons whose data was changed', () =>
    survives(
      fc
        .tuple(place, tamperedButton)
        .map(([here, data]) => pressActivity(data, { ...here, deliveryMode: 'expectReplies' })),
      3_000,
    ));

  test('2,000 invokes with any value', () =>
    survives(
      fc
        .tuple(place, fc.constantFrom(...INVOKES), fc.oneof(anyJson, searched))
        .map(([here, name, value]) =>
          pressActivity(null, { ...here, name, value, deliveryMode: 'expectReplies' }),
        ),
      2_000,
    ));

  test('and no fault of its own is behind any of them', () => {
    const codes = new Set(recorded.lines().flatMap(({ code }) => (typeof code === 'string' ? [code] : [])));
    expect(
      [...codes].filter((code) => !['V-110', 'V-112', 'V-114', 'V-120', 'V-121', 'V-201'].includes(code)),
    ).toEqual([]);
    expect(recorded.text()).not.toContain('Qxmarkq');
  });

  test('and nothing of it has reached the prototypes', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['verb']).toBeUndefined();
  });

  test('and memory is steady', async () => {
    const send = (runs: number, seed: number) =>
      fc.assert(
        fc.asyncProperty(hostileText, async (text) => {
          await teams({ authorization: '', body: messageActivity({ ...somewhere[0], text }) });
        }),
        { numRuns: runs, seed },
      );
    // The recorded log of the test grows by itself: a few hundred bytes a turn.
    await send(500, 1);
    const before = process.memoryUsage().rss;
    await send(2_000, 2);
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(120);
  });
});

describe('Over HTTP', () => {
  const bot = new TestBot();
  beforeAll(async () => {
    await bot.start(store);
    // The first answer of a process is slower than all others.
    await bot.send(messageActivity(aConversation()));
  });
  afterAll(() => bot.stop());

  test('1,000 bodies of any characters are refused or answered in time', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 500 }).map((bytes) => new Uint8Array(bytes)),
          fc
            .tuple(place, hostileText)
            .map(([here, text]) => JSON.stringify(messageActivity({ ...here, text }))),
          anyJson.map((value) => JSON.stringify(value) ?? ''),
          fc
            .tuple(place, fc.nat({ max: 300 }))
            .map(([here, at]) => JSON.stringify(messageActivity(here)).slice(0, at)),
        ),
        async (body) => {
          const began = performance.now();
          const { status, json } = await bot.post(body as string);
          expect(wrongs({ status, body: json }, performance.now() - began)).toEqual([]);
        },
      ),
      { numRuns: 1_000, seed: SEED },
    ));

  test.each([
    ['a question of 1 MB', JSON.stringify(messageActivity({ text: 'rengøring '.repeat(100_000) })), 413],
    ['a question of 200 kB', JSON.stringify(messageActivity({ text: 'rengøring '.repeat(18_000) })), 200],
    ['a question of 200 kB of spaces', JSON.stringify(messageActivity({ text: ' '.repeat(200_000) })), 200],
    ['200 kB of digits', JSON.stringify(messageActivity({ text: '01 '.repeat(66_000) })), 200],
    ['200 kB of half a mention', JSON.stringify(messageActivity({ text: '<at '.repeat(50_000) })), 200],
    [
      '2,000 mentions in a long text',
      JSON.stringify(messageActivity({ text: 'x'.repeat(100_000), entities: mentions(1_500) })),
      200,
    ],
    ['lists 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400],
    ['objects 40,000 deep in a button', deepButton(40_000), 200],
    ['a number of 200,000 digits', `{"type":${'9'.repeat(200_000)}}`, 400],
    ['100,000 keys', `{${Array.from({ length: 20_000 }, (_, n) => `"k${n}":1`).join(',')}}`, 400],
    ['the same key 20,000 times', `{${'"type":"x",'.repeat(20_000)}"type":"message"}`, 400],
  ])('%s is taken or refused in time', async (_, body, status) => {
    const began = performance.now();
    const answer = await bot.post(body);
    expect([answer.status, ...wrongs({ status: 200, body: answer.json }, performance.now() - began)]).toEqual(
      [status],
    );
  });

  test.each([
    ['another charset', { 'content-type': 'application/json; charset=utf-16le' }],
    ['an unknown charset', { 'content-type': 'application/json; charset=klingon' }],
    ['an encoding that it is not in', { 'content-encoding': 'gzip' }],
    ['an unknown encoding', { 'content-encoding': 'br' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a multipart form', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['nothing', { 'content-type': '' }],
  ])('a body said to be %s is refused, and the server goes on', async (_, headers) => {
    const body = JSON.stringify(messageActivity(aConversation()));
    expect((await bot.post(body, headers as Record<string, string>)).status).toBe(415);
    expect((await bot.get('/healthz')).status).toBe(200);
  });

  test('a small body that unpacks to 200 MB is refused unread', async () => {
    const packed = gzipSync(Buffer.alloc(200_000_000, ' '));
    expect(packed.length).toBeLessThan(256 * 1024);
    const { status } = await bot.post(new Uint8Array(packed), { 'content-encoding': 'gzip' });
    expect(status).toBe(415);
  });

  test('a file in a form is refused and written nowhere', async () => {
    const form = '--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\ncontent\r\n--x--\r\n';
    const { status } = await bot.post(form, { 'content-type': 'multipart/form-data; boundary=x' });
    expect(status).toBe(415);
    expect(readdirSync(tmpdir()).filter((name) => /^[0-9a-f]{20,}$|^upload_/.test(name))).toEqual([]);
  });

  test('text that is not UTF-8 is refused', async () => {
    const body = Buffer.concat([
      Buffer.from('{"type":"'),
      Buffer.from([0xff, 0xfe, 0xc3]),
      Buffer.from('"}'),
    ]);
    expect((await bot.post(new Uint8Array(body))).status).toBe(400);
  });
});

function mentions(count: number): object[] {
  return Array.from({ length: count }, (_, n) => ({
    type: 'mention',
    text: `<at>${n}</at>`,
    mentioned: { id: '28:vejviser' },
  }));
}

function deepButton(depth: number): string {
  const deep = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  return JSON.stringify(pressActivity('DEEP', { deliveryMode: 'expectReplies' })).replace('"DEEP"', deep);
}
