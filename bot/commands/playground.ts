import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';

export interface Playground {
  /** http://127.0.0.1:56150 */
  url: string;
  /** Settles when the client has ended, by itself or by `stop`. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const START_MS = 60_000;

/** The local client could not be started; the message says what to do. */
export class PlaygroundError extends Error {}

/**
 * Starts the Microsoft 365 Agents Playground, a Teams-like client in the browser, in front of a bot. It opens no
 * browser and sends no telemetry.
 * @param endpoint the bot's messaging endpoint
 * @throws PlaygroundError when its port is taken or it does not come up
 */
export async function startPlayground(endpoint: string, port: number): Promise<Playground> {
  if (await listens(port)) {
    throw new PlaygroundError(
      `Port ${port} is taken by another program, and the local client needs it.\n` +
        `Choose another port: PLAYGROUND_PORT=${port + 1} npm start`,
    );
  }
  const program = join(dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
  const options = ['start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  const child = spawn(process.execPath, [program, ...options], {
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const url = `http://127.0.0.1:${port}`;
  if (!(await comesUp(url, child))) {
    child.kill();
    throw new PlaygroundError(
      'The local client did not start. Its own log is in devTools/m365agentsplayground.log.\n' +
        'Run "npm install" if packages are missing; the bot alone starts with "npm run start:bot".',
    );
  }
  return {
    url,
    ended,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

async function comesUp(url: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + START_MS;
  while (Date.now() < until && child.exitCode === null) {
    try {
      if ((await fetch(`${url}/_debug/ping`)).ok) return true;
    } catch {
      // Not up yet.
    }
    await new Promise((next) => setTimeout(next, 200));
  }
  return false;
}

function listens(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => answer(false));
  });
}
