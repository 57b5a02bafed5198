/**
 * The form of a JSON object, by what it says of itself, e.g. `SARIF (…)`; `undefined` for one that is not known here. Trivy's own report is none of them.
 * Sources: the specifications of CycloneDX, SPDX, SARIF 2.1.0, OpenVEX, CSAF 2.0, OCI image-spec, and what Grype 0.90 writes.
 */
export function jsonForm(raw: Readonly<Record<string, unknown>>): string | undefined {
  const { bomFormat, spdxVersion, $schema: schema, runs, matches, descriptor, manifests, layers, document } = raw;
  const context = raw['@context'];
  if (typeof context === 'string' && /openvex/i.test(context)) return 'an OpenVEX document';
  if (typeof document === 'object' && document !== null && 'csaf_version' in document) return 'a CSAF document';
  if (bomFormat === 'CycloneDX') {
    return isVex(raw) ? 'a CycloneDX VEX document' : 'a CycloneDX SBOM (`--format cyclonedx`)';
  }
  if (typeof spdxVersion === 'string') return 'an SPDX SBOM (`--format spdx-json`)';
  if (Array.isArray(runs) || (typeof schema === 'string' && schema.includes('sarif')))
    return 'SARIF (`--format sarif`)';
  if (Array.isArray(matches) && descriptor !== undefined) return 'a report of Grype';
  return Array.isArray(manifests) || Array.isArray(layers) ? 'a manifest of an image, not a report on it' : undefined;
}

/** CycloneDX has one form for both; a VEX has vulnerabilities and names its components elsewhere. */
function isVex({ vulnerabilities, components }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(vulnerabilities) && !(Array.isArray(components) && components.length > 0);
}
