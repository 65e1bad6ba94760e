import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptied } from '../builders/emptied';

const ROOT = join(__dirname, '../..');
const PATIENCE_MS = 60_000;

export const ECHO_BOT = join(__dirname, 'echo-bot.cjs');
/** The bot as `npm run build` makes it. */
export const BUILT_BOT = join(ROOT, 'dist/bot/start-bot.js');

/** A bot in a process of its own, on a free port, with a store of its own. */
export class ServerProcess {
  /** Milliseconds from its start until it said that it listens. */
  startedAfter = 0;
  url = '';
  readonly #process: ChildProcess;
  readonly #folder: string;

  private constructor(file: string) {
    this.#folder = mkdtempSync(join(tmpdir(), 'vejviser-bench-'));
    this.#process = spawn(process.execPath, [file], {
      cwd: this.#folder,
      env: { ...process.env, PORT: '0', STORAGE: `file:${this.#folder}/data`, RATE_LIMIT: 'off' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }

  /** @throws when the process ends, or is silent for a minute */
  static async start(file: string): Promise<ServerProcess> {
    const start = performance.now();
    const server = new ServerProcess(file);
    server.url = await server.#address();
    server.startedAfter = performance.now() - start;
    return server;
  }

  /** Resident memory in MB. */
  memory(): number {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(this.#process.pid)], {
      encoding: 'utf8',
    });
    return Number(kilobytes) / 1024;
  }

  async stop(): Promise<void> {
    const ended = new Promise((end) => this.#process.once('exit', end));
    this.#process.kill('SIGTERM');
    await ended;
    emptied(this.#folder);
  }

  #address(): Promise<string> {
    return new Promise((found, failed) => {
      let said = '';
      const tooSlow = setTimeout(() => {
        this.#process.kill();
        failed(new Error(`No address after ${PATIENCE_MS / 1000} s. ${said}`));
      }, PATIENCE_MS);
      this.#process.stderr?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const url = /http:\/\/\S+\/api\/messages/.exec(said)?.[0];
        if (url === undefined) return;
        clearTimeout(tooSlow);
        found(url);
      });
      this.#process.once('exit', (code) => {
        clearTimeout(tooSlow);
        failed(new Error(`The bot ended with ${code}. Has \`npm run build\` been run?\n${said}`));
      });
    });
  }
}
