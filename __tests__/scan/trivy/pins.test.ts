import { describe, expect, it } from '@jest/globals';
import { ConfigError, ToolError } from '../../../src/host/errors.js';
import type { Machine } from '../../../src/host/values.js';
import { digestOf } from '../../../src/oci/digest.js';
import {
  defaultTrivyVersion,
  deniedVersion,
  isDeniedHash,
  pinnedTrivy,
  trivyAssets,
  trivyVersions,
} from '../../../src/scan/trivy/pins.js';

const linux: Machine = { os: 'linux', arch: 'x64', cpus: 2 };

describe('the pinned releases of Trivy', () => {
  it.each([
    ['linux', 'x64', 'Linux-64bit.tar.gz', '2ae6fe3ee734b7fdf11335663e18c75ea12dccc76062f09f164a3b0f8be4371a'],
    ['linux', 'arm64', 'Linux-ARM64.tar.gz', 'b94ce1976bbf3c15b514b605ee88be7c6d94a29be2302847ff01cb794d47aad5'],
    ['linux', 'arm', 'Linux-ARM.tar.gz', '99adbe319fa685cb4bff04dd0077e31cb94828338cab5db7f78fe6dcecca8ec1'],
    ['darwin', 'arm64', 'macOS-ARM64.tar.gz', '1caada5e0e2091909357c7525d3aa76f4b660b13821bc143b190c7483e31cc11'],
    ['darwin', 'x64', 'macOS-64bit.tar.gz', '472816f6888dda689d075c30254d4210b4d1035acf365aa72332f584c2f60485'],
    ['win32', 'x64', 'windows-64bit.zip', '94c40e0696e4b907a74b7b2e1438d5d72ebaca83115817407f568a002d520842'],
  ] as const)('gives %s/%s the archive %s with its hash', (os, arch, asset, sha256) => {
    expect(pinnedTrivy('0.74.0', { os, arch, cpus: 1 })).toEqual({ asset, pin: { archive: `sha256:${sha256}` } });
  });

  it('has a hash for every asset of every version, and none twice', () => {
    const machines = (
      ['linux/x64', 'linux/arm64', 'linux/arm', 'darwin/arm64', 'darwin/x64', 'win32/x64'] as const
    ).map((name) => ({ os: name.split('/')[0], arch: name.split('/')[1], cpus: 1 }) as Machine);
    const all = trivyVersions.flatMap((version) =>
      machines.map((machine) => pinnedTrivy(version, machine).pin.archive),
    );
    expect(all).toHaveLength(trivyVersions.length * trivyAssets.length);
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((digest) => /^sha256:[0-9a-f]{64}$/.test(digest))).toBe(true);
    expect(trivyVersions).toContain(defaultTrivyVersion);
  });

  it.each([
    ['linux', 'riscv64'],
    ['win32', 'arm64'],
    ['freebsd', 'x64'],
  ] as const)('says what to do on %s/%s, where there is no reviewed release', (os, arch) => {
    const ask = () => pinnedTrivy('0.74.0', { os, arch, cpus: 1 });
    expect(ask).toThrow(ToolError);
    expect(ask).toThrow(`${os}/${arch}`);
  });

  it.each(['0.69.4', '0.69.5', '0.69.6', 'v0.69.4'])('refuses the malicious release %s', (version) => {
    expect(deniedVersion(version)).toMatch(/malicious/);
    expect(() => pinnedTrivy(version, linux)).toThrow(expect.objectContaining({ code: 'trivy-denied' }));
  });

  it.each(['latest', '0.73.0', '', '0.74', '../0.74.0', 'constructor'])(
    'refuses %j, which nobody reviewed',
    (version) => {
      const ask = () => pinnedTrivy(version, linux);
      expect(ask).toThrow(ConfigError);
      expect(ask).toThrow(expect.objectContaining({ code: 'trivy-version' }));
    },
  );

  it('knows the malicious binaries by their hashes', () => {
    expect(isDeniedHash('sha256:822dd269ec10459572dfaaefe163dae693c344249a0161953f0d5cdd110bd2a0' as never)).toBe(true);
    expect(isDeniedHash(digestOf('an honest one'))).toBe(false);
  });
});
