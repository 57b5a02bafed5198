import { describe, expect, it } from '@jest/globals';
import { reportChunks } from '../../src/publish/one-report.js';
import { type ReportForm, reportForms } from '../../src/publish/report-form.js';
import { makeAssessment, vulnerability } from '../report/make-assessment.js';

const assessment = makeAssessment({ findings: [vulnerability()] });
const looks = { table: {}, sarif: { fallback: { path: 'Dockerfile', line: 1 } } };

function report(form: ReportForm): string {
  return [...reportChunks(assessment, form, { kind: 'not-asked' }, looks)].join('');
}

describe('reportChunks', () => {
  it.each(reportForms)('tells the finding as %s, and ends its last line', (form) => {
    const text = report(form);
    expect(text).toContain('CVE-2019-10744');
    expect(text).toMatch(/[^\n]\n$/);
  });

  it.each(['sarif', 'json'] as const)('writes %s as JSON', (form) => {
    expect(typeof JSON.parse(report(form))).toBe('object');
  });

  it('gives annotations as workflow commands, with nothing that a foreign text could end one with', () => {
    expect(report('annotations')).toBe(
      '::error title=CRITICAL CVE-2019-10744%3A lodash 4.17.4,file=Dockerfile,line=1::Prototype pollution in defaultsDeep. Upgrade lodash from 4.17.4 to 4.17.12. Found in app/package-lock.json.\n',
    );
  });
});
