import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigError, ToolError } from '../../../src/host/errors.js';
import type { Command, Process } from '../../../src/host/ports.js';
import { digestOf, encoded } from '../../../src/oci/digest.js';
import type { TrivyChoice } from '../../../src/scan/scanner-options.js';
import { assetUrl, type InstallPorts, prepareTrivy } from '../../../src/scan/trivy/install.js';
import { makeTar } from '../../oci/layout/make-layout.js';
import { type FileServer, redirect, send, startFileServer } from '../file-server.js';
import { type TestWorld, testWorld } from '../world.js';

const program = '#!/bin/sh\necho scanned\n';
const archive = gzipSync(
  await makeTar({ LICENSE: 'Apache', 'contrib/trivy': 'not this one', trivy: program, '../evil': 'x' }),
);
const name = 'trivy_0.74.0_Linux-64bit.tar.gz';

let world: TestWorld;
let server: FileServer;

beforeEach(async () => {
  world = testWorld();
  server = await startFileServer();
  server.handlers.set(`/mirror/v0.74.0/${name}`, send(archive));
});
afterEach(async () => {
  await server.close();
  world.close();
});

/** Trivy by a release that we made, whose archive is pinned by its hash. */
function released(more: { offline?: boolean; version?: string; pinned?: Buffer; ports?: Partial<InstallPorts> } = {}) {
  const trivy: TrivyChoice = {
    kind: 'release',
    version: more.version ?? '0.74.0',
    mirror: new URL(`${server.origin}/mirror/`),
  };
  const options = { trivy, cacheDirectory: world.cacheDirectory, offline: more.offline ?? false };
  const pin = { archive: digestOf(more.pinned ?? archive) };
  // A process of its own has files of its own.
  const ports = { ...world, files: { ...world.files }, ...more.ports };
  return prepareTrivy(ports, options, () => ({ asset: 'Linux-64bit.tar.gz', pin }));
}

function given(path: string, sha256?: string, files = { ...world.files }) {
  const trivy: TrivyChoice = { kind: 'given', path, ...(sha256 ? { sha256 } : {}) };
  return prepareTrivy({ ...world, files }, { trivy, cacheDirectory: world.cacheDirectory, offline: true });
}

const cached = () => (existsSync(`${world.cacheDirectory}/trivy`) ? readdirSync(`${world.cacheDirectory}/trivy`) : []);
const temporary = () => readdirSync(`${world.directory}/tmp`, { recursive: true });

