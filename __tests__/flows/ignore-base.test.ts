import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { decide } from '../../src/policy/verdict.js';
import { readReport } from '../../src/record/read-report.js';
import { assessmentOfReport } from '../../src/report/make-assessment.js';
import { renderSummary } from '../../src/report/markdown/summary.js';
import { proveBase, scannedLayers } from '../../src/source/base-proof.js';
import { placesOf } from '../../src/source/locate.js';

const folder = new URL('../fixtures/locations/multi-stage/', import.meta.url);
const now = new Date('2026-11-22T00:00:00Z');

/** The summary of a real image under a policy; its base image has findings of its own. */
function summaryUnder(policy: string, isProven = false): string {
  const scan = readReport(readFileSync(new URL('report.json', folder)), 'report.json');
  const dockerfile = { path: 'Dockerfile', text: readFileSync(new URL('context/Dockerfile', folder), 'utf8') };
  const diffIds = scan.platforms.map(
    ({ platform }) => [platform, scannedLayers(scan)[0]?.diffIds.slice(0, 1) ?? []] as const,
  );
  const bases = isProven ? [{ name: 'debian:12', layers: new Map(diffIds) }] : [];
  const base = proveBase(scannedLayers(scan), bases, 'nobody asked');
  const placeOf = placesOf({ scan, dockerfile, base });
  const rules = { policy: parsePolicy(policy, 'policy.yml'), exceptions: { active: [], refused: [] } };
  const decision = decide(rules, {
    scan,
    names: ['app'],
    now,
    placeOf,
    base,
  });
  const assessment = assessmentOfReport({ name: 'app', scan, decision, dockerfile, now });
  return renderSummary(assessment, { kind: 'not-asked' });
}

describe('what the base image brings', () => {
  it('is counted apart in the summary', () => {
    expect(summaryUnder('unfixed: block')).toMatch(/\d+ of \d+ open findings came with the base image\./);
  });

  it('is only logged under ignore-base, which the summary says', () => {
    const strict = 'severity: { critical: block, high: block, medium: block, low: block, unknown: block }\n';
    expect(summaryUnder(strict)).not.toContain('ignore-base');
    const lenient = summaryUnder(`${strict}ignore-base: true\n`, true);
    expect(lenient).toContain('Its rule `ignore-base` only logs what the base image brings.');
    expect(lenient.split('\n')[0]).not.toBe(summaryUnder(strict).split('\n')[0]);
  });

  it('blocks as ever where it is only guessed, which the summary says', () => {
    const strict = 'severity: { critical: block, high: block, medium: block, low: block, unknown: block }\n';
    const guessed = summaryUnder(`${strict}ignore-base: true\n`);
    expect(guessed.split('\n')[0]).toBe(summaryUnder(strict).split('\n')[0]);
    expect(guessed).toContain('is not applied, so every finding counts: nobody asked');
  });
});
