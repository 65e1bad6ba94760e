import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { type RunningBot, startBot } from '../../bot/bot';
import { type Playground, startPlayground } from '../../bot/commands/playground';
import { createLog } from '../../bot/log/log';

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

/** The bot's name in the local client. */
const BOT = 'Test Bot';

/** The bot and the local client on free ports, with a browser in front: what a person sees and does. */
export class Client {
  private constructor(
    readonly page: Page,
    private readonly parts: { bot: RunningBot; playground: Playground; browser: Browser; folder: string },
  ) {}

  static async open(): Promise<Client> {
    const folder = mkdtempSync(join(tmpdir(), 'vejviser-e2e-'));
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
        logLevel: 'silent',
      },
      createLog('silent'),
    );
    const playground = await startPlayground(`${bot.url}/api/messages`, await freePort());
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_OPTIONS });
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    const client = new Client(page, { bot, playground, browser, folder });
    await page.goto(playground.url);
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    return client;
  }

  /** Writes a message and sends it. */
  async write(text: string): Promise<void> {
    await this.#box.click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Mentions the bot and writes a message, as one must in a group chat. */
  async mentionAndWrite(text: string): Promise<void> {
    await this.#box.click();
    await this.page.keyboard.type('@');
    await this.page.getByRole('menuitem', { name: BOT }).click();
    await this.page.keyboard.type(` ${text}`);
    await this.page.keyboard.press('Enter');
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
    await this.page.getByRole('button', { name: 'Send Message' }).click();
  }

  /** Goes to "Personal Chat", "Group Chat" or a channel. */
  async goTo(conversation: string): Promise<void> {
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

  /** Presses the newest button with this name. */
  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).last().click();
  }

  async close(): Promise<void> {
    const { bot, playground, browser, folder } = this.parts;
    await browser.close();
    await playground.stop();
    await bot.stop(1_000);
    rmSync(folder, { recursive: true, force: true });
  }

  get #box(): Locator {
    return this.page.getByRole('textbox').first();
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
