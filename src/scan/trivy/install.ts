import { randomUUID } from 'node:crypto';
import { ConfigError, ToolError } from '../../host/errors.js';
import type { Clock, Files, Http, Log, Process } from '../../host/ports.js';
import type { Environment, Machine } from '../../host/values.js';
import { type Digest, encoded, isDigest } from '../../oci/digest.js';
import type { Scanner } from '../scan-result.js';
import type { ScannerOptions, TrivyChoice } from '../scanner-options.js';
import { download } from './download.js';
import { copiedPieces, hashFile, inspectBinary } from './hash-file.js';
import {
  defaultTrivyVersion,
  deniedVersion,
  isDeniedHash,
  pinnedTrivy,
  type TrivyAsset,
  type TrivyPin,
} from './pins.js';
import { type UnpackedTrivy, unpackTrivy } from './trivy-archive.js';

/** Where the project puts its releases; a mirror has the same folders and names below its own address. */
const releases = new URL('https://github.com/aquasecurity/trivy/releases/download/');
/** The archive of 0.74.0 has about 50 MB. */
const MAX_ARCHIVE = 256 * 1024 * 1024;
/** Its binary has about 200 MB. */
const MAX_BINARY = 1024 * 1024 * 1024;

/** A Trivy whose bytes were hashed just now. */
export interface Trivy {
  readonly path: string;
  /** Of a pinned release; a binary that was handed in says its version in its report. */
  readonly version?: string;
  readonly binary: Digest;
  readonly trust: Exclude<Scanner['trust'], 'report'>;
}

export interface InstallPorts {
  readonly http: Http;
  readonly files: Files;
  readonly process: Process;
  readonly clock: Clock;
  readonly machine: Machine;
  readonly environment: Environment;
  readonly log: Log;
}

/**
 * The Trivy that is to run. A pinned release comes from the cache or a download, and its archive is compared with the hash in our source
 * before it is unpacked. A binary that was handed in is hashed before anything runs it.
 * @param pinFor which asset and hash belong to a version; tests hand in their own.
 * @throws ConfigError `trivy-denied`, `trivy-version`, `trivy-path`; ToolError `trivy-machine`, `trivy-offline`, `trivy-mismatch`,
 * `download-failed`, `download-mismatch`, `trivy-archive`.
 */
export async function prepareTrivy(
  ports: InstallPorts,
  { trivy, cacheDirectory, offline }: Pick<ScannerOptions, 'trivy' | 'cacheDirectory' | 'offline'>,
  pinFor: typeof pinnedTrivy = pinnedTrivy,
): Promise<Trivy> {
  switch (trivy.kind) {
    case 'given':
      return givenTrivy(ports, trivy);
    case 'release': {
      const pinned = pinFor(trivy.version, ports.machine);
      const prove = () => releasedTrivy(ports, trivy, { cacheDirectory, offline, pinned });
      return provenOnce(ports, [trivy.version, pinned.pin.archive, pinned.pin.binary], prove);
    }
  }
}

/** Trivies in temporary folders of a process, by whose they are: what lies in a folder that only its user enters is what was hashed, until the process ends and the folder goes. */
const proven = new WeakMap<Files, Map<string, Trivy>>();

/** Proves one once, for however many runs the process does: a copy of 170 MB each time would be most of what a small one costs. */
async function provenOnce({ files }: InstallPorts, by: readonly unknown[], prove: () => Promise<Trivy>) {
  const known = proven.get(files) ?? new Map<string, Trivy>();
  const key = JSON.stringify(by);
  const trivy = known.get(key) ?? (await prove());
  proven.set(files, known.set(key, trivy));
  return trivy;
}

async function givenTrivy(ports: InstallPorts, choice: Extract<TrivyChoice, { kind: 'given' }>): Promise<Trivy> {
  const { files, log } = ports;
  const path = await files.realPath(choice.path);
  const kind = path === undefined ? undefined : (await files.stat(path))?.kind;
  if (path === undefined || kind !== 'file') {
    throw wrongPath(
      `${choice.path} is not a file`,
      'Give the path of a Trivy binary, or leave trivy-path out.',
      'trivy-path',
    );
  }
  const { sha256 } = choice;
  if (sha256 !== undefined) return provenOnce(ports, [path, sha256], () => copiedTrivy(files, path, sha256));
  const binary = await undenied(path, files.readPieces(path));
  log.warning(
    `${path} (${binary}) is not reviewed: nothing says which bytes it should have. Set trivy-sha256 to its hash.`,
  );
  return { path, binary, trust: 'unreviewed' };
}

async function copiedTrivy(files: Files, path: string, sha256: string): Promise<Trivy> {
  const own = await ownPlace(files, path);
  const binary = await undenied(path, copied(files, path, own));
  if (encoded(binary) !== sha256.toLowerCase()) throw otherBytes(path, binary, sha256);
  return { path: own, binary, trust: 'given' };
}

