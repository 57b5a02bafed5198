import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fleetMarkdown } from '../../../src/report/fleet/fleet-markdown.js';
import { anyHostileText, markdownFaults } from '../hostile.js';
import { reportOn } from './report-on.js';

describe('foreign text', () => {
  it('means nothing in any table', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const lines = fleetMarkdown(reportOn(text)).split('\n');
        const foreign = lines.filter((line) => /^\| (?!---| \||✅|❌|❔)/.test(line));
        expect(foreign.flatMap(markdownFaults)).toEqual([]);
        const width = (line: string) => line.replace(/`[^`]*`/g, '').split('|').length;
        expect(
          new Set(lines.filter((line) => line.startsWith('| ❔') || line.startsWith('| ✅')).map(width)).size,
        ).toBeLessThan(2);
      }),
    );
  });

  it('is not there where everybody reads it, and the figures are', () => {
    const text = fleetMarkdown(reportOn('unknown-to-the-world'), { isPublic: true });
    expect(text).not.toContain('unknown-to-the-world');
    expect(text).toContain('| New findings | **0** |');
    expect(text).toContain('Names of images and findings are withheld');
  });
});

it('says how many days are left of an exception, and who has approved it', () => {
  expect(fleetMarkdown(reportOn('CVE-2026-9'))).toContain(
    '| `xCVE-2026-9` | everywhere | 1 day left (2026-01-05) | CVE-2026-9 | approved by CVE-2026-9, as the entry says |',
  );
});
