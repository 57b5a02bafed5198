import { bundleMediaType, maxBundle } from '../evidence/signature/bundle.js';
import { claimKindOf } from '../evidence/statement/claim.js';
import type { Attached, AttachedImage, Attachment } from '../evidence/verify/demands.js';
import { ToolError } from '../host/errors.js';
import { attachedFile } from '../oci/attachment.js';
import { type Descriptor, isIndexType, platformName } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { inParallel } from '../oci/in-parallel.js';
import { readIndex } from '../oci/layout/layout-documents.js';
import { imageWords, type Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';
import type { ClaimScope } from '../policy/policy.js';

interface AttachedPorts {
  readonly registry: Registry;
  readonly referrers: { readonly list: (subject: Reference) => Promise<readonly Descriptor[]> };
}

/** Attachments of one manifest that are read: anybody with write access may hang on as many as they like. */
const maxRead = 200;
const parallelReads = 4;
const predicateKey = 'dev.sigstore.bundle.predicateType';
/** Names that cosign before version 3 gave to signatures and attestations. */
const legacyEndings = ['.sig', '.att'];

/**
 * What hangs on an image, and with `all` on each of its platforms, as far as it may be a claim. Everything is asked for by digest. Foreign: nothing is checked but
 * that the bytes are those of their digests.
 * @throws ToolError of the registry, `attachments-too-many`; Cancelled.
 */
export async function readAttached(
  ports: AttachedPorts,
  reference: Reference & { readonly digest: Digest },
  scope: ClaimScope,
): Promise<AttachedImage> {
  const platforms = scope === 'all' ? await platformsOf(ports, reference) : [];
  const asked = [{ digest: reference.digest }, ...platforms];
  const read = new Map<Digest, Attached>();
  for (const one of asked) read.set(one.digest, await attachedTo(ports, { ...reference, digest: one.digest }, one));
  const [subject, ...others] = asked.flatMap(({ digest }) => read.get(digest) ?? []);
  if (subject === undefined) throw new Error('defect: nothing was read');
  return { subject, platforms: others };
}

interface Named {
  readonly digest: Digest;
  readonly platform?: string;
}

/** The manifests of an index but BuildKit's own attestations, which are for no platform; none of what is no index. */
async function platformsOf({ registry }: AttachedPorts, reference: Reference): Promise<readonly Named[]> {
  const { descriptor, bytes } = await registry.manifest(reference);
  if (!isIndexType(descriptor.mediaType)) return [];
  const { manifests } = readIndex(bytes, imageWords(reference), descriptor.mediaType);
  return manifests
    .filter(({ platform }) => platform?.os !== 'unknown')
    .map(({ digest, platform }) => ({ digest, platform: platform === undefined ? digest : platformName(platform) }));
}

async function attachedTo(ports: AttachedPorts, subject: Reference & Named, named: Named): Promise<Attached> {
  const listed = (await ports.referrers.list(subject)).filter(mayBeClaim);
  if (listed.length > maxRead) throw tooMany(subject, listed.length);
  const attachments: Attachment[] = [];
  await inParallel(listed, parallelReads, async ({ digest }) => {
    attachments.push({ manifest: digest, bundle: await bundleOf(ports.registry, { ...subject, digest }) });
  });
  const legacy = attachments.length === 0 && (await hasLegacy(ports.registry, subject));
  return { ...named, attachments, ...(legacy ? { legacy } : {}) };
}

/** Annotations on a list may be missing, and then only the attachment itself tells. */
function mayBeClaim({ artifactType = bundleMediaType, annotations = {} }: Descriptor): boolean {
  const type = annotations[predicateKey];
  return artifactType === bundleMediaType && (type === undefined || claimKindOf(type) !== undefined);
}

/** The file that the manifest attaches; empty for what is gone, has several or is too large, so that it counts for nothing. */
async function bundleOf(registry: Registry, reference: Reference): Promise<Uint8Array> {
  try {
    const file = attachedFile((await registry.manifest(reference)).bytes);
    if (file === undefined || file.descriptor.size > maxBundle) return Buffer.alloc(0);
    if (file.bytes !== undefined) return file.bytes;
    const chunks: Uint8Array[] = [];
    for await (const chunk of await registry.blob(reference, file.descriptor)) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof ToolError && ['manifest-unknown', 'blob-unknown'].includes(error.code)) return Buffer.alloc(0);
    throw error;
  }
}

async function hasLegacy(registry: Registry, { digest, ...repository }: Reference & Named): Promise<boolean> {
  for (const ending of legacyEndings) {
    const reference = { registry: repository.registry, repository: repository.repository };
    const tag = digest.replace(':', '-') + ending;
    if ((await registry.resolve({ ...reference, tag })) !== undefined) return true;
  }
  return false;
}

function tooMany(subject: Reference, count: number): ToolError {
  return new ToolError({
    code: 'attachments-too-many',
    message: `${count} signatures and attestations hang on ${imageWords(subject)}, and at most ${maxRead} are read.`,
    fix: 'Delete those that nobody needs in the registry, and look for who attaches so many.',
  });
}
