import type { Readable } from 'node:stream';
import type { Clock } from '../../host/ports.js';
import { mayPass } from '../../host/retry.js';
import type { Descriptor } from '../descriptor.js';
import { type Digest, digestOf } from '../digest.js';
import { openTransport, type RegistryOptions, type RegistryPorts } from '../open-transport.js';
import { familiarName, imageWords, type Reference } from '../reference.js';
import { repositoryScope } from './auth-challenge.js';
import { blobStream } from './blob-download.js';
import { type BlobOutcome, isBlobThere, PresentBlobs, uploadBlob } from './blob-upload.js';
import { type Attempt, protocolError } from './errors.js';
import { discard, readBody } from './exchange.js';
import { acceptedManifests, describedByHeaders, describeManifest, reportedDigest } from './manifest-content.js';
import { type Pages, readReferrers } from './referrers-api.js';
import type { AttachingRegistry, SmallBlob, Unlisted } from './registry.js';
import { type RetryPorts, repeated } from './retry.js';
import type { Answered, Call, RegistryTransport } from './transport.js';

/** Distribution-spec 1.1, "Pushing manifests": registries must take 4 MiB; some take more. */
const maxManifest = 8 * 1024 * 1024;

/** A registry client that is ready to talk to any registry; it does nothing until it is asked. */
export function createRegistry(ports: RegistryPorts, options: RegistryOptions): AttachingRegistry {
  const { transport, retry } = openTransport(ports, options);
  return new RegistryClient(transport, retry, ports.clock);
}

class RegistryClient implements AttachingRegistry {
  readonly #transport: RegistryTransport;
  readonly #retry: RetryPorts;
  readonly #clock: Pick<Clock, 'elapsed'>;
  readonly #present: PresentBlobs;

  constructor(transport: RegistryTransport, retry: RetryPorts, clock: Pick<Clock, 'elapsed'>) {
    this.#transport = transport;
    this.#retry = retry;
    this.#clock = clock;
    this.#present = new PresentBlobs(clock);
  }

  resolve(reference: Reference): Promise<Descriptor | undefined> {
    const attempt = attemptTo(`look up ${imageWords(reference)}`, reference);
    return repeated(this.#retry, async () => {
      const call: Call = { ...pullCall(attempt), method: 'HEAD', target: manifestPath(reference) };
      const answered = await this.#transport.send(call);
      if (answered.response.status === 404) return undefined;
      if (answered.response.status !== 200) throw await this.#transport.refusal(call, answered);
      await discard(answered.response.body);
      const described = describedByHeaders(answered.response.headers);
      const descriptor = described ?? (await this.#read(attempt, reference)).descriptor;
      return sameDigest(attempt, reference, descriptor);
    });
  }

