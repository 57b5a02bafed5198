import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReportData } from '../../src/report/fleet/compare-reports.js';
import { type Course, courses, isIn, isThere, nights } from './quarter-nights.js';
import { type Quarter, startQuarter } from './quarter-world.js';

const closedByHand = 37;
/** So many of them are enough to be ended again and again: each kind of news has come by then. */
const interruptedNights = 48;

/** What people see of that, each in the night in which it comes. */
const story = {
  0: ['issue CVE-2025-1000 open ticket', 'shop is told: CVE-2025-1000 found'],
  6: ['shop is told: CVE-2025-1000 warning'],
  7: ['shop is told: CVE-2025-1000 breached'],
  8: ['issue CVE-2026-1001 open page', 'page CVE-2026-1001 open 1', 'shop is told: CVE-2026-1001 found'],
  9: ['shop is told: CVE-2026-1001 breached'],
  11: ['issue CVE-2026-1001 closed page', 'page CVE-2026-1001 resolved 1', 'shop is told: CVE-2026-1001 fixed'],
  15: ['issue CVE-2026-2001 open ticket', 'ml is told: CVE-2026-2001 found'],
  21: ['ml is told: CVE-2026-2001 warning'],
  22: ['issue CVE-2026-2001 open page', 'page CVE-2026-2001 open 1', 'ml is told: CVE-2026-2001 breached'],
  25: ['issue CVE-2026-2001 open report', 'page CVE-2026-2001 resolved 1', 'ml is told: excepted'],
  30: ['issue CVE-2026-3001 open backlog'],
  36: ['issue CVE-2026-2002 open ticket', 'shop is told: CVE-2026-2002 found'],
  37: ['issue CVE-2026-2002 closed ticket'],
  38: ['issue CVE-2026-2002 open ticket'],
  39: ['issue CVE-2026-2002 closed ticket', 'shop is told: CVE-2026-2002 fixed'],
  40: ['issue CVE-2026-2002 open ticket', 'shop is told: CVE-2026-2002 found'],
  41: ['issue CVE-2026-2002 closed ticket', 'shop is told: CVE-2026-2002 fixed'],
  46: ['issue CVE-2026-2001 open page', 'page CVE-2026-2001 open 2', 'ml is told: CVE-2026-2001 breached'],
  60: [
    'issue CVE-2026-2001 closed page',
    'issue CVE-2026-3001 open ticket',
    'page CVE-2026-2001 resolved 2',
    'ml is told: CVE-2026-2001 fixed',
    'shop is told: CVE-2026-3001 breached',
  ],
  70: ['issue CVE-2026-3001 closed ticket', 'shop is told: CVE-2026-3001 fixed'],
  77: ['issue CVE-2026-1001 open page', 'page CVE-2026-1001 open 2', 'shop is told: CVE-2026-1001 found'],
  78: ['issue CVE-2026-1001 closed page', 'page CVE-2026-1001 resolved 2', 'shop is told: CVE-2026-1001 fixed'],
} satisfies Readonly<Record<number, readonly string[]>>;
const isEventful = (number: number) => Object.hasOwn(story, number);
const isWeekEnd = (number: number) => number % 7 === 6;

let quarter: Quarter;
let told: Record<number, readonly string[]>;
let reports: Map<number, ReportData>;

beforeEach(async () => {
  quarter = await startQuarter(courses);
  [told, reports] = [{}, new Map()];
});
afterEach(async () => {
  expect(await quarter.close()).toEqual([]);
});

const longest = 60_000;
const total = (counts: Readonly<Record<string, number>> = {}) => Object.values(counts).reduce((a, b) => a + b, 0);

/** The nights, and a report for each week. */
async function play(runs: (number: number) => Promise<unknown>, until = nights): Promise<void> {
  let before = quarter.seen();
  for (let number = 0; number < until; number += 1) {
    await runs(number);
    if (number === closedByHand) quarter.closeByHand('CVE-2026-2002');
    const seen = quarter.seen();
    const words = { issues: 'issue ', pages: 'page ', notices: '' } as const;
    const news = (['issues', 'pages', 'notices'] as const).flatMap((kind) =>
      seen[kind].flatMap((one, index) => (before[kind][index] === one ? [] : [words[kind] + one])),
    );
    if (news.length > 0) told[number] = news;
    if (isWeekEnd(number)) reports.set(number, await quarter.report(number));
    before = seen;
  }
}

const within = { CRITICAL: 1, HIGH: 7, MEDIUM: 30, LOW: 90 } as const;

