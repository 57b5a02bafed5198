/**
 * What is wrong with something that runs, the worst first: the order of every list. What nobody knows is worse than what somebody has seen to be small.
 * - `never-passed`: no scan and no proof says that it has ever come through the gate.
 * - `passed-then-failed`: it has, and by the newest scan it would not, or its proof was withdrawn.
 * - `alert`: what watches the cluster has reported something about it.
 * - `unreadable`: nobody can say which image it is.
 * - `unanswered`: who should have said something about it did not answer.
 * - `unsigned`: a signature or proof that the policy asks for is missing, or does not count.
 * - `proof-expired`: its proof, or its newest scan, is too old.
 * - `exception-expired`: it has passed by an exception that holds no more.
 * - `gone`: the registry has it no more, so that it can't start anywhere else.
 * - `tag-moved`: the tag that it was started by names another image now, or none.
 * - `not-in-inventory`: it is none of the images that the nightly scan looks at.
 * - `not-recorded`: GitHub has no deployment record of it for this cluster and environment.
 * - `recorded-otherwise`: it has some for this place, and none for this workload.
 * - `proof-expiring`: its proof ends within 48 hours.
 */
export const driftClasses = [
  'never-passed',
  'passed-then-failed',
  'alert',
  'unreadable',
  'unanswered',
  'unsigned',
  'proof-expired',
  'exception-expired',
  'gone',
  'tag-moved',
  'not-in-inventory',
  'not-recorded',
  'recorded-otherwise',
  'proof-expiring',
] as const;
export type DriftClass = (typeof driftClasses)[number];

/** The classes as people read them. */
export const driftWords: Readonly<Record<DriftClass, string>> = {
  'never-passed': 'never passed',
  'passed-then-failed': 'passed, then failed',
  alert: 'alert of the runtime',
  unreadable: 'unreadable',
  unanswered: 'unanswered',
  unsigned: 'unsigned',
  'proof-expired': 'proof expired',
  'exception-expired': 'exception expired',
  gone: 'gone from the registry',
  'tag-moved': 'tag moved',
  'not-in-inventory': 'not in the inventory',
  'not-recorded': 'not recorded as deployed',
  'recorded-otherwise': 'recorded otherwise',
  'proof-expiring': 'proof expires within 48 h',
};

/** What a run may be asked to fail for. `unanswered` is not among it: that is an exit code of its own, whatever is asked for. */
export const failableClasses = driftClasses.filter((one) => one !== 'unanswered');

/** Below zero where the first one is worse. */
export function worseClassFirst(one: DriftClass, other: DriftClass): number {
  return driftClasses.indexOf(one) - driftClasses.indexOf(other);
}
