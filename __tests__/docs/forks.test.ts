import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { maxReports } from '../../src/config/report-file.js';
import { MAX_REPORT } from '../../src/scan/trivy/read-report.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/forks.md');
const [judging, reporting] = ['forks', 'forks-report'].map((name) => parse(read(`docs/examples/${name}.yml`)));

describe('docs/forks.md', () => {
  it('has two workflows of which the second comes after the first, for pull requests only', () => {
    expect(reporting.on).toEqual({ workflow_run: { workflows: [judging.name], types: ['completed'] } });
    expect(reporting.jobs.report.if).toBe("github.event.workflow_run.event == 'pull_request'");
  });

  it('gives no right to the first, and to the second those that it names', () => {
    expect(judging.jobs.image.permissions).toEqual({ contents: 'read', 'pull-requests': 'read' });
    const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    expect(parse(block).permissions).toEqual(reporting.jobs.report.permissions);
  });

  it('tells the limits as they are', () => {
    expect(page).toContain(`at most ${maxReports} files and ${MAX_REPORT / 1024 / 1024} MB`);
  });

  it('links to files that are there', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path);
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(read(`docs/${link}`)).not.toBe('');
  });
});
