import type { Readable } from 'node:stream';
import { ToolError } from '../../host/errors.js';
import type { Clock } from '../../host/ports.js';
import type { Descriptor } from '../descriptor.js';
import { formatReference, type Reference } from '../reference.js';
import { repositoryScope } from './auth-challenge.js';
import { type Attempt, protocolError } from './errors.js';
import { discard } from './exchange.js';
import { namedUrl } from './origin.js';
import type { Answered, Call, RegistryTransport } from './transport.js';

/** What became of a blob that a repository should have. */
export type BlobOutcome = 'present' | 'mounted' | 'uploaded';

/** One blob on its way into a repository. */
interface Upload {
  readonly attempt: Attempt;
  readonly descriptor: Descriptor;
  readonly open: () => Readable;
  /** A repository of the same registry to mount it from. */
  readonly from?: string;
}

/** A registry hashes what it got before it answers, and may copy it in its storage: large layers take minutes. */
const finishTime = 300_000;

/**
 * One try to bring a blob into a repository: look, mount, else POST and PUT (distribution-spec, "Pushing a blob monolithically").
 * @throws ToolError; Transient: then the whole of it may be done again; Cancelled.
 */
export async function uploadBlob(transport: RegistryTransport, upload: Upload): Promise<BlobOutcome> {
  if (await isBlobThere(transport, upload)) return 'present';
  const session = (await tryMount(transport, upload)) ?? (await startUpload(transport, upload));
  if (session === 'mounted') return 'mounted';
  await sendBytes(transport, upload, session);
  return 'uploaded';
}

/** Whether the repository has the blob. @param scopes default: those that may send it. @throws as `uploadBlob`. */
export async function isBlobThere(
  transport: RegistryTransport,
  upload: Omit<Upload, 'open'>,
  scopes: readonly string[] = common(upload).scopes,
): Promise<boolean> {
  const target = `${prefix(upload)}${upload.descriptor.digest}`;
  const call: Call = { ...common(upload), scopes, method: 'HEAD', target };
  const answered = await transport.send(call);
  const { status } = answered.response;
  if (status !== 200 && status !== 404) throw await transport.refusal(call, answered);
  await discard(answered.response.body);
  return status === 200;
}

/** `undefined`: the registry does not want to, which is no failure; the bytes are sent then. */
async function tryMount(transport: RegistryTransport, upload: Upload): Promise<'mounted' | URL | undefined> {
  if (upload.from === undefined) return undefined;
  const query = new URLSearchParams({ mount: upload.descriptor.digest, from: upload.from });
  const { attempt, scopes } = common(upload);
  const answered = await transport
    .send({
      attempt,
      scopes: [...scopes, repositoryScope(upload.from, 'pull')],
      method: 'POST',
      target: `${prefix(upload)}uploads/?${query}`,
      headers: { 'content-length': '0' },
    })
    .catch(unlessRefused);
  if (answered === undefined) return undefined;
  const { status } = answered.response;
  await discard(answered.response.body);
  if (status === 201) return 'mounted';
  return status === 202 ? locationOf(upload, answered) : undefined;
}

/** A token service may refuse the scope of the other repository; whatever else is wrong shows again in the upload. */
function unlessRefused(error: unknown): undefined {
  if (!(error instanceof ToolError)) throw error;
}

async function startUpload(transport: RegistryTransport, upload: Upload): Promise<URL> {
  const call: Call = {
    ...common(upload),
    method: 'POST',
    target: `${prefix(upload)}uploads/`,
    headers: { 'content-length': '0' },
  };
  const answered = await transport.send(call);
  if (answered.response.status !== 202) throw await transport.refusal(call, answered);
  await discard(answered.response.body);
  return locationOf(upload, answered);
}

async function sendBytes(transport: RegistryTransport, upload: Upload, location: URL): Promise<void> {
  const { digest, size } = upload.descriptor;
  const target = new URL(location);
  // Appended as text: the registry's own query may be signed, and must come back as it was given.
  target.search = `${target.search === '' ? '?' : `${target.search}&`}digest=${encodeURIComponent(digest)}`;
  const streams: Readable[] = [];
  const body = () => {
    const stream = upload.open().on('error', () => undefined);
    streams.push(stream);
    return { stream, length: size };
  };
  const call: Call = {
    ...common(upload),
    method: 'PUT',
    target,
    headers: { 'content-type': 'application/octet-stream' },
    body,
    idle: finishTime,
    bulk: true,
  };
  try {
    const answered = await transport.send(call);
    if (answered.response.status !== 201 && answered.response.status !== 204)
      throw await transport.refusal(call, answered);
    await discard(answered.response.body);
  } finally {
    for (const stream of streams) stream.destroy();
  }
}

function common({ attempt }: Pick<Upload, 'attempt'>): Pick<Call, 'attempt' | 'scopes'> {
  return { attempt, scopes: [repositoryScope(attempt.repository, 'pull,push')] };
}

function prefix({ attempt }: Pick<Upload, 'attempt'>): string {
  return `/v2/${attempt.repository}/blobs/`;
}

function locationOf({ attempt }: Upload, { response, url }: Answered): URL {
  const location = namedUrl(response.headers.location, url);
  if (response.headers.location === undefined || location === undefined) {
    throw protocolError('registry-protocol', attempt, 'it names no location for the upload.');
  }
  return location;
}

/** Milliseconds for which a blob that was there is taken to be there: registries drop what no manifest names, but not at once. */
const presentFor = 60_000;

/** Blobs that repositories had when they were asked. */
export class PresentBlobs {
  readonly #clock: Pick<Clock, 'elapsed'>;
  /** With the time at which they were asked. */
  readonly #seen = new Map<string, number>();

  constructor(clock: Pick<Clock, 'elapsed'>) {
    this.#clock = clock;
  }

  /** Whether a repository had the blob a moment ago. */
  has(reference: Reference, descriptor: Descriptor): boolean {
    const seen = this.#seen.get(placeOf(reference, descriptor));
    return seen !== undefined && this.#clock.elapsed() - seen < presentFor;
  }

  /** @param asked when the question was sent. */
  add(reference: Reference, descriptor: Descriptor, asked: number): void {
    this.#seen.set(placeOf(reference, descriptor), asked);
  }

  /** For a registry that has lost one of them: all are asked for again. */
  clear(): void {
    this.#seen.clear();
  }
}

function placeOf({ registry, repository }: Reference, { digest }: Descriptor): string {
  return formatReference({ registry, repository, digest });
}
