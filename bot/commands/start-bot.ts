import './before-loading';
import { startBot } from '../bot';
import { readEnvFile } from '../config/env-file';
import { endWith, explain } from './explain';

/** `npm run start:bot`: the bot alone. */
async function main(): Promise<void> {
  readEnvFile();
  const bot = await startBot();
  console.error(`Vejviser ${bot.open ? 'is ready' : 'runs'} on ${bot.url}/api/messages`);
  if (!bot.open) {
    console.error(
      '!! MicrosoftAppId is not set: callers cannot be authenticated, so only this machine may call (loopback).\n' +
        '!! For Teams, set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId (see .env.example).',
    );
  }
  endWith(() => bot.stop());
}

main().catch(explain);
