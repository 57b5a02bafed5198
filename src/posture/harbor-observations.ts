import type { HarborPosture } from '../oci/harbor/posture.js';
import { type HarborPostureRow, harborPostureRows } from '../oci/harbor/posture-rows.js';
import { isFreshAt, type LookTime } from './look-time.js';
import { notKnown, type Observation, observed } from './observation.js';
import type { Observations } from './posture.js';
import { usualScanAge } from './posture-choices.js';

/** The criterion that each control of a project is about; SBOMs are counted where the night sees them. */
const criterionOf = {
  'content-trust': 'registry-asks-for-signatures',
  'prevent-vulnerable': 'registry-blocks',
  'auto-scan': 'registry-scans',
  scanner: 'registry-scans',
  'scan-age': 'registry-scans',
  'immutable-tags': 'tags-immutable',
  'allow-list': 'registry-exceptions-end',
  'auto-sbom': undefined,
} as const satisfies Readonly<Record<HarborPostureRow['control'], string | undefined>>;

/** What projects of Harbors enforce, by what `image-gate harbor posture` has written. @param place as it was named. */
export function harborObservations(posture: HarborPosture, place: string, looked: LookTime): Observations {
  const limits = { now: looked.now, maxScanAge: usualScanAge };
  const rows = posture.projects.flatMap((project) => harborPostureRows(project, limits));
  const isFresh = isFreshAt(posture.at, looked);
  const seen: Partial<Record<NonNullable<(typeof criterionOf)[HarborPostureRow['control']]>, Observation[]>> = {};
  for (const row of rows) {
    const criterion = criterionOf[row.control];
    if (criterion === undefined) continue;
    const observation = isFresh ? observationOf(row, posture.at) : stale(row, posture.at, place);
    seen[criterion] = [...(seen[criterion] ?? []), observation];
  }
  return seen;
}

/** What could not be read is neither yes nor no. */
function observationOf(
  { registry, project, control, state, words, fix = '' }: HarborPostureRow,
  at: string,
): Observation {
  const subject = `${registry}/${project}`;
  if (state === 'unknown') return notKnown(subject, 'failed', `${control}: ${words}`, fix);
  const evidence = { asked: `harbor posture ${subject}: ${control}`, at, answer: words };
  return observed(subject, state === 'enforced', evidence, fix);
}

function stale({ registry, project, control }: HarborPostureRow, at: string, place: string): Observation {
  const why = `${control}: ${place} is of ${at}, and says nothing of today`;
  return notKnown(`${registry}/${project}`, 'not-shown', why, 'Run image-gate harbor posture again.');
}
