import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as z from 'zod';
import { judge } from '../../src/policy/judge.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import type { AfterMergeVerdict } from '../../src/policy/verdict.js';
import { type FindingRecord, findingKey } from '../../src/record/finding-record.js';
import { parseRecord } from '../../src/record/read-report.js';
import { recordSchema } from '../../src/record/record-schema.js';
import type { Assessment } from '../../src/report/assessment.js';
import { publishedRecord, recordChunks } from '../../src/report/json/published-json.js';
import type { Finding } from '../../src/scan/finding.js';
import {
  digest,
  exception,
  makeAssessment,
  misconfiguration,
  now,
  refusedException,
  secret,
  vulnerability,
} from '../report/make-assessment.js';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const finding: fc.Arbitrary<Finding> = fc.oneof(
  fc
    .record({
      id: fc.oneof(text, fc.constantFrom('CVE-2026-1001', 'GHSA-aaaa-bbbb-cccc')),
      aliases: fc.array(fc.oneof(text, fc.constant('CVE-2026-1009')), { maxLength: 3 }),
      name: text,
      version: text,
      fixedVersion: fc.constantFrom('4.17.12', '5.0.0-rc.1', 'see vendor'),
      target: text,
    })
    .map(vulnerability),
  fc.record({ id: text, target: text }).map(misconfiguration),
  fc.record({ id: text, target: text }).map(secret),
);
const assessments: fc.Arbitrary<Assessment> = fc
  .record({
    findings: fc.array(finding, { maxLength: 8 }),
    applied: fc.array(fc.record({ endsAt: instant, reason: text, line: fc.nat() }).map(exception), { maxLength: 3 }),
    afterMerge: fc.option(
      fc.record<AfterMergeVerdict>({
        branch: text,
        verdict: fc.constantFrom('passed', 'blocked'),
        reasons: fc.array(fc.record({ code: fc.constantFrom('finding', 'eol'), message: text })),
      }),
      { nil: undefined },
    ),
    platforms: fc.constantFrom(['linux/amd64'], ['linux/amd64', 'linux/arm64']),
    path: text,
    line: fc.integer({ min: 1, max: 1e6 }),
  })
  .map(({ findings, applied, afterMerge, platforms, path, line }) => {
    const unused = applied.map((one) => ({ ...one, duplicateOf: { file: 'a', line: 1 } }));
    const lockfiles = [{ path, line, type: 'npm', name: 'lodash', version: '4.17.4' }];
    const made = makeAssessment({
      findings,
      platforms,
      lockfiles,
      afterMerge,
      dockerfile: { path, text: 'FROM scratch', context: '.' },
      exceptions: { applied, unused, refused: [refusedException()] },
      placeOf: () => ({ origin: 'own', location: { path, line } }),
    });
    const compared = { kind: 'compared', name: path, source: 'image', missing: [], fixed: findings } as const;
    return { ...made, decision: { ...made.decision, triage: { ...made.decision.triage, baseline: compared } } };
  });

const bytesOf = (assessment: Assessment) => Buffer.from([...recordChunks(assessment)].join(''));