/** The digest of a binary that nobody warns of. */
async function undenied(path: string, pieces: AsyncIterable<Buffer>): Promise<Digest> {
  const { binary, builtFrom } = await inspectBinary(pieces);
  if (!isDeniedHash(binary) && builtFrom.every((version) => deniedVersion(version) === undefined)) return binary;
  const fix = `Remove it from this machine, treat its secrets as stolen if it ever ran, and use ${defaultTrivyVersion}.`;
  throw wrongPath(`${path} is a Trivy that is known to be malicious (CVE-2026-33634)`, fix, 'trivy-denied');
}

/** What is hashed is what runs: at its own place it could be replaced between the two, which are as far apart as the build takes. */
async function ownPlace(files: Files, path: string): Promise<string> {
  return `${await files.temporaryDirectory('trivy')}/trivy${/\.exe$/i.test(path) ? '.exe' : ''}`;
}

/** Hashed while it is copied, which reads it once. */
function copied(files: Files, path: string, own: string): AsyncIterable<Buffer> {
  const exceeded = (what: string) =>
    wrongPath(`${path}: ${what}`, 'Give the path of a Trivy binary, or leave trivy-path out.', 'trivy-path');
  return copiedPieces(files, { from: path, to: own }, { max: MAX_BINARY, exceeded });
}

interface Released {
  readonly cacheDirectory: string;
  readonly offline: boolean;
  readonly pinned: ReturnType<typeof pinnedTrivy>;
}

async function releasedTrivy(
  ports: InstallPorts,
  { version, mirror }: Extract<TrivyChoice, { kind: 'release' }>,
  { cacheDirectory, offline, pinned: { asset, pin } }: Released,
): Promise<Trivy> {
  const archive = `${cacheDirectory}/trivy/trivy_${version}_${asset}`;
  if (!(await isCached(ports, archive, pin))) {
    if (offline) throw notCached(version, archive);
    await fetchArchive(ports, assetUrl(version, asset, mirror), archive, pin);
  }
  const unpacked = await unpackTrivy(ports, archive, await ports.files.temporaryDirectory('trivy'));
  requirePinned(unpacked, pin);
  return { ...unpacked, version, trust: 'pinned' };
}

/**
 * The archive is what the cache keeps, and it is hashed and unpacked again in every run: its hash stands in our source, while a hash that lay
 * beside a cached binary could be changed by anyone who changes the binary. It costs under a second while the image builds.
 */
async function isCached({ files, log }: InstallPorts, archive: string, pin: TrivyPin): Promise<boolean> {
  if ((await files.stat(archive))?.kind !== 'file') return false;
  const digest = await hashFile(files, archive);
  if (digest === pin.archive) return true;
  log.warning(
    `${archive} was changed in the cache (${digest} instead of ${pin.archive}); it is deleted and fetched again.`,
  );
  await files.remove(archive);
  return false;
}

async function fetchArchive(ports: InstallPorts, url: URL, archive: string, pin: TrivyPin): Promise<void> {
  ports.log.info(`Fetching ${url.host}${url.pathname}`);
  const directory = archive.slice(0, archive.lastIndexOf('/'));
  await ports.files.makeDirectory(directory);
  // Only a file with the right hash ever gets the name, so that two runs at once or a killed one leave no half archive under it.
  const partial = `${archive}.${randomUUID()}.partial`;
  try {
    await download(ports, { url, sha256: pin.archive, max: MAX_ARCHIVE }, partial);
    await ports.files.rename(partial, archive);
  } finally {
    await ports.files.remove(partial);
  }
}

/** `<base>/v0.74.0/trivy_0.74.0_Linux-64bit.tar.gz`, as on GitHub. */
export function assetUrl(version: string, asset: TrivyAsset, mirror?: URL): URL {
  const base = new URL(mirror ?? releases);
  base.pathname = `${base.pathname.replace(/\/+$/, '')}/v${version}/trivy_${version}_${asset}`;
  return base;
}

function requirePinned({ path, binary }: UnpackedTrivy, pin: TrivyPin): void {
  if (pin.binary !== undefined && isDigest(pin.binary) && pin.binary !== binary)
    throw otherBytes(path, binary, pin.binary);
}

function notCached(version: string, archive: string): ToolError {
  return new ToolError({
    code: 'trivy-offline',
    message: `Trivy ${version} is not in the cache, and the run is offline.`,
    fix: `Put the release archive to ${archive}, set trivy-path, or run once without offline.`,
  });
}

function otherBytes(path: string, actual: Digest, expected: string): ToolError {
  return new ToolError({
    code: 'trivy-mismatch',
    message: `${path} has other bytes than it should: ${encoded(actual)} instead of ${expected.replace(/^sha256:/, '')}. It was not run.`,
    fix: 'Find out who changed it; set trivy-sha256 to the new hash only when you have reviewed the new binary.',
  });
}

function wrongPath(what: string, fix: string, code: string): ConfigError {
  return new ConfigError([{ where: 'trivy-path', what, fix }], code);
}
