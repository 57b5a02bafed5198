import type { ClaimKind } from '../../policy/evidence-rules.js';

/** Predicate types as cosign, Kyverno and Trivy know them. */
export const predicateTypes = {
  /** cosign 3: a signature is a statement without a predicate. */
  signature: 'https://sigstore.dev/cosign/sign/v1',
  /** cosign's `--type vuln` (COSIGN_VULN_ATTESTATION_SPEC). */
  scan: 'https://cosign.sigstore.dev/attestation/vuln/v1',
  /** cosign's `--type cyclonedx`; Trivy's `--sbom-sources oci` finds it. */
  sbom: 'https://cyclonedx.org/bom',
  /** in-toto's Reference: where an SBOM is that is too large to be a predicate. */
  sbomPointer: 'https://in-toto.io/attestation/reference/v0.1',
} as const;

/** An OpenVEX document: as its specification and vexctl name it, and as cosign's `--type openvex` does. */
export const vexPredicateTypes = ['https://openvex.dev/ns/v0.2.0', 'https://openvex.dev/ns'] as const;

const kindOfType: Readonly<Record<string, ClaimKind | undefined>> = {
  [predicateTypes.signature]: 'signature',
  [predicateTypes.scan]: 'scan',
  [predicateTypes.sbom]: 'sbom',
  [predicateTypes.sbomPointer]: 'sbom',
};

/** Which of our claims a predicate type is for; `undefined` for what others attach (provenance, VEX, …). */
export function claimKindOf(predicateType: string): ClaimKind | undefined {
  return Object.hasOwn(kindOfType, predicateType) ? kindOfType[predicateType] : undefined;
}