describe('a pinned release of Trivy', () => {
  it('is fetched, compared with the hash in our source, and unpacked for us alone', async () => {
    const trivy = await released();
    expect(trivy).toMatchObject({ version: '0.74.0', trust: 'pinned', binary: digestOf(program) });
    expect(readFileSync(trivy.path, 'utf8')).toBe(program);
    expect(statSync(trivy.path).mode & 0o777).toBe(0o700);
    expect(temporary().filter((path) => String(path).includes('/'))).toHaveLength(1);
  });

  it('is fetched once; then its archive comes from the cache', async () => {
    await released();
    await released();
    await released({ offline: true });
    expect(server.paths).toHaveLength(1);
    expect(cached()).toEqual([name]);
  });

  it('is not unpacked when its bytes are others', async () => {
    await expect(released({ pinned: Buffer.from('the reviewed one') })).rejects.toMatchObject({
      code: 'download-mismatch',
    });
    expect(temporary()).toEqual([]);
    expect(cached()).toEqual([]);
    expect(server.paths).toHaveLength(1);
  });

  it('is fetched again when somebody changed the archive in the cache', async () => {
    await released();
    const evil = gzipSync(await makeTar({ trivy: 'evil' }));
    writeFileSync(`${world.cacheDirectory}/trivy/${name}`, evil);
    expect((await released()).binary).toBe(digestOf(program));
    expect(world.log.lines.join('\n')).toMatch(/warning: .* was changed in the cache/);
    writeFileSync(`${world.cacheDirectory}/trivy/${name}`, evil);
    await expect(released({ offline: true })).rejects.toMatchObject({ code: 'trivy-offline' });
  });

  it.each(['0.69.4', '0.69.5', '0.69.6'])('is never asked for as %s', async (version) => {
    const trivy: TrivyChoice = { kind: 'release', version, mirror: new URL(server.origin) };
    const asked = prepareTrivy(world, { trivy, cacheDirectory: world.cacheDirectory, offline: false });
    await expect(asked).rejects.toMatchObject({ code: 'trivy-denied' });
    expect(server.paths).toEqual([]);
  });

  it('comes from GitHub by default, and from the same path below a mirror', () => {
    expect(assetUrl('0.74.0', 'Linux-64bit.tar.gz').href).toBe(
      `https://github.com/aquasecurity/trivy/releases/download/v0.74.0/${name}`,
    );
    expect(assetUrl('0.74.0', 'Linux-64bit.tar.gz', new URL('https://mirror.example/a//')).href).toBe(
      `https://mirror.example/a/v0.74.0/${name}`,
    );
  });

  it('may lie behind a redirect, as GitHub answers with one', async () => {
    const path = `/mirror/v0.74.0/${name}`;
    const other = await startFileServer();
    other.handlers.set('/assets/1', send(archive));
    server.handlers.set(path, redirect(`${other.origin}/assets/1`));
    expect((await released()).trust).toBe('pinned');
    await other.close();
  });

  it.each([
    ['to plain HTTP elsewhere', 'http://assets.example/trivy', /not https/],
    ['to a file', 'file:///etc/passwd', /not https/],
    ['to nonsense', 'https://[', /no URL/],
    ['in a circle', `/mirror/v0.74.0/${name}`, /more than 5 times/],
  ])('is not followed %s', async (_name, location, why) => {
    server.handlers.set(`/mirror/v0.74.0/${name}`, redirect(location));
    const asked = released();
    await expect(asked).rejects.toMatchObject({ code: 'download-failed' });
    await expect(asked).rejects.toThrow(why);
    expect(cached()).toEqual([]);
  });

  it('is asked for again after a 503 and a broken connection, not after a 404', async () => {
    const path = `/mirror/v0.74.0/${name}`;
    const answers = [
      (response: import('node:http').ServerResponse) => void response.writeHead(503).end(),
      (response: import('node:http').ServerResponse) => {
        response.writeHead(200, { 'content-length': archive.length });
        response.write(archive.subarray(0, 10), () => response.destroy());
      },
      send(archive),
    ];
    server.handlers.set(path, (response, asked) => answers.shift()?.(response, asked));
    expect((await released()).trust).toBe('pinned');
    expect(world.clock.slept).toEqual([1000, 2000]);
    server.paths.length = 0;
    await expect(released({ version: '0.70.0', pinned: Buffer.from('x') })).rejects.toThrow(/404/);
    expect(server.paths).toHaveLength(1);
  });

  it('is not taken from an archive that lacks it', async () => {
    const empty = gzipSync(await makeTar({ README: 'nothing here' }));
    server.handlers.set(`/mirror/v0.74.0/${name}`, send(empty));
    await expect(released({ pinned: empty })).rejects.toMatchObject({ code: 'trivy-archive' });
    const torn = archive.subarray(0, 60);
    server.handlers.set(`/mirror/v0.74.0/${name}`, send(torn));
    await expect(released({ pinned: torn })).rejects.toMatchObject({ code: 'trivy-archive' });
  });

  it("is unpacked by Windows' own tar there", async () => {
    const commands: Command[] = [];
    const run: Process['run'] = async (command) => {
      commands.push(command);
      writeFileSync(`${command.args[3]}\\trivy.exe`, program);
      return { code: 0, signal: null, late: false, stdout: '', stderr: '' };
    };
    const zip = Buffer.from('a zip');
    const path = 'trivy_0.74.0_windows-64bit.zip';
    server.handlers.set(`/v0.74.0/${path}`, send(zip));
    const ports = { ...world, process: { ...world.process, run }, environment: { SystemRoot: 'D:\\Win' } };
    const trivy: TrivyChoice = { kind: 'release', version: '0.74.0', mirror: new URL(server.origin) };
    const options = { trivy, cacheDirectory: world.cacheDirectory, offline: false };
    const found = await prepareTrivy(ports, options, () => ({
      asset: 'windows-64bit.zip',
      pin: { archive: digestOf(zip) },
    }));
    expect(found.binary).toBe(digestOf(program));
    expect(commands).toMatchObject([
      {
        file: 'D:\\Win\\System32\\tar.exe',
        args: ['-xf', `${world.cacheDirectory}/trivy/${path}`, '-C', expect.anything(), 'trivy.exe'],
      },
    ]);
  });
});

