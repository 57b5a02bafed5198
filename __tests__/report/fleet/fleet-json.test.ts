import { describe, expect, it } from '@jest/globals';
import { compareReports, type ReportData } from '../../../src/report/fleet/compare-reports.js';
import { fleetCsv } from '../../../src/report/fleet/fleet-csv.js';
import { fleetJson } from '../../../src/report/fleet/fleet-json.js';
import { fleetReportSchema } from '../../../src/report/fleet/fleet-json-schema.js';
import { sampleReport } from './sample-report.js';

const report = sampleReport();
const data: ReportData = fleetReportSchema.parse(JSON.parse([...fleetJson(report)].join('')));

describe('what is due soon', () => {
  it('is marked for programs as it is for people', () => {
    const marked = data.findings.filter(({ dueSoon }) => dueSoon === true).map(({ id }) => id);
    const rows = [...fleetCsv(report)].join('').split('\r\n');
    const named = rows.filter((row) => row.includes('"open, due soon"')).map((row) => row.split(',')[4]);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked).toEqual(named);
  });

  it('is compared where a report is verified, and not missed in one of an older version', () => {
    const older = data.findings.map(({ dueSoon: _, ...one }) => one);
    expect(compareReports({ ...data, findings: older }, data).differences).toEqual([]);
    const changed = data.findings.map((one) => ({ ...one, ...(one.dueSoon === true ? { dueSoon: false } : {}) }));
    expect(compareReports({ ...data, findings: changed }, data).differences).toHaveLength(1);
  });
});
