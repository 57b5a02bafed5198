import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { fleetCsv } from '../../../src/report/fleet/fleet-csv.js';
import { fleetJson } from '../../../src/report/fleet/fleet-json.js';
import { fleetReport } from '../../../src/report/fleet/fleet-report.js';
import { sectionsOf } from '../../../src/report/fleet/sections.js';
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

describe('a finding that Clair alone reports', () => {
  const faults = [{ id: 'CVE-1', isAlone: true }, { id: 'CVE-2' }];
  const report = (isAsked: boolean) => {
    const given = isAsked ? { faults, clair: 'answered' as const } : { faults: ['CVE-2'] };
    const { state } = ledgerOf([{ at: night(0), ...given }]);
    return fleetReport({ ledger: fleetLedger(state, { since: night(0) - 1, until: night(1) }) });
  };

  it('says so in CSV, JSON and the page, and no other says anything', () => {
    const rows: Record<string, string>[] = parse([...fleetCsv(report(true))].join(''), { columns: true });
    const found = rows.filter(({ row }) => row === 'finding');
    expect(found.map(({ finding, reported_by: by }) => [finding, by]).toSorted()).toEqual([
      ['CVE-1', 'Clair'],
      ['CVE-2', ''],
    ]);
    const json = JSON.parse([...fleetJson(report(true))].join(''));
    expect(json.findings.map((one: { onlyReportedBy?: string }) => one.onlyReportedBy).toSorted()).toEqual([
      'clair',
      undefined,
    ]);
    const section = (isAsked: boolean) => sectionsOf(report(isAsked), 10).find(({ id }) => id === 'findings');
    expect(section(true)?.columns.map(({ title }) => title)).toContain('Reported by');
    expect(section(true)?.rows.filter((cells) => cells.includes('Clair alone'))).toHaveLength(1);
    expect(section(false)?.columns.map(({ title }) => title)).not.toContain('Reported by');
  });
});
