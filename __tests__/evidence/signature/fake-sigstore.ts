import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
// Not the whole package: it loads nock, which changes node:http for all tests of the process.
import { type CA, fulcioHandler, initializeCA, initializeCTLog } from '@sigstore/mock/dist/fulcio/index.js';
import { initializeTLog } from '@sigstore/mock/dist/rekor/index.js';
import { initializeTSA, tsaHandler } from '@sigstore/mock/dist/timestamp/index.js';

/** GitHub's issuer, and the workflow that the fake's tokens are for. */
export const githubIssuer = 'https://token.actions.githubusercontent.com';
export const workflowIdentity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';

/** An answer of one of the services. */
export interface FakeAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The services of one Sigstore as functions: a path and a body give an answer. */
export interface FakeSigstore {
  readonly trustedRoot: object;
  readonly answer: (path: string, body: string) => Promise<FakeAnswer | undefined>;
  /** A token as GitHub makes them; the signature counts for nothing here. */
  readonly token: (claims?: Readonly<Record<string, unknown>>) => string;
}

interface FakeOptions {
  /** `false`: without logs, as GitHub's own instance is. */
  readonly logs?: boolean;
  /** What the authority writes into certificates in place of a text of the same length. */
  readonly writes?: readonly [instead: Uint8Array | string, that: Uint8Array | string];
  /** What the timestamp authority takes for now. */
  readonly time?: () => number;
  /** When the trusted root ceases to count its certificates. */
  readonly endedAt?: Date;
}

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/**
 * Fulcio, certificate log, Rekor (v1 and v2) and timestamp authority, each with a new key, made of @sigstore/mock.
 * @param url where they are: a checkpoint names its host.
 */
export async function fakeSigstore(
  url = 'http://127.0.0.1:1',
  { logs = true, writes, time = Date.now, endedAt }: FakeOptions = {},
): Promise<FakeSigstore> {
  const keys = { ca: newKeys(), certificates: newKeys(), entries: newKeys(), times: newKeys() };
  const ca = await initializeCA(keys.ca, logs ? await initializeCTLog(keys.certificates) : undefined);
  if (writes !== undefined) writeInstead(ca, keys.ca.privateKey, writes);
  const log = await initializeTLog(url, keys.entries);
  const times = await initializeTSA(keys.times);
  // The library reads only fractions of three digits, and DER drops zeros at their end: every tenth time would be refused.
  Object.assign(times, { getCurrentTime: () => new Date(Math.floor(time() / 1000) * 1000) });
  const fulcio = fulcioHandler(ca, { subjectClaim: 'san' });
  const tsa = tsaHandler(times);
  const services: Readonly<Record<string, (body: string) => Promise<FakeAnswer>>> = {
    [fulcio.path]: async (body) => answered(await fulcio.fn(body)),
    [tsa.path]: async (body) => answered(await tsa.fn(body)),
    '/api/v1/log/entries': async (body) => json(await log.log(canonical(body))),
    '/api/v2/log/entries': async (body) => json(secondForm(await log.log(hashedEntry(body)))),
  };
  return {
    trustedRoot: trustedRootOf(url, keys, ca, [times.intCertificate, times.rootCertificate], { logs, endedAt }),
    answer: async (path, body) => services[path]?.(body),
    token: (claims = {}) => tokenOf(claims),
  };
}

/** Certificates with other bytes in them, signed anew. */
function writeInstead(ca: CA, key: KeyObject, [instead, that]: NonNullable<FakeOptions['writes']>): void {
  const issue = ca.issueCertificate.bind(ca);
  const [from, to] = [Buffer.from(instead), Buffer.from(that)];
  if (from.length !== to.length) throw new Error('another length');
  Object.assign(ca, {
    issueCertificate: async (options: Parameters<CA['issueCertificate']>[0]) => {
      const der = Buffer.from(bytesOf(await issue(options)));
      const at = der.indexOf(from);
      if (at < 0) throw new Error('there is no such text in the certificate');
      to.copy(der, at);
      // A certificate (RFC 5280, 4.1): what is signed, the algorithm, and the signature as a bit string.
      const [signed, rest] = [element(der, 4), der.subarray(4)];
      const algorithm = element(rest, signed.length);
      const bits = Buffer.concat([Buffer.of(0), sign('sha384', signed, key)]);
      const body = Buffer.concat([signed, algorithm, Buffer.of(0x03, bits.length), bits]);
      const header = Buffer.of(0x30, 0x82, 0, 0);
      header.writeUInt16BE(body.length, 2);
      // A buffer of its own: the mock passes on all that is behind a view.
      return Uint8Array.from(Buffer.concat([header, body]));
    },
  });
}

