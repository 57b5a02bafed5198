import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ToolError } from '../../src/host/errors.js';
import { gates } from '../../src/policy/baseline.js';
import { capped } from '../../src/policy/deciding-rules.js';
import type { Candidate, Decision, PushPermit } from '../../src/policy/decision.js';
import type { Exception } from '../../src/policy/exceptions/exception.js';
import { parseIgnoreFile } from '../../src/policy/exceptions/ignore-file.js';
import { floors, noScore } from '../../src/policy/exploitation/exploitation-rules.js';
import { isIssued, judge } from '../../src/policy/judge.js';
import { withOpinion } from '../../src/policy/opinion/merge-opinion.js';
import { opinionWeights } from '../../src/policy/opinion/opinion-weight.js';
import { actionOf, actions, defaultPolicy, escalations, type Policy, strictest } from '../../src/policy/policy.js';
import { deadlineClocks, overdueActions } from '../../src/policy/response/deadline-rules.js';
import { triage } from '../../src/policy/triage.js';
import { type Finding, severities } from '../../src/scan/finding.js';
import type { ScanResult } from '../../src/scan/scan-result.js';
import { answered } from './opinion/opinion-samples.js';
import {
  candidate,
  digest,
  exception,
  misconfiguration,
  now,
  platformScan,
  policyOf,
  scan,
  secret,
  setting,
  unfixed,
  vulnerability,
} from './samples.js';

function decide(
  result: ScanResult,
  policy: Policy = defaultPolicy,
  active: readonly Exception[] = [],
  image?: Candidate,
): Decision {
  return judge(triage(result, policy, { active, refused: [] }, now), policy, image);
}

function reasons(decision: Decision): readonly string[] {
  return decision.verdict === 'blocked' ? decision.reasons.map(({ message }) => message) : [];
}

const { os: _, ...emptyImage } = platformScan({ packages: 0 });
const oldSystem = platformScan({ os: { family: 'debian', name: '10', endOfLife: true } });
const ended = exception({ endsAt: new Date('2026-01-15T00:00:00Z') });

describe('the verdict', () => {
  it.each([
    ['nothing found', scan([]), defaultPolicy, [], 'passed'],
    ['a critical finding', scan([vulnerability()]), defaultPolicy, [], 'blocked'],
    ['a critical finding without a fix', scan([unfixed()]), defaultPolicy, [], 'blocked'],
    ['the same where the policy only warns of it', scan([unfixed()]), policyOf('unfixed: warn'), [], 'passed'],
    ['a critical finding under an exception', scan([vulnerability()]), defaultPolicy, [exception()], 'passed'],
    ['a critical finding under an expired exception', scan([vulnerability()]), defaultPolicy, [ended], 'blocked'],
    [
      'an exception for something else',
      scan([vulnerability()]),
      defaultPolicy,
      [exception({ id: 'CVE-2020-1002' })],
      'blocked',
    ],
    [
      'only high, medium, low and unknown',
      scan(severities.slice(1).map((severity) => vulnerability({ severity }))),
      defaultPolicy,
      [],
      'passed',
    ],
    ['a secret', scan([secret()]), defaultPolicy, [], 'blocked'],
    ['an image that could not be looked into', scan([], emptyImage), defaultPolicy, [], 'blocked'],
    ['the same where the policy allows it', scan([], emptyImage), policyOf('unscannable: warn'), [], 'passed'],
    [
      'one platform of two that could not be looked into',
      scan([], platformScan(), emptyImage),
      defaultPolicy,
      [],
      'blocked',
    ],
    ['an old operating system', scan([], oldSystem), defaultPolicy, [], 'passed'],
    ['the same where the policy blocks it', scan([], oldSystem), policyOf('eol: block'), [], 'blocked'],
  ] as const)('%s: %#', (_name, result, policy, active, verdict) => {
    const decision = decide(result, policy, active, candidate());
    expect(decision.verdict).toBe(verdict);
    // The promise: no permit, no push.
    expect('permit' in decision).toBe(verdict === 'passed');
  });

  it('comes without a permit when there is no image to push', () => {
    expect(decide(scan([]))).not.toHaveProperty('permit');
  });
});

