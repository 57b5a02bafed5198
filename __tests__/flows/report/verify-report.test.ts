import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { batchFileName } from '../../../src/ledger/lines/batch-files.js';
import type { ReportData } from '../../../src/report/fleet/compare-reports.js';
import { type Night, night } from '../../ledger/nights.js';
import { putLedger } from '../../ledger/put-ledger.js';
import { type FlowWorld, flowWorld } from '../world.js';

let world: FlowWorld;
const nights: readonly Night[] = [
  { at: night(0), faults: ['CVE-old'] },
  { at: night(1), faults: ['CVE-old', { id: 'CVE-1', severity: 'CRITICAL' }] },
  ...[2, 3, 4].map((number) => ({ at: night(number), faults: ['CVE-old'], build: 'b' })),
];
const later: Night = { at: night(5), faults: ['CVE-old', 'CVE-2'], build: 'b' };
const end = new Date(night(4) + 3_600_000).toISOString();

beforeEach(async () => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  putLedger(at('.image-gate/ledger'), nights);
  await runCommandLine(world, [
    'report',
    '--ledger',
    at('.image-gate/ledger'),
    '--now',
    end,
    '--format',
    'json',
    '--output',
    at('report.json'),
  ]);
});
afterEach(() => world.close());

const at = (path: string) => join(world.workspace, path);
const verify = (...args: readonly string[]) =>
  runCommandLine(world, ['ledger', 'verify', at('report.json'), '--ledger', at('.image-gate/ledger'), ...args]);
const shown = () => world.told.shown.at(-1) ?? '';
/** What stands in a file of the ledger, changed. */
function change(batch: number, how: (lines: string[]) => readonly string[]): void {
  const path = at(`.image-gate/ledger/${batchFileName(batch)}`);
  writeFileSync(path, how(readFileSync(path, 'utf8').split('\n')).join('\n'));
}

describe('ledger verify', () => {
  it('works every figure out again, also when the ledger has gone on', async () => {
    expect(await verify()).toBe(0);
    expect(shown()).toMatch(
      /^Nobody has signed the report\.\nThe ledger holds the root of the report .*sha256:[\s\S]* come out as the report says\.$/,
    );
    rmSync(at('.image-gate/ledger'), { recursive: true });
    putLedger(at('.image-gate/ledger'), [...nights, later]);
    expect(await verify()).toBe(0);
  });

  it.each<[string, () => void]>([
    ['was dropped', () => change(2, (lines) => lines.filter((line) => !line.includes('CVE-1')))],
    ['was altered', () => change(2, (lines) => lines.map((line) => line.replace('CRITICAL', 'LOW')))],
    ['stands elsewhere', () => change(2, ([first = '', second = '', ...rest]) => [second, first, ...rest])],
    ['was dropped with all that followed', () => rmSync(at(`.image-gate/ledger/${batchFileName(5)}`))],
    [
      'came to an earlier place with its batch',
      () => {
        const [two, three] = [2, 3].map((batch) => at(`.image-gate/ledger/${batchFileName(batch)}`));
        cpSync(two ?? '', at('two'));
        cpSync(three ?? '', two ?? '');
        cpSync(at('two'), three ?? '');
      },
    ],
    [
      'is missing in a history that was written anew',
      () => {
        rmSync(at('.image-gate/ledger'), { recursive: true });
        putLedger(at('.image-gate/ledger'), nights.toSpliced(1, 1));
      },
    ],
  ])('fails when an event %s', async (_, tamper) => {
    tamper();
    await expect(verify()).rejects.toMatchObject({ code: 'ledger-invalid' });
  });

  it.each<[string, (report: ReportData) => ReportData, RegExp]>([
    [
      'a figure',
      (report) => ({
        ...report,
        figures: report.figures.map((figure) => (figure.key === 'new' ? { ...figure, value: 0 } : figure)),
      }),
      /^New findings\n {2}the report says {2}0 count\n {2}the ledger gives 1 count$/m,
    ],
    [
      'whether a target is met',
      (report) => ({
        ...report,
        figures: report.figures.map((figure) => (figure.state === undefined ? figure : { ...figure, state: 'met' })),
      }),
      /\(met\)\n.*\(missed\)$/m,
    ],
    [
      'a finding',
      (report) => ({
        ...report,
        findings: report.findings.map((one) => (one.id === 'CVE-1' ? { ...one, bucket: 'withdrawn' } : one)),
      }),
      /^finding CVE-1 in .*\n.*withdrawn.*\n.*fixed/m,
    ],
    ['a finding that it leaves out', (report) => ({ ...report, findings: [] }), /the first of 2 findings\n.*not there/],
    [
      'the databases of its scans',
      (report) => ({ ...report, databases: { known: [], unknownScans: 0 } }),
      /^databases\n.*\n.*"unknownScans":[1-9]/m,
    ],
    ['a week of the trend', (report) => ({ ...report, trend: report.trend.slice(1) }), /^trend\n/m],
  ])('gives 1 where the report was changed in %s', async (_, how, expected) => {
    writeFileSync(at('report.json'), JSON.stringify(how(JSON.parse(readFileSync(at('report.json'), 'utf8')))));
    expect(await verify()).toBe(1);
    expect(shown()).toMatch(expected);
  });

  it('takes exceptions that are others now for a difference', async () => {
    world.repository('.trivyignore', 'CVE-2026-1001 # why, Expiry: 2026-02-01\n');
    expect(await verify('--exceptions', at('.trivyignore'))).toBe(1);
    expect(shown()).toContain('Exceptions');
  });

  it.each([
    ['is not there', () => rmSync(at('report.json'))],
    ['is another file', () => writeFileSync(at('report.json'), '{}')],
    ['is no JSON', () => writeFileSync(at('report.json'), 'no')],
  ])('stops where the report %s', async (_, spoil) => {
    spoil();
    await expect(verify()).rejects.toMatchObject({ code: 'report-unreadable' });
  });
});

