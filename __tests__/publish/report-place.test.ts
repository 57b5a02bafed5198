import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lastReport } from '../../src/cli/last-report.js';
import { createFiles } from '../../src/host/files/files.js';
import { type ReportFiles, writeReports } from '../../src/publish/report-files.js';
import { sarifText } from '../../src/report/sarif/sarif-text.js';
import { makeAssessment, vulnerability } from '../report/make-assessment.js';

let directory = '';
const files = createFiles();

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'image-gate-places-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

/** Reports of an image with one finding, in a folder that may hold those of others. */
function write(name: string, id: string, over: { readonly names?: readonly string[] } = {}): Promise<ReportFiles> {
  const assessment = makeAssessment({ name, findings: [vulnerability({ id })], raw: [{ of: id }], ...over });
  return writeReports(files, assessment, { kind: 'not-asked' }, join(directory, 'reports'), sarifText(assessment, {}));
}

describe('the reports of two tags in one folder', () => {
  it('stay apart, with the first in the plain place and the originals no less', async () => {
    const one = await write('acme/app:1', 'CVE-2026-1001');
    const two = await write('acme/app:2', 'CVE-2026-1002');
    const again = await write('acme/app:2', 'CVE-2026-1003');
    expect(one.json[0]).toBe(join(directory, 'reports/trivy-results-acme-app.json'));
    expect(two.json[0]).toBe(join(directory, 'reports/acme-app-2/trivy-results-acme-app.json'));
    expect(again).toEqual(two);
    expect(readFileSync(one.json[0], 'utf8')).toContain('CVE-2026-1001');
    expect(readFileSync(two.json[0], 'utf8')).toContain('CVE-2026-1003');
    expect(readFileSync(one.sarif, 'utf8')).toContain('CVE-2026-1001');
    expect(readFileSync(one.summary, 'utf8')).toContain('acme/app:1');
    const originals = join(directory, 'reports.private');
    expect(readFileSync(join(originals, 'trivy-original-linux-amd64-acme-app.json'), 'utf8')).toContain(
      'CVE-2026-1001',
    );
    expect(readdirSync(join(directory, 'reports/acme-app-2'))).toHaveLength(4);
    expect(readdirSync(join(originals, 'acme-app-2'))).toHaveLength(1);
  });

  it('stay apart where the folder of a tag would be that of another image', async () => {
    const names = ['my/app:1', 'my/app:2', 'my-app:2', 'my-app:1'];
    const written = new Set<string>();
    for (const name of names) written.add((await write(name, 'CVE-2026-1001')).json[0]);
    expect(written.size).toBe(names.length);
  });

  it('replace those of an earlier build of the same tag, whatever its digest', async () => {
    const one = await write(`app:1@sha256:${'a'.repeat(64)}`, 'CVE-2026-1001');
    expect(await write(`app:1@sha256:${'b'.repeat(64)}`, 'CVE-2026-1002')).toEqual(one);
  });

  it('are found by each of their names, and by the name alone the newest', async () => {
    const one = await write('app:1', 'CVE-2026-1001', { names: ['app:1', 'app:stable'] });
    const two = await write('app:2', 'CVE-2026-1002');
    const found = async (image: string) => (await lastReport(files, [join(directory, 'reports')], image)).path;
    expect(await found('app:1')).toBe(one.json[0]);
    expect(await found('app:stable')).toBe(one.json[0]);
    expect(await found('app:2')).toBe(two.json[0]);
    expect([one.json[0], two.json[0]]).toContain(await found('app'));
    await expect(found('app:3')).rejects.toMatchObject({
      code: 'report-absent',
      message: expect.stringMatching(/no report of app:3 in .*, only of app:/),
    });
  });
});
