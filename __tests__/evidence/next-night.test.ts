import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextNight } from '../../src/evidence/next-night.js';
import { scanPredicate, scanPredicateSchema } from '../../src/evidence/statement/scan-predicate.js';
import type { SignedClaim } from '../../src/evidence/verify/read-claim.js';
import type { ReadProofs } from '../../src/evidence/verify/read-proofs.js';
import { judge } from '../../src/policy/judge.js';
import type { Policy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import type { ImageRecord } from '../../src/record/record-schema.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import type { Exploitation } from '../../src/scan/exploitation/exploitation.js';
import { type Finding, severities } from '../../src/scan/finding.js';
import { exploitation } from '../policy/exploitation/known.js';
import { misconfiguration, now, policyOf, scan, secret, unfixed, vulnerability } from '../policy/samples.js';
import { digest, makeAssessment } from '../report/make-assessment.js';

const none = { active: [], refused: [] };

interface Judging {
  readonly policy: Policy;
  /** Ids that the baseline has, too. */
  readonly known?: readonly string[];
}

function decisionOf(findings: readonly Finding[], { policy, known = [] }: Judging, lists: Exploitation) {
  const baseline = {
    kind: 'known' as const,
    name: 'before',
    source: 'report' as const,
    findings: findings.filter(({ id }) => known.includes(id)),
    platforms: ['linux/amd64'],
  };
  return judge(triage(scan(findings), policy, none, now, { exploitation: lists, baseline }), policy);
}

interface Claimed extends ReadProofs {
  readonly record: ImageRecord;
}

/** What an image claims that has passed by these lists, with its record; `undefined` where it has not passed. */
function claimed(findings: readonly Finding[], judging: Judging, lists: Exploitation): Claimed | undefined {
  const decision = decisionOf(findings, judging, lists);
  if (decision.verdict === 'blocked') return undefined;
  const record = publishedRecord({ ...makeAssessment({ findings, digest: digest('1') }), decision });
  const predicate = scanPredicate(record, { rules: 'branch', maxAge: 7 * 86_400_000 });
  const scanned = { claim: {} as SignedClaim, predicate: scanPredicateSchema.parse(predicate), older: [] };
  const subject = { digest: digest('1'), claims: [], unfit: [], legacy: false, scan: scanned };
  return { subject, platforms: [], record };
}

const [one, two] = ['CVE-2026-0001', 'CVE-2026-0002'];
const nothing = exploitation();

describe('the next night', () => {
  const asked = (policy: string, findings: readonly Finding[], lists: Exploitation, then = policy) => {
    const proofs = claimed(findings, { policy: policyOf(policy) }, nothing);
    if (proofs === undefined) throw new Error('it has not passed');
    return nextNight(proofs, { policy: policyOf(then), exploitation: lists }, now);
  };
  const low = vulnerability({ id: one, severity: 'LOW' });
  const block = 'exploited: block';

  it.each<[string, string, readonly Finding[], Exploitation, object]>([
    ['blocks what KEV lists now', block, [low], exploitation({ listed: [one] }), { kind: 'blocked', ids: [one] }],
    [
      'blocks it also without a fix',
      `${block}\nunfixed: log`,
      [unfixed({ id: one, severity: 'LOW' })],
      exploitation({ listed: [one] }),
      { kind: 'blocked' },
    ],
    ['passes what another list does not have', block, [low], exploitation({ listed: [two] }), { kind: 'passes' }],
    [
      'passes what KEV lists where the policy does not ask for it',
      'severity: { low: log }',
      [low],
      exploitation({ listed: [one] }),
      { kind: 'passes' },
    ],
    [
      'blocks what is likely to be exploited now',
      'epss: { block: 0.5 }\nunfixed: block',
      [low],
      exploitation({ scores: { [one]: 0.6 } }),
      { kind: 'blocked' },
    ],
    [
      'does not know it where only what has a fix blocks',
      'epss: { block: 0.5 }\nunfixed: warn',
      [low],
      exploitation({ scores: { [one]: 0.6 } }),
      { kind: 'not-known', why: expect.stringContaining(one) },
    ],
    [
      'does not know it where a rule for packages may decide',
      'epss: { block: 0.5 }\nunfixed: block\npackages: [{ match: "pkg:npm/left-pad", action: log, reason: "only in tests", expires: 2026-02-01 }]',
      [low],
      exploitation({ scores: { [one]: 0.6 } }),
      { kind: 'not-known' },
    ],
    ['passes a secret that passed', block, [secret({ severity: 'LOW' })], exploitation(), { kind: 'passes' }],
    [
      'does not know it by a list that is missing',
      block,
      [low],
      { ...nothing, kev: { kind: 'missing', why: 'nobody has looked' } },
      { kind: 'not-known', why: expect.stringContaining('nobody has looked') },
    ],
    [
      'does not know it by a list that is old',
      block,
      [low],
      exploitation({ date: new Date('2025-11-01T00:00:00Z') }),
      { kind: 'not-known', why: expect.stringContaining('older than max-age') },
    ],
    [
      'blocks what an old list has',
      block,
      [low],
      exploitation({ date: new Date('2025-11-01T00:00:00Z'), listed: [one] }),
      { kind: 'blocked' },
    ],
  ])('%s', (_, policy, findings, lists, outcome) => {
    expect(asked(policy, findings, lists)).toMatchObject(outcome);
  });

  it('does not know, by a policy by which nothing was scanned yet, what it makes of a finding that may have no fix', () => {
    const medium = vulnerability({ id: one, severity: 'MEDIUM' });
    const stricter = `${block}\nseverity: { medium: block }`;
    expect(asked(block, [medium], nothing, `${stricter}\nunfixed: warn`)).toMatchObject({ kind: 'not-known' });
    expect(asked(block, [medium], nothing, stricter)).toMatchObject({ kind: 'blocked' });
    expect(asked(block, [medium], nothing, `${block}\nunfixed: warn`)).toMatchObject({ kind: 'passes' });
  });

  it('knows by the record of the very scan whether a finding has a fix, and by which other ids it goes', () => {
    const policy = policyOf('exploited: block\nepss: { block: 0.5 }\nunfixed: warn');
    const likely = exploitation({ scores: { [one]: 0.6 } });
    const asked = (finding: Finding, lists = likely, change: Partial<ImageRecord> = {}) => {
      const proofs = claimed([finding], { policy }, nothing);
      if (proofs === undefined) throw new Error('it has not passed');
      return nextNight(proofs, { policy, exploitation: lists, record: { ...proofs.record, ...change } }, now).kind;
    };
    const [fixed, open] = [low, unfixed({ id: one, severity: 'LOW' })];
    const scored = exploitation({ scores: { [one]: 0.6, [two]: 0.1 } });
    expect([asked(fixed), asked(open)]).toEqual(['blocked', 'passes']);
    expect(asked({ ...low, aliases: [two] }, exploitation({ listed: [two], scores: { [one]: 0.1, [two]: 0.1 } }))).toBe(
      'blocked',
    );
    // A record of another scan, or of another image, says nothing.
    expect(asked(open, scored, { judgedAt: '2026-01-01T00:00:00Z' })).toBe('not-known');
    const image = { names: ['app'] as [string], digest: digest('2') };
    expect(asked(open, scored, { image })).toBe('not-known');
  });

  it('does not know what a claim says that names some findings alone, or that is not there', () => {
    const proofs = claimed([low], { policy: policyOf(block) }, nothing);
    if (typeof proofs?.subject.scan !== 'object') throw new Error('it has not passed');
    const { predicate } = proofs.subject.scan;
    const result = { ...predicate.scanner.result, omitted: 1 };
    const cut = { ...proofs.subject.scan, predicate: { ...predicate, scanner: { ...predicate.scanner, result } } };
    const by = { policy: policyOf(block), exploitation: nothing };
    expect(nextNight({ ...proofs, subject: { ...proofs.subject, scan: cut } }, by, now)).toMatchObject({
      kind: 'not-known',
    });
    expect(nextNight({ ...proofs, subject: { ...proofs.subject, scan: 'unknown-form' } }, by, now)).toMatchObject({
      kind: 'not-known',
    });
  });
});

const ids = ['CVE-2026-0001', 'CVE-2026-0002', 'CVE-2026-0003', 'GHSA-aaaa-bbbb-cccc'];
const severity = fc.constantFrom(...severities);
const finding: fc.Arbitrary<Finding> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ id: fc.constantFrom(...ids), severity }).map(vulnerability) },
  { weight: 4, arbitrary: fc.record({ id: fc.constantFrom(...ids), severity }).map(unfixed) },
  fc.record({ severity }).map(misconfiguration),
  fc.record({ severity }).map(secret),
);
/** Every other vulnerability goes by another CVE, too. */
function withAlias(one: Finding, index: number): Finding {
  return one.kind === 'vulnerability' && index % 2 === 0 ? { ...one, aliases: ['CVE-2026-0003'] } : one;
}
const lists = fc
  .record({
    listed: fc.subarray(ids.slice(0, 3)),
    scores: fc.dictionary(fc.constantFrom(...ids.slice(0, 3)), fc.constantFrom(0.01, 0.2, 0.7)),
    date: fc.constantFrom(new Date('2026-01-15T06:00:00Z'), new Date('2025-11-01T00:00:00Z')),
    missing: fc.constantFrom('kev' as const, 'epss' as const, undefined, undefined, undefined),
  })
  .map(({ missing, ...known }): Exploitation => {
    const read = exploitation(known);
    return missing === undefined ? read : { ...read, [missing]: { kind: 'missing', why: 'test' } };
  });