/** The DER element at an offset, with its header. */
function element(der: Buffer, at: number): Buffer {
  const first = der[at + 1] ?? 0;
  const length = first < 0x80 ? 2 + first : first === 0x82 ? 4 + der.readUInt16BE(at + 2) : 3 + (der[at + 2] ?? 0);
  return der.subarray(at, at + length);
}

function newKeys(): KeyPair {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}

function answered(result: {
  statusCode: number;
  response: string | ArrayBufferView;
  contentType?: string;
}): FakeAnswer {
  const { statusCode: status, response, contentType: type = 'text/plain' } = result;
  return { status, type, body: typeof response === 'string' ? response : bytesOf(response) };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function json(value: unknown): FakeAnswer {
  return { status: 201, type: 'application/json', body: JSON.stringify(value) };
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What Rekor keeps of a `dsse` entry: hashes, not the payload (the mock would keep the request). */
function canonical(body: string): object {
  const { kind, apiVersion, spec } = JSON.parse(body);
  if (kind !== 'dsse') throw new Error(`an entry of kind ${kind}, which would hold the payload`);
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope);
  const hash = (value: string) => ({ algorithm: 'sha256', value });
  return {
    apiVersion,
    kind,
    spec: {
      envelopeHash: hash(sha256(envelope)),
      payloadHash: hash(sha256(Buffer.from(payload, 'base64'))),
      signatures: signatures.map(({ sig }: { sig: string }) => ({ signature: sig, verifier: verifiers[0] })),
    },
  };
}

/** What Rekor v2 keeps; it takes nothing but `hashedrekord`. */
function hashedEntry(body: string): object {
  const { hashedRekordRequestV002: request } = JSON.parse(body);
  if (request === undefined) throw new Error('must be hashedrekord');
  const { digest, signature } = request;
  return {
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest }, signature } },
  };
}

/** An entry as Rekor v2 answers it: without a time of its own. */
function secondForm(entries: object): object {
  const [entry] = Object.values(entries);
  const { logIndex, treeSize, rootHash, hashes, checkpoint } = entry.verification.inclusionProof;
  const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
  return {
    logIndex: String(logIndex),
    logId: { keyId: base64(entry.logID) },
    kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
    canonicalizedBody: entry.body,
    inclusionProof: {
      logIndex: String(logIndex),
      treeSize: String(treeSize),
      rootHash: base64(rootHash),
      hashes: hashes.map(base64),
      checkpoint: { envelope: checkpoint },
    },
  };
}

function trustedRootOf(
  url: string,
  keys: Readonly<Record<'certificates' | 'entries', KeyPair>>,
  { rootCertificate }: CA,
  times: readonly ArrayBufferView[],
  { logs, endedAt }: { readonly logs: boolean; readonly endedAt: Date | undefined },
): object {
  const start = new Date(Date.now() - 3_600_000).toISOString();
  const base64 = (bytes: ArrayBufferView) => Buffer.from(bytesOf(bytes)).toString('base64');
  const log = ({ publicKey }: KeyPair) => {
    const der = publicKey.export({ type: 'spki', format: 'der' });
    return {
      baseUrl: url,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: der.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: { start } },
      logId: { keyId: createHash('sha256').update(der).digest('base64') },
    };
  };
  const authority = (...certificates: readonly ArrayBufferView[]) => ({
    subject: { organization: 'example', commonName: 'fake' },
    uri: url,
    certChain: { certificates: certificates.map((bytes) => ({ rawBytes: base64(bytes) })) },
    validFor: { start },
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: logs ? [log(keys.entries)] : [],
    ctlogs: logs ? [log(keys.certificates)] : [],
    certificateAuthorities: [{ ...authority(rootCertificate), validFor: { start, ...(endedAt && { end: endedAt }) } }],
    timestampAuthorities: [authority(...times)],
  };
}

function tokenOf(claims: Readonly<Record<string, unknown>>): string {
  const now = Math.floor(Date.now() / 1000);
  const workflow = 'acme/app/.github/workflows/release.yml@refs/heads/main';
  const all = {
    iss: githubIssuer,
    aud: 'sigstore',
    sub: 'repo:acme/app:ref:refs/heads/main',
    iat: now,
    exp: now + 300,
    // The mock takes the name out of the token; Fulcio makes it of the server and this workflow.
    san: `https://github.com/${workflow}`,
    job_workflow_ref: workflow,
    repository: 'acme/app',
    ref: 'refs/heads/main',
    sha: 'c0ffee'.padEnd(40, '0'),
    event_name: 'push',
    repository_visibility: 'public',
    ...claims,
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'RS256', typ: 'JWT' }), part(all), Buffer.from('signature').toString('base64url')].join('.');
}
