import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Baseline, compareWith, difference, type KnownBaseline } from '../../src/policy/baseline.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import { type Finding, type Severity, severities } from '../../src/scan/finding.js';
import { exception, misconfiguration, now, platformScan, policyOf, scan, secret, vulnerability } from './samples.js';

const amd64 = 'linux/amd64';
const arm64 = 'linux/arm64';
const both = [amd64, arm64];

const lodash = (version: string, path: string) =>
  vulnerability({
    id: 'CVE-2019-10744',
    target: 'Node.js',
    path,
    package: { name: 'lodash', version, type: 'node-pkg', class: 'language' },
  });

/** What is new in `after`, and what of `before` is gone. */
function changed(before: readonly Finding[], after: readonly Finding[], platforms: readonly string[] = [amd64]) {
  const { added, gone } = difference({ platforms, findings: after }, { platforms, findings: before });
  return { added: [...added], gone };
}

describe('a finding is known when the baseline has', () => {
  it.each<[string, Finding, Finding]>([
    ['the very same', vulnerability(), vulnerability()],
    ['it in another version of the package', lodash('4.17.4', 'a/package.json'), lodash('4.17.5', 'a/package.json')],
    ['it in the package at another place', lodash('4.17.4', 'a/package.json'), lodash('4.17.4', 'b/package.json')],
    ['it in another version at another place', lodash('4.17.4', 'a/package.json'), lodash('4.17.5', 'b/package.json')],
    ['it with a worse severity', vulnerability({ severity: 'CRITICAL' }), vulnerability({ severity: 'LOW' })],
    ['it unrated, as it still is', vulnerability({ severity: 'UNKNOWN' }), vulnerability({ severity: 'UNKNOWN' })],
    [
      'it on another release of the system',
      vulnerability({ target: 'debian 12' }),
      vulnerability({ target: 'debian 13' }),
    ],
    ['it in another layer', vulnerability(), vulnerability({ title: 'told otherwise' })],
    ['the misconfiguration on another line', misconfiguration(), misconfiguration({ lines: { start: 9, end: 9 } })],
    ['the misconfiguration in other words', misconfiguration(), misconfiguration({ message: 'Add a USER' })],
    ['the secret on another line', secret(), secret({ lines: { start: 30, end: 30 } })],
    ['a secret of that kind in that file', secret(), secret({ match: 'OTHER=****' })],
  ])('%s', (_, before, after) => {
    expect(changed([before], [after])).toEqual({ added: [], gone: [] });
  });
});

describe('a finding is new, and the old one not fixed, when the baseline has it', () => {
  it.each<[Severity, Severity]>([
    ['LOW', 'CRITICAL'],
    ['LOW', 'MEDIUM'],
    ['HIGH', 'CRITICAL'],
    ['UNKNOWN', 'CRITICAL'],
    ['UNKNOWN', 'LOW'],
    ['LOW', 'UNKNOWN'],
  ])('as %s, and it is %s now', (before, severity) => {
    const now = vulnerability({ severity });
    expect(changed([vulnerability({ severity: before })], [now])).toEqual({ added: [now], gone: [] });
  });

  it('milder in one of two copies: only the one that is worse now is new', () => {
    const [low, critical] = (['LOW', 'CRITICAL'] as const).map((severity) =>
      vulnerability({ severity, path: severity }),
    );
    if (low === undefined || critical === undefined) throw new Error('no copies');
    expect(changed([critical, low], [low, critical])).toEqual({ added: [], gone: [] });
    const raised = { ...low, severity: 'CRITICAL' as const };
    expect(changed([low, critical], [raised, critical])).toEqual({ added: [raised], gone: [] });
  });
});

