import * as z from 'zod';
import { readPlace, type StoragePlace } from '../storage/place';

const guid = z.guid({ error: 'is not an id of the form 00000000-0000-0000-0000-000000000000' });

/** Every variable Vejviser reads. An unset variable and an empty one are the same thing. */
const environment = z.object({
  PORT: z.coerce
    .number({ error: 'is not a number' })
    .int({ error: 'is not a whole number' })
    .min(0, { error: 'is not a port' })
    .max(65_535, { error: 'is not a port' })
    .default(3978),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI'], { error: 'is not a type of bot registration' })
    .default('SingleTenant'),
  MicrosoftAppId: guid.optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppTenantId: guid.optional(),
  MicrosoftAppPasswordExpires: z.iso.date({ error: 'is not a date' }).optional(),
  ALLOWED_TENANTS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((id) => id.trim().toLowerCase())
        .filter(Boolean),
    )
    .pipe(z.array(guid)),
  STORAGE: z
    .string()
    .default('file:./.data')
    .transform(readPlace)
    .pipe(z.custom<StoragePlace>(Boolean, { error: 'does not name a place to store settings' })),
  KNOWLEDGE_DIR: z.string().optional(),
  RATE_LIMIT: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('on'),
  METRICS_TOKEN: z.string().min(16, { error: 'is too short to be a secret' }).optional(),
  OWNERS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((id) => id.trim().toLowerCase())
        .filter(Boolean),
    )
    .pipe(z.array(guid)),
  UNANSWERED: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('on'),
  UNANSWERED_DAYS: z.coerce
    .number({ error: 'is not a number' })
    .int({ error: 'is not a whole number' })
    .min(1, { error: 'is less than a day' })
    .max(730, { error: 'is more than two years' })
    .default(90),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], { error: 'is not a log level' })
    .default('info'),
});

/** What to do about a variable that cannot be used. */
const MENDS: Record<keyof z.input<typeof environment>, string> = {
  PORT: 'Use a whole number from 0 to 65535, for example PORT=3978.',
  MicrosoftAppType:
    'Use SingleTenant (recommended), MultiTenant or UserAssignedMSI, as in the bot registration.',
  MicrosoftAppId:
    'Copy "Microsoft App ID" from the bot registration in Azure, or leave it out for local use.',
  MicrosoftAppPassword: 'Copy the client secret of the app registration in Azure.',
  MicrosoftAppTenantId: 'Copy "App Tenant ID" from the bot registration in Azure.',
  MicrosoftAppPasswordExpires:
    'Write the day the client secret expires as in Azure, for example 2027-01-31, or leave it out.',
  ALLOWED_TENANTS: 'List tenant ids with commas between them, or leave it out.',
  STORAGE:
    'Use file: and a folder, for example STORAGE=file:./.data; or azure-blob: and a connection string, or the https ' +
    'address of a container that the identity of the bot may write to.',
  KNOWLEDGE_DIR: 'Name a folder with standards/ and sources/ in it, or leave it out.',
  RATE_LIMIT: 'Use on; off is for load tests on this machine, without MicrosoftAppId.',
  METRICS_TOKEN:
    'Use 16 random characters or more, or leave it out: /metrics then answers this machine only.',
  OWNERS: 'List object ids of people in Microsoft Entra with commas between them, or leave it out.',
  UNANSWERED: 'Use on or off.',
  UNANSWERED_DAYS: 'Use a whole number from 1 to 730, for example UNANSWERED_DAYS=90.',
  LOG_LEVEL: 'Use trace, debug, info, warn, error or silent.',
};

export interface Credentials {
  type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  id: string;
  password: string | undefined;
  tenant: string | undefined;
  /** The day the password stops working, as 2027-01-31. */
  passwordExpires?: string;
}

export interface Config {
  port: number;
  /** Undefined: no registration, so nobody can be authenticated and only this machine may call. */
  credentials: Credentials | undefined;
  /**
   * Tenants whose people are answered, in small letters; empty is everyone. Not said: the registration's own tenant,
   * since a single-tenant registration limits the bot's own calls only, not who may write to it.
   */
  allowedTenants: readonly string[];
  storage: StoragePlace;
  /** Undefined: the standards that come with Vejviser. */
  knowledgeFolder: string | undefined;
  /** False only for load tests on this machine. */
  fairUse: boolean;
  /** Undefined: /metrics answers this machine only. */
  metricsToken: string | undefined;
  /**
   * Object ids, in small letters, of those who see what was not answered and choose where colleagues answer. Everyone
   * where only this machine may call and none is named.
   */
  owners: readonly string[] | 'everyone';
  /** Days that unanswered questions are kept; undefined keeps none. */
  unansweredDays: number | undefined;
  logLevel: string;
}

/** The settings cannot be used. `faults` has one line per fault: variable, what is wrong, how to mend it. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the configuration from environment variables.
 * @throws ConfigError with every fault at once; a value is never repeated, it could be a secret
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]) as keyof typeof MENDS;
      return `${name} ${message}. ${MENDS[name]}`;
    });
    throw new ConfigError([...new Set(faults)]);
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    credentials: credentials(env),
    allowedTenants: allowedTenants(env),
    storage: env.STORAGE,
    knowledgeFolder: env.KNOWLEDGE_DIR,
    fairUse: fairUse(env),
    metricsToken: env.METRICS_TOKEN,
    owners: env.OWNERS.length === 0 && !env.MicrosoftAppId ? 'everyone' : env.OWNERS,
    unansweredDays: env.UNANSWERED === 'on' ? env.UNANSWERED_DAYS : undefined,
    logLevel: env.LOG_LEVEL,
  };
}

function fairUse({ RATE_LIMIT, MicrosoftAppId }: z.output<typeof environment>): boolean {
  if (RATE_LIMIT === 'on') return true;
  if (MicrosoftAppId)
    throw new ConfigError([`RATE_LIMIT is off for a bot that others can reach. ${MENDS.RATE_LIMIT}`]);
  return false;
}

function allowedTenants(env: z.output<typeof environment>): readonly string[] {
  if (env.ALLOWED_TENANTS.length > 0 || !env.MicrosoftAppId) return env.ALLOWED_TENANTS;
  const own = env.MicrosoftAppType === 'MultiTenant' ? undefined : env.MicrosoftAppTenantId;
  return own ? [own.toLowerCase()] : [];
}

function credentials(env: z.output<typeof environment>): Credentials | undefined {
  const faults: string[] = [];
  const needs = (name: 'MicrosoftAppPassword' | 'MicrosoftAppTenantId') => {
    if (!env[name]) faults.push(`${name} is missing, and ${env.MicrosoftAppType} needs it. ${MENDS[name]}`);
  };
  if (!env.MicrosoftAppId) {
    if (env.MicrosoftAppPassword) {
      faults.push(`MicrosoftAppId is missing, but MicrosoftAppPassword is set. ${MENDS.MicrosoftAppId}`);
      throw new ConfigError(faults);
    }
    return undefined;
  }
  if (env.MicrosoftAppType !== 'UserAssignedMSI') needs('MicrosoftAppPassword');
  if (env.MicrosoftAppType !== 'MultiTenant') needs('MicrosoftAppTenantId');
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    type: env.MicrosoftAppType,
    id: env.MicrosoftAppId,
    password: env.MicrosoftAppPassword,
    tenant: env.MicrosoftAppTenantId,
    ...(env.MicrosoftAppPasswordExpires ? { passwordExpires: env.MicrosoftAppPasswordExpires } : {}),
  };
}
