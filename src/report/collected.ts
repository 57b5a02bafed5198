/** Where a record was found: numbers of GitHub, which say nothing of an image. */
export interface CollectedRecord {
  readonly run: number;
  readonly artifact: number;
}

/**
 * Why a record is not added.
 * - `blocked`, `not-pushed`: nothing was released, so nothing is attested.
 * - `unanswered`: GitHub or a registry had no answer.
 * - `withheld`: its image is not known to be public, and the ledger is.
 */
export type CollectRefusalReason =
  | 'blocked'
  | 'not-pushed'
  | 'not-of-branch'
  | 'unattested'
  | 'absent'
  | 'no-record'
  | 'future'
  | 'unreadable'
  | 'too-large'
  | 'unanswered'
  | 'withheld';

export interface CollectRefusal {
  readonly why: CollectRefusalReason;
  /** Foreign text, which may name an image. */
  readonly said?: string;
}

/** The exit code: 3 where something was not answered, 1 where a record was refused that should count. */
export function collectExit(refusals: readonly CollectRefusal[]): 0 | 1 | 3 {
  const reasons = new Set(refusals.map(({ why }) => why));
  if (reasons.has('unanswered')) return 3;
  const harmless: readonly CollectRefusalReason[] = ['blocked', 'not-pushed'];
  return [...reasons].every((why) => harmless.includes(why)) ? 0 : 1;
}
