import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvFile } from '../bot/config/env-file';
import { readAppSource } from './app';
import { packApp } from './pack';
import { readPackageSettings } from './settings';

const ZIP = 'vejviser.zip';

/** `npm run package`: writes vejviser.zip, to be uploaded to Teams; or says every fault and ends with 1. */
function main(): void {
  readEnvFile();
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8'));
  const settings = readPackageSettings(process.env, version);
  const zip = packApp(readAppSource(), settings);
  writeFileSync(ZIP, zip);
  console.log(
    `${ZIP} is ready: version ${version}, ${zip.length} bytes. docs/admin.md tells how to upload it.`,
  );
  if (!process.env['DEVELOPER_PRIVACY']?.trim()) {
    console.log(
      `DEVELOPER_PRIVACY is not set: the app's link about privacy leads to ${settings['DEVELOPER_PRIVACY']}.`,
    );
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
