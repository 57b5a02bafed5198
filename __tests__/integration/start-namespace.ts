import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { endsOf, relay } from './relay.js';
import { asRoot } from './start-docker.js';

/** A network of its own for some programs: a loopback, and no way out but to the ports that are named. */
export interface Namespace {
  /** The command that runs a command in there, as the user who we are and with these variables alone. */
  inside(command: readonly string[], environment: Readonly<Record<string, string>>): readonly [string, ...string[]];
  /** Ends our side, after the guard of the folder has ended what was started in there. */
  close(): Promise<void>;
}

export interface Ports {
  /** Ports of our loopback, which are at the same place in there. */
  readonly admitted: readonly number[];
  /** Ports of the loopback in there, which are at the same place here. */
  readonly exposed: readonly number[];
}

const [uid, gid] = [String(process.getuid?.() ?? 0), String(process.getgid?.() ?? 0)];

/** @param directory holds the sockets between the two; its guard runs as root. @throws when the machine allows no network namespace. */
export async function startNamespace(directory: string, { admitted, exposed }: Ports): Promise<Namespace> {
  const folder = join(directory, 'ports');
  await mkdir(folder);
  const servers: Server[] = [];
  for (const { tcp, unix } of admitted.map((port) => endsOf(folder, port))) servers.push(await relay(unix, tcp));
  const pid = await startRelay(folder, admitted, exposed);
  for (const { tcp, unix } of exposed.map((port) => endsOf(folder, port))) servers.push(await relay(tcp, unix));
  return {
    inside: (command, environment) => {
      const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
      const entering = ['nsenter', `--net=/proc/${pid}/ns/net`, '--setuid', uid, '--setgid', gid];
      const [file = '', ...args] = [...asRoot, ...entering, 'env', '-i', ...variables, ...command];
      return [file, ...args];
    },
    close: async () => {
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** @returns the process that keeps the namespace. */
async function startRelay(folder: string, admitted: readonly number[], exposed: readonly number[]): Promise<number> {
  const script = join(import.meta.dirname, 'relay.ts');
  const program = [process.execPath, script, folder, admitted.join(), exposed.join()];
  const begin = `ip link set lo up && exec setpriv --reuid ${uid} --regid ${gid} --clear-groups "$@"`;
  const [file = '', ...args] = [...asRoot, 'unshare', '--net', 'sh', '-c', begin, 'sh', ...program];
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const failed = Promise.race([once(child, 'error'), once(child, 'exit')]).then(() => undefined);
  const said = await Promise.race([once(child.stdout, 'data'), failed]);
  if (said === undefined) throw new Error('no network namespace could be made; its reason is above');
  return Number(String(said[0]));
}
