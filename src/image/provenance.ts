import { type Descriptor, isIndexType } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import { isAttestation, mayBeAttestation } from '../oci/layout/attestation.js';
import { readIndex, readManifest } from '../oci/layout/layout-documents.js';
import type { Reference } from '../oci/reference.js';
import type { Registry } from '../oci/registry/registry.js';

/** Bytes of a provenance that is read; real ones have a few thousand. */
const maxDocument = 4 * 1024 * 1024;
/** The annotation by which BuildKit names what a statement is about. */
const predicateType = 'in-toto.io/predicate-type';

/** What the annotation of a provenance statement begins with: the version is behind it. */
export const provenanceType = 'https://slsa.dev/provenance/';

/**
 * The provenance that BuildKit has put into an index for one of its platforms, as text: two requests; `undefined` where it has none. Foreign, and signed by nobody.
 * @throws ToolError of the registry, `manifest-invalid`; Cancelled.
 */
export async function readProvenance(
  registry: Pick<Registry, 'manifest' | 'blob'>,
  { registry: host, repository }: Reference,
  { descriptor, bytes }: { readonly descriptor: Descriptor; readonly bytes: Uint8Array },
  platform: Digest,
): Promise<string | undefined> {
  if (!isIndexType(descriptor.mediaType)) return undefined;
  const { manifests } = readIndex(bytes, descriptor.digest, descriptor.mediaType);
  const entry = manifests.find(
    (one) => mayBeAttestation(one) && Object.values(one.annotations ?? {}).includes(platform),
  );
  if (entry === undefined) return undefined;
  const place = { registry: host, repository };
  const read = await registry.manifest({ ...place, digest: entry.digest });
  const attestation = readManifest(read.bytes, entry.digest, entry.mediaType);
  if (!isAttestation(entry, attestation, manifests)) return undefined;
  const statement = attestation.layers.find((layer) => layer.annotations?.[predicateType]?.startsWith(provenanceType));
  if (statement === undefined) return undefined;
  const pieces: Buffer[] = [];
  for await (const piece of await registry.blob(place, { digest: statement.digest, atMost: maxDocument }))
    pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
