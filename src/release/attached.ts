import { bundleMediaType } from '../evidence/signature/bundle.js';
import { attachedKindOf, claimKindOf } from '../evidence/statement/claim.js';
import type { Attached, AttachedImage, Attachment } from '../evidence/verify/demands.js';
import type { IsOurs } from '../evidence/verify/own-claims.js';
import { ToolError } from '../host/errors.js';
import { type Descriptor, isIndexType, platformName } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { inParallel } from '../oci/in-parallel.js';
import { isAttestation, mayBeAttestation } from '../oci/layout/attestation.js';
import { readIndex, readManifest } from '../oci/layout/layout-documents.js';
import { imageWords, type Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';
import type { ClaimKind, ClaimScope } from '../policy/evidence-rules.js';
import { type BundleSource, bundleOf, createdKey } from './bundle-content.js';
import { type ReadingRegistry, signedDocument, withPointedSboms } from './pointed-documents.js';

interface AttachedPorts {
  readonly registry: Registry;
  readonly referrers: { readonly list: (subject: Reference) => Promise<readonly Descriptor[]> };
}

type ReadManifest = Awaited<ReturnType<Registry['manifest']>>;

/** What of an image is read. */
interface Reading {
  /** `all`: what hangs on each of its platforms, too. */
  readonly scope: ClaimScope;
  /** Whose claims may point to an SBOM that is then read, too. */
  readonly isOurs: IsOurs;
  /** Default `manifest`. */
  readonly trusting?: BundleSource;
  /** The image's own manifest or index, where it has been read: who asks for a tag need not ask again. */
  readonly manifest?: ReadManifest;
}

/** Attachments of one manifest that are read: anybody with write access may hang on as many as they like. */
const maxRead = 200;
/** Bytes of what hangs on one manifest, or on an image and its platforms, that are kept: a claim has some kB, one with an SBOM up to 1.4 MB. */
const maxBytes = 128 * 1024 * 1024;
const parallelReads = 4;
/** The annotation that says what a bundle holds. */
export const predicateKey = 'dev.sigstore.bundle.predicateType';
const tidyUp = 'Delete those that nobody needs in the registry, and look for who attaches so many.';
/** Names that cosign before version 3 gave to signatures and attestations. */
const legacyEndings = ['.sig', '.att'];

/** What a manifest with a bundle is marked with, as cosign does. */
export function claimAnnotations(predicateType: string, now: Date): Readonly<Record<string, string>> {
  return {
    'dev.sigstore.bundle.content': 'dsse-envelope',
    [predicateKey]: predicateType,
    [createdKey]: now.toISOString(),
  };
}

/**
 * What hangs on an image, and with `all` on each of its platforms, as far as it may be a claim, and SBOMs that claims of ours point to. Everything is asked for by digest.
 * Foreign: nothing is checked but that the bytes are those of their digests.
 * @throws ToolError of the registry, `manifest-invalid`, `attachments-too-many`, `attachments-too-large`; Cancelled.
 */
export async function readAttached(
  ports: AttachedPorts,
  reference: Reference & { readonly digest: Digest },
  { scope, isOurs, trusting = 'manifest', manifest }: Reading,
): Promise<AttachedImage> {
  const entries = entriesOf(reference, manifest ?? (await ports.registry.manifest(reference)));
  const platforms = scope === 'all' ? await platformsOf(ports.registry, reference, entries) : [];
  const asked = [{ digest: reference.digest, manifests: entries.map(({ digest }) => digest) }, ...platforms];
  const read = new Map<Digest, Attached>();
  for (const one of asked) {
    const subject = { ...reference, digest: one.digest };
    const attached = await attachedTo(ports, subject, one, trusting);
    read.set(one.digest, await withPointedSboms(ports.registry, subject, attached, isOurs));
    checkSpace(
      reference,
      [...read.values()].flatMap(({ attachments }) => attachments),
    );
  }
  const [subject, ...others] = asked.flatMap(({ digest }) => read.get(digest) ?? []);
  if (subject === undefined) throw new Error('defect: nothing was read');
  return { subject, platforms: others };
}

/** Claims of some kinds that hang on one manifest, with the SBOMs that ours point to; others are not asked for. @throws as `readAttached`. */
export async function readClaims(
  ports: Pick<AttachedPorts, 'referrers'> & { readonly registry: ReadingRegistry },
  subject: Reference & { readonly digest: Digest },
  kinds: readonly ClaimKind[],
  isOurs: IsOurs,
): Promise<Attached> {
  const listed = (await ports.referrers.list(subject)).filter((one) => {
    const type = one.annotations?.[predicateKey];
    const kind = type === undefined ? undefined : claimKindOf(type);
    return mayBeClaim(one) && (kind === undefined || kinds.includes(kind));
  });
  if (listed.length > maxRead) throw tooManyAttached(subject, listed.length);
  const attachments = await readAttachments(ports.registry, subject, listed, 'list');
  const attached = { digest: subject.digest, attachments };
  return await withPointedSboms(ports.registry, subject, attached, isOurs, signedDocument);
}

type Named = Pick<Attached, 'digest' | 'platform' | 'manifests'>;

/** What an index names; nothing of what is no index. */
function entriesOf(reference: Reference, { descriptor, bytes }: ReadManifest): readonly Descriptor[] {
  const name = imageWords(reference);
  if (isIndexType(descriptor.mediaType)) return readIndex(bytes, name, descriptor.mediaType).manifests;
  // The header of the answer is nobody's promise: an index that is called a manifest would hide its platforms.
  readManifest(bytes, name, descriptor.mediaType);
  return [];
}

/** The manifests of an image that may run: those of an index but BuildKit's own attestations, or itself. @throws as `readAttached`. */
export async function runnableManifests(
  registry: Pick<Registry, 'manifest'>,
  reference: Reference,
  manifest: ReadManifest,
): Promise<readonly Descriptor[]> {
  const entries = entriesOf(reference, manifest);
  if (!isIndexType(manifest.descriptor.mediaType)) return [manifest.descriptor];
  const platforms = new Set((await platformsOf(registry, reference, entries)).map(({ digest }) => digest));
  return entries.filter(({ digest }) => platforms.has(digest));
}

/** The manifests of an index but BuildKit's own attestations, which are for no platform and hold nothing that runs. */
async function platformsOf(
  registry: Pick<Registry, 'manifest'>,
  { registry: host, repository }: Reference,
  entries: readonly Descriptor[],
): Promise<readonly Named[]> {
  const passedOver = new Set<Digest>();
  await inParallel(entries.filter(mayBeAttestation), parallelReads, async (entry) => {
    const manifest = await manifestOf(registry, { registry: host, repository, digest: entry.digest }, entry);
    if (manifest !== undefined && isAttestation(entry, manifest, entries)) passedOver.add(entry.digest);
  });
  return entries
    .filter(({ digest }) => !passedOver.has(digest))
    .map(({ digest, platform }) => ({ digest, platform: platform === undefined ? digest : platformName(platform) }));
}

/** `undefined` for what is gone, or no image manifest: then it is no attestation, and needs claims as all others. */
async function manifestOf(registry: Pick<Registry, 'manifest'>, reference: Reference, { mediaType }: Descriptor) {
  try {
    return readManifest((await registry.manifest(reference)).bytes, imageWords(reference), mediaType);
  } catch (error) {
    if (error instanceof ToolError && ['manifest-unknown', 'manifest-invalid', 'digest-invalid'].includes(error.code))
      return undefined;
    throw error;
  }
}

async function attachedTo(
  ports: AttachedPorts,
  subject: Reference & Named,
  named: Named,
  trusting: BundleSource,
): Promise<Attached> {
  const listed = (await ports.referrers.list(subject)).filter(mayBeClaim);
  if (listed.length > maxRead) throw tooManyAttached(subject, listed.length);
  const attachments = await readAttachments(ports.registry, subject, listed, trusting);
  const legacy = attachments.length === 0 && (await hasLegacy(ports.registry, subject));
  return { ...named, attachments, ...(legacy ? { legacy } : {}) };
}

/**
 * Those of the listed attachments of a manifest that may be claims; of very many the newest, which stand last in a list that is kept under a tag. What is gone, has
 * several files or is too large has an empty bundle, so that it counts for nothing. In the order of the list.
 * @throws ToolError where the registry does not answer, `attachments-too-large`; Cancelled.
 */
export async function readAttachments(
  registry: ReadingRegistry,
  subject: Reference,
  listed: readonly Descriptor[],
  trusting: BundleSource = 'manifest',
  isWanted: (one: Descriptor) => boolean = mayBeOurs,
): Promise<readonly Attachment[]> {
  const held: Attachment[] = [];
  return inParallel(listed.filter(isWanted).slice(-maxRead), parallelReads, async (one) => {
    const read = { manifest: one.digest, ...(await bundleOf(registry, subject, one, trusting)) };
    held.push(read);
    checkSpace(subject, held);
    return read;
  });
}

/**
 * Checks that all of them together may be kept in memory: anybody with write access may hang on 4 MB as often as they like, of one blob.
 * @throws ToolError `attachments-too-large`.
 */
export function checkSpace(subject: Reference, attachments: readonly Attachment[]): void {
  const sizeOf = ({ bundle, document }: Attachment) => bundle.byteLength + (document?.byteLength ?? 0);
  const bytes = attachments.reduce((sum, one) => sum + sizeOf(one), 0);
  if (bytes > maxBytes) throw tooLarge(subject);
}

/** Annotations on a list may be missing, and then only the attachment itself tells. */
function mayBeClaim({ artifactType = bundleMediaType, annotations = {} }: Descriptor): boolean {
  const type = annotations[predicateKey];
  return artifactType === bundleMediaType && (type === undefined || claimKindOf(type) !== undefined);
}

/** The same of all that we attach. */
export function mayBeOurs({ artifactType = bundleMediaType, annotations = {} }: Descriptor): boolean {
  const type = annotations[predicateKey];
  return artifactType === bundleMediaType && (type === undefined || attachedKindOf(type) !== undefined);
}

async function hasLegacy(registry: Registry, { digest, ...repository }: Reference & Named): Promise<boolean> {
  for (const ending of legacyEndings) {
    const reference = { registry: repository.registry, repository: repository.repository };
    const tag = digest.replace(':', '-') + ending;
    if ((await registry.resolve({ ...reference, tag })) !== undefined) return true;
  }
  return false;
}

/** More hangs there than is read: what is not read may be anything. */
export function tooManyAttached(subject: Reference, count: number, most = maxRead): ToolError {
  return new ToolError({
    code: 'attachments-too-many',
    message: `${count} signatures and attestations hang on ${imageWords(subject)}, and at most ${most} are read.`,
    fix: tidyUp,
  });
}

function tooLarge(subject: Reference): ToolError {
  return new ToolError({
    code: 'attachments-too-large',
    message: `More than ${maxBytes / 1024 / 1024} MiB of signatures and attestations hang on ${imageWords(subject)} and its platforms; no more is read.`,
    fix: tidyUp,
  });
}
