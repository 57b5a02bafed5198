import { describe, expect, it } from '@jest/globals';
import type { LedgerStanding } from '../../../src/ledger/standing.js';
import { renderLedger } from '../../../src/report/terminal/ledger.js';

const now = new Date('2026-11-29T12:00:00Z');
const counts = (CRITICAL = 0, HIGH = 0, MEDIUM = 0, LOW = 0, UNKNOWN = 0) => ({ CRITICAL, HIGH, MEDIUM, LOW, UNKNOWN });
const streamOf = (line: string): LedgerStanding['streams'][number] => ({
  stream: { repository: 'ghcr.io/acme/the-payment-service', line },
  verdict: 'blocked',
  lastScan: now.getTime() - 3_600_000,
  lastComplete: now.getTime() - 3_600_000,
  open: counts(12, 34, 56),
  excepted: counts(1),
  debt: counts(0, 3, 4, 5),
  overdue: counts(2, 30),
  overdueDebt: counts(0, 3),
  new: counts(1),
  fixed: counts(0, 1),
  reopened: counts(),
});
const standing: LedgerStanding = {
  batches: 1,
  streams: [streamOf('main'), streamOf('1.x')],
  remediation: {},
  overdue: [],
};
const table = (width: number) => renderLedger(standing, now, 7, { width }).split('\n');

describe('the table of a ledger in 80 columns', () => {
  it('has every count whole, and tells the lines of a repository apart', () => {
    const [titles = '', first = '', second = ''] = table(80);
    expect(titles.split(/ {2,}/)).toEqual(['STREAM', 'LAST SCAN', 'VERDICT', 'OPEN', 'OVERDUE', 'OLD DEBT']);
    const cells = ['1 h ago', 'blocked', '12/34/56/0', '2/30/0/0', '0/3/4/5 (3 overdue)'];
    expect(first.split(/ {2,}/)).toEqual([expect.stringMatching(/^….*=main$/), ...cells]);
    expect(second.split(/ {2,}/)).toEqual([expect.stringMatching(/^….*=1\.x$/), ...cells]);
    expect(Math.max(...[titles, first, second].map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('says what it has no room for', () => {
    expect(table(80)).toContain(
      'No room for NEW, FIXED, REOPENED, EXCEPTED: widen the terminal, or use --format json.',
    );
    expect(table(200).join()).not.toContain('No room for');
  });
});

it('shows what is blocked in red, and not what is retired', () => {
  const retired = { ...streamOf('old'), retired: now.getTime(), overdue: counts() };
  const shown = renderLedger({ ...standing, streams: [streamOf('main'), retired] }, now, 7, { colour: true });
  const red = (text: string) => `${String.fromCharCode(27)}[31m${text}`;
  expect(shown).toContain(red('blocked'));
  expect(shown).toContain('retired');
  expect(shown).not.toContain(red('retired'));
});
