import { describe, expect, it } from '@jest/globals';
import { bySeverity } from '../../../src/policy/policy.js';
import { approvalTable } from '../../../src/report/markdown/approvals.js';
import { endedText, endingText, endMark, toldDay } from '../../../src/report/markdown/request-end.js';
import { hostileTexts, markdownFaults } from '../hostile.js';
import { exception, now } from '../make-assessment.js';

const endsAt = new Date('2026-03-16T00:00:00Z');

describe('the comment of a request whose exception ends', () => {
  it('tells the day that its mark has, whoever asks by then', () => {
    expect(toldDay(`${endMark('2026-03-15')}\nMore`)).toBe('2026-03-15');
    for (const other of [
      '',
      'Ends',
      `x${endMark('2026-03-15')}`,
      '<!-- image-gate request ends soon -->',
      endedText(undefined),
    ])
      expect(toldDay(other)).toBeUndefined();
  });

  it('lets no foreign text through', () => {
    for (const why of hostileTexts) {
      const one = exception({ id: why, file: why, expiry: '2026-03-15', endsAt, images: [why, why] });
      const text = endingText({ issue: 12, exceptions: [one], expiry: '2026-03-15', endsAt }, why, now);
      const [row = ''] = text.split('\n').filter((line) => line.startsWith('| `'));
      expect(markdownFaults(row)).toEqual([]);
      expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
      expect(text.split('\n').slice(-2).flatMap(markdownFaults)).toEqual([]);
    }
  });

  it('says how many exceptions it does not show', () => {
    const one = exception({ expiry: '2026-03-15', endsAt });
    const many = [one, ...Array.from({ length: 59 }, () => one)] as const;
    expect(endingText({ issue: 12, exceptions: many, expiry: '2026-03-15', endsAt }, 'dana', now)).toMatch(
      /^and 10 more exceptions\.$/m,
    );
  });
});

describe('the table of approvals', () => {
  it('lets no name through that means something', () => {
    for (const name of hostileTexts) {
      const rules = bySeverity(() => [[name]]);
      const given = { counted: new Set([name.toLowerCase()]), ofOwn: [name] };
      const lines = approvalTable({ required: rules, missing: rules, given }).join('\n').split('\n');
      expect(lines).toHaveLength(4);
      expect(lines.flatMap(markdownFaults)).toEqual([]);
    }
  });
});
