import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { type FleetReport, fleetReport } from '../../../src/report/fleet/fleet-report.js';
import { added, addition, day, ledgerOf, night } from '../../ledger/nights.js';

/** A report in which this foreign text stands wherever one can: as image, finding, package, gap and exception. */
export function reportOn(text: string): FleetReport {
  const now = night(1);
  const ledger = ledgerOf([
    { at: night(0), faults: [{ id: `x${text}`.slice(0, 150), package: `x${text}`.slice(0, 100), severity: 'HIGH' }] },
  ]);
  const state = added(ledger, [
    addition({ at: night(0), faults: [] }, { repository: `r/${text}`, line: 'main' }),
  ]).state;
  const exception = { file: '.trivyignore', line: 1, endsAt: new Date(now + day), expiry: '2026-01-05' };
  return fleetReport({
    ledger: fleetLedger(state, { since: night(0) - 1, until: now }),
    night: {
      startedAt: new Date(now).toISOString(),
      endedAt: new Date(now).toISOString(),
      images: [],
      gaps: [{ kind: 'unlisted', what: text, count: 1 }],
    },
    exceptions: { active: [{ ...exception, id: `x${text}`, reason: text, approvedBy: [text] }], refused: [] },
  });
}
