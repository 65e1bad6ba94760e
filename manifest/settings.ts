import { z } from 'zod';
import { tunnelOf } from './validation/domains';
import { PackageError, type PackageFault } from './validation/fault';

const guid = z
  .guid({ error: 'is not an id of the form 00000000-0000-0000-0000-000000000000' })
  .refine((id) => /[^0-]/.test(id), { error: 'is the empty id' });
const page = z.url({ protocol: /^https$/, error: 'is not the address of a page on https' });

const host = z
  .string({ error: 'is missing' })
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i, {
    error: 'is not a host name',
  })
  .refine((name) => tunnelOf(name) === undefined, { error: 'is the address of a tunnel' });

/** Every variable that fills a placeholder of manifest.json. An unset variable and an empty one are the same thing. */
const environment = z.object({
  TEAMS_APP_ID: guid,
  MicrosoftAppId: guid,
  BOT_HOST: host,
  DEVELOPER_NAME: z.string().max(32, { error: 'is longer than 32 characters' }).default('Vejviser'),
  DEVELOPER_WEBSITE: page.optional(),
  DEVELOPER_PRIVACY: page.optional(),
  DEVELOPER_TERMS: page.optional(),
});

const MENDS: Record<keyof z.input<typeof environment>, string> = {
  TEAMS_APP_ID:
    'Make an id once with: node -p "crypto.randomUUID()", and keep it: another id is another app to Teams.',
  MicrosoftAppId: 'Copy "Microsoft App ID" from the bot registration in Azure.',
  BOT_HOST:
    'Use the public host name the bot has in operation, without https:// and path, for example vejviser.kommune.dk.',
  DEVELOPER_NAME: 'Use the name of the organisation that runs the bot, at most 32 characters.',
  DEVELOPER_WEBSITE: 'Use an https address, for example https://www.kommune.dk, or leave it out.',
  DEVELOPER_PRIVACY: 'Use the https address of your privacy notice, or leave it out.',
  DEVELOPER_TERMS: 'Use the https address of your terms of use, or leave it out.',
};

/** Values of the manifest's placeholders, by the placeholder's name. */
export type PackageSettings = Readonly<Record<string, string>>;

/**
 * Reads what the package needs from environment variables. Without an address of its own, the developer's website is
 * the bot's host, and privacy and terms are the website.
 * @param version the app's version; Teams takes an update only when it has grown
 * @throws PackageError with every fault at once
 */
export function readPackageSettings(
  variables: Readonly<Record<string, string | undefined>>,
  version: string,
): PackageSettings {
  const given = Object.fromEntries(
    Object.keys(MENDS).flatMap((name) => {
      const value = variables[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new PackageError(
      parsed.error.issues.map(({ path, message }): PackageFault => {
        const field = String(path[0]) as keyof typeof MENDS;
        const value = given[field];
        const what = value === undefined ? 'is missing' : message;
        return { file: 'environment', field, value, what, mend: MENDS[field] };
      }),
    );
  }
  const env = parsed.data;
  const website = env.DEVELOPER_WEBSITE ?? `https://${env.BOT_HOST}`;
  return {
    APP_VERSION: version,
    TEAMS_APP_ID: env.TEAMS_APP_ID,
    MicrosoftAppId: env.MicrosoftAppId,
    BOT_HOST: env.BOT_HOST.toLowerCase(),
    DEVELOPER_NAME: env.DEVELOPER_NAME,
    DEVELOPER_WEBSITE: website,
    DEVELOPER_PRIVACY: env.DEVELOPER_PRIVACY ?? website,
    DEVELOPER_TERMS: env.DEVELOPER_TERMS ?? website,
  };
}
