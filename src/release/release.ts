import { GateError } from '../host/errors.js';
import { type LoadPorts, loadImage } from '../image/docker/load.js';
import type { ObtainedImage } from '../image/obtain.js';
import { formatReference } from '../oci/reference.js';
import type { Decision } from '../policy/decision.js';
import { type Publishing, runUrl } from '../publish/publishing.js';
import type { Release } from '../report/assessment.js';
import type { Proof } from './attest/attest.js';
import { keepingBundles, provenBy } from './proof.js';
import { type PushPorts, push } from './push.js';

/** What the user wants done with an image that passes. */
interface Wishes {
  readonly push: boolean;
  readonly load: boolean;
}

/** What was done, and the error that kept us from doing it all: it is reported first and thrown at the end of the run. */
interface Released {
  readonly release: Release;
  /** The signed claims about what was pushed, as Sigstore bundles. */
  readonly bundles?: readonly Buffer[];
  readonly failure?: unknown;
}

type ReleasePorts = PushPorts & LoadPorts;

/** What will become of the image, reported while its release is still to come. */
export function plannedRelease(
  { verdict }: Decision,
  wishes: Wishes & { readonly publishing?: Pick<Publishing, 'run'> },
): Release {
  if (!wishes.push && !wishes.load) return { kind: 'not-asked' };
  if (verdict === 'blocked') return { kind: 'withheld' };
  return { kind: 'pending', ...(wishes.publishing === undefined ? {} : { run: runUrl(wishes.publishing.run) }) };
}

/**
 * Pushes and loads an image that has passed, as far as it is wanted and nothing is in the way. Never throws.
 * @param obstacle why even an image that passes must not be released.
 * @param proveBy what it is to be proven by, where that is asked for.
 */
export async function releaseImage(
  ports: ReleasePorts,
  decision: Decision,
  image: ObtainedImage,
  wishes: Wishes,
  obstacle?: unknown,
  proveBy?: () => Promise<Proof | undefined>,
): Promise<Released> {
  const planned = plannedRelease(decision, wishes);
  if (decision.verdict === 'blocked') return { release: planned };
  if (planned.kind !== 'pending') return { release: planned, ...(obstacle === undefined ? {} : { failure: obstacle }) };
  const { permit } = decision;
  if (permit === undefined) throw new Error('defect: an image that passed has no permit');
  const tags = permit.destinations.map(formatReference);
  let step: 'load' | 'push' = wishes.load ? 'load' : 'push';
  let loaded: { readonly loaded?: true } = {};
  try {
    if (obstacle !== undefined) throw obstacle;
    if (wishes.load) {
      await loadImage(ports, image, permit.destinations);
      loaded = { loaded: true };
    }
    if (!wishes.push) return { release: { kind: 'loaded', tags } };
    step = 'push';
    const proof = await proveBy?.();
    const bundles: Buffer[] = [];
    const pushed = await push(ports, image.layout, permit, proof && keepingBundles(proof, bundles));
    const { digest, tags: moved, claims } = pushed;
    const proven = proof === undefined ? {} : { proof: provenBy(proof, claims) };
    return { release: { kind: 'pushed', digest, tags: moved, ...proven, ...loaded }, bundles };
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    const advice = failure instanceof GateError ? { fix: failure.fix } : {};
    return { release: { kind: 'failed', step, message, ...advice, ...loaded }, failure };
  }
}
