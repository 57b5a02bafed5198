/**
 * Docker and BuildKit die in the middle of the work of the shipped gate: real daemons that are killed. Their words are what src/image/docker/fault.ts knows them
 * by. Disks that are full are in `docker-full.slow.test.ts`.
 */
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type BrokenWorld,
  bigContext,
  type Docker,
  expectFailed,
  mebibyte,
  startClassic,
  startNewer,
} from './broken-docker.js';
import { type Inputs, until } from './gate-world.js';
import { privileged } from './start-docker.js';

/** The first time the root file system of Debian 13 is made. */
const firstTime = 900_000;

/** Never answers: a build that asks it hangs. */
let silent: Server;

beforeEach(async () => {
  silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
});
afterEach(async () => {
  silent.closeAllConnections();
  silent.close();
});

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

const gone = /lost the connection to Docker or BuildKit:/;
const lookAtDocker = /^Check whether Docker or BuildKit was stopped or killed/;

describe('a daemon that is killed during the build', () => {
  const builds: readonly [
    string,
    'dockerd' | 'buildkitd',
    () => Promise<BrokenWorld>,
    (docker: Docker) => Inputs,
    Inputs,
  ][] = [
    ['by buildx', 'dockerd', startClassic, ({ environment }) => environment, {}],
    ["by Docker's older builder", 'dockerd', startClassic, (docker) => docker.environmentWithoutBuildx, {}],
    ['by a BuildKit of its own', 'buildkitd', startClassic, ({ environment }) => environment, { builder: 'remote' }],
    ["by buildx into containerd's store", 'dockerd', startNewer, ({ environment }) => environment, {}],
  ];
  it.each(builds)(
    '%s is the fault of no Dockerfile',
    async (_, daemon, begin, environment, inputs) => {
      const broken = await begin();
      const { docker, world } = broken;
      const { port } = silent.address() as AddressInfo;
      await world.write('Dockerfile', `FROM scratch\nADD http://127.0.0.1:${port}/file /file\n`);
      const running = world.start({ ...inputs, push: 'true', tags: '127.0.0.1:9/app:1' }, environment(docker));
      await once(silent, 'request');
      await kill(docker, daemon);
      await expectFailed(broken, await running.ended, gone, lookAtDocker);
    },
    firstTime,
  );
});

it.each([
  ['the classic store', startClassic],
  ["containerd's store", startNewer],
])(
  'a daemon that is killed while it gives an image of %s is the fault of no image',
  async (_, begin) => {
    const broken = await begin();
    const { docker, world } = broken;
    await bigContext(broken, 256 * mebibyte);
    await docker.docker('build', '--quiet', '--tag', 'acme/api:1', world.workspace);
    const running = world.start({ image: 'acme/api:1', push: 'true', tags: '127.0.0.1:9/app:1' });
    await until(
      'a part of the image has come',
      async () => (await largestFile(join(world.directory, 'temp'))) > mebibyte,
    );
    await kill(docker, 'dockerd');
    await expectFailed(broken, await running.ended, gone, lookAtDocker);
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
