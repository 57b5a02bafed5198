/**
 * A registry that speaks the distribution protocol over real HTTP on loopback: blobs, uploads, mounts, manifests, tags, basic and token
 * authentication; with faults on demand. Everything is in memory and open to the test.
 *
 *     const registry = await startFakeRegistry({ auth: { kind: 'token', users: { jane: 'secret' } } });
 *     const reference = parseReference(`${registry.host}/app:1`);
 *     registry.fail({ when: 'PUT /v2/app/blobs/uploads/', times: 1, act: { kind: 'status', status: 500, afterBytes: 10 } });
 *     …
 *     expect(registry.tags.get('app:1')).toBe(digest);       // state: blobs, manifests, tags (`repository:tag`), immutable
 *     expect(registry.requests.map(({ line }) => line)).toEqual([…]); // what came in: `METHOD /path?query`, headers, status
 *     await registry.close();
 *
 * `seedBlob` and `seedManifest` fill it without requests. `when` matches the start of `METHOD /path`, or is a regular expression on the whole line; the first fault
 * that matches and has `times` left acts. A second fake is "another origin": give both the same `storage` where it has to serve the blobs.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import { type Digest, digestOf, isDigest } from '../../../src/oci/digest.js';
import { answer, type FakeAnswer, refuse } from './fake-registry-answer.js';
import { type FakeAuth, FakeAuthority } from './fake-registry-auth.js';
import { type Fault, Faults } from './fake-registry-faults.js';

export interface StoredManifest {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

/** What is stored; may be shared by two fakes. */
export class FakeStorage {
  /** `repository@digest` to bytes. */
  readonly blobs: Map<string, Buffer>;
  /** `repository@digest` to manifest. */
  readonly manifests: Map<string, StoredManifest>;
  /** `repository:tag` to digest. */
  readonly tags: Map<string, Digest>;
  /** Tags (`repository:tag`) that may be made but not moved. */
  readonly immutable: Set<string>;
  /** Uploads that have begun and not ended. */
  readonly openUploads = new Set<string>();

  /** @param like what it holds at first; default nothing. */
  constructor(like?: FakeStorage) {
    this.blobs = new Map(like?.blobs);
    this.manifests = new Map(like?.manifests);
    this.tags = new Map(like?.tags);
    this.immutable = new Set(like?.immutable);
  }
}

export interface RecordedRequest {
  /** `METHOD /path?query`. */
  readonly line: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** 0 until it is answered. */
  status: number;
}

export interface FakeRegistryOptions {
  readonly auth?: FakeAuth;
  readonly storage?: FakeStorage;
  /** Origin of upload locations and mounts' sessions; default: relative locations. */
  readonly uploadOrigin?: string;
  /** Takes manifests whose blobs are missing, as careless registries do; default no. */
  readonly careless?: boolean;
  /** How it lists what is attached: by the API; not at all, as docker-registry; or not at all, and yet with `OCI-Subject`, as GHCR. Default: not at all. */
  readonly referrers?: 'api' | 'none' | 'echo';
  /** Whether it deletes manifests by digest; default yes. */
  readonly deletes?: boolean;
}

export class FakeRegistry {
  readonly storage: FakeStorage;
  readonly requests: RecordedRequest[] = [];
  /** Names on one page of `_catalog` and of tags at most. */
  pageSize = 1000;
  readonly #server: Server;
  readonly #faults = new Faults();
  readonly #authority: FakeAuthority;
  readonly #uploadOrigin: string;
  readonly #careless: boolean;
  readonly #referrers: 'api' | 'none' | 'echo';
  readonly #deletes: boolean;
  #uploads = 0;
  #host = '';

