/**
 * SBOMs by the real Trivy: that they are valid by the official schemas, about the image that was scanned, and what they may stand in for. The binary is `trivy` in IMAGE_GATE_TOOLS.
 * With IMAGE_GATE_RECORD=1 what Trivy writes is kept in __tests__/fixtures/trivy, from which unit tests read it.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { cyclonedxSbom } from '../../src/evidence/sbom/cyclonedx.js';
import type { SbomSubject } from '../../src/evidence/sbom/image-purl.js';
import { spdxSbom } from '../../src/evidence/sbom/spdx.js';
import { stableUuid } from '../../src/evidence/sbom/stable-uuid.js';
import { distroOf, sbomStanding } from '../../src/evidence/sbom/standing.js';
import { verifyLayout } from '../../src/oci/layout/verify-layout.js';
import { prepareScanner, type ReadyScanner } from '../../src/scan/prepare.js';
import { scanImage } from '../../src/scan/scan.js';
import type { PlatformScan } from '../../src/scan/scan-result.js';
import { convertReport, matchSbom } from '../../src/scan/trivy/trivy-sbom.js';
import { makeLayout } from '../oci/layout/make-layout.js';
import type { TestWorld } from '../scan/world.js';
import { offlineScanner, worldWithAdvisories } from './offline-scanner.js';

const tools = process.env.IMAGE_GATE_TOOLS ?? `${homedir()}/.cache/image-gate-tools/bin`;
const trivy = `${tools}/trivy`;
const releases = fileURLToPath(new URL('../fixtures/distro-advisory-db', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/trivy', import.meta.url));
const schemas = join(
  createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'),
  '../res/schema',
);

type Files = Readonly<Record<string, string | Buffer>>;

const dpkg = (...packages: readonly (readonly [name: string, version: string, more?: string])[]) =>
  packages
    .map(
      ([name, version, more = '']) =>
        `Package: ${name}\nStatus: install ok installed\n${more}Version: ${version}\nArchitecture: amd64\n${more.includes('Maintainer') ? '' : 'Maintainer: x\n'}`,
    )
    .join('\n');
const release = (id: string, version: string) => `ID=${id}\nVERSION_ID="${version}"\n`;
const debian: Files = {
  'etc/debian_version': '12.5\n',
  'etc/os-release': release('debian', '12'),
  'var/lib/dpkg/status': dpkg(
    ['bash', '5.2.15-2+b7'],
    ['sed', '4.9-1'],
    ['zlib1g', '1:1.2.13.dfsg-1', 'Source: zlib\n'],
  ),
};
const npm: Files = {
  'app/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.4","license":"MIT"}',
  'app/node_modules/@acme/tool/package.json': '{"name":"@acme/tool","version":"1.0.0","license":"Apache-2.0 OR MIT"}',
  'srv/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.4","license":"SEE LICENSE IN x"}',
};
const composer = JSON.stringify({
  packages: [{ name: 'monolog/monolog', version: '2.9.1', license: ['MIT'] }],
});
const apk = 'P:musl\nV:1.2.4-r2\nA:x86_64\nL:MIT\no:musl\nm:x\n\n';
const alpine = (repository: string): Files => ({
  'etc/alpine-release': '3.19.1\n',
  'etc/os-release': release('alpine', '3.19.1'),
  'etc/apk/repositories': `https://dl-cdn.alpinelinux.org/alpine/${repository}/main\n`,
  'lib/apk/db/installed': apk,
});
const emptyZip = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);

let world: TestWorld;
beforeEach(() => {
  world = worldWithAdvisories();
});
afterEach(() => world.close());

async function scanned(
  ...layers: readonly Files[]
): Promise<{ ready: ReadyScanner; scan: PlatformScan; report: readonly string[] }> {
  const directory = `${world.directory}/layout`;
  await makeLayout(directory, { images: [{ layers: layers.map((files) => ({ files })), labels: { vendor: 'acme' } }] });
  const ready = await prepareScanner(world, offlineScanner(world, trivy));
  const result = await scanImage(world, ready, await verifyLayout(world.files, directory, { diffIds: 'distrusted' }));
  const [scan] = result.platforms;
  return { ready, scan, report: [JSON.stringify(scan.raw)] };
}

const subject: SbomSubject = {
  name: 'ghcr.io/acme/api:1.4',
  digest: `sha256:${'ab'.repeat(32)}` as SbomSubject['digest'],
  platform: 'linux/amd64',
  scannedAt: '2026-11-29T08:00:00.123Z',
  version: '1.2.3',
  config: {},
};

async function standing(...layers: readonly Files[]) {
  const { ready, scan, report } = await scanned(...layers);
  const sbom = cyclonedxSbom(await convertReport(world, ready, report, 'cyclonedx'), subject);
  return sbomStanding(scan, await matchSbom(world, ready, [JSON.stringify(sbom)], distroOf(scan)));
}

const read = (name: string) => JSON.parse(readFileSync(join(schemas, name), 'utf8'));

function withFormats(): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const format of ['idn-email', 'iri-reference']) ajv.addFormat(format, true);
  return ajv;
}

/** CycloneDX's own schemas, as they are published. */
function cyclonedxSchema() {
  const ajv = withFormats();
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'].map((one) => `${one}.SNAPSHOT.schema.json`))
    ajv.addSchema({ ...read(name), $id: `http://cyclonedx.org/schema/${name}` });
  return ajv.compile(read('bom-1.6.SNAPSHOT.schema.json'));
}

