import { type Descriptor, isManifestType, mediaTypes } from '../descriptor.js';

const typeAnnotation = 'vnd.docker.reference.type';
const digestAnnotation = 'vnd.docker.reference.digest';
const attestation = 'attestation-manifest';

/** What BuildKit gives an attestation as config: an image config, or the empty one when it writes OCI artifacts. */
const configTypes: ReadonlySet<string> = new Set([mediaTypes.ociConfig, 'application/vnd.oci.empty.v1+json']);

/**
 * Whether a manifest of an index is a BuildKit attestation (provenance, SBOM), which is no image and is not scanned. The annotations are only words
 * of the index's maker, so all of this must hold (design, promise 3): the type annotation, the platform `unknown/unknown`, which no runtime looks for (some
 * unpack a layer whatever its type), a reference to another manifest of the same index that calls itself no attestation, and at least one layer, all of
 * them in-toto statements. Whatever else hides behind the annotations or behind the platform is an image.
 */
export function isAttestation(
  descriptor: Descriptor,
  manifest: { readonly config: Descriptor; readonly layers: readonly Descriptor[] },
  siblings: readonly Descriptor[],
): boolean {
  if (descriptor.platform?.os !== 'unknown' || descriptor.platform.architecture !== 'unknown') return false;
  const subject = descriptor.annotations?.[digestAnnotation];
  const isSubject = (other: Descriptor): boolean =>
    other.digest === subject && isManifestType(other.mediaType) && !claimsAttestation(other);
  return (
    claimsAttestation(descriptor) &&
    siblings.some(isSubject) &&
    configTypes.has(manifest.config.mediaType) &&
    manifest.layers.length > 0 &&
    manifest.layers.every(({ mediaType }) => mediaType === mediaTypes.inToto)
  );
}

/** Whether a manifest of an index calls itself a BuildKit attestation: only then it is worth reading whether it is one. */
export function mayBeAttestation(descriptor: Descriptor): boolean {
  return descriptor.platform?.os === 'unknown' && claimsAttestation(descriptor);
}

function claimsAttestation({ annotations }: Descriptor): boolean {
  return annotations?.[typeAnnotation] === attestation;
}
