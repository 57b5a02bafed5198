/**
 * The real Trivy on small images of ours: that it takes our arguments, keeps to the empty place that it is given, and says what we rely on. The binary is
 * `trivy` in IMAGE_GATE_TOOLS. With IMAGE_GATE_RECORD=1 the reports are written to __tests__/fixtures/trivy, from which unit tests read them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { verifyLayout } from '../../src/oci/layout/verify-layout.js';
import { javaDatabase, vulnerabilityDatabase } from '../../src/scan/database/database-kind.js';
import { type PreparePorts, prepareScanner } from '../../src/scan/prepare.js';
import { scanImage } from '../../src/scan/scan.js';
import type { ScanResult } from '../../src/scan/scan-result.js';
import type { ScannerOptions } from '../../src/scan/scanner-options.js';
import { type LayerRecipe, type LayoutRecipe, makeLayout, makeTar } from '../oci/layout/make-layout.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import type { TestWorld } from '../scan/world.js';
import { advisories, offlineScanner, worldWithAdvisories } from './offline-scanner.js';
import { realTrivy, writeTrivyLauncher } from './trivy-launcher.js';

const fixtures = fileURLToPath(new URL('../fixtures/trivy', import.meta.url));

const debian = {
  'etc/debian_version': '12.5\n',
  'etc/os-release': 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n',
  'var/lib/dpkg/status': [
    ['bash', '5.2.15-2+b7', ''],
    ['sed', '4.9-1', ''],
    ['zlib1g', '1:1.2.13.dfsg-1', 'Source: zlib\n'],
  ]
    .map(
      ([name, version, source]) =>
        `Package: ${name}\nStatus: install ok installed\n${source}Version: ${version}\nArchitecture: amd64\nMaintainer: x\n`,
    )
    .join('\n'),
};
const packages = {
  'app/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.4","license":"MIT"}',
  'app/node_modules/minimist/package.json': '{"name":"minimist","version":"1.2.0","license":"MIT"}',
};
const jar = { 'app/widget-1.2.3.jar': emptyZip() };

const systemOf = (id: string, version: string) => ({ 'etc/os-release': `ID=${id}\nVERSION_ID=${version}\n` });
const withoutDebian = { 'etc/.wh.debian_version': '' };

let world: TestWorld;
/** Becomes the real one. */
let trivy: string;

beforeEach(async () => {
  world = worldWithAdvisories({ TRIVY_SEVERITY: 'LOW', TRIVY_IGNORE_UNFIXED: 'true' });
  trivy = await writeTrivyLauncher(world.directory);
});
afterEach(() => world.close());

async function layoutOf(recipe: LayoutRecipe): Promise<ImageLayout> {
  await makeLayout(`${world.directory}/layout`, recipe);
  return verifyLayout(world.files, `${world.directory}/layout`, { diffIds: 'distrusted' });
}

const optionsWith = (more: Partial<ScannerOptions> = {}): ScannerOptions => ({
  ...offlineScanner(world, trivy),
  ...more,
});

async function scan(
  recipe: LayoutRecipe,
  more: Partial<ScannerOptions> = {},
  ports: PreparePorts = world,
): Promise<ScanResult> {
  const layout = await layoutOf(recipe);
  return scanImage(world, await prepareScanner(ports, optionsWith(more)), layout);
}

const image = (...layers: Record<string, string | Buffer>[]): LayoutRecipe => ({
  images: [{ layers: layers.map((files) => ({ files })) }],
});

function record(name: string, { platforms: [{ raw }] }: ScanResult): void {
  if (process.env.IMAGE_GATE_RECORD !== '1') return;
  mkdirSync(fixtures, { recursive: true });
  writeFileSync(`${fixtures}/${name}.json`, `${JSON.stringify(raw, null, 2)}\n`);
}

const brief = ({ findings }: ScanResult) => findings.map(({ severity, id, target }) => `${severity} ${id} ${target}`);

