import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAssessment } from '../../__tests__/report/make-assessment.js';
import { readPublicKey } from '../../src/evidence/signature/public-key.js';
import { readSigningKey } from '../../src/evidence/signature/signing-key.js';
import { platformEvidence } from '../../src/evidence/verify/stand-in.js';
import { gatePorts, withRegistry } from '../../src/flows/ports.js';
import { createTerminalHost } from '../../src/host/host.js';
import { type Digest, encoded } from '../../src/oci/digest.js';
import { inParallel } from '../../src/oci/in-parallel.js';
import { readManifest } from '../../src/oci/layout/layout-documents.js';
import { parseReference, type Reference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { judge } from '../../src/policy/judge.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import type { ImageRecord } from '../../src/record/record-schema.js';
import { readClaims } from '../../src/release/attached.js';
import { attest, type Proof } from '../../src/release/attest/attest.js';
import { keySigner } from '../../src/release/attest/signer.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import { imagesOfBase } from './fleet.js';

const platform = 'linux/amd64';
const parallelImages = 4;
const week = 7 * 86_400_000;

type Claimed = Pick<Proof, 'record' | 'sboms'> & { readonly standings?: NonNullable<Proof['facts']['standings']> };

/** Claims of the gate without an SBOM: the first night needs the layers. */
export async function proveFirst(names: readonly string[], key: string): Promise<void> {
  await inParallel(names, parallelImages, (name) =>
    prove(name, key, async ({ root }) => ({
      record: publishedRecord(makeAssessment({ digest: root.digest, platforms: [platform] })),
      sboms: new Map(),
    })),
  );
}

/**
 * The claims of the first night for the images that were not in it: an image has the packages of the one that stands at the same place on the first base, so that its SBOM differs in digests
 * alone. The night itself compares the number of packages, and would need the layers otherwise.
 */
export async function proveLike(names: readonly string[], done: number, folder: string, key: string): Promise<void> {
  const models = await inParallel(names.slice(0, imagesOfBase), parallelImages, (name) => modelOf(name, folder, key));
  const others = names.slice(done).map((name, index) => ({ name, model: models[(done + index) % imagesOfBase] }));
  await inParallel(others, parallelImages, ({ name, model }) => {
    if (model === undefined) throw new Error('defect: an image without a model');
    return prove(name, key, async (image) => {
      const text = (value: unknown) => renamed(JSON.stringify(value), model.image, image);
      return {
        record: JSON.parse(text(model.record)) as ImageRecord,
        sboms: new Map([[platform, Buffer.from(text(model.sbom))]]),
        standings: new Map([[platform, { kind: 'equal' }]]),
      };
    });
  });
}

/** All digests of an image, in the order of its documents. */
interface KnownImage {
  readonly root: { readonly mediaType: string; readonly digest: Digest; readonly size: number };
  readonly config: Digest;
  readonly digests: readonly Digest[];
}

/** By the bare hexadecimal digits: a package URL writes the colon of a digest as `%3A`. */
function renamed(text: string, from: KnownImage, to: KnownImage): string {
  return from.digests.reduce((all, digest, index) => {
    const other = to.digests[index] ?? digest;
    return all.replaceAll(encoded(digest), encoded(other));
  }, text);
}

async function modelOf(name: string, folder: string, key: string) {
  const { ports, signer, publicKey } = opened(key);
  const { image, place } = await lookAt(ports, name);
  const subject = { ...place, digest: image.root.digest };
  const isOurs = signer.recognises;
  const attached = await readClaims({ ...ports, referrers: new Referrers(ports) }, subject, ['scan', 'sbom'], isOurs);
  const { standIn, why } = platformEvidence(attached, platform, { keys: [{ ...publicKey, name: 'bench' }] });
  if (standIn === undefined) throw new Error(`The first night has left no SBOM at ${name}: ${why}`);
  const record = JSON.parse(
    readFileSync(join(folder, `records/image-gate-record-${encoded(image.root.digest)}.json`), 'utf8'),
  );
  return { image, record, sbom: standIn.sbom };
}

async function prove(name: string, key: string, claimed: (image: KnownImage) => Promise<Claimed>): Promise<void> {
  const { ports, signer } = opened(key);
  const { image, place } = await lookAt(ports, name);
  const { record, sboms, standings } = await claimed(image);
  const { root, config } = image;
  const [os = '', architecture = ''] = platform.split('/');
  const manifests = {
    root,
    images: [{ platform: { os, architecture }, manifest: root, config: { digest: config } }],
    blobs: [root],
  };
  const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 };
  const exceptions = { applied: [], unused: [], refused: [] };
  const triage = { scanned: [config], open: [], excepted: [], concerns: [], exceptions, scoped: exceptions, counts };
  const decision = judge(triage, defaultPolicy, { layout: manifests, destinations: [] });
  if (decision.verdict !== 'passed' || decision.permit === undefined) throw new Error('defect: nothing was found');
  const facts = { rules: 'branch', maxAge: week, ...(standings === undefined ? {} : { standings }) } as const;
  await attest(ports, manifests, decision.permit, [place], { signer, isOurs: signer.recognises, record, facts, sboms });
}

async function lookAt({ registry }: ReturnType<typeof withRegistry>, name: string) {
  const reference = parseReference(name);
  const { descriptor, bytes } = await registry.manifest(reference);
  const { config, layers } = readManifest(bytes, name, descriptor.mediaType);
  const place: Reference = { registry: reference.registry, repository: reference.repository };
  const parts: Buffer[] = [];
  for await (const part of await registry.blob(place, config)) parts.push(part);
  const { rootfs } = JSON.parse(Buffer.concat(parts).toString('utf8'));
  const digests = [descriptor.digest, config.digest, ...layers.map(({ digest }) => digest), ...rootfs.diff_ids];
  const image: KnownImage = { root: descriptor, config: config.digest, digests };
  return { image, place };
}

const open = new Map<string, ReturnType<typeof openPorts>>();

function opened(key: string) {
  const known = open.get(key) ?? openPorts(key);
  open.set(key, known);
  return known;
}

function openPorts(pem: string) {
  const host = createTerminalHost(new AbortController().signal, {}, { version: '0.0.0', quiet: true });
  const log = { ...host.log, info: () => undefined };
  const key = readSigningKey(pem, undefined);
  const publicKey = 'what' in key ? undefined : readPublicKey(key.publicKey);
  if ('what' in key || publicKey === undefined) throw new Error('defect: the key of this run is none');
  return { ports: withRegistry({ ...gatePorts(host, '0.0.0'), log }), signer: keySigner(key), publicKey };
}
