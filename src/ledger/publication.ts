import type { Visibility } from '../oci/visibility.js';

/**
 * Whether what comes from an image may be written to a place: a ledger, an issue, an artifact, a log. What an image holds and what is vulnerable in it tells strangers
 * where to begin, so it goes to no place that is public, unless the image is, or `publish-findings: true` says that it may. Unknown fails closed on both sides: an
 * image then counts as private, a place as public (design, promise 12).
 */
export function mayPublish(image: Visibility, place: Visibility, publishFindings: boolean): boolean {
  return publishFindings || image === 'public' || place === 'private';
}