describe('Trivy', () => {
  it('finds every severity, with and without a fix, whatever our environment says', async () => {
    const scanned = await scan(image(debian, packages), { trivy: { kind: 'given', path: realTrivy } });
    record('debian-npm', scanned);
    expect(scanned.platforms).toMatchObject([
      { platform: 'linux/amd64', os: { family: 'debian', name: '12.5', endOfLife: false }, packages: 5 },
    ]);
    expect(brief(scanned)).toEqual(
      expect.arrayContaining([
        'CRITICAL IMAGE-GATE-FIXABLE debian 12.5',
        'UNKNOWN IMAGE-GATE-NO-DETAILS debian 12.5',
        'CRITICAL CVE-2023-45853 debian 12.5',
      ]),
    );
    expect(scanned.findings.filter(({ target }) => target === 'Node.js').length).toBeGreaterThan(2);
    expect(scanned.findings.find(({ id }) => id === 'CVE-2023-45853')).toMatchObject({
      status: 'will_not_fix',
      layer: expect.stringMatching(/^sha256:/),
    });
    expect(scanned.scanner).toMatchObject({ version: '0.74.0', trust: 'unreviewed' });
  });

  it.each<[string, Record<string, string>[], string]>([
    ['no system', [{ 'var/lib/dpkg/status': debian['var/lib/dpkg/status'] }], 'no-system'],
    ['no list of packages any more', [debian, { 'var/lib/dpkg/.wh.status': '' }], 'no-packages'],
    ['a system without advisories', [{ ...debian, ...systemOf('fedora', '40') }, withoutDebian], 'no-packages'],
    ['a release without a number', [{ ...debian, 'etc/debian_version': 'forky/sid\n' }], 'no-release'],
    [
      'a system of which Trivy looks up none',
      [{ ...debian, ...systemOf('activestate', '1') }, withoutDebian],
      'no-packages',
    ],
    ['a release that is to come', [{ ...debian, 'etc/debian_version': '99.1\n' }], 'no-release'],
    ['a file that names a supplier', [debian, { 'usr/share/rapidfort/curated.json': '' }], 'supplier'],
    ['the packages of another system', [debian, { ...systemOf('wolfi', '1'), ...withoutDebian }], 'other-system'],
  ])('finds no system packages to compare in an image with %s, and that is seen', async (_, layers, expected) => {
    const { platforms } = await scan(image(...layers, packages));
    expect(platforms).toMatchObject([{ packages: expect.any(Number), systemFault: expected }]);
    expect(platforms[0].packages).toBeGreaterThan(1);
  });

  it('sees packages of a manager that Trivy does not read, and a system that it does not know', async () => {
    const arch = { 'usr/lib/os-release': 'ID=arch\n', 'var/lib/pacman/local/bash-5.2-1/desc': '%NAME%\nbash\n' };
    const [platform] = (await scan(image(arch, packages))).platforms;
    expect(platform.packages).toBeGreaterThan(1);
    expect(platform.unread).toEqual([
      'packages of pacman (Arch Linux)',
      'a system that Trivy does not know (by its os-release)',
    ]);
  });

  const typed = (name: string, type: string) => ({
    type: 'application',
    name,
    properties: [{ name: 'aquasecurity:trivy:Type', value: type }],
  });
  const sbom = (...components: readonly object[]) =>
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components });
  const one = { type: 'library', name: 'a', version: '1', purl: 'pkg:deb/debian/a@1?arch=amd64&distro=debian-12.5' };
  const place = /under the path of another file/;

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'an SBOM in place of the system',
      { 'a.cdx.json': sbom(typed('var/lib/dpkg/status/type:ospkg', 'npm'), one) },
      place,
    ],
    ['an SBOM in place of its list', { 'a.cdx.json': sbom(typed('var/lib/dpkg/status', 'ospkg'), one) }, place],
    [
      'an SBOM in place of an application',
      { 'a.cdx.json': sbom(typed('app/node_modules/lodash/package.json/type:node-pkg', 'npm')) },
      place,
    ],
  ])('misses packages because of %s, and that is seen', async (_, files, expected) => {
    const all = await scan(image(debian, packages));
    const fewer = await scan(image(debian, packages, files));
    expect(fewer.findings.length).toBeLessThan(all.findings.length);
    expect(fewer.platforms[0].systemFault).toBeUndefined();
    expect(fewer.platforms[0].unread).toEqual([expect.stringMatching(expected)]);
  });

  it('believes of a system that it is past its end of life, whatever a file says of extended maintenance', async () => {
    const ubuntu = {
      ...systemOf('ubuntu', '20.04'),
      'etc/lsb-release': 'DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=20.04\n',
      'var/lib/dpkg/status': debian['var/lib/dpkg/status'],
      'var/lib/ubuntu-advantage/status.json': '{"services":[{"name":"esm-infra","status":"enabled"}]}',
    };
    expect((await scan(image(ubuntu))).platforms).toMatchObject([
      { os: { endOfLife: false }, systemFault: 'other-release' },
    ]);
  });

  it('finds packages in a folder .git, as everywhere in an image', async () => {
    const file = 'app/.git/node_modules/lodash/package.json';
    const scanned = await scan(
      image(debian, { 'app/.git/': '', [file]: packages['app/node_modules/lodash/package.json'] }),
    );
    expect(scanned.findings.map(({ path }) => path)).toContain(file);
    expect(scanned.platforms[0]).not.toHaveProperty('unread');
  });

  const md5sums = { 'var/lib/dpkg/status.d/foo': 'Package: foo\nVersion: 1\nMaintainer: x\n' };
  const lodash = 'app/node_modules/lodash/package.json';
  const claimed = { ...md5sums, 'var/lib/dpkg/info/foo.md5sums': `d41d8cd98f00b204e9800998ecf8427e  ${lodash}\n` };
  const store = 'root/.local/share/pnpm/store/v3/files/00/abc';
  const spdx = (name: string) =>
    JSON.stringify({
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      creationInfo: { created: '2024-01-01T00:00:00Z', creators: ['Organization: VMware, Inc.'] },
      packages: [
        {
          SPDXID: `SPDXRef-${name}`,
          name,
          versionInfo: '1.0.0',
          externalRefs: [
            {
              referenceCategory: 'PACKAGE-MANAGER',
              referenceType: 'purl',
              referenceLocator: `pkg:bitnami/${name}@1.0.0`,
            },
          ],
        },
      ],
      relationships: [
        { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: `SPDXRef-${name}` },
      ],
    });

  it.each<[string, LayerRecipe[], LayerRecipe[], RegExp]>([
    [
      'a package of the system claims them',
      [{ files: debian }, { files: { ...md5sums, ...packages } }],
      [{ files: debian }, { files: { ...claimed, ...packages } }, { files: { 'var/lib/dpkg/status.d/.wh.foo': '' } }],
      /system packages name them: app\/node_modules\/lodash\/package\.json \(of foo\)/,
    ],
    [
      'they are hard links into a store',
      [{ files: { ...debian, [lodash]: packages[lodash] } }],
      [{ files: { ...debian, [store]: packages[lodash] }, hardLinks: { [lodash]: store } }],
      /^hard links to files of other names/,
    ],
    [
      'a link stands in place of the list',
      [
        { files: { ...debian, 'var/lib/dpkg/status': '' } },
        { files: { 'var/lib/dpkg/status': debian['var/lib/dpkg/status'] } },
      ],
      [
        { files: { ...debian, 'var/lib/dpkg/status': 'Package: base\nVersion: 1\n' } },
        { files: { 'opt/status': debian['var/lib/dpkg/status'] }, links: { 'var/lib/dpkg/status': '/opt/status' } },
      ],
      /a link leads to/,
    ],
  ])('misses packages where %s, and that is seen', async (_, seen, hiding, expected) => {
    const all = await scan({ images: [{ layers: seen }] });
    const fewer = await scan({ images: [{ layers: hiding }] });
    expect(fewer.findings.length).toBeLessThan(all.findings.length);
    expect(all.platforms[0].unread).toBeUndefined();
    expect(fewer.platforms[0].unread).toEqual([expect.stringMatching(expected)]);
  });

  it('keeps one of two SBOMs in a folder of Bitnami’s, and that is seen', async () => {
    const folder = 'opt/bitnami/postgresql';
    const one = { [`${folder}/.spdx-postgresql.spdx`]: spdx('postgresql') };
    const both = { ...one, [`${folder}/.spdx-zz.spdx`]: spdx('zz') };
    const alone = await scan(image(debian, one));
    const scanned = await scan(image(debian, both));
    expect(alone.platforms[0].unread).toBeUndefined();
    expect(scanned.platforms[0].packages).toBe(alone.platforms[0].packages);
    expect(scanned.platforms[0].unread).toEqual([expect.stringMatching(/^packages of Bitnami’s/)]);
  });

  it('compares packages of some other vendors with no advisories, and that is said', async () => {
    const status = (maintainer: string) => ({
      ...debian,
      'var/lib/dpkg/status': debian['var/lib/dpkg/status'].replace(/Maintainer: x/, `Maintainer: ${maintainer}`),
    });
    const own = await scan(image(status('Debian <a@debian.org>')));
    const foreign = await scan(image(status('Docker <support@docker.com>')));
    expect(foreign.findings.length).toBeLessThan(own.findings.length);
    expect(foreign.platforms[0]).toMatchObject({ otherVendors: ['bash'] });
    expect(own.platforms[0]).not.toHaveProperty('otherVendors');
  });

  it('sees no fault in the packages of a system', async () => {
    expect((await scan(image(debian, packages))).platforms[0]).not.toHaveProperty('systemFault');
    expect((await scan(image(packages))).platforms[0]).not.toHaveProperty('systemFault');
  });

  it('leaves the cache as it was, so that no layer is believed twice', async () => {
    const before = readdirSync(world.cacheDirectory, { recursive: true });
    await scan(image(debian, packages));
    expect(readdirSync(world.cacheDirectory, { recursive: true })).toEqual(before);
    expect(readdirSync(`${world.directory}/tmp`).filter((name) => name.includes('-scan-'))).toEqual([]);
  });

  it('scans each platform, with one finding for both', async () => {
    const layers = [{ files: packages }];
    const scanned = await scan({
      images: [
        { platform: 'linux/amd64', layers },
        { platform: 'linux/arm64/v8', layers },
      ],
    });
    expect(scanned.platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64/v8']);
    expect(new Set(scanned.findings.map(({ platforms }) => platforms.join()))).toEqual(
      new Set(['linux/amd64,linux/arm64/v8']),
    );
  });

  it.each(['none', 'zstd'] as const)('reads layers with compression %s', async (compression) => {
    const scanned = await scan({ images: [{ layers: [{ files: packages, compression }] }] });
    expect(scanned.platforms[0].packages).toBe(2);
  });

  it('says when there is nothing that it could scan', async () => {
    const scanned = await scan(image({ 'etc/motd': 'hello' }));
    record('nothing', scanned);
    expect(scanned.platforms[0]).not.toHaveProperty('os');
    expect(scanned.platforms[0].packages).toBe(0);
  });

  it('says when the operating system is past its end of life', async () => {
    const old = {
      'etc/alpine-release': '3.9.4\n',
      'etc/os-release': 'ID=alpine\nVERSION_ID=3.9.4\n',
      'lib/apk/db/installed': 'P:musl\nV:1.1.20-r4\nA:x86_64\n\n',
    };
    const scanned = await scan(image(old));
    record('end-of-life', scanned);
    expect(scanned.platforms[0].os).toEqual({ family: 'alpine', name: '3.9.4', endOfLife: true });
  });

  it('finds misconfigurations and secrets when asked to', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const scanned = await scan(
      image({
        'app/Dockerfile': 'FROM debian:latest\nRUN sudo true\n',
        'app/config.txt': `a=1\ngithub_token = ${token}\n`,
      }),
      {
        scanners: ['misconfig', 'secret'],
      },
    );
    record('misconfig-secret', scanned);
    expect(scanned).not.toHaveProperty('database');
    const secret = scanned.findings.find(({ kind }) => kind === 'secret');
    expect(secret).toMatchObject({
      severity: 'CRITICAL',
      path: expect.stringContaining('app/config.txt'),
      lines: { start: 2 },
    });
    expect(JSON.stringify(secret)).not.toContain(token);
    expect(scanned.findings.find(({ kind }) => kind === 'misconfiguration')).toMatchObject({
      path: 'app/Dockerfile',
      id: expect.stringMatching(/^DS-/),
    });
  });

  it('does not read settings that lie in the image or in our working folder', async () => {
    const settings = { '.trivyignore': 'IMAGE-GATE-FIXABLE', 'trivy.yaml': 'severity: LOW', 'trivy-secret.yaml': 'x' };
    const scanned = await scan(image({ ...debian, ...settings }));
    expect(brief(scanned)).toContain('CRITICAL IMAGE-GATE-FIXABLE debian 12.5');
  });
});

