import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, errors, type Locator, type Page } from 'playwright-core';
import { type RunningBot, startBot } from '../../bot/bot';
import { type Playground, startPlayground } from '../../bot/commands/playground';
import { emptied } from '../builders/emptied';
import { recordedLog } from '../builders/log';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const BROWSER_OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds that what is waited for may take: the machine may have much else to do. */
const PATIENCE = 45_000;
/** The bot's name in the local client. */
const BOT = 'Test Bot';

/** The bot and the local client on free ports, with a browser in front: what a person sees and does. */
export class Client {
  /** What was written last, as long as nothing else has been done since. */
  #written: string | undefined;

  private constructor(
    readonly page: Page,
    private readonly parts: {
      bot: RunningBot;
      playground: Playground;
      browser: Browser;
      folder: string;
      /** What the bot has logged. */
      logged: () => string;
    },
  ) {}

  static async open(): Promise<Client> {
    const folder = mkdtempSync(join(tmpdir(), 'vejviser-e2e-'));
    const { log, text: logged } = recordedLog();
    const bot = await startBot(
      {
        port: 0,
        credentials: undefined,
        allowedTenants: [],
        storage: { kind: 'file', folder: join(folder, 'data') },
        knowledgeFolder: undefined,
        fairUse: false,
        metricsToken: undefined,
        owners: 'everyone',
        unansweredDays: 90,
        logLevel: 'info',
      },
      log,
    );
    const playground = await startPlayground(`${bot.url}/api/messages`, await freePort());
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_OPTIONS });
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    page.setDefaultTimeout(PATIENCE);
    const client = new Client(page, { bot, playground, browser, folder, logged });
    await page.goto(playground.url);
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    return client;
  }

  /** Writes a message and sends it. */
  async write(text: string): Promise<void> {
    await this.#types(text);
    await this.#sends();
    this.#written = text;
  }

  /** Mentions the bot and writes a message, as one must in a group chat. */
  async mentionAndWrite(text: string): Promise<void> {
    this.#written = undefined;
    await this.#box.click();
    await this.page.keyboard.type('@');
    await this.page.getByRole('menuitem', { name: BOT }).click();
    await this.page.keyboard.type(` ${text}`);
    await until(async () => (await this.#inTheBox()).endsWith(text), `"${text}" stands in the box`);
    await this.#sends();
  }

  /** Opens the search of the message extension and types; the list follows the typing. */
  async search(words: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Trigger Message Extension App' }).click();
    await this.page.getByRole('menuitem', { name: 'Search Command' }).click();
    await this.page.getByPlaceholder('Enter a search term').click();
    await this.page.keyboard.type(words);
  }

  /** Sends the card that was chosen from the list. */
  async sendsChosen(): Promise<void> {
    this.#written = undefined;
    await this.page.getByRole('button', { name: 'Send Message' }).click();
  }

  /** Goes to "Personal Chat", "Group Chat" or a channel. */
  async goTo(conversation: string): Promise<void> {
    this.#written = undefined;
    await this.page.getByRole('treeitem', { name: conversation }).click();
  }

  /** The newest heading with this text: every card begins with one, or has one early. */
  heading(text: string | RegExp): Locator {
    return this.page.getByRole('heading', { name: text }).last();
  }

  /** The newest place where this text stands. */
  text(text: string | RegExp): Locator {
    return this.page.getByText(text).last();
  }

  /** Waits until the text stands there; where it does not come, the error says what stands there instead. */
  sees(text: string | RegExp): Promise<void> {
    return this.#comes(this.text(text));
  }

  /** As `sees`, for a heading. */
  seesHeading(text: string | RegExp): Promise<void> {
    return this.#comes(this.heading(text));
  }

  /** Writes into the newest field of a card with this name, in place of what stands there. */
  async fills(name: string, text: string): Promise<void> {
    this.#written = undefined;
    const field = this.page.getByRole('textbox', { name }).last();
    await until(async () => {
      await field.click();
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.type(text);
      return (await field.inputValue()) === text;
    }, `"${text}" stands in "${name}"`);
  }

  /** Presses the newest button with this name. */
  async press(name: string | RegExp): Promise<void> {
    this.#written = undefined;
    await this.page.getByRole('button', { name }).last().click();
  }

  async close(): Promise<void> {
    const { bot, playground, browser, folder } = this.parts;
    await browser.close();
    await playground.stop();
    await bot.stop(1_000);
    emptied(folder);
  }

  /** Where one writes to the bot; the fields of cards are text boxes too. */
  get #box(): Locator {
    return this.page.locator('[role=textbox][contenteditable=true]');
  }

  /** Types into the box. A card that is drawn anew meanwhile can take the focus: then one types again, as a person does. */
  async #types(text: string): Promise<void> {
    await until(async () => {
      await this.#box.click();
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.type(text);
      return (await this.#inTheBox()) === text;
    }, `"${text}" stands in the box`);
  }

  /** Sends what stands in the box, which is empty when it has gone; sends again only what has not left it for long. */
  async #sends(): Promise<void> {
    await until(async () => {
      await this.#box.focus();
      await this.page.keyboard.press('Enter');
      for (let waited = 0; waited < PATIENCE / 5; waited += 100) {
        if ((await this.#inTheBox()) === '') return true;
        await this.page.waitForTimeout(100);
      }
      return false;
    }, 'the message has left the box');
  }

  async #comes(what: Locator): Promise<void> {
    try {
      await what.waitFor({ timeout: PATIENCE / 3 }).catch((error) => this.#asksAgain(error));
      await what.waitFor();
    } catch (error) {
      const page = await this.page.locator('body').ariaSnapshot();
      throw new Error(
        `${error}\nThe page ends with:\n${page.slice(-2500)}\nThe bot has logged:\n${this.parts.logged().slice(-1500)}`,
        { cause: error },
      );
    }
  }

  /**
   * A message that comes while the client draws a card anew is at times not shown, now or later: one asks again, once, as a person
   * does. Which turn it was stands in the run's output; what the bot could not send is no such case.
   */
  async #asksAgain(error: unknown): Promise<void> {
    const text = this.#written;
    if (!(error instanceof errors.TimeoutError)) throw error;
    if (text === undefined || this.parts.logged().includes('"code":"V-13')) return;
    process.stderr.write(`Not shown by the local client, and asked again: ${text}\n`);
    await this.write(text);
    this.#written = undefined;
  }

  async #inTheBox(): Promise<string> {
    return ((await this.#box.textContent()) ?? '').replaceAll('\u00a0', ' ').trim();
  }
}

/** Tries until it is so, for at most PATIENCE; throws naming what did not come about. */
async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not within ${PATIENCE} ms: ${what}.`);
    await new Promise((tried) => setTimeout(tried, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
