import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { totalCount } from '../../../src/ledger/kpi/trend.js';
import { batchFileName } from '../../../src/ledger/lines/batch-files.js';
import type { ReportData } from '../../../src/report/fleet/compare-reports.js';
import { fleetReportSchema } from '../../../src/report/fleet/fleet-json-schema.js';
import { night } from '../../ledger/nights.js';
import { countedDrift, countedLedger, countedNight, end } from '../counted-fleet.js';
import { type FlowWorld, flowWorld } from '../world.js';

/**
 * Counted with pen and paper from `counted-fleet.ts`, and not by a program: what a reader would count who knows all that has happened. Of the week after night 35.
 */
const byHand: Readonly<Record<string, readonly [value: string, state: string, note: string]>> = {
  'CRITICAL findings in production images': ['0', 'unknown', 'in 1 image that runs; not every image is covered'],
  'Images scanned in the last 24 hours': [
    '80 %',
    'missed',
    '4 of 5 images of the registry; 4 rows under “Not covered”',
  ],
  // api, web, tool twice and fresh; not job and dead. old is retired.
  'Histories scanned in the last 24 hours': ['71.4 %', 'missed', '5 of 7 in the ledger'],
  'Images gated before they were deployed': ['100 %', 'met', '1 of 1 image that runs with a proof of the gate'],
  'Images unsigned or unverified': ['0', 'met', 'of 1 image that runs; a proof has to count today'],
  // 0003 took nights 37 to 39. Both 0041 are open for 25 h.
  'Mean time to remediate CRITICAL': ['2 d', 'missed', '1 fixed (too few to say much); 2 open, the oldest for 25 h'],
  // 0004 took 27 d and 0023 took 5 d. 0005, 0007, 0010 and 0051 are open.
  'Mean time to remediate HIGH': [
    '16 d',
    'missed',
    '2 fixed (too few to say much), median 16 d, nine of ten within 27 d; 4 open, the oldest for 30 d',
  ],
  // (2 + 27 + 5) / 3; the middle one is 5.
  'Mean time from detection to patched image': [
    '11.3 d',
    '',
    '3 fixed (too few to say much), median 5 d, nine of ten within 27 d',
  ],
  // 0041 twice, 0007, 0008, 0010 by the time of MEDIUM, and 0051; of the opening balance 0001.
  'Findings past their time': ['6', 'missed', '1 more of the opening balance'],
  // 0003, 0005, 0009 after 16 days, 0022, 0023, 0041 twice, 0042 twice.
  'New findings': ['9', '', ''],
  // 0002, 0003, 0004, 0023.
  'Remediated findings': ['4', '', '1 of them of the opening balance, which counts in no mean'],
  // 0008 after 4 days.
  'Reopened findings': ['1', '', 'back within 7 days; what comes back later is new'],
  // 0005, 0007, 0008, 0009, 0010, 0022, 0041 twice, 0042 twice, 0051.
  'Open findings': ['11', '', '6 of them past their time'],
  // 0006, and 0021 of the opening balance.
  'Findings under an exception': ['2', '', '1 of them of the opening balance'],
  // 0001, 0061.
  'Findings of the opening balance': ['2', '', '1 of them past their time'],
  'Exceptions that hold': ['2', '', '1 ends within 14 days; 1 expired'],
  'Stale images': ['4', '', 'Of unknown age: 4'],
  'Running images that never passed': ['0', 'met', 'of 2 images that run'],
  'Running images that no longer pass': ['1', 'missed', 'of 2 images that run'],
  'Alerts of the runtime': ['1', 'missed', '0 about nothing that runs'],
  // web 38 and 39; job 40, 41, 42; dead 41, 42.
  'Nights without a complete scan': ['7', '', 'of all histories together, in 3 gaps'],
};

let world: FlowWorld;
const form: Record<'md' | 'csv' | 'html' | 'mail' | 'mailPage', string> = {
  ...{ md: '', csv: '', html: '', mail: '', mailPage: '' },
};
let report: ReportData;
const at = (path: string) => join(world.workspace, path);
const run = (...args: readonly string[]) => runCommandLine(world, [...args, '--ledger', at('ledger')]);

beforeAll(async () => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  mkdirSync(at('ledger'));
  for (const [index, bytes] of countedLedger().batches.entries())
    writeFileSync(at(`ledger/${batchFileName(index + 1)}`), bytes);
  world.repository('.image-gate/night/night.json', JSON.stringify(countedNight()));
  world.repository('.image-gate/drift/drift.json', JSON.stringify(countedDrift()));
  const exceptions = ['# x', 'CVE-2026-0006 exp:2026-02-13 # waits', 'CVE-2026-0021 exp:2026-04-01 # unreachable'];
  world.repository('.trivyignore', [...exceptions, 'CVE-2026-0099 exp:2026-02-01 # old', ''].join('\n'));
  const mail = ['--mail-to', 'a@example.com', '--mail-from', 'b@example.com', '--mail-server', 'smtps://m.example.com'];
  await run('report', '--now', new Date(end).toISOString(), '--folder', at('weekly'), ...mail);
  const read = (name: string) => readFileSync(at(`weekly/report.${name}`), 'utf8');
  const [sent] = world.told.mails;
  Object.assign(form, { md: read('md'), csv: read('csv'), html: read('html') });
  Object.assign(form, { mail: sent?.mail.text, mailPage: sent?.mail.html });
  report = fleetReportSchema.parse(JSON.parse(read('json')));
});
afterAll(() => world.close());

