import { ConfigError } from '../config/config';
import { FolderUnusable, prepareFolder } from './folder';
import type { StoragePlace } from './place';

/**
 * Tells at the start of a folder that can never be used, rather than at the first thing that is to be kept. A service
 * is not asked: it may be down now and well in a minute, and the bot answers without it.
 * @throws ConfigError
 */
export function checkPlace(place: StoragePlace): void {
  if (place.kind !== 'file') return;
  try {
    prepareFolder(place.folder);
  } catch (error) {
    if (!(error instanceof FolderUnusable)) return;
    throw new ConfigError([
      `STORAGE names a folder that cannot be used: it ${error.fault}. ` +
        'Name a folder that the bot may write to, for example STORAGE=file:./.data, or give its user the right to this one.',
    ]);
  }
}
