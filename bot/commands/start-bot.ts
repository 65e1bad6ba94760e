import './before-loading';
import { startBot } from '../bot';
import { readConfig } from '../config/config';
import { readEnvFile } from '../config/env-file';
import { libraryLinesTo } from '../log/library-lines';
import { createLog } from '../log/log';
import { endWith, explain } from './explain';

/** `npm run start:bot`: the bot alone. */
async function main(): Promise<void> {
  readEnvFile();
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const bot = await startBot(config, log);
  console.error(`Vejviser ${bot.open ? 'is ready' : 'runs'} on ${bot.url}/api/messages`);
  if (!bot.open) {
    console.error(
      '!! MicrosoftAppId is not set: callers cannot be authenticated, so only this machine may call (loopback).\n' +
        '!! For Teams, set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId (see .env.example).',
    );
  }
  // Whoever reads the log reads all of it: from here on, everything on the console is a line of it.
  libraryLinesTo(log);
  endWith(() => bot.stop());
}

main().catch(explain);
