import type { Clock, Log } from '../host/ports.js';
import { platformName, usualPlatform } from '../oci/descriptor.js';
import type { Digest } from '../oci/digest.js';
import type { ImageManifests } from '../oci/layout/image-layout.js';
import type { Reference } from '../oci/reference.js';
import type { AttachingRegistry } from '../oci/registry/registry.js';
import type { Decision } from '../policy/decision.js';
import { missingOpinion } from '../policy/opinion/missing-opinion.js';
import { blockedPlatforms } from '../policy/reason.js';
import type { OwnedClaims, Revocation } from './attest/revoke.js';

interface RevocationPorts {
  readonly registry: AttachingRegistry;
  readonly clock: Pick<Clock, 'sleep' | 'elapsed'>;
  readonly log: Pick<Log, 'info' | 'error'>;
}

/** Where claims about an image that is blocked are withdrawn, and whose. */
interface Revocable extends OwnedClaims {
  /** Without tag and digest; empty where nothing is to be withdrawn. */
  readonly revokeIn: readonly Reference[];
}

/** What withdraws the claims about an image that is blocked; `undefined` where it passed, or where nothing is to be withdrawn. */
export function revocationOf(
  ports: RevocationPorts,
  decision: Decision,
  layout: Pick<ImageManifests, 'root' | 'images'>,
  claims: Revocable | undefined,
): (() => Promise<Revocation>) | undefined {
  // What an image is proven by is not taken back because another scanner is down.
  if (decision.verdict !== 'blocked' || missingOpinion(decision) !== undefined) return undefined;
  if (claims === undefined || claims.revokeIn.length === 0) return undefined;
  const manifests = blockedManifests(layout, blockedPlatforms(decision.triage));
  return async () => (await import('./attest/revoke.js')).revoke(ports, claims.revokeIn, manifests, claims);
}

/**
 * The image itself, and those of its platforms in which something blocks: another image that passes may share the others. Where no platform has the name that the
 * scan gave it, all of them.
 */
function blockedManifests(
  { root, images }: Pick<ImageManifests, 'root' | 'images'>,
  platforms: ReadonlySet<string> | 'all',
): readonly Digest[] {
  const isBlocked = (name: string) => platforms === 'all' || platforms.has(usualPlatform(name));
  const named = images.filter(({ platform }) => isBlocked(platformName(platform)));
  const blocked = named.length > 0 ? named : images;
  return [...new Set([root.digest, ...blocked.map(({ manifest }) => manifest.digest)])];
}
