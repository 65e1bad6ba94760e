import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningBot, startBot } from '../../../bot/bot';
import { readConfig } from '../../../bot/config/config';
import { storeKey } from '../../../bot/storage/keys';
import { LmdbStore } from '../../../bot/storage/lmdb-store';
import type { Verb } from '../../../cards';
import { messageActivity, pressActivity } from '../../builders/activity';
import { readable } from '../../builders/bot';
import { FakeConnector } from '../../builders/connector';
import { recordedLog } from '../../builders/log';
import { everyPress, VERBS } from '../../builders/presses';
import { temporaryFolder } from '../../builders/store';

/** A word no standard has, in every text that is written: wherever it turns up, what was written has been kept. */
const MARK = 'zebrafinke';
const CPRS = ['010190-1234', '0101901234', '311299 4321', '991390-1234', '010190-123', '01-01-90-1234'];
const CONTACTS = ['20 30 40 51', '+45 20304051', 'mette.zebrafinke@kommune.dk'];

/** What may stand nowhere: the mark, people's numbers and addresses, their ids and names, and severities. */
const TRACES =
  /010190|0101901234|01-01-90|311299|991390|20[ ]?30[ ]?40[ ]?51|mette|aad-secret|29:secret|conversation-secret|severit|praktiske-opgaver|egenomsorg|sundhed|moderat|svært/i;

/** Where colleagues answer, and who asks them: their chats are kept while a question is open, and nothing else is. */
const COLLEAGUES = {
  conversation: { id: 'colleagues-chat', conversationType: 'groupChat', tenantId: 'tenant' },
};
const ASKER = { conversation: { id: 'asker-chat', conversationType: 'personal', tenantId: 'tenant' } };

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
    const connector = new FakeConnector();
    let bot: RunningBot;

    beforeAll(async () => {
      for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
        jest.spyOn(console, name).mockImplementation((...words) => void terminal.push(words.join(' ')));
      }
      for (const stream of [process.stdout, process.stderr]) {
        jest.spyOn(stream, 'write').mockImplementation((chunk) => terminal.push(String(chunk)) > 0);
      }
      await connector.start();
      const config = readConfig({
        STORAGE: `file:${folder}`,
        RATE_LIMIT: 'off',
        LOG_LEVEL: 'trace',
        UNANSWERED: unanswered,
      });
      bot = await startBot({ ...config, port: 0 }, log);
    });
    afterAll(async () => {
      await connector.stop();
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
    /** A button of every kind there is, with people's data wherever a card takes text. */
    const pressing = (verb: Verb, n: number) => {
      const number = CPRS[n % CPRS.length];
      const contact = CONTACTS[n % CONTACTS.length];
      const round = Math.floor(n / KINDS.length);
      const texts = [`${MARK} ${n}`, `${MARK} ${number}`, `${MARK} ring ${contact}`];
      // What goes to colleagues, and back, is what somebody has read and confirmed: it is theirs to choose.
      const ownWords = round % 3 === 1 ? `${number}` : `Hvem kan svare på nummer ${round}?`;
      const words = verb === 'colleague.send' || verb === 'colleague.answer' ? ownWords : texts[round % 3];
      const given = { severities: { sundhed: 2, egenomsorg: 3 }, facts: { demens: true } } as const;
      // A question with a number in it is not read at all: now and then there is none, and the button does what it does.
      const about = verb.startsWith('colleague.') && round % 3 !== 1 ? MARK : texts[(round + 1) % 3];
      const question = `Dækker § 85 rengøring for ${about}?`;
      const written = { words: words ?? '', question, given, handover: handedOver() };
      const place = verb === 'colleague.send' ? ASKER : verb === 'colleague.answer' ? COLLEAGUES : {};
      return pressActivity(everyPress(written, bot.knowledge)[verb], {
        ...who(n),
        ...place,
        serviceUrl: connector.url,
      });
    };
    /** Id of the last question that the bot has put before the colleagues. */
    const handedOver = () => {
      const sent = connector.sent.map(({ body }) => JSON.stringify(body)).join('\n');
      return [...sent.matchAll(/"id":"([a-p]{32})"/g)].at(-1)?.[1] ?? 'a'.repeat(32);
    };

    /** One of each way in, in turn, the buttons among them. */
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
      ...VERBS.map((verb) => (n: number) => pressing(verb, n)),
    ];

    test('leave no trace in logs, metrics, storage or errors, and no number is said back', async () => {
      const statuses = new Map<number, number>();
      await post(
        messageActivity({
          ...who(1),
          ...COLLEAGUES,
          serviceUrl: connector.url,
          text: 'modtag spørgsmål her',
        }),
      );
      for (let turn = 0; turn < turns; turn += 1) {
        const { status, body } = await post(KINDS[turn % KINDS.length]?.(turn));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        for (const number of [...CPRS, ...CONTACTS]) {
          if (body.includes(number)) throw new Error(`Said back in turn ${turn % KINDS.length}: ${body}`);
        }
      }
      expect([...statuses.keys()].sort()).toEqual([200, 400]);
      expect(statuses.get(200)).toBeGreaterThan(turns * 0.7);

      // Every kind of button took part, and was understood; so did those whose numbers keep them from being read.
      const pressed = new Set([...text().matchAll(/"verb":"([^"]+)"/g)].map(([, verb]) => verb));
      expect(VERBS.filter((verb) => !pressed.has(verb))).toEqual([]);
      const told = connector.sent.map(({ body }) => JSON.stringify(body)).join('\n');
      const posts = (chat: string) =>
        connector.sent.filter(
          ({ path, body }) => path.includes(chat) && readable(body).includes('Hvem kan svare'),
        );
      expect(posts('colleagues-chat').length).toBeGreaterThan(2);
      expect(posts('asker-chat').length).toBeGreaterThan(2);
      expect([...CPRS, ...CONTACTS].filter((number) => told.includes(number))).toEqual([]);
      // Somebody's settings are there at the end, whoever has had theirs deleted meanwhile.
      await post(messageActivity({ ...who(10), text: 'min kommune er Roskilde' }));

      const metrics = await (await fetch(`${bot.url}/metrics`)).text();
      await bot.stop(500);
      const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('latin1'));

      const store = new LmdbStore(folder);
      const open = await store.keys('');
      await store.close();
      // A question that was answered is not kept; the marks of the one that was not are its asker's chat and words.
      expect(open.filter((key) => key.startsWith('handover/')).length).toBeLessThanOrEqual(1);
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