describe('the reasons of a block', () => {
  it('are one line each, worst first: id, package, fix, place', () => {
    const findings = [
      vulnerability(),
      unfixed({ id: 'CVE-2026-0002', package: { name: 'zlib', version: '1.2', type: 'debian', class: 'os' } }),
      vulnerability({
        id: 'GHSA-1',
        package: { name: 'lodash', version: '4.17.20', type: 'node-pkg', class: 'language' },
        fixedVersion: '4.17.21, 5.0.0',
        target: 'Node.js',
        path: 'app/node_modules/lodash/package.json',
      }),
      vulnerability({
        id: 'CVE-2020-1003',
        package: { name: 'rack', version: '1', type: 'bundler', class: 'language' },
        target: 'Gemfile.lock',
      }),
      secret(),
      misconfiguration({ title: 'USER\nis root \u2028!' }),
      vulnerability({ id: 'CVE-2020-1005', severity: 'LOW' }),
    ];
    const high = '{ action: block, fix-within: 1h, escalate: page }';
    const policy = strictest(defaultPolicy, policyOf(`severity: { high: ${high} }`));
    expect(reasons(decide(scan(findings, emptyImage), policy))).toEqual([
      'linux/amd64: neither an operating system nor packages were found, so nothing could be scanned (if the image holds only files, set `unscannable: log` for it in the policy’s `images`)',
      'CRITICAL CVE-2026-0001 openssl 1.1.1n → 1.1.1w',
      'CRITICAL CVE-2026-0002 zlib 1.2 → no fix yet',
      'CRITICAL GHSA-1 lodash 4.17.20 → 4.17.21 (app/node_modules/lodash/package.json)',
      'CRITICAL CVE-2020-1003 rack 1 → 1.1.1w (pre-release) (Gemfile.lock)',
      'CRITICAL aws-access-key-id AWS Access Key ID (/app/.env:3)',
      'HIGH DS-0002 USER is root ! (Dockerfile:7)',
    ]);
  });

  it.each([
    [20, 20, 'CRITICAL CVE-2020-1019 openssl 1.1.1n → 1.1.1w'],
    [21, 21, 'and 1 more'],
    [5000, 21, 'and 4980 more'],
  ])('of %i findings are %i lines; the cut is said', (count, lines, last) => {
    const findings = Array.from({ length: count }, (__, index) => vulnerability({ id: `CVE-2020-${1000 + index}` }));
    const told = reasons(decide(scan(findings)));
    expect([told.length, told.at(-1)]).toEqual([lines, last]);
  });

  it('stay short whatever the foreign text', () => {
    const [line] = reasons(decide(scan([vulnerability({ path: 'x'.repeat(5000) })])));
    expect(line).toHaveLength(300);
  });
});

