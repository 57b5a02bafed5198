import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../src/oci/digest.js';
import { gates } from '../../../src/policy/baseline.js';
import { claimEnds, claimKinds, claimScopes } from '../../../src/policy/evidence-rules.js';
import type { Exception, Exceptions } from '../../../src/policy/exceptions/exception.js';
import { missingActions } from '../../../src/policy/exploitation/exploitation-rules.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import {
  bothFiles,
  defaultPolicyFile,
  type PolicyFile,
  policyFor,
  standIn,
} from '../../../src/policy/file/policy-file.js';
import type { PolicyWords } from '../../../src/policy/file/policy-schema.js';
import { withReadVex } from '../../../src/policy/file/vex-files.js';
import { hardeningActions } from '../../../src/policy/hardening/hardening-rules.js';
import { judge } from '../../../src/policy/judge.js';
import { opinionWeights } from '../../../src/policy/opinion/opinion-weight.js';
import { actions, escalations, type Policy } from '../../../src/policy/policy.js';
import { deadlineClocks, overdueActions } from '../../../src/policy/response/deadline-rules.js';
import { valuesText } from '../../../src/policy/setting.js';
import { triage } from '../../../src/policy/triage.js';
import { parseVex } from '../../../src/policy/vex/vex-document.js';
import { vexStatuses } from '../../../src/policy/vex/vex-statement.js';
import { rulesText, trustText, type VexFile } from '../../../src/policy/vex-rules.js';
import { type Severity, severities } from '../../../src/scan/finding.js';
import type { Place } from '../../../src/source/place.js';
import { dayOf, daysLater } from '../../../src/text/calendar-day.js';
import { exploitation } from '../exploitation/known.js';
import {
  exception,
  misconfiguration,
  now,
  platformScan,
  scan,
  secret,
  unfixed,
  valuesOf,
  vulnerability,
} from '../samples.js';
import { openssl as opensslUrl, vexText } from '../vex/vex-samples.js';

const action = fc.constantFrom(...actions);
const bySeverity = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ critical: value, high: value, medium: value, low: value, unknown: value }, { requiredKeys: [] });
const rule = fc.oneof(
  action,
  fc.record(
    {
      action,
      'fix-within': fc.integer({ min: 1, max: 9999 }).map((hours) => `${hours}h`),
      escalate: fc.constantFrom(...escalations),
    },
    { requiredKeys: [] },
  ),
  fc.record({
    action: fc.constant('block'),
    when: fc.constantFrom({ exploited: true }, { epss: 0.1 }, { epss: 0.6 }, { exploited: true, epss: 0.3 }),
  }),
);
const score = fc.constantFrom(0.05, 0.3, 0.7);
const kind = fc.oneof(action, bySeverity(action));
const days = fc.integer({ min: 1, max: 60 });
const people = fc.array(fc.constantFrom('alice', 'bob', 'carol'), { minLength: 1, maxLength: 3 });

const inDays = (day: number) => dayOf(daysLater(now, day));
/** Rules for packages or paths; some have ended, some end too far ahead. */
const scopedWords = (...matches: readonly string[]) =>
  fc.record({
    match: fc.constantFrom(...matches),
    action,
    reason: fc.constantFrom('why', 'why not, Ticket: SEC-1'),
    expires: fc.integer({ min: -5, max: 60 }).map(inDays),
  });

