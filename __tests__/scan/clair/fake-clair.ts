import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Digest } from '../../../src/oci/digest.js';
import { contractBreaks, isDescribed } from '../../contract/clair-contract.js';
import { clairReport } from './clair-report.js';

/** One question that came in. */
export interface ClairAsked {
  /** `POST /indexer/api/v1/index_report`. */
  readonly line: string;
  readonly authorization?: string;
  /** Parsed JSON. */
  readonly body?: {
    readonly hash: Digest;
    readonly layers: readonly { readonly hash: Digest; readonly uri: string; readonly headers: object }[];
  };
}

export type ClairHandler = (response: ServerResponse, asked: ClairAsked) => void;

/** An answer with a body: JSON of what is no text. */
export function says(status: number, body: unknown = '', headers: Readonly<Record<string, string>> = {}): ClairHandler {
  const written = typeof body === 'string' ? body : JSON.stringify(body);
  return (response) => void response.writeHead(status, headers).end(written);
}

/** An error in Clair's words. */
export function fails(status: number, message: string): ClairHandler {
  return says(status, {
    code: status === 400 ? 'bad-request' : status === 404 ? 'not-found' : 'internal-error',
    message,
  });
}

/**
 * Clair over real HTTP on loopback: it indexes what it is given, has CVE-2026-0001 in everything, and is in whatever trouble it is told to be in. What it answers by itself, and what it is
 * asked, is checked by Clair's own contracts (`breaks`).
 */
export class FakeClair {
  readonly asked: ClairAsked[] = [];
  /** What contradicts the published contracts. */
  readonly breaks: string[] = [];
  readonly #troubles: { readonly when: RegExp; times: number; readonly act: ClairHandler }[] = [];
  readonly #indexed = new Map<string, Digest>();
  readonly #server = createServer((request, response) => void this.#handle(request, response));
  #port = 0;
  #key: Buffer | undefined;
  #clock: () => number;

  /** @param clock of the fake, in milliseconds; @param key absent: everybody is let in. */
  constructor(clock: () => number, key?: Buffer) {
    this.#clock = clock;
    this.#key = key;
  }

  /** Also after `close`. */
  get url(): URL {
    return new URL(`http://127.0.0.1:${this.#port}/`);
  }

  get lines(): readonly string[] {
    return this.asked.map(({ line }) => line);
  }

  /** The next questions of this kind are answered so. */
  trouble(when: RegExp, act: ClairHandler, times = Number.POSITIVE_INFINITY): void {
    this.#troubles.push({ when, times, act });
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const written = await text(request);
    const { authorization } = request.headers;
    const asked: ClairAsked = {
      line: `${request.method} ${request.url}`,
      ...(authorization === undefined ? {} : { authorization }),
      ...(written === '' ? {} : { body: JSON.parse(written) }),
    };
    this.asked.push(asked);
    const [layer] = asked.body?.layers ?? [];
    if (asked.body !== undefined && layer !== undefined) this.#indexed.set(asked.body.hash, layer.hash);
    response.setHeader('date', new Date(this.#clock()).toUTCString());
    const trouble = this.#troubles.find(({ when, times }) => times > 0 && when.test(asked.line));
    if (trouble !== undefined) {
      trouble.times -= 1;
      trouble.act(response, asked);
    } else if (!this.#knows(authorization)) response.writeHead(401).end();
    else this.#answer(asked, response);
  }

  /** As go-jose checks it in Clair: HS256, and the times with 15 s of leeway. */
  #knows(authorization = ''): boolean {
    if (this.#key === undefined) return true;
    const [head = '', claims = '', signature] = authorization.replace(/^Bearer /, '').split('.');
    const own = createHmac('sha256', this.#key).update(`${head}.${claims}`).digest('base64url');
    if (signature !== own) return false;
    const { iss, iat, nbf, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
    const now = this.#clock() / 1000;
    return iss === 'image-gate' && nbf <= now + 15 && iat <= now + 15 && now - 15 <= exp;
  }

  #answer(asked: ClairAsked, response: ServerResponse): void {
    const { line, body } = asked;
    const [method = '', path = ''] = line.split(' ');
    const [digest = ''] = /sha256:\w+/.exec(path) ?? [];
    const give = (status: number, schema: string | undefined, document: object) =>
      this.#give(asked, response, status, schema, document);
    const notFound = () => give(404, 'error', error('not-found', `index report for manifest "${digest}" not found`));
    if (line === 'GET /indexer/api/v1/index_state') give(200, 'index_state', { state: 'abc' });
    else if (line === 'POST /indexer/api/v1/index_report') this.#index(body, give);
    else if (method === 'DELETE') response.writeHead(204).end();
    else if (path.startsWith('/matcher/api/v1/internal/update_operation')) give(200, 'update_operations', updates);
    else if (!this.#indexed.has(digest)) notFound();
    else if (path.startsWith('/indexer/')) give(200, 'index_report', finished(digest as Digest));
    // Its own schema knows the kinds of packages in capitals only; Clair 4.9 writes them small.
    else give(200, undefined, this.#report(digest));
  }

  #index(body: ClairAsked['body'], give: (status: number, schema: string, document: object) => void): void {
    this.#check('manifest', body);
    const [layer] = body?.layers ?? [];
    if (body === undefined || layer === undefined) {
      give(400, 'error', error('bad-request', 'bogus manifest'));
      return;
    }
    give(201, 'index_report', finished(body.hash));
  }

  #report(digest: string): object {
    const layer = this.#indexed.get(digest);
    const at = { package_db: 'var/lib/dpkg/status', introduced_in: layer, distribution_id: '1', repository_ids: [] };
    return clairReport({ environments: { 7: [at] } }, digest as Digest);
  }

  #give(
    { line }: ClairAsked,
    response: ServerResponse,
    status: number,
    schema: string | undefined,
    document: object,
  ): void {
    const [method = '', path = ''] = line.split(' ');
    const [bare = ''] = path.split('?');
    if (schema !== undefined) this.#check(schema, document);
    if (!isDescribed(method, bare, status) && !(status === 200 && /vulnerability_report/.test(bare)))
      this.breaks.push(`${line}: ${status}`);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(document));
  }

  #check(schema: string, document: unknown): void {
    this.breaks.push(...contractBreaks(schema, document).map((one) => `${schema}: ${one}`));
  }
}

/** An index report in this state. */
export function indexReport(hash: Digest, state: string, err = ''): object {
  return {
    manifest_hash: hash,
    state,
    packages: {},
    distributions: {},
    repository: {},
    environments: {},
    success: state === 'IndexFinished',
    err,
  };
}

const finished = (hash: Digest) => indexReport(hash, 'IndexFinished');
const error = (code: string, message: string) => ({ code, message });
const updates = {
  'debian/updater': [
    {
      ref: '00000000-0000-4000-8000-000000000001',
      updater: 'debian/updater',
      fingerprint: 'f',
      date: '2026-11-20T00:00:00Z',
      kind: 'vulnerability',
    },
  ],
};