/** SPDX's own schema, of a module that Go's checksum database vouches for. */
async function spdxSchema() {
  const { stdout } = await promisify(execFile)(
    join(tools, 'go'),
    ['mod', 'download', '-json', 'github.com/CycloneDX/sbom-utility'],
    {
      cwd: fileURLToPath(new URL('../../tools/sbom-schema', import.meta.url)),
      env: { ...process.env, GOFLAGS: '-mod=readonly', GOTOOLCHAIN: 'local' },
    },
  );
  const path = join(JSON.parse(stdout).Dir, 'resources/schema/spdx/2.3/spdx-schema.json');
  return withFormats().compile(JSON.parse(readFileSync(path, 'utf8')));
}

/** A Java database that knows one JAR. */
function makeJavaDatabase(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, 'trivy-java.db'));
  database.exec(`
    CREATE TABLE artifacts(id INTEGER PRIMARY KEY, group_id TEXT, artifact_id TEXT);
    CREATE TABLE indices(artifact_id INTEGER, version TEXT, sha1 BLOB, archive_type TEXT, foreign key (artifact_id) references artifacts(id));
    INSERT INTO artifacts VALUES (1, 'org.example', 'widget');
    INSERT INTO indices VALUES (1, '1.2.3', x'00', 'jar');`);
  database.close();
  const now = new Date().toISOString();
  writeFileSync(join(folder, 'metadata.json'), JSON.stringify({ Version: 1, UpdatedAt: now, NextUpdate: now }));
}

function keep(name: string, value: unknown): void {
  if (process.env.IMAGE_GATE_RECORD !== '1') return;
  mkdirSync(fixtures, { recursive: true });
  writeFileSync(join(fixtures, name), `${JSON.stringify(value, null, 2)}\n`);
}