describe('Trivy fails, and so do we,', () => {
  it('on a database that is none', async () => {
    writeFileSync(`${world.cacheDirectory}/db/trivy.db`, 'x'.repeat(100_000));
    await expect(scan(image(debian))).rejects.toMatchObject({ code: 'scan-failed' });
  });

  it('on a layer that is none', async () => {
    const layout = await layoutOf(image(debian));
    const [layer] = layout.images[0].layers;
    if (layer) writeFileSync(`${layout.directory}/blobs/${layer.digest.replace(':', '/')}`, 'swapped after the check');
    const ready = await prepareScanner(world, optionsWith());
    await expect(scanImage(world, ready, layout)).rejects.toMatchObject({ code: 'scan-failed' });
  });

  it('when the time is up', async () => {
    await expect(scan(image(debian), { timeout: 5 })).rejects.toMatchObject({ code: 'scan-timeout' });
  });
});

describe('JAR files', () => {
  it('need the Java database', async () => {
    const asked = scan(image(jar));
    await expect(asked).rejects.toMatchObject({ code: 'database-missing' });
    await expect(asked).rejects.toThrow(/Java database/);
  });

  it('are found once it was fetched, after a first try without it', async () => {
    const registry = await startFakeRegistry();
    await publishDatabases(registry);
    await world.files.remove(world.cacheDirectory);
    const online = {
      offline: false,
      dbRepositories: [`${registry.host}/trivy-db`],
      javaDbRepositories: [`${registry.host}/trivy-java-db`],
    };
    const scanned = await scan(image(debian, jar), online);
    expect(scanned.platforms[0].packages).toBe(4);
    expect(scanned.database?.source).toMatch(/\/trivy-db:2@sha256:/);
    expect(world.log.lines.join('\n')).toMatch(/holds JAR files/);
    world.log.lines.length = 0;
    await scan(image(debian, jar), online);
    expect(world.log.lines.join('\n')).toMatch(/holds JAR files/);
    expect(world.log.lines.join('\n')).not.toMatch(/Fetching/);
    await registry.close();
  });
});

