import type { IncomingMessage } from 'node:http';
import { answer, type FakeAnswer, refuse } from './fake-registry-answer.js';

/** How a fake registry asks who is there. */
export type FakeAuth =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly users: Readonly<Record<string, string>> }
  | {
      readonly kind: 'token';
      /** Who may pull and push. */
      readonly users?: Readonly<Record<string, string>>;
      /** Who may pull only. */
      readonly readers?: Readonly<Record<string, string>>;
      /** Refresh tokens that are taken for an account. */
      readonly identityTokens?: readonly string[];
      /** Whether somebody without credentials gets a token that may pull; default no. */
      readonly anonymousPull?: boolean;
      /** The realm that 401 names; default `/token` of this server, which every fake with this kind of auth serves. */
      readonly realm?: string;
    };

type TokenAuth = FakeAuth & { readonly kind: 'token' };

/** The part of the fake that checks credentials and gives out tokens. */
export class FakeAuthority {
  readonly #auth: FakeAuth;
  readonly #origin: () => string;
  readonly #tokens = new Map<string, Set<string>>();
  #issued = 0;

  constructor(auth: FakeAuth, origin: () => string) {
    this.#auth = auth;
    this.#origin = origin;
  }

  expireTokens(): void {
    this.#tokens.clear();
  }

  /** The answer to a token request, or to anything that lacks the right; `undefined` when the request may go on. */
  answer(request: IncomingMessage, url: URL, body: Buffer): FakeAnswer | undefined {
    switch (this.#auth.kind) {
      case 'none':
        return undefined;
      case 'basic':
        if (this.#user(request, this.#auth.users)) return undefined;
        return refuse(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': 'Basic realm="fake"' });
      case 'token':
        if (url.pathname === '/token') return this.#giveToken(request, url, body, this.#auth);
        return this.#checkToken(request, url, this.#auth);
    }
  }

  #user(request: IncomingMessage, users: Readonly<Record<string, string>> = {}): boolean {
    const [, encoded] = /^Basic (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    const [name = '', ...rest] = Buffer.from(encoded ?? '', 'base64')
      .toString('utf8')
      .split(':');
    return encoded !== undefined && users[name] === rest.join(':');
  }

  #giveToken(request: IncomingMessage, url: URL, body: Buffer, auth: TokenAuth): FakeAnswer {
    const form = new URLSearchParams(body.toString('utf8'));
    const refresh = form.get('grant_type') === 'refresh_token' ? (form.get('refresh_token') ?? '') : undefined;
    const known = (token: string) => (auth.identityTokens ?? []).includes(token);
    const trusted = refresh === undefined ? this.#user(request, auth.users) : known(refresh);
    const named = refresh !== undefined || request.headers.authorization !== undefined;
    const reads = auth.anonymousPull === true || this.#user(request, auth.readers);
    if (named && !trusted && !reads) return refuse(401, 'UNAUTHORIZED', 'incorrect username or password');
    const asked = refresh === undefined ? url.searchParams.getAll('scope') : (form.get('scope') ?? '').split(' ');
    this.#issued += 1;
    const token = `token-${this.#issued}`;
    this.#tokens.set(token, new Set(asked.flatMap((scope) => granted(scope, trusted, reads))));
    return answer(200, JSON.stringify(refresh === undefined ? { token, expires_in: 300 } : { access_token: token }));
  }

  #checkToken(request: IncomingMessage, url: URL, auth: TokenAuth): FakeAnswer | undefined {
    const [, repository] = /^\/v2\/(.+)\/(?:blobs|manifests|tags)\//.exec(url.pathname) ?? [];
    const action = request.method === 'GET' || request.method === 'HEAD' ? 'pull' : 'push';
    const needed = url.pathname === '/v2/_catalog' ? 'registry:catalog:*' : `repository:${repository}:${action}`;
    const [, token = ''] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    const scopes = this.#tokens.get(token);
    const isOpen = repository === undefined && url.pathname !== '/v2/_catalog';
    if (isOpen || scopes?.has(needed)) return undefined;
    const realm = auth.realm ?? `${this.#origin()}/token`;
    const error = scopes === undefined ? '' : ',error="insufficient_scope"';
    const challenge = `Bearer realm="${realm}",service="fake",scope="${needed}"${error}`;
    return refuse(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': challenge });
  }
}

function granted(scope: string, mayPush: boolean, mayPull: boolean): string[] {
  const cut = scope.lastIndexOf(':');
  const actions = scope.slice(cut + 1).split(',');
  const allowed = actions.filter((action) => mayPush || (mayPull && action === 'pull'));
  return allowed.map((action) => `${scope.slice(0, cut)}:${action}`);
}
