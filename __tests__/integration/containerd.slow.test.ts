/** The gate and the command line where Docker keeps images in containerd's store, as new installations do: Debian 13's own engine. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fixed, type GateWorld, gateWorld, offline, vulnerable } from './gate-world.js';
import { startContainerd } from './start-containerd.js';
import { type RealRegistry, startRegistry } from './start-registry.js';

const run = promisify(execFile);
const patience = 600_000;
/** The first time its root file system is made. */
const firstTime = 900_000;

let docker: Awaited<ReturnType<typeof startContainerd>>;
let registry: RealRegistry;
let world: GateWorld;

beforeAll(async () => {
  docker = await startContainerd();
}, firstTime);
afterAll(() => docker.stop(), patience);
beforeEach(async () => {
  registry = await startRegistry();
  world = await gateWorld(docker.environment);
});
afterEach(async () => {
  await removeImages();
  await registry.stop();
  await world.close();
});

async function removeImages(): Promise<void> {
  const ids = (await docker.docker('image', 'ls', '--quiet', '--no-trunc')).split('\n').filter(Boolean);
  if (ids.length > 0) await docker.docker('image', 'rm', '--force', ...new Set(ids));
}

/** Writes a build context in `folder` of the workspace whose image holds these files. */
async function context(files: Readonly<Record<string, string>>, folder = ''): Promise<string> {
  const path = join(world.workspace, folder);
  for (const [name, content] of Object.entries({ ...files, Dockerfile: 'FROM scratch\nCOPY app /app\n' })) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return path;
}

/** Puts an image of these files into the store, under these names. Gives its ID as Docker prints it. */
async function image(files: Readonly<Record<string, string>>, ...names: readonly string[]): Promise<string> {
  await docker.docker('build', ...names.flatMap((name) => ['--tag', name]), await context(files, 'image'));
  return (await docker.docker('image', 'inspect', '--format', '{{.Id}}', names[0] ?? '')).trim();
}

const options = () => Object.entries(offline(world)).map(([name, value]) => `--${name}=${value}`);
const cli = (...args: readonly string[]) => world.cli([...args, ...options()]);
const remote = async (name: string, ...asked: readonly string[]) =>
  (await run('skopeo', ['inspect', '--tls-verify=false', ...asked, `docker://${registry.host}/${name}`])).stdout.trim();
const remoteDigest = (name: string) =>
  remote(name, '--format', '{{.Digest}}', '--override-os', 'linux', '--override-arch', 'amd64');

it("is containerd's store", async () => {
  const driver = await docker.docker('info', '--format', '{{.DriverStatus}}');
  expect(driver).toContain('io.containerd.snapshotter');
});

describe.each([
  ['buildx', () => docker.environment],
  ["Docker's older builder", () => docker.environmentWithoutBuildx],
])('a gate that builds with %s', (tool, environment) => {
  const step = (push: string) =>
    world.step({ push: 'true', tags: `${registry.host}/${push}`, provenance: 'false' }, environment());

  it(
    'pushes what it scanned',
    async () => {
      await context(fixed);
      const ended = await step('app:1');
      expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 0, stdout: ended.stdout });
      expect(ended.outputs).toMatchObject({ verdict: 'passed', pushed: 'true' });
      expect(await remoteDigest('app:1')).toBe(ended.outputs.digest);
      expect(ended.stdout.includes('older builder')).toBe(tool !== 'buildx');
    },
    patience,
  );

  it(
    'pushes nothing that is blocked',
    async () => {
      await context(vulnerable);
      const ended = await step('app:1');
      expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 1, stdout: ended.stdout });
      await expect(remoteDigest('app:1')).rejects.toThrow('manifest unknown');
      expect(ended.rest).toEqual([]);
    },
    patience,
  );
});