/** Where a report that ends an hour after a night has a finding, counted by nights alone. */
function bucketOf(course: Course, at: number): string {
  const { severity, from, to, excepted } = course;
  if (at >= to || !isThere(course, at)) return 'fixed';
  if (isIn(excepted, at)) return 'excepted';
  if (from === 0) return 'opening-balance';
  const paused = excepted !== undefined && at >= excepted[1] ? excepted[1] - excepted[0] : 0;
  return at + 1 / 24 > from + within[severity] + paused ? 'overdue' : 'open';
}

/** The figures of a week, from the table alone. */
function naive(at: number) {
  const isInWeek = (one: number) => at - 7 < one && one <= at;
  const count = (...words: readonly string[]) =>
    courses.filter((course) => course.from <= at && words.includes(bucketOf(course, at))).length;
  const fixed = courses.filter(({ to }) => isInWeek(to));
  const mean = (severity: string) => {
    const times = fixed.flatMap((one) => (one.severity === severity && one.from > 0 ? [(one.to - one.from) * 24] : []));
    return times.length === 0 ? null : times.reduce((sum, one) => sum + one, 0) / times.length;
  };
  return {
    criticals: courses.filter((one) => one.severity === 'CRITICAL' && isThere(one, at)).length,
    'histories-scanned': 100,
    'remediation-critical': mean('CRITICAL'),
    'remediation-high': mean('HIGH'),
    overdue: count('overdue'),
    new: courses.filter(({ from }) => from > 0 && isInWeek(from)).length,
    remediated: fixed.length,
    reopened: courses.filter(({ gap }) => gap !== undefined && isInWeek(gap[1])).length,
    open: count('open', 'overdue'),
    excepted: count('excepted'),
    'opening-balance': count('opening-balance'),
    exceptions: count('excepted'),
    'missing-nights': 0,
  };
}

function said({ figures }: ReportData, keys: readonly string[]) {
  return Object.fromEntries(figures.flatMap(({ key, value }) => (keys.includes(key) ? [[key, value]] : [])));
}

describe('a product of three images in a quarter', () => {
  it(
    'is told night by night, each thing once: found, late, paged, excepted, fixed, verified, closed',
    async () => {
      await play(async (number) => {
        expect(await quarter.tell(number)).toEqual([0, 0]);
        if (!isEventful(number) && !isWeekEnd(number)) return;
        const sent = [JSON.stringify(quarter.sent()), quarter.requests()];
        expect(await quarter.tell(number)).toEqual([0, 0]);
        expect(quarter.shown()).toBe('0 steps sent.');
        expect([JSON.stringify(quarter.sent()), quarter.requests()]).toEqual(sent);
      });
      expect(told).toEqual(story);
      expect(new Set(quarter.mails.map(({ mail }) => mail.messageId)).size).toBe(reports.size);
      for (const [index, [at, report]] of [...reports].entries()) {
        const expected = naive(at);
        expect(quarter.mails[index]?.mail.text).toContain(
          `\nNew findings: ${expected.new}\nRemediated findings: ${expected.remediated}\n`,
        );
        expect({ at, ...said(report, Object.keys(expected)) }).toEqual({ at, ...expected });
        const now = courses.filter(({ from, to }) => from <= at && (at < to || at - 7 < to));
        expect(report.findings.map((one) => `${one.repository}: ${one.id} ${one.bucket}`).sort()).toEqual(
          now.map((one) => `ghcr.io/acme/${one.image}: ${one.id} ${bucketOf(one, at)}`).sort(),
        );
        const alone = report.findings.filter(({ onlyReportedBy }) => onlyReportedBy === 'clair');
        expect(alone.map(({ id }) => id)).toEqual(now.filter(({ isAlone }) => isAlone).map(({ id }) => id));
      }
      const trend = reports.get(nights - 1)?.trend.map(({ figures }) => total(figures?.new));
      expect(trend).toEqual([...reports.keys()].slice(1).map((at) => naive(at).new));
    },
    longest,
  );

  it(
    'loses nothing and sends nothing twice where a night is ended at any of its steps, again and again',
    async () => {
      let killed = 0;
      await play(async (number) => {
        if (!isEventful(number)) await quarter.add(number);
        for (let after = 1 + (number % 3); isEventful(number); after += 3) {
          if (await quarter.tellKilled(number, after)) break;
          killed += 1;
        }
      }, interruptedNights);
      expect(killed).toBeGreaterThan(60);
      expect(told).toEqual(Object.fromEntries(Object.entries(story).filter(([at]) => Number(at) < interruptedNights)));
      const interrupted = quarter.sent();
      await quarter.close();
      quarter = await startQuarter(courses);
      await play((number) => (isEventful(number) ? quarter.tell(number) : quarter.add(number)), interruptedNights);
      expect(interrupted).toEqual(quarter.sent());
    },
    longest,
  );
});
