import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MatchOutcome } from '../../../src/ledger/kpi/compare-match.js';
import { type Sample, type SampledStream, sampleCode } from '../../../src/ledger/kpi/sample.js';
import { sampleJson, sampleText, verifiedCode } from '../../../src/report/fleet/verified-report.js';
import { anyHostileText } from '../hostile.js';

const main = { repository: 'ghcr.io/acme/api', line: 'main' };
const drawn = (outcome: MatchOutcome, more: Partial<SampledStream> = {}): SampledStream => ({
  stream: main,
  outcome,
  ...more,
});
const sampleOf = (...streams: readonly SampledStream[]): Sample => ({ seed: 'seed', followed: 7, streams });
const same = { kind: 'same', findings: 2 } as const;
const unknown = { kind: 'unknown', why: 'the registry did not answer' } as const;
const name = { is: 'vulnerability', id: 'CVE-1', aliases: [], subject: 'pkg:npm/a' } as const;
const more = { kind: 'unlisted', name, severity: 'HIGH' } as const;
const differs = { kind: 'differs', differences: [more] } as const;
const newer = { kind: 'newer-advisories', differences: [more] } as const;

it.each<[string, readonly MatchOutcome[], 0 | 1 | 3]>([
  ['all have what the ledger says', [same, same], 0],
  ['one differs', [same, differs], 1],
  ['one differs and one is not known', [unknown, differs, newer], 1],
  ['one is not known', [same, unknown], 3],
  ['newer advisories may be the reason', [same, newer], 3],
  ['nothing was followed', [], 3],
])('the exit code where %s', (_, outcomes, code) => {
  expect(sampleCode(sampleOf(...outcomes.map((one) => drawn(one))))).toBe(code);
});

describe('with a report', () => {
  const difference = { what: 'batches', said: '1', now: '2' };
  it.each<[boolean, boolean, MatchOutcome | undefined, 0 | 1 | 3]>([
    [false, false, undefined, 0],
    [false, false, same, 0],
    [false, true, same, 3],
    [false, true, differs, 1],
    [true, true, unknown, 1],
    [false, false, unknown, 3],
  ])('that differs: %s, not all of it worked out: %s, %j: %d', (isOther, isPart, outcome, code) => {
    const comparison = { checked: 1, differences: isOther ? [difference] : [], unchecked: isPart ? ['x'] : [] };
    const sample = outcome === undefined ? {} : { sample: sampleOf(drawn(outcome)) };
    expect(verifiedCode({ said: {} as never, signature: '', comparison, ...sample })).toBe(code);
  });
});

describe('a sample in words', () => {
  it('shows ten differences, and the JSON has all', () => {
    const differences = Array.from({ length: 25 }, (_, index) => ({ ...more, name: { ...name, id: `CVE-${index}` } }));
    const sample = sampleOf(
      drawn({ kind: 'differs', differences }, { image: 'ghcr.io/acme/api@sha256:a', from: 'sbom' }),
    );
    const text = sampleText(sample);
    expect(text.match(/CVE-/g)).toHaveLength(10);
    expect(text).toContain(
      'DIFFERS  ghcr.io/acme/api=main (ghcr.io/acme/api@sha256:a, from its SBOM with the database of today): 25 differences',
    );
    expect(text).toContain('\n  … 15 more\n');
    const [json] = sampleJson(sample).streams;
    expect(json).toMatchObject({ outcome: 'differs', differences: { length: 25 } });
  });

  it('has no line of foreign text, whatever a ledger and a registry say', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const foreign = { ...name, id: text, subject: text };
        const sample = sampleOf(
          drawn({ kind: 'unknown', why: text }, { stream: { repository: text, line: text }, image: text }),
          drawn({ kind: 'differs', differences: [{ ...more, name: foreign }] }),
        );
        const lines = sampleText(sample).split('\n');
        expect(lines).toHaveLength(5);
        for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
      }),
    );
  });
});
