import * as z from 'zod';
import { isLoopback, mayContact } from '../../host/loopback.js';
import type { Clock, Http, HttpRequest } from '../../host/ports.js';
import { parsedJson } from '../../text/json.js';
import type { Challenge } from './auth-challenge.js';
import { type Credential, userOf } from './credential.js';
import { type Attempt, protocolError, registryError } from './errors.js';
import { ask, readBody, refusal } from './exchange.js';
import { namedUrl, shownUrl } from './origin.js';

/** Whom a request is for: the registry's own origin and what we want there. */
export interface Access {
  /** The registry's API; credentials go to its origin alone. */
  readonly base: URL;
  /** Sorted, as `mergeScopes` gives them. */
  readonly scopes: readonly string[];
  readonly attempt: Attempt;
}

/** A bearer token and the `Clock.elapsed` time until which it is used. */
export interface Token {
  readonly value: string;
  readonly usableUntil: number;
}

const maxAnswer = 256 * 1024;
const clientId = 'image-gate';
/** Milliseconds of silence, and for the whole answer, that a token service gets. */
const patience = { idle: 30_000, within: 60_000 } as const;
/** Docker's token specification: a token without `expires_in`, or with less, holds for 60 s. */
const shortestLife = 60;

const tokenSchema = z.object({
  token: z.string().optional(),
  access_token: z.string().optional(),
  expires_in: z.number().nonnegative().optional().catch(undefined),
});

/** Gets bearer tokens from the realm that a registry's 401 names. */
export class TokenService {
  readonly #http: Http;
  readonly #clock: Pick<Clock, 'elapsed' | 'now'>;

  constructor(http: Http, clock: Pick<Clock, 'elapsed' | 'now'>) {
    this.#http = http;
    this.#clock = clock;
  }

  isCurrent({ usableUntil }: Token): boolean {
    return this.#clock.elapsed() < usableUntil;
  }

  /**
   * A new token for these scopes. The credential goes to the realm only over HTTPS (or on loopback); the realm's redirects are not followed.
   * @throws ToolError `registry-insecure`, `registry-unauthorized`, `registry-protocol`, …; Transient; Cancelled.
   */
  async request(
    access: Access,
    challenge: Challenge,
    scopes: readonly string[],
    credential: Credential | undefined,
  ): Promise<Token> {
    const attempt: Attempt = { ...access.attempt, doing: `get a token to ${access.attempt.doing}` };
    const realm = realmOf(access, challenge, attempt);
    const asked = this.#clock.elapsed();
    const response = await ask(this.#http, attempt, this.#request(realm, challenge, scopes, credential));
    if (response.status !== 200)
      throw await refusal(attempt, response, `${userOf(credential)} at ${shownUrl(realm)}`, this.#clock.now());
    return tokenOf(attempt, await readBody(attempt, response.body, maxAnswer), asked);
  }

  #request(
    realm: URL,
    challenge: Challenge,
    scopes: readonly string[],
    credential: Credential | undefined,
  ): HttpRequest {
    const headers = { accept: 'application/json' };
    const { service } = challenge.parameters;
    if (credential?.kind === 'identity') return refreshRequest(realm, service, scopes, credential.token, headers);
    const url = new URL(realm);
    if (service !== undefined) url.searchParams.set('service', service);
    for (const scope of scopes) url.searchParams.append('scope', scope);
    if (credential === undefined) return { method: 'GET', url, headers, ...patience };
    url.searchParams.set('account', credential.username);
    return {
      method: 'GET',
      url,
      headers: { ...headers, authorization: `Basic ${encodedBasic(credential)}` },
      ...patience,
    };
  }
}

/** Docker's OAuth2 form of the token request, for identity tokens. */
function refreshRequest(
  url: URL,
  service: string | undefined,
  scopes: readonly string[],
  refreshToken: string,
  headers: Readonly<Record<string, string>>,
): HttpRequest {
  const form = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken, client_id: clientId });
  if (service !== undefined) form.set('service', service);
  if (scopes.length > 0) form.set('scope', scopes.join(' '));
  const body = Buffer.from(form.toString());
  return {
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body,
    ...patience,
  };
}

function realmOf({ base }: Access, { parameters }: Challenge, attempt: Attempt): URL {
  const realm = namedUrl(parameters.realm, base);
  if (parameters.realm === undefined || realm === undefined) {
    throw protocolError('registry-protocol', attempt, 'its 401 names no token service (realm).');
  }
  if (mayContact(realm, base)) return realm;
  throw registryError(
    'registry-insecure',
    attempt,
    `its 401 names the token service ${shownUrl(realm)}, which may not receive a password.`,
    isLoopback(realm)
      ? 'Only a loopback registry may name a loopback realm without TLS.'
      : 'The realm of the registry must be an https URL; set it in the configuration of the registry.',
  );
}

function tokenOf(attempt: Attempt, body: Buffer, asked: number): Token {
  const answer = tokenSchema.safeParse(parsedJson(body.toString('utf8')));
  const value = answer.data?.token || answer.data?.access_token;
  // Anything else could not stand in a header.
  if (!answer.success || value === undefined || !/^[\x21-\x7e]+$/.test(value)) {
    throw protocolError('registry-protocol', attempt, 'the token service gave no token.');
  }
  const life = Math.max(shortestLife, answer.data.expires_in ?? shortestLife);
  // A tenth less, for the way there and clocks that differ.
  return { value, usableUntil: asked + life * 900 };
}

/** RFC 7617: base64 of `user:password`. */
export function encodedBasic({ username, password }: { readonly username: string; readonly password: string }): string {
  return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}
