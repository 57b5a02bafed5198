import type { Digest } from '../../oci/digest.js';
import type { Gate } from '../../policy/baseline.js';
import type { ClaimKind, ClaimScope } from '../../policy/evidence-rules.js';
import type { AcceptedIdentities } from '../../policy/identity.js';
import type { CertificateVerifier } from '../signature/certificate.js';
import type { Envelope } from '../signature/envelope.js';

/** A public key whose signatures count. Several are valid at once while one replaces another. */
export interface TrustedKey {
  /** What people call it: the path of its file. */
  readonly name: string;
  readonly fingerprint: Digest;
  readonly hint: string;
  /** In PEM. */
  readonly publicKey: string;
  readonly accepts: (envelope: Envelope) => boolean;
}

/** Identities whose keyless signatures count, and what certificates are checked against. */
export interface TrustedIdentities extends AcceptedIdentities {
  readonly signerOf: CertificateVerifier['signerOf'];
  /** The trusted root itself, as JSON, for others who check. */
  readonly trustedRoot: string;
}

/** What an image must show before it is let in. */
export interface Demands {
  readonly keys: readonly TrustedKey[];
  /** Absent where no identity counts: then certificates are not looked at. */
  readonly identities?: TrustedIdentities;
  /** The commit that each claim must be signed for, as its certificate says. Absent where each counts. */
  readonly commit?: string;
  /** Milliseconds: how old the scan may be now, and how old its database may have been then. */
  readonly maxAge: number;
  readonly require: readonly ClaimKind[];
  /** `all`: every platform manifest of an index needs claims of its own, as a claim about an index says nothing of what is fetched by the digest of a platform. */
  readonly platforms: ClaimScope;
  /** What the policy allows a scan to have passed by. */
  readonly how: {
    readonly gateOn: Gate;
    readonly ignoreBase: boolean;
    /** Whether the policy has rules in Rego, which must have been asked. */
    readonly rego: boolean;
    /** The policy requires a second opinion, which must have been heard. */
    readonly opinion?: true;
  };
}

/** One document that hangs on a manifest. Foreign until its signature has been checked. */
export interface Attachment {
  /** The manifest that attaches it. */
  readonly manifest: Digest;
  readonly bundle: Uint8Array;
  /** Milliseconds: when it was made, as its manifest says; absent where it does not. */
  readonly madeAt?: number;
  /** What it points to, with the digest that was signed: an SBOM that hangs there as it is. Absent where that is not there. */
  readonly document?: Uint8Array;
}

/** An index or manifest, and what is attached to it. */
export interface Attached {
  readonly digest: Digest;
  /** Absent for what the image was asked for by. */
  readonly platform?: string;
  readonly attachments: readonly Attachment[];
  /** Of an index: what it names. An SBOM on it may be about one of them. */
  readonly manifests?: readonly Digest[];
  /** It has signatures or attestations in cosign's older form, which nobody counts. */
  readonly legacy?: true;
}

/** An image with what is attached: first what it was asked for by, then the platform manifests of an index. */
export interface AttachedImage {
  readonly subject: Attached;
  readonly platforms: readonly Attached[];
}
