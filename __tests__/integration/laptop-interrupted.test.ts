/** Ctrl-C on a laptop: in a scan of several images, and in a push of Git whose hook scans. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { writeFakeTrivy } from '../scan/trivy/fake-trivy.js';
import { fixed, type GateWorld, offline, until } from './gate-world.js';
import { inDocker, patience } from './in-docker.js';
import type { DockerWorld } from './start-docker.js';

const run = promisify(execFile);

let docker: DockerWorld;
let world: GateWorld;
let marker: string;

inDocker((given) => {
  ({ docker, world } = given);
});
beforeEach(async () => {
  marker = join(world.directory, 'scanning');
  writeFakeTrivy(join(world.directory, 'trivy'), `fs.appendFileSync('${marker}', 'x'); setInterval(() => {}, 1000);`);
  await world.write('Dockerfile', 'FROM scratch\nCOPY app /app\n');
  for (const [path, content] of Object.entries(fixed)) await world.write(path, content);
  for (const name of ['api', 'web']) {
    await world.write('app/name', name);
    await docker.docker('build', '--quiet', '--tag', `acme/${name}:dev`, world.workspace);
  }
}, patience);
afterEach(async () => {
  await docker.docker('image', 'rm', '--force', 'acme/api:dev', 'acme/web:dev');
});

const options = () =>
  Object.entries({ ...offline(world), 'trivy-path': join(world.directory, 'trivy') }).map(
    ([name, value]) => `--${name}=${value}`,
  );
const scanning = () => until('Trivy scans', () => existsSync(marker));

it.each(['SIGINT', 'SIGTERM'] as const)(
  'a scan of several images that is ended by %s goes on to none of them',
  async (signal) => {
    const running = world.startCli(['scan', 'acme/*:dev', ...options()]);
    await scanning();
    running.signal(signal);
    const ended = await running.ended;
    expect(ended).toMatchObject({
      code: 3,
      rest: [],
      stderr: expect.stringContaining(`The run was ended by ${signal}.`),
    });
    expect(ended.took).toBeLessThan(7_000);
    expect(ended.stdout + ended.stderr).not.toMatch(/PASSED|2 of 2|defect/);
    expect(await world.leftBehind()).toEqual([]);
  },
  patience,
);

it(
  'a scan that is ended while the daemon gives the image, and gives no more of it, ends at once',
  async () => {
    const id = `sha256:${'a'.repeat(64)}`;
    const [socket, given] = [join(world.directory, 'daemon.sock'), Promise.withResolvers<void>()];
    const daemon = createServer(({ url = '' }, answer) => {
      if (url.endsWith('/_ping')) answer.setHeader('api-version', '1.41').end('OK');
      else if (url.endsWith('/json')) answer.end(JSON.stringify({ Id: id }));
      else if (url === `/images/${id}/get`) answer.writeHead(200).write(Buffer.alloc(4096, 'x'), () => given.resolve());
      else answer.writeHead(404).end();
    }).listen(socket);
    await once(daemon, 'listening');
    try {
      const running = world.startCli(['scan', 'acme/api:dev', ...options()], { DOCKER_HOST: `unix://${socket}` });
      await given.promise;
      running.signal('SIGINT');
      const ended = await running.ended;
      expect(ended).toMatchObject({ code: 3, rest: [], stderr: expect.stringContaining('was ended by SIGINT') });
      expect(ended.took).toBeLessThan(7_000);
      expect(await world.leftBehind()).toEqual([]);
    } finally {
      daemon.closeAllConnections();
      daemon.close();
    }
  },
  patience,
);

it(
  'a push of Git that is ended by Ctrl-C while its hook scans pushes nothing',
  async () => {
    const env: NodeJS.ProcessEnv = {
      ...docker.environment,
      HOME: world.directory,
      TMPDIR: join(world.directory, 'temp'),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      IMAGE_GATE_TEST: world.directory,
    };
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
    const git = (...args: readonly string[]) => run('git', [...who, ...args], { cwd: world.workspace, env });
    await git('init', '--quiet', '--initial-branch=main');
    await git('init', '--quiet', '--bare', join(world.directory, 'remote'));
    await git('remote', 'add', 'origin', join(world.directory, 'remote'));
    await git('commit', '--quiet', '--allow-empty', '--message', 'first');
    expect(await world.cli(['hook', 'install', 'acme/*:dev', ...options()])).toMatchObject({ code: 0 });
    // A terminal sends the signal to every process of the group.
    const push = spawn('git', ['push', 'origin', 'main'], { cwd: world.workspace, env, detached: true });
    const [said, ended] = [text(push.stderr), once(push, 'exit')];
    push.stdout.resume();
    await scanning();
    process.kill(-(push.pid ?? Number.NaN), 'SIGINT');
    const [code] = await ended;
    expect(code).not.toBe(0);
    await until('nothing is left running', async () => (await world.leftBehind()).length === 0);
    expect(await said).not.toMatch(/PASSED|defect/);
    expect((await git('ls-remote', 'origin')).stdout).toBe('');
  },
  patience,
);
