import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptied } from './emptied';

const ROOT = join(__dirname, '../..');
const PATIENCE_MS = 60_000;

/** The bot in a process of its own, as `npm run start:bot` starts it, on a free port of this machine. */
export class Replica {
  port = 0;
  /** What it has written: its log and its words to the terminal. */
  output = '';
  readonly #folder = mkdtempSync(join(tmpdir(), 'vejviser-replica-'));
  #process: ChildProcess | undefined;

  /** @param before a command and its arguments that runs the command after them */
  constructor(
    private readonly variables: Record<string, string>,
    private readonly before: readonly string[] = [],
  ) {}

  /** Its process; of a command before it that makes way for it (exec), the same. */
  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** @throws when it ends instead, or is silent for a minute */
  async start(): Promise<this> {
    const main = join(ROOT, 'bot/commands/start-bot.ts');
    const loader = join(ROOT, 'node_modules/tsx/dist/loader.mjs');
    const [command = '', ...args] = [...this.before, process.execPath, '--import', `file://${loader}`, main];
    const child = spawn(command, args, {
      cwd: this.#folder,
      env: {
        PATH: process.env['PATH'],
        TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'),
        PORT: '0',
        ...this.variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    let said = '';
    this.port = await new Promise<number>((found, failed) => {
      const tooSlow = setTimeout(() => failed(new Error(`Silent: ${said}`)), PATIENCE_MS);
      const listen = (chunk: Buffer) => {
        this.output += chunk.toString();
        said += chunk.toString();
        const port = /http:\/\/[\d.]+:(\d+)\/api\/messages/.exec(said)?.[1];
        if (port === undefined) return;
        clearTimeout(tooSlow);
        found(Number(port));
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', (code) => failed(new Error(`It ended with ${code}: ${said}`)));
    });
    return this;
  }

  /** Ends it; gives its exit code, or the signal that ended it, when it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | string | null> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve(null);
    const ended = new Promise<number | string | null>((end) =>
      child.once('exit', (code, by) => end(code ?? by)),
    );
    child.kill(signal);
    return ended;
  }

  async remove(): Promise<void> {
    await this.end('SIGKILL');
    emptied(this.#folder);
  }
}
