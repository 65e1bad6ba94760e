import { type Config, ConfigError, readConfig } from '../config/config';
import { openStore } from '../storage/open-store';
import type { Finding } from './finding';
import { limits, registration, secret, tenants } from './registration';
import { knowledge, storage } from './stores';
import { clock, nodeVersion, port } from './surroundings';

/**
 * Everything that must be right for the bot to run, one finding for each thing looked at (more where it has several
 * faults). Changes nothing: the item it writes to the storage is taken out again.
 * @param root the folder Vejviser is installed in
 * @param now milliseconds since 1970
 */
export async function examine(
  variables: Readonly<Record<string, string | undefined>>,
  { root, now, node }: { root: string; now: number; node: string },
): Promise<Finding[]> {
  const { config, findings } = configuration(variables);
  const always = [nodeVersion(node), ...findings];
  if (!config) return [...always, clock(now, root)];
  return [
    ...always,
    registration(config),
    tenants(config),
    secret(config, now),
    await storage(() => openStore(config.storage)),
    ...knowledge(config.knowledgeFolder),
    clock(now, root),
    await port(config.port),
    limits(config),
  ];
}

/** D-02: every variable can be used. */
function configuration(variables: Readonly<Record<string, string | undefined>>): {
  config?: Config;
  findings: Finding[];
} {
  const rule = 'D-02';
  try {
    const config = readConfig(variables);
    return { config, findings: [{ rule, level: 'ok', text: 'Every variable can be used.' }] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const fix = 'Correct the variable as the line says; .env.example describes each.';
    return { findings: error.faults.map((text) => ({ rule, level: 'fault', text, fix })) };
  }
}
