import type { Readable } from 'node:stream';
import type { ToolError } from '../../host/errors.js';
import { mayContact } from '../../host/loopback.js';
import type { Clock, Http, HttpMethod, HttpResponse, Log } from '../../host/ports.js';
import type { Transient } from '../../host/retry.js';
import { version } from '../../host/version.js';
import { mergeScopes } from './auth-challenge.js';
import type { Grant, RegistryAuth } from './authentication.js';
import type { Endpoints } from './endpoint.js';
import { type Attempt, protocolError, registryError } from './errors.js';
import { ask, discard, refusal } from './exchange.js';
import { namedUrl, shownUrl } from './origin.js';

/** One request to a registry's API. */
export interface Call {
  readonly attempt: Attempt;
  readonly method: HttpMethod;
  /** A path of the API (`/v2/…`), or the upload location that the registry named. */
  readonly target: string | URL;
  readonly scopes: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Called again for each try; the caller destroys what it opened. */
  readonly body?: () => Uint8Array | { readonly stream: Readable; readonly length: number };
  /** Milliseconds of silence that are borne; default `idleTime`. */
  readonly idle?: number;
  /** A layer's bytes, which take as long as they flow; everything else must end within `answerTime`. */
  readonly bulk?: boolean;
}

/** An answer and the URL that gave it, to which relative locations belong. */
export interface Answered {
  readonly response: HttpResponse;
  readonly url: URL;
}

/**
 * Harbor withholds manifests that nobody has signed, or that it has not scanned, from everybody but signers: it knows those by the word `cosign` here, and by
 * their right to push. Without it nobody could sign, or compare, what was just pushed there.
 */
export const userAgent = `image-gate/${version} (signs as cosign does)`;

const idleTime = 30_000;
/** Milliseconds for an exchange with a small answer, however steadily it drips: a manifest of 8 MiB on a slow line. */
const answerTime = 300_000;
const maxRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

interface TransportPorts {
  readonly http: Http;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'debug'>;
}

/** Sends requests with the credentials that each origin may see, and follows redirects without any (design, promise 6). */
export class RegistryTransport {
  readonly #ports: TransportPorts;
  readonly #endpoints: Endpoints;
  readonly #auth: RegistryAuth;

  constructor(ports: TransportPorts, endpoints: Endpoints, auth: RegistryAuth) {
    this.#ports = ports;
    this.#endpoints = endpoints;
    this.#auth = auth;
  }

  /** Any status but a redirect of a GET or HEAD is an answer. @throws ToolError; Transient; Cancelled. */
  async send(call: Call): Promise<Answered> {
    const base = await this.#endpoints.of(call.attempt);
    const url = new URL(call.target, base);
    if (!mayContact(url, base)) throw insecure(call.attempt, 'upload location', url);
    // Only the registry's own origin sees credentials: an upload location may be anywhere.
    const response = url.origin === base.origin ? await this.#authorized(call, url, base) : await this.#once(call, url);
    return call.method === 'GET' || call.method === 'HEAD'
      ? await this.#followed(call, base, { response, url })
      : { response, url };
  }

  /**
   * How somebody else may make this call at the registry's own origin: asked without credentials, a registry says whether it wants any. `grant` is absent where it wants none, and
   * `undefined` where we have none.
   * @throws ToolError; Transient; Cancelled.
   */
  async grantFor(call: Call): Promise<{ readonly base: URL; readonly grant?: Grant | undefined }> {
    const base = await this.#endpoints.of(call.attempt);
    const response = await this.#once(call, new URL(call.target, base));
    await discard(response.body);
    if (response.status !== 401) return { base };
    const access = { base, scopes: mergeScopes(call.scopes), attempt: call.attempt };
    return { base, grant: await this.#auth.grant(access, response.headers['www-authenticate']) };
  }

  /** The error for an answer that is not what was asked for. @throws Cancelled. */
  refusal(call: Pick<Call, 'attempt'>, { response }: Answered): Promise<ToolError | Transient> {
    const { attempt } = call;
    return refusal(attempt, response, this.#auth.who(attempt.registry), this.#ports.clock.now());
  }

  async #authorized(call: Call, url: URL, base: URL): Promise<HttpResponse> {
    const access = { base, scopes: mergeScopes(call.scopes), attempt: call.attempt };
    const sent = await this.#auth.header(access);
    const response = await this.#once(call, url, sent);
    if (response.status !== 401) return response;
    const renewed = await this.#auth.renewed(access, response.headers['www-authenticate'], sent);
    if (renewed === undefined) return response;
    await discard(response.body);
    return await this.#once(call, url, renewed);
  }

  async #once(call: Call, url: URL, authorization?: string): Promise<HttpResponse> {
    const { attempt, method, body, idle = idleTime } = call;
    const headers = {
      'user-agent': userAgent,
      ...call.headers,
      ...(authorization === undefined ? {} : { authorization }),
    };
    const response = await ask(this.#ports.http, attempt, {
      method,
      url,
      headers,
      idle,
      ...(call.bulk ? {} : { within: answerTime }),
      ...(body === undefined ? {} : { body: body() }),
    });
    this.#ports.log.debug(`${method} ${shownUrl(url)}: ${response.status}`);
    return response;
  }

  async #followed(call: Call, base: URL, first: Answered): Promise<Answered> {
    let { response, url } = first;
    for (let hops = 0; redirects.has(response.status); hops += 1) {
      await discard(response.body);
      const next = namedUrl(response.headers.location, url);
      if (next === undefined) throw protocolError('registry-protocol', call.attempt, 'it redirects to no valid URL.');
      if (hops >= maxRedirects)
        throw protocolError('registry-protocol', call.attempt, `more than ${maxRedirects} redirects.`);
      if (!mayContact(next, base)) throw insecure(call.attempt, 'redirect', next);
      url = next;
      response = await this.#once(call, url);
    }
    return { response, url };
  }
}

function insecure(attempt: Attempt, what: string, url: URL): ToolError {
  return registryError(
    'registry-insecure',
    attempt,
    `its ${what} ${shownUrl(url)} is not https.`,
    'Make the registry name https URLs (behind a proxy: X-Forwarded-Proto, or `http.host` in its configuration).',
  );
}
