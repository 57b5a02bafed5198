import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, VerificationError, Verifier } from '@sigstore/verify';
import { plainLine } from '../../text/plain-line.js';
import type { ReadBundle } from './bundle.js';

/** Bytes of a trusted root that are read; Sigstore's own has about 10 kB. */
export const maxTrustedRoot = 1_000_000;
const maxReason = 200;

/** Who has signed keylessly, as a certificate of an authority says that we trust. */
export interface CertificateIdentity {
  /** The certificate's subject alternative name, e.g. `https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main`. */
  readonly name: string;
  /** Who vouched for it: the issuer of the OIDC token. */
  readonly issuer: string;
}

/** Checks keyless signatures against one trusted root. */
export interface CertificateVerifier {
  /**
   * Who has signed the envelope: the certificate leads to an authority of the root and was valid at a time that the root's timestamp authority or log vouches for,
   * and the signature is by its key. Where the root has logs for certificates or for signatures, both must be in one. Else why not, cleaned.
   */
  readonly signerOf: (bundle: ReadBundle) => CertificateIdentity | { readonly refused: string };
}

/** The verifier of a trusted root (`trusted_root.json` of Sigstore); `undefined` for what is none, or trusts nobody. */
export function certificateVerifier(trustedRoot: unknown): CertificateVerifier | undefined {
  const trusted = materialOf(trustedRoot);
  if (trusted === undefined || trusted.certificateAuthorities.length === 0) return undefined;
  const verifier = new Verifier(trusted, {
    // GitHub's own instance has no logs: there a timestamp is the proof.
    ctlogThreshold: Math.min(1, trusted.ctlogs.length),
    tlogThreshold: Math.min(1, trusted.tlogs.length),
    timestampThreshold: 1,
  });
  return {
    signerOf: ({ parsed }) => {
      try {
        const { identity } = verifier.verify(toSignedEntity(parsed));
        const { subjectAlternativeName: name, extensions: { issuer } = {} } = identity ?? {};
        // Compared by the caller as they are: the library's own comparison takes a name for a regular expression without ends.
        if (!name || !issuer) return { refused: 'the certificate names no identity or no issuer' };
        return { name, issuer };
      } catch (error) {
        return { refused: reasonOf(error) };
      }
    },
  };
}

/** Whether two identities are the same, to the letter. */
export function isSameIdentity(one: CertificateIdentity, other: CertificateIdentity): boolean {
  return one.name === other.name && one.issuer === other.issuer;
}

function materialOf(trustedRoot: unknown) {
  try {
    return toTrustMaterial(TrustedRoot.fromJSON(trustedRoot));
  } catch {
    // The library throws errors of several kinds; each says that this is no trusted root.
    return undefined;
  }
}

/** The library throws errors of other kinds, too: on foreign bytes, and where there is no timestamp at all. */
function reasonOf(error: unknown): string {
  const text = error instanceof VerificationError ? error.message : 'the bundle can not be checked';
  return plainLine(text, maxReason);
}
