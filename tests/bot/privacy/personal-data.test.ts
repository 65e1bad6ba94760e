import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningBot, startBot } from '../../../bot/bot';
import { readConfig } from '../../../bot/config/config';
import { storeKey } from '../../../bot/storage/keys';
import { messageActivity, pressActivity } from '../../builders/activity';
import { recordedLog } from '../../builders/log';
import { temporaryFolder } from '../../builders/store';

/** A word no standard has, in every text that is written: wherever it turns up, what was written has been kept. */
const MARK = 'zebrafinke';
const CPRS = ['010190-1234', '0101901234', '311299 4321', '991390-1234', '010190-123', '01-01-90-1234'];
const CONTACTS = ['20 30 40 51', '+45 20304051', 'mette.zebrafinke@kommune.dk'];

/** What may stand nowhere: the mark, people's numbers and addresses, their ids and names, and severities. */
const TRACES =
  /010190|0101901234|01-01-90|311299|991390|20[ ]?30[ ]?40[ ]?51|mette|aad-secret|29:secret|conversation-secret|severit|praktiske-opgaver|egenomsorg|sundhed|moderat|svært/i;

describe.each([
  // Unanswered questions are kept with their words, where that is turned on: never a number, an id or a level.
  { turns: 1_000, unanswered: 'off', traces: new RegExp(`${MARK}|${TRACES.source}`, 'i') },
  { turns: 300, unanswered: 'on', traces: TRACES },
])(
  '$turns turns with people’s data in them, unanswered questions $unanswered',
  ({ turns, unanswered, traces }) => {
    const folder = temporaryFolder();
    const { log, text } = recordedLog();
    const terminal: string[] = [];
    let bot: RunningBot;

    beforeAll(async () => {
      for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
        jest.spyOn(console, name).mockImplementation((...words) => void terminal.push(words.join(' ')));
      }
      for (const stream of [process.stdout, process.stderr]) {
        jest.spyOn(stream, 'write').mockImplementation((chunk) => terminal.push(String(chunk)) > 0);
      }
      const config = readConfig({
        STORAGE: `file:${folder}`,
        RATE_LIMIT: 'off',
        LOG_LEVEL: 'trace',
        UNANSWERED: unanswered,
      });
      bot = await startBot({ ...config, port: 0 }, log);
    });
    afterAll(async () => {
      jest.restoreAllMocks();
    });

    const who = (index: number) => ({
      from: {
        id: `29:secret-${index % 50}`,
        aadObjectId: `aad-secret-${index % 50}`,
        name: `Mette ${CPRS[index % CPRS.length]}`,
      },
      conversation: {
        id: `conversation-secret-${index % 50}`,
        conversationType: index % 7 === 0 ? 'groupChat' : 'personal',
        tenantId: 'tenant',
      },
    });
    const post = async (activity: unknown) => {
      const response = await fetch(`${bot.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      });
      return { status: response.status, body: await response.text() };
    };

    const check = {
      v: 1,
      language: 'da',
      municipality: 'gladsaxe',
      given: { severities: { sundhed: 2 }, facts: {} },
    };
    /** One of each way in, in turn. */
    const KINDS: ((index: number) => unknown)[] = [
      (n) => messageActivity({ ...who(n), text: `Dækker § 85 rengøring for ${MARK} ${n}?` }),
      (n) => messageActivity({ ...who(n), text: `${CPRS[n % CPRS.length]} søger ledsagelse ${MARK}` }),
      (n) =>
        messageActivity({
          ...who(n),
          text: `ring til ${CONTACTS[n % CONTACTS.length]} om rengøring i Gladsaxe ${MARK}`,
        }),
      (n) => messageActivity({ ...who(n), text: `vum praktisk 3, sundhed 2, ${MARK} 4 i Gladsaxe` }),
      (n) => pressActivity({ ...check, verb: 'assess.submit', egenomsorg: '3', sundhed: '2' }, who(n)),
      (n) => pressActivity({ ...check, verb: 'assess.submit', egenomsorg: CPRS[n % CPRS.length] }, who(n)),
      (n) =>
        pressActivity(
          { ...check, verb: 'assess.detail', intervention: `${MARK} ${CPRS[n % CPRS.length]}` },
          who(n),
        ),
      (n) =>
        pressActivity(
          { v: 1, verb: 'answer', question: `${MARK} ${CPRS[n % CPRS.length]}` },
          { ...who(n), deliveryMode: 'expectReplies' },
        ),
      (n) =>
        pressActivity(
          { v: 1, verb: MARK, text: CPRS[n % CPRS.length] },
          { ...who(n), deliveryMode: 'expectReplies' },
        ),
      (n) =>
        messageActivity({
          ...who(n),
          text: undefined,
          value: { ...check, verb: 'assess.submit', sundhed: '3' },
        }),
      (n) => messageActivity({ ...who(n), text: 'min kommune er Roskilde' }),
      (n) => messageActivity({ ...who(n), text: `Dækker § 85 ${MARK} i Gladsaxe?` }),
      (n) => ({ ...messageActivity({ ...who(n), text: MARK }), from: { name: MARK } }),
      (n) => `{"text": "${MARK} ${CPRS[n % CPRS.length]}`,
      (n) => messageActivity({ ...who(n), text: `og hvad med ${MARK}?` }),
    ];

    test('leave no trace in logs, metrics, storage or errors, and no number is said back', async () => {
      const statuses = new Map<number, number>();
      for (let turn = 0; turn < turns; turn += 1) {
        const { status, body } = await post(KINDS[turn % KINDS.length]?.(turn));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        for (const number of [...CPRS, ...CONTACTS]) {
          if (body.includes(number)) throw new Error(`Said back in turn ${turn % KINDS.length}: ${body}`);
        }
      }
      expect([...statuses.keys()].sort()).toEqual([200, 400]);
      expect(statuses.get(200)).toBeGreaterThan(turns * 0.7);

      const metrics = await (await fetch(`${bot.url}/metrics`)).text();
      await bot.stop(500);
      const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('latin1'));

      expect(text()).toContain('answered');
      expect(metrics).toContain('vejviser_turns_total');
      expect(files.join('')).toContain(storeKey('settings', 'aad-secret-10'));
      if (unanswered === 'on') expect(files.join('')).toContain(MARK);
      for (const place of [text(), metrics, files.join('\n'), terminal.join('\n')])
        expect(linesWith(traces, place)).toEqual([]);
    }, 400_000);
  },
);

function linesWith(traces: RegExp, text: string): string[] {
  return text
    .split('\n')
    .filter((line) => traces.test(line))
    .map((line) => line.slice(0, 200));
}
