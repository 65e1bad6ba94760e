import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const MAIN = join(__dirname, '../../node_modules/azurite/dist/src/blob/main.js');
const PATIENCE_MS = 30_000;
/** The account and the key that every Azurite has; they are in its manual and open nothing else. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Microsoft's emulator of Azure Blob Storage in a process of its own, keeping its blobs in a folder. */
export class Azurite {
  #process: ChildProcess | undefined;
  #port = 0;

  /** @param folder outlives the process: what was stored is there when it starts again */
  constructor(private readonly folder: string) {}

  /** Starts it on a free port; when started again, on the same. */
  async start(): Promise<this> {
    this.#port ||= await freePort();
    const args = ['--blobPort', String(this.#port), '--location', this.folder];
    const child = spawn(process.execPath, [MAIN, ...args, '--skipApiVersionCheck', '--disableTelemetry'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    await new Promise<void>((started, failed) => {
      let said = '';
      const tooSlow = setTimeout(() => failed(new Error(`Azurite is silent: ${said}`)), PATIENCE_MS);
      const listen = (chunk: Buffer) => {
        said += chunk.toString();
        if (!said.includes('successfully listens')) return;
        clearTimeout(tooSlow);
        started();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', () => failed(new Error(`Azurite ended: ${said}`)));
    });
    return this;
  }

  /** What STORAGE says to reach a container in it. */
  place(container: string): string {
    const endpoint = `http://127.0.0.1:${this.#port}/${ACCOUNT}`;
    return `azure-blob:DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};BlobEndpoint=${endpoint};container=${container}`;
  }

  /** Stands still, with its connections open, until `wake`. */
  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  wake(): void {
    this.#process?.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((end) => child.once('exit', end));
    // In good order: it writes what it keeps every few seconds only.
    child.kill('SIGTERM');
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}
