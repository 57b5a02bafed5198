import { digestOf } from '../../src/oci/digest.js';

/** Trivy reports for tests, as plain objects: the fields that Trivy always writes, and what a test adds. */
type Json = Record<string, unknown>;

export const layerDigest = digestOf('a layer');

export function vulnerability(more: Json = {}): Json {
  return {
    VulnerabilityID: 'CVE-2026-0001',
    PkgID: 'left-pad@1.0.0',
    PkgName: 'left-pad',
    PkgPath: 'app/node_modules/left-pad/package.json',
    PkgIdentifier: { PURL: 'pkg:npm/left-pad@1.0.0', UID: 'abc' },
    InstalledVersion: '1.0.0',
    FixedVersion: '1.0.1',
    Status: 'fixed',
    Layer: { Digest: digestOf('compressed'), DiffID: layerDigest },
    SeveritySource: 'ghsa',
    PrimaryURL: 'https://avd.aquasec.com/nvd/cve-2026-0001',
    Title: 'Pads too much',
    Description: 'Long.',
    Severity: 'HIGH',
    CVSS: { ghsa: { V3Score: 8.1, V3Vector: 'CVSS:3.1/AV:N' } },
    PublishedDate: '2026-01-05T00:00:00Z',
    ...more,
  };
}

export function result(more: Json = {}): Json {
  return { Target: 'Node.js', Class: 'lang-pkgs', Type: 'node-pkg', Packages: [{ Name: 'left-pad' }], ...more };
}

export function report(results: readonly Json[] | undefined, more: Json = {}): Json {
  return {
    SchemaVersion: 2,
    Trivy: { Version: '0.74.0' },
    ArtifactName: '../image',
    ArtifactType: 'container_image',
    Metadata: {
      // Trivy names a system together with its packages.
      ...(results?.some(({ Class }) => Class === 'lang-pkgs') ? {} : { OS: { Family: 'debian', Name: '12.5' } }),
      ImageID: digestOf('config'),
      ImageConfig: { architecture: 'amd64', os: 'linux' },
    },
    ...(results ? { Results: results } : {}),
    ...more,
  };
}

export function bytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
