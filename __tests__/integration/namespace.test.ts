/** A network of its own: what is in there reaches what is admitted, and nobody else. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { asRoot } from './start-docker.js';
import { type Guard, startGuard } from './start-guard.js';
import { type Namespace, startNamespace } from './start-namespace.js';

const patience = 600_000;

let directory: string;
let guard: Guard;
let namespace: Namespace;
let server: Server;
beforeEach(async () => {
  directory = await mkdtemp(`${tmpdir()}/image-gate-namespace-`);
  guard = await startGuard(directory, asRoot);
  namespace = await startNamespace(directory, 1);
  server = createServer((_, response) => response.end('out here')).listen(0, '127.0.0.1');
  await once(server, 'listening');
}, patience);
afterEach(async () => {
  await guard.stop();
  await namespace.close();
  server.close();
}, patience);

/** Asks from in there. */
function ask(port: number): Promise<string> {
  const program = 'fetch(process.argv[1]).then((r) => r.text()).then(console.log, (e) => console.log(e.cause.code))';
  const command = [process.execPath, '--eval', program, `http://127.0.0.1:${port}/`];
  const [file, ...args] = namespace.inside(command, {});
  return new Promise((resolve) => execFile(file, args, (_, stdout, stderr) => resolve((stdout || stderr).trim())));
}

it(
  'has no way to a port of ours until it is admitted, and none to the world',
  async () => {
    const { port } = server.address() as AddressInfo;
    expect(await ask(port)).toBe('ECONNREFUSED');
    await namespace.admit(port);
    expect(await ask(port)).toBe('out here');
    const routes = namespace.inside(['cat', '/proc/net/route', '/proc/net/dev'], {});
    const shown = await new Promise<string>((resolve) =>
      execFile(routes[0], routes.slice(1), (_, stdout) => resolve(stdout)),
    );
    expect([...shown.matchAll(/^ *(\S+):/gm)].map(([, device]) => device)).toEqual(['lo']);
  },
  patience,
);

it(
  'ends with all that was started in it',
  async () => {
    const [exposed] = namespace.exposed;
    const program = `require('node:http').createServer((_, r) => r.end('in here')).listen(${exposed}, '127.0.0.1', () => console.log('up')) // ${directory}/`;
    const [file, ...args] = namespace.inside([process.execPath, '--eval', program], {});
    const child = execFile(file, args);
    if (child.stdout === null) throw new Error('no output');
    await once(child.stdout, 'data');
    expect(await (await fetch(`http://127.0.0.1:${exposed}/`)).text()).toBe('in here');
    await guard.stop();
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const commands = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
    expect(commands.filter((line) => line.includes(directory))).toEqual([]);
  },
  patience,
);
