import { startBot } from '../bot';
import { readConfig } from '../config/config';
import { readEnvFile } from '../config/env-file';
import { createLog } from '../log/log';
import { endWith, explain } from './explain';
import { startPlayground } from './playground';

/** `npm start`: the bot and the local client, on this machine only. */
async function main(): Promise<void> {
  readEnvFile();
  const config = readConfig({ ...process.env, LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn' });
  // The local client has no tokens to show: credentials meant for Teams would shut it out.
  const bot = await startBot(
    { ...config, credentials: undefined, allowedTenants: [] },
    createLog(config.logLevel),
  );
  try {
    const client = await startPlayground(`${bot.url}/api/messages`, playgroundPort());
    console.log(
      `\n  Vejviser is ready. Open this address in a browser:\n\n    ${client.url}\n\n` +
        '  Try: Dækker § 85 rengøring?   or   does § 85 cover cleaning?\n' +
        '  Ctrl+C ends both the bot and the local client.\n',
    );
    const stop = async () => {
      await client.stop();
      await bot.stop();
    };
    endWith(stop);
    await client.ended;
    await bot.stop();
    process.exit(0);
  } catch (error) {
    await bot.stop();
    throw error;
  }
}

function playgroundPort(): number {
  const port = Number(process.env['PLAYGROUND_PORT'] || 56_150);
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return port;
  throw new Error('PLAYGROUND_PORT is not a port. Use a whole number from 1 to 65535, or leave it out.');
}

main().catch(explain);
