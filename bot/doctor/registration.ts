import type { Config } from '../config/config';
import type { Finding } from './finding';

const DAY_MS = 86_400_000;
const SOON_DAYS = 30;

/** D-03: the bot registration, its type and its ids. That they are complete is the configuration's to say (D-02). */
export function registration({ credentials }: Config): Finding {
  const rule = 'D-03';
  if (!credentials) {
    return {
      rule,
      level: 'warning',
      text: 'There is no bot registration: only this machine may call, and Teams cannot.',
      fix: 'For Teams, set MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId. For local use, nothing.',
    };
  }
  if (credentials.type === 'MultiTenant') {
    return {
      rule,
      level: 'warning',
      text: 'The registration is MultiTenant, a type that Azure no longer makes new ones of.',
      fix: 'Make a SingleTenant registration, and set MicrosoftAppType and MicrosoftAppTenantId.',
    };
  }
  return { rule, level: 'ok', text: `The registration is ${credentials.type} and has its ids.` };
}

/** D-04: whose people are answered. */
export function tenants({ credentials, allowedTenants }: Config): Finding {
  const rule = 'D-04';
  if (!credentials) return { rule, level: 'ok', text: 'Tenants do not matter on this machine.' };
  if (allowedTenants.length === 0) {
    return {
      rule,
      level: 'warning',
      text: 'People of every tenant are answered.',
      fix: 'List the tenants in ALLOWED_TENANTS.',
    };
  }
  const own = credentials.tenant?.toLowerCase();
  if (own && !allowedTenants.includes(own)) {
    return {
      rule,
      level: 'warning',
      text: "ALLOWED_TENANTS leaves out the registration's own tenant: its people are refused.",
      fix: 'Add MicrosoftAppTenantId to ALLOWED_TENANTS, if they should be answered.',
    };
  }
  return { rule, level: 'ok', text: `People of ${allowedTenants.length} tenant(s) are answered.` };
}

/**
 * D-05: the age of the client secret.
 * @param now milliseconds since 1970
 */
export function secret({ credentials }: Config, now: number): Finding {
  const rule = 'D-05';
  if (!credentials?.password) return { rule, level: 'ok', text: 'There is no client secret to expire.' };
  const fix =
    'Make a new secret in Azure, set MicrosoftAppPassword and MicrosoftAppPasswordExpires, and restart.';
  if (!credentials.passwordExpires) {
    return {
      rule,
      level: 'warning',
      text: 'It is not known when the client secret expires; on that day the bot falls silent.',
      fix: 'Copy the day from Azure into MicrosoftAppPasswordExpires.',
    };
  }
  const days = Math.floor((Date.parse(credentials.passwordExpires) - now) / DAY_MS);
  if (days < 0)
    return {
      rule,
      level: 'fault',
      text: `The client secret expired on ${credentials.passwordExpires}.`,
      fix,
    };
  if (days < SOON_DAYS)
    return { rule, level: 'warning', text: `The client secret expires in ${days} day(s).`, fix };
  return { rule, level: 'ok', text: `The client secret is good for ${days} days.` };
}

/** D-10: what is meant for tests only, and what can be read by whom. */
export function limits({ fairUse }: Config): Finding {
  if (fairUse) return { rule: 'D-10', level: 'ok', text: 'The limits of fair use are on.' };
  return {
    rule: 'D-10',
    level: 'warning',
    text: 'The limits of fair use are off.',
    fix: 'Leave RATE_LIMIT out except for load tests.',
  };
}