type Rules = Omit<PolicyWords, 'version' | 'approvals' | 'owners' | 'policy' | 'images'>;
/** Whatever can stand in a policy: a key that the schema has and that is missing here does not compile. */
const ruleWords: { readonly [Key in keyof Required<Rules>]: fc.Arbitrary<unknown> } = {
  severity: bySeverity(rule),
  kinds: fc.record({ vulnerability: kind, misconfiguration: kind, secret: kind }, { requiredKeys: [] }),
  hardening: fc.oneof(
    fc.constantFrom(...hardeningActions),
    fc.record(
      {
        severity: fc.oneof(
          fc.constantFrom(...hardeningActions),
          fc.record(
            { critical: fc.constantFrom(...hardeningActions), medium: fc.constantFrom(...hardeningActions) },
            { requiredKeys: [] },
          ),
        ),
        checks: fc.record(
          {
            'root-user': fc.constantFrom(...hardeningActions),
            'secret-in-env': fc.constantFrom(...hardeningActions),
            'no-healthcheck': fc.constantFrom(...hardeningActions),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
  ),
  unfixed: action,
  exploited: action,
  epss: fc.record({ block: score, warn: score }, { requiredKeys: [] }),
  exploitation: fc.record(
    { missing: fc.constantFrom(...missingActions), 'max-age': fc.constantFrom('1h', '24h', '30d') },
    { requiredKeys: [] },
  ),
  'second-opinion': fc.constantFrom(...opinionWeights).map((clair) => ({ clair })),
  clock: fc.constantFrom(...deadlineClocks),
  overdue: fc.constantFrom(...overdueActions),
  eol: action,
  unscannable: action,
  'gate-on': fc.constantFrom(...gates),
  baseline: fc.constantFrom('auto', 'ghcr.io/acme/api:main', 'ghcr.io/acme/api:next'),
  'ignore-base': fc.boolean(),
  bases: fc.array(fc.constantFrom('debian:12', 'alpine:3'), { maxLength: 3 }),
  rego: fc.subarray(['deny.rego', 'labels.rego']),
  packages: fc.array(scopedWords('pkg:deb/debian/openssl', 'pkg:deb/debian/openssl?arch=amd64', 'pkg:npm/lodash'), {
    maxLength: 3,
  }),
  paths: fc.array(scopedWords('app/**', 'Dockerfile', '/app/.env'), { maxLength: 3 }),
  vex: fc.record(
    {
      files: fc.subarray(['one.json', 'two.json']),
      trust: fc.subarray(['acme.pub', 'other.pub']).map((keys) => keys.map((key) => ({ keys: [key] }))),
      'max-age': fc.integer({ min: 1, max: 60 }).map((age) => `${age}d`),
      for: fc.subarray(['critical', 'high', 'low', 'unknown']),
    },
    { requiredKeys: [] },
  ),
  exceptions: fc.record(
    {
      'max-days': fc.oneof(days, bySeverity(days)),
      'require-ticket': fc.boolean(),
      assessment: fc.subarray(['critical', 'high', 'low']),
      'adopted-until': fc.integer({ min: -2, max: 60 }).map(inDays),
    },
    { requiredKeys: [] },
  ),
  verify: fc.record(
    {
      keys: fc.subarray(['old.pub', 'new.pub', 'night.pub']),
      'max-age': fc.integer({ min: 1, max: 9999 }).map((hours) => `${hours}h`),
      require: fc.subarray([...claimKinds], { minLength: 1 }),
      platforms: fc.constantFrom(...claimScopes),
      'on-fail': fc.constantFrom(...claimEnds),
    },
    { requiredKeys: [] },
  ),
};
const allWords: { readonly [Key in keyof Required<PolicyWords>]: fc.Arbitrary<unknown> } = {
  ...ruleWords,
  version: fc.constant(1),
  approvals: fc.oneof(people, bySeverity(people)),
  owners: fc.array(fc.record({ images: fc.constantFrom('ghcr.io/acme/*', '**'), owner: fc.constantFrom('a', 'b') }), {
    maxLength: 3,
  }),
  policy: fc.record(
    { reviewed: fc.constantFrom('2026-01-01', '2026-02-01'), 'review-every': fc.constantFrom('30d', '90d') },
    { requiredKeys: [] },
  ),
  images: fc.array(
    fc.record(
      { match: fc.constantFrom('ghcr.io/acme/*', '**', 'eu.gcr.io/**'), ...ruleWords },
      { requiredKeys: ['match'] },
    ),
    { maxLength: 3 },
  ),
};
/** Two documents that say different things of the same findings. */
const vexDocument: fc.Arbitrary<NonNullable<VexFile['read']>> = fc
  .array(
    fc.record({
      id: fc.constantFrom('CVE-2020-1000', 'CVE-2020-1001', 'CVE-2020-1002', 'CVE-2021-1003'),
      status: fc.constantFrom(...vexStatuses),
      days: fc.integer({ min: -60, max: 1 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((said) => {
    const bytes = vexText(said.map(({ id, status, days }) => ({ id, status, at: daysLater(now, days) })));
    return { document: parseVex(bytes, 'vex.json'), digest: digestOf(bytes) };
  });
const policyFile: fc.Arbitrary<PolicyFile> = fc
  .record({ words: fc.record(allWords, { requiredKeys: [] }), one: vexDocument, two: vexDocument })
  .map(({ words, one, two }) =>
    withReadVex(parsePolicy(JSON.stringify(words), 'policy.yml'), {
      documents: new Map([
        ['one.json', one],
        ['two.json', two],
      ]),
    }),
  );
const names = fc.subarray(['ghcr.io/acme/api:1', 'eu.gcr.io/acme/api:1', 'docker.io/acme/api:1']);

const openssl = {
  name: 'openssl',
  version: '1.1.1n',
  type: 'debian',
  class: 'os',
  purlOn: {
    'linux/amd64': 'pkg:deb/debian/openssl@1.1.1n?arch=amd64',
    'linux/arm64': 'pkg:deb/debian/openssl@1.1.1n?arch=arm64',
  },
} as const;
const found = severities.flatMap((severity, index) => [
  vulnerability({
    id: `CVE-2020-${1000 + index}`,
    severity,
    package: { name: 'openssl', version: '1.1.1n', type: 'debian', class: 'os', purl: opensslUrl },
  }),
  vulnerability({ id: `CVE-2022-${1000 + index}`, severity, package: openssl }),
  unfixed({ id: `CVE-2021-${1000 + index}`, severity }),
  misconfiguration({ id: `DS-${index}`, severity }),
  secret({ id: `secret-${index}`, severity }),
  vulnerability({
    id: `CVE-2023-${1000 + index}`,
    severity,
    said: { by: 'clair', severity: 'High', source: 'test', isAlone: true },
  }),
]);
const container = { user: '', env: ['A=ghp_0123456789abcdefghijklmnopqrstuvwxyzAB'], ports: [], healthcheck: false };
const hardened = ['hardening/root-user', 'hardening/secret-in-env', 'hardening/no-healthcheck'];
const image = {
  ...scan(
    found,
    platformScan({ os: { family: 'debian', name: '10', endOfLife: true }, container }),
    platformScan({ packages: 0, os: undefined, container } as never),
  ),
  opinion: {
    scanner: 'clair',
    at: '2026-01-15T12:00:00Z',
    outcome: 'failed',
    failure: { code: 'not-ready', side: 'clair', words: 'It is not ready.' },
    platforms: [],
  },
} as const;
/** What one supplier has attached is known, and what another has is not. */
const attested = new Map(
  (
    [
      [[{ keys: ['acme.pub'] }], {}],
      [[{ keys: ['acme.pub'] }, { keys: ['other.pub'] }], { unread: 'no answer' }],
    ] as const
  ).map(([trust, more]) => {
    const rules = parsePolicy(JSON.stringify({ vex: { trust } }), 'policy.yml').base.vex[0];
    const said = vexText([
      { id: 'CVE-2020-1000', at: daysLater(now, -3) },
      { id: 'CVE-2020-1001', status: 'affected', at: daysLater(now, -3) },
    ]);
    const { statements } = parseVex(said, 'attested');
    return [trustText(rules), { documents: [{ statements }], notes: [], ...more }] as const;
  }),
);
const context = {
  hardening: { dockerfile: undefined },
  attested,
  images: ['ghcr.io/acme/api:1'],
  placeOf: ({ severity }: { severity: Severity }): Place => ({ origin: severity === 'HIGH' ? 'base' : 'own' }),
  exploitation: exploitation({
    date: new Date(now.getTime() - 3 * 3_600_000),
    listed: ['CVE-2020-1002', 'CVE-2021-1001'],
    scores: { 'CVE-2020-1000': 0.2, 'CVE-2020-1001': 0.4, 'CVE-2020-1003': 0.9, 'CVE-2021-1003': 0.01 },
  }),
  baseline: { kind: 'known', name: 'x', source: 'report', findings: found.slice(0, 9), platforms: ['linux/amd64'] },
} as const;

const some: fc.Arbitrary<Exception> = fc
  .record({
    id: fc.constantFrom(...found.map(({ id }) => id)),
    endsAt: fc.integer({ min: -5, max: 60 }).map((day) => new Date(now.getTime() + day * 86_400_000)),
    ticket: fc.constantFrom('SEC-1', undefined),
    images: fc.constantFrom(['ghcr.io/**'], ['eu.gcr.io/**'], undefined),
  })
  .map(({ ticket, images, ...rest }) =>
    exception({ reason: 'why', ...rest, ...(ticket ? { ticket } : {}), ...(images ? { images } : {}) }),
  );
const exceptions: fc.Arbitrary<Exceptions> = fc
  .array(some, { maxLength: 30 })
  .chain((active) =>
    fc
      .array(fc.constantFrom(...found.map(({ id }) => id)), { maxLength: 5 })
      .map((ids) => ({ active, refused: [], undated: ids.map((id) => ({ id, reason: '', file: 'f', line: 1 })) })),
  );

const relaxed = { match: 'pkg:npm/lodash', action: 'log', reason: 'why', expires: inDays(9) };

const strictness = (policy: Policy, held: Exceptions) => {
  const made = triage(image, policy, held, now, context);
  const rank = new Map(made.open.map((judged) => [judged.finding.id, actions.indexOf(judged.action)]));
  return {
    made,
    verdict: judge(made, policy).verdict,
    // An excepted finding does nothing: laxer than one that is logged.
    ranks: [...found.map(({ id }) => id), ...hardened].map((id) => rank.get(id) ?? -1),
    concerns: made.concerns.map(({ kind, action }) => ({ kind, rank: actions.indexOf(action) })),
  };
};

const sorted = ({ keys, require, maxAge, platforms }: Policy['verify']) => ({
  ...{ maxAge, platforms },
  keys: [...keys.value].sort(),
  require: [...require.value].sort(),
});

describe('the strictest of two policies', () => {
  it('is never laxer than either: action, concern, exception, time, escalation, verdict', () => {
    fc.assert(
      fc.property(policyFile, policyFile, names, exceptions, exceptions, (one, other, images, held, alsoHeld) => {
        const both = policyFor(bothFiles(one, other), images);
        const strict = strictness(both, { ...held, beside: { ...alsoHeld, branch: 'other' } });
        for (const [file, excepted] of [
          [one, held],
          [other, alsoHeld],
        ] as const) {
          const policy = policyFor(file, images);
          const alone = strictness(policy, excepted);
          for (const [index, rank] of alone.ranks.entries()) expect(strict.ranks[index]).toBeGreaterThanOrEqual(rank);
          for (const { kind, rank } of alone.concerns)
            expect(strict.concerns.some((concern) => concern.kind === kind && concern.rank >= rank)).toBe(true);
          if (alone.verdict === 'blocked') expect(strict.verdict).toBe('blocked');
          expect(both.rego.value).toEqual(expect.arrayContaining([...policy.rego.value]));
          const [demanded, asked] = [both.verify, policy.verify];
          expect(asked.keys.value).toEqual(expect.arrayContaining([...demanded.keys.value]));
          expect(demanded.require.value).toEqual(expect.arrayContaining([...asked.require.value]));
          expect(demanded.maxAge.value).toBeLessThanOrEqual(asked.maxAge.value);
          if (asked.platforms.value === 'all') expect(demanded.platforms.value).toBe('all');
          for (const severity of severities) {
            const [rule, own] = [both.severity[severity], policy.severity[severity]];
            expect(rule.fixWithin.value).toBeLessThanOrEqual(own.fixWithin.value);
            const [clocks, acts] = [both.deadlines, policy.deadlines];
            expect(deadlineClocks.indexOf(clocks.clock.value)).toBeGreaterThanOrEqual(
              deadlineClocks.indexOf(acts.clock.value),
            );
            expect(overdueActions.indexOf(clocks.overdue.value)).toBeGreaterThanOrEqual(
              overdueActions.indexOf(acts.overdue.value),
            );
            const loudness = [rule, own].map(({ escalate }) => escalations.indexOf(escalate.value));
            expect(loudness[0]).toBeGreaterThanOrEqual(loudness[1] ?? 0);
          }
        }
      }),
    );
  }, 60_000);

  it.each([
    ['condition', { severity: { critical: { action: 'block', when: { exploited: true } } } }, {}],
    ['score', { severity: { high: { action: 'block', when: { epss: 0.1 } } } }, { severity: { high: 'block' } }],
    ['package', { packages: [relaxed] }, { packages: [{ ...relaxed, action: 'block' }] }],
  ])('keeps what one of them says of a missing list where the other has no such %s', (_, asking, plain) => {
    const words = { ...asking, exploitation: { missing: 'block' } };
    const files = [words, plain].map((file) => parsePolicy(JSON.stringify(file), 'policy.yml'));
    const [one, other] = files as [PolicyFile, PolicyFile];
    const blocked = ({ concerns }: ReturnType<typeof triage>) =>
      concerns.some(({ kind, action }) => kind === 'exploitation' && action === 'block');
    for (const file of [one, bothFiles(one, other), bothFiles(other, one)]) {
      const policy = policyFor(file, context.images);
      const { exploitation: _known, ...unknown } = context;
      expect(blocked(triage(image, policy, { active: [], refused: [] }, now, unknown))).toBe(true);
    }
  });

  it('does not depend on which of them is first, and is itself with itself', () => {
    const rules = (file: PolicyFile, images: readonly string[]) => {
      const policy = policyFor(file, images);
      return valuesOf({
        ...policy,
        source: '',
        bases: [...new Set(policy.bases.value)].sort(),
        scoped: policy.scoped.map(valuesText).sort(),
        rego: policy.rego.value.map(({ path }) => path).sort(),
        vex: policy.vex.map(rulesText).sort(),
        verify: sorted(policy.verify),
      });
    };
    const effect = (file: PolicyFile, images: readonly string[]) =>
      strictness(policyFor(file, images), { active: [], refused: [] }).ranks;
    fc.assert(
      fc.property(policyFile, policyFile, names, (one, other, images) => {
        expect(rules(bothFiles(one, other), images)).toEqual(rules(bothFiles(other, one), images));
        expect(effect(bothFiles(one, one), images)).toEqual(effect(one, images));
      }),
    );
  });

  it.each([
    ['auto', 'auto', { kind: 'auto' }],
    ['app:1', 'docker.io/library/app:1', { kind: 'image', name: 'docker.io/library/app:1' }],
    ['app:1', 'app:2', { kind: 'differing' }],
    ['app:1', 'auto', { kind: 'differing' }],
    ['app:1', undefined, { kind: 'differing' }],
    ['auto', undefined, { kind: 'auto' }],
    [undefined, undefined, { kind: 'unsaid' }],
  ])('of the baselines %s and %s takes neither where they differ', (one, other, expected) => {
    const [left, right] = [one, other].map((baseline) => parsePolicy(JSON.stringify({ baseline }), 'policy.yml'));
    expect(bothFiles(left as PolicyFile, right as PolicyFile).base.baseline.value).toEqual(expected);
    expect(bothFiles(right as PolicyFile, left as PolicyFile).base.baseline.value).toEqual(expected);
  });

  it('asks for the approvals of both', () => {
    fc.assert(
      fc.property(policyFile, policyFile, (one, other) => {
        const both = bothFiles(one, other).approvals;
        for (const { approvals } of [one, other])
          for (const severity of severities)
            for (const choice of approvals[severity]) expect(both[severity]).toContainEqual(choice);
      }),
    );
  });
});

describe('what stands in for a policy that can’t be read', () => {
  it('is never laxer than the default policy, and lets nobody approve', () => {
    fc.assert(
      fc.property(policyFile, names, (corrected, images) => {
        const none = { active: [], refused: [] };
        const strict = strictness(policyFor(standIn(corrected), images), none);
        for (const file of [corrected, defaultPolicyFile])
          for (const [index, rank] of strictness(policyFor(file, images), none).ranks.entries())
            expect(strict.ranks[index]).toBeGreaterThanOrEqual(rank);
        expect(severities.map((severity) => standIn(corrected).approvals[severity])).toEqual(
          severities.map(() => [[]]),
        );
      }),
    );
  });
});
