import { AuthenticationConstants, type ServiceClientCredentialsFactory } from 'botframework-connector';

/** Who calls the bot, and who gives it tokens for its own calls. */
export interface Channel {
  /** Issuer of the tokens that the channel's calls carry. */
  tokenIssuer: string;
  /** OpenID metadata of that issuer: where its keys are. */
  openIdMetadataUrl: string;
  loginUrl: string;
  oauthScope: string;
  /** Gives the bot its own tokens; undefined for those of the registration. */
  credentials?: ServiceClientCredentialsFactory;
}

/** The public Bot Framework. Not a setting: whoever could point it elsewhere could let anybody in. */
export const BOT_FRAMEWORK: Channel = {
  tokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  openIdMetadataUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  loginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  oauthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
};
