import { isLoopback } from '../../host/loopback.js';
import type { Http, HttpResponse } from '../../host/ports.js';
import type { Attempt } from './errors.js';
import { ask, discard } from './exchange.js';
import { apiHost } from './origin.js';

const probeIdle = 10_000;
const probeTime = 30_000;

/** Finds where a registry's API is: HTTPS, or on loopback what it speaks. */
export class Endpoints {
  readonly #http: Http;
  readonly #known = new Map<string, Promise<URL>>();

  constructor(http: Http) {
    this.#http = http;
  }

  /** The base URL of a registry; a loopback one is asked once, without credentials. @throws ToolError; Transient; Cancelled. */
  async of(attempt: Attempt): Promise<URL> {
    const secure = new URL(`https://${apiHost(attempt.registry)}/`);
    if (!isLoopback(secure)) return secure;
    const known = this.#known.get(attempt.registry) ?? this.#probe(attempt, secure);
    this.#known.set(attempt.registry, known);
    try {
      return await known;
    } catch (error) {
      this.#known.delete(attempt.registry);
      throw error;
    }
  }

  /** HTTP first: registries on loopback seldom have certificates, and a TLS server answers HTTP with 400 or not at all. */
  async #probe(attempt: Attempt, secure: URL): Promise<URL> {
    const open = new URL(secure);
    open.protocol = 'http:';
    try {
      if ((await this.#version(attempt, open)).status !== 400) return open;
    } catch (error) {
      return await this.#version(attempt, secure).then(
        () => secure,
        () => Promise.reject(error),
      );
    }
    await this.#version(attempt, secure);
    return secure;
  }

  async #version(attempt: Attempt, base: URL): Promise<HttpResponse> {
    const url = new URL('/v2/', base);
    const response = await ask(this.#http, attempt, {
      method: 'GET',
      url,
      idle: probeIdle,
      within: probeTime,
    });
    await discard(response.body);
    return response;
  }
}
