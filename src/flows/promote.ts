import { demandsOf } from '../config/demands.js';
import { destinationOf } from '../config/inputs/destination.js';
import { openTrust } from '../config/trusted-root.js';
import { advisingAtEnd, noHalfImage } from '../host/cancellation.js';
import { parseReference, type Reference } from '../oci/reference.js';
import { policyFor } from '../policy/file/policy-file.js';
import { promote } from '../release/promote.js';
import type { Promotion } from '../report/promotion-text.js';
import { type GatePorts, withRegistry } from './ports.js';
import { nameForRules, type VerifyRules, withDigest } from './verify.js';

/** What `image-gate promote` is asked for. */
interface PromotionNames {
  readonly source: string;
  readonly destinations: readonly string[];
}

/** Copies an image that satisfies the policy, with its evidence; each name has its own rules. @throws GateError where a registry refuses or does not answer. */
export async function promoteImage(
  ports: GatePorts,
  { source, destinations }: PromotionNames,
  { policy, ...rules }: VerifyRules,
): Promise<Promotion> {
  const connected = withRegistry(ports);
  const sources = { ...rules, trust: openTrust(ports, rules.files) };
  const side = async <R extends Reference>(reference: R, asked: Reference = reference) => ({
    reference,
    demands: await demandsOf(sources, policyFor(policy, [nameForRules(asked)])),
  });
  const asked = parseReference(source, 'image');
  const goals = await Promise.all(destinations.map((name) => side(destinationOf(name))));
  const from = await side(await withDigest(connected.registry, asked), asked);
  return advisingAtEnd(noHalfImage, () => promote(connected, { source: from, destinations: goals }));
}
