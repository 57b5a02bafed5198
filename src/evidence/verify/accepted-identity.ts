import { type AcceptedIdentities, isNamedIdentity } from '../../policy/identity.js';
import type { CertifiedSigner } from '../signature/certificate.js';

/** Why a signer is none of those. */
export type IdentityFault = 'other-identity' | 'other-issuer' | 'other-source' | 'other-repository';

/**
 * Why the signatures of somebody do not count; `undefined` where they do. The name in a certificate is that of the workflow. A reusable workflow runs for the repositories and
 * branches that call it, and signs under the same name for each of them. So what was built is checked, too: by its name, and by its number where the policy has one, as names are
 * given again when a repository is renamed or deleted.
 */
export function identityFault(
  { name, issuer, source }: CertifiedSigner,
  accepted: AcceptedIdentities,
): IdentityFault | undefined {
  if (!accepted.identities.some((named) => isNamedIdentity(named, name))) return 'other-identity';
  if (issuer !== accepted.issuer) return 'other-issuer';
  if (!isAcceptedSource(name, source, accepted.sources)) return 'other-source';
  const ids = accepted.repositoryIds.map(String);
  return ids.length === 0 || ids.includes(source.repositoryId ?? '') ? undefined : 'other-repository';
}

function isAcceptedSource(
  name: string,
  { repository, ref }: CertifiedSigner['source'],
  named: readonly string[],
): boolean {
  const built = `${repository ?? ''}@${ref ?? ''}`;
  if (named.length > 0) return named.some((one) => isNamedIdentity(one, built));
  // A name without a ref is that of no workflow, and has no repository.
  if (!name.includes('@')) return true;
  if (repository === undefined || ref === undefined) return false;
  return name.startsWith(`${repository}/`) && name.endsWith(`@${ref}`);
}
