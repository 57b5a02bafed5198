import { describe, expect, it } from '@jest/globals';
import type { Baseline } from '../../src/policy/baseline.js';
import { parseIgnoreFile } from '../../src/policy/exceptions/ignore-file.js';
import { type Action, defaultPolicy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import type { Finding } from '../../src/scan/finding.js';
import {
  digest,
  exception,
  misconfiguration,
  now,
  platformScan,
  policyOf,
  scan,
  secret,
  unfixed,
  vulnerability,
} from './samples.js';

const none = { active: [], refused: [] };
const capAtWarn = policyOf('unfixed: warn');
const capAtLog = policyOf('unfixed: log');

describe('what a finding does to the run', () => {
  it.each([
    ['a critical one', vulnerability(), defaultPolicy, 'block'],
    ['a high one', vulnerability({ severity: 'HIGH' }), defaultPolicy, 'warn'],
    ['a medium one', vulnerability({ severity: 'MEDIUM' }), defaultPolicy, 'log'],
    ['a low one', vulnerability({ severity: 'LOW' }), defaultPolicy, 'log'],
    ['one without a rating', vulnerability({ severity: 'UNKNOWN' }), defaultPolicy, 'warn'],
    ['a critical one without a fix: no excuse by default', unfixed(), defaultPolicy, 'block'],
    ['a critical one without a fix, capped', unfixed(), capAtWarn, 'warn'],
    ['a high one without a fix, capped lower', unfixed({ severity: 'HIGH' }), capAtLog, 'log'],
    ['a low one without a fix: a cap raises nothing', unfixed({ severity: 'LOW' }), capAtWarn, 'log'],
    ['a critical one with a fix under a cap', vulnerability(), capAtLog, 'block'],
    ['a secret under a cap', secret(), capAtLog, 'block'],
    ['a misconfiguration under a cap', misconfiguration({ severity: 'CRITICAL' }), capAtLog, 'block'],
  ])('%s', (_, finding, policy, action) => {
    expect(triage(scan([finding]), policy, none, now).open).toEqual([expect.objectContaining({ finding, action })]);
  });
});

describe('the day until which it must be fixed', () => {
  it.each([
    ['critical: a day', vulnerability(), '2026-01-16T12:00:00.000Z'],
    ['high: a week', vulnerability({ severity: 'HIGH' }), '2026-01-22T12:00:00.000Z'],
    ['low: ninety days', vulnerability({ severity: 'LOW' }), '2026-04-15T12:00:00.000Z'],
    [
      'an old advisory like a new one',
      vulnerability({ published: '2019-01-10T08:00:00Z' }),
      '2026-01-16T12:00:00.000Z',
    ],
    ['a secret, too', secret(), '2026-01-16T12:00:00.000Z'],
  ])('counts from this detection: %s', (_, finding, expected) => {
    expect(triage(scan([finding]), defaultPolicy, none, now).open[0]?.fixBy.toISOString()).toBe(expected);
  });
});

describe('an exception', () => {
  it.each([
    ['takes a vulnerability by its id', vulnerability(), 'CVE-2026-0001', true],
    ['is exact in its case', vulnerability(), 'cve-2026-0001', false],
    ['is no pattern', vulnerability(), 'CVE-2026-*', false],
    ['is no prefix', vulnerability({ id: 'CVE-2026-00010' }), 'CVE-2026-0001', false],
    ['does not go by a vendor’s advisory id', vulnerability({ aliases: ['DSA-1'] }), 'DSA-1', false],
    ['takes a misconfiguration by its id', misconfiguration(), 'DS-0002', true],
    ['takes a misconfiguration by its old id', misconfiguration(), 'AVD-DS-0002', true],
    ['takes a secret by its rule', secret(), 'aws-access-key-id', true],
  ])('%s', (_, finding: Finding, id, applies) => {
    const entry = exception({ id });
    const { open, excepted, exceptions } = triage(
      scan([finding]),
      defaultPolicy,
      { active: [entry], refused: [] },
      now,
    );
    expect(excepted.map((judged) => judged.exception)).toEqual(applies ? [entry] : []);
    expect(open).toHaveLength(applies ? 0 : 1);
    expect(exceptions).toEqual({ applied: applies ? [entry] : [], unused: applies ? [] : [entry], refused: [] });
  });

  it('leaves the action that the finding would have had, and takes it out of the counts', () => {
    const findings = [
      vulnerability(),
      vulnerability({ id: 'CVE-2026-0002' }),
      vulnerability({ id: 'CVE-2026-0003', severity: 'LOW' }),
    ];
    const result = triage(scan(findings), defaultPolicy, { active: [exception()], refused: [] }, now);
    expect(result.excepted[0]).toMatchObject({ action: 'block', fixBy: new Date('2026-01-16T12:00:00Z') });
    expect(result.counts).toEqual({ CRITICAL: 1, HIGH: 0, MEDIUM: 0, LOW: 1, UNKNOWN: 0 });
  });

  it('that stands twice is applied once, the first one', () => {
    const [first, second] = [exception({ line: 3 }), exception({ line: 9 })];
    const { exceptions } = triage(
      scan([vulnerability()]),
      defaultPolicy,
      { active: [first, second], refused: [] },
      now,
    );
    expect(exceptions).toMatchObject({ applied: [first], unused: [second] });
  });

  it('that has ended since the file was read is not applied', () => {
    const read = parseIgnoreFile('CVE-2026-0001 # why, Expiry: 2026-01-15', '.trivyignore', now);
    const atMidnight = triage(scan([vulnerability()]), defaultPolicy, read, new Date('2026-01-16T00:00:00Z'));
    expect(read.active).toHaveLength(1);
    expect(atMidnight.open).toHaveLength(1);
    expect(atMidnight.exceptions).toMatchObject({
      applied: [],
      unused: [],
      refused: [{ refusal: 'expired', expiry: '2026-01-15' }],
    });
  });

  it('that was refused is handed on for the reports', () => {
    const read = parseIgnoreFile('CVE-2026-0001', '.trivyignore', now);
    const { open, exceptions } = triage(scan([vulnerability()]), defaultPolicy, read, now);
    expect(open).toHaveLength(1);
    expect(exceptions.refused).toEqual(read.refused);
  });
});

describe('the image itself', () => {
  const eol = platformScan({ os: { family: 'debian', name: '10.13', endOfLife: true } });
  const { os: _, ...withoutOs } = platformScan({ platform: 'linux/arm64', packages: 0 });

  it('is a concern per platform: past its end of life, or nothing to scan', () => {
    const { concerns } = triage(scan([], eol, withoutOs), defaultPolicy, none, now);
    expect(concerns.map(({ kind, platform, action }) => `${platform} ${kind} ${action}`)).toEqual([
      'linux/amd64 eol warn',
      'linux/arm64 unscannable block',
    ]);
    expect(concerns[0]?.message).toContain('debian 10.13 is past its end of life');
  });

  it('is none when only packages were found, or only an operating system where nobody looked for packages', () => {
    const packagesOnly = { ...withoutOs, packages: 1 };
    const systemOnly = platformScan({ packages: 0, packagesListed: false });
    expect(triage(scan([], packagesOnly, systemOnly), defaultPolicy, none, now).concerns).toEqual([]);
  });

  it('is that nothing could be scanned when an operating system has no packages, although all were asked for', () => {
    const damaged = { ...platformScan({ packages: 0 }), packagesListed: true };
    const { concerns } = triage(scan([], damaged), defaultPolicy, none, now);
    expect(concerns.map(({ kind, action }) => `${kind} ${action}`)).toEqual(['unscannable block']);
  });
});

describe('an image that could not be looked into', () => {
  const baseline: Baseline = {
    kind: 'known',
    name: 'before',
    source: 'report',
    platforms: ['linux/amd64'],
    findings: [vulnerability()],
  };
  const { os: _, ...nothing } = platformScan({ packages: 0 });
  const empty = { ...scan([]), platforms: [nothing] } as const;
  const entry = exception();
  const judged = (policy = defaultPolicy) =>
    triage(empty, policy, { active: [entry, { ...entry, line: entry.line + 1 }], refused: [] }, now, { baseline });
  const fixed = ({ baseline: compared }: ReturnType<typeof judged>) =>
    compared?.kind === 'compared' ? compared.fixed.length : 'not compared';

  it('has fixed nothing, and needs no exception less than before', () => {
    expect(fixed(judged())).toBe(0);
    expect(judged().exceptions.unused.map(({ line }) => line)).toEqual([entry.line + 1]);
  });

  it('is as it should be where the policy says so', () => {
    const allowed = judged(policyOf('unscannable: log'));
    expect(fixed(allowed)).toBe(1);
    expect(allowed.exceptions.unused).toHaveLength(2);
  });
});

describe('a report of somebody else', () => {
  it.each<[Action]>([['block'], ['warn'], ['log']])('that lists no package could not be scanned: %s', (action) => {
    const { concerns } = triage(scan([], platformScan({ packages: 0 })), policyOf(`unscannable: ${action}`), none, now);
    expect(concerns).toEqual([
      expect.objectContaining({ kind: 'unscannable', action, message: expect.stringContaining('--list-all-pkgs') }),
    ]);
  });

  it('that was filtered before says so with a warning, and one with licences that they are ignored', () => {
    const { concerns } = triage(scan([], platformScan({ setAside: 2, licences: 1 })), defaultPolicy, none, now);
    expect(concerns.map(({ kind, action }) => `${kind} ${action}`)).toEqual(['filtered warn', 'licences log']);
    expect(concerns[0]?.message).toContain('was told to leave out 2 findings');
    expect(concerns[1]?.message).toContain('1 licence in the report is ignored');
  });
});

describe('the list of findings', () => {
  it('comes worst first; within a severity in the scanner’s order', () => {
    const findings = (['LOW', 'HIGH', 'UNKNOWN', 'CRITICAL', 'HIGH', 'MEDIUM'] as const).map((severity, index) =>
      vulnerability({ id: `CVE-2020-${1000 + index}`, severity }),
    );
    const { open } = triage(scan(findings), defaultPolicy, none, now);
    expect(open.map(({ finding }) => finding.id)).toEqual([
      'CVE-2020-1003',
      'CVE-2020-1001',
      'CVE-2020-1004',
      'CVE-2020-1005',
      'CVE-2020-1000',
      'CVE-2020-1002',
    ]);
  });

  it('may hold a hundred thousand, and ten thousand exceptions', () => {
    const findings = Array.from({ length: 100_000 }, (__, index) =>
      vulnerability({ id: `CVE-2020-${1000 + (index % 20_000)}` }),
    );
    const active = Array.from({ length: 10_000 }, (__, index) =>
      exception({ id: `CVE-2020-${1000 + index}`, line: index + 1 }),
    );
    const { open, excepted } = triage(scan(findings), defaultPolicy, { active, refused: [] }, now);
    expect([open.length, excepted.length]).toEqual([50_000, 50_000]);
  }, 5_000);

  it('remembers which images were scanned', () => {
    const other = platformScan({ platform: 'linux/arm64', imageId: digest('9') });
    expect(triage(scan([], platformScan(), other), defaultPolicy, none, now).scanned).toEqual([
      digest('c'),
      digest('9'),
    ]);
  });
});
