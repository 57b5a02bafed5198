import type { IsOurs } from '../evidence/verify/own-claims.js';
import type { TrustedSigners } from '../evidence/verify/read-claim.js';
import { Cancelled, GateError } from '../host/errors.js';
import type { Log } from '../host/ports.js';
import { namedImage } from '../image/docker/local-image.js';
import { type Reference, readReference } from '../oci/reference.js';
import { policyFor } from '../policy/file/policy-file.js';
import type { Policy } from '../policy/policy.js';
import type { ClaimSigner } from '../release/attest/signer.js';
import { destinationsOf } from '../release/destination.js';
import type { RepositoryFiles } from '../repository/repository-files.js';
import { isOfBranchAlone } from '../repository/rule-source.js';
import type { GateConfig } from './gate-config.js';
import type { Rules } from './rules/rules.js';
import { type OpenTrust, openTrust, type TrustPorts } from './trusted-root.js';

/** Whose claims about an image are ours, and what is to become of them. */
interface ClaimOwners {
  /** Who signs if it passes; absent where nobody does. */
  readonly signer?: ClaimSigner;
  readonly isOurs: IsOurs;
  /** Whose claims count for each name that the image has in a repository. */
  readonly namesIn: (repository: Reference) => readonly IsOurs[];
  /** Why it is not known of keyless claims whether they are ours; absent where it is known. */
  readonly unchecked?: string;
  /** Repositories in which claims are withdrawn if it is blocked. */
  readonly revokeIn: readonly Reference[];
}

interface OwnerPorts extends TrustPorts {
  readonly log: Pick<Log, 'warning'>;
}

/**
 * Ours are claims of the one who signs now, and of everybody whose signatures count by `verify` for a name of the image, in the policy that rules: an earlier key, the
 * identity of another workflow. Where certificates can't be checked, claims by identities are left alone, which is said. `undefined` where no claim is made or withdrawn.
 * @throws ConfigError `key-invalid`; what `RepositoryFiles` throws.
 */
export async function claimOwners(
  ports: OwnerPorts,
  signer: ClaimSigner | undefined,
  { files, policy }: Pick<Rules, 'files' | 'policy'>,
  names: readonly string[],
  config: GateConfig,
): Promise<ClaimOwners | undefined> {
  const revokeIn = policyFor(policy, names).verify.onFail.value === 'revoke' ? revocable(config) : [];
  if (signer === undefined && revokeIn.length === 0) return undefined;
  // Loaded only by a run that signs, or may withdraw.
  const { isSignedByOneOf } = await import('../evidence/verify/read-claim.js');
  const all: (KnownSigners & { readonly name: string })[] = [];
  const trust = openTrust(ports, files.governing);
  for (const name of names)
    all.push({ name, ...(await signersFor(ports, policyFor(policy, [name]), files.governing, trust)) });
  const isOurs: IsOurs = (bundle) =>
    signer?.recognises(bundle) === true || all.some(({ signers }) => isSignedByOneOf(signers, bundle));
  const namesIn: ClaimOwners['namesIn'] = (repository) =>
    all
      .filter(({ name }) => isIn(repository, name))
      .map(
        ({ signers }) =>
          (bundle) =>
            isSignedByOneOf(signers, bundle),
      );
  const [unchecked] = all.flatMap((one) => one.unchecked ?? []);
  return {
    ...(signer === undefined ? {} : { signer }),
    isOurs,
    namesIn,
    ...(unchecked === undefined ? {} : { unchecked }),
    revokeIn,
  };
}

function isIn({ registry, repository }: Reference, name: string): boolean {
  const read = readReference(name);
  return 'reference' in read && read.reference.registry === registry && read.reference.repository === repository;
}

interface KnownSigners extends Pick<ClaimOwners, 'unchecked'> {
  readonly signers: TrustedSigners;
}

async function signersFor(
  { log }: OwnerPorts,
  policy: Policy,
  files: RepositoryFiles,
  trust: OpenTrust,
): Promise<KnownSigners> {
  const { trustedSigners } = await import('./demands.js');
  try {
    return { signers: await trustedSigners({ files, trust }, policy) };
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    const signers = await trustedSigners({ files }, policy);
    const unchecked = error.message;
    log.warning(`Older claims by the identities of the policy are left alone, as none can be checked: ${unchecked}`);
    return { signers, unchecked };
  }
}

/** Where the image is, or would be pushed; nowhere for a pull request, and where another branch's rules do not count. */
function revocable({ rules, scanTarget, destinations, push }: GateConfig): readonly Reference[] {
  if (!isOfBranchAlone(rules)) return [];
  const named = scanTarget.kind === 'image' && scanTarget.id === undefined ? [namedImage(scanTarget.reference)] : [];
  const scanned = named.flatMap((image) => (image.kind === 'id' ? [] : [image.reference]));
  return destinationsOf([...scanned, ...(push ? destinations : [])]).map(({ repository }) => repository);
}
