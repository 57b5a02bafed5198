/**
 * What breaks while an image that has passed is released, and where reports go: the shipped gate against a registry and a disk that fail. More ways in which a
 * registry fails are in `flows/gate.release-faults.test.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type MadeLayout, makeLayout } from '../oci/layout/make-layout.js';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { loggedIn } from '../oci/registry/registry-world.js';
import { writeFakeTrivy } from '../scan/trivy/fake-trivy.js';
import { debianAdvisories, type Ended, findsNothing, type GateWorld, gateWorld, type Inputs } from './gate-world.js';

let world: GateWorld;
let registry: FakeRegistry;
let made: MadeLayout;

beforeEach(async () => {
  world = await gateWorld({}, debianAdvisories);
  registry = await startFakeRegistry();
  const noise = Buffer.from(Array.from({ length: 400_000 }, (_, index) => (index * index * 31) % 251));
  made = await makeLayout(join(world.workspace, 'image'), {
    images: [{ layers: [{ files: { noise }, compression: 'none' }] }],
  });
  writeFakeTrivy(join(world.directory, 'trivy'), findsNothing);
});
afterEach(async () => {
  await registry.close();
  await world.close();
});

/** Another registry in place of the open one. */
async function registryThat(options: FakeRegistryOptions): Promise<void> {
  await registry.close();
  registry = await startFakeRegistry(options);
}

const push = (tags: readonly string[] = ['1'], inputs: Inputs = {}): Promise<Ended> =>
  world.step({
    input: 'image',
    push: 'true',
    tags: tags.map((tag) => `${registry.host}/app:${tag}`).join('\n'),
    'trivy-path': join(world.directory, 'trivy'),
    ...inputs,
  });

function expectPushed(ended: Ended): void {
  expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 0, stdout: ended.stdout });
  expect(ended.outputs).toMatchObject({ pushed: 'true', digest: made.root.digest });
  expect(registry.tags.get('app:1')).toBe(made.root.digest);
}

/** The verdict stands, the failure is told everywhere, and the run is red. */
async function expectFailedRelease(ended: Ended, message: RegExp): Promise<void> {
  const errors = ended.stdout.match(/^::error::.*$/gm);
  expect({ code: ended.code, errors }).toEqual({ code: 3, errors: [expect.stringMatching(message)] });
  expect(errors?.[0]).toMatch(/%0AFix: \S/);
  expect(ended.stdout + ended.stderr).not.toMatch(/defect|\n {4}at /);
  expect(ended.outputs).toMatchObject({ verdict: 'passed', pushed: 'false' });
  expect(ended.summary).toMatch(/^## ⚠️ Passed.*\n\n\*\*The push of .* failed:\*\* .*\n\n\*\*What to do:\*\* \S/);
  expect(ended.reports).toHaveLength(4);
  expect(ended.rest).toEqual([]);
  expect(await world.leftBehind()).toEqual([]);
}

describe('a registry', () => {
  it('that asks to wait is waited for', async () => {
    registry.fail({
      when: 'POST /v2/app/blobs/uploads/',
      times: 1,
      act: { kind: 'status', status: 429, headers: { 'retry-after': '2' } },
    });
    const ended = await push();
    expectPushed(ended);
    expect(ended.stdout).toMatch(/Trying again in 2 s/);
  });

  it('that takes not these credentials never has them in its error', async () => {
    await registryThat({ auth: { kind: 'basic', users: { jane: 'secret' } } });
    mkdirSync(join(world.directory, 'docker'));
    const config = loggedIn(registry.host, 'jane', 'hunter2-wrong');
    writeFileSync(join(world.directory, 'docker/config.json'), JSON.stringify(config));
    const ended = await push();
    await expectFailedRelease(ended, /401/);
    const told = ended.stdout.replace(/^::add-mask::.*$/gm, '') + ended.stderr + ended.summary;
    expect(told).not.toContain('hunter2-wrong');
  });

  it('that refuses one of several tags as immutable: the error says which moved', async () => {
    const old = registry.seedManifest('app', Buffer.from('{}'), 'application/vnd.oci.image.manifest.v1+json', '2');
    registry.storage.immutable.add('app:2');
    const ended = await push(['1', '2', '3']);
    const moved = new RegExp(
      `immutable.*Moved: ${registry.host}/app:1\\. Not moved: ${registry.host}/app:2, ${registry.host}/app:3`,
    );
    await expectFailedRelease(ended, moved);
    expect([...registry.tags]).toEqual(
      expect.arrayContaining([
        ['app:1', made.root.digest],
        ['app:2', old],
      ]),
    );
    expect(registry.tags.has('app:3')).toBe(false);
    expect(ended.summary).toMatch(/Moved:.*app:1/);
  });
});

/** A file system of its own with this much room, for the time of a test; needs root. */
async function onSmallDisk(bytes: number, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = join(world.directory, 'disk');
  mkdirSync(folder);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const as = (...words: readonly string[]) => {
    const [file = '', ...args] = [...sudo, ...words];
    execFileSync(file, args);
  };
  as('mount', '-t', 'tmpfs', '-o', `size=${bytes},mode=1777`, 'tmpfs', folder);
  try {
    await use(folder);
  } finally {
    as('umount', folder);
  }
}

describe('a full disk', () => {
  it('in report-dir: nothing is pushed', async () => {
    await onSmallDisk(16_384, async (folder) => {
      writeFileSync(join(folder, 'ballast'), Buffer.alloc(12_288));
      const ended = await push(['1'], { 'report-dir': join(folder, 'reports') });
      expect(ended.code).toBe(3);
      expect(ended.stdout).toMatch(
        /^::error::.*\/disk\/reports.*no space is left on its disk.*%0AFix: Make room there/m,
      );
      expect(ended.summary).toMatch(/nothing was pushed[\s\S]*no space/);
      expect(ended.rest).toEqual([]);
      expect(readdirSync(join(folder, 'reports')).filter((name) => name.endsWith('.part'))).toEqual([]);
    });
    expect(registry.writes).toEqual([]);
  });

  it('in the temporary folder: nothing is pushed', async () => {
    await onSmallDisk(200_000, async (folder) => {
      const ended = await world.cli(
        [
          'gate',
          '--input',
          'image',
          '--push',
          '--tags',
          `${registry.host}/app:1`,
          '--trivy-path',
          join(world.directory, 'trivy'),
          '--offline',
          '--max-db-age',
          'unlimited',
          '--cache-dir',
          world.cache,
          '--report-dir',
          join(world.directory, 'reports'),
        ],
        { TMPDIR: folder },
      );
      expect(ended).toMatchObject({ code: 3, stderr: expect.stringMatching(/no space is left on its disk/) });
      expect(readdirSync(folder)).toEqual([]);
    });
    expect(registry.writes).toEqual([]);
  });
});

describe('a report folder that may not be written', () => {
  it('is named', async () => {
    writeFileSync(join(world.directory, 'file'), '');
    const ended = await push(['1'], { 'report-dir': join(world.directory, 'file/reports') });
    expect(ended.code).toBe(2);
    expect(ended.stdout).toMatch(/^::error::.*report-dir.*file/m);
    expect(registry.requests).toEqual([]);
  });
});
