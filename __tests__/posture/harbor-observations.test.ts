import { describe, expect, it } from '@jest/globals';
import type { HarborPosture } from '../../src/oci/harbor/posture.js';
import { harborObservations } from '../../src/posture/harbor-observations.js';

const now = new Date('2026-03-01T12:00:00Z');
const day = 24 * 3_600_000;
type Project = HarborPosture['projects'][number];
const project: Project = {
  registry: 'harbor.example.com',
  name: 'acme',
  settings: {
    ...{ kind: 'read', public: false, contentTrustCosign: true, contentTrustNotation: false },
    ...{ preventVulnerable: true, severity: 'high', autoScan: true, autoSbom: false, systemAllowlist: false },
  },
  allowlist: { kind: 'read', entries: 1, expiresAt: '2026-03-20T00:00:00Z' },
  immutable: { kind: 'read', rules: 1, coversAll: true },
  scanner: { kind: 'read', state: 'healthy', name: 'Trivy' },
  images: { kind: 'read', images: 2, scanned: 2, oldestScan: '2026-02-27T00:00:00Z', withSignature: 0 },
};
/** One no is a no, and what is not known no yes. */
const worst = (seen: readonly string[]) => ['no', 'not-known', 'yes'].find((one) => seen.includes(one));
const states = (change: Partial<Project> = {}, at = now) => {
  const posture = { harborPostureVersion: 1 as const, at: at.toISOString(), projects: [{ ...project, ...change }] };
  const seen = harborObservations(posture, 'harbor-posture.json', { now, maxAge: 2 * day });
  return Object.fromEntries(
    Object.entries(seen).map(([key, all]) => [key, worst((all ?? []).map(({ seen: one }) => one))]),
  );
};
const all = {
  'registry-asks-for-signatures': 'yes',
  'registry-blocks': 'yes',
  'registry-scans': 'yes',
  'tags-immutable': 'yes',
  'registry-exceptions-end': 'yes',
};

describe('what a Harbor enforces', () => {
  it('is seen where all of it is in force', () => {
    expect(states()).toEqual(all);
  });

  it.each<[string, Partial<Project>, object]>([
    ['scanner does not answer', { scanner: { kind: 'read', state: 'unhealthy' } }, { 'registry-scans': 'no' }],
    [
      'scans are old',
      { images: { ...project.images, oldestScan: '2026-01-01T00:00:00Z' } as Project['images'] },
      { 'registry-scans': 'no' },
    ],
    ['tags move', { immutable: { kind: 'read', rules: 0, coversAll: false } }, { 'tags-immutable': 'no' }],
    ['allow-list has no end', { allowlist: { kind: 'read', entries: 1 } }, { 'registry-exceptions-end': 'no' }],
    [
      'rules could not be read',
      { immutable: { kind: 'unread', why: 'it answered 403' } },
      { 'tags-immutable': 'not-known' },
    ],
    [
      'settings could not be read',
      { settings: { kind: 'unread', why: 'it answered 403' } },
      { 'registry-asks-for-signatures': 'not-known', 'registry-blocks': 'not-known', 'registry-scans': 'not-known' },
    ],
  ])('is what it is where its %s', (_, change, states_) => {
    expect(states(change)).toEqual({ ...all, ...states_ });
  });

  it('is not known by an old document, whatever that says', () => {
    const unknown = Object.fromEntries(Object.keys(all).map((key) => [key, 'not-known']));
    expect(states({}, new Date(now.getTime() - 3 * day))).toEqual(unknown);
  });
});
