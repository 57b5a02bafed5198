import { driftFigures } from '../../drift/drift.js';
import type { DriftData } from '../../drift/drift-schema.js';
import { counted, plural } from '../../text/count.js';
import type { Figure } from './figure.js';
import type { FleetReport } from './fleet-report.js';

/** What ran is known for so long. */
const knownFor = 24 * 60 * 60 * 1000;

type Targeted = (value: number | undefined, isMet: boolean, isWhole: boolean) => Pick<Figure, 'value' | 'state'>;

/** What runs; no target where nobody has said what runs, as who has no cluster misses none. */
export function runningFigures({ sources: { drift, ledger } }: FleetReport, targeted: Targeted): readonly Figure[] {
  if (drift === undefined) return labels.map(({ key, label }) => ({ key, label, unit: 'count', note: nobody }));
  const { images, neverPassed, failed, unknown, alerts } = driftFigures(drift);
  const isOld = ledger.period.until - Date.parse(drift.at) > knownFor;
  const isWhole = unknown === 0 && drift.gaps.length === 0 && !isOld && images > 0;
  const values = { 'running-never-passed': neverPassed, 'running-failed': failed, 'running-alerts': alerts };
  const open = [
    ...(unknown === 0 ? [] : [`of ${counted(unknown)} nobody knows it`]),
    ...(drift.gaps.length === 0 ? [] : [`${counted(drift.gaps.length)} did not answer, or can’t be read`]),
    ...(drift.left === 0 ? [] : [`${counted(drift.left)} more were left out (--only, --except)`]),
    ...(isOld ? ['what runs is of more than 24 hours before the end of this report'] : []),
  ];
  return labels.map(({ key, label }) => {
    // Without a file of theirs nobody has listened to those who watch.
    if (key === 'running-alerts' && !drift.asked.alerts) return { key, label, unit: 'count', note: unheard };
    const note = [key === 'running-alerts' ? unjoined(drift) : `of ${imagesThatRun(images)}`, ...open];
    const value = values[key];
    return { key, label, unit: 'count', target: '0', ...targeted(value, value === 0, isWhole), note: note.join('; ') };
  });
}

/** `1 image that runs`, `2 images that run`. */
export function imagesThatRun(count: number): string {
  return `${plural(count, 'image')} that ${count === 1 ? 'runs' : 'run'}`;
}

const labels = [
  { key: 'running-never-passed', label: 'Running images that never passed' },
  { key: 'running-failed', label: 'Running images that no longer pass' },
  { key: 'running-alerts', label: 'Alerts of the runtime' },
] as const;

const nobody = 'no comparison of what runs was given (image-gate drift)';
const unheard = 'nobody has said what watches it';

function unjoined({ alerts }: DriftData): string {
  return `${counted(alerts.unjoined.length + alerts.unnamed)} about nothing that runs`;
}