  constructor({
    auth = { kind: 'none' },
    storage = new FakeStorage(),
    uploadOrigin = '',
    careless = false,
    referrers = 'none',
    deletes = true,
  }: FakeRegistryOptions) {
    this.storage = storage;
    this.#uploadOrigin = uploadOrigin;
    this.#careless = careless;
    this.#referrers = referrers;
    this.#deletes = deletes;
    this.#authority = new FakeAuthority(auth, () => this.origin);
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  /** The requests that are more than questions. */
  get writes(): readonly RecordedRequest[] {
    return this.requests.filter(({ line }) => !/^(?:GET|HEAD) /.test(line));
  }

  get tags(): Map<string, Digest> {
    return this.storage.tags;
  }

  /** `127.0.0.1:PORT`, as it stands in references; also after `close`. */
  get host(): string {
    return this.#host;
  }

  get origin(): string {
    return `http://${this.host}`;
  }

  fail(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** Makes every token that was given out useless. */
  expireTokens(): void {
    this.#authority.expireTokens();
  }

  seedBlob(repository: string, bytes: Buffer): Digest {
    const digest = digestOf(bytes);
    this.storage.blobs.set(`${repository}@${digest}`, bytes);
    return digest;
  }

  seedManifest(repository: string, bytes: Buffer, mediaType: string, tag?: string): Digest {
    const digest = digestOf(bytes);
    this.storage.manifests.set(`${repository}@${digest}`, { bytes, mediaType });
    if (tag !== undefined) this.tags.set(`${repository}:${tag}`, digest);
    return digest;
  }

  /** Requests whose line starts with this text. */
  seen(start: string): RecordedRequest[] {
    return this.requests.filter(({ line }) => line.startsWith(start));
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const line = `${request.method} ${request.url}`;
    const record: RecordedRequest = { line, headers: request.headers, status: 0 };
    this.requests.push(record);
    response.on('finish', () => {
      record.status = response.statusCode;
    });
    request.on('error', () => undefined);
    const fault = await this.#faults.act(line, request, response);
    if (fault === 'done') return;
    const url = new URL(request.url ?? '/', this.origin);
    const body = await readAll(request);
    if (body === undefined) return;
    const { status, headers, bytes } = this.#authority.answer(request, url, body) ?? this.#route(request, url, body);
    if (fault === 'lose') return void request.socket.destroy();
    response.writeHead(status, { 'content-length': bytes.length, ...headers });
    response.end(request.method === 'HEAD' ? '' : bytes);
  }

  #route(request: IncomingMessage, url: URL, body: Buffer): FakeAnswer {
    const place = /^\/v2\/(.+)\/(blobs\/uploads|blobs|manifests|referrers)\/(.*)$/.exec(url.pathname);
    const [, repository = '', kind, name = ''] = place ?? [];
    const tagged = /^\/v2\/(.+)\/tags\/list$/.exec(url.pathname)?.[1];
    if (url.pathname === '/v2/_catalog') return this.#list('repositories', this.#repositories(), url);
    if (tagged !== undefined) return this.#list('tags', this.#tagsOf(tagged), url);
    if (url.pathname === '/v2/') return answer(200, '{}');
    if (kind === 'blobs/uploads') return this.#upload(request.method, repository, name, url, body);
    if (kind === 'blobs') return this.#blob(repository, name, request);
    if (kind === 'manifests' && request.method === 'PUT') return this.#putManifest(repository, name, request, body);
    if (kind === 'manifests' && request.method === 'DELETE') return this.#deleteManifest(repository, name);
    if (kind === 'manifests') return this.#getManifest(repository, name);
    if (kind === 'referrers' && this.#referrers === 'api') return this.#listReferrers(repository, name);
    // As Go's router does, which is not in the form of the specification.
    if (kind === 'referrers' && this.#referrers === 'none') return answer(404, '404 page not found\n');
    return refuse(404, 'NAME_UNKNOWN', 'no such path');
  }

  #repositories(): readonly string[] {
    const keys = [...this.storage.manifests.keys(), ...this.storage.tags.keys()];
    return [...new Set(keys.map((key) => key.replace(/@.*$|:[^/:]*$/, '')))].sort();
  }

  #tagsOf(repository: string): readonly string[] {
    const own = [...this.tags.keys()].filter((key) => key.startsWith(`${repository}:`));
    return own.map((key) => key.slice(repository.length + 1)).sort();
  }

  /** A page after the name `last`, with a link to the next one. */
  #list(key: 'repositories' | 'tags', names: readonly string[], url: URL): FakeAnswer {
    const last = url.searchParams.get('last') ?? '';
    const size = Math.min(this.pageSize, Number(url.searchParams.get('n') ?? this.pageSize));
    const rest = names.filter((name) => name > last);
    const page = rest.slice(0, size);
    const next = `${url.pathname}?n=${size}&last=${encodeURIComponent(page.at(-1) ?? '')}`;
    return answer(200, JSON.stringify({ [key]: page }), rest.length > size ? { link: `<${next}>; rel="next"` } : {});
  }

