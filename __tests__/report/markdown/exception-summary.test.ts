import { describe, expect, it } from '@jest/globals';
import { missingApprovals, noApprovals } from '../../../src/policy/approvals.js';
import { parsePolicy } from '../../../src/policy/file/parse-policy.js';
import { bySeverity } from '../../../src/policy/policy.js';
import type { AfterMergeVerdict } from '../../../src/policy/verdict.js';
import type { Assessment } from '../../../src/report/assessment.js';
import { afterMergeLine, afterMergeSection } from '../../../src/report/markdown/after-merge.js';
import { renderComment } from '../../../src/report/markdown/comment.js';
import { exceptionSummary } from '../../../src/report/markdown/exception-summary.js';
import { renderSummary } from '../../../src/report/markdown/summary.js';
import { renderTable } from '../../../src/report/terminal/table.js';
import { hostileTexts, markdownFaults } from '../hostile.js';
import { exception, judged, makeAssessment, refusedException, vulnerability } from '../make-assessment.js';

const proposed = { missing: noApprovals };
/** A assessment in which each of these exceptions covers a finding of this severity. */
function excepting(
  applied: readonly ReturnType<typeof exception>[],
  severity: 'CRITICAL' | 'LOW' = 'CRITICAL',
  more: Parameters<typeof makeAssessment>[0] = {},
): Assessment {
  const excepted = applied.map((entry) => judged(vulnerability({ id: entry.id, severity }), { exception: entry }));
  return makeAssessment({ ...more, excepted, exceptions: { applied, ...more.exceptions } });
}
const one = exception({ id: 'CVE-2020-1001' });
const two = exception({ id: 'CVE-2020-1002' });
const newOne = { ...one, proposed };
const newTwo = { ...two, proposed };
const newThree = exception({ id: 'CVE-2020-1003', proposed });
const unapproved = refusedException({
  id: 'CVE-2020-1004',
  refusal: 'not-approved',
  why: 'it is new, and @alice must approve',
});

describe('what a comment says of exceptions', () => {
  it('is how many have only been adopted, and until when', () => {
    const adopted = { ...one, adopted: true, expiry: '2026-03-31' } as const;
    expect(exceptionSummary(excepting([adopted, two]))).toContain(
      '1 exception has no expiry of its own and counts until 2026-03-31 (adopted).',
    );
    expect(exceptionSummary(excepting([two]))).not.toContain('adopted');
    for (const page of [renderTable(excepting([adopted])), renderSummary(excepting([adopted]), { kind: 'not-asked' })])
      expect(page).toContain('(adopted)');
  });

  it.each<[string, Assessment, string]>([
    ['nothing without any', makeAssessment(), ''],
    ['one', excepting([one]), '**Passes because of 1 exception**: without it 1 finding would block.'],
    [
      'a new one',
      excepting([newOne]),
      '**Passes because of 1 exception**, which is new: without it 1 finding would block.',
    ],
    ['two', excepting([one, two]), '**Passes because of 2 exceptions**: without them 2 findings would block.'],
    [
      'two new ones',
      excepting([newOne, newTwo]),
      '**Passes because of 2 exceptions**, both new: without them 2 findings would block.',
    ],
    [
      'one of two is new',
      excepting([one, newTwo]),
      '**Passes because of 2 exceptions**, 1 of them new: without them 2 findings would block.',
    ],
    [
      'three new ones',
      excepting([newOne, newTwo, newThree]),
      '**Passes because of 3 exceptions**, all new: without them 3 findings would block.',
    ],
    ['without which it would pass, too', excepting([newOne], 'LOW'), '1 exception is applied, which is new.'],
    ['that do not suffice', excepting([one], 'CRITICAL', { findings: [vulnerability()] }), '1 exception is applied.'],
  ])('%s', (_, assessment, expected) => {
    expect(exceptionSummary(assessment)).toBe(expected);
  });

  it('which are refused, and which wait for whom', () => {
    const text = exceptionSummary(makeAssessment({ exceptions: { refused: [refusedException(), unapproved] } }));
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      '**1 exception waits for approval:**',
      '- `CVE-2020-1004` (`.trivyignore:5`): it is new, and @&#8203;alice must approve',
      '**1 exception is not applied:**',
      '- `CVE-2018-3721` (`.trivyignore:5`): expired on 2026-01-31',
    ]);
    const many = Array.from({ length: 8 }, (_, line) => refusedException({ line }));
    expect(exceptionSummary(makeAssessment({ exceptions: { refused: many } }))).toMatch(
      /^\n\*\*8 exceptions are not(?:.|\n)*\n- and 3 more$/,
    );
  });

  it('who must approve, who has, whose approval does not count, and who is waited for', () => {
    const { approvals: required } = parsePolicy(
      'approvals: { all: [{ at-least: 2, of: [alice, bob, carol] }], critical: [cto] }',
      'p.yml',
    );
    const counted = new Set(['alice']);
    const missing = bySeverity((severity) => missingApprovals(required[severity], counted));
    const approvals = { required, missing, given: { counted, ofOwn: ['mallory'] } };
    const assessment = makeAssessment({ exceptions: { refused: [unapproved], approvals } });
    for (const page of [
      renderComment(assessment, { kind: 'not-asked' }, { marker: '' }),
      renderSummary(assessment, { kind: 'not-asked' }),
    ]) {
      const shown = page.replaceAll('&#8203;', '');
      expect(shown).toContain(
        '| CRITICAL | 2 of (@alice, @bob, @carol) and @cto | @alice | ⏳ (@bob or @carol) and @cto |',
      );
      expect(shown).toContain(
        '| HIGH, MEDIUM, LOW, UNKNOWN | 2 of (@alice, @bob, @carol) | @alice | ⏳ @bob or @carol |',
      );
      expect(shown).toContain('Not counted: the approval of `mallory`');
    }
  });

  it('stands in the comment, and nothing says that nothing is left', () => {
    const comment = renderComment(excepting([newOne, newTwo]), { kind: 'not-asked' }, { marker: '', wasBlocked: true });
    expect(comment).toContain('**Passes because of 2 exceptions**, both new');
    expect(comment).toContain('**Now passes:** an earlier commit of this pull request was blocked.');
    expect(comment).not.toContain('nothing of that is left');
  });

  it('lets no foreign text through', () => {
    for (const why of hostileTexts) {
      const refused = [refusedException({ why, id: why, file: why })];
      const lines = exceptionSummary(makeAssessment({ exceptions: { refused } })).split('\n');
      expect(lines.filter((line) => line.startsWith('- ')).flatMap(markdownFaults)).toEqual([]);
      expect(lines).toHaveLength(4);
    }
  });
});