/** What a page says, without its marks. */
const words = (page: string) =>
  page
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ');
const csv = () => parse<Record<string, string>>(form.csv, { columns: true });
const section = (title: string) =>
  (form.md.split(`### ${title}`)[1]?.split('\n### ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));

describe('a week that was counted by hand', () => {
  it.each(Object.entries(byHand))('%s is the same in every form', (label, [value, state, note]) => {
    const json = report.figures.find((one) => one.label === label);
    expect([json?.text, json?.state ?? '', json?.note ?? '']).toEqual([value, state, note]);
    const row = csv().find(({ figure }) => figure === label);
    expect([row?.value, row?.state, row?.note]).toEqual([value, state, note]);
    const line = form.md.split('\n').find((one) => one.includes(`| ${label} |`)) ?? '';
    expect(line).toContain(`| ${label} | **${value}** |`);
    expect(line.endsWith(note === '' ? '|   |' : `| ${note} |`)).toBe(true);
    const mailed = form.mail.split('\n').find((one) => one.startsWith(`${label}: `)) ?? '';
    expect(mailed).toMatch(new RegExp(`^${label}: ${value}($| [(-])`));
    expect(mailed.endsWith(note)).toBe(true);
    for (const page of [form.html, form.mailPage]) expect(words(page)).toMatch(new RegExp(`${label}\\W+${value}`));
  });

  it('has as many rows as its figures say', () => {
    const bucket = (...names: readonly string[]) => report.findings.filter((one) => names.includes(one.bucket)).length;
    expect([bucket('open', 'overdue'), bucket('overdue'), bucket('excepted'), bucket('opening-balance')]).toEqual([
      ...[11, 6, 2, 2],
    ]);
    expect(section('Findings, worst first')).toHaveLength(2 + 11 + 2 + 2);
    expect(csv().filter(({ row }) => row === 'finding')).toHaveLength(11 + 2 + 2 + 4);
    expect(section('Not covered, and why')).toHaveLength(2 + 4);
    expect(section('Data gaps')).toHaveLength(2 + 3);
    expect(section('Exceptions, and the days')).toHaveLength(2 + 2 + 1);
    expect(csv().filter(({ reported_by: by }) => by === 'Clair')).toHaveLength(2);
  });

  it('is the last week of the trend, and the weeks before are what was there then', () => {
    const weeks = report.trend.map(({ figures }) => figures);
    const rows = weeks.map((one) =>
      one === null ? '-' : [one.new, one.fixed, one.open, one.openingBalance].map(totalCount).join(' '),
    );
    // What is excepted counts here as what it is: 0006 is there, and 0021 is of the opening balance.
    expect(rows.slice(4)).toEqual(['-', '0 0 0 2', '3 0 3 3', '2 0 5 3', '1 1 5 3', '0 0 4 3', '2 0 6 3', '9 4 12 3']);
    expect(weeks.at(-1)?.new).toEqual(report.totals.new);
    expect(weeks.at(-1)?.fixed).toEqual(report.totals.fixed);
  });

  it('names no day for what an exception has stopped, and the time of what is due about now', () => {
    const row = (id: string) => section('Findings, worst first').find((line) => line.includes(id)) ?? '';
    // 30 days, of which 3 were over when the exception came.
    expect(row('CVE-2026-0006')).toContain('| excepted | 12 d | clock stopped with 27 d left |');
    // 7 days, of which 27 were over.
    expect(row('CVE-2026-0021')).toContain('| excepted | 39 d | clock stopped 20 d past its time |');
    expect(row('CVE-2026-0010')).toContain('| past its time | 30 d | 2026-02-12 02:00 UTC |');
    expect(row('CVE-2026-0051')).toContain('| past its time | 22 d | 2026-01-28 |');
  });

  it('knows what is past its time to the millisecond', async () => {
    const overdue = async (now: number) => {
      world.told.printed = '';
      await run('report', '--now', new Date(now).toISOString(), '--format', 'json');
      return totalCount(fleetReportSchema.parse(JSON.parse(world.told.printed)).totals.overdue);
    };
    // 0041 twice, 0007 and 0010 are due at night 42.
    expect([await overdue(night(42)), await overdue(night(42) + 1)]).toEqual([2, 6]);
  });

  it('is worked out again by ledger verify', async () => {
    expect(await run('ledger', 'verify', at('weekly/report.json'))).toBe(0);
  });
});
