import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishDatabase } from './publish-database.js';
import { publishedAction } from './published-action.js';
import { type ActWorld, longest, type Ran, root, startActWorld, type Workflow } from './run-act.js';

const run = promisify(execFile);

let world: ActWorld;
/** Somebody's repository: an image at its top and three in folders, of which `web` has CRITICAL findings. */
let repository: string;
let action: string;

beforeAll(async () => {
  world = await startActWorld();
  const database = await publishDatabase(world.registry.host, join(root, 'demo/advisory-db/db'));
  repository = await mkdtemp(join(tmpdir(), 'image-gate-repository-'));
  for (const [folder, variant] of Object.entries({
    '.': 'fixed',
    api: 'fixed',
    web: 'vulnerable',
    'ai-worker': 'fixed',
  })) {
    await run(join(root, 'script/demo'), ['--prepare', variant], {
      env: { ...process.env, RUNNER_TEMP: world.docker.directory },
    });
    await mkdir(join(repository, folder), { recursive: true });
    await cp(join(root, 'demo', variant), join(repository, folder), { recursive: true });
    await cp(join(root, 'demo/Dockerfile'), join(repository, folder, 'Dockerfile'));
  }
  await cp(join(root, 'docs/examples'), join(repository, '.github/workflows'), { recursive: true });
  const git = ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.com'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...git, 'commit', '-q', '-m', 'All'],
  ])
    await run('git', args, { cwd: repository });
  action = await publishedAction(database);
}, longest);

afterAll(async () => {
  await world?.stop();
  for (const folder of [repository, action]) if (folder) await rm(folder, { recursive: true, force: true });
}, longest);

/** Runs an example as it is. */
function example(file: string, more: Partial<Workflow> = {}): Promise<Ran> {
  return world.act({
    repository,
    file: `.github/workflows/${file}`,
    vars: 'none',
    env: { REGISTRY: world.registry.host },
    actions: { 'image-gate/image-gate': action },
    ...more,
  });
}

const sha256 = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);

describe('the examples in docs/, run literally', () => {
  it(
    'one image: passes and is pushed',
    async () => {
      expect(await example('one-image.yml')).toMatchObject({ code: 0 });
      expect(await world.digestOf('app', 'latest')).toEqual(sha256);
    },
    longest,
  );

  it(
    'matrix: one of three is blocked, the others are pushed',
    async () => {
      const { code, output } = await example('matrix.yml');
      expect(code).toBe(1);
      expect(output).toMatch(/BLOCKED.*\/web:latest/);
      const digests = ['api', 'web', 'ai-worker'].map((name) => world.digestOf(name, 'latest'));
      expect(await Promise.all(digests)).toEqual([sha256, 'status 404', sha256]);
    },
    longest,
  );

  it(
    'cd: deploys the digest that passes, and no other',
    async () => {
      const good = await world.digestOf('app', 'latest');
      const passed = await example('cd.yml', { event: 'workflow_dispatch', inputs: { digest: good } });
      expect(passed).toEqual({
        code: 0,
        output: expect.stringContaining(`deploying ${world.registry.host}/app@${good}`),
      });
      await world.docker.docker('build', '-q', '-t', `${world.registry.host}/app:bad`, join(repository, 'web'));
      await world.docker.docker('push', '-q', `${world.registry.host}/app:bad`);
      const bad = await world.digestOf('app', 'bad');
      const blocked = await example('cd.yml', { event: 'workflow_dispatch', inputs: { digest: bad } });
      expect(blocked.code).toBe(1);
      expect(blocked.output).not.toContain('deploying 127');
    },
    longest,
  );

  it(
    'weekly base images: tells which of them may no longer be built on',
    async () => {
      for (const [name, folder] of [
        ['debian:12', 'api'],
        ['node:24', 'web'],
      ] as const) {
        await world.docker.docker('build', '-q', '-t', `${world.registry.host}/base/${name}`, join(repository, folder));
        await world.docker.docker('push', '-q', `${world.registry.host}/base/${name}`);
      }
      const { code, output } = await example('weekly-base-images.yml', { event: 'workflow_dispatch' });
      expect(code).toBe(1);
      expect(output).toMatch(/PASSED.*base\/debian:12/);
      expect(output).toMatch(/BLOCKED.*base\/node:24/);
    },
    longest,
  );
});
