import { describe, expect, it } from '@jest/globals';
import type { VexNote } from '../../../src/policy/vex-rules.js';
import { keptByVex, vexWords } from '../../../src/report/advice/vex-text.js';
import { treatment } from '../../../src/report/finding-text.js';
import { exceptionSummary } from '../../../src/report/markdown/exception-summary.js';
import { sarif } from '../../../src/report/sarif/sarif.js';
import { annotations } from '../../../src/report/terminal/annotations.js';
import { markdown, terminal } from '../../../src/text/escape.js';
import { exception, judged, makeAssessment, vulnerability } from '../make-assessment.js';

const note: VexNote = {
  status: 'affected',
  author: 'Acme',
  file: 'vex.json',
  line: 3,
  at: new Date('2026-01-05T10:00:00Z'),
  action: 'Upgrade to <b>3.1</b>',
};
const { action: _, ...silent } = note;

describe('a statement in words', () => {
  it.each<[string, VexNote, string]>([
    ['what to do', note, 'affected, says Acme since 2026-01-05: Upgrade to <b>3.1</b>'],
    [
      'what is known',
      { ...silent, status: 'under_investigation', detail: 'soon' },
      'under investigation, says Acme since 2026-01-05: soon',
    ],
    ['no more than it says', { status: 'affected', author: '', file: 'vex.json', line: 1 }, 'affected'],
    [
      'why it does not count',
      { ...silent, status: 'fixed', why: 'it is old' },
      'fixed, says Acme since 2026-01-05 (which does not count: it is old)',
    ],
  ])('says %s', (_name, said, expected) => {
    expect(vexWords(said, terminal)).toBe(expected);
  });

  it('is no markup', () => {
    expect(vexWords(note, markdown)).not.toContain('<b>');
  });

  it('stands once for all findings that it keeps; what does not count stands elsewhere', () => {
    const other = { ...note, why: 'it is old' };
    const open = [note, note, other].map((vex, index) => judged(vulnerability({ id: `CVE-2026-${index}` }), { vex }));
    expect(keptByVex(open)).toEqual([{ id: 'CVE-2026-0', note, findings: 2 }]);
  });

  it('is in the alert of a finding that stays', () => {
    const assessment = makeAssessment({ findings: [vulnerability()] });
    const open = assessment.decision.triage.open.map((one) => ({ ...one, vex: note }));
    const decision = { ...assessment.decision, triage: { ...assessment.decision.triage, open } };
    const [result] = sarif({ ...assessment, decision }, {}).runs[0]?.results ?? [];
    expect(result?.message.text).toMatch(/VEX: affected, says Acme since 2026-01-05: Upgrade to/);
  });
});

describe('a finding that is left out by a statement', () => {
  const applied = exception({
    endsAt: new Date('2026-03-05T00:00:00Z'),
    expiry: '2026-03-04',
    vex: { ...silent, status: 'not_affected' },
  });
  const assessment = makeAssessment({
    excepted: [judged(vulnerability({ severity: 'CRITICAL' }), { exception: applied })],
    exceptions: { applied: [applied] },
  });

  it('says by what, and until when', () => {
    expect(assessment.decision.triage.excepted.map(treatment)).toEqual(['not affected by VEX until 2026-03-04']);
  });

  it('is a reason to pass that comments name', () => {
    expect(exceptionSummary(assessment)).toContain('**Passes because of 1 exception** by VEX');
  });

  it('is told of before the statement ends', () => {
    expect(annotations(assessment, {})).toMatchObject([
      {
        level: 'notice',
        title: expect.stringContaining('The VEX statement for CVE-2020-8203 ends soon'),
        message: expect.stringContaining('ask its author for a newer statement'),
      },
    ]);
  });
});