describe('in a log that everybody can read', () => {
  const told = () => [...world.told.shown.slice(1), world.told.printed].join('\n');
  const onGithub = (...args: readonly string[]) => {
    const environment = { ...world.environment, GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/site' };
    world.told.shown.length = 0;
    world.told.printed = '';
    world.told.shown.push('');
    return runCommandLine({ ...world, environment }, [...args, '--ledger', at('.image-gate/ledger')]);
  };
  const lie = () => {
    const report = JSON.parse(readFileSync(at('report.json'), 'utf8')) as ReportData;
    const findings = report.findings.map((one) => ({ ...one, severity: 'LOW' as const }));
    writeFileSync(at('report.json'), JSON.stringify({ ...report, findings }));
  };

  it.each(['text', 'json'])(
    'ledger verify names no image and no finding as %s, unless it is asked to',
    async (format) => {
      lie();
      const words = ['ledger', 'verify', at('report.json'), '--format', format];
      expect(await onGithub(...words)).toBe(1);
      expect(told()).not.toMatch(/CVE-|acme\/(?!site)/);
      expect(told()).toMatch(/\d+ compared: 1 difference, .*Images and findings are not named/s);
      expect(await onGithub(...words, '--publish-findings')).toBe(1);
      expect(told()).toContain('CVE-old');
    },
  );

  it.each(['markdown', 'json', 'csv', 'html'])(
    'report prints its figures, and names nothing, whatever form is asked for, unless it is asked to: %s',
    async (format) => {
      const words = ['report', '--now', end, '--format', format];
      expect(await onGithub(...words)).toBe(0);
      expect(told()).not.toMatch(/CVE-|acme\//);
      expect(told()).toMatch(/Weekly report on images.*New findings.*Images and findings are not named/s);
      expect(await onGithub(...words, '--publish-findings')).toBe(0);
      expect(told()).toContain('CVE-old');
      expect(await onGithub(...words, '--output', at('whole'))).toBe(0);
      expect(told()).toBe('');
      expect(readFileSync(at('whole'), 'utf8')).toContain('CVE-old');
    },
  );

  it('ledger show says that there is old debt, which is no open finding', async () => {
    expect(await onGithub('ledger', 'show', '--now', end)).toBe(0);
    expect(told()).toContain('1 stream: 0 open findings, 0 past their time, 0 excepted, 1 of old debt');
  });

  it('ledger retire counts, and repeats no name', async () => {
    const words = ['ledger', 'retire', 'ghcr.io/acme/api=main'];
    expect(await onGithub(...words)).toBe(0);
    expect(told()).toMatch(/RETIRED {2}1 stream\n.*Images and findings are not named.*Root of/s);
    expect(told()).not.toContain('acme/');
    expect(await onGithub(...words, '--publish-findings')).toBe(0);
    expect(told()).toContain('RETIRED  ghcr.io/acme/api=main');
  });

  it.each(['text', 'json'])('ledger show counts, and names nothing as %s, unless it is asked to', async (format) => {
    const words = ['ledger', 'show', '--now', end, '--format', format];
    expect(await onGithub(...words)).toBe(0);
    expect(told()).not.toMatch(/CVE-|acme\//);
    expect(told()).toMatch(/1 stream: \d+ open findings?, \d+ past their time.*Root of \d+ batches: sha256:/s);
    expect(await onGithub(...words, '--publish-findings')).toBe(0);
    expect(told()).toMatch(/acme\//);
  });
});
