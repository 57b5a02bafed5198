import { execFile, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { startTokenIssuer, type TokenIssuer } from '../contract/token-issuer.js';
import { asRoot, toolsDirectory } from './start-docker.js';
import { startGuard } from './start-guard.js';
import { type Namespace, startNamespace } from './start-namespace.js';

const run = promisify(execFile);

/** Fulcio, Rekor (tiles), a certificate transparency log and a timestamp authority of our own. */
export interface Sigstore {
  readonly directory: string;
  readonly fulcio: string;
  readonly rekor: string;
  readonly tsa: string;
  /** Whose tokens Fulcio takes. */
  readonly issuer: TokenIssuer;
  /** Another one, whose tokens Fulcio takes just as well. */
  readonly otherIssuer: TokenIssuer;
  /** Paths of files that cosign has made: whom to trust, and where to sign. */
  readonly trustedRoot: string;
  readonly signingConfig: string;
  /** What the services wrote to their logs. */
  readonly log: () => string;
  /** Where the services run, and whatever shall reach nothing else. */
  readonly namespace: Namespace;
  stop(): Promise<void>;
}

const listeners = ['fulcio', 'fulcioGrpc', 'fulcioMetrics', 'ct', 'rekor', 'rekorGrpc', 'rekorMetrics', 'tsa'] as const;
type Port = Readonly<Record<(typeof listeners)[number], number>>;

interface Place {
  readonly directory: string;
  readonly port: Port;
  readonly namespace: Namespace;
  readonly output: Buffer[];
}

/**
 * Starts them in a network of their own, as two of them have a port that is open to everybody and can't be bound: what runs there reaches them, the issuers
 * and what else is admitted. Their ports are on our loopback, too.
 * @throws when a program is not installed or does not start.
 */
export async function startSigstore(): Promise<Sigstore> {
  const directory = await mkdtemp(join(tmpdir(), 'image-gate-sigstore-'));
  // What runs in there ends first.
  const ends: (() => Promise<void>)[] = [(await startGuard(directory, asRoot)).stop];
  const stop = async () => {
    for (const end of ends) await end();
  };
  try {
    const [issuer, otherIssuer] = [await startTokenIssuer(), await startTokenIssuer()];
    ends.push(issuer.close, otherIssuer.close);
    // All of their ports, so that nobody else out here takes the same numbers.
    const namespace = await startNamespace(directory, listeners.length);
    ends.push(namespace.close);
    const port = Object.fromEntries(listeners.map((name, index) => [name, namespace.exposed[index]])) as Port;
    await namespace.admit(...[issuer, otherIssuer].map(({ url }) => Number(new URL(url).port)));
    const place: Place = { directory, port, namespace, output: [] };
    await writeKeys(directory);
    const fulcio = startFulcio(place, [issuer, otherIssuer]);
    await Promise.all([fulcio.then(() => startLog(place)), startRekor(place), startTimestamps(place)]);
    const log = () => Buffer.concat(place.output).toString('utf8');
    return { directory, namespace, log, ...(await describeIn(place, issuer)), issuer, otherIssuer, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The keys of the two logs. */
async function writeKeys(directory: string): Promise<void> {
  const keys = { ct: generateKeyPairSync('ec', { namedCurve: 'P-256' }), rekor: generateKeyPairSync('ed25519') };
  for (const [name, { privateKey, publicKey }] of Object.entries(keys)) {
    const type = name === 'ct' ? 'sec1' : 'pkcs8';
    await writeFile(`${directory}/${name}.key`, privateKey.export({ type, format: 'pem' }), { mode: 0o600 });
    await writeFile(`${directory}/${name}.pub`, publicKey.export({ type: 'spki', format: 'pem' }));
  }
}

async function startFulcio(place: Place, issuers: readonly TokenIssuer[]): Promise<void> {
  const { directory, port } = place;
  const entries = issuers.map(({ url }) => {
    const settings = { 'issuer-url': url, 'client-id': 'sigstore', type: 'github-workflow' };
    return [url, settings];
  });
  // Not as JSON, which it reads by other names.
  await writeFile(`${directory}/fulcio.yaml`, stringify({ 'oidc-issuers': Object.fromEntries(entries) }));
  const log = ['--ct-log-url', url(port.ct, '/ct'), '--ct-log-public-key-path', `${directory}/ct.pub`];
  const http = ['--host', '127.0.0.1', '--port', `${port.fulcio}`];
  const grpc = ['--grpc-host', '127.0.0.1', '--grpc-port', `${port.fulcioGrpc}`];
  const other = ['--metrics-port', `${port.fulcioMetrics}`, '--legacy-unix-domain-socket', `${directory}/fulcio.sock`];
  const authority = ['--ca', 'ephemeralca', '--config-path', `${directory}/fulcio.yaml`];
  const all = ['fulcio', 'serve', ...authority, ...log, ...http, ...grpc, ...other];
  const root = await start(place, all, url(port.fulcio, '/api/v1/rootCert'));
  await writeFile(`${directory}/fulcio.pem`, root);
}

async function startLog(place: Place): Promise<void> {
  const { directory, port } = place;
  const at = ['--http_endpoint', `127.0.0.1:${port.ct}`, '--path_prefix', '/ct', '--origin', '127.0.0.1/ct'];
  const files = ['--private_key', `${directory}/ct.key`, '--roots_pem_file', `${directory}/fulcio.pem`];
  const storage = [
    '--storage_dir',
    `${directory}/ct-log`,
    '--enable_publication_awaiter=false',
    '--batch_max_age=10ms',
  ];
  await start(place, ['tesseract', ...at, ...files, ...storage], url(port.ct, '/ct/ct/v1/get-roots'));
}

async function startRekor(place: Place): Promise<void> {
  const { directory, port } = place;
  const http = ['--http-port', `${port.rekor}`, '--http-metrics-port', `${port.rekorMetrics}`];
  const at = ['--hostname', '127.0.0.1', '--grpc-port', `${port.rekorGrpc}`, ...http];
  const files = ['--storage-dir', `${directory}/rekor-log`, '--signer-filepath', `${directory}/rekor.key`];
  // A signature waits for the next checkpoint: by default up to ten seconds.
  const quick = ['--checkpoint-interval', '100ms', '--batch-max-age', '10ms'];
  await start(place, ['rekor-server', 'serve', ...at, ...files, ...quick], url(port.rekor, '/healthz'));
}

async function startTimestamps(place: Place): Promise<void> {
  const { directory, port } = place;
  // In a file, so that the guard of the folder knows the process.
  const config = { host: '127.0.0.1', port: port.tsa, 'timestamp-signer': 'memory', 'disable-ntp-monitoring': true };
  await writeFile(`${directory}/tsa.yaml`, JSON.stringify(config));
  const command = ['timestamp-server', 'serve', '--config', `${directory}/tsa.yaml`];
  await writeFile(`${directory}/tsa.pem`, await start(place, command, url(port.tsa, '/api/v1/timestamp/certchain')));
}

function url(port: number, path = ''): string {
  return `http://127.0.0.1:${port}${path}`;
}

/** @returns what it answers when it is ready. */
async function start(
  { directory, namespace, output }: Place,
  command: readonly string[],
  ready: string,
): Promise<string> {
  const [name = '', ...rest] = command;
  const [file, ...args] = namespace.inside([join(toolsDirectory, name), ...rest], { HOME: directory });
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said.push(chunk);
      output.push(chunk);
    });
  let ended = false;
  const end = Promise.race([once(child, 'error'), once(child, 'exit')]).then(() => {
    ended = true;
  });
  for (const deadline = Date.now() + 170_000; !ended && Date.now() < deadline; ) {
    const answer = await fetch(ready)
      .then((response) => (response.ok ? response.text() : undefined))
      .catch(() => undefined);
    if (answer !== undefined) return answer;
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 30))]);
  }
  throw new Error(`${name} did not start: ${Buffer.concat(said).toString('utf8')}`);
}