  manifest(reference: Reference): Promise<{ readonly descriptor: Descriptor; readonly bytes: Buffer }> {
    const attempt = attemptTo(`read ${imageWords(reference)}`, reference);
    return repeated(this.#retry, () => this.#read(attempt, reference));
  }

  async blob(reference: Reference, descriptor: Descriptor | SmallBlob): Promise<Readable> {
    const attempt = attemptTo(`read the blob ${descriptor.digest} of ${familiarName(reference)}`, reference);
    const open = (offset: number) => repeated(this.#retry, () => this.#openBlob(attempt, descriptor, offset));
    return blobStream(attempt, descriptor, await open(0), open, this.#retry);
  }

  async hasBlob(reference: Reference, descriptor: Descriptor, to: 'push' | 'pull' = 'push'): Promise<boolean> {
    const attempt = attemptTo(`look for the blob ${descriptor.digest} in ${familiarName(reference)}`, reference);
    const asked = this.#clock.elapsed();
    const scopes = to === 'pull' ? [repositoryScope(reference.repository, 'pull')] : undefined;
    const isThere = await repeated(this.#retry, () => isBlobThere(this.#transport, { attempt, descriptor }, scopes));
    if (isThere && to === 'push') this.#present.add(reference, descriptor, asked);
    return isThere;
  }

  async pushBlob(
    reference: Reference,
    descriptor: Descriptor,
    open: () => Readable,
    from?: string,
  ): Promise<BlobOutcome> {
    if (this.#present.has(reference, descriptor)) return 'present';
    const attempt = attemptTo(`push the blob ${descriptor.digest} to ${familiarName(reference)}`, reference);
    const upload = { attempt, descriptor, open, ...(from === undefined ? {} : { from }) };
    return repeated(this.#retry, () => uploadBlob(this.#transport, upload));
  }

  pushManifest(reference: Reference, bytes: Uint8Array, mediaType: string): Promise<Digest> {
    const digest = digestOf(bytes);
    const name = reference.tag ?? digest;
    const attempt: Attempt = {
      ...attemptTo(
        `push ${imageWords({ ...reference, ...(reference.tag === undefined ? { digest } : {}) })}`,
        reference,
      ),
      ...(reference.tag === undefined ? {} : { tag: reference.tag }),
    };
    const call: Call = {
      attempt,
      scopes: [repositoryScope(reference.repository, 'pull,push')],
      method: 'PUT',
      target: `/v2/${reference.repository}/manifests/${name}`,
      headers: { 'content-type': mediaType },
      body: () => bytes,
    };
    return repeated(this.#retry, async () => {
      const answered = await this.#transport.send(call);
      if (answered.response.status !== 201 && answered.response.status !== 200) {
        const refusal = await this.#transport.refusal(call, answered);
        if ('code' in refusal && refusal.code === 'blob-unknown') this.#present.clear();
        throw refusal;
      }
      await discard(answered.response.body);
      return reportedDigest(answered.response.headers) ?? digest;
    });
  }

  referrers(reference: Reference): Promise<readonly Descriptor[] | Unlisted> {
    const attempt = attemptTo(`list what is attached to ${nameOf(reference)}`, reference);
    const pages: Pages = {
      first: `/v2/${reference.repository}/referrers/${nameOf(reference)}`,
      send: (target) => this.#transport.send({ ...pullCall(attempt), method: 'GET', target }),
      refusal: (answered) => this.#transport.refusal({ attempt }, answered),
    };
    return repeated(this.#retry, () => readReferrers(attempt, pages));
  }

  deleteManifest(reference: Reference): Promise<'deleted' | 'absent' | 'refused'> {
    const attempt = attemptTo(`delete the manifest ${nameOf(reference)}`, reference);
    const scopes = [repositoryScope(reference.repository, 'pull,push,delete')];
    return repeated(this.#retry, async () => {
      const call: Call = { attempt, scopes, method: 'DELETE', target: manifestPath(reference) };
      const answered = await this.#transport.send(call);
      const { status } = answered.response;
      if (mayPass(status)) throw await this.#transport.refusal(call, answered);
      await discard(answered.response.body);
      if (status === 404) return 'absent';
      return status >= 200 && status < 300 ? 'deleted' : 'refused';
    });
  }

  async #read(attempt: Attempt, reference: Reference): Promise<{ descriptor: Descriptor; bytes: Buffer }> {
    const call: Call = { ...pullCall(attempt), method: 'GET', target: manifestPath(reference) };
    const { response } = await this.#get(call, [200]);
    const bytes = await readBody(attempt, response.body, maxManifest);
    const descriptor = describeManifest(bytes, response.headers['content-type']);
    const reported = reportedDigest(response.headers);
    if (reported !== undefined && reported !== descriptor.digest) throw mismatch(attempt, descriptor.digest, reported);
    return { descriptor: sameDigest(attempt, reference, descriptor), bytes };
  }

  async #openBlob(
    attempt: Attempt,
    { digest }: Pick<Descriptor, 'digest'>,
    offset: number,
  ): Promise<Answered['response']> {
    const { registry: _, repository } = attempt;
    const range = offset > 0 ? { range: `bytes=${offset}-` } : undefined;
    const call: Call = {
      attempt,
      scopes: [repositoryScope(repository, 'pull')],
      method: 'GET',
      target: `/v2/${repository}/blobs/${digest}`,
      // A transfer encoding would change the bytes that are counted and hashed.
      headers: { 'accept-encoding': 'identity', ...range },
      bulk: true,
    };
    const { response } = await this.#get(call, offset > 0 ? [200, 206] : [200]);
    const begins = response.headers['content-range'] ?? '';
    if (response.status === 200 || begins.startsWith(`bytes ${offset}-`)) return response;
    response.body.destroy();
    throw protocolError(
      'registry-protocol',
      attempt,
      `asked to go on at byte ${offset}, it sent the range ${JSON.stringify(begins)}.`,
    );
  }

  async #get(call: Call, wanted: readonly number[]): Promise<Answered> {
    const answered = await this.#transport.send(call);
    if (wanted.includes(answered.response.status)) return answered;
    throw await this.#transport.refusal(call, answered);
  }
}

function attemptTo(doing: string, { registry, repository }: Reference): Attempt {
  return { doing, registry, repository };
}

/** What is asked for; a digest says more than a tag. */
function nameOf({ digest, tag }: Reference): string {
  return digest ?? tag ?? 'latest';
}

function manifestPath(reference: Reference): string {
  return `/v2/${reference.repository}/manifests/${nameOf(reference)}`;
}

function pullCall(attempt: Attempt): Pick<Call, 'attempt' | 'scopes' | 'headers'> {
  return { attempt, scopes: [repositoryScope(attempt.repository, 'pull')], headers: { accept: acceptedManifests } };
}

function sameDigest(attempt: Attempt, { digest }: Reference, descriptor: Descriptor): Descriptor {
  if (digest !== undefined && digest !== descriptor.digest) throw mismatch(attempt, descriptor.digest, digest);
  return descriptor;
}

function mismatch(attempt: Attempt, actual: Digest, expected: Digest) {
  return protocolError('manifest-mismatch', attempt, `its digest is ${actual}, not ${expected}.`);
}
