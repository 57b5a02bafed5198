/** What breaks while an image that has passed is released, and where reports go: the shipped gate against a registry and a disk that fail. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type MadeLayout, makeLayout } from '../oci/layout/make-layout.js';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from '../oci/registry/fake-registry.js';
import type { Fault } from '../oci/registry/fake-registry-faults.js';
import { loggedIn } from '../oci/registry/registry-world.js';
import { writeFakeTrivy } from '../scan/trivy/fake-trivy.js';
import { type Ended, findsNothing, type GateWorld, gateWorld, type Inputs } from './gate-world.js';

let world: GateWorld;
let registry: FakeRegistry;
let made: MadeLayout;

beforeEach(async () => {
  world = await gateWorld();
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
  expect(ended.reports).toHaveLength(3);
  expect(ended.rest).toEqual([]);
  expect(await world.leftBehind()).toEqual([]);
}

describe('a registry', () => {
  const broken: Fault = { when: 'PUT /v2/app/blobs/', act: { kind: 'status', status: 500, afterBytes: 100_000 } };

  it('that is down, or breaks every upload in the middle, is asked five times and named', async () => {
    const other = await gateWorld();
    await makeLayout(join(other.workspace, 'image'));
    const { host: down } = await startFakeRegistry().then(async (fake) => {
      await fake.close();
      return fake;
    });
    registry.fail(broken);
    const trivy = join(world.directory, 'trivy');
    const [first, second] = await Promise.all([
      push(),
      other.step({ input: 'image', push: 'true', tags: `${down}/app:1`, 'trivy-path': trivy }),
    ]);
    await expectFailedRelease(first, /127\.0\.0\.1:\d+\/app: .*500.*Tried 5 times/);
    await expectFailedRelease(second, /127\.0\.0\.1:\d+\/app: no answer.*Tried 5 times/);
    expect(registry.tags.size).toBe(0);
    await other.close();
  });

  it('that breaks one upload in the middle gets it again', async () => {
    registry.fail({ ...broken, times: 1 });
    expectPushed(await push());
  });

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

  it('that asks to wait too long is not', async () => {
    registry.fail({
      when: 'POST /v2/app/blobs/uploads/',
      act: { kind: 'status', status: 429, headers: { 'retry-after': '3600' } },
    });
    await expectFailedRelease(await push(), /3600 s \(Retry-After\)/);
    expect(registry.tags.size).toBe(0);
  });

  it('that is slow gets its time', async () => {
    const wait = () => new Promise<void>((resolve) => setTimeout(resolve, 100));
    registry.fail({ when: /./, act: { kind: 'after', wait } });
    expectPushed(await push());
  });

  it('that takes nobody without credentials says so', async () => {
    await registryThat({ auth: { kind: 'token', users: { jane: 'secret' } } });
    await expectFailedRelease(await push(), /app.*(credentials|log in|authentication)/i);
    expect(registry.tags.size).toBe(0);
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

  it('that lets the account only read says so', async () => {
    await registryThat({ auth: { kind: 'token', readers: { jane: 'secret' } } });
    mkdirSync(join(world.directory, 'docker'));
    writeFileSync(
      join(world.directory, 'docker/config.json'),
      JSON.stringify(loggedIn(registry.host, 'jane', 'secret')),
    );
    await expectFailedRelease(await push(), /app/);
    expect(registry.tags.size).toBe(0);
  });

  it('that forbids says so', async () => {
    registry.fail({
      when: 'POST /v2/app/blobs/uploads/',
      act: { kind: 'status', status: 403, body: '{"errors":[{"code":"DENIED","message":"quota"}]}' },
    });
    await expectFailedRelease(await push(), /DENIED: quota/);
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

  it('that answers with another digest is not believed', async () => {
    const headers = { 'docker-content-digest': `sha256:${'b'.repeat(64)}` };
    registry.fail({ when: 'PUT /v2/app/manifests/1', act: { kind: 'status', status: 201, headers } });
    await expectFailedRelease(await push(), /sha256:bbb.*was scanned/);
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
    expect(registry.requests).toEqual([]);
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
    expect(registry.requests).toEqual([]);
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
