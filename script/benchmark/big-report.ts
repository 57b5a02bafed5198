import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs';

const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
const hash = (letter: string) => `sha256:${letter.repeat(64)}`;
const sentence =
  'A specially crafted input makes the parser read past the end of its buffer, which may disclose memory. ';

/** Writes a report as Trivy's, with this many findings of 2.7 kB each, every one of an advisory of its own; nothing if it is there. */
export function bigReport(path: string, count: number): void {
  if (existsSync(path)) return;
  const part = `${path}.part`;
  const file = openSync(part, 'w');
  const head = {
    SchemaVersion: 2,
    Trivy: { Version: '0.74.0' },
    CreatedAt: '2026-01-01T00:00:00Z',
    ArtifactName: 'bench:large',
    ArtifactType: 'container_image',
    Metadata: {
      OS: { Family: 'debian', Name: '12.11' },
      ImageID: hash('a'),
      DiffIDs: [hash('b')],
      ImageConfig: { architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [hash('b')] } },
    },
  };
  writeSync(
    file,
    `${JSON.stringify(head).slice(0, -1)},"Results":[{"Target":"bench:large (debian 12.11)","Class":"os-pkgs",`,
  );
  writeSync(file, '"Type":"debian","Vulnerabilities":[');
  for (let i = 0; i < count; i += 1)
    writeSync(file, `${i === 0 ? '' : ','}\n${JSON.stringify(finding(i), undefined, 2)}`);
  writeSync(file, ']}]}\n');
  closeSync(file);
  renameSync(part, path);
}

function finding(i: number): unknown {
  const name = `library-${i % 900}`;
  const id = `CVE-${2005 + (i % 20)}-${10_000 + Math.floor(i / 20)}`;
  const severity = severities[i % severities.length];
  const cvss = { V3Vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', V3Score: 4 + (i % 60) / 10 };
  return {
    VulnerabilityID: id,
    PkgID: `${name}@1.${i % 50}.0-1`,
    PkgName: name,
    PkgIdentifier: { PURL: `pkg:deb/debian/${name}@1.${i % 50}.0-1?arch=amd64&distro=debian-12.11`, UID: `${i}` },
    InstalledVersion: `1.${i % 50}.0-1`,
    ...(i % 3 === 0 ? {} : { FixedVersion: `1.${i % 50}.1-1` }),
    Status: i % 3 === 0 ? 'affected' : 'fixed',
    Layer: { Digest: hash('c'), DiffID: hash('b') },
    SeveritySource: 'nvd',
    PrimaryURL: `https://avd.aquasec.com/nvd/${id.toLowerCase()}`,
    DataSource: {
      ID: 'debian',
      Name: 'Debian Security Tracker',
      URL: 'https://salsa.debian.org/security-tracker-team/security-tracker',
    },
    Title: `${name}: out-of-bounds read in the parser of part ${i}`,
    Description: sentence.repeat(8),
    Severity: severity,
    CweIDs: ['CWE-125'],
    VendorSeverity: { nvd: 3, redhat: 2, ubuntu: 2 },
    CVSS: { nvd: cvss, redhat: cvss },
    References: Array.from({ length: 8 }, (_, k) => `https://example.org/advisories/${id}/reference/${k}`),
    PublishedDate: '2024-05-01T10:00:00Z',
    LastModifiedDate: '2024-06-01T10:00:00Z',
  };
}