describe('what would be after the merge', () => {
  const mergedInto = (verdict: AfterMergeVerdict['verdict'], messages: readonly string[] = []): AfterMergeVerdict => ({
    branch: 'main',
    verdict,
    reasons: messages.map((message) => ({ code: 'finding', message })),
  });
  const passes = makeAssessment();
  const blocks = makeAssessment({ findings: [vulnerability()] });

  it.each<[string, Assessment, AfterMergeVerdict, RegExp, RegExp]>([
    [
      'a needed exception is removed',
      passes,
      mergedInto('blocked', ['CRITICAL CVE-2020-1001 lodash']),
      /^> \[!WARNING\]\n> .*rules of `main`.*\*\*After the merge the image would be blocked\*\*(?:.|\n)*\n> - CRITICAL CVE-2020-1001 lodash$/,
      /^This pull request changes the rules of main: after the merge the image would be blocked\.$/,
    ],
    [
      'the rules become laxer',
      blocks,
      mergedInto('passed'),
      /would pass\. This verdict is by the current rules/,
      /would pass\.$/,
    ],
    ['nothing changes', passes, mergedInto('passed'), /> \[!NOTE\]\n> .*would also pass by the new ones\.$/, /^$/],
    ['it stays blocked', blocks, mergedInto('blocked', ['x']), /would also be blocked by the new ones\.$/, /^$/],
  ])('is said where %s', (_, assessment, afterMerge, section, line) => {
    expect(afterMergeSection({ ...assessment, afterMerge })).toMatch(section);
    expect(afterMergeLine({ ...assessment, afterMerge })).toMatch(line);
    const release = { kind: 'not-asked' } as const;
    for (const page of [
      renderComment({ ...assessment, afterMerge }, release),
      renderSummary({ ...assessment, afterMerge }, release),
    ])
      expect(page).toContain('This pull request changes the rules of `main`.');
  });

  it('is said of nothing where the rules stay as they are', () => {
    expect([afterMergeSection(passes), afterMergeLine(passes)]).toEqual(['', '']);
  });

  it('names the worst reasons and counts the rest', () => {
    const reasons = Array.from({ length: 7 }, (_, index) => `reason ${index}`);
    const text = afterMergeSection({ ...passes, afterMerge: mergedInto('blocked', reasons) });
    expect(text).toMatch(/> - reason 4\n> - and 2 more reasons$/);
  });
});

describe('exceptions that nothing in this image needs', () => {
  it.each<[string, Parameters<typeof exception>[0], boolean]>([
    ['for every image', {}, false],
    ['for a pattern of images', { images: ['ghcr.io/acme/*'] }, false],
    ['for this image alone', { images: ['ghcr.io/acme/api:1.4.2'] }, true],
    ['for every tag of it', { images: ['ghcr.io/acme/api'] }, true],
    ['for this one and another', { images: ['ghcr.io/acme/api', 'ghcr.io/acme/web'] }, false],
  ])('are said to be needed by no finding only where that is known for all images: one %s', (_, over, isKnown) => {
    const assessment = makeAssessment({ exceptions: { unused: [exception(over)] } });
    const title = isKnown
      ? 'Exceptions that no finding needs'
      : 'Exceptions that nothing in this image needs (another image may)';
    for (const page of [renderSummary(assessment, { kind: 'not-asked' }), renderTable(assessment, { colour: false })])
      expect(page.match(/Exceptions that n[^:\n]*/g)).toEqual([title]);
  });

  it('are needed nowhere where an earlier entry says the same', () => {
    const unused = [{ ...exception(), duplicateOf: { file: '.trivyignore', line: 1 } }];
    expect(renderSummary(makeAssessment({ exceptions: { unused } }), { kind: 'not-asked' })).toContain(
      '### Exceptions that no finding needs',
    );
  });
});