async function describeIn({ directory, port }: Place, issuer: TokenIssuer) {
  const [fulcio, rekor, tsa] = [url(port.fulcio), url(port.rekor), url(port.tsa)];
  const since = `start-time=${new Date(Date.now() - 300_000).toISOString().replace(/\.\d+/, '')}`;
  const cosign = (...args: readonly string[]) => run(join(toolsDirectory, 'cosign'), args, { cwd: directory });
  await cosign(
    ...['trusted-root', 'create', '--out', 'trusted_root.json'],
    `--fulcio=url=${fulcio},certificate-chain=fulcio.pem`,
    `--ctfe=url=${url(port.ct, '/ct')},public-key=ct.pub,${since}`,
    `--rekor=url=${rekor},public-key=rekor.pub,${since},origin=127.0.0.1`,
    `--tsa=url=${tsa},certificate-chain=tsa.pem`,
  );
  await cosign(
    ...['signing-config', 'create', '--out', 'signing_config.json', '--rekor-config=ANY', '--tsa-config=ANY'],
    `--fulcio=url=${fulcio},api-version=1,${since},operator=test`,
    `--rekor=url=${rekor},api-version=2,${since},operator=test`,
    `--tsa=url=${tsa}/api/v1/timestamp,api-version=1,${since},operator=test`,
    `--oidc-provider=url=${issuer.url},api-version=1,${since},operator=test`,
  );
  const [trustedRoot, signingConfig] = [`${directory}/trusted_root.json`, `${directory}/signing_config.json`];
  return { fulcio, rekor, tsa, trustedRoot, signingConfig };
}
