import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ComparedBaseline, UnreadBaseline } from '../../src/policy/baseline.js';
import type { Judged } from '../../src/policy/decision.js';
import type { Assessment } from '../../src/report/assessment.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import { maxComment, renderComment } from '../../src/report/markdown/comment.js';
import { renderSummary } from '../../src/report/markdown/summary.js';
import { sarif } from '../../src/report/sarif/sarif.js';
import { headline } from '../../src/report/tally.js';
import { annotations } from '../../src/report/terminal/annotations.js';
import { renderTable } from '../../src/report/terminal/table.js';
import type { AdvisoryUrl } from '../../src/scan/advisory-url.js';
import { setting } from '../policy/samples.js';
import { anyHostileText, hostileTexts, markdownFaults } from './hostile.js';
import { digest, exception, judged, makeAssessment, secret, vulnerability } from './make-assessment.js';

const compared = (over: Partial<ComparedBaseline> = {}): ComparedBaseline => ({
  kind: 'compared',
  name: 'ghcr.io/acme/api:main',
  source: 'image',
  digest: digest('e'),
  missing: [],
  fixed: [],
  ...over,
});
const unread = (over: Partial<UnreadBaseline> = {}): UnreadBaseline => ({
  kind: 'unread',
  name: 'ghcr.io/acme/api:main',
  why: 'the registry answered 401',
  fix: 'Log in first.',
  expected: false,
  ...over,
});

const old = vulnerability({ id: 'CVE-2019-1001', name: 'minimist' });
const added = vulnerability({ id: 'CVE-2026-1001', name: 'express' });
const gone = vulnerability({ id: 'CVE-2018-1001', severity: 'HIGH', name: 'qs', version: '1.2.3' });

/** An assessment of one old and one new finding, as the triage leaves it. */
function assessment(
  baseline: ComparedBaseline | UnreadBaseline,
  gateOn: 'all' | 'new' = 'new',
  excepted: readonly Judged[] = [],
): Assessment {
  const made = makeAssessment({ findings: [old, added], excepted });
  const { decision } = made;
  const isKnown = baseline.kind === 'compared';
  const open = decision.triage.open.map((one): Judged => {
    const isOld = isKnown && one.finding === old;
    const action = isOld && gateOn === 'new' ? 'warn' : one.action;
    return { ...one, action, presence: isOld ? 'still-there' : 'new' };
  });
  const policy = { ...decision.policy, gateOn: setting(gateOn) };
  return { ...made, decision: { ...decision, policy, triage: { ...decision.triage, open, baseline } } };
}

const withheld = { kind: 'withheld' } as const;
const fallback = { path: 'Dockerfile', line: 1 };

