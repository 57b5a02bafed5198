import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { freePort } from './free-port.js';
import { startGuard } from './start-guard.js';

/** A vulnerability as an updater of Clair writes it into a file for `clairctl import-updaters`. */
export interface ImportedVulnerability {
  readonly updater: string;
  readonly name: string;
  readonly severity: string;
  readonly normalized_severity: string;
  readonly links?: string;
  readonly fixed_in_version?: string;
  readonly package: { readonly name: string; readonly kind: 'binary' | 'source' };
  readonly distribution?: Readonly<Record<string, string>>;
  readonly repository?: Readonly<Record<string, string>>;
  readonly range?: unknown;
}

/** Clair with its PostgreSQL, in a folder of its own, on a free loopback port. It reaches nothing but what it is told to fetch. */
export interface RealClair {
  readonly url: URL;
  /** As its configuration has it. */
  readonly psk: string;
  /** What it wrote to its log. */
  readonly log: () => string;
  /** Gives it advisories; before the first ones it has none. */
  load(advisories: readonly ImportedVulnerability[]): Promise<void>;
  /** What `clairctl` prints. */
  clairctl(...args: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

/** An issuer that it lets in, besides its own command line. */
export const issuer = 'image-gate';
const psk = 'MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=';
/** PostgreSQL does not run as root. */
const nobody = 65534;

/** @throws when a program is not installed or does not start. */
export async function startClair(): Promise<RealClair> {
  const directory = await mkdtemp(`${tmpdir()}/image-gate-clair-`);
  const guard = await startGuard(directory);
  const output: Buffer[] = [];
  const keep = (child: ChildProcess): ChildProcess => {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
    return child;
  };
  const log = () => Buffer.concat(output).toString('utf8');
  try {
    await startPostgres(directory, keep);
    const port = await freePort();
    const configuration = `${directory}/config.yaml`;
    await writeFile(`${directory}/map.json`, '{"data":{}}');
    await writeFile(configuration, configOf(directory, port));
    const clair = keep(
      spawn('clair', ['-conf', configuration, '-mode', 'combo'], { stdio: ['ignore', 'pipe', 'pipe'] }),
    );
    const url = new URL(`http://127.0.0.1:${port}/`);
    await untilReady(clair, async () => (await fetch(new URL('indexer/api/v1/index_state', url))).status === 401);
    const clairctl = async (...args: readonly string[]) => {
      const given = ['--config', configuration, ...args];
      return (await promisify(execFile)('clairctl', given, { maxBuffer: 64 * 1024 * 1024 })).stdout;
    };
    const load = async (advisories: readonly ImportedVulnerability[]) => {
      await writeFile(`${directory}/blob.jsonl.gz`, gzipSync(blobOf(advisories)));
      await clairctl('import-updaters', `${directory}/blob.jsonl.gz`);
    };
    return { url, psk, log, load, clairctl, stop: guard.stop };
  } catch (error) {
    await guard.stop();
    throw new Error(`Clair did not start: ${log()}`, { cause: error });
  }
}

/** A cluster in the folder, reached by a socket there alone, without waiting for the disk. */
async function startPostgres(directory: string, keep: (child: ChildProcess) => ChildProcess): Promise<void> {
  const [data, sockets] = [`${directory}/data`, `${directory}/sockets`];
  const isRoot = process.getuid?.() === 0;
  for (const folder of [data, sockets]) await mkdir(folder, { mode: 0o700 });
  if (isRoot) {
    // Whoever is nobody must pass through.
    await chmod(directory, 0o711);
    for (const folder of [data, sockets]) await chown(folder, nobody, nobody);
  }
  const as = isRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : [];
  const run = async (...command: readonly string[]) => {
    const [file = '', ...args] = [...as, ...command];
    const child = keep(spawn(file, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] }));
    return child;
  };
  const programs = postgresPrograms();
  const made = await run(`${programs}/initdb`, '-D', data, '-U', 'clair', '--auth=trust', '--no-sync', '-E', 'UTF8');
  const [code] = await once(made, 'exit');
  if (code !== 0) throw new Error(`initdb ended with ${code}`);
  const quick = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'listen_addresses='];
  const postgres = await run(
    `${programs}/postgres`,
    ...['-D', data, '-k', sockets, ...quick.flatMap((one) => ['-c', one])],
  );
  const ready = [`${programs}/pg_isready`, '-h', sockets, '-U', 'clair', '-d', 'postgres', '-q'];
  await untilReady(postgres, async () => {
    const [ended] = await once(await run(...ready), 'exit');
    return ended === 0;
  });
}

/** The folder of the newest version: Debian does not put them on PATH. */
function postgresPrograms(): string {
  const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a));
  return `/usr/lib/postgresql/${versions[0]}/bin`;
}

/** The configuration that docs/clair.md shows, on our sockets. */
function configOf(directory: string, port: number): string {
  const page = readFileSync(new URL('../../docs/clair.md', import.meta.url), 'utf8');
  const [, shown] = /<!-- clair: config -->\n```yaml\n(.*?)```/s.exec(page) ?? [];
  if (shown === undefined) throw new Error('docs/clair.md shows no configuration');
  return shown
    .replaceAll('host=127.0.0.1 user=clair dbname=clair', `host=${directory}/sockets user=clair dbname=postgres`)
    .replaceAll('map.json', `${directory}/map.json`)
    .replace('127.0.0.1:6060', `127.0.0.1:${port}`)
    .concat("introspection_addr: ''\n");
}

/** The form of `clairctl export-updaters`: a line for each updater's run, and one for each vulnerability in it. */
function blobOf(advisories: readonly ImportedVulnerability[]): string {
  const fingerprint = createHash('sha256').update(JSON.stringify(advisories)).digest('hex');
  const lines = advisories.map((advisory) => ({
    Updater: advisory.updater,
    // What has the same one as before is not read again.
    Fingerprint: fingerprint,
    Date: '2026-11-20T00:00:00Z',
    Ref: `00000000-0000-4000-8000-${Buffer.from(advisory.updater).toString('hex').slice(0, 12).padEnd(12, '0')}`,
    Kind: 'vulnerability',
    Vuln: { description: `About ${advisory.name}.`, issued: '2026-01-01T00:00:00Z', links: '', ...advisory },
  }));
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

async function untilReady(child: ChildProcess, isReady: () => Promise<boolean>): Promise<void> {
  const ended = Promise.race([once(child, 'error'), once(child, 'exit')]).then(() => 'ended' as const);
  for (let tries = 0; tries < 3400; tries += 1) {
    const asked = isReady().catch(() => false);
    const state = await Promise.race([asked, ended]);
    if (state === true) return;
    if (state === 'ended') break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${child.spawnfile} did not start`);
}
