import * as z from 'zod';
import { bundleMediaType, maxBundle, readBundle } from '../../evidence/signature/bundle.js';
import { claimKindOf } from '../../evidence/statement/claim.js';
import { pointedManifest } from '../../evidence/statement/sbom-claim.js';
import { isAbout, statementSchema } from '../../evidence/statement/statement.js';
import { ToolError } from '../../host/errors.js';
import { type Descriptor, descriptorSchema } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { inParallel } from '../../oci/in-parallel.js';
import type { Reference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import type { ClaimKind } from '../../policy/policy.js';
import { parsedJson } from '../../text/json.js';
import type { ClaimSigner } from './signer.js';

/** A claim that we have signed, as it hangs on its subject. */
export interface OwnClaim {
  /** Of the manifest that holds it. */
  readonly digest: Digest;
  readonly kind: ClaimKind;
  /** The document that it points to, where it does. */
  readonly pointsTo?: Digest;
  /** Milliseconds; of one that does not say it, before all others. */
  readonly createdAt: number;
}

/** Attachments that are looked at: a list may be as long as somebody likes. */
const maxLooked = 200;
const parallelReads = 4;
const createdKey = 'org.opencontainers.image.created';
const predicateKey = 'dev.sigstore.bundle.predicateType';

const manifestSchema = z.object({
  artifactType: z.literal(bundleMediaType),
  layers: z.tuple([descriptorSchema]),
  annotations: z.record(z.string(), z.string()).default({}),
});

/** What a manifest with a bundle is marked with, as cosign does. */
export function claimAnnotations(predicateType: string, now: Date): Readonly<Record<string, string>> {
  return {
    'dev.sigstore.bundle.content': 'dsse-envelope',
    [predicateKey]: predicateType,
    [createdKey]: now.toISOString(),
  };
}

/**
 * Which of the attachments of a subject are claims of ours about it. An attachment of others, one that can't be read, and one that is gone is none.
 * @throws ToolError where the registry does not answer; Cancelled.
 */
export async function ownClaims(
  registry: Registry,
  subject: Reference,
  listed: readonly Descriptor[],
  signer: Pick<ClaimSigner, 'recognises'>,
): Promise<readonly OwnClaim[]> {
  const found: OwnClaim[] = [];
  // The newest stand last in a list that is kept under a tag.
  const looked = listed.filter(mayBeClaim).slice(-maxLooked);
  await inParallel(looked, parallelReads, async ({ digest }) => {
    const claim = await readClaim(registry, subject, digest, signer).catch(unlessGone);
    if (claim !== undefined) found.push(claim);
  });
  return found;
}

/** Annotations on a list may be missing, and then only the attachment itself tells. */
function mayBeClaim({ artifactType = bundleMediaType, annotations = {} }: Descriptor): boolean {
  const type = annotations[predicateKey];
  return artifactType === bundleMediaType && (type === undefined || claimKindOf(type) !== undefined);
}

async function readClaim(
  registry: Registry,
  subject: Reference,
  digest: Digest,
  signer: Pick<ClaimSigner, 'recognises'>,
): Promise<OwnClaim | undefined> {
  const reference = { registry: subject.registry, repository: subject.repository, digest };
  const { bytes } = await registry.manifest(reference);
  const manifest = manifestSchema.safeParse(parsedJson(bytes.toString('utf8')));
  if (!manifest.success || manifest.data.layers[0].size > maxBundle) return undefined;
  const { layers, annotations } = manifest.data;
  const bundle = readBundle(await bytesOf(await registry.blob(reference, layers[0])));
  if (bundle === undefined || !signer.recognises(bundle)) return undefined;
  const statement = statementSchema.safeParse(parsedJson(bundle.envelope.payload.toString('utf8')));
  if (!statement.success || subject.digest === undefined || !isAbout(statement.data, subject.digest)) return undefined;
  const kind = claimKindOf(statement.data.predicateType);
  const created = Date.parse(annotations[createdKey] ?? '');
  if (kind === undefined) return undefined;
  const pointsTo = pointedManifest(statement.data.predicate);
  const createdAt = Number.isNaN(created) ? Number.NEGATIVE_INFINITY : created;
  return { digest, kind, createdAt, ...(pointsTo === undefined ? {} : { pointsTo }) };
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Somebody may delete an attachment while we read the list. */
function unlessGone(error: unknown): undefined {
  if (error instanceof ToolError && ['manifest-unknown', 'blob-unknown'].includes(error.code)) return;
  throw error;
}
