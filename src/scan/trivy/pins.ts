import { ConfigError, type Problem, ToolError } from '../../host/errors.js';
import type { Machine } from '../../host/values.js';
import type { Digest } from '../../oci/digest.js';

/** The Trivy that runs when nothing else is asked for. Never `latest`: a version is a review, not a date. */
export const defaultTrivyVersion = '0.74.0';

/** The names of Trivy's release assets that we know, after `trivy_<version>_` (its goreleaser.yml). */
export const trivyAssets = [
  'Linux-64bit.tar.gz',
  'Linux-ARM64.tar.gz',
  'Linux-ARM.tar.gz',
  'macOS-ARM64.tar.gz',
  'macOS-64bit.tar.gz',
  'windows-64bit.zip',
] as const;
export type TrivyAsset = (typeof trivyAssets)[number];

/** What we know about one asset of one release. */
export interface TrivyPin {
  readonly archive: Digest;
  /**
   * The unpacked binary, where it has been proven. None is yet: proving one means unpacking a release archive whose hash matches,
   * which needs the release download. Until then the archive is what is kept and checked again before every run.
   */
  readonly binary?: Digest;
}

// Each value from at least two independent sources (trivy-py's source packages, and the pins of unrelated public repositories).
const hashes: Readonly<Record<string, Readonly<Record<TrivyAsset, string>>>> = {
  '0.74.0': {
    'Linux-64bit.tar.gz': '2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a',
    'Linux-ARM64.tar.gz': 'b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5',
    'Linux-ARM.tar.gz': '99adbe319fa685cb4bff04dd0077e31cb94828338cab5db7f78fe6dcecca8ec1',
    'macOS-ARM64.tar.gz': '1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11',
    'macOS-64bit.tar.gz': '472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485',
    'windows-64bit.zip': '94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842',
  },
  '0.70.0': {
    'Linux-64bit.tar.gz': '8b4376d5d6befe5c24d503f10ff136d9e0c49f9127a4279fd110b727929a5aa9',
    'Linux-ARM64.tar.gz': '2f6bb988b553a1bbac6bdd1ce890f5e412439564e17522b88a4541b4f364fc8d',
    'Linux-ARM.tar.gz': '12537cc6bf3f45e28e0b6b8bea0382ec9fabb468e0c3372e376474d5002c2ffe',
    'macOS-ARM64.tar.gz': '68e543c51dcc96e1c344053a4fde9660cf602c25565d9f09dc17dd41e13b838a',
    'macOS-64bit.tar.gz': '52d531452b19e7593da29366007d02a810e1e0080d02f9cf6a1afb46c35aaa93',
    'windows-64bit.zip': 'eea5442eab86f9e26cd718d7618d43899e72a83767619e8bee47911bddbfb825',
  },
  '0.69.3': {
    'Linux-64bit.tar.gz': '1816b632dfe529869c740c0913e36bd1629cb7688bd5634f4a858c1d57c88b75',
    'Linux-ARM64.tar.gz': '7e3924a974e912e57b4a99f65ece7931f8079584dae12eb7845024f97087bdfd',
    'Linux-ARM.tar.gz': 'd76d7c30829af5349aa2461f6703c56b3e392f7de691a231850c9a4e57827c2b',
    'macOS-ARM64.tar.gz': 'a2f2179afd4f8bb265ca3c7aefb56a666bc4a9a411663bc0f22c3549fbc643a5',
    'macOS-64bit.tar.gz': 'fec4a9f7569b624dd9d044fca019e5da69e032700edbb1d7318972c448ec2f4e',
    'windows-64bit.zip': '74362dc711383255308230ecbeb587eb1e4e83a8d332be5b0259afac6e0c2224',
  },
};

/** The releases that may be asked for by version, newest first. */
export const trivyVersions: readonly string[] = Object.keys(hashes);

