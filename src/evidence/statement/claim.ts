import type { ClaimKind } from '../../policy/evidence-rules.js';

/** Predicate types as cosign, Kyverno and Trivy know them. */
export const predicateTypes = {
  /** cosign 3: a signature is a statement without a predicate. */
  signature: 'https://sigstore.dev/cosign/sign/v1',
  /** cosign's `--type vuln` (COSIGN_VULN_ATTESTATION_SPEC). */
  scan: 'https://cosign.sigstore.dev/attestation/vuln/v1',
  /** cosign's `--type cyclonedx`; Trivy's `--sbom-sources oci` finds it. */
  sbom: 'https://cyclonedx.org/bom',
  /** cosign's `--type openvex`. */
  vex: 'https://openvex.dev/ns',
  /** in-toto's Reference: where an SBOM is that is too large to be a predicate. */
  sbomPointer: 'https://in-toto.io/attestation/reference/v0.1',
} as const;

/** An OpenVEX document: as its specification and vexctl name it, and as cosign does. */
export const vexPredicateTypes = ['https://openvex.dev/ns/v0.2.0', predicateTypes.vex] as const;

/** What we attach: what a policy can ask for, and beside it what the exceptions say to the users of an image. */
export type AttachedKind = ClaimKind | 'vex';

const kindOfType: Readonly<Record<string, ClaimKind | undefined>> = {
  [predicateTypes.signature]: 'signature',
  [predicateTypes.scan]: 'scan',
  [predicateTypes.sbom]: 'sbom',
  [predicateTypes.sbomPointer]: 'sbom',
};

/** Which of the claims that a policy can ask for a predicate type is for; `undefined` for what others attach (provenance, …), and for VEX. */
export function claimKindOf(predicateType: string): ClaimKind | undefined {
  return Object.hasOwn(kindOfType, predicateType) ? kindOfType[predicateType] : undefined;
}

/** Which of all that we attach a predicate type is for. */
export function attachedKindOf(predicateType: string): AttachedKind | undefined {
  return predicateType === predicateTypes.vex ? 'vex' : claimKindOf(predicateType);
}
