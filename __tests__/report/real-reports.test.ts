import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { judge } from '../../src/policy/judge.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { triage } from '../../src/policy/triage.js';
import { publishedChunks } from '../../src/report/published-json.js';
import { sarif } from '../../src/report/sarif.js';
import type { Story } from '../../src/report/story.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderTable } from '../../src/report/table.js';
import { readReport } from '../../src/scan/read-report.js';
import { markdownFaults } from './hostile.js';
import { now } from './make-story.js';
import { sarifFaults } from './sarif-conformance.js';

/** Trivy's reports as its own tests expect them; on the machines of the project's authors only. */
const folder = fileURLToPath(new URL('../../../shared/trivy-reports', import.meta.url));

/** Those on images; the others are refused by `readReport`. */
const imageReports = existsSync(folder)
  ? readdirSync(folder).filter(
      (file) => file.endsWith('.json') && readFileSync(join(folder, file), 'utf8').includes('"container_image"'),
    )
  : [];

function storyOf(file: string): Story {
  const scan = readReport(readFileSync(join(folder, file)), file);
  const images = scan.platforms.map(({ platform, imageId }) => ({ platform, imageId }));
  const decision = judge(triage(scan, defaultPolicy, { active: [], refused: [] }, now), defaultPolicy);
  return {
    name: file.replace('.json', ''),
    images,
    scan,
    decision,
    now,
    dockerfile: { path: 'Dockerfile', text: 'FROM x' },
  };
}

if (imageReports.length === 0) process.stderr.write(`\nNOT TESTED: no reports of Trivy's in ${folder}\n`);

(imageReports.length === 0 ? describe.skip : describe)('reports on real images', () => {
  it.each(imageReports)('%s', (file) => {
    const story = storyOf(file);
    const { findings } = story.scan;

    const log = sarif(story, { fallback: { path: 'Dockerfile', line: 1 } });
    expect(sarifFaults(JSON.parse(JSON.stringify(log)))).toEqual([]);
    expect(log.runs[0]?.results).toHaveLength(findings.length);

    const table = renderTable(story, { width: 120 });
    for (const { id } of findings) expect(table).toContain(id);

    const summary = renderSummary(story, { kind: 'not-asked' }).replace(/^## /, '');
    for (const line of summary.split('\n'))
      expect([line, markdownFaults(line.replace(/^#+ /, ''))]).toEqual([line, []]);

    const text = [...publishedChunks(story)].join('');
    expect(text).not.toMatch(/"PATH=[^*]/);
    // A published report can be judged again, with the same findings.
    expect(readReport(Buffer.from(text), file).findings).toEqual(findings);
  });
});
