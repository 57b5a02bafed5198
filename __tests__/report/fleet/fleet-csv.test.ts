import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { fleetCsv } from '../../../src/report/fleet/fleet-csv.js';
import { fleetReport } from '../../../src/report/fleet/fleet-report.js';
import { plainLine } from '../../../src/text/plain-line.js';
import { ledgerOf, night } from '../../ledger/nights.js';
import { anyHostileText } from '../hostile.js';

/** What a spreadsheet gets for a finding of this id. */
function cellOf(id: string): string {
  const ledger = fleetLedger(ledgerOf([{ at: night(0), faults: [{ id }] }]).state, {
    since: night(0),
    until: night(1),
  });
  const csv = [...fleetCsv(fleetReport({ ledger }))].join('');
  const rows: Record<string, string>[] = parse(csv, { columns: true, relax_quotes: false });
  return rows.find(({ row }) => row === 'finding')?.finding ?? '';
}

describe('a cell', () => {
  it.each([
    '=HYPERLINK("https://evil.example")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    '＝1+1',
    '|calc',
    '"=1+1',
    '%0A',
  ])('is no formula: %j', (id) => {
    const cell = cellOf(id);
    expect(cell).not.toMatch(/^[\s"]*[=+\-@|%＝]/);
    expect(cell.replace(/^'/, '')).toBe(plainLine(id));
  });

  it('is the text itself where it means nothing', () => {
    expect(cellOf('CVE-2026-1')).toBe('CVE-2026-1');
    expect(cellOf('a, "b"; c')).toBe('a, "b"; c');
  });

  it('never begins a formula, another cell or another line, whatever the text', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const cell = cellOf(`x${text}`.slice(0, 150));
        expect(cell).toBe(plainLine(`x${text}`.slice(0, 150)));
        expect(cellOf(`=${text}`.slice(0, 150))).toMatch(/^'=/);
      }),
    );
  });
});
