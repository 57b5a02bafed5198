import { mediaTypes } from '../../src/oci/descriptor.js';
import type { Digest } from '../../src/oci/digest.js';
import type { ImageLayout } from '../../src/oci/layout/image-layout.js';
import type { Candidate } from '../../src/policy/decision.js';
import type { Exception } from '../../src/policy/exceptions/exception.js';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { policyFor } from '../../src/policy/file/policy-file.js';
import type { Policy } from '../../src/policy/policy.js';
import type { Setting } from '../../src/policy/setting.js';
import type { Finding, Misconfiguration, Secret, Vulnerability } from '../../src/scan/finding.js';
import type { PlatformScan, ScanResult } from '../../src/scan/scan-result.js';

export const now = new Date('2026-01-15T12:00:00Z');

export function digest(digit: string): Digest {
  return `sha256:${digit.repeat(64)}` as Digest;
}

export function vulnerability(over: Partial<Vulnerability> = {}): Vulnerability {
  return {
    kind: 'vulnerability',
    id: 'CVE-2026-0001',
    severity: 'CRITICAL',
    title: 'a hole',
    target: 'demo (debian 12)',
    platforms: ['linux/amd64'],
    aliases: [],
    package: { name: 'openssl', version: '1.1.1n', type: 'debian', class: 'os' },
    fixedVersion: '1.1.1w',
    status: 'fixed',
    published: '2026-01-10T08:00:00Z',
    ...over,
  };
}

/** The same without a fix: the key is absent, as the scan leaves it. */
export function unfixed(over: Partial<Vulnerability> = {}): Vulnerability {
  const { fixedVersion: _, ...rest } = vulnerability({ status: 'affected', ...over });
  return rest;
}

export function misconfiguration(over: Partial<Misconfiguration> = {}): Misconfiguration {
  return {
    kind: 'misconfiguration',
    id: 'DS-0002',
    severity: 'HIGH',
    title: 'Image user should not be root',
    target: 'Dockerfile',
    platforms: ['linux/amd64'],
    aliases: ['AVD-DS-0002'],
    message: 'Specify a USER',
    resolution: 'Add USER',
    lines: { start: 7, end: 7 },
    ...over,
  };
}

export function secret(over: Partial<Secret> = {}): Secret {
  return {
    kind: 'secret',
    id: 'aws-access-key-id',
    severity: 'CRITICAL',
    title: 'AWS Access Key ID',
    target: '/app/.env',
    platforms: ['linux/amd64'],
    category: 'AWS',
    match: 'KEY=****',
    lines: { start: 3, end: 3 },
    ...over,
  };
}

export function platformScan(over: Partial<PlatformScan> = {}): PlatformScan {
  return {
    platform: 'linux/amd64',
    imageId: digest('c'),
    os: { family: 'debian', name: '12.5', endOfLife: false },
    layerHistory: { diffIds: [], history: [] },
    packages: 88,
    raw: {},
    ...over,
  };
}

export function scan(findings: readonly Finding[], ...platforms: PlatformScan[]): ScanResult {
  const [first = platformScan(), ...others] = platforms;
  return { scanner: { version: '0.74.0', trust: 'pinned' }, platforms: [first, ...others], findings };
}

export function exception(over: Partial<Exception> = {}): Exception {
  return {
    id: 'CVE-2026-0001',
    reason: 'not reachable',
    endsAt: new Date('2026-02-01T00:00:00Z'),
    expiry: '2026-01-31',
    file: '.trivyignore',
    line: 1,
    ...over,
  };
}

/** One image, as `verifyLayout` would give it, to be pushed to one tag. */
export function candidate(): Candidate {
  const root = { mediaType: mediaTypes.ociIndex, digest: digest('a'), size: 500 };
  const manifest = { mediaType: mediaTypes.ociManifest, digest: digest('b'), size: 400 };
  const attestation = { mediaType: mediaTypes.ociManifest, digest: digest('e'), size: 300 };
  const config = { mediaType: mediaTypes.ociConfig, digest: digest('c'), size: 200 };
  const layer = { mediaType: mediaTypes.ociLayerGzip, digest: digest('d'), size: 100 };
  const image = {
    platform: { os: 'linux', architecture: 'amd64' },
    manifest,
    config,
    layers: [layer],
    diffIds: [digest('f')],
    history: [],
    labels: {},
    container: { user: '', env: [], ports: [], healthcheck: false },
  };
  const layout = { directory: '/layout', root, images: [image], blobs: [layer, config, manifest, attestation, root] };
  return {
    layout: layout as unknown as ImageLayout,
    destinations: [{ registry: 'ghcr.io', repository: 'acme/api', tag: '1.2' }],
  };
}

/** What a policy file of this text makes of any image. */
export function policyOf(text: string): Policy {
  return policyFor(parsePolicy(text, 'policy.yml'), []);
}

/** A value of a policy that stands nowhere. */
export function setting<Value>(value: Value): Setting<Value> {
  return { value, key: 'test' };
}

/** The values of a policy, or of a part of one, without where they were said. */
export function valuesOf(rules: unknown): unknown {
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) return rules;
  if ('key' in rules && 'value' in rules) return rules.value;
  const values = Object.entries(rules).map(([name, value]) => [name, valuesOf(value)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
