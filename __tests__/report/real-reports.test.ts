import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { annotations, shownOfLevel } from '../../src/report/annotations.js';
import { renderComment } from '../../src/report/comment.js';
import { fixPlan } from '../../src/report/fix-plan.js';
import { publishedChunks } from '../../src/report/published-json.js';
import { sarif } from '../../src/report/sarif.js';
import { renderSummary } from '../../src/report/summary.js';
import { renderTable } from '../../src/report/table.js';
import { readReport } from '../../src/scan/read-report.js';
import { markdownFaults } from './hostile.js';
import { hasForeignReports, recordedReports, recordedStory } from './recorded.js';
import { sarifFaults } from './sarif-conformance.js';

if (!hasForeignReports) process.stderr.write("\nNOT TESTED: Trivy's own reports, which are not here\n");

const fallback = { path: 'Dockerfile', line: 1 };

describe('reports on real images', () => {
  it.each(recordedReports.map((path) => [basename(path), path]))('%s', (_, path) => {
    const story = recordedStory(path);
    const { findings } = story.scan;

    const log = sarif(story, { fallback });
    expect(sarifFaults(JSON.parse(JSON.stringify(log)))).toEqual([]);
    expect(log.runs[0]?.results).toHaveLength(findings.length);

    const table = renderTable(story, { width: 120 });
    for (const { id } of findings) expect(table).toContain(id);

    const pages = [renderSummary(story, { kind: 'not-asked' }), renderComment(story, { kind: 'not-asked' })];
    for (const line of pages.flatMap((page) => page.split('\n')))
      expect([line, markdownFaults(line.replace(/^#+ |<\/?sub>/g, ''))]).toEqual([line, []]);

    expect(fixPlan(story).reduce((sum, step) => sum + step.findings, 0)).toBe(findings.length);
    expect(annotations(story, { fallback }).length).toBeLessThanOrEqual(3 * (shownOfLevel + 1));

    const text = [...publishedChunks(story)].join('');
    expect(text).not.toMatch(/"PATH=[^*]/);
    // A published report can be judged again, with the same findings.
    expect(readReport(Buffer.from(text), path).findings).toEqual(readReport(readFileSync(path), path).findings);
  });
});