describe('a permit', () => {
  function permitFor(image: Candidate): PushPermit {
    const decision = decide(scan([]), defaultPolicy, [], image);
    if (decision.verdict === 'passed' && decision.permit !== undefined) return decision.permit;
    throw new Error('no permit');
  }

  it('binds the root, every manifest under it and the destinations', () => {
    expect(permitFor(candidate())).toEqual({
      root: digest('a'),
      manifests: [digest('b'), digest('e'), digest('a')],
      destinations: [{ registry: 'ghcr.io', repository: 'acme/api', tag: '1.2' }],
    });
  });

  it('can’t be changed afterwards, not even through the lists that it was made of', () => {
    const image = candidate();
    const destinations = [...image.destinations];
    const permit = permitFor({ ...image, destinations });
    destinations.push({ registry: 'evil.example', repository: 'x' });
    expect(permit.destinations).toHaveLength(1);
    expect(Object.isFrozen(permit) && Object.isFrozen(permit.manifests) && Object.isFrozen(permit.destinations)).toBe(
      true,
    );
  });

  it('is not given for an image that was not scanned', () => {
    const scanned = triage(
      scan([], platformScan({ imageId: digest('9') })),
      defaultPolicy,
      { active: [], refused: [] },
      now,
    );
    expect(() => judge(scanned, defaultPolicy, candidate())).toThrow(ToolError);
    expect(() => judge(scanned, defaultPolicy, candidate())).toThrow('linux/amd64');
  });

  it('does not compile when it is written by hand', () => {
    // @ts-expect-error: the brand has no name outside of its module (checked by `tsc`, which reads the tests too).
    const forged: PushPermit = { root: digest('a'), manifests: [], destinations: [] };
    expect(isIssued(forged)).toBe(false);
  });

  it('is known by identity, so that a cast or a copy is none', () => {
    const permit = permitFor(candidate());
    expect(isIssued(permit)).toBe(true);
    expect(isIssued({ ...permit })).toBe(false);
  });

  it('is made nowhere in the sources but in judge.ts', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const makers = sources.filter((path) =>
      /(as|satisfies|<)\s+PushPermit\b/.test(readFileSync(`src/${path}`, 'utf8')),
    );
    expect(makers).toEqual(['policy/judge.ts']);
  });
});

const anyAction = fc.constantFrom(...actions).map(setting);
const anyRule = fc.record({
  action: anyAction,
  when: fc.constantFrom(undefined, { exploited: true } as const, { epss: 0.1 }).map(setting),
  fixWithin: fc.integer({ min: 1, max: 10_000 }).map(setting),
  escalate: fc.constantFrom(...escalations).map(setting),
});
const anyKind = fc.record({ CRITICAL: anyAction, HIGH: anyAction, LOW: anyAction }, { requiredKeys: [] });
const anyDays = fc.integer({ min: 10, max: 20 }).map(setting);
const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  source: fc.constant('test'),
  severity: fc.record({ CRITICAL: anyRule, HIGH: anyRule, MEDIUM: anyRule, LOW: anyRule, UNKNOWN: anyRule }),
  unfixed: anyAction,
  eol: anyAction,
  unscannable: anyAction,
  kinds: fc.record({ vulnerability: anyKind, misconfiguration: anyKind, secret: anyKind }),
  hardening: fc.constant(defaultPolicy.hardening),
  exploitation: fc.record({
    exploited: fc.constantFrom(...floors).map(setting),
    epssBlock: fc.constantFrom(0.1, 0.5, noScore).map(setting),
    epssWarn: fc.constantFrom(0.1, 0.5, noScore).map(setting),
    missing: fc.constant(setting('warn' as const)),
    maxAge: fc.integer({ min: 1, max: 1000 }).map(setting),
    asked: fc.record({ kev: fc.boolean(), epss: fc.boolean() }),
  }),
  secondOpinion: fc.constantFrom(...opinionWeights).map(setting),
  deadlines: fc.record({
    clock: fc.constantFrom(...deadlineClocks).map(setting),
    overdue: fc.constantFrom(...overdueActions).map(setting),
  }),
  gateOn: fc.constantFrom(...gates).map(setting),
  baseline: fc.constant(setting({ kind: 'unsaid' } as const)),
  ignoreBase: fc.boolean().map(setting),
  bases: fc.constant(setting([])),
  rego: fc.constant(setting([])),
  scoped: fc.constant(defaultPolicy.scoped),
  vex: fc.constant(defaultPolicy.vex),
  exceptions: fc.record({
    maxDays: fc.record({ CRITICAL: anyDays, HIGH: anyDays, MEDIUM: anyDays, LOW: anyDays, UNKNOWN: anyDays }),
    requireTicket: fc.boolean().map(setting),
    assessment: fc.subarray([...severities]).map(setting),
    adoptedUntil: fc.constantFrom(setting(undefined), setting('2026-01-25')),
  }),
  verify: fc.constant(defaultPolicy.verify),
});
const anyId = fc.constantFrom('CVE-2020-1001', 'CVE-2020-1002', 'CVE-2020-1003', 'CVE-2020-1004');
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({ id: anyId, severity: fc.constantFrom(...severities) })
  .chain((over) => fc.constantFrom<Finding>(vulnerability(over), unfixed(over), secret(over), misconfiguration(over)));