describe('the record', () => {
  it('comes back whole: what was written is what is read', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        expect(parseRecord(bytesOf(assessment), 'r.json')).toEqual(publishedRecord(assessment));
      }),
    );
  });

  it('of an image with more names than it holds can be read, and has its own first', () => {
    const names = Array.from({ length: 1500 }, (_, index) => `ghcr.io/acme/app:${index}`);
    const read = parseRecord(bytesOf(makeAssessment({ names: ['ghcr.io/acme/app:own', ...names] })), 'r.json');
    expect([read.image.names.length, read.image.names[0]]).toEqual([1000, 'ghcr.io/acme/api:1.4.2']);
  });

  it('is what its JSON Schema says', () => {
    const schema = z.toJSONSchema(recordSchema, { target: 'draft-7', io: 'input' });
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    fc.assert(
      fc.property(assessments, (assessment) => {
        expect([validate(JSON.parse(bytesOf(assessment).toString())), validate.errors]).toEqual([true, null]);
      }),
      { numRuns: 20 },
    );
    expect(validate({ ...JSON.parse(bytesOf(makeAssessment()).toString()), Verdict: 'passed' })).toBe(false);
  });

  it('says who the image is, by what it was judged, and what was found', () => {
    const made = makeAssessment({
      names: ['ghcr.io/acme/api:1.4.2', 'ghcr.io/acme/api:latest'],
      findings: [
        vulnerability({
          id: 'GHSA-jf85-cpcp-j695',
          aliases: ['CVE-2019-10744'],
          package: { name: 'lodash', version: '4.17.4', type: 'npm', class: 'language', purl: 'pkg:npm/lodash@4.17.4' },
        }),
      ],
      origin: 'build',
    });
    expect(publishedRecord(made, { category: 'api' })).toMatchObject({
      recordVersion: 1,
      image: {
        names: ['ghcr.io/acme/api:1.4.2', 'ghcr.io/acme/api:latest'],
        category: 'api',
        digest: digest('d'),
        origin: 'build',
      },
      judgedAt: '2026-03-01T12:00:00.000Z',
      verdict: 'blocked',
      headline: 'Blocked: 1 finding to fix (1 CRITICAL)',
      policy: { source: 'default', digest: expect.stringMatching(/^sha256:/) },
      scanner: { version: '0.74.0', binary: digest('b'), trust: 'pinned' },
      database: { updatedAt: '2026-03-01T06:00:00Z', digest: digest('e') },
      platforms: [
        { platform: 'linux/amd64', imageId: digest('5'), manifest: digest('1'), packages: 14, systemFault: null },
      ],
      escalations: { page: 1, ticket: 0, backlog: 0, report: 0 },
      findings: [
        {
          id: 'CVE-2019-10744',
          aliases: ['GHSA-jf85-cpcp-j695'],
          action: 'block',
          package: { purl: 'pkg:npm/lodash', name: 'lodash', version: '4.17.4' },
          where: 'app/package-lock.json',
          fixBy: '2026-03-02T12:00:00.000Z',
          fix: { kind: 'upgrade', to: '4.17.12' },
        },
      ],
    });
  });

  it('has all findings, the excepted ones with what excepts them', () => {
    const findings = [vulnerability(), vulnerability({ id: 'CVE-2020-8203', severity: 'HIGH' })];
    const made = makeAssessment({ findings });
    const sorted = triage(made.scan, defaultPolicy, { active: [exception()], refused: [] }, now);
    const { findings: kept } = publishedRecord({ ...made, decision: judge(sorted, defaultPolicy) });
    expect(kept).toMatchObject([{ id: 'CVE-2019-10744' }, { exception: { file: exception().file, line: 2 } }]);
  });

  it('knows rules by what they say, not by where they stand or in which order', () => {
    const digestOf = (over: object) => {
      const made = makeAssessment();
      const policy = { ...made.decision.policy, ...over };
      return publishedRecord({ ...made, decision: { ...made.decision, policy } }).policy.digest;
    };
    const { CRITICAL, ...others } = defaultPolicy.severity;
    expect(digestOf({ source: 'elsewhere.yml', severity: { ...others, CRITICAL } })).toBe(digestOf({}));
    expect(digestOf({ unfixed: { ...defaultPolicy.unfixed, place: 'image-gate.yml:7:1' } })).toBe(digestOf({}));
    expect(digestOf({ unfixed: { ...defaultPolicy.unfixed, value: 'warn' } })).not.toBe(digestOf({}));
    const named = (name: string) => digestOf({ baseline: { key: 'baseline', value: { kind: 'image', name } } });
    expect(named('acme/api:1')).not.toBe(named('acme/api:2'));
  });

  it('holds no text in which a secret may be', () => {
    const made = makeAssessment({ findings: [secret({ match: 'token hunter2', title: 'hunter2' })] });
    expect(bytesOf(made).toString()).not.toContain('hunter2');
  });
});

describe('findingKey', () => {
  const keyOf = (found: Finding): string => {
    const [one] = publishedRecord(makeAssessment({ findings: [found] })).findings;
    return findingKey(one as FindingRecord);
  };
  const npm = (over: Parameters<typeof vulnerability>[0], purl = 'pkg:npm/lodash@4.17.4') => {
    const made = vulnerability(over);
    return keyOf({ ...made, package: { ...made.package, purl } });
  };
  const same = npm({ id: 'CVE-2019-10744' });

  it.each([
    ['under its other id', npm({ id: 'GHSA-jf85-cpcp-j695', aliases: ['CVE-2019-10744'] })],
    ['in another version', npm({ id: 'CVE-2019-10744', version: '4.17.5' }, 'pkg:npm/lodash@4.17.5')],
    ['with qualifiers', npm({ id: 'CVE-2019-10744' }, 'pkg:npm/lodash@4.17.4?arch=amd64#lib')],
    ['without a version', npm({ id: 'CVE-2019-10744' }, 'pkg:npm/lodash')],
    ['in another file', npm({ id: 'CVE-2019-10744', target: 'other/package-lock.json' })],
    ['with another severity', npm({ id: 'CVE-2019-10744', severity: 'LOW' })],
  ])('is the same for a finding %s', (_, key) => {
    expect(key).toBe(same);
  });

  it.each([
    ['another advisory', npm({ id: 'CVE-2019-10745' })],
    ['another package', npm({ id: 'CVE-2019-10744' }, 'pkg:npm/%40scope/lodash@4.17.4')],
    ['a package without purl', npm({ id: 'CVE-2019-10744' }, '')],
    ['a misconfiguration', keyOf(misconfiguration({ id: 'CVE-2019-10744' }))],
    ['a secret', keyOf(secret({ id: 'CVE-2019-10744' }))],
  ])('is another one for %s', (_, key) => {
    expect(key).not.toBe(same);
  });

  it('keeps the checks of two files, and names with any separator, apart', () => {
    expect(keyOf(secret({ target: '/a' }))).not.toBe(keyOf(secret({ target: '/b' })));
    expect(npm({ id: 'CVE-2019-1' }, 'x","y')).not.toBe(npm({ id: 'CVE-2019-1","x' }, 'y'));
  });

  it('does not depend on the order of several CVEs', () => {
    const ids = ['CVE-2026-2', 'CVE-2026-1'];
    expect(npm({ id: 'GHSA-1', aliases: ids })).toBe(npm({ id: 'GHSA-1', aliases: ids.toReversed() }));
  });
});