const line = (...choices: readonly string[]) => fc.constantFrom('', ...choices);
const policy = fc
  .tuple(
    line('exploited: block', 'exploited: block', 'exploited: warn'),
    line('epss: { block: 0.5, warn: 0.1 }'),
    line('unfixed: log', 'unfixed: block'),
    line(
      'severity: { high: { action: block, when: { exploited: true } } }',
      'severity: { critical: { action: block, when: { epss: 0.1 } }, low: block }',
      'severity: { critical: log, high: log, medium: block }',
    ),
    line('gate-on: new'),
    line('exploitation: { missing: block }'),
    line(
      'packages: [{ match: "pkg:deb/debian/openssl", action: log, reason: "reviewed by hand", expires: 2026-02-01 }]',
    ),
  )
  .map((lines) => `${lines.filter((one) => one !== '').join('\n')}\n`);

it('says of a night what that night decides, where it says anything', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.array(finding, { maxLength: 4 }), fc.boolean()),
      fc.tuple(policy, fc.boolean(), policy),
      fc.subarray(ids),
      lists,
      lists,
      ([found, hasRecord], [text, isChanged, other], known, before, after) => {
        // A claim has one id of each finding.
        const findings = hasRecord ? found.map(withAlias) : found;
        const proofs = claimed(findings, { policy: policyOf(text), known }, before);
        if (proofs === undefined) return;
        const then = policyOf(isChanged ? other : text);
        const by = { policy: then, exploitation: after, ...(hasRecord ? { record: proofs.record } : {}) };
        const { kind } = nextNight(proofs, by, now);
        const { verdict } = decisionOf(findings, { policy: then, known }, after);
        if (kind !== 'not-known') expect(kind).toBe(verdict === 'passed' ? 'passes' : 'blocked');
      },
    ),
  );
});