describe('a finding is new, and the old one gone, when the baseline has only', () => {
  it.each<[string, Finding, Finding]>([
    ['another vulnerability of the package', vulnerability(), vulnerability({ id: 'CVE-2026-0002' })],
    [
      'it in another package',
      vulnerability(),
      vulnerability({ package: { name: 'libssl', version: '1.1.1n', type: 'debian', class: 'os' } }),
    ],
    [
      'it in a package of another system',
      vulnerability(),
      vulnerability({ package: { name: 'openssl', version: '1.1.1n', type: 'alpine', class: 'os' } }),
    ],
    ['the misconfiguration in another file', misconfiguration(), misconfiguration({ target: 'Dockerfile.old' })],
    ['the secret in another file', secret(), secret({ target: '/app/.env.old' })],
    ['another kind of secret', secret(), secret({ id: 'github-pat' })],
    [
      'one of another kind under the same id',
      secret({ id: 'X', target: 'a' }),
      misconfiguration({ id: 'X', target: 'a' }),
    ],
  ])('%s', (_, before, after) => {
    expect(changed([before], [after])).toEqual({ added: [after], gone: [before] });
  });
});

describe('several of the same', () => {
  const [a, b, c] = [lodash('4.17.4', 'a'), lodash('4.17.4', 'b'), lodash('4.17.5', 'c')] as const;

  it('are as many as before, wherever they lie', () => {
    expect(changed([a, b], [c, a])).toEqual({ added: [], gone: [] });
  });

  it('with one more: the added copy is the new one', () => {
    expect(changed([a], [b, a])).toEqual({ added: [b], gone: [] });
    expect(changed([b], [b, a])).toEqual({ added: [a], gone: [] });
    expect(changed([c, a], [a, b, c])).toEqual({ added: [b], gone: [] });
  });

  it('with one fewer: the one that is gone is fixed', () => {
    expect(changed([a, b], [b])).toEqual({ added: [], gone: [a] });
  });

  it('of different weight that can not be told apart: the worst counts as new', () => {
    const [mild, bad] = [
      secret({ severity: 'LOW', lines: { start: 1, end: 1 } }),
      secret({ lines: { start: 2, end: 2 } }),
    ];
    const old = secret({ lines: { start: 9, end: 9 } });
    expect(changed([old], [bad, mild]).added).toEqual([bad]);
  });
});

