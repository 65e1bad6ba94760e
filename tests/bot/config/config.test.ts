import { readFileSync } from 'node:fs';
import { ConfigError, readConfig } from '../../../bot/config/config';

const ID = '11111111-2222-3333-4444-555555555555';
const FULL = { MicrosoftAppId: ID, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: ID };

function faultsOf(variables: Record<string, string>): readonly string[] {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('The configuration', () => {
  test('with nothing set, is for this machine only', () => {
    expect(readConfig({})).toEqual({
      port: 3978,
      credentials: undefined,
      allowedTenants: [],
      storage: { kind: 'file', folder: './.data' },
      knowledgeFolder: undefined,
      fairUse: true,
      metricsToken: undefined,
      owners: 'everyone',
      unansweredDays: 90,
      logLevel: 'info',
    });
  });

  test('with a registration, is single-tenant unless it says otherwise', () => {
    expect(readConfig(FULL).credentials).toEqual({
      type: 'SingleTenant',
      id: ID,
      password: 'secret',
      tenant: ID,
    });
  });

  test('with a registration, answers its own tenant and those that are named', () => {
    const other = 'AAAAAAAA-2222-3333-4444-555555555555';
    expect(readConfig(FULL).allowedTenants).toEqual([ID]);
    expect(readConfig({ ...FULL, ALLOWED_TENANTS: other }).allowedTenants).toEqual([other.toLowerCase()]);
    expect(readConfig({ ...FULL, MicrosoftAppType: 'MultiTenant' }).allowedTenants).toEqual([]);
  });

  test.each([
    ['PORT', { PORT: 'abc' }],
    ['PORT', { PORT: '70000' }],
    ['MicrosoftAppType', { MicrosoftAppType: 'Double' }],
    ['MicrosoftAppId', { MicrosoftAppId: 'my-bot' }],
    ['MicrosoftAppId', { MicrosoftAppPassword: 'secret' }],
    ['MicrosoftAppPassword', { MicrosoftAppId: ID, MicrosoftAppTenantId: ID }],
    ['MicrosoftAppTenantId', { MicrosoftAppId: ID, MicrosoftAppPassword: 'secret' }],
    ['ALLOWED_TENANTS', { ALLOWED_TENANTS: `${ID}, contoso` }],
    ['STORAGE', { STORAGE: 'sqlite:x' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['MicrosoftAppPasswordExpires', { MicrosoftAppPasswordExpires: 'next year' }],
    ['MicrosoftAppPasswordExpires', { MicrosoftAppPasswordExpires: '2027-02-30' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'short' }],
    ['RATE_LIMIT', { RATE_LIMIT: '10' }],
    ['RATE_LIMIT', { ...FULL, RATE_LIMIT: 'off' }],
  ])('names %s, what is wrong and what to do for %j', (name, variables) => {
    const [fault, ...more] = faultsOf(variables as Record<string, string>);
    expect(more).toEqual([]);
    expect(fault).toMatch(new RegExp(`^${name} .+\\. .+\\.$`));
  });

  test('tells every fault at once', () => {
    expect(faultsOf({ PORT: 'x', LOG_LEVEL: 'loud', STORAGE: 'y' })).toHaveLength(3);
  });

  test('never repeats a value: it could be a secret', () => {
    expect(faultsOf({ ...FULL, MicrosoftAppId: 'hunter2', PORT: 'hunter2' }).join()).not.toContain('hunter2');
  });

  test('.env.example can be used as it is, and documents every variable', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    const given = Object.fromEntries(
      lines
        .filter((line) => /^\w+=/.test(line))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    expect(readConfig(given)).toEqual(readConfig({}));
    const source = readFileSync('bot/config/config.ts', 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Za-z_]+): (?:z|guid)/gm)].map((match) => match[1]);
    expect(read.length).toBeGreaterThan(5);
    for (const name of read) expect(Object.keys(given)).toContain(name);
  });
});
