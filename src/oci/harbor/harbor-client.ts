import type { HttpResponse } from '../../host/ports.js';
import { mayPass, parseRetryAfter, Transient } from '../../host/retry.js';
import { parsedJson } from '../../text/json.js';
import type { RegistryOptions, RegistryPorts } from '../open-transport.js';
import { userOf } from '../registry/credential.js';
import { Endpoints } from '../registry/endpoint.js';
import { parseRefusal } from '../registry/errors.js';
import { ask, readBody, refusalBytes } from '../registry/exchange.js';
import { shownUrl } from '../registry/origin.js';
import { type RetryPorts, repeated } from '../registry/retry.js';
import { encodedBasic } from '../registry/token-service.js';
import { userAgent } from '../registry/transport.js';
import { type HarborPassword, harborCredential } from './harbor-credential.js';
import { type HarborAttempt, harborProtocol, harborRefusal } from './harbor-refusal.js';

/** One request to Harbor's API. */
interface HarborCall {
  /** An infinitive with what it is about: `list the repositories of acme`. */
  readonly doing: string;
  /** Path and query below `/api/v2.0`, encoded. */
  readonly target: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Statuses that are answers, beside 200. */
  readonly takes?: readonly number[];
  /** Bytes of the answer; default `maxAnswer`. */
  readonly max?: number;
}

export interface HarborAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the body holds, unchecked; `undefined` for an answer without one, or of another status than 200. */
  readonly json: unknown;
  /** What it said with another status than 200, clean and cut; may be empty. */
  readonly said: string;
  readonly url: URL;
}

/** Harbor's API (v2.0) of one registry. Credentials, retries and limits are its own matter. */
export interface Harbor {
  /** As in references: host and port. */
  readonly registry: string;
  /** Whether an account is known for it: anybody else is shown public projects alone. */
  isKnown(): Promise<boolean>;
  /** @throws ToolError `harbor-…`, `registry-unreachable`, `registry-tls`; ConfigError `harbor-environment`; Cancelled. */
  ask(call: HarborCall): Promise<HarborAnswer>;
}

const basePath = '/api/v2.0';
/** Bytes of an answer: a page of 100 artifacts with 1,000 tags each. */
const maxAnswer = 32 * 1024 * 1024;
/** Milliseconds without a byte, and for a whole answer. */
const idleTime = 30_000;
const answerTime = 120_000;

/** A client of a Harbor; it does nothing until it is asked. */
export function openHarbor(
  ports: RegistryPorts,
  registry: string,
  { maskSecret, random = Math.random }: Pick<RegistryOptions, 'maskSecret' | 'random'>,
): Harbor {
  return new HarborClient(ports, registry, { clock: ports.clock, log: ports.log, random }, maskSecret);
}

/** The clients of several Harbors: one each. */
export function openHarbors(
  ports: RegistryPorts,
  options: Pick<RegistryOptions, 'maskSecret' | 'random'>,
): (registry: string) => Harbor {
  const known = new Map<string, Harbor>();
  return (registry) => {
    const harbor = known.get(registry) ?? openHarbor(ports, registry, options);
    known.set(registry, harbor);
    return harbor;
  };
}

class HarborClient implements Harbor {
  readonly registry: string;
  readonly #ports: RegistryPorts;
  readonly #endpoints: Endpoints;
  readonly #retry: RetryPorts;
  readonly #mask: (secret: string) => void;
  #credential: Promise<HarborPassword | undefined> | undefined;

  constructor(ports: RegistryPorts, registry: string, retry: RetryPorts, mask: (secret: string) => void) {
    this.registry = registry;
    this.#ports = ports;
    this.#endpoints = new Endpoints(ports.http);
    this.#retry = retry;
    this.#mask = mask;
  }

  async isKnown(): Promise<boolean> {
    return (await this.#account()) !== undefined;
  }

  ask(call: HarborCall): Promise<HarborAnswer> {
    return repeated(this.#retry, () => this.#once(call));
  }

  async #once(call: HarborCall): Promise<HarborAnswer> {
    const attempt = { registry: this.registry, doing: call.doing };
    const base = await this.#endpoints.of({ ...attempt, repository: '' });
    const url = new URL(`${basePath}${call.target}`, base);
    const credential = await this.#account();
    const response = await this.#send(attempt, call, url, credential);
    const { status, headers } = response;
    if (status !== 200 && !(call.takes ?? []).includes(status))
      throw await this.#refusal(attempt, response, userOf(credential));
    const read = await bodyOf({ ...attempt, repository: '' }, response, call.max ?? maxAnswer);
    if (status === 200 && read.json === undefined)
      throw harborProtocol(attempt, `its answer to ${shownUrl(url)} is no JSON.`);
    return { status, headers, url, ...read };
  }

  async #send(
    attempt: HarborAttempt,
    { method = 'GET', headers, body }: HarborCall,
    url: URL,
    credential: HarborPassword | undefined,
  ): Promise<HttpResponse> {
    // Before any challenge: Harbor gives none, but shows what is public.
    const authorization = credential === undefined ? {} : { authorization: `Basic ${encodedBasic(credential)}` };
    const json = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const response = await ask(
      this.#ports.http,
      { ...attempt, repository: '' },
      {
        method,
        url,
        headers: {
          'user-agent': userAgent,
          accept: 'application/json',
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
          ...authorization,
        },
        ...(json === undefined ? {} : { body: json }),
        idle: idleTime,
        within: answerTime,
      },
    );
    this.#ports.log.debug(`${method} ${shownUrl(url)}: ${response.status}`);
    return response;
  }

  async #refusal(attempt: HarborAttempt, { status, headers, body }: HttpResponse, who: string) {
    const bytes = await refusalBytes({ ...attempt, repository: '' }, body);
    const { said } = parseRefusal(bytes.toString('utf8'));
    const error = harborRefusal(attempt, { status, said, who });
    const { clock } = this.#ports;
    return mayPass(status) ? new Transient(error, parseRetryAfter(headers['retry-after'], clock.now())) : error;
  }

  #account(): Promise<HarborPassword | undefined> {
    this.#credential ??= harborCredential(this.#ports, this.registry).then((found) => {
      for (const secret of found === undefined ? [] : [found.password, encodedBasic(found)]) this.#mask(secret);
      return found;
    });
    return this.#credential;
  }
}

async function bodyOf(
  attempt: Parameters<typeof readBody>[0],
  { status, body }: HttpResponse,
  max: number,
): Promise<Pick<HarborAnswer, 'json' | 'said'>> {
  if (status === 200) return { json: parsedJson((await readBody(attempt, body, max)).toString('utf8')), said: '' };
  const { said } = parseRefusal((await refusalBytes(attempt, body)).toString('utf8'));
  return { json: undefined, said };
}
