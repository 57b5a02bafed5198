import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { freePort } from './free-port.js';
import { startGuard } from './start-guard.js';

/** The account of a registry with authentication. */
export const account = { username: 'jane', password: 'integration' } as const;

/** bcrypt of `integration` (cost 5), as `htpasswd -B` would write it. */
const htpasswd = `${account.username}:$2y$05$abcdefghijklmnopqrstuu9TcyjMXiN96Kmwaa9F09evUYMs5K5ji\n`;

/** A registry on a free loopback port, with a folder of its own. */
export interface RealRegistry {
  /** `127.0.0.1:PORT`, with TLS `localhost:PORT`. */
  readonly host: string;
  readonly directory: string;
  /** What it wrote to its log. */
  readonly log: () => string;
  stop(): Promise<void>;
}

/**
 * Debian's docker-registry 2.8 and the distribution 3 know no referrers API; olareg does.
 */
export type RegistryProgram = 'docker-registry' | 'registry3' | 'olareg';

export interface RegistryOptions {
  /** Default docker-registry. The others take none of the other options. */
  readonly program?: RegistryProgram;
  /** Only `account` may come in. */
  readonly auth?: boolean;
  /** Speaks TLS only, with this certificate for `localhost`. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** @throws when the program is not installed or does not start. */
export async function startRegistry({
  auth = false,
  tls,
  program = 'docker-registry',
}: RegistryOptions = {}): Promise<RealRegistry> {
  const directory = await mkdtemp(`${tmpdir()}/image-gate-registry-`);
  const guard = await startGuard(directory);
  const host = `${tls ? 'localhost' : '127.0.0.1'}:${await freePort()}`;
  await writeFile(`${directory}/htpasswd`, htpasswd);
  for (const [name, text] of Object.entries(tls ?? {})) await writeFile(`${directory}/${name}.pem`, text);
  await writeFile(`${directory}/config.yml`, configOf(directory, host, { auth, ...(tls ? { tls } : {}) }));
  const child = spawn(program, argumentsOf(program, directory, host), { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  const log = () => Buffer.concat(output).toString('utf8');
  await untilReady(child, host, tls === undefined ? 'http' : 'tls', log);
  return { host, directory, log, stop: guard.stop };
}

function argumentsOf(program: RegistryProgram, directory: string, host: string): readonly string[] {
  if (program !== 'olareg') return ['serve', `${directory}/config.yml`];
  const [address = '', port = ''] = host.split(':');
  return ['serve', '--dir', `${directory}/`, '--addr', address, '--port', port, '--store-type', 'mem', '--api-delete'];
}

function configOf(directory: string, host: string, { auth, tls }: RegistryOptions): string {
  const certificate = tls ? `, tls: { certificate: ${directory}/cert.pem, key: ${directory}/key.pem }` : '';
  const lines = [
    'version: 0.1',
    'storage:',
    `  filesystem: { rootdirectory: ${JSON.stringify(`${directory}/storage`)} }`,
    '  delete: { enabled: true }',
    `http: { addr: ${JSON.stringify(host)}${certificate} }`,
  ];
  if (auth) lines.push(`auth: { htpasswd: { realm: test, path: ${JSON.stringify(`${directory}/htpasswd`)} } }`);
  return `${lines.join('\n')}\n`;
}

async function untilReady(child: ChildProcess, host: string, speaks: 'http' | 'tls', log: () => string): Promise<void> {
  const failed = Promise.race([once(child, 'error'), once(child, 'exit')]).then(() => 'failed' as const);
  for (let tries = 0; tries < 3400; tries += 1) {
    const answered = fetch(`http://${host}/v2/`).then(
      ({ status }) =>
        status === 200 || status === 401 || (speaks === 'tls' && status === 400)
          ? ('ready' as const)
          : ('not yet' as const),
      () => new Promise<'not yet'>((resolve) => setTimeout(resolve, 50, 'not yet')),
    );
    const state = await Promise.race([answered, failed]);
    if (state === 'ready') return;
    if (state === 'failed') break;
  }
  child.kill('SIGKILL');
  throw new Error(`the registry did not start: ${log()}`);
}
