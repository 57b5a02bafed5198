/**
 * Docker and BuildKit die, or have no disk left, in the middle of the work of the shipped gate: real daemons that are killed, and real disks that are full.
 * Their words are what src/image/docker/fault.ts knows them by. Each world has daemons of its own.
 */
import { createCipheriv } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Ended, type GateWorld, gateWorld, type Inputs, until } from './gate-world.js';
import { startContainerd } from './start-containerd.js';
import { type DockerWorld, privileged, smallDisk, startDocker } from './start-docker.js';

const patience = 120_000;
/** The first time the root file system of Debian 13 is made. */
const firstTime = 900_000;
const mebibyte = 2 ** 20;

type Docker = Omit<DockerWorld, 'remoteBuilder'>;

let docker: Docker | undefined;
let world: GateWorld;
/** Never answers: a build that asks it hangs. */
let silent: Server;

beforeEach(async () => {
  silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
});
afterEach(async () => {
  silent.closeAllConnections();
  silent.close();
  await world.close();
  await docker?.stop();
  docker = undefined;
}, patience);

async function start(room?: number): Promise<Docker> {
  const started = await startDocker(room);
  docker = started;
  world = await gateWorld(started.environment);
  return started;
}

async function startNewer(): Promise<Docker> {
  const started = await startContainerd();
  docker = started;
  world = await gateWorld(started.environment);
  return started;
}

/** Ends a daemon of this world, and of no other, as the lack of memory does. */
async function kill({ directory }: Docker, name: 'dockerd' | 'buildkitd'): Promise<void> {
  const pids = readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    const [program = '', ...words] = commandLine(pid);
    // In a root of its own the daemon knows its folder by another name.
    const isOurs = words.some((word) => word.includes(directory)) || mountsOf(pid).includes(directory);
    return program.endsWith(name) && isOurs;
  });
  expect(pids).toHaveLength(1);
  await privileged('kill', '-KILL', ...pids);
}

function commandLine(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** What is mounted in the root of a process, where that is a root of its own. */
function mountsOf(pid: string): string {
  try {
    if (readlinkSync(`/proc/${pid}/ns/mnt`) === readlinkSync('/proc/self/ns/mnt')) return '';
    return readFileSync(`/proc/${pid}/mountinfo`, 'utf8');
  } catch {
    return '';
  }
}

/** Ends with one error, and nothing is left behind. */
async function expectFailed(ended: Ended, message: RegExp, fix: RegExp): Promise<void> {
  const errors = ended.stdout.match(/^::error::.*$/gm);
  expect({ code: ended.code, errors, stdout: ended.stdout }).toEqual({
    code: 3,
    errors: [expect.stringMatching(message)],
    stdout: ended.stdout,
  });
  expect(errors?.[0]?.split('%0AFix: ')[1]).toMatch(fix);
  expect(ended.stdout + ended.stderr).not.toMatch(/defect|\n {4}at /);
  expect(ended.summary).toMatch(/^## ❌ There is no verdict, and nothing was pushed/);
  expect(ended.outputs).toEqual({});
  expect(ended.rest).toEqual([]);
  expect(await world.leftBehind()).toEqual([]);
}

/** A context whose image holds this many bytes that do not compress. */
async function bigContext(bytes: number): Promise<void> {
  await mkdir(join(world.workspace, 'app'), { recursive: true });
  // The stream of a cipher, which is always the same.
  const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(bytes));
  await writeFile(join(world.workspace, 'app/big'), noise);
  await world.write('Dockerfile', 'FROM scratch\nCOPY app /app\n');
}

const gone = /lost the connection to Docker or BuildKit:/;
const lookAtDocker = /^Check whether Docker or BuildKit was stopped or killed/;

describe('a daemon that is killed during the build', () => {
  const builds: readonly [
    string,
    'dockerd' | 'buildkitd',
    () => Promise<Docker>,
    (docker: Docker) => Inputs,
    Inputs,
  ][] = [
    ['by buildx', 'dockerd', start, ({ environment }) => environment, {}],
    ["by Docker's older builder", 'dockerd', start, (docker) => docker.environmentWithoutBuildx, {}],
    ['by a BuildKit of its own', 'buildkitd', start, ({ environment }) => environment, { builder: 'remote' }],
    ["by buildx into containerd's store", 'dockerd', startNewer, ({ environment }) => environment, {}],
  ];
  it.each(builds)(
    '%s is the fault of no Dockerfile',
    async (_, daemon, begin, environment, inputs) => {
      const docker = await begin();
      const { port } = silent.address() as AddressInfo;
      await world.write('Dockerfile', `FROM scratch\nADD http://127.0.0.1:${port}/file /file\n`);
      const running = world.start({ ...inputs, push: 'true', tags: '127.0.0.1:9/app:1' }, environment(docker));
      await once(silent, 'request');
      await kill(docker, daemon);
      await expectFailed(await running.ended, gone, lookAtDocker);
    },
    firstTime,
  );
});

it.each([
  ['the classic store', () => start()],
  ["containerd's store", () => startNewer()],
])(
  'a daemon that is killed while it gives an image of %s is the fault of no image',
  async (_, begin) => {
    const docker = await begin();
    await bigContext(256 * mebibyte);
    await docker.docker('build', '--quiet', '--tag', 'acme/api:1', world.workspace);
    const running = world.start({ image: 'acme/api:1', push: 'true', tags: '127.0.0.1:9/app:1' });
    await until(
      'a part of the image has come',
      async () => (await largestFile(join(world.directory, 'temp'))) > mebibyte,
    );
    await kill(docker, 'dockerd');
    await expectFailed(await running.ended, gone, lookAtDocker);
  },
  firstTime,
);

async function largestFile(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        (found) => (found.isFile() ? found.size : 0),
        () => 0,
      ),
    ),
  );
  return Math.max(0, ...sizes);
}

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
      const docker = await start(32 * mebibyte);
      await bigContext(24 * mebibyte);
      await expectFailed(await world.step(inputs, environment(docker)), full, makeRoom);
    },
    patience,
  );

  it(
    'is named where an image is saved',
    async () => {
      const { docker } = await start(32 * mebibyte);
      await bigContext(12 * mebibyte);
      await docker('buildx', 'build', '--quiet', '--tag', 'acme/api:1', world.workspace);
      await expectFailed(await world.step({ image: 'acme/api:1' }), full, makeRoom);
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
      await start();
      await bigContext(12 * mebibyte);
      const ended = await onSmallDisk(8 * mebibyte, inputs);
      await expectFailed(ended, message, makeRoom);
      expect(ended.stdout).not.toMatch(/the same command fails without image-gate/);
    },
    patience,
  );

  it(
    'is named where Trivy unpacks',
    async () => {
      await start();
      await mkdir(join(world.workspace, 'app'));
      await writeFile(join(world.workspace, 'app/app.jar'), Buffer.alloc(12 * mebibyte));
      await world.write('Dockerfile', 'FROM scratch\nCOPY app /app\n');
      const ended = await onSmallDisk(8 * mebibyte, { builder: 'remote' });
      await expectFailed(ended, /Trivy found no space left for its temporary files/, makeRoom);
    },
    patience,
  );

  /** Runs the gate with a temporary folder on a disk of its own. */
  async function onSmallDisk(bytes: number, inputs: Inputs): Promise<Ended> {
    const folder = join(docker?.directory ?? '', 'small');
    await smallDisk(folder, bytes);
    const ended = await world.step(inputs, { RUNNER_TEMP: folder, TMPDIR: folder });
    return { ...ended, rest: (await readdir(folder)).filter((name) => name.startsWith('image-gate-')) };
  }
});
