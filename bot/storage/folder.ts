import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Files that lmdb keeps in its folder. */
const FILES = ['data.mdb', 'lock.mdb'];

/** What an empty store takes, twice over. */
const ROOM_BYTES = 128 * 1024;

/** The folder cannot be used, and waiting does not change it; `fault` is the sentence after "The folder". */
export class FolderUnusable extends Error {
  constructor(readonly fault: string) {
    super(`The folder ${fault}.`);
    this.name = 'FolderUnusable';
  }
}

/**
 * Sees to it that a folder exists and may be written to, as far as that can be told without writing: a disk that is
 * full is no fault of the folder, and passes.
 * @throws FolderUnusable
 */
export function prepareFolder(folder: string): void {
  const path = resolve(folder);
  try {
    make(path);
    if (!statSync(path).isDirectory()) throw new FolderUnusable('is a file');
    accessSync(path, constants.W_OK | constants.X_OK);
    for (const file of FILES.map((name) => join(path, name))) {
      if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
    }
  } catch (error) {
    if (error instanceof FolderUnusable) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code in FAULTS) throw new FolderUnusable(`${FAULTS[code]} (${code})`);
    throw error;
  }
}

/**
 * Tries whether a file can grow there. lmdb maps its files into memory: one that the disk has no room for ends the
 * process (SIGBUS) when it is opened, where a write would have failed with an error.
 * @throws ENOSPC and the like
 */
export function tryRoom(folder: string): void {
  const file = join(folder, `room-${process.pid}`);
  try {
    writeFileSync(file, Buffer.alloc(ROOM_BYTES));
  } finally {
    rmSync(file, { force: true });
  }
}

/** Level by level: Node's own `recursive` never comes back from a place like /proc, where nothing can be made. */
function make(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    const above = dirname(path);
    if (code !== 'ENOENT' || above === path || existsSync(above)) throw error;
    make(above);
    mkdirSync(path);
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to by the user the bot runs as',
  EPERM: 'may not be written to by the user the bot runs as',
  EROFS: 'is on a disk that can only be read',
  ENOENT: 'does not exist and cannot be made there',
  ENOTDIR: 'would lie in something that is a file',
  ENAMETOOLONG: 'has too long a name',
  ELOOP: 'is a link that leads back to itself',
};
