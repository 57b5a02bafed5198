import type { Challenge } from './auth-challenge.js';
import { mergeScopes, parseChallenges } from './auth-challenge.js';
import { type Credential, userOf } from './credential.js';
import type { DockerCredentials } from './docker-config.js';
import { type Access, encodedBasic, type Token, type TokenService } from './token-service.js';

/** A header `Authorization` for somebody else: a token that holds for minutes and for one purpose, or the password itself. */
export interface Grant {
  readonly kind: 'token' | 'password';
  readonly header: string;
}

/**
 * Answers a registry's challenges (RFC 7617 and Docker's token specification). What it gives is for requests to `access.base`'s origin only;
 * the caller never hands it to redirects or to other origins (design, promise 6).
 */
export class RegistryAuth {
  readonly #credentials: DockerCredentials;
  readonly #tokens: TokenService;
  readonly #mask: (secret: string) => void;
  readonly #challenges = new Map<string, Challenge>();
  readonly #cache = new Map<string, Promise<Token>>();
  readonly #users = new Map<string, string>();

  constructor(credentials: DockerCredentials, tokens: TokenService, mask: (secret: string) => void) {
    this.#credentials = credentials;
    this.#tokens = tokens;
    this.#mask = mask;
  }

  /** The `Authorization` header to begin with, where the registry has challenged us before. @throws ToolError; Transient; Cancelled. */
  async header(access: Access): Promise<string | undefined> {
    const challenge = this.#challenges.get(access.base.origin);
    return challenge === undefined ? undefined : await this.#answer(access, challenge);
  }

  /**
   * The header after a 401, or `undefined` when there is no other than the one that was `sent`.
   * @throws ToolError; Transient; Cancelled.
   */
  async renewed(
    access: Access,
    wwwAuthenticate: string | undefined,
    sent: string | undefined,
  ): Promise<string | undefined> {
    const challenges = parseChallenges(wwwAuthenticate);
    const challenge = challenges.find(({ scheme }) => scheme === 'bearer') ?? challenges[0];
    if (challenge === undefined) return undefined;
    // The scope of this challenge is for this request alone.
    const { scope, ...parameters } = challenge.parameters;
    this.#challenges.set(access.base.origin, { ...challenge, parameters });
    const asked = mergeScopes(access.scopes, (scope ?? '').split(' '));
    const header = await this.#answer(access, { ...challenge, parameters }, asked, sent);
    return header === sent ? undefined : header;
  }

  /**
   * What somebody else may send to the registry in our place: a new token of exactly these scopes, or what Basic would send. `undefined` where there is neither.
   * @throws ToolError; Transient; Cancelled.
   */
  async grant(access: Access, wwwAuthenticate: string | undefined): Promise<Grant | undefined> {
    const challenges = parseChallenges(wwwAuthenticate);
    const challenge = challenges.find(({ scheme }) => scheme === 'bearer') ?? challenges[0];
    const credential = await this.#credential(access.attempt.registry);
    if (challenge?.scheme !== 'bearer') {
      const header = this.#basic(credential);
      return header === undefined ? undefined : { kind: 'password', header };
    }
    const token = await this.#tokens.request(access, challenge, access.scopes, credential);
    this.#mask(token.value);
    return { kind: 'token', header: bearer(token) };
  }

  /** For messages: as whom a registry was asked. */
  who(registry: string): string {
    return this.#users.get(registry) ?? 'anonymously';
  }

  async #answer(
    access: Access,
    challenge: Challenge,
    scopes: readonly string[] = access.scopes,
    refused?: string,
  ): Promise<string | undefined> {
    const credential = await this.#credential(access.attempt.registry);
    if (challenge.scheme === 'basic') return this.#basic(credential);
    const key = [access.base.origin, ...access.scopes].join(' ');
    return bearer(await this.#token(key, refused, () => this.#tokens.request(access, challenge, scopes, credential)));
  }

  async #token(key: string, refused: string | undefined, request: () => Promise<Token>): Promise<Token> {
    const pending = this.#cache.get(key);
    const known = await pending;
    if (known !== undefined && this.#tokens.isCurrent(known) && bearer(known) !== refused) return known;
    // Between the look and now another request may have asked for a new one.
    const newer = this.#cache.get(key);
    return newer === undefined || newer === pending ? await this.#obtain(key, request) : await newer;
  }

  /** One request for a token however many blobs wait for it; a failure is not remembered. */
  async #obtain(key: string, request: () => Promise<Token>): Promise<Token> {
    const pending = request();
    this.#cache.set(key, pending);
    try {
      const token = await pending;
      this.#mask(token.value);
      return token;
    } catch (error) {
      if (this.#cache.get(key) === pending) this.#cache.delete(key);
      throw error;
    }
  }

  async #credential(registry: string): Promise<Credential | undefined> {
    const credential = await this.#credentials.find(registry);
    if (credential === undefined) return undefined;
    this.#mask(credential.kind === 'password' ? credential.password : credential.token);
    this.#users.set(registry, userOf(credential));
    return credential;
  }

  #basic(credential: Credential | undefined): string | undefined {
    if (credential?.kind !== 'password') return undefined;
    const encoded = encodedBasic(credential);
    this.#mask(encoded);
    return `Basic ${encoded}`;
  }
}

function bearer({ value }: Token): string {
  return `Bearer ${value}`;
}
