import { unzipSync, zipSync } from 'fflate';
import { type AppFiles, type AppSource, buildApp } from './app';
import type { PackageSettings } from './settings';
import { PackageError } from './validation/fault';
import { validateApp } from './validation/validate';

/** Zip files carry a time; one that never changes makes the same source the same bytes. */
const TIME = new Date(1980, 0, 1);

/**
 * Makes the zip that is uploaded to Teams. All files stand at its root, as Teams wants.
 * @throws PackageError with every fault, and then there is no package
 */
export function packApp(source: AppSource, settings: PackageSettings): Uint8Array {
  const files = buildApp(source, settings);
  const faults = validateApp(files);
  if (faults.length > 0) throw new PackageError(faults);
  return zipSync(files, { level: 9, mtime: TIME });
}

/** The files of a package, by name. */
export function unpackApp(zip: Uint8Array): AppFiles {
  return unzipSync(zip);
}
