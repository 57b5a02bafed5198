import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../src/record/read-report.js';
import { fixPlan } from '../../src/report/advice/fix-plan.js';
import { publishedChunks } from '../../src/report/json/published-json.js';
import { renderComment } from '../../src/report/markdown/comment.js';
import { renderSummary } from '../../src/report/markdown/summary.js';
import { sarif } from '../../src/report/sarif/sarif.js';
import { annotations, shownOfLevel } from '../../src/report/terminal/annotations.js';
import { renderTable } from '../../src/report/terminal/table.js';
import { markdownFaults } from './hostile.js';
import { hasForeignReports, recordedAssessment, recordedReports } from './recorded.js';
import { sarifFaults } from './sarif/sarif-conformance.js';

if (!hasForeignReports) process.stderr.write("\nNOT TESTED: Trivy's own reports, which are not here\n");

const fallback = { path: 'Dockerfile', line: 1 };

describe('reports on real images', () => {
  it.each(recordedReports.map((path) => [basename(path), path]))('%s', (_, path) => {
    const assessment = recordedAssessment(path);
    const { findings } = assessment.scan;

    const log = sarif(assessment, { fallback });
    expect(sarifFaults(JSON.parse(JSON.stringify(log)))).toEqual([]);
    expect(log.runs[0]?.results).toHaveLength(findings.length);

    const table = renderTable(assessment, { width: 120 });
    for (const { id } of findings) expect(table).toContain(id);

    const pages = [renderSummary(assessment, { kind: 'not-asked' }), renderComment(assessment, { kind: 'not-asked' })];
    for (const line of pages.flatMap((page) => page.split('\n')))
      expect([line, markdownFaults(line.replace(/^#+ |<\/?sub>/g, ''))]).toEqual([line, []]);

    expect(fixPlan(assessment).reduce((sum, step) => sum + step.findings, 0)).toBe(findings.length);
    expect(annotations(assessment, { fallback }).length).toBeLessThanOrEqual(3 * (shownOfLevel + 1));

    const text = [...publishedChunks(assessment, assessment.scan.platforms[0].raw)].join('');
    expect(text).not.toMatch(/"PATH=[^*]/);
    // A published report can be judged again, with the same findings.
    expect(readReport(Buffer.from(text), path).findings).toEqual(readReport(readFileSync(path), path).findings);
  });
});
