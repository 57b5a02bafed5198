import { describe, expect, it } from '@jest/globals';
import { imagePast } from '../../../src/ledger/deadline/image-past.js';
import { defaultPolicy } from '../../../src/policy/policy.js';
import { deadlineRules } from '../../../src/policy/response/deadline-rules.js';
import type { Finding } from '../../../src/scan/finding.js';
import { vulnerability } from '../../policy/samples.js';
import { added, addition, day, type Fault, type Ledger, ledgerOf, night } from '../nights.js';

const rules = deadlineRules(defaultPolicy);
const fault = (over: Partial<Fault> = {}): Fault => ({ id: 'CVE-2026-1', severity: 'HIGH', ...over });
const finding = (over: object = {}): Finding =>
  vulnerability({
    id: 'CVE-2026-1',
    package: {
      name: 'openssl',
      version: '3.0.1',
      purl: 'pkg:deb/debian/openssl@3.0.1?arch=amd64',
      type: 'debian',
      class: 'os',
    },
    ...over,
  });
const clean = { at: night(0), faults: [] };
const seen = ledgerOf([clean, { at: night(1), faults: [fault()] }]);
const asked = ({ state }: Ledger, names: readonly string[], branch?: string) =>
  imagePast({ name: 'ledger', state }, { names, ...(branch === undefined ? {} : { branch }) });
const pastAt = (ledger: Ledger, now: number, given = finding(), isExcepted = false) => {
  const past = asked(ledger, ['ghcr.io/acme/api:main']);
  return past.state === 'read' ? past.pastOf(rules, new Date(night(now)))(given, isExcepted) : undefined;
};

describe('the line of an image', () => {
  it.each([
    ['its tag names', ['ghcr.io/acme/api:main'], undefined],
    ['its branch names', ['ghcr.io/acme/api:pr-7'], 'main'],
    ['one of its names names', ['ghcr.io/acme/api:v1', 'ghcr.io/acme/api:main@sha256:0'], undefined],
  ])('is the one that %s', (_what, names, branch) => {
    expect(asked(seen, names, branch)).toMatchObject({
      state: 'read',
      streams: ['ghcr.io/acme/api=main'],
      lastComplete: night(1),
    });
  });

  it.each([
    ['1.*', '1.4.2', true],
    ['1.x', '1.4', true],
    ['1.x', '2.0', false],
    ['v1.*-alpine', 'v1.2-alpine', true],
    ['v1.*-alpine', 'v1-alpine', false],
    ['*', 'main', true],
  ])('%s is one for %s: %s', (line, tag, isRead) => {
    const ledger = added(seen, [
      addition({ at: night(1), faults: [], build: 'x' }, { repository: 'ghcr.io/acme/web', line }),
    ]);
    expect(asked(ledger, [`ghcr.io/acme/web:${tag}`]).state).toBe(isRead ? 'read' : 'unread');
  });

  it.each([
    [['ghcr.io/acme/web:main'], undefined, 'has no history of ghcr.io/acme/web'],
    [['ghcr.io/acme/api:1.0'], 'dev', 'has no line 1.0 or dev of ghcr.io/acme/api, but main'],
    [[], 'main', /^has no history of/],
  ])('is none for %j, which is said', (names, branch, why) => {
    expect(asked(seen, names, branch)).toMatchObject({
      state: 'unread',
      why: typeof why === 'string' ? why : expect.stringMatching(why),
    });
  });
});

describe('the past of a finding', () => {
  it('is when it was seen first, whatever its version', () => {
    expect(pastAt(seen, 3)).toMatchObject({
      firstSeen: night(1),
      isDebt: false,
      deadline: { state: 'running', due: night(8) },
    });
    expect(pastAt(seen, 9)).toMatchObject({ deadline: { state: 'breached', remaining: -day } });
  });

  it('is found by another of its ids', () => {
    const ledger = ledgerOf([clean, { at: night(1), faults: [fault({ id: 'GHSA-1', aliases: ['CVE-2026-1'] })] }]);
    expect(pastAt(ledger, 2)).toMatchObject({ firstSeen: night(1) });
  });

  it('is nothing for another package, or one that has been gone for long', () => {
    const other = { name: 'curl', version: '1', purl: 'pkg:deb/debian/curl@1', type: 'debian', class: 'os' } as const;
    expect(pastAt(seen, 2, finding({ package: other }))).toBeUndefined();
    const gone = ledgerOf([{ at: night(2), faults: [], build: 'b' }], seen);
    expect(pastAt(gone, 3)).toMatchObject({ firstSeen: night(1) });
    expect(pastAt(gone, 20)).toBeUndefined();
  });

  it('goes on at once where the exception of the ledger is none of this run, and stands still under one of this run', () => {
    const excepted = ledgerOf([{ at: night(2), faults: [fault({ isExcepted: true })] }], seen);
    expect(pastAt(excepted, 30)).toMatchObject({ deadline: { state: 'running', due: night(36) } });
    expect(pastAt(seen, 3, finding(), true)).toMatchObject({ deadline: { state: 'paused', remaining: 5 * day } });
  });

  it('is that of the line that ends first', () => {
    const ledger = added(seen, [
      addition({ at: night(0), faults: [], build: 'l' }, { repository: 'ghcr.io/acme/api', line: 'latest' }),
      addition({ at: night(3), faults: [fault()], build: 'l' }, { repository: 'ghcr.io/acme/api', line: 'latest' }),
    ]);
    const past = asked(ledger, ['ghcr.io/acme/api:latest', 'ghcr.io/acme/api:main']);
    expect(past.state === 'read' && past.pastOf(rules, new Date(night(4)))(finding(), false)).toMatchObject({
      firstSeen: night(1),
    });
  });
});
