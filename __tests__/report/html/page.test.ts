import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { figureText } from '../../../src/report/fleet/figure.js';
import { figuresOf } from '../../../src/report/fleet/figures.js';
import { type FleetReport, fleetReport } from '../../../src/report/fleet/fleet-report.js';
import { fleetPage } from '../../../src/report/html/page.js';
import { plainLine } from '../../../src/text/plain-line.js';
import { ledgerOf, night } from '../../ledger/nights.js';
import { randomReport } from '../fleet/random-report.js';
import { reportOn } from '../fleet/report-on.js';
import { sampleReport } from '../fleet/sample-report.js';
import { anyHostileText } from '../hostile.js';

const page = (report: FleetReport) => fleetPage(report, 'report.csv');
const sample = page(sampleReport());
/** What a reader sees of HTML without elements. */
const seen = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  );
/** Every tag with the names of its attributes, in order. */
const shapeOf = (html: string) =>
  [...html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1>').matchAll(/<(\/?[a-z0-9!]+)((?:[^<>"]|"[^"]*")*)>/g)].map(
    ([, name, rest = '']) =>
      [name, ...[...rest.matchAll(/([a-z-]+)(?:="[^"]*")?/gi)].map(([, attribute]) => attribute)].join(' '),
  );

describe('the page', () => {
  it('says each figure as all other forms do', () => {
    fc.assert(
      fc.property(randomReport, (report) => {
        const text = page(report);
        for (const figure of figuresOf(report))
          expect(text).toContain(
            `<span class="label">${figure.label}</span> <span class="value">${figureText(figure)}</span>`,
          );
      }),
      { numRuns: 30 },
    );
  });

  it('asks nobody for anything, and has a policy that names its style and its script alone', () => {
    expect(sample).not.toMatch(
      /\b(?:src|action|srcset|poster|data)=|url\(|@import|<(?:img|link|iframe|object|embed|base|video|audio)\b/,
    );
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(sample)?.[1] ?? '';
    const hash = (element: string) =>
      `sha256-${createHash('sha256')
        .update(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(sample)?.[1] ?? '')
        .digest('base64')}`;
    expect(seen(policy)).toBe(
      `default-src 'none'; style-src '${hash('style')}'; script-src '${hash('script')}'; base-uri 'none'; form-action 'none'`,
    );
    expect(sample).not.toMatch(/ style=| on[a-z]+=/);
  });

  it('is the same bytes each time', () => {
    expect(page(sampleReport())).toBe(sample);
  });

  it('has a table of the trend below its charts, and says in words what each shows', () => {
    expect(sample.match(/<desc /g)).toHaveLength(3);
    expect(sample.indexOf('id="trend"')).toBeGreaterThan(sample.lastIndexOf('</figure>'));
    expect(sample.indexOf('id="trend"')).toBeLessThan(sample.indexOf('id="severity"'));
  });

  it('links to the page of an advisory by its id alone', () => {
    expect(sample).toMatch(
      /<a href="https:\/\/nvd\.nist\.gov\/vuln\/detail\/(CVE-2026-\d+)" rel="noreferrer"><code>\1<\/code><\/a>/,
    );
  });

  it('marks a week without data, and draws no bar for it', () => {
    const state = ledgerOf([
      { at: night(0), faults: ['CVE-1'] },
      { at: night(1), faults: ['CVE-1', 'CVE-2'] },
    ]).state;
    const text = page(fleetReport({ ledger: fleetLedger(state, { since: night(0), until: night(2) }) }));
    expect(text.match(/class="gap"/g)).toHaveLength(3 * 11);
    expect(text).toContain('11 weeks have no data.');
    expect(text).toContain('In 12 weeks 1 new and 0 remediated findings.');
  });
});

describe('a foreign name', () => {
  const benign = shapeOf(page(reportOn('plain')));

  it('is text, and neither element nor attribute, whatever it holds', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const html = page(reportOn(text));
        expect(shapeOf(html)).toEqual(benign);
        const shown = plainLine(text);
        if (shown.length < 200) expect(seen(html)).toContain(shown);
      }),
    );
  });

  it.each(['"', '漢', 'x'])(
    'of %s as long as it can be leaves the page below 1 MB, which says how many rows it has',
    (sign) => {
      const faults = Array.from({ length: 700 }, (_, index) => ({
        ...{ id: `X-${index}${sign.repeat(250)}`, package: `p${index}${sign.repeat(250)}`, severity: 'HIGH' as const },
      }));
      const { state } = ledgerOf([
        { at: night(0), faults: [] },
        { at: night(1), faults },
      ]);
      const exception = { file: '.trivyignore', line: 1, endsAt: new Date(night(3)), expiry: '2026-01-05' };
      const html = page(
        fleetReport({
          ledger: fleetLedger(state, { since: night(0), until: night(2) }),
          night: {
            ...{ startedAt: new Date(night(1)).toISOString(), endedAt: new Date(night(1)).toISOString(), images: [] },
            gaps: faults.map(({ id }) => ({ kind: 'unlisted', what: id, count: 1 })),
          },
          exceptions: {
            active: faults.map(({ id }) => ({ ...exception, id, reason: id, approvedBy: [id] })),
            refused: [],
          },
        }),
      );
      expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
      const [findings = ''] = /<section id="findings">[\s\S]*?<\/section>/.exec(html) ?? [];
      const shown = (findings.match(/<tr>/g)?.length ?? 0) - 1;
      expect(findings).toContain(`The first ${shown} of 700. All are in report.csv.`);
      expect(shown).toBeGreaterThan(50);
    },
  );

  it('ends no attribute of the filter', () => {
    const html = page(reportOn('"><script>alert(1)</script>'));
    expect(html).not.toContain('<script>alert');
    expect(html.match(/<script>/g)).toHaveLength(1);
  });
});