describe('what has changed', () => {
  const fixed = assessment(compared({ fixed: [gone, secret()] }));

  it('stands in the summary, by severity and in all, with what is fixed', () => {
    const summary = renderSummary(fixed, withheld);
    expect(summary).toContain(
      [
        '### Compared with `ghcr.io/acme/api:main`',
        '',
        '| Severity | New | Still there | Fixed |',
        '| :-- | --: | --: | --: |',
        '| 🟥\u00a0CRITICAL | 1 | 1 | 1 |',
        '| 🟧\u00a0HIGH | · | · | 1 |',
        '| All | 1 | 1 | 2 |',
        '',
        'Only what is new can block (`gate-on: new`).',
      ].join('\n'),
    );
    expect(summary).toMatch(/Fixed: 2 findings[\s\S]*`CVE-2018-1001`.*`qs` `1\.2\.3`[\s\S]*`aws-access-key-id`/);
    expect(summary).toMatch(/CVE-2026-1001`[^|]*\(new\)[\s\S]*CVE-2019-1001`[^|]*\(still there\)/);
  });

  it('stands in one line of the comment', () => {
    expect(renderComment(fixed, withheld)).toContain(
      '**1 new, 1 still there, 2 fixed**, compared with `ghcr.io/acme/api:main`. Only what is new can block (`gate-on: new`).',
    );
  });

  it('stands in the table, beside each finding and in all', () => {
    const table = renderTable(fixed);
    expect(table).toMatch(/CVE-2026-1001.*blocks \(new\)[\s\S]*CVE-2019-1001.*warns \(still there\)/);
    expect(table).toContain('Compared with ghcr.io/acme/api:main: 1 new, 1 still there, 2 fixed');
  });

  it('is in the headline where only what is new blocks', () => {
    expect(headline(fixed)).toBe('Blocked: 1 new finding to fix (1 CRITICAL)');
    expect(headline(assessment(compared(), 'all'))).toBe('Blocked: 2 findings to fix (2 CRITICAL)');
  });

  it('leaves all open findings in the SARIF, so that no alert closes, with the level that they have', () => {
    const results = sarif(fixed, { fallback }).runs[0]?.results ?? [];
    expect([...results].map(({ level }) => level)).toEqual(['error', 'warning']);
  });

  it('is what annotations are for; under `gate-on: all` they are for everything', () => {
    expect(annotations(fixed, { fallback }).map(({ title }) => title)).toEqual([expect.stringContaining('express')]);
    expect(annotations(assessment(compared(), 'all'), { fallback })).toHaveLength(2);
    expect(annotations(assessment(unread()), { fallback })).toHaveLength(2);
  });

  it('is counted with what is excepted', () => {
    const excepted = [{ ...judged(gone, { exception: exception() }), presence: 'still-there' as const }];
    expect(renderSummary(assessment(compared(), 'new', excepted), withheld)).toContain('| All | 1 | 2 | · |');
  });

  it('names packages and licences that are new, escaped and no more than the page holds', () => {
    const packages = {
      added: Array.from({ length: 1500 }, (_, index) => ({ type: 'npm', name: `a|${index}`, version: '1' })),
      removed: [{ type: 'debian', name: '<b>', version: '2' }],
      changed: [{ type: 'debian', name: 'c', from: '1', to: '`2`' }],
      unchanged: 40,
      newLicences: [{ licence: 'GPL-3.0-only', packages: 3, example: 'c' }],
    };
    const one = assessment(compared({ packages }));
    const summary = renderSummary(one, withheld);
    expect(summary).toContain('1,500 added, 1 removed, 1 changed, 40 unchanged since the baseline.');
    expect(summary).toContain('1 new licence: `GPL-3.0-only` (`c` and 2 more packages).');
    expect(summary).toMatch(/and 1,4\d\d more, in the record\./);
    expect(summary).not.toMatch(/^.*<b>.*$/m);
    const recorded = publishedRecord(one).baseline;
    expect(recorded).toMatchObject({
      packages: {
        counts: { added: 1500, removed: 1, changed: 1, unchanged: 40, newLicences: 1 },
        removed: packages.removed,
        newLicences: packages.newLicences,
      },
    });
    expect(recorded?.state === 'compared' && recorded.packages?.added).toHaveLength(1000);
  });

  it('is nothing in an assessment without a baseline', () => {
    const none = makeAssessment({ findings: [old] });
    const told = [renderSummary(none, withheld), renderComment(none, withheld), renderTable(none)].join();
    expect(told).not.toMatch(/ompared|aseline|still there/);
    expect(publishedRecord(none).baseline).toBeUndefined();
  });

  it.each([
    [
      'a finished report',
      { source: 'report', createdAt: '2026-02-03T04:05:06Z' },
      'It is a finished report of 2026-02-03',
    ],
    ['one without a date', { source: 'report' }, 'It is a finished report: advisories for unchanged packages'],
    ['a platform that it lacks', { missing: ['linux/arm64'] }, 'It lacks linux/arm64: everything there counts as new.'],
  ] as const)('is told with what must be known of it: %s', (_, over, words) => {
    const one = assessment(compared(over));
    expect(renderSummary(one, withheld)).toContain(words);
    expect(renderTable(one)).toContain(words);
  });
});

