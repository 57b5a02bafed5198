import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readReportFile } from '../../src/config/image-report.js';
import { reportPaths } from '../../src/config/report-file.js';
import { createFiles } from '../../src/host/files/files.js';
import { digestOf } from '../../src/oci/digest.js';
import { writeReports } from '../../src/publish/report-files.js';
import { parseRecord } from '../../src/record/read-report.js';
import { sarifText } from '../../src/report/sarif/sarif-text.js';
import { judged, scanned } from '../record/published.js';
import { report, result } from '../scan/report.js';

const files = createFiles();
const confidential = 'hunter2-confidential';
let directory = '';

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'image-gate-files-')), 'reports');
});
afterEach(() => {
  rmSync(join(directory, '..'), { recursive: true });
});

const of = (architecture: string) =>
  report([result()], {
    Metadata: {
      ImageID: digestOf(architecture),
      ImageConfig: { os: 'linux', architecture, config: { Env: [`TOKEN=${confidential}`] } },
    },
  });
const write = (...architectures: readonly string[]) => {
  const scan = scanned(Object.fromEntries(architectures.map((name) => [`linux/${name}`, of(name)])));
  const assessment = judged(scan);
  return writeReports(files, assessment, { kind: 'not-asked' }, directory, {
    ...sarifText(assessment, {}),
    category: 'api',
  });
};
const names = () => readdirSync(directory).toSorted();
const record = 'image-gate-record-ghcr.io-acme-api.json';
const [amd64, arm64] = ['trivy-results-ghcr.io-acme-api.json', 'trivy-results-ghcr.io-acme-api@linux-arm64.json'];

describe('the reports of an image', () => {
  it("are Trivy's JSON of each platform, the record with their digests, SARIF and summary", async () => {
    const written = await write('amd64', 'arm64');
    expect(names()).toEqual(
      [record, amd64, 'trivy-results-ghcr.io-acme-api.md', 'trivy-results-ghcr.io-acme-api.sarif', arm64].toSorted(),
    );
    const { platforms, image } = parseRecord(readFileSync(written.record), record);
    expect(platforms.map(({ report: file }) => file)).toEqual(
      written.json.map((path) => {
        const content = readFileSync(path);
        return { file: basename(path), digest: digestOf(content), size: content.byteLength };
      }),
    );
    expect(image.category).toBe('api');
  });

  it('hold no value of ENV or ARG, on any platform', async () => {
    await write('amd64', 'arm64');
    for (const name of names()) expect(readFileSync(join(directory, name), 'utf8')).not.toContain(confidential);
  });

  it('are read as one image again, and once where a folder is judged', async () => {
    const { json } = await write('amd64', 'arm64');
    const { image, paths } = await readReportFile(files, json[0]);
    expect(image.platforms.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64']);
    expect((await reportPaths(files, directory)).toSorted()).toEqual([...paths].toSorted());
  });

  it('leave none of a platform that an earlier build had, and nothing of other images', async () => {
    await write('amd64', 'arm64');
    writeFileSync(join(directory, 'trivy-results-other@linux-arm64.json'), '{}');
    await write('amd64');
    expect(names()).not.toContain(arm64);
    expect(names()).toContain('trivy-results-other@linux-arm64.json');
    await expect(readReportFile(files, join(directory, amd64))).resolves.toMatchObject({
      paths: [join(directory, amd64)],
    });
  });

  it('are no folder to judge when a record has lost its report', async () => {
    const { json } = await write('amd64');
    rmSync(json[0]);
    writeFileSync(join(directory, 'other.json'), '{}');
    await expect(reportPaths(files, directory)).rejects.toMatchObject({ code: 'report-absent' });
  });
});
