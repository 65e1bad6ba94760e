import type { Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
} from 'botframework-connector';
import { BOT_FRAMEWORK } from './channel';
import { Refusal } from './refusal';
import { isLoopback } from './service-url';

/** The keys of the channel have been fetched by then, or the call is refused for now. */
const PATIENCE_MS = 5_000;

/** What a token says of itself. */
interface Claimed {
  algorithm: unknown;
  issuer: unknown;
}

/**
 * Decides whose calls are let in, and with them where replies may go.
 *
 * The Bot Framework's own validation checks signature, times, audience and service URL. Two things are seen to before
 * and after it:
 * - Only tokens of the channel reach it. It would also take those of its emulator and of other bots, and it keeps
 *   every tenant such a token names in a list that never shrinks, before it has looked at the signature.
 * - It reports a bad signature and a token from the future as faults of the program, and a key server that is down as
 *   either. Here the first two are refused for good (401) and the last for now (503).
 *
 * @param isOpen true when there are no credentials: everyone is let in, and replies go to this machine only
 */
export function createDoor(
  authentication: ConfigurationBotFrameworkAuthentication,
  isOpen: boolean,
  tokenIssuer: string = BOT_FRAMEWORK.tokenIssuer,
) {
  /** @throws Refusal */
  return async (authorization: string, activity: Activity): Promise<AuthenticateRequestResult> => {
    if (isOpen) {
      if (!isLoopback(activity.serviceUrl)) throw new Refusal('V-114');
      return authentication.authenticateRequest(activity, '');
    }
    const claimed = claimedBy(authorization);
    if (claimed?.algorithm !== 'RS256' || claimed.issuer !== tokenIssuer) throw new Refusal('V-111');
    const admitted = await inTime(authentication.authenticateRequest(activity, authorization));
    const vouchedFor = admitted.claimsIdentity.getClaimValue(AuthenticationConstants.ServiceUrlClaim);
    if (vouchedFor !== activity.serviceUrl) throw new Refusal('V-114');
    return admitted;
  };
}

/** What a bearer token says of itself, not yet believed; undefined when it is not of the form of a token. */
function claimedBy(authorization: string): Claimed | undefined {
  const [, header, payload] =
    /^Bearer ([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]+$/.exec(authorization) ?? [];
  const [{ alg } = {}, { iss } = {}] = [fields(header), fields(payload)];
  return { algorithm: alg, issuer: iss };
}

function fields(part: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** @throws Refusal when the token is bad, or could not be checked in time */
async function inTime(work: Promise<AuthenticateRequestResult>): Promise<AuthenticateRequestResult> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('V-113')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, tooLate]);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(codeOf(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Errors of the token itself are the library's own and JsonWebToken's; all else went wrong on the way to the keys. */
function codeOf(error: unknown): 'V-111' | 'V-113' {
  if (error instanceof AuthenticationError) return error.statusCode >= 500 ? 'V-113' : 'V-111';
  const ofToken = error instanceof Error && /^(?:JsonWebToken|TokenExpired|NotBefore)Error$/.test(error.name);
  return ofToken ? 'V-111' : 'V-113';
}
