/** Docker, BuildKit or Trivy have no disk left in the middle of the work of the shipped gate: real disks that are full. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type BrokenWorld,
  bigContext,
  type Docker,
  expectFailed,
  mebibyte,
  patience,
  startClassic,
} from './broken-docker.js';
import type { Ended, Inputs } from './gate-world.js';
import { smallDisk } from './start-docker.js';

describe('a disk of Docker that is full', () => {
  const full = /found no space left on the disk of Docker or BuildKit:/;
  const makeRoom = /^On that machine, make room .*docker system prune/;

  it.each<[string, (docker: Docker) => Inputs, Inputs]>([
    ['buildx', ({ environment }) => environment, {}],
    ["Docker's older builder", (docker) => docker.environmentWithoutBuildx, {}],
    ['a BuildKit of its own', ({ environment }) => environment, { builder: 'remote' }],
  ])(
    'is named where %s builds',
    async (_, environment, inputs) => {
      const started = await startClassic(32 * mebibyte);
      await bigContext(started, 24 * mebibyte);
      await expectFailed(started, await started.world.step(inputs, environment(started.docker)), full, makeRoom);
    },
    patience,
  );

  it(
    'is named where an image is saved',
    async () => {
      const started = await startClassic(32 * mebibyte);
      const { docker, world } = started;
      await bigContext(started, 12 * mebibyte);
      await docker.docker('buildx', 'build', '--quiet', '--tag', 'acme/api:1', world.workspace);
      await expectFailed(started, await world.step({ image: 'acme/api:1' }), full, makeRoom);
    },
    patience,
  );
});

describe('a disk of the temporary folder that is full', () => {
  const makeRoom = /^Make room on that disk: on a GitHub runner .*TMPDIR/;

  it.each<[string, Inputs, RegExp]>([
    ['an image of the Docker store', {}, /\/small\/image-gate-image-\S+ could not be written: no space is left/],
    [
      'an export of BuildKit',
      { builder: 'remote' },
      /does not fit into image-gate's temporary folder \/\S+\/small\/image-gate-image-/,
    ],
  ])(
    'is named where %s comes in, and nothing is wrong with the build',
    async (_, inputs, message) => {
      const started = await startClassic();
      await bigContext(started, 12 * mebibyte);
      const ended = await onSmallDisk(started, 8 * mebibyte, inputs);
      await expectFailed(started, ended, message, makeRoom);
      expect(ended.stdout).not.toMatch(/the same command fails without image-gate/);
    },
    patience,
  );

  it(
    'is named where Trivy unpacks',
    async () => {
      const started = await startClassic();
      const { world } = started;
      await mkdir(join(world.workspace, 'app'));
      await writeFile(join(world.workspace, 'app/app.jar'), Buffer.alloc(12 * mebibyte));
      await world.write('Dockerfile', 'FROM scratch\nCOPY app /app\n');
      const ended = await onSmallDisk(started, 8 * mebibyte, { builder: 'remote' });
      await expectFailed(started, ended, /Trivy found no space left for its temporary files/, makeRoom);
    },
    patience,
  );

  /** Runs the gate with a temporary folder on a disk of its own. */
  async function onSmallDisk({ docker, world }: BrokenWorld, bytes: number, inputs: Inputs): Promise<Ended> {
    const folder = join(docker.directory, 'small');
    await smallDisk(folder, bytes);
    const ended = await world.step(inputs, { RUNNER_TEMP: folder, TMPDIR: folder });
    return { ...ended, rest: (await readdir(folder)).filter((name) => name.startsWith('image-gate-')) };
  }
});
