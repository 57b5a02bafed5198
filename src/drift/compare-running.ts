import type { Digest } from '../oci/digest.js';
import { plural } from '../text/count.js';
import { plainLine } from '../text/plain-line.js';
import type { Alert } from './alert.js';
import { type DeploymentRecords, deploymentName, judgeRecords, runningPlace } from './deployment-records.js';
import { type DriftGap, loudAlerts, unjoinedAlerts } from './drift.js';
import type { DriftData, DriftRow } from './drift-schema.js';
import { joinAlerts } from './join-alerts.js';
import { type Against, judgeRunning, type WorkloadImage } from './judge-running.js';
import type { RunningFacts, TagAnswer } from './running-facts.js';
import { nameOf, type Workload } from './workload.js';

/** What was found out about one row. */
export interface RowAnswer {
  /** Absent: nobody knows the digest, and `unreadable` says why. */
  readonly digest?: Digest;
  readonly unreadable?: string;
  /** Who might have known it did not answer. */
  readonly unanswered?: string;
  readonly facts?: RunningFacts;
  readonly tag: TagAnswer;
}

/** Everything that is known, and by what it is judged. */
interface RunningComparison {
  readonly rows: readonly Workload[];
  /** By row; one that is not there is unreadable. */
  readonly answers: ReadonlyMap<Workload, RowAnswer>;
  readonly alerts: readonly Alert[];
  readonly against: Against;
}

const unknown: RowAnswer = { tag: { kind: 'none' } };
/** Characters of a foreign word in a row. */
const longest = 1000;

/** All that runs against all that is known; alerts are joined to it. Linear in rows and alerts. */
export function compareRunning(
  { rows, answers, alerts, against }: RunningComparison,
  now: Date,
): Pick<DriftData, 'running' | 'alerts' | 'gaps'> {
  const known = rows.map((running) => ({ running, answer: answers.get(running) ?? unknown }));
  const joinable = known.map(({ running, answer: { digest, facts } }) => ({
    running,
    digests: [...(digest === undefined ? [] : [digest]), ...(facts?.indexes ?? [])],
  }));
  const { of, unjoined } = joinAlerts(joinable, alerts);
  return {
    running: known.map(({ running, answer }) => rowOf(running, answer, of.get(running) ?? [], against, now.getTime())),
    alerts: { read: alerts.length, loud: loudAlerts(alerts).length, ...unjoinedAlerts(unjoined) },
    gaps: against.records === undefined ? [] : recordGaps(known, against.records),
  };
}

/** Faults of a row that are kept: more alerts than that say nothing new. */
const mostFaults = 100;

/** Why GitHub has not told of some images what it has recorded: a gap a reason. */
function recordGaps(
  known: readonly { readonly running: Workload; readonly answer: RowAnswer }[],
  records: DeploymentRecords,
): readonly DriftGap[] {
  const open = known.flatMap(({ running, answer: { digest, facts } }) => {
    const deployment = deploymentOf(running);
    if (digest === undefined || deployment === undefined) return [];
    const found = judgeRecords(deployment, [digest, ...(facts?.indexes ?? [])], records);
    return found.kind === 'unknown' ? [{ why: found.why, digest, image: running.image }] : [];
  });
  return [...Map.groupBy(open, ({ why }) => why)].map(([why, own]) => {
    const count = new Set(own.map(({ digest }) => digest)).size;
    const what = `of ${plural(count, 'image')} (${own[0]?.image}${count > 1 ? ', …' : ''}) they are not known: ${why}`;
    return { source: 'deployment-records', what: line(what) };
  });
}

function deploymentOf(running: Workload): string | undefined {
  const place = runningPlace(running.runs);
  return place === undefined ? undefined : deploymentName(running, place.repository);
}

function line(text: string): string {
  return plainLine(text.slice(0, 4 * longest), longest);
}

function rowOf(
  running: Workload,
  answer: RowAnswer,
  alerts: readonly Alert[],
  against: Against,
  now: number,
): DriftRow {
  const name = nameOf(running);
  const deployment = deploymentOf(running);
  const names = name === undefined ? [] : [name];
  const image: WorkloadImage = { ...answer, names, ...(deployment === undefined ? {} : { deployment }) };
  const faults = judgeRunning(image, against, alerts, now);
  return {
    namespace: line(running.namespace),
    owner: line(running.owner),
    image: line(running.image),
    imageId: line(running.imageId),
    containers: running.containers,
    ...(answer.digest === undefined ? {} : { digest: answer.digest }),
    faults: faults.slice(0, mostFaults).map((fault) => ({ class: fault.class, why: line(fault.why) })),
    notices: alerts.filter(({ level }) => level === 'notice').length,
  };
}