const denied: ReadonlyMap<string, string> = new Map([
  ['0.69.4', 'a malicious GitHub release of 2026-03-19 (CVE-2026-33634, GHSA-69fq-xp46-6x23)'],
  ['0.69.5', 'a malicious Docker Hub image of 2026-03-22 (CVE-2026-33634)'],
  ['0.69.6', 'a malicious Docker Hub image of 2026-03-22 (CVE-2026-33634)'],
]);

// Binaries and images of those releases, as public lists of the incident give them. A list can only help to refuse, never to trust.
const deniedHashes: ReadonlySet<string> = new Set([
  'sha256:822dd269ec10459572dfaaefe163dae693c344249a0161953f0d5cdd110bd2a0',
  'sha256:6328a34b26a63423b555a61f89a6a0525a534e9c88584c815d937910f1ddd538',
  'sha256:0880819ef821cff918960a39c1c1aada55a5593c61c608ea9215da858a86e349',
  'sha256:f69a8a4180c43fc427532ddde34a256acbd041a0a07844cf7e4d3e0434e5bcd1',
  'sha256:dd8beb3b40df080b3fd7f9a0f5a1b02f3692f65c68980f46da8328ce8bb788ef',
]);

/** Why this version must never run, or `undefined`. A leading `v` makes no difference. */
export function deniedVersion(version: string): string | undefined {
  return denied.get(version.replace(/^v/, ''));
}

/** Whether this is the hash of a file that is known to be malicious. */
export function isDeniedHash(digest: Digest): boolean {
  return deniedHashes.has(digest);
}

/**
 * The pinned asset of a version for a machine, with its archive's SHA-256.
 * @throws ConfigError `trivy-denied` for the malicious releases, `trivy-version` for one that is not pinned; ToolError `trivy-machine`
 * where no release fits the machine.
 */
export function pinnedTrivy(version: string, machine: Machine): { readonly asset: TrivyAsset; readonly pin: TrivyPin } {
  const assets = assetsOf(version, 'trivy-version');
  const asset = assetFor(machine);
  return { asset, pin: { archive: `sha256:${assets[asset]}` as Digest } };
}

/** What is wrong with a version that was asked for, whatever the machine. */
export function versionProblems(version: string, where: string): readonly Problem[] {
  try {
    assetsOf(version, where);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

function assetsOf(version: string, where: string): Readonly<Record<TrivyAsset, string>> {
  refuseDenied(version, where);
  const assets = Object.hasOwn(hashes, version) ? hashes[version] : undefined;
  if (assets === undefined) {
    const fix = `Use one of ${trivyVersions.join(', ')}, or give your own binary with trivy-path and trivy-sha256.`;
    throw new ConfigError([{ where, what: `no reviewed hash of Trivy "${version}" is known`, fix }], 'trivy-version');
  }
  return assets;
}

/** @throws ConfigError `trivy-denied` when the version is one of the malicious ones. */
function refuseDenied(version: string, where: string): void {
  const reason = deniedVersion(version);
  if (reason === undefined) return;
  const fix = `Remove it from this machine, treat its secrets as stolen if it ever ran, and use ${defaultTrivyVersion}.`;
  throw new ConfigError([{ where, what: `Trivy ${version} is ${reason}`, fix }], 'trivy-denied');
}

function assetFor({ os, arch }: Machine): TrivyAsset {
  const asset = assetOfMachine[`${os}/${arch}`];
  if (asset !== undefined) return asset;
  throw new ToolError({
    code: 'trivy-machine',
    message: `No reviewed release of Trivy is known for ${os}/${arch}.`,
    fix: 'Run on Linux, macOS (x64, arm64) or Windows (x64), or give a binary of your own with trivy-path and trivy-sha256.',
  });
}

const assetOfMachine: Readonly<Record<string, TrivyAsset>> = {
  'linux/x64': 'Linux-64bit.tar.gz',
  'linux/arm64': 'Linux-ARM64.tar.gz',
  'linux/arm': 'Linux-ARM.tar.gz',
  'darwin/arm64': 'macOS-ARM64.tar.gz',
  'darwin/x64': 'macOS-64bit.tar.gz',
  'win32/x64': 'windows-64bit.zip',
};