describe('an SBOM', () => {
  it('is valid CycloneDX 1.6, and the same from the same report', async () => {
    const { ready, report, scan } = await scanned(debian, npm);
    const written = await convertReport(world, ready, report, 'cyclonedx');
    const sbom = cyclonedxSbom(written, subject);
    keep('sbom.report.json', scan.raw);
    keep('sbom.cyclonedx.json', written);
    keep('sbom.matched.json', Object(await matchSbom(world, ready, [JSON.stringify(sbom)])).report);
    const valid = cyclonedxSchema();
    expect([valid(sbom), valid.errors]).toEqual([true, null]);
    expect(cyclonedxSbom(await convertReport(world, ready, report, 'cyclonedx'), subject)).toEqual(sbom);
  });

  it('is valid SPDX 2.3, and the same from the same report', async () => {
    const { ready, report } = await scanned(debian, npm);
    const written = await convertReport(world, ready, report, 'spdx');
    keep('sbom.spdx.json', written);
    const sbom = spdxSbom(written, subject);
    const valid = await spdxSchema();
    expect([valid(sbom), valid.errors]).toEqual([true, null]);
    expect(spdxSbom(await convertReport(world, ready, report, 'spdx'), subject)).toEqual(sbom);
  });

  it('has the serial number that the command of docs/evidence.md makes', async () => {
    const page = readFileSync(fileURLToPath(new URL('../../docs/evidence.md', import.meta.url)), 'utf8');
    const [, command = '', digest = ''] = /```sh\n(python3 .* (sha256:[0-9a-f]{64}))\n```/.exec(page) ?? [];
    const { stdout } = await promisify(execFile)('bash', ['-c', command]);
    expect(stdout.trim()).toBe(stableUuid(digest));
  });

  it('stands in for an image of Debian with packages of an application', async () => {
    expect(await standing(debian, npm)).toEqual({ kind: 'equal' });
  });

  it('stands in for an image with a Java archive that Trivy has identified', async () => {
    makeJavaDatabase(join(world.cacheDirectory, 'java-db'));
    expect(await standing(debian, { 'app/widget-1.2.3.jar': emptyZip })).toEqual({ kind: 'equal' });
  });

  it.each<[string, Files]>([
    [
      'Python packages',
      { 'usr/lib/python3/site-packages/Jinja2-3.1.2.dist-info/METADATA': 'Name: Jinja2\nVersion: 3.1.2\n\n' },
    ],
    [
      'Ruby gems',
      {
        'usr/lib/ruby/specifications/rack-2.2.3.gemspec':
          'Gem::Specification.new do |s|\n  s.name = "rack".freeze\n  s.version = "2.2.3"\nend\n',
      },
    ],
    ['packages of PHP', { 'app/vendor/composer/installed.json': composer }],
  ])('stands in for an image of Debian with %s', async (_, files) => {
    expect(await standing(debian, files)).toEqual({ kind: 'equal' });
  });

  it('stands in for an image without a shell, whose packages have a file each', async () => {
    const status = (name: string) => `Package: ${name}\nVersion: 12.4+deb12u5\nArchitecture: all\nMaintainer: x\n`;
    const distroless = {
      'etc/debian_version': '12.5\n',
      'etc/os-release': release('debian', '12'),
      'var/lib/dpkg/status.d/base-files': status('base-files'),
    };
    expect(await standing(distroless)).toEqual({ kind: 'equal' });
  });

  it('stands in for an image of Alpine', async () => {
    cpSync(releases, world.cacheDirectory, { recursive: true });
    expect(await standing(alpine('v3.19'))).toEqual({ kind: 'equal' });
  });

  it('stands in for an image of Alpine with packages of edge only with --distro', async () => {
    cpSync(releases, world.cacheDirectory, { recursive: true });
    expect(await standing(alpine('edge'))).toEqual({ kind: 'equal-with-distro', distro: 'alpine/edge' });
  });

  it('stands in for an image of Ubuntu with extended maintenance only with --distro', async () => {
    cpSync(releases, world.cacheDirectory, { recursive: true });
    const ubuntu = {
      'etc/os-release': release('ubuntu', '18.04'),
      'etc/lsb-release': 'DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=18.04\n',
      'var/lib/dpkg/status': dpkg(['bash', '4.4.18-2ubuntu1.3+esm1']),
      'var/lib/ubuntu-advantage/status.json': '{"services":[{"name":"esm-infra","status":"enabled"}]}',
    };
    expect(await standing(ubuntu)).toEqual({ kind: 'equal-with-distro', distro: 'ubuntu/18.04-ESM' });
  });

  it.each<[string, readonly Files[], RegExp]>([
    [
      'a package of somebody else than the distribution',
      [
        {
          ...debian,
          'var/lib/dpkg/status': dpkg(
            ['bash', '5.2.15-2+b7'],
            ['docker-ce', '1-1', 'Maintainer: Docker <support@docker.com>\n'],
          ),
        },
      ],
      /1 packages of the image are not/,
    ],
    [
      'a Java archive that nobody knows',
      [debian, { 'app/what.jar': emptyZip }],
      /what 1 Java archives are.*app\/what\.jar/,
    ],
    ['a supplier who builds packages anew', [debian, { 'usr/share/rapidfort/curated.json': '' }], /rapidfort/],
    ['packages that Trivy does not read', [debian, { 'var/lib/pacman/local/a-1/desc': '' }], /pacman/],
    ['nothing', [{ 'etc/motd': 'hello' }], /No packages/],
  ])('does not stand in for an image with %s', async (_, layers, reason) => {
    makeJavaDatabase(join(world.cacheDirectory, 'java-db'));
    expect(await standing(...layers)).toEqual({
      kind: 'needs-layers',
      reasons: expect.arrayContaining([expect.stringMatching(reason)]),
    });
  });
});
