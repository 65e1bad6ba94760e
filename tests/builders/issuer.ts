import { createServer, type Server } from 'node:http';
import { PasswordServiceClientCredentialFactory } from 'botframework-connector';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { Credentials } from '../../bot/config/config';
import type { Channel } from '../../bot/teams/channel';

export const APP_ID = '11111111-2222-3333-4444-555555555555';
export const OWN_TENANT = '99999999-8888-7777-6666-555555555555';
export const ISSUER = 'https://issuer.test';

export const CREDENTIALS: Credentials = {
  type: 'SingleTenant',
  id: APP_ID,
  password: 'secret',
  tenant: OWN_TENANT,
};

interface TokenFields {
  audience?: string | string[];
  issuer?: string;
  /** undefined leaves the claim out. */
  serviceUrl?: string | undefined;
  /** Seconds from now. */
  expires?: number;
  notBefore?: number;
  keyId?: string;
  claims?: Record<string, unknown>;
}

/** The channel's issuer of tokens: keys of its own, and OpenID metadata over HTTP on loopback. */
export class LocalIssuer {
  /** What the metadata is answered with. */
  status = 200;
  fetches = 0;
  #server: Server | undefined;
  #url = '';
  #keys = generateKeyPair('RS256');
  #otherKeys = generateKeyPair('RS256');

  async start(): Promise<this> {
    const { publicKey } = await this.#keys;
    const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
    const server = createServer(({ url }, response) => {
      this.fetches += 1;
      response.writeHead(this.status, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(url === '/keys' ? { keys: [jwk] } : { issuer: ISSUER, jwks_uri: `${this.#url}/keys` }),
      );
    });
    this.#server = server;
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The issuer has no port.');
    this.#url = `http://127.0.0.1:${address.port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((closed) => this.#server?.close(closed));
  }

  /** The channel as the bot is told of it. */
  get channel(): Channel {
    return {
      tokenIssuer: ISSUER,
      openIdMetadataUrl: `${this.#url}/.well-known/openidconfiguration`,
      loginUrl: 'https://login.test/',
      oauthScope: 'https://api.test',
      credentials: new OwnTokens(APP_ID, 'secret', OWN_TENANT),
    };
  }

  /** A token as the channel gives it; say what is wrong with it. */
  async token(fields: TokenFields = {}, { key = 'own' as 'own' | 'other' } = {}): Promise<string> {
    const { privateKey } = await (key === 'own' ? this.#keys : this.#otherKeys);
    const { keyId = 'key-1', issuer = ISSUER, audience = APP_ID, expires = 3600, notBefore = -60 } = fields;
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT(claimsOf(fields))
      .setProtectedHeader({ alg: 'RS256', kid: keyId, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setNotBefore(now + notBefore)
      .setExpirationTime(now + expires)
      .sign(privateKey);
  }

  /** A token that nobody has signed. */
  unsigned(fields: TokenFields = {}): string {
    return new UnsecuredJWT(claimsOf(fields))
      .setIssuer(ISSUER)
      .setAudience(APP_ID)
      .setExpirationTime('1h')
      .encode();
  }

  /** A token signed with the public key as if it were a shared secret. */
  async confused(fields: TokenFields = {}): Promise<string> {
    const jwk = await exportJWK((await this.#keys).publicKey);
    return new SignJWT(claimsOf(fields))
      .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
      .setIssuer(ISSUER)
      .setAudience(APP_ID)
      .setExpirationTime('1h')
      .sign(Buffer.from(`${jwk.n}`));
  }
}

function claimsOf(fields: TokenFields): Record<string, unknown> {
  const serviceUrl = 'serviceUrl' in fields ? fields.serviceUrl : 'http://127.0.0.1:9/';
  return { ...(serviceUrl === undefined ? {} : { serviceurl: serviceUrl }), ...fields.claims };
}

/** The bot's own tokens without a login server: what it sends is marked, so that a test can see it. */
class OwnTokens extends PasswordServiceClientCredentialFactory {
  override createCredentials() {
    return Promise.resolve({
      signRequest: async <Request extends { headers: { set(name: string, value: string): void } }>(
        request: Request,
      ): Promise<Request> => {
        request.headers.set('authorization', 'Bearer of-the-bot');
        return request;
      },
    }) as unknown as ReturnType<PasswordServiceClientCredentialFactory['createCredentials']>;
  }
}
