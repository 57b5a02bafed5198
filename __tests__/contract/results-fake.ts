import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { unzip } from './unzip.js';

/** An artifact that the fake has taken whole. */
export interface StoredArtifact {
  readonly id: string;
  readonly name: string;
  /** Seconds since 1970 at which it ends, `undefined` when the client named no time. */
  readonly expires: number | undefined;
  /** The ZIP. */
  readonly bytes: Buffer;
}

/** A call that goes wrong: with a status and a reason, or by no answer at all. */
export type Failure = { readonly status: number; readonly msg?: string } | 'silence';

export interface ResultsFake {
  /** What the runner gives to an action so that the real client finds this service. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stored: readonly StoredArtifact[];
  /** Unpacks what is stored from now on into a folder of its name in this one, as it would be downloaded. */
  keepIn(folder: string): void;
  /** The calls in order: `CreateArtifact`, `PUT block`, `PUT blocklist`, `FinalizeArtifact`. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

interface Draft {
  readonly id: string;
  readonly expires: number | undefined;
  readonly blocks: Map<string, Buffer>;
  bytes?: Buffer;
}

/**
 * The Actions results service (twirp, as JSON) with its blob store, as far as the real @actions/artifact 6 goes to upload an artifact. Like GitHub's
 * it refuses a name that is taken (409), a call without token, and bytes of another size or hash than was announced.
 * @param failures by call: `CreateArtifact`, `FinalizeArtifact` or `blob`.
 * @param taken names of artifacts that the run has already.
 */
export async function startResults(
  failures: Readonly<Record<string, Failure>> = {},
  taken: readonly string[] = [],
): Promise<ResultsFake> {
  const drafts = new Map<string, Draft>(
    taken.map((name) => [name, { id: '0', expires: undefined, blocks: new Map() }]),
  );
  const stored: StoredArtifact[] = [];
  const calls: string[] = [];
  let origin = '';
  let kept: string | undefined;
  const create = ({ name, expires_at: expiresAt }: Rpc): Result => {
    if (drafts.has(name)) return { status: 409, msg: 'an artifact with this name already exists on the workflow run' };
    const expires = expiresAt === undefined ? undefined : Date.parse(expiresAt) / 1000;
    drafts.set(name, { id: String(1000 + drafts.size), expires, blocks: new Map() });
    return { ok: true, signed_upload_url: `${origin}/account/container/${encodeURIComponent(name)}?sig=fake` };
  };
  const finalize = ({ name, size, hash }: Rpc): Result => {
    const draft = drafts.get(name);
    if (draft?.bytes === undefined) return { status: 404, msg: 'nothing was uploaded' };
    const real = `sha256:${createHash('sha256').update(draft.bytes).digest('hex')}`;
    if (Number(size) !== draft.bytes.length || hash !== real) return { status: 400, msg: 'size or hash differ' };
    stored.push({ id: draft.id, name, expires: draft.expires, bytes: draft.bytes });
    if (kept !== undefined) unpack(join(kept, name), draft.bytes);
    return { ok: true, artifact_id: draft.id };
  };
  const server = createServer(async (request, response) => {
    const bytes = await buffer(request);
    const url = new URL(request.url ?? '', origin);
    const rpc = /\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(url.pathname)?.[1];
    const part = url.searchParams.get('comp');
    calls.push(rpc ?? `${request.method} ${part ?? 'blob'}`);
    const failure = failures[rpc ?? 'blob'];
    if (failure === 'silence') return;
    if (rpc === undefined) {
      if (failure === undefined) keep(drafts.get(decodeURIComponent(url.pathname.split('/').at(-1) ?? '')), url, bytes);
      response.writeHead(failure?.status ?? 201, { etag: '"1"' }).end();
      return;
    }
    const anonymous = request.headers.authorization?.startsWith('Bearer ')
      ? undefined
      : { status: 401, msg: 'no token' };
    const asked = (): Rpc => JSON.parse(bytes.toString());
    const result = failure ?? anonymous ?? (rpc === 'CreateArtifact' ? create(asked()) : finalize(asked()));
    const status = 'ok' in result ? 200 : result.status;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  }).listen(0, '127.0.0.1');
  // A test that forgets to close it ends all the same.
  server.unref();
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  const environment = { ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: runtimeToken() };
  const keepIn = (folder: string) => {
    kept = folder;
  };
  return { environment, stored, calls, keepIn, close };
}

function unpack(folder: string, zip: Buffer): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of unzip(zip)) writeFileSync(join(folder, name), bytes);
}

interface Rpc {
  readonly name: string;
  readonly size?: string;
  readonly hash?: string;
  readonly expires_at?: string;
}
type Result = { readonly ok: true; readonly [field: string]: string | true } | Exclude<Failure, 'silence'>;

/** An Azure block blob: blocks, then the list of them in order; or all at once. */
function keep(draft: Draft | undefined, url: URL, bytes: Buffer): void {
  if (draft === undefined) return;
  const part = url.searchParams.get('comp');
  if (part === 'block') draft.blocks.set(url.searchParams.get('blockid') ?? '', bytes);
  else if (part === null) draft.bytes = bytes;
  else {
    const ids = [...bytes.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id = '']) => id);
    draft.bytes = Buffer.concat(ids.map((id) => draft.blocks.get(id) ?? Buffer.alloc(0)));
  }
}

/** As the runner's, without a signature. */
function runtimeToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: 'Actions.Results:run-1:job-1' })}.`;
}
