import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figureText } from '../../../src/report/fleet/figure.js';
import { figuresOf } from '../../../src/report/fleet/figures.js';
import { mailSubject, mailText } from '../../../src/report/fleet/mail-text.js';
import { mailPage } from '../../../src/report/html/mail-page.js';
import { anyHostileText } from '../hostile.js';
import { randomReport } from './random-report.js';
import { reportOn } from './report-on.js';
import { sampleReport } from './sample-report.js';

/** Every tag with its attributes. */
const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];

describe('both parts of a mail', () => {
  it('say each figure as all other forms do', () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        const [text, page] = [mailText(report), mailPage(report)];
        for (const figure of figuresOf(report)) {
          expect(`\n${text}`).toContain(`\n${figure.label}: ${figureText(figure)}`);
          expect(page).toContain(`<td>${figure.label}</td><td align="right"><b>${figureText(figure)}</b></td>`);
        }
      }),
    );
  });

  it('have the first 20 findings and say how many more there are', () => {
    const [text, page] = [mailText(sampleReport()), mailPage(sampleReport())];
    expect(text.split('Findings, worst first\n')[1]?.split('\n\n')[0]?.split('\n')).toHaveLength(21);
    expect(text).toMatch(/^… 26 more$/m);
    expect(page).toContain('<p>… 26 more</p>');
    for (const id of text.match(/CVE-2026-\d+/g) ?? []) expect(page).toContain(id);
  });

  it('have a subject of our own words', () => {
    expect(mailSubject(sampleReport())).toBe(
      '[image-gate] Weekly report on images; 7 targets missed, 1 not known; past their time: 1',
    );
  });

  it('stay what they are with any name', () => {
    const benign = tags(mailPage(reportOn('plain')));
    const lines = mailText(reportOn('plain')).split('\n').length;
    fc.assert(
      fc.property(anyHostileText, (text) => {
        expect(tags(mailPage(reportOn(text)))).toEqual(benign);
        const said = mailText(reportOn(text));
        expect(said.split('\n')).toHaveLength(lines);
        expect(said).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029]/u);
        expect(mailSubject(reportOn(text))).toBe(mailSubject(reportOn('plain')));
      }),
    );
  });

  it('load nothing from anywhere', () => {
    expect(mailPage(sampleReport())).not.toMatch(/src=|href=|url\(|<(?:img|link|script|style)/);
  });
});