const anyScan = fc
  .record({
    findings: fc.array(anyFinding, { maxLength: 6 }),
    platform: fc.constantFrom(platformScan(), emptyImage, oldSystem),
  })
  .map(({ findings, platform }) => scan(findings, platform));
const anyException = anyId.map((id) => exception({ id }));

describe('whatever was found', () => {
  it('one more exception never turns passed into blocked', () => {
    fc.assert(
      fc.property(anyScan, anyPolicy, fc.array(anyException), anyException, (result, policy, active, more) => {
        if (decide(result, policy, active).verdict === 'passed') {
          expect(decide(result, policy, [...active, more]).verdict).toBe('passed');
        }
      }),
    );
  });

  it('a stricter policy never turns blocked into passed', () => {
    fc.assert(
      fc.property(anyScan, anyPolicy, anyPolicy, fc.array(anyException), (result, policy, other, active) => {
        if (decide(result, policy, active).verdict === 'blocked') {
          expect(decide(result, strictest(policy, other), active).verdict).toBe('blocked');
        }
      }),
    );
  });

  it('what one policy says of a kind does not weaken what the other says in general', () => {
    const lax = policyOf('kinds: { secret: { critical: log } }');
    const found = scan([secret({ severity: 'CRITICAL' })]);
    expect(decide(found, lax).verdict).toBe('passed');
    expect(decide(found, strictest(lax, defaultPolicy)).verdict).toBe('blocked');
    expect(decide(found, strictest(defaultPolicy, lax)).verdict).toBe('blocked');
  });

  it('nothing passes that something open blocks, and the other way round', () => {
    fc.assert(
      fc.property(anyScan, anyPolicy, fc.array(anyException), (result, policy, active) => {
        const decision = decide(result, policy, active, candidate());
        const excepted = new Set(active.map(({ id }) => id));
        const blocks = result.findings.some((finding) => {
          const unfixable = finding.kind === 'vulnerability' && finding.fixedVersion === undefined;
          const { value: action } = actionOf(policy, finding.kind, finding.severity);
          // They end with 31 January, and it is the 15th.
          const { maxDays, requireTicket, assessment } = policy.exceptions;
          const isExcepted =
            excepted.has(finding.id) &&
            maxDays[finding.severity].value >= 16 &&
            !requireTicket.value &&
            !assessment.value.includes(finding.severity);
          return !isExcepted && (unfixable ? capped(action, policy.unfixed.value) : action) === 'block';
        });
        const imageBlocks = decision.triage.concerns.some(({ action }) => action === 'block');
        expect(decision.verdict).toBe(blocks || imageBlocks ? 'blocked' : 'passed');
        expect('permit' in decision).toBe(decision.verdict === 'passed');
      }),
    );
  });

  it('an image that could be scanned and has no findings passes', () => {
    const clean = withOpinion(scan([]), answered([]));
    fc.assert(fc.property(anyPolicy, (policy) => expect(decide(clean, policy).verdict).toBe('passed')));
  });

  it('an expired line of an ignore file changes nothing', () => {
    const read = parseIgnoreFile('CVE-2026-0001 # why, Expiry: 2026-01-14', '.trivyignore', now);
    expect(judge(triage(scan([vulnerability()]), defaultPolicy, read, now), defaultPolicy).verdict).toBe('blocked');
  });
});
