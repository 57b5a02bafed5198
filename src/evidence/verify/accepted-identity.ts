import { isNamedIdentity } from '../../policy/identity.js';
import type { CertifiedSigner } from '../signature/certificate.js';

/** Whose keyless signatures count. */
export interface AcceptedIdentities {
  /** As in the policy, each with at most one wildcard at its end (`isNamedIdentity`). */
  readonly identities: readonly string[];
  readonly issuer: string;
  /** Repositories at refs that the workflows may have built. None: each workflow its own repository alone, at its own ref. */
  readonly sources: readonly string[];
}

/** Why a signer is none of those. */
export type IdentityFault = 'other-identity' | 'other-issuer' | 'other-source';

/**
 * Why the signatures of somebody do not count; `undefined` where they do. The name tells which workflow has signed, and not for whom it ran: any repository may call a
 * workflow of another one, from any branch. So what was built counts, too.
 */
export function identityFault(
  { name, issuer, source }: CertifiedSigner,
  accepted: AcceptedIdentities,
): IdentityFault | undefined {
  if (!accepted.identities.some((named) => isNamedIdentity(named, name))) return 'other-identity';
  if (issuer !== accepted.issuer) return 'other-issuer';
  return isAcceptedSource(name, source, accepted.sources) ? undefined : 'other-source';
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
