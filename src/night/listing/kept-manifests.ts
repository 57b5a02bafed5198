import type { FetchedManifest } from '../../image/remote.js';
import type { Gap } from '../../inventory/night.js';
import type { Digest } from '../../oci/digest.js';
import { placeName, type Reference } from '../../oci/reference.js';

/** Bytes of manifests of one repository that are kept: 64 MiB are 10,000 images and more. */
const maxManifests = 64 * 1024 * 1024;

/** Keeps each manifest once. Whoever may push to one repository may fill it with large ones: what is over its share is a gap, and the other repositories go on. */
export function keptManifests(gaps: Gap[]) {
  const [known, sizes] = [new Map<Digest, FetchedManifest>(), new Map<string, number>()];
  return (reference: Reference, manifest: FetchedManifest): FetchedManifest | undefined => {
    const { descriptor, bytes } = manifest;
    const before = known.get(descriptor.digest);
    if (before !== undefined) return before;
    const place = placeName(reference);
    const size = (sizes.get(place) ?? 0) + bytes.byteLength;
    if (size > maxManifests) {
      const what = `${place}@${descriptor.digest}: the manifests of its repository have more than ${maxManifests} bytes together`;
      gaps.push({ kind: 'unlisted', what, count: 1 });
      return undefined;
    }
    sizes.set(place, size);
    known.set(descriptor.digest, manifest);
    return manifest;
  };
}
