import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs';

const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
const hash = (letter: string) => `sha256:${letter.repeat(64)}`;
const sentence =
  'A specially crafted input makes the parser read past the end of its buffer, which may disclose memory. ';
const layer = { Digest: hash('c'), DiffID: hash('b') };

/** How many findings, in how many packages: what `trivy convert` needs grows with both. */
export interface Shape {
  readonly findings: number;
  readonly packages: number;
}

/**
 * Writes a report as Trivy's, with all packages listed as the gate's own scans have them, and every finding of an advisory of its own;
 * 2.7 kB a finding in all. Nothing if the file is there.
 */
export function bigReport(path: string, { findings, packages }: Shape): void {
  if (existsSync(path)) return;
  const part = `${path}.part`;
  const file = openSync(part, 'w');
  writeSync(
    file,
    `${JSON.stringify(head).slice(0, -1)},"Results":[{"Target":"Node.js","Class":"lang-pkgs","Type":"node-pkg"`,
  );
  writeList(file, 'Packages', packages, packageNumber);
  writeList(file, 'Vulnerabilities', findings, (i) => finding(i, i % packages));
  writeSync(file, '}]}\n');
  closeSync(file);
  renameSync(part, path);
}

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

function writeList(file: number, name: string, count: number, entry: (i: number) => unknown): void {
  writeSync(file, `,"${name}":[`);
  for (let i = 0; i < count; i += 1)
    writeSync(file, `${i === 0 ? '' : ','}\n${JSON.stringify(entry(i), undefined, 2)}`);
  writeSync(file, ']');
}

const nameOf = (i: number) => `library-${i}`;
const versionOf = (i: number) => `1.${i % 50}.0`;
const pathOf = (i: number) => `app/node_modules/${nameOf(i)}/package.json`;
const identifierOf = (i: number) => ({
  PURL: `pkg:npm/${nameOf(i)}@${versionOf(i)}`,
  UID: i.toString(16).padStart(16, '0'),
});

function packageNumber(i: number): unknown {
  return {
    ID: `${nameOf(i)}@${versionOf(i)}`,
    Name: nameOf(i),
    Identifier: identifierOf(i),
    Version: versionOf(i),
    Licenses: ['MIT'],
    Layer: layer,
    FilePath: pathOf(i),
  };
}

function finding(i: number, inPackage: number): unknown {
  const id = `CVE-${2005 + (i % 20)}-${10_000 + Math.floor(i / 20)}`;
  const cvss = { V3Vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', V3Score: 4 + (i % 60) / 10 };
  return {
    VulnerabilityID: id,
    PkgID: `${nameOf(inPackage)}@${versionOf(inPackage)}`,
    PkgName: nameOf(inPackage),
    PkgPath: pathOf(inPackage),
    PkgIdentifier: identifierOf(inPackage),
    InstalledVersion: versionOf(inPackage),
    ...(i % 3 === 0 ? {} : { FixedVersion: `2.${i % 50}.1` }),
    Status: i % 3 === 0 ? 'affected' : 'fixed',
    Layer: layer,
    SeveritySource: 'nvd',
    PrimaryURL: `https://avd.aquasec.com/nvd/${id.toLowerCase()}`,
    DataSource: {
      ID: 'ghsa',
      Name: 'GitHub Security Advisory npm',
      URL: 'https://github.com/advisories?query=type%3Areviewed',
    },
    Title: `${nameOf(inPackage)}: out-of-bounds read in the parser of part ${i}`,
    Description: sentence.repeat(5),
    Severity: severities[i % severities.length],
    CweIDs: ['CWE-125'],
    VendorSeverity: { ghsa: 3, nvd: 3, redhat: 2 },
    CVSS: { nvd: cvss, redhat: cvss },
    References: Array.from({ length: 8 }, (_, k) => `https://example.org/advisories/${id}/reference/${k}`),
    PublishedDate: '2024-05-01T10:00:00Z',
    LastModifiedDate: '2024-06-01T10:00:00Z',
  };
}
