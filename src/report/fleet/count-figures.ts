import type { FindingBucket, FleetLedger } from '../../ledger/kpi/fleet-ledger.js';
import { totalCount } from '../../ledger/kpi/trend.js';
import { counted } from '../../text/count.js';
import type { Figure } from './figure.js';

const countLabels = [
  ['new', 'New findings', 'new'],
  ['remediated', 'Remediated findings', 'fixed'],
  ['reopened', 'Reopened findings', 'reopened'],
  ['open', 'Open findings', 'open'],
  ['excepted', 'Findings under an exception', 'excepted'],
  ['opening-balance', 'Findings of the opening balance', 'debt'],
] as const;

/** How many findings came, went and are there. What nobody has looked for is not 0. */
export function countFigures(ledger: FleetLedger): readonly Figure[] {
  const { standing, totals, period } = ledger;
  const scans = standing.streams.filter(({ lastComplete }) => lastComplete !== undefined);
  const isKnown = scans.length > 0;
  const wasScanned = scans.some(({ lastComplete = 0 }) => lastComplete > period.since);
  return countLabels.map(([key, label, column]) => {
    const isChange = column === 'new' || column === 'fixed' || column === 'reopened';
    const hasData = isChange ? wasScanned : isKnown;
    const value = totalCount(totals[column]);
    const note = value === 0 ? undefined : countNote(key, ledger);
    return { key, label, unit: 'count', ...(hasData ? { value, ...(note === undefined ? {} : { note }) } : {}) };
  });
}

/** What stands in two figures, so that each can be held against the others and against the rows below. */
function countNote(key: (typeof countLabels)[number][0], { totals, findings }: FleetLedger): string | undefined {
  const old = (bucket: FindingBucket) => findings.filter((one) => one.bucket === bucket && one.isBalance).length;
  const some = (count: number, text: string) => (count === 0 ? undefined : `${counted(count)} of them ${text}`);
  switch (key) {
    case 'new':
      return undefined;
    case 'remediated':
      return some(old('fixed'), 'of the opening balance, which counts in no mean');
    case 'reopened':
      return 'back within 7 days; what comes back later is new';
    case 'open':
      return some(totalCount(totals.overdue), 'past their time');
    case 'excepted':
      return some(old('excepted'), 'of the opening balance');
    case 'opening-balance':
      return some(totalCount(totals.overdueDebt), 'past their time');
  }
}