describe('a baseline that is not read', () => {
  const told = (one: Assessment) => [renderSummary(one, withheld), renderComment(one, withheld)];

  it.each([
    ['one that somebody named', unread(), 'WARNING', 'the baseline ghcr.io/acme/api'],
    ['one that there is not yet', unread({ expected: true }), 'NOTE', 'the baseline ghcr.io/acme/api'],
  ])('is told where people look first: %s', (_, baseline, kind, words) => {
    for (const page of told(assessment(baseline))) {
      expect(page).toContain(`> [!${kind}]\n> Everything counts as new: ${words}`);
      expect(page).toContain('the registry answered 401');
    }
    expect(renderTable(assessment(baseline))).toContain(
      'Everything counts as new: the baseline ghcr.io/acme/api:main is not read',
    );
  });

  it('without a name is none', () => {
    const { name: _, ...nameless } = unread();
    for (const page of told(assessment(nameless)))
      expect(page).toContain('Everything counts as new: there is no baseline');
    expect(headline(assessment(nameless))).toMatch(/; there is no baseline, so everything counts as new$/);
  });

  it('is in the headline where it may be why the image is blocked', () => {
    expect(headline(assessment(unread()))).toMatch(/; the baseline is not read, so everything counts as new$/);
    expect(headline(assessment(unread({ expected: true })))).toMatch(
      /; there is no baseline, so everything counts as new$/,
    );
    expect(headline(assessment(unread(), 'all'))).not.toMatch(/baseline/);
  });
});

describe('the record for programs', () => {
  it('names what is new and fixed', () => {
    const { baseline, findings } = publishedRecord(assessment(compared({ fixed: [gone] }), 'all'));
    expect(baseline).toEqual({
      state: 'compared',
      name: 'ghcr.io/acme/api:main',
      source: 'image',
      digest: digest('e'),
      gateOn: 'all',
      missingPlatforms: [],
      counts: expect.objectContaining({ CRITICAL: { new: 1, 'still-there': 1, fixed: 0 } }),
      fixed: [{ id: 'CVE-2018-1001', package: 'qs', version: '1.2.3', where: 'app/package-lock.json' }],
    });
    const fresh = findings.filter(({ presence }) => presence === 'new').map(({ id }) => id);
    expect(fresh).toEqual(['CVE-2026-1001']);
  });

  it('holds no text in which a secret may be', () => {
    expect(JSON.stringify(publishedRecord(assessment(compared({ fixed: [secret()] }))))).not.toContain(
      'AWS_ACCESS_KEY_ID',
    );
  });

  it('is bounded, and says how many there are', () => {
    const many = Array.from({ length: 5000 }, (_, index) => vulnerability({ id: `CVE-2026-${1000 + index}` }));
    const { baseline } = publishedRecord(assessment(compared({ fixed: many })));
    expect(baseline).toMatchObject({ counts: { CRITICAL: { fixed: 5000 } } });
    expect(baseline?.state === 'compared' && baseline.fixed.length).toBe(1000);
    expect(renderSummary(assessment(compared({ fixed: many })), withheld)).toMatch(
      /and 4,950 more, in `image-gate-record/,
    );
  });
});

describe('foreign text', () => {
  const faults = (page: string) =>
    page.split('\n').flatMap((line) => markdownFaults(line).map((fault) => `${fault}: ${line.slice(0, 200)}`));
  const pages = (foreign: string) => {
    const fixed = [
      vulnerability({ id: foreign, name: foreign, version: foreign, path: foreign, url: foreign as AdvisoryUrl }),
      secret({ title: foreign, target: foreign, path: foreign }),
    ];
    const one = assessment(compared({ name: foreign, source: 'report', missing: [foreign], fixed }));
    const other = assessment(unread({ name: foreign, why: foreign, fix: foreign }));
    return [one, other];
  };

  it.each(hostileTexts.map((foreign) => [foreign.slice(0, 40), foreign]))('stays text: %j', (_, foreign) => {
    for (const one of pages(foreign)) {
      const [summary, comment, table] = [renderSummary(one, withheld), renderComment(one, withheld), renderTable(one)];
      expect(faults(`${summary}${comment}`.replaceAll(/<\/?sub>/g, ''))).toEqual([]);
      expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(maxComment);
      expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/);
    }
  });

  it('of any kind stays text', () => {
    fc.assert(
      fc.property(anyHostileText, (foreign) => {
        for (const one of pages(foreign)) expect(faults(renderSummary(one, withheld))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
