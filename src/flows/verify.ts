import { demandsOf, type NamedSigners } from '../config/demands.js';
import { openTrust } from '../config/trusted-root.js';
import { judgeEvidence } from '../evidence/verify/judge-evidence.js';
import { isSignedByOneOf } from '../evidence/verify/read-claim.js';
import { ToolError } from '../host/errors.js';
import type { Digest } from '../oci/digest.js';
import { formatReference, imageWords, parseReference, type Reference } from '../oci/reference.js';
import { Referrers } from '../oci/registry/referrers.js';
import type { ClaimScope } from '../policy/evidence-rules.js';
import { type PolicyFile, policyFor } from '../policy/file/policy-file.js';
import { rulesBeside } from '../policy/file/rules-beside.js';
import { readAttached } from '../release/attached.js';
import type { VerifiedImage } from '../report/evidence-text.js';
import type { RepositoryFiles } from '../repository/repository-files.js';
import { type GatePorts, withRegistry } from './ports.js';

/** Where the demands are read. */
export interface VerifyRules {
  readonly files: RepositoryFiles;
  readonly policy: PolicyFile;
  readonly named: NamedSigners;
  /** The commit that claims must be signed for; absent where each counts. */
  readonly commit?: string;
  /** Of which manifests claims are asked for; absent: as the policy says. */
  readonly platforms?: ClaimScope;
}

/** Said where a verification was ended: who asks before a deployment must not take silence for a yes. */
export const nothingAccepted = 'Start it again. Until then no image is accepted.';

/** Each image with yes or no, one after the other: what its registry has is held against what the policy asks for. @throws GateError where that can't be answered. */
export async function verifyImages(
  ports: GatePorts,
  names: readonly string[],
  { policy, platforms, ...rules }: VerifyRules,
): Promise<readonly VerifiedImage[]> {
  const { registry, clock } = withRegistry(ports);
  const referrers = new Referrers({ registry, clock });
  const sources = { ...rules, trust: openTrust(ports, rules.files) };
  const verified: VerifiedImage[] = [];
  for (const name of names) {
    const reference = parseReference(name, 'image');
    for (const hint of rulesBeside(policy, [nameForRules(reference)])) ports.log.warning(hint);
    const asked = await demandsOf(sources, policyFor(policy, [nameForRules(reference)]));
    const demands = { ...asked, platforms: platforms ?? asked.platforms };
    // A tag is looked up once; from then on its digest counts.
    const manifest = await registry.manifest(reference);
    const { registry: host, repository } = reference;
    const digested = { registry: host, repository, digest: manifest.descriptor.digest };
    const image = await readAttached({ registry, referrers }, digested, {
      scope: demands.platforms,
      manifest,
      isOurs: (bundle) => isSignedByOneOf(demands, bundle),
    });
    verified.push({ name, verdict: judgeEvidence(image, demands, clock.now()) });
  }
  return verified;
}

/** A name as patterns of the policy know it. */
export function nameForRules({ digest: _, ...name }: Reference): string {
  return formatReference(name);
}

type Resolving = Pick<ReturnType<typeof withRegistry>['registry'], 'resolve'>;

/** A tag is looked up once; from then on its digest counts. @throws ToolError `manifest-unknown`; what `Registry` throws. */
export async function withDigest(
  registry: Resolving,
  reference: Reference,
): Promise<Reference & { readonly digest: Digest }> {
  const { digest } = reference.digest === undefined ? ((await registry.resolve(reference)) ?? {}) : reference;
  if (digest !== undefined) return { registry: reference.registry, repository: reference.repository, digest };
  throw new ToolError({
    code: 'manifest-unknown',
    message: `The registry has no image ${imageWords(reference)}.`,
    fix: 'Compare name and tag with the ones in the registry.',
  });
}
