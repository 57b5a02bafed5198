import type { IsOurs } from '../evidence/verify/own-claims.js';
import { policyFor } from '../policy/file/policy-file.js';
import type { ClaimSigner } from '../release/attest/signer.js';
import type { Rules } from './rules/rules.js';

/** Who signs what passes, and whose claims about it are ours. */
interface ClaimOwners {
  readonly signer: ClaimSigner;
  readonly isOurs: IsOurs;
}

/**
 * Ours are claims of the one who signs now, and of everybody whose signatures count by `verify` for a name of the image, in the policy that rules: an earlier key, the
 * one of another workflow. `undefined` where nobody signs.
 * @throws ConfigError `key-invalid`; what `RepositoryFiles` throws.
 */
export async function claimOwners(
  signer: ClaimSigner | undefined,
  { files, policy }: Pick<Rules, 'files' | 'policy'>,
  names: readonly string[],
): Promise<ClaimOwners | undefined> {
  if (signer === undefined) return undefined;
  const paths = new Set(names.flatMap((name) => policyFor(policy, [name]).verify.keys.value));
  // Loaded only by a run that signs.
  const { trustedKeys } = await import('./demands.js');
  const keys = await trustedKeys(files.governing, [...paths], 'verify.keys');
  return {
    signer,
    isOurs: (bundle) => signer.recognises(bundle) || keys.some(({ accepts }) => accepts(bundle.envelope)),
  };
}
