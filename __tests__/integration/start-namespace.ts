import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { endsOf, portOf, relay } from './relay.js';
import { asRoot } from './start-docker.js';

/** A network of its own for some programs: a loopback, and no way out but to the ports that are named. */
export interface Namespace {
  /** The command that runs a command in there, as the user who we are and with these variables alone. */
  inside(command: readonly string[], environment: Readonly<Record<string, string>>): readonly [string, ...string[]];
  /** Lets what is in there reach these ports of our loopback, at the same place. */
  admit(...ports: readonly number[]): Promise<void>;
  /** Ports of the loopback in there, which are at the same place here. Nobody has them in either. */
  readonly exposed: readonly number[];
  /** Ends our side, after the guard of the folder has ended what was started in there. */
  close(): Promise<void>;
}

const [uid, gid] = [String(process.getuid?.() ?? 0), String(process.getgid?.() ?? 0)];

/**
 * @param directory holds the sockets between the two; its guard runs as root.
 * @param exposed how many ports of the loopback in there are to be reached from here.
 * @throws when the machine allows no network namespace.
 */
export async function startNamespace(directory: string, exposed: number): Promise<Namespace> {
  const folder = join(directory, 'ports');
  await mkdir(folder);
  const servers: Server[] = [];
  for (let count = 0; count < exposed; count += 1)
    servers.push(await relay({ host: '127.0.0.1', port: 0 }, (port) => endsOf(folder, port).unix));
  const ports = servers.map(portOf);
  const relaying = (admitted: readonly number[], ...more: readonly number[]) => [
    ...[process.execPath, join(import.meta.dirname, 'relay.ts'), folder],
    ...[admitted.join(), more.join()],
  ];
  const begin = `ip link set lo up && exec setpriv --reuid ${uid} --regid ${gid} --clear-groups "$@"`;
  const first = ['unshare', '--net', 'sh', '-c', begin, 'sh', ...relaying([], ...ports)];
  const close = async () => {
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  const pid = await startRelay([...asRoot, ...first]).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const inside: Namespace['inside'] = (command, environment) => {
    const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    const entering = ['nsenter', `--net=/proc/${pid}/ns/net`, '--setuid', uid, '--setgid', gid];
    const [file = '', ...args] = [...asRoot, ...entering, 'env', '-i', ...variables, ...command];
    return [file, ...args];
  };
  return {
    inside,
    exposed: ports,
    admit: async (...admitted) => {
      for (const { tcp, unix } of admitted.map((port) => endsOf(folder, port))) servers.push(await relay(unix, tcp));
      await startRelay(inside(relaying(admitted), {}));
    },
    close,
  };
}

/** @returns its process. */
async function startRelay([file = '', ...args]: readonly string[]): Promise<number> {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const failed = Promise.race([once(child, 'error'), once(child, 'exit')]).then(() => undefined);
  const said = await Promise.race([once(child.stdout, 'data'), failed]);
  if (said === undefined) throw new Error('no network namespace could be made or entered; the reason is above');
  return Number(String(said[0]));
}