describe('a gate', () => {
  it(
    'loads what has passed, under an ID of this store',
    async () => {
      await context(fixed);
      const ended = await world.step({ load: 'true', tags: 'localhost/loaded:1' });
      expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 0, stdout: ended.stdout });
      const id = (await docker.docker('image', 'inspect', '--format', '{{.Id}}', 'localhost/loaded:1')).trim();
      const { platforms } = JSON.parse(await readFile(ended.outputs['record-file'] ?? '', 'utf8'));
      expect(id).toBe(platforms[0].manifest);
      expect(ended.outputs.digest).toBe('');
    },
    patience,
  );

  it(
    'pushes an image of the store that is named',
    async () => {
      await image(fixed, `${registry.host}/stored:1`);
      const step = { image: `${registry.host}/stored:1`, push: 'true', tags: `${registry.host}/stored:2` };
      const ended = await world.step(step);
      expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 0, stdout: ended.stdout });
      expect(await remoteDigest('stored:2')).toBe(ended.outputs.digest);
    },
    patience,
  );
});

describe('scan', () => {
  it(
    'finds an image by its name, by its ID and by a pattern',
    async () => {
      const id = await image(vulnerable, 'acme/api:dev');
      await image(fixed, 'acme/web:dev', 'ghcr.io/acme/web:1');
      // It is the digest of a manifest or an index here, and of no config.
      expect(await docker.docker('image', 'ls', '--no-trunc', '--quiet', 'acme/api')).toBe(`${id}\n`);
      for (const [name, verdict] of [
        ['acme/api:dev', 'BLOCKED  acme/api:dev: 1 finding to fix (1 CRITICAL)'],
        [id, '1 finding to fix (1 CRITICAL)'],
        ['acme/*:dev', 'BLOCKED  1 of 2 images: acme/api:dev'],
      ] as const) {
        const { code, stdout, stderr, rest } = await cli('scan', name);
        expect({ name, code, stdout, stderr, rest }).toEqual({
          name,
          code: 1,
          stdout: expect.stringContaining(verdict),
          stderr,
          rest: [],
        });
      }
      expect(await cli('scan', 'acme/web:dev')).toMatchObject({ code: 0 });
      expect(await cli('scan', 'ghcr.io/**')).toMatchObject({ code: 0 });
    },
    patience,
  );
});

describe('the pre-push hook', () => {
  /** Runs Git as a person does in a terminal. */
  async function git(...args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
    const home = { HOME: world.directory, TMPDIR: join(world.directory, 'temp'), GIT_CONFIG_NOSYSTEM: '1' };
    const env = { ...docker.environment, ...home, GIT_CONFIG_GLOBAL: '/dev/null' };
    return new Promise((resolve) => {
      execFile('git', [...who, ...args], { cwd: world.workspace, env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
      );
    });
  }
  const scans = ({ output }: { readonly output: string }) => output.split('Scanning linux/').length - 1;

  it(
    'judges the images that match, and remembers them by their IDs of this store',
    async () => {
      await git('init', '--quiet', '--initial-branch=main');
      await git('init', '--quiet', '--bare', join(world.directory, 'remote'));
      await git('remote', 'add', 'origin', join(world.directory, 'remote'));
      await git('commit', '--quiet', '--allow-empty', '--message', 'first');
      expect(await cli('hook', 'install', 'acme/*:dev')).toMatchObject({ code: 0 });
      await image(vulnerable, 'acme/api:dev');
      const blocked = await git('push', 'origin', 'main');
      expect(blocked).toEqual({ code: 1, output: expect.stringMatching(/BLOCKED {2}acme\/api:dev: 1 finding to fix/) });
      await image(fixed, 'acme/api:dev');
      const passed = await git('push', 'origin', 'main');
      expect({ ...passed, scans: scans(passed) }).toEqual({ code: 0, output: passed.output, scans: 1 });
      await git('commit', '--quiet', '--allow-empty', '--message', 'second');
      const again = await git('push', 'origin', 'main');
      expect({ ...again, scans: scans(again) }).toEqual({
        code: 0,
        output: expect.stringContaining('unchanged since earlier today'),
        scans: 0,
      });
    },
    patience,
  );
});