describe('a Trivy that was handed in', () => {
  const binary = () => {
    const path = `${world.directory}/my-trivy`;
    writeFileSync(path, program);
    chmodSync(path, 0o755);
    return path;
  };

  it('is used when it has the hash that was given, in either case of its letters', async () => {
    const sha256 = encoded(digestOf(program));
    expect(await given(binary(), sha256)).toMatchObject({ trust: 'given', binary: digestOf(program) });
    expect(await given(binary(), sha256.toUpperCase())).toMatchObject({ trust: 'given' });
    expect(world.log.lines).toEqual([]);
  });

  it('is read once, however large it is, as it has a hundred megabytes and more', async () => {
    const large = randomBytes(3_000_000);
    const path = binary();
    writeFileSync(path, large);
    let bytes = 0;
    const counted = (read: (path: string) => AsyncIterable<Buffer>) =>
      async function* (of: string) {
        for await (const piece of read(of)) {
          bytes += piece.length;
          yield piece;
        }
      };
    const { readPieces, readStream } = world.files;
    const files = {
      ...world.files,
      readPieces: counted(readPieces),
      readStream: (of: string) => Readable.from(counted(readStream)(of)),
    };
    const trivy: TrivyChoice = { kind: 'given', path, sha256: encoded(digestOf(large)) };
    const ready = await prepareTrivy({ ...world, files }, { trivy, cacheDirectory: '/none', offline: true });
    expect(bytes).toBe(large.length);
    expect(readFileSync(ready.path).equals(large)).toBe(true);
  });

  it('runs with the bytes that have that hash, whatever is put in its place meanwhile', async () => {
    const path = binary();
    const trivy = await given(path, encoded(digestOf(program)));
    writeFileSync(path, '#!/bin/sh\necho forged\n');
    expect(digestOf(readFileSync(trivy.path))).toBe(trivy.binary);
    expect(statSync(trivy.path).mode & 0o777).toBe(0o700);
  });

  it('is copied and hashed once by a process, and by the next one again', async () => {
    const [path, sha256] = [binary(), encoded(digestOf(program))];
    const trivy = await given(path, sha256, world.files);
    writeFileSync(path, '#!/bin/sh\necho forged\n');
    expect(await given(path, sha256, world.files)).toEqual(trivy);
    expect(digestOf(readFileSync(trivy.path))).toBe(trivy.binary);
    await expect(given(path, sha256)).rejects.toMatchObject({ code: 'trivy-mismatch' });
    await expect(given(path, '0'.repeat(64), world.files)).rejects.toMatchObject({ code: 'trivy-mismatch' });
  });

  it('is used with a warning when no hash was given', async () => {
    expect(await given(binary())).toEqual({ path: binary(), trust: 'unreviewed', binary: digestOf(program) });
    expect(world.log.lines).toMatchObject([expect.stringMatching(/^warning: .*my-trivy .*not reviewed.*trivy-sha256/)]);
  });

  it('is refused with another hash', async () => {
    const asked = given(binary(), '0'.repeat(64));
    await expect(asked).rejects.toBeInstanceOf(ToolError);
    await expect(asked).rejects.toMatchObject({ code: 'trivy-mismatch' });
  });

  it.each(['0.69.4', '0.69.5', '0.69.6'])('is refused without running it when it is built from %s', async (version) => {
    const path = binary();
    const padding = 'x'.repeat(1_048_560);
    for (const mark of [
      `mod\tgithub.com/aquasecurity/trivy\tv${version}\th1:`,
      `-X github.com/aquasecurity/trivy/pkg/version/app.ver=${version}"`,
    ]) {
      writeFileSync(path, `${padding}${mark}${padding}`);
      await expect(given(path, encoded(digestOf(readFileSync(path))))).rejects.toMatchObject({ code: 'trivy-denied' });
    }
    writeFileSync(path, 'github.com/aquasecurity/trivy\tv0.69.40\t');
    expect((await given(path)).trust).toBe('unreviewed');
  });

  it('is refused when it is not a file', async () => {
    mkdirSync(`${world.directory}/folder`);
    for (const path of [`${world.directory}/absent`, `${world.directory}/folder`]) {
      const asked = given(path);
      await expect(asked).rejects.toBeInstanceOf(ConfigError);
      await expect(asked).rejects.toThrow(/is not a file/);
    }
  });
});
