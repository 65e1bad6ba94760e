import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationConstants } from 'botframework-connector';
import type { Credentials } from '../config/config';
import { BOT_FRAMEWORK, type Channel } from './channel';

/**
 * Validates the tokens of incoming calls and gets those of outgoing ones. Without credentials every call is taken as
 * it comes: the server must then listen on loopback only.
 */
export function authenticationFor(
  credentials: Credentials | undefined,
  channel: Channel = BOT_FRAMEWORK,
): ConfigurationBotFrameworkAuthentication {
  if (!credentials) return withOneTokenClient(new ConfigurationBotFrameworkAuthentication({}));
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppType: credentials.type,
      MicrosoftAppId: credentials.id,
      ...(credentials.password ? { MicrosoftAppPassword: credentials.password } : {}),
      ...(credentials.tenant ? { MicrosoftAppTenantId: credentials.tenant } : {}),
      ToChannelFromBotLoginUrl: channel.loginUrl,
      ToChannelFromBotOAuthScope: channel.oauthScope,
      ToBotFromChannelTokenIssuer: channel.tokenIssuer,
      ToBotFromChannelOpenIdMetadataUrl: channel.openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
      OAuthUrl: AuthenticationConstants.OAuthUrl,
      CallerId: 'urn:botframework:azure',
    },
    channel.credentials,
  );
  return withOneTokenClient(authentication);
}

/**
 * The Bot Framework gives every turn a new client for signing people in, a whole HTTP client. Vejviser signs nobody in:
 * one does for all turns.
 */
function withOneTokenClient(authentication: ConfigurationBotFrameworkAuthentication) {
  const create = authentication.createUserTokenClient.bind(authentication);
  let client: ReturnType<typeof create> | undefined;
  authentication.createUserTokenClient = (identity) => {
    client ??= create(identity);
    client.catch(() => {
      client = undefined;
    });
    return client;
  };
  return authentication;
}
