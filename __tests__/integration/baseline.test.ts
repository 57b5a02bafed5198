/** Only what is new: the whole gate as it is shipped, real Trivy, and a real registry that holds the base branch's image. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ImageRecipe, makeLayout } from '../oci/layout/make-layout.js';
import { type GateWorld, gateWorld, type Inputs, lodash, offline } from './gate-world.js';
import { account, type RealRegistry, startRegistry } from './start-registry.js';
import { realTrivy } from './trivy-launcher.js';

const run = promisify(execFile);
const patience = 600_000;

let registry: RealRegistry;
let world: GateWorld;
beforeAll(async () => {
  registry = await startRegistry({ auth: true });
}, patience);
afterAll(() => registry.stop());
beforeEach(async () => {
  world = await gateWorld();
  const auth = Buffer.from(`${account.username}:${account.password}`).toString('base64');
  await mkdir(join(world.directory, 'docker'));
  await writeFile(
    join(world.directory, 'docker/config.json'),
    JSON.stringify({ auths: { [registry.host]: { auth } } }),
  );
});
afterEach(() => world.close());

const installed = (name: string, version: string, folder = 'app') => ({
  [`${folder}/node_modules/${name}/package.json`]: JSON.stringify({ name, version, license: 'MIT' }),
});
/** CVE-2021-44906, CRITICAL. */
const minimist = installed('minimist', '1.2.5');
const common = { files: { 'etc/motd': 'a layer that does not change' } };

/** Makes the layout that the next steps judge. */
async function build(files: Readonly<Record<string, string>>, ...platforms: readonly string[]): Promise<void> {
  const layout = join(world.workspace, 'layout');
  await rm(layout, { recursive: true, force: true });
  const image = (platform: string): ImageRecipe => ({ platform, layers: [common, { files }] });
  await makeLayout(layout, { images: (platforms.length === 0 ? ['linux/amd64'] : platforms).map(image) });
}

/** The image of a branch, as it was pushed when its findings were nobody's concern yet. */
async function pushed(name: string): Promise<void> {
  await world.write('.github/image-gate.yml', 'severity: { critical: log }\n');
  const { code, stdout } = await world.step({
    ...nowhere,
    input: 'layout',
    push: 'true',
    tags: `${registry.host}/${name}`,
  });
  expect({ code, stdout }).toEqual({ code: 0, stdout });
}

/** There is no GitHub here, and waiting for it takes its time. */
const nowhere = { 'upload-sarif': 'false', comment: 'never' };
const pullRequest = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };

/** What the pull request's own run makes of the layout. */
async function judged(name: string, inputs: Inputs = {}) {
  await world.write('.github/image-gate.yml', 'gate-on: new\n');
  const event = join(world.directory, 'event.json');
  const pull = {
    number: 7,
    head: { sha: 'a'.repeat(40), repo: { full_name: 'octo-org/octo-repo' } },
    base: { ref: 'main' },
  };
  await writeFile(event, JSON.stringify({ repository: { private: true }, pull_request: pull }));
  const given = { ...nowhere, input: 'layout', tags: `${registry.host}/${name}:pr-7`, ...inputs };
  const ended = await world.step(given, { ...pullRequest, GITHUB_EVENT_PATH: event });
  expect(ended.rest).toEqual([]);
  const { baseline } = JSON.parse(await readFile(ended.outputs['record-file'] ?? '', 'utf8'));
  return { ...ended, change: baseline };
}

