import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Finding } from './finding';

const NEEDED = [20, 19] as const;

/** D-01: the version of Node. */
export function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const isEnough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
  if (isEnough) return { rule: 'D-01', level: 'ok', text: `Node ${version} can run Vejviser.` };
  return {
    rule: 'D-01',
    level: 'fault',
    text: `Node ${version} is too old: Vejviser needs ${NEEDED.join('.')} or later.`,
    fix: 'Install Node 22 or 24 from nodejs.org or your package manager.',
  };
}

/**
 * D-08: the clock. It cannot be compared with another without a network, but it cannot be before the day that the
 * files here were written. Tokens are refused when it is more than five minutes wrong.
 * @param now milliseconds since 1970
 */
export function clock(now: number, root: string): Finding {
  const written = ['package.json', 'package-lock.json']
    .map((name) => join(root, name))
    .filter((path) => existsSync(path))
    .map((path) => statSync(path).mtimeMs);
  const time = new Date(now).toISOString();
  if (now >= Math.max(0, ...written) - 300_000) {
    return { rule: 'D-08', level: 'ok', text: `The clock says ${time}, which can be right.` };
  }
  return {
    rule: 'D-08',
    level: 'fault',
    text: `The clock says ${time}, which is before Vejviser was installed here: tokens will be refused.`,
    fix: 'Turn on time synchronisation (NTP) and look again.',
  };
}

/** D-09: the port. A Vejviser that runs there is fine. */
export async function port(number: number): Promise<Finding> {
  if (await isFree(number)) return { rule: 'D-09', level: 'ok', text: `Port ${number} is free.` };
  if (await isVejviser(number)) {
    return { rule: 'D-09', level: 'ok', text: `Port ${number} is used by Vejviser, which runs.` };
  }
  return {
    rule: 'D-09',
    level: 'fault',
    text: `Port ${number} is taken by another program.`,
    fix: `End that program, or choose another port: PORT=${number + 1}.`,
  };
}

function isFree(number: number): Promise<boolean> {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen(number, '127.0.0.1', () => server.close(() => answer(true)));
  });
}

/** Milliseconds that whatever holds the port has to answer: the machine may have much else to do. */
const PATIENCE = 5_000;

async function isVejviser(number: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(`http://127.0.0.1:${number}/healthz`, { signal });
    return JSON.stringify(await response.json()) === '{"alive":true}';
  } catch {
    return false;
  }
}
