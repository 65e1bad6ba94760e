import { libraryLinesTo } from '../../../bot/log/library-lines';
import { messageActivity } from '../../builders/activity';
import { TestBot } from '../../builders/bot';
import { CREDENTIALS, LocalIssuer } from '../../builders/issuer';
import { recordedLog } from '../../builders/log';
import { temporaryStore } from '../../builders/store';

describe('What a library writes to the console', () => {
  const store = temporaryStore();
  const issuer = new LocalIssuer();
  const bot = new TestBot();
  const { log, lines, text } = recordedLog();
  const written: string[] = [];
  let giveBack: () => void;
  beforeAll(async () => {
    await issuer.start();
    await bot.start(store, { credentials: CREDENTIALS, channel: issuer.channel });
    for (const way of ['log', 'error', 'warn'] as const) {
      jest.spyOn(console, way).mockImplementation((...words) => void written.push(words.join(' ')));
    }
    giveBack = libraryLinesTo(log);
  }, 60_000);
  afterAll(async () => {
    giveBack();
    jest.restoreAllMocks();
    await bot.stop();
    await issuer.stop();
  });

  test.each([
    ['a token that has expired', () => issuer.token({ expires: -3600 }), 'TokenExpiredError'],
    ['a token that an unknown key has signed', () => issuer.token({}, { key: 'other' }), 'Error'],
  ])('about %s is a line of the log, with a place and without its words', async (_, make, error) => {
    const token = await make();
    const before = lines().length;
    const { status } = await bot.send(messageActivity(), { authorization: `Bearer ${token}` });
    expect(status).toBe(401);
    const added = lines().slice(before);
    expect(added).toEqual([
      expect.objectContaining({
        code: 'V-140',
        error,
        at: expect.arrayContaining([expect.stringContaining('node_modules')]),
      }),
    ]);
    expect(JSON.stringify(added)).toContain('jwtTokenExtractor');
    for (const words of [token, 'jwt expired', 'Error finding key', 'PUBLIC KEY'])
      expect(text()).not.toContain(words);
    expect(written).toEqual([]);
  });

  test('goes there again when the console is given back', () => {
    giveBack();
    console.error('to the console');
    expect(written).toEqual(['to the console']);
  });
});
