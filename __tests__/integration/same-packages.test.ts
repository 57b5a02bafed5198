/** What the real Trivy says of the SBOM of an image that has the packages of another one, against what is taken from its report on that one. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { KnownReports } from '../../src/scan/same-packages.js';
import { type Fields, fieldsOf, objectsOf } from '../../src/text/json.js';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;
const text = readFileSync(join(fixtures, 'trivy/sbom.cyclonedx.json'), 'utf8');
const trivy = join(process.env.IMAGE_GATE_TOOLS ?? '', 'trivy');

/** The SBOM with other layers, references and names. */
function ofImage(name: string): Fields {
  const hex = (one: string) => Buffer.from(`${name} ${one}`).toString('hex').slice(0, 64).padEnd(64, '0');
  const layers = text.replace(/sha256:([0-9a-f]{64})/g, (_, one: string) => `sha256:${hex(one.slice(0, 20))}`);
  const refs = layers.replace(
    /\b[0-9a-f]{8}-([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\b/g,
    `${hex('').slice(0, 8)}-$1`,
  );
  // Without findings, which no SBOM of ours has.
  const { metadata, vulnerabilities: _, ...sbom } = JSON.parse(refs);
  return {
    ...sbom,
    metadata: { ...metadata, timestamp: '2026-01-01T00:00:00Z', component: { ...metadata.component, name } },
  };
}

/** Packages and findings of a report, without the names that Trivy gives them for itself. */
function said(report: unknown) {
  const own = (value: unknown) =>
    objectsOf(value).map(({ Identifier, PkgIdentifier, ...one }) => {
      const purls = [Identifier, PkgIdentifier].map((names) => fieldsOf(names).PURL);
      return JSON.stringify([one, purls]);
    });
  return objectsOf(fieldsOf(report).Results).map(({ Packages, Vulnerabilities, ...rest }) => ({
    ...rest,
    packages: own(Packages).toSorted(),
    findings: own(Vulnerabilities).toSorted(),
  }));
}

it('is the same, with the layers of that image', async () => {
  const work = mkdtempSync(join(tmpdir(), 'image-gate-same-'));
  try {
    cpSync(join(fixtures, 'advisory-db/db'), join(work, 'cache/db'), { recursive: true });
    const ask = async (sbom: Fields) => {
      writeFileSync(join(work, 'sbom.cdx.json'), JSON.stringify(sbom));
      const offline = [
        '--skip-db-update',
        '--skip-java-db-update',
        '--skip-vex-repo-update',
        '--offline-scan',
        '--skip-version-check',
      ];
      const how = [
        '--format',
        'json',
        '--list-all-pkgs',
        '--scanners',
        'vuln',
        '--cache-dir',
        'cache',
        '--cache-backend',
        'memory',
        '--output',
        'out.json',
      ];
      execFileSync(trivy, ['sbom', ...how, ...offline, '--quiet', 'sbom.cdx.json'], { cwd: work, env: { HOME: work } });
      return { report: JSON.parse(readFileSync(join(work, 'out.json'), 'utf8')) as unknown };
    };
    const known = new KnownReports();
    const [one, other] = [ofImage('one'), ofImage('other')];
    const first = await known.report(one, undefined, () => ask(one));
    const taken = await known.report(other, undefined, () => Promise.reject(new Error('Trivy was asked again')));
    const asked = await ask(other);
    expect(said(asked.report).flatMap(({ findings }) => findings).length).toBeGreaterThan(10);
    expect(said(fieldsOf(taken).report)).toEqual(said(asked.report));
    expect(said(fieldsOf(first).report)).not.toEqual(said(asked.report));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}, 600_000);