describe('platforms', () => {
  const everywhere = vulnerability({ platforms: both });

  it('are compared one by one: what comes to another one is new', () => {
    expect(changed([vulnerability()], [everywhere], both)).toEqual({ added: [everywhere], gone: [] });
  });

  it('that still have it are enough for it not to be fixed', () => {
    expect(changed([everywhere], [vulnerability()], both)).toEqual({ added: [], gone: [] });
  });

  it('that are not judged fix nothing', () => {
    const elsewhere = vulnerability({ platforms: [arm64] });
    expect(changed([elsewhere], [], [amd64])).toEqual({ added: [], gone: [] });
  });

  it.each([
    ['linux/arm64', 'linux/arm64/v8'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/amd64/v1', 'linux/amd64'],
  ])('%s is %s', (now, before) => {
    const sides = [now, before].map((name) => ({
      platforms: [name],
      findings: [vulnerability({ platforms: [name] })],
    })) as [never, never];
    expect(difference(...sides).added.size).toBe(0);
  });

  it('that differ stay different: linux/arm/v6 is not linux/arm/v7', () => {
    const side = (name: string) => ({ platforms: [name], findings: [vulnerability({ platforms: [name] })] });
    expect(difference(side('linux/arm/v6'), side('linux/arm/v7')).added.size).toBe(1);
  });
});

const known = (over: Partial<KnownBaseline> = {}): KnownBaseline => ({
  kind: 'known',
  name: 'ghcr.io/acme/api:main',
  source: 'image',
  platforms: [amd64],
  findings: [],
  ...over,
});
const unread: Baseline = {
  kind: 'unread',
  name: 'ghcr.io/acme/api:main',
  why: 'the registry is down',
  fix: 'Wait.',
  expected: false,
};

describe('a baseline', () => {
  it('that can not be read: everything is new', () => {
    const { outcome, presenceOf } = compareWith(unread, { platforms: [amd64], findings: [vulnerability()] });
    expect(outcome).toBe(unread);
    expect(presenceOf(vulnerability())).toBe('new');
  });

  it('of other platforms alone is as good as none', () => {
    const baseline = known({ platforms: [arm64], findings: [vulnerability({ platforms: [arm64] })] });
    const { outcome, presenceOf } = compareWith(baseline, { platforms: [amd64], findings: [vulnerability()] });
    expect(outcome).toMatchObject({ kind: 'unread', why: 'it has no image for linux/amd64, only for linux/arm64' });
    expect(presenceOf(vulnerability())).toBe('new');
  });

  it('that lacks one platform: everything there is new, which is told', () => {
    const found = [vulnerability(), vulnerability({ id: 'CVE-2026-0002', platforms: both })];
    const baseline = known({ findings: [vulnerability(), vulnerability({ id: 'CVE-2026-0002' })] });
    const { outcome, presenceOf } = compareWith(baseline, { platforms: both, findings: found });
    expect(outcome).toMatchObject({ kind: 'compared', missing: [arm64] });
    expect(found.map(presenceOf)).toEqual(['still-there', 'new']);
  });
});

describe('the verdict', () => {
  const none = { active: [], refused: [] };
  const gateOnNew = policyOf('gate-on: new');
  const [old, added] = [vulnerability(), vulnerability({ id: 'CVE-2026-0002' })];
  const actions = (policy: typeof defaultPolicy, baseline?: Baseline) => {
    const context = baseline === undefined ? {} : { baseline };
    return triage(scan([old, added]), policy, none, now, context).open.map(({ action }) => action);
  };

  it.each<[string, typeof defaultPolicy, Baseline | undefined, readonly string[]]>([
    ['of all, with a baseline: both block', defaultPolicy, known({ findings: [old] }), ['block', 'block']],
    ['of what is new: only that blocks', gateOnNew, known({ findings: [old] }), ['warn', 'block']],
    ['of what is new, and nothing is', gateOnNew, known({ findings: [old, added] }), ['warn', 'warn']],
    ['of what is new, with an empty baseline', gateOnNew, known(), ['block', 'block']],
    ['of what is new, with one that can not be read', gateOnNew, unread, ['block', 'block']],
    ['of what is new, without any', gateOnNew, undefined, ['block', 'block']],
  ])('%s', (_, policy, baseline, expected) => {
    expect(actions(policy, baseline)).toEqual(expected);
  });

  it('raises nothing: what is only logged stays so', () => {
    const low = vulnerability({ severity: 'LOW' });
    const { open } = triage(scan([low]), gateOnNew, none, now, { baseline: known({ findings: [low] }) });
    expect(open).toEqual([expect.objectContaining({ action: 'log', presence: 'still-there' })]);
  });

  it('lets an exception take new and old findings alike, and needs it for neither more nor less', () => {
    const exceptions = { active: [exception(), exception({ id: 'CVE-2026-0002', line: 2 })], refused: [] };
    const { excepted, exceptions: used } = triage(scan([old, added]), gateOnNew, exceptions, now, {
      baseline: known({ findings: [old] }),
    });
    expect(excepted.map(({ presence }) => presence)).toEqual(['still-there', 'new']);
    expect(used).toMatchObject({ unused: [], refused: [] });
    expect(used.applied).toHaveLength(2);
  });

  it('still blocks an image that could not be looked into', () => {
    const empty = scan([], platformScan({ packages: 0, packagesListed: true }));
    const { concerns } = triage(empty, gateOnNew, none, now, { baseline: known() });
    expect(concerns).toEqual([expect.objectContaining({ kind: 'unscannable', action: 'block' })]);
  });
});

const findings = fc.uniqueArray(
  fc
    .record({
      kind: fc.constantFrom('vulnerability', 'misconfiguration', 'secret'),
      id: fc.constantFrom('CVE-2020-1001', 'CVE-2020-1002'),
      severity: fc.constantFrom(...severities),
      path: fc.constantFrom('a', 'b', 'c'),
      name: fc.constantFrom('lodash', 'express'),
      version: fc.constantFrom('1', '2'),
      line: fc.constantFrom(1, 2),
      platforms: fc.constantFrom([amd64], [arm64], both),
    })
    .map(({ kind, id, severity, path, name, version, line, platforms }): Finding => {
      const lines = { start: line, end: line };
      if (kind === 'secret') return secret({ id, severity, target: path, lines, platforms });
      if (kind === 'misconfiguration') return misconfiguration({ id, severity, target: path, lines, platforms });
      const where = { path, package: { name, version, type: 'npm', class: 'language' as const } };
      return vulnerability({ id, severity, platforms, ...where });
    }),
  // As the scan gives them: one of each.
  { selector: (finding) => JSON.stringify({ ...finding, severity: '', platforms: '' }), maxLength: 30 },
);
const side = (list: readonly Finding[]) => ({ platforms: both, findings: list });

describe('whatever is compared', () => {
  it('has nothing new and nothing fixed against itself', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const { added, gone } = difference(side(list), side(structuredClone(list)));
        expect({ added: added.size, gone }).toEqual({ added: 0, gone: [] });
      }),
    );
  });

  it('is new or still there, and gone only from before', () => {
    fc.assert(
      fc.property(findings, findings, (list, before) => {
        const { outcome, presenceOf } = compareWith(known({ platforms: both, findings: before }), side(list));
        const added = list.filter((finding) => presenceOf(finding) === 'new');
        const still = list.filter((finding) => presenceOf(finding) === 'still-there');
        expect([...added, ...still].length).toBe(list.length);
        expect(difference(side(list), side(before)).added).toEqual(new Set(added));
        if (outcome.kind !== 'compared') throw new Error('not compared');
        expect(outcome.fixed.every((finding) => before.includes(finding))).toBe(true);
      }),
    );
  });

  it('does not depend on any order', () => {
    const shuffled = fc
      .tuple(findings, findings)
      .chain(([list, before]) =>
        fc.tuple(
          fc.constant([list, before] as const),
          fc.shuffledSubarray(list, { minLength: list.length }),
          fc.shuffledSubarray(before, { minLength: before.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([[list, before], otherList, otherBefore]) => {
        const one = difference(side(list), side(before));
        const other = difference(side(otherList), side(otherBefore));
        expect(other).toEqual(one);
      }),
    );
  });

  const onOne = findings.map((all) => all.map((finding): Finding => ({ ...finding, platforms: [amd64] })));

  it('has as new all that is worse than everything of its kind before', () => {
    const rank = ({ severity }: Finding) => severities.indexOf(severity);
    fc.assert(
      fc.property(onOne, onOne, (list, before) => {
        const { added } = changed(before, list);
        for (const finding of list) {
          const alike = before.filter(({ id, kind }) => id === finding.id && kind === finding.kind);
          if (alike.every((other) => rank(other) > rank(finding))) expect(added).toContain(finding);
        }
      }),
    );
  });

  it('counts on one platform: new less fixed is what there is more, where no severity changed', () => {
    const high = onOne.map((all) => all.map((finding): Finding => ({ ...finding, severity: 'HIGH' })));
    fc.assert(
      fc.property(high, high, (list, before) => {
        const { added, gone } = changed(before, list);
        expect(added.length - gone.length).toBe(list.length - before.length);
      }),
    );
  });

  it('has never fewer new findings for a smaller baseline', () => {
    fc.assert(
      fc.property(onOne, onOne, fc.nat(), (list, before, cut) => {
        const fewer = before.slice(0, cut % (before.length + 1));
        expect(changed(fewer, list).added.length).toBeGreaterThanOrEqual(changed(before, list).added.length);
      }),
    );
  });
});