  #upload(method: string | undefined, repository: string, session: string, url: URL, body: Buffer): FakeAnswer {
    const { blobs, openUploads } = this.storage;
    const mounted = blobs.get(`${url.searchParams.get('from')}@${url.searchParams.get('mount')}`);
    if (method === 'POST' && mounted !== undefined) {
      this.seedBlob(repository, mounted);
      return answer(201);
    }
    if (method === 'POST') {
      this.#uploads += 1;
      openUploads.add(String(this.#uploads));
      const location = `${this.#uploadOrigin}/v2/${repository}/blobs/uploads/${this.#uploads}?state=x%2Fy`;
      return answer(202, '', { location });
    }
    if (!openUploads.has(session)) return refuse(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
    const digest = url.searchParams.get('digest') ?? '';
    if (digestOf(body) !== digest) return refuse(400, 'DIGEST_INVALID', 'not these bytes');
    openUploads.delete(session);
    this.seedBlob(repository, body);
    return answer(201, '', { 'docker-content-digest': digest });
  }

  #blob(repository: string, digest: string, request: IncomingMessage): FakeAnswer {
    const bytes = this.storage.blobs.get(`${repository}@${digest}`);
    if (bytes === undefined) return refuse(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (start === 0) return answer(200, bytes);
    return answer(206, bytes.subarray(start), {
      'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}`,
    });
  }

  #getManifest(repository: string, name: string): FakeAnswer {
    const digest = isDigest(name) ? name : this.tags.get(`${repository}:${name}`);
    const manifest = this.storage.manifests.get(`${repository}@${digest}`);
    if (digest === undefined || manifest === undefined) return refuse(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    return answer(200, manifest.bytes, { 'content-type': manifest.mediaType, 'docker-content-digest': digest });
  }

  #putManifest(repository: string, name: string, request: IncomingMessage, body: Buffer): FakeAnswer {
    const { blobs, manifests, immutable } = this.storage;
    const has = (digest: string) => blobs.has(`${repository}@${digest}`) || manifests.has(`${repository}@${digest}`);
    const missing = referencedDigests(body).find((digest) => !has(digest));
    if (missing !== undefined && !this.#careless) return refuse(404, 'MANIFEST_BLOB_UNKNOWN', `${missing} is missing`);
    const tag = `${repository}:${name}`;
    if (immutable.has(tag) && this.tags.has(tag)) return refuse(400, 'TAG_INVALID', 'The tag is immutable');
    const digest = this.seedManifest(repository, body, request.headers['content-type'] ?? '');
    if (!isDigest(name)) this.tags.set(tag, digest);
    const { digest: subject } = fieldsOf(body).subject ?? {};
    const echo = subject === undefined || this.#referrers === 'none' ? {} : { 'oci-subject': subject };
    return answer(201, '', { 'docker-content-digest': digest, ...echo });
  }

  #deleteManifest(repository: string, digest: string): FakeAnswer {
    if (!this.#deletes) return refuse(405, 'UNSUPPORTED', 'The operation is unsupported.');
    if (!this.storage.manifests.delete(`${repository}@${digest}`)) return refuse(404, 'MANIFEST_UNKNOWN', 'unknown');
    return answer(202);
  }

  #listReferrers(repository: string, subject: string): FakeAnswer {
    const own = [...this.storage.manifests].filter(([key]) => key.startsWith(`${repository}@`));
    const manifests = own.flatMap(([, { bytes, mediaType }]) => {
      const { subject: of, artifactType, annotations } = fieldsOf(bytes);
      const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length, artifactType, annotations };
      return of?.digest === subject ? [descriptor] : [];
    });
    const index = JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests });
    return answer(200, index, { 'content-type': mediaTypes.ociIndex });
  }
}

interface ManifestFields {
  readonly subject?: { readonly digest: string };
  readonly artifactType?: string;
  readonly annotations?: unknown;
}

function fieldsOf(bytes: Buffer): ManifestFields {
  return JSON.parse(bytes.toString('utf8')) as ManifestFields;
}

/** Starts one on a free loopback port. */
export async function startFakeRegistry(options: FakeRegistryOptions = {}): Promise<FakeRegistry> {
  return await new FakeRegistry(options).listen();
}

/** Every digest that a manifest or an index names. */
export function referencedDigests(bytes: Buffer): string[] {
  const {
    config,
    layers = [],
    manifests = [],
  } = JSON.parse(bytes.toString('utf8')) as {
    config?: { digest: string };
    layers?: { digest: string }[];
    manifests?: { digest: string }[];
  };
  return [...(config === undefined ? [] : [config]), ...layers, ...manifests].map(({ digest }) => digest);
}

async function readAll(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}
