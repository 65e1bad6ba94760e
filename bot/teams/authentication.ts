import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Credentials } from '../config/config';

/**
 * Validates the tokens of incoming calls and gets those of outgoing ones. Without credentials every call is taken as
 * it comes: the server must then listen on loopback only.
 */
export function authenticationFor(
  credentials: Credentials | undefined,
): ConfigurationBotFrameworkAuthentication {
  if (!credentials) return new ConfigurationBotFrameworkAuthentication({});
  return new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppType: credentials.type,
    MicrosoftAppId: credentials.id,
    ...(credentials.password ? { MicrosoftAppPassword: credentials.password } : {}),
    ...(credentials.tenant ? { MicrosoftAppTenantId: credentials.tenant } : {}),
  });
}
