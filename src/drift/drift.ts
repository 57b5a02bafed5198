import type { Alert } from './alert.js';
import { type DriftClass, worseClassFirst } from './drift-class.js';
import type { DriftData, DriftRow, UnjoinedAlert } from './drift-schema.js';

/** Something of which nobody knows what it would have said. */
export type DriftGap = DriftData['gaps'][number];

/** What a run may fail for: some classes, any, or none. */
export type DriftFailOn = 'none' | 'any' | readonly DriftClass[];

/** Alerts about nothing that runs, that are named; the others are counted. */
const namedAlerts = 1_000;

/** Those that ask for something. */
export function loudAlerts(alerts: readonly Alert[]): readonly Alert[] {
  return alerts.filter(({ level }) => level !== 'notice');
}

/** Notices are counted alone. */
export function unjoinedAlerts(alerts: readonly Alert[]): Pick<DriftData['alerts'], 'unjoined' | 'unnamed'> {
  const loud = loudAlerts(alerts);
  return { unjoined: loud.slice(0, namedAlerts).map(unjoinedAlert), unnamed: Math.max(0, loud.length - namedAlerts) };
}

function unjoinedAlert({ source, level, what, at, namespace, owner, repository, tag, digest }: Alert): UnjoinedAlert {
  const name = repository === undefined ? [] : [tag === undefined ? repository : `${repository}:${tag}`];
  const pod = owner === undefined ? [] : [namespace === undefined ? owner : `${namespace}/${owner}`];
  const about = [...pod, ...name, ...(digest === undefined ? [] : [digest])].join(' ');
  return {
    source,
    level,
    what,
    ...(at === undefined ? {} : { at }),
    about: about === '' ? 'nothing that it names' : about,
  };
}

/** The worst class of a row; `undefined` for one that is as it should be. */
export function worstOf({ faults }: Pick<DriftRow, 'faults'>): DriftClass | undefined {
  return faults.map((fault) => fault.class).toSorted(worseClassFirst)[0];
}

/** Rows, the worst first. */
export function worstRowsFirst(rows: readonly DriftRow[]): readonly DriftRow[] {
  const ranked = rows.map((row) => ({ row, worst: worstOf(row) }));
  const sorted = ranked.toSorted((a, b) => {
    if (a.worst === undefined || b.worst === undefined)
      return Number(a.worst === undefined) - Number(b.worst === undefined);
    return worseClassFirst(a.worst, b.worst) || b.row.faults.length - a.row.faults.length;
  });
  return sorted.map(({ row }) => row);
}

/** 1 where something is of a class that was asked for; else 3 where something was not answered, whatever was asked for; else 0. An alert that is joined to nothing counts as one. */
export function driftCode({ running, alerts, gaps }: DriftData, failOn: DriftFailOn): 0 | 1 | 3 {
  const found = new Set(running.flatMap(({ faults }) => faults.map((fault) => fault.class)));
  if (alerts.unjoined.length > 0) found.add('alert');
  const isOpen = gaps.length > 0 || found.has('unanswered');
  found.delete('unanswered');
  const isAsked = (one: DriftClass) => failOn === 'any' || (failOn !== 'none' && failOn.includes(one));
  if ([...found].some(isAsked)) return 1;
  return isOpen ? 3 : 0;
}

/** How many rows are of each class. */
export function classCounts(rows: readonly DriftRow[]): ReadonlyMap<DriftClass, number> {
  const counts = new Map<DriftClass, number>();
  for (const { faults } of rows)
    for (const one of new Set(faults.map((fault) => fault.class))) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** What runs, each image once: what a report counts. */
interface DriftFigures {
  readonly images: number;
  readonly neverPassed: number;
  /** Those that have passed and would not today. */
  readonly failed: number;
  /** Those of which nobody knows whether they have passed. */
  readonly unknown: number;
  /** Each once, also where it is about several places. */
  readonly alerts: number;
}

/** An image is known by its digest, and one that nobody knows by what the list says of it. */
export function driftFigures({ running, alerts }: DriftData): DriftFigures {
  const images = new Map<string, Set<DriftClass>>();
  for (const { digest, image, imageId, faults } of running) {
    const key = digest ?? `${image} ${imageId}`;
    const known = images.get(key) ?? new Set();
    for (const fault of faults) known.add(fault.class);
    images.set(key, known);
  }
  const all = [...images.values()];
  const count = (...classes: readonly DriftClass[]) => all.filter((own) => classes.some((one) => own.has(one))).length;
  // A file of before `loud` was written has only what stands in its rows, where an alert about an image stands in each.
  const inRows = () =>
    running.reduce((sum, row) => sum + row.faults.filter((fault) => fault.class === 'alert').length, 0);
  return {
    images: all.length,
    neverPassed: count('never-passed'),
    failed: count('passed-then-failed'),
    unknown: count('unreadable', 'unanswered'),
    alerts: alerts.loud ?? inRows() + alerts.unjoined.length + alerts.unnamed,
  };
}
