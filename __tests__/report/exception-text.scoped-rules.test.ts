import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { policyFor } from '../../src/policy/file/policy-file.js';
import { judge } from '../../src/policy/judge.js';
import { triage } from '../../src/policy/triage.js';
import { parseRecord } from '../../src/record/read-report.js';
import type { Assessment } from '../../src/report/assessment.js';
import { recordChunks } from '../../src/report/json/published-json.js';
import { renderComment } from '../../src/report/markdown/comment.js';
import { renderSummary } from '../../src/report/markdown/summary.js';
import { sarif } from '../../src/report/sarif/sarif.js';
import { renderExplanation } from '../../src/report/terminal/explanation.js';
import { renderTable } from '../../src/report/terminal/table.js';
import { exploitation } from '../policy/exploitation/known.js';
import { makeAssessment, now, vulnerability } from './make-assessment.js';

const finding = vulnerability({
  package: { name: 'lodash', version: '4.17.4', type: 'npm', class: 'language', purl: 'pkg:npm/lodash@4.17.4' },
});

function judged(text: string): Assessment {
  const made = makeAssessment({ findings: [finding] });
  const policy = policyFor(parsePolicy(text, '.github/image-gate.yml'), [made.name]);
  const found = triage(made.scan, policy, { active: [], refused: [] }, now, {
    images: [made.name],
    exploitation: exploitation({ date: new Date('2026-03-01T06:00:00Z') }),
  });
  return { ...made, decision: judge(found, policy) };
}

const one = (action: string, expires: string, match = 'pkg:npm/lodash') =>
  judged(
    `packages:\n  - { match: "${match}", action: ${action}, reason: "only <b>built</b> with", expires: ${expires}, ticket: SEC-7 }\n`,
  );

const surfaces: readonly (readonly [string, (assessment: Assessment) => string])[] = [
  ['the table', (assessment) => renderTable(assessment)],
  ['the summary', (assessment) => renderSummary(assessment, { kind: 'not-asked' })],
];

describe('a rule for packages is said in every run', () => {
  it.each(surfaces)('in %s: which it is, what it does, and until when', (_, render) => {
    const page = render(one('log', '2026-03-31'));
    expect(page).toMatch(/pkg:npm\/lodash/);
    expect(page).toMatch(/2026-03-31/);
    expect(page).toMatch(/SEC-7/);
    expect(page).toMatch(/1 finding, 1 of which would block without it/);
    expect(page).toMatch(/\.github\/image-gate\.yml:2:\d+/);
  });

  it.each(surfaces)('in %s: that it has expired', (_, render) => {
    expect(render(one('log', '2026-02-28'))).toMatch(/that do not count[\s\S]*it expired on 2026-02-28/);
  });

  it.each(surfaces)('in %s: that nothing needs it', (_, render) => {
    expect(render(one('log', '2026-03-31', 'pkg:npm/left-pad'))).toMatch(/nothing in this image needs[\s\S]*left-pad/);
  });

  it('in the comment: that the image passes only because of it', () => {
    const page = renderComment(one('log', '2026-03-31'), { kind: 'not-asked' });
    expect(page).toContain('**Passes because of 1 rule for packages and paths**: without it 1 finding would block.');
    expect(page).not.toContain('<b>built');
    expect(renderComment(one('log', '2026-02-28'), { kind: 'not-asked' })).toContain(
      '1 rule for packages and paths does not count.',
    );
  });

  it('in the record, which can be read back', () => {
    const bytes = Buffer.from([...recordChunks(one('log', '2026-03-31'))].join(''));
    const record = parseRecord(bytes, 'r.json');
    expect(record.scoped).toEqual({
      applied: [
        {
          about: 'package',
          match: 'pkg:npm/lodash',
          action: 'log',
          key: 'packages[0].action',
          place: '.github/image-gate.yml:2:40',
          reason: 'only <b>built</b> with',
          expires: '2026-03-31',
          endsAt: '2026-04-01T00:00:00.000Z',
          ticket: 'SEC-7',
          findings: 1,
          unblocked: 1,
        },
      ],
      unused: [],
      refused: [],
    });
    expect(record.findings[0]).toMatchObject({ action: 'log', rule: 'packages[0].action' });
    expect(parseRecord(Buffer.from([...recordChunks(judged(''))].join('')), 'r.json')).not.toHaveProperty('scoped');
  });

  it('changes the digest of the policy', () => {
    const digestOf = (assessment: Assessment) =>
      parseRecord(Buffer.from([...recordChunks(assessment)].join('')), 'r.json').policy.digest;
    expect(digestOf(one('log', '2026-03-31'))).not.toBe(digestOf(judged('')));
    expect(digestOf(one('log', '2026-03-31'))).not.toBe(digestOf(one('log', '2026-04-30')));
  });

  it('in the Security tab: what it only logs is a note', () => {
    const levels = (assessment: Assessment) =>
      sarif(assessment, { fallback: { path: 'Dockerfile', line: 1 } }).runs[0]?.results?.map(({ level }) => level);
    expect(levels(one('log', '2026-03-31'))).toEqual(['note']);
    expect(levels(one('log', '2026-02-28'))).toEqual(['error']);
  });

  it('by explain: as what decides, with its reason', () => {
    const assessment = one('log', '2026-03-31');
    const [found] = assessment.decision.triage.open;
    const page = renderExplanation({
      assessment,
      report: 'r.json',
      found: [{ judged: found ?? ({} as never), unapplied: [] }],
      offers: [],
      approvers: '',
      files: {},
    } as never);
    expect(page).toMatch(
      /Is logged by packages\[0\]\.action: log \(\.github\/image-gate\.yml:2:\d+\): pkg:npm\/lodash until 2026-03-31: only/,
    );
  });
});
