import type { Digest } from '../../oci/digest.js';
import { placeName, readReference } from '../../oci/reference.js';
import type { ConfigFacts } from './config-facts.js';

/** One platform's image: what an SBOM is about. */
export interface SbomSubject {
  /** What people call it: a reference, or the path of a file. Foreign. */
  readonly name: string;
  /** Of the platform's manifest. */
  readonly digest: Digest;
  /** `linux/arm64/v8`. */
  readonly platform: string;
  /** When it was scanned: RFC 3339. */
  readonly scannedAt: string;
  /** The version of image-gate, which has made the SBOM. */
  readonly version: string;
  /** Of the image's config. */
  readonly config: ConfigFacts;
}

/**
 * The package URL of an image (purl-spec, type oci): `pkg:oci/api@sha256%3A…?arch=arm64&repository_url=ghcr.io%2Facme%2Fapi&tag=1.4`, spelt as Trivy spells those of
 * images that it pulls. What is no reference has no repository: its digest alone says which image it is.
 */
export function imagePurl({ name, digest, platform }: SbomSubject): string {
  const [, architecture = ''] = platform.split('/');
  const read = readReference(name);
  const reference = 'reference' in read ? read.reference : undefined;
  const qualifiers = [
    ['arch', architecture],
    ['repository_url', reference === undefined ? '' : placeName(reference)],
    ['tag', reference?.tag ?? ''],
  ].filter(([, value]) => value !== '');
  const query = qualifiers.map(([key, value = '']) => `${key}=${encodeURIComponent(value)}`).join('&');
  const last = (reference?.repository ?? 'image').split('/').at(-1) ?? 'image';
  return `pkg:oci/${encodeURIComponent(last.toLowerCase())}@${encodeURIComponent(digest)}${query === '' ? '' : `?${query}`}`;
}