/** The advisory database of the fixtures and a Java database of one JAR, as Trivy's project publishes them. */
async function publishDatabases(registry: FakeRegistry): Promise<void> {
  const metadata = (version: number) =>
    JSON.stringify({
      Version: version,
      UpdatedAt: world.clock.now().toISOString(),
      NextUpdate: world.clock.now().toISOString(),
    });
  const vulnerabilities = readFileSync(`${advisories}/db/trivy.db`);
  const databases = [
    {
      kind: vulnerabilityDatabase,
      repository: 'trivy-db',
      files: { 'trivy.db': vulnerabilities, 'metadata.json': metadata(2) },
    },
    {
      kind: javaDatabase,
      repository: 'trivy-java-db',
      files: { 'trivy-java.db': javaFile(), 'metadata.json': metadata(1) },
    },
  ];
  for (const { kind, repository, files } of databases) {
    const layer = gzipSync(await makeTar(files));
    const layers = [{ mediaType: kind.layerType, digest: registry.seedBlob(repository, layer), size: layer.length }];
    const config = {
      mediaType: 'application/vnd.aquasec.trivy.config.v1+json',
      digest: registry.seedBlob(repository, Buffer.from('{}')),
      size: 2,
    };
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    registry.seedManifest(
      repository,
      Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers })),
      mediaType,
      String(kind.schema),
    );
  }
}

/** An SQLite file with the tables of trivy-java-db that knows `widget` 1.2.3. */
function javaFile(): Buffer {
  const path = `${world.directory}/java.db`;
  const database = new DatabaseSync(path);
  database.exec(`
    CREATE TABLE artifacts(id INTEGER PRIMARY KEY, group_id TEXT, artifact_id TEXT);
    CREATE TABLE indices(artifact_id INTEGER, version TEXT, sha1 BLOB, archive_type TEXT, foreign key (artifact_id) references artifacts(id));
    INSERT INTO artifacts VALUES (1, 'org.example', 'widget');
    INSERT INTO indices VALUES (1, '1.2.3', x'00', 'jar');`);
  database.close();
  return readFileSync(path);
}

/** A JAR is a ZIP archive; this one is empty. */
function emptyZip(): Buffer {
  return Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]);
}

it('the real Trivy is there', () => {
  expect(existsSync(realTrivy)).toBe(true);
});
