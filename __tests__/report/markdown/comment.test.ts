import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Assessment, Release } from '../../../src/report/assessment.js';
import { maxComment, renderComment } from '../../../src/report/markdown/comment.js';
import type { SinkResult } from '../../../src/report/sink-result.js';
import type { AdvisoryUrl } from '../../../src/scan/advisory-url.js';
import { anyHostileText, hostileTexts, markdownFaults } from '../hostile.js';
import { exception, makeAssessment, misconfiguration, secret, vulnerability } from '../make-assessment.js';

const marker = '<!-- image-gate: ghcr.io/acme/api -->';
const withheld: Release = { kind: 'withheld' };

const failed: SinkResult = {
  sink: 'code-scanning',
  state: 'failed',
  code: 'forbidden',
  message: 'GitHub refused the upload',
  fix: 'Give the job security-events: write.',
};

function comment(
  assessment: Assessment,
  options: Partial<Parameters<typeof renderComment>[2]> = {},
  release = withheld,
): string {
  return renderComment(assessment, release, { marker, ...options });
}

const blocked = makeAssessment({
  findings: [
    vulnerability(),
    vulnerability({ id: 'CVE-2021-23337', fixedVersion: '4.17.21' }),
    vulnerability({ name: 'minimist', severity: 'HIGH' }),
  ],
});

describe('renderComment', () => {
  it('begins with its marker, then the verdict, and what to do about what blocks', () => {
    const lines = comment(blocked).split('\n');
    expect(lines.slice(0, 3)).toEqual([marker, '', '## ❌ Blocked: 2 findings to fix (2 CRITICAL)']);
    const text = lines.join('\n');
    expect(text).toContain('| Upgrade `lodash` `4.17.4` → `4.17.21` or later<br>`npm install lodash@4.17.21`');
    expect(text).toContain('2 findings, **2 blocking**');
    expect(text).toContain('| 🟥\u00a0CRITICAL | 2 |');
    expect(text).toContain('<details><summary>What blocks: 2 findings</summary>');
    // Warned ones are in the summary; here they would hide what must be done.
    expect(text).not.toContain('minimist');
  });

  it('links to the rest, and names what could not be published', () => {
    const links = {
      summary: 'https://github.com/acme/api/actions/runs/1',
      codeScanning: 'https://github.com/acme/api/security/code-scanning?query=pr%3A7',
    };
    const text = comment(blocked, { links, sent: [failed, { ...failed, sink: 'artifact', state: 'sent' }] });
    expect(text).toContain('[Whole summary](https://github.com/acme/api/actions/runs/1)');
    expect(text).toContain(
      '[Findings in the Security tab](https://github.com/acme/api/security/code-scanning?query=pr%3A7)',
    );
    expect(text).toContain('Not everything could be published: Security tab. The summary of the run says why.');
  });

  it('says when a pull request that was blocked passes now, and only then', () => {
    const passed = makeAssessment({ findings: [vulnerability({ severity: 'LOW' })] });
    expect(comment(passed, { wasBlocked: true }, { kind: 'not-asked' })).toContain('**Now passes:**');
    expect(comment(passed, {}, { kind: 'not-asked' })).not.toContain('Now passes');
    expect(comment(blocked, { wasBlocked: true })).not.toContain('Now passes');
  });

  it('announces exceptions that end soon', () => {
    const ending = exception({ endsAt: new Date('2026-03-05T00:00:00Z') });
    expect(comment(makeAssessment({ exceptions: { applied: [ending] } }))).toContain(
      '> 1 exception ends within 14 days: `CVE-2020-8203` (4 days left, `.trivyignore:2`)',
    );
  });

  it("holds GitHub's limit whatever the findings, and keeps marker and verdict", () => {
    for (const piece of ['|', '日', '&', 'x']) {
      const long = piece.repeat(5000);
      const findings = Array.from({ length: 300 }, (_, index) =>
        vulnerability({
          id: `${index}${long}`,
          name: `${index}${long}`,
          version: long,
          fixedVersion: long,
          title: long,
          path: long,
          url: `https://e.org/${'a'.repeat(1900)}` as AdvisoryUrl,
        }),
      );
      const text = comment(makeAssessment({ findings, name: long }));
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxComment);
      expect(text.startsWith(`${marker}\n\n## ❌ Blocked: 300 findings`)).toBe(true);
    }
  });

  it('lets no hostile text out of its place', () => {
    const check = (one: string, other: string): void => {
      const assessment = makeAssessment({
        name: one,
        findings: [
          vulnerability({
            id: one,
            title: other,
            name: one,
            version: other,
            fixedVersion: one,
            path: other,
            url: `https://e.org/${one}` as AdvisoryUrl,
          }),
          secret({ id: other, title: one, target: other }),
          misconfiguration({ severity: 'CRITICAL', id: one, title: one, resolution: other }),
        ],
        concerns: [{ kind: 'eol', platform: one, action: 'block', message: other }],
        exceptions: { applied: [exception({ id: one, file: other, endsAt: new Date('2026-03-05T00:00:00Z') })] },
      });
      const text = comment(assessment, {
        sent: [{ ...failed, message: one, fix: other, url: other }],
        links: { summary: one },
      });
      for (const line of text.replace(marker, '').split('\n')) {
        const bare = line.replace(/^#+ |^> (?=\[!)|<\/?sub>/g, '').replace(/^> /, '');
        expect([line, markdownFaults(bare)]).toEqual([line, []]);
      }
    };
    fc.assert(fc.property(anyHostileText, anyHostileText, check), { numRuns: 50 });
    for (const text of hostileTexts.filter((text) => text.length > 1000)) check(text, text);
  });
});