describe('a pull request under `gate-on: new`', () => {
  it(
    'passes with an upgrade that is vulnerable too, in another folder, and tells what it mends',
    async () => {
      await build({ ...lodash('4.17.4'), ...minimist });
      await pushed('upgraded:main');
      await build(installed('lodash', '4.17.11', 'srv'));
      const { code, summary, stdout, change } = await judged('upgraded');
      expect({ code, stdout }).toEqual({ code: 0, stdout });
      expect(summary).toMatch(/^## ✅ Passed: nothing new that the policy blocks/);
      expect(change).toMatchObject({
        state: 'compared',
        counts: { CRITICAL: { new: 0, 'still-there': 1, fixed: 1 } },
        fixed: expect.arrayContaining([
          expect.objectContaining({ id: 'CVE-2021-44906', package: 'minimist' }),
          expect.objectContaining({ id: 'CVE-2018-16487', package: 'lodash' }),
        ]),
      });
      expect(stdout).toMatch(/0 new, \d+ still there, \d+ fixed/);
    },
    patience,
  );

  it(
    'is blocked for what it adds, and for nothing else',
    async () => {
      await build(lodash('4.17.4'));
      await pushed('added:main');
      await build({ ...lodash('4.17.4'), ...minimist });
      const { code, summary, outputs } = await judged('added');
      expect(code).toBe(1);
      expect(outputs).toMatchObject({ critical: '2', blocking: '1' });
      expect(summary).toMatch(/^## ❌ Blocked: 1 new finding to fix \(1 CRITICAL\)/);
    },
    patience,
  );

  it(
    'that adds a platform is blocked for what is there',
    async () => {
      await build(lodash('4.17.4'), 'linux/amd64', 'linux/s390x');
      await pushed('platforms:main');
      await build(lodash('4.17.4'), 'linux/amd64');
      expect((await judged('platforms')).code).toBe(0);
      await build(lodash('4.17.4'), 'linux/amd64', 'linux/arm64');
      const { code, change } = await judged('platforms');
      expect(code).toBe(1);
      expect(change).toMatchObject({ state: 'compared', missingPlatforms: ['linux/arm64'] });
    },
    patience,
  );

  it(
    'counts everything as new without an image of the base branch, and with one that nobody may read',
    async () => {
      await build(lodash('4.17.4'));
      const first = await judged('fresh');
      expect(first).toMatchObject({ code: 1, change: { state: 'unread' } });
      expect(first.stdout).not.toMatch(/::warning::.*aseline/);
      await pushed('closed:main');
      await rm(join(world.directory, 'docker'), { recursive: true });
      const second = await judged('closed');
      expect(second).toMatchObject({ code: 1, change: { state: 'unread' } });
      expect(second.stdout).toMatch(/::warning::The baseline .*closed:main is not read.*401/);
    },
    patience,
  );
});

describe('the command line', () => {
  it(
    'compares with what `trivy image --format json` wrote',
    async () => {
      await build(lodash('4.17.4'));
      await world.write('.github/image-gate.yml', 'gate-on: new\n');
      const report = join(world.workspace, 'earlier.json');
      const quiet = ['--quiet', '--skip-db-update', '--skip-java-db-update', '--offline-scan', '--skip-version-check'];
      const where = ['--cache-dir', join(world.directory, 'trivy-cache'), '--cache-backend', 'memory'];
      await mkdir(join(world.directory, 'trivy-cache'));
      await run('cp', ['-r', join(world.cache, 'db'), join(world.directory, 'trivy-cache/db')]);
      const options = ['--format', 'json', '--output', report, '--scanners', 'vuln', '--list-all-pkgs'];
      await run(realTrivy, ['image', '--input', join(world.workspace, 'layout'), ...options, ...quiet, ...where]);
      const ours = Object.entries(offline(world)).map(([name, value]) => `--${name}=${value}`);
      const same = await world.cli(['scan', 'layout', '--baseline', 'earlier.json', ...ours]);
      expect(same).toMatchObject({ code: 0, stdout: expect.stringMatching(/0 new, 7 still there, 0 fixed/) });
      await build({ ...lodash('4.17.4'), ...installed('lodash', '4.17.4', 'copy') });
      const copied = await world.cli(['scan', 'layout', '--baseline', 'earlier.json', ...ours]);
      expect(copied).toMatchObject({ code: 1, stdout: expect.stringMatching(/7 new, 7 still there, 0 fixed/) });
    },
    patience,
  );
});
