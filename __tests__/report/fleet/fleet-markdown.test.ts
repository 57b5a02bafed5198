import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { fleetMarkdown } from '../../../src/report/fleet/fleet-markdown.js';
import { fleetReport } from '../../../src/report/fleet/fleet-report.js';
import { added, addition, day, ledgerOf, night } from '../../ledger/nights.js';
import { anyHostileText, markdownFaults } from '../hostile.js';

const now = night(1);
const exception = { file: '.trivyignore', line: 1, endsAt: new Date(now + 3 * day), expiry: '2026-01-05' };

function reportWith(text: string) {
  const ledger = ledgerOf([
    { at: night(0), faults: [{ id: `CVE ${text}`.slice(0, 150), package: text.slice(0, 100) }] },
  ]);
  const state = added(ledger, [
    addition({ at: night(0), faults: [] }, { repository: `r/${text}`, line: 'main' }),
  ]).state;
  return fleetReport({
    ledger: fleetLedger(state, { since: night(0) - 1, until: now }),
    night: {
      startedAt: new Date(now).toISOString(),
      endedAt: new Date(now).toISOString(),
      images: [],
      gaps: [{ kind: 'unlisted', what: text, count: 1 }],
    },
    exceptions: { active: [{ ...exception, id: text, reason: text, approvedBy: [text] }], refused: [] },
  });
}

describe('foreign text', () => {
  it('means nothing in any table', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const lines = fleetMarkdown(reportWith(text)).split('\n');
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
    const text = fleetMarkdown(reportWith('unknown-to-the-world'), { isPublic: true });
    expect(text).not.toContain('unknown-to-the-world');
    expect(text).toContain('| New findings | **0** |');
    expect(text).toContain('Names of images and findings are withheld');
  });
});

it('says how many days are left of an exception, and who has approved it', () => {
  expect(fleetMarkdown(reportWith('CVE-2026-9'))).toContain(
    '| `CVE-2026-9` | everywhere | 3 days left (2026-01-05) | CVE-2026-9 | approved by CVE-2026-9, as the entry says |',
  );
});
