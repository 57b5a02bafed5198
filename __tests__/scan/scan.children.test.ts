import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import { verifyLayout } from '../../src/oci/layout/verify-layout.js';
import { prepareScanner } from '../../src/scan/prepare.js';
import { scanImage } from '../../src/scan/scan.js';
import type { ScannerOptions } from '../../src/scan/scanner-options.js';
import { type LayerRecipe, type LayoutRecipe, makeLayout } from '../oci/layout/make-layout.js';
import { result, vulnerability } from './report.js';
import { writeFakeTrivy } from './trivy/fake-trivy.js';
import { type TestWorld, testWorld } from './world.js';

let world: TestWorld;

beforeEach(() => {
  world = testWorld({ PATH: process.env.PATH, GITHUB_TOKEN: 'a secret', TRIVY_SEVERITY: 'CRITICAL' });
  mkdirSync(`${world.cacheDirectory}/db`, { recursive: true });
  writeFileSync(`${world.cacheDirectory}/db/trivy.db`, 'bolt');
  writeFileSync(`${world.cacheDirectory}/db/metadata.json`, '{"Version":2,"UpdatedAt":"2026-03-01T06:00:00Z"}');
});
afterEach(() => world.close());

const trivyPath = () => `${world.directory}/trivy`;
const twoPlatforms: LayoutRecipe = { images: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64/v8' }] };

async function layoutOf(recipe: LayoutRecipe = {}): Promise<ImageLayout> {
  await makeLayout(`${world.directory}/layout`, recipe);
  return verifyLayout(world.files, `${world.directory}/layout`, { diffIds: 'distrusted' });
}

function optionsWith(more: Partial<ScannerOptions> = {}): ScannerOptions {
  return {
    trivy: { kind: 'given', path: trivyPath() },
    scanners: ['vuln'],
    maxDbAge: 48 * 3_600_000,
    cacheDirectory: world.cacheDirectory,
    offline: true,
    timeout: 20_000,
    ...more,
  };
}

/** Scans a layout with a fake Trivy that does what `body` says. */
async function scan(body: string, recipe: LayoutRecipe = {}, more: Partial<ScannerOptions> = {}) {
  writeFakeTrivy(trivyPath(), body);
  const layout = await layoutOf(recipe);
  return scanImage(world, await prepareScanner(world, optionsWith(more)), layout);
}

const leftovers = () => readdirSync(`${world.directory}/tmp`).filter((name) => name.includes('-scan-'));
const log = () => world.log.lines.join('\n');

describe('a scan', () => {
  it('gives the findings of the image, who scanned it and with which database', async () => {
    const found = [vulnerability({ Severity: 'LOW', VulnerabilityID: 'CVE-2026-0009' }), vulnerability()];
    const scanned = await scan(`write(report({ Results: [${JSON.stringify(result({ Vulnerabilities: found }))}] }))`);
    expect(scanned.scanner).toEqual({
      version: '0.74.0',
      trust: 'unreviewed',
      binary: digestOf(readFileSync(trivyPath())),
      scanners: ['vuln'],
    });
    expect(scanned.database).toEqual({ updatedAt: '2026-03-01T06:00:00Z', source: 'cache' });
    expect(scanned.findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual([
      'HIGH CVE-2026-0001',
      'LOW CVE-2026-0009',
    ]);
    expect(scanned.platforms).toMatchObject([{ platform: 'linux/amd64', os: { family: 'debian' }, packages: 1 }]);
    expect(leftovers()).toEqual([]);
  });

  it('takes the history of the layers from the image that was verified, whatever the report says', async () => {
    const history = [{ created_by: 'ADD rootfs /' }, { created_by: 'CMD ["sh"]', empty_layer: true }];
    const forged = "ImageConfig: { rootfs: { diff_ids: ['sha256:other'] }, history: [{ created_by: 'RUN other' }] }";
    const body = `write(report({ Metadata: { ...report().Metadata, ${forged} } }))`;
    const { platforms } = await scan(body, { images: [{ history, layers: [{ files: { a: 'a' } }] }] });
    const [image] = (await verifyLayout(world.files, `${world.directory}/layout`, { diffIds: 'distrusted' })).images;
    expect(platforms[0].layerHistory).toEqual({
      diffIds: image.diffIds,
      history: [
        { createdBy: 'ADD rootfs /', emptyLayer: false },
        { createdBy: 'CMD ["sh"]', emptyLayer: true },
      ],
    });
  });

  it('looks at every platform exactly once, each by itself', async () => {
    const body = `
      fs.appendFileSync('${world.directory}/runs', architecture + ' ' + read('index.json').manifests.length + '\\n');
      write(report({ Results: [${JSON.stringify(result({ Vulnerabilities: [vulnerability()] }))}] }))`;
    const scanned = await scan(body, {
      images: [{ platform: 'linux/amd64', attestation: true }, { platform: 'linux/arm64/v8' }],
    });
    expect(readFileSync(`${world.directory}/runs`, 'utf8').trim().split('\n').sort()).toEqual(['amd64 1', 'arm64 1']);
    expect(scanned.platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64/v8']);
    expect(scanned.findings).toMatchObject([{ platforms: ['linux/amd64', 'linux/arm64/v8'] }]);
  });

  it('gives Trivy an empty place, only databases, and none of our secrets', async () => {
    const body = `
      const list = (path) => fs.readdirSync(path);
      const seen = { env: process.env, here: list('.'), home: list(process.env.HOME), docker: list(process.env.DOCKER_CONFIG),
        cache: fs.readdirSync(value('--cache-dir'), { recursive: true }).sort(), ignore: fs.readFileSync('../ignore', 'utf8'), config: fs.readFileSync('../config.yaml', 'utf8') };
      write(report({ Seen: seen }))`;
    const { platforms } = await scan(body);
    const { Seen: seen } = platforms[0].raw as { Seen: { env: Record<string, string> } };
    expect(seen).toMatchObject({
      here: [],
      home: [],
      docker: [],
      ignore: '',
      config: '',
      cache: ['db', 'db/metadata.json', 'db/trivy.db'],
    });
    expect(Object.keys(seen.env).sort()).toEqual([
      'DOCKER_CONFIG',
      'GOGC',
      'HOME',
      'PATH',
      'TEMP',
      'TMP',
      'TMPDIR',
      'USERPROFILE',
    ]);
    expect(JSON.stringify(seen)).not.toContain('a secret');
  });

  it('lets Trivy take more memory for a small image only, and only where nothing of its layers is kept', async () => {
    writeFakeTrivy(trivyPath(), 'write(report({ Seen: process.env.GOGC }))');
    const layout = await layoutOf();
    const ready = await prepareScanner(world, optionsWith());
    const seen = async (scanner: typeof ready, layers = layout.images[0].layers) =>
      (await scanImage(world, scanner, { ...layout, images: [{ ...layout.images[0], layers }] })).platforms[0].raw;
    const large = layout.images[0].layers.map((layer) => ({ ...layer, size: 600 * 2 ** 20 }));
    expect(await seen(ready)).toMatchObject({ Seen: '400' });
    expect(await seen(ready, large)).not.toHaveProperty('Seen');
    expect(await seen({ ...ready, layers: 'fs' })).not.toHaveProperty('Seen');
  });

  it('tells what Trivy says only when debugging, and to no verdict', async () => {
    await scan(`say('2026 FATAL looks bad but is not'); write(report())`);
    expect(log()).toContain('debug: trivy: 2026 FATAL looks bad but is not');
  });

  it('starts Trivy before it looks through the layers itself, which takes the time of both', async () => {
    writeFakeTrivy(trivyPath(), 'write(report())');
    const layout = await layoutOf();
    const scanner = await prepareScanner(world, optionsWith());
    const order: string[] = [];
    const process: typeof world.process = {
      ...world.process,
      run: (command) => {
        order.push('Trivy');
        return world.process.run(command);
      },
    };
    const files: typeof world.files = {
      ...world.files,
      readPieces: (path) => {
        order.push('a layer');
        return world.files.readPieces(path);
      },
    };
    await scanImage({ ...world, process, files }, scanner, layout);
    expect(order.slice(0, 2)).toEqual(['Trivy', 'a layer']);
  });

  it('needs no database when vulnerabilities are not asked for', async () => {
    await world.files.remove(`${world.cacheDirectory}/db`);
    const scanned = await scan('write(report())', {}, { scanners: ['misconfig', 'secret'] });
    expect(scanned).not.toHaveProperty('database');
  });
});

describe('a scan fails closed', () => {
  const other = digestOf('another image');
  it.each([
    [
      'Trivy exits 1',
      `say('FATAL run error: no space'); process.exit(1)`,
      'scan-failed',
      /exit code 1[\s\S]*FATAL run error: no space/,
    ],
    ['Trivy exits 1 after a whole report', `write(report()); process.exit(1)`, 'scan-failed', /exit code 1/],
    [
      'Trivy finds no space for its files',
      `say('FATAL run error: copy error: write ' + process.env.TMPDIR + '/x: no space left on device'); process.exit(1)`,
      'disk-full',
      /temporary files while it scanned linux[\s\S]*no space left/,
    ],
    ['Trivy exits 3 without a word', 'process.exit(3)', 'scan-failed', /exit code 3/],
    ['Trivy is killed', `write(report()); process.kill(process.pid, 'SIGKILL')`, 'scan-killed', /SIGKILL/],
    ['Trivy crashes', `write(report()); process.kill(process.pid, 'SIGSEGV')`, 'scan-killed', /SIGSEGV/],
    ['Trivy writes nothing', '', 'report-missing', /no report/],
    ['Trivy writes an empty report', `write('')`, 'report-invalid', /empty/],
    ['Trivy writes half a report', `write(JSON.stringify(report()).slice(0, 80))`, 'report-invalid', /not JSON/],
    ['Trivy writes no JSON', `write('everything is fine')`, 'report-invalid', /not JSON/],
    ["Trivy writes somebody else's JSON", `write({ vulnerabilities: [] })`, 'report-foreign', /SchemaVersion/],
    ['Trivy reports on a folder', `write(report({ ArtifactType: 'filesystem' }))`, 'report-foreign', /filesystem/],
    [
      'Trivy reports on another image',
      `write(report({ Metadata: { ImageID: '${other}' } }))`,
      'report-foreign',
      new RegExp(other),
    ],
    ['Trivy reports on no image', `write(report({ Metadata: {} }))`, 'report-invalid', /ImageID/],
    [
      'Trivy turns out to be a malicious release',
      `write(report({ Trivy: { Version: '0.69.4' } }))`,
      'trivy-denied',
      /0\.69\.4/,
    ],
  ])('when %s', async (_name, body, code, why) => {
    const asked = scan(body);
    await expect(asked).rejects.toMatchObject({ code, actor: 'tool' });
    await expect(asked).rejects.toThrow(why);
    expect(leftovers()).toEqual([]);
  });

  it('when Trivy hangs, which is ended with all that it started', async () => {
    // A shell, which has begun long before its time is over, however busy the machine is.
    const program = `#!/bin/sh\nsleep 60 &\nprintf '%s %s' $$ $! >'${world.directory}/pids'\nwait\n`;
    writeFileSync(trivyPath(), program, { mode: 0o755 });
    const ready = await prepareScanner(world, optionsWith({ timeout: 4000 }));
    await expect(scanImage(world, ready, await layoutOf())).rejects.toMatchObject({ code: 'scan-timeout' });
    for (const pid of readFileSync(`${world.directory}/pids`, 'utf8').split(' ')) {
      const running = existsSync(`/proc/${pid}/stat`) && !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
      expect(running).toBe(false);
    }
    expect(leftovers()).toEqual([]);
  });

  it('when one of several platforms can not be scanned', async () => {
    const body = `if (architecture === 'arm64') process.exit(1); write(report())`;
    await expect(scan(body, twoPlatforms)).rejects.toThrow(/linux\/arm64\/v8/);
  });

  it('when Trivy swaps the platforms', async () => {
    const body = `
      const seen = '${world.directory}/first';
      try { fs.writeFileSync(seen, imageId, { flag: 'wx' }); write(report()) } catch { write(report({ Metadata: { ImageID: fs.readFileSync(seen, 'utf8') } })) }`;
    await expect(scan(body, twoPlatforms)).rejects.toMatchObject({ code: 'report-foreign' });
  });

  it('when a pinned release calls itself something else', async () => {
    writeFakeTrivy(trivyPath(), 'write(report())');
    const ready = await prepareScanner(world, optionsWith());
    const pinned = { ...ready, trivy: { ...ready.trivy, version: '0.70.0' } };
    await expect(scanImage(world, pinned, await layoutOf())).rejects.toMatchObject({ code: 'report-foreign' });
  });

  it('when the file can not be started', async () => {
    writeFileSync(trivyPath(), 'no program');
    const ready = await prepareScanner(world, optionsWith());
    await expect(scanImage(world, ready, await layoutOf())).rejects.toMatchObject({ actor: 'tool' });
  });

  it('when the database is missing or too old', async () => {
    writeFakeTrivy(trivyPath(), 'write(report())');
    await expect(prepareScanner(world, optionsWith({ maxDbAge: 3_600_000 }))).rejects.toMatchObject({
      code: 'database-expired',
    });
    await world.files.remove(`${world.cacheDirectory}/db`);
    await expect(prepareScanner(world, optionsWith())).rejects.toMatchObject({ code: 'database-missing' });
  });

  it('and says what Trivy said without its control characters', async () => {
    const asked = scan(`say('\\u001b[31mFATAL\\u001b[0m run error ::error::no\\u0007'); process.exit(1)`);
    await expect(asked).rejects.toThrow(/ {2}FATAL run error ::error::no$/);
  });
});

describe('an image with JAR files', () => {
  const body = `
    fs.appendFileSync('RUNS', fs.existsSync(value('--cache-dir') + '/java-db/trivy-java.db') ? 'with\\n' : 'without\\n');
    if (!fs.existsSync(value('--cache-dir') + '/java-db/trivy-java.db')) {
      say("FATAL Fatal error run error: Unable to initialize the Java DB: Java DB update failed: '--skip-java-db-update' cannot be specified on the first run");
      process.exit(1);
    }
    write(report())`;
  const java = async (updatedAt = '2026-02-28T00:00:00Z') => {
    await world.files.write(`${world.cacheDirectory}/java-db/trivy-java.db`, 'sqlite');
    await world.files.write(
      `${world.cacheDirectory}/java-db/metadata.json`,
      JSON.stringify({ Version: 1, UpdatedAt: updatedAt }),
    );
  };
  const runs = () => readFileSync(`${world.directory}/runs`, 'utf8').trim().split('\n');
  const program = () => body.replace('RUNS', `${world.directory}/runs`);

  it('is scanned once where the Java database is in the cache, however old it is', async () => {
    await java('2020-01-01T00:00:00Z');
    await scan(program());
    expect(runs()).toEqual(['with']);
  });

  it('is an error where it is not and can not be fetched', async () => {
    await expect(scan(program())).rejects.toMatchObject({ code: 'database-missing' });
    expect(runs()).toEqual(['without']);
  });

  it('is scanned with it once it is there, on every platform', async () => {
    writeFakeTrivy(trivyPath(), program());
    const ready = await prepareScanner(world, optionsWith());
    await java();
    const scanned = await scanImage(world, ready, await layoutOf(twoPlatforms));
    expect(scanned.platforms).toHaveLength(2);
    expect(runs().filter((run) => run === 'with')).toHaveLength(2);
    expect(runs()[0]).toBe('without');
  });

  it('is an error when Trivy asks for it again and again', async () => {
    await java();
    const asked = scan(
      `say("Java DB update failed: '--skip-java-db-update' cannot be specified on the first run"); process.exit(1)`,
    );
    await expect(asked).rejects.toMatchObject({ code: 'scan-failed' });
  });
});

describe('what the layers hold that Trivy does not read', () => {
  const app = JSON.stringify(result());
  const one = (files: readonly Record<string, string>[], metadata: object = {}, results = app) =>
    of(
      files.map((layer) => ({ files: layer })),
      metadata,
      results,
    );
  const of = async (layers: readonly LayerRecipe[], metadata: object = {}, results = app) => {
    const body = `const whole = report({ Results: [${results}] }); delete whole.Metadata.OS; Object.assign(whole.Metadata, ${JSON.stringify(metadata)}); write(whole)`;
    const scanned = await scan(body, { images: [{ layers }] });
    return scanned.platforms[0];
  };

  it.each<[string, readonly Record<string, string>[], RegExp]>([
    ['a package database', [{ 'var/lib/pacman/local/bash-5.2-1/desc': '' }], /^packages of pacman \(Arch Linux\)$/],
    [
      'one that a later layer removes',
      [{ 'var/db/xbps/pkgdb-0.38.plist': '' }, { 'var/db/.wh.xbps': '' }],
      /^packages of XBPS/,
    ],
    ['a system that it does not know', [{ 'usr/lib/os-release': 'ID=arch' }], /^a system that Trivy does not know/],
  ])('is seen: %s', async (_, layers, expected) => {
    expect((await one(layers)).unread).toEqual([expect.stringMatching(expected)]);
  });

  const file = 'srv/node_modules/lodash/package.json';
  const sums = { 'var/lib/dpkg/info/foo.md5sums': `abc  ${file}\n` };

  it.each<[string, readonly LayerRecipe[], RegExp]>([
    [
      'a claim on a file of an application',
      [{ files: { ...sums, [file]: '{}' } }],
      new RegExp(`${file} \\(of foo\\)$`),
    ],
    [
      'a claim on what is in an archive',
      [{ files: { 'var/lib/dpkg/info/foo.md5sums': 'abc  srv/a.war/WEB-INF/lib/b.jar\n', 'srv/a.war': '' } }],
      /^files of applications that Trivy leaves out/,
    ],
    [
      'hard links of pnpm',
      [{ files: { 'root/store/00/a': '{}' }, hardLinks: { [file]: 'root/store/00/a' } }],
      /^hard links/,
    ],
    [
      'a list of packages behind a link',
      [{ files: { 'opt/status': 'Package: a\n' } }, { links: { 'var/lib/dpkg/status': '/opt/status' } }],
      /^a list of system packages that a link leads to/,
    ],
    [
      'a list of packages behind two links',
      [{ files: { 'opt/b/status': '' }, links: { 'opt/a': 'b', 'var/lib/dpkg': '../../opt/a' } }],
      /^a list of system packages that a link leads to/,
    ],
    [
      'one of two SBOMs in a folder of Bitnami’s',
      [
        {
          files: {
            'opt/bitnami/a/.spdx-a.spdx': '{"name":"pkg:bitnami/a@1?arch=amd64"}',
            'opt/bitnami/a/.spdx-b.spdx': '{"name":"pkg:bitnami/b@1"}',
          },
        },
      ],
      /^packages of Bitnami’s.*: pkg:bitnami\/a@1 and 1 more$/,
    ],
  ])('is seen: %s', async (_, layers, expected) => {
    expect((await of(layers)).unread).toEqual([expect.stringMatching(expected)]);
  });

  it.each<[string, readonly LayerRecipe[]]>([
    ['a claim on what another layer brings', [{ files: sums }, { files: { [file]: '{}' } }]],
    [
      'claims on usual places',
      [{ files: { 'var/lib/dpkg/info/a.md5sums': 'a  usr/lib/node_modules/a/package.json' } }],
    ],
    [
      'links in usual places',
      [{ links: { lib: 'usr/lib', 'var/lib/rpm': '../../usr/lib/sysimage/rpm', 'usr/bin/a': 'b' } }],
    ],
    ['a link to no list', [{ files: { 'lib64/x': '' }, links: { lib: 'lib64' } }]],
    [
      'SBOMs of Bitnami’s in folders of their own',
      [{ files: { 'opt/bitnami/a/a.spdx': '{}', 'opt/bitnami/b/b.spdx': '{}' } }],
    ],
    [
      'the SBOMs of Bitnami’s small tools',
      [{ files: { 'opt/bitnami/common/a.spdx': '{"a":"pkg:bitnami/a@1"}', 'opt/bitnami/common/b.spdx': '{}' } }],
    ],
    [
      'a newer SBOM in place of an older one',
      [
        { files: { 'opt/bitnami/a/a.spdx': '{"a":"pkg:bitnami/a@1"}' } },
        { files: { 'opt/bitnami/a/a.spdx': '{"a":"pkg:bitnami/a@2"}' } },
      ],
    ],
  ])('is nothing: %s', async (_, layers) => {
    expect(await of(layers)).not.toHaveProperty('unread');
  });

  it('is no claim of another vendor, whose files Trivy looks through', async () => {
    const os = { OS: { Family: 'debian', Name: '12.5' } };
    const packages = (Class: string) => [{ Name: 'foo', Repository: { Class } }, { Name: 'a' }, { Name: 'b' }];
    const system = (Class: string) =>
      JSON.stringify(result({ Class: 'os-pkgs', Type: 'debian', Packages: packages(Class) }));
    const layers = [{ files: { ...sums, [file]: '{}' } }];
    expect((await of(layers, os, system('official'))).unread).toEqual([expect.stringMatching(/\(of foo\)$/)]);
    expect(await of(layers, os, system('third-party'))).toMatchObject({ otherVendors: ['foo'] });
    expect(await of(layers, os, system('third-party'))).not.toHaveProperty('unread');
  });

  it('is seen where a layer can’t be looked through', async () => {
    const body = `write(report({ Results: [${app}] }))`;
    const bytes = () => gzipSync(Buffer.alloc(2000, 7));
    const editConfig = (config: Record<string, unknown>) => ({
      ...config,
      rootfs: { type: 'layers', diff_ids: [digestOf(Buffer.alloc(2000, 7))] },
    });
    const scanned = await scan(body, { images: [{ layers: [{ bytes }], editConfig }] });
    expect(scanned.platforms[0].unread).toEqual([expect.stringMatching(/^the layer sha256:\w+ is not a readable tar/)]);
  });

  it('is nothing in a static image, nor beside a system that Trivy knows', async () => {
    expect(await one([{ 'app/server': '' }])).not.toHaveProperty('unread');
    const os = { OS: { Family: 'debian', Name: '12.5' } };
    const system = JSON.stringify(result({ Class: 'os-pkgs', Type: 'debian' }));
    expect(await one([{ 'usr/lib/os-release': 'ID=debian' }], os, system)).not.toHaveProperty('unread');
  });

  it.each<[string, string, string | undefined]>([
    ['none', 'app/server', undefined],
    ['apk’s', 'lib/apk/db/installed', 'no-packages'],
    ['dpkg’s', 'var/lib/dpkg/status.d/base', 'no-packages'],
    ['RPM’s', 'usr/lib/sysimage/rpm/rpmdb.sqlite', 'no-packages'],
    ['RPM’s of OSTree', 'usr/share/rpm/rpmdb.sqlite', 'no-packages'],
    ['Azure Linux’s without RPM', 'var/lib/rpmmanifest/container-manifest-2', 'no-packages'],
  ])('is a list of packages below a system of which Trivy looks up none: %s', async (_, file, fault) => {
    const metadata = { OS: { Family: 'activestate', Name: '1' } };
    expect((await one([{ [file]: '' }], metadata)).systemFault).toBe(fault);
  });

  it.each<[string, readonly string[], string | undefined]>([
    ['its own release', ['v3.19'], undefined],
    ['a newer one', ['v3.20'], undefined],
    ['edge', ['v3.19', 'edge'], undefined],
    ['an older one', ['v3.9'], 'other-release'],
    ['one without advisories', ['v3.99'], 'unknown-release'],
    ['a name', ['latest-stable'], 'unknown-release'],
  ])('decides for Alpine 3.19 which advisories Trivy takes: repositories of %s', async (_, releases, fault) => {
    const repositories = releases.map((release) => `https://dl-cdn.alpinelinux.org/alpine/${release}/main\n`).join('');
    const system = JSON.stringify(result({ Class: 'os-pkgs', Type: 'alpine' }));
    const layers = [{ 'etc/apk/repositories': 'https://dl-cdn.alpinelinux.org/alpine/v3.18/main\n' }];
    const metadata = { OS: { Family: 'alpine', Name: '3.19.1' } };
    const scanned = await one([...layers, { 'etc/apk/repositories': repositories }], metadata, system);
    expect(scanned.systemFault).toBe(fault);
  });
});
