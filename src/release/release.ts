import { noHalfImage, withAdvice } from '../host/cancellation.js';
import { GateError } from '../host/errors.js';
import { type LoadPorts, loadImage } from '../image/docker/load.js';
import type { ObtainedImage } from '../image/obtain.js';
import { formatReference } from '../oci/reference.js';
import type { Decision } from '../policy/decision.js';
import { type Publishing, runUrl } from '../publish/publishing.js';
import type { Release } from '../report/assessment.js';
import type { Proof } from './attest/attest.js';
import type { Revocation } from './attest/revoke.js';
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

/** What is to become of the claims about an image. */
interface ClaimWork {
  /** What one that passes is to be proven by, where that is asked for. */
  readonly prove?: () => Promise<Proof | undefined>;
  /** Withdraws what earlier runs have claimed of one that is blocked, where the policy asks for that. */
  readonly revoke?: () => Promise<Revocation>;
}

/** What will become of the image, reported while its release is still to come. */
export function plannedRelease(
  { verdict }: Decision,
  wishes: Wishes & { readonly publishing?: Pick<Publishing, 'run'> },
  revoke?: ClaimWork['revoke'],
): Release {
  const run = wishes.publishing === undefined ? {} : { run: runUrl(wishes.publishing.run) };
  if (verdict === 'blocked' && revoke !== undefined) return { kind: 'revoking', ...run };
  if (!wishes.push && !wishes.load) return { kind: 'not-asked' };
  if (verdict === 'blocked') return { kind: 'withheld' };
  return { kind: 'pending', ...run };
}

/**
 * Pushes and loads an image that has passed, as far as it is wanted and nothing is in the way; one that is blocked may lose its earlier claims. Never throws.
 * @param obstacle why even an image that passes must not be released.
 */
export async function releaseImage(
  ports: ReleasePorts,
  decision: Decision,
  image: ObtainedImage,
  wishes: Wishes,
  obstacle?: unknown,
  { prove, revoke }: ClaimWork = {},
): Promise<Released> {
  const planned = plannedRelease(decision, wishes);
  if (decision.verdict === 'blocked') return revoke === undefined ? { release: planned } : revoked(planned, revoke);
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
    const proof = await prove?.();
    const bundles: Buffer[] = [];
    const pushed = await push(ports, image.layout, permit, proof && keepingBundles(proof, bundles));
    const { digest, tags: moved, claims } = pushed;
    const proven = proof === undefined ? {} : { proof: provenBy(proof, claims) };
    return { release: { kind: 'pushed', digest, tags: moved, ...proven, ...loaded }, bundles };
  } catch (error) {
    const failure = withAdvice(noHalfImage, error);
    const message = failure instanceof Error ? failure.message : String(failure);
    const advice = failure instanceof GateError ? { fix: failure.fix } : {};
    return { release: { kind: 'failed', step, message, ...advice, ...loaded }, failure };
  }
}

/** A block stays a block, whatever becomes of the claims. @param planned what is reported where there were none. */
async function revoked(planned: Release, revoke: () => Promise<Revocation>): Promise<Released> {
  try {
    const { revoked: done, left, ...ended } = await revoke();
    return { release: done.length + left.length === 0 ? planned : { kind: 'revoked', revoked: done, left }, ...ended };
  } catch (failure) {
    return { release: planned, failure };
  }
}
