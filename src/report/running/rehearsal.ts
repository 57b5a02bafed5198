import type { RehearsedOutcome, RehearsedTimes } from '../../evidence/rehearse-image.js';
import type { Gap } from '../../inventory/night.js';
import type { Digest } from '../../oci/digest.js';
import type { FeedState } from '../../policy/exploitation/exploitation-facts.js';
import { byText } from '../../text/order.js';

/** What would become of one image that runs. */
export interface RehearsedRow {
  /** By digest, where one is known. */
  readonly name: string;
  readonly digest?: Digest;
  /** Where it runs, as the list says. */
  readonly runs?: string;
  readonly outcome: RehearsedOutcome;
}

/** What admission would decide of all that runs. */
export interface Rehearsal {
  readonly times: RehearsedTimes;
  /** Where the rules stand; `today` is absent where only one policy was looked at. */
  readonly policy: { readonly today?: string; readonly rehearsed: string };
  /** The lists of what is exploited; absent: the next night was not asked for. */
  readonly lists?: { readonly kev: FeedState; readonly epss: FeedState };
  readonly rows: readonly RehearsedRow[];
  /** What of the lists can't be read. */
  readonly gaps: readonly Gap[];
}

export const rehearsalFailWords = ['any', 'new', 'none'] as const;
export type RehearsalFailOn = (typeof rehearsalFailWords)[number];

export type OutcomeKind = RehearsedOutcome['kind'];

/** What is to be looked at first stands first. */
export const outcomeKinds = [
  'would-be-refused',
  'not-known',
  'refused-already',
  'would-be-admitted',
  'fine',
  'exempt',
] as const satisfies readonly OutcomeKind[];

export function countOutcome({ rows }: Pick<Rehearsal, 'rows'>, kind: OutcomeKind): number {
  return rows.filter(({ outcome }) => outcome.kind === kind).length;
}

/** 3 where something is not known, else 1 by what was asked for, else 0 (promise 13). `any`: an image is refused, already or then; `new`: one that is not refused today. */
export function rehearsalCode(rehearsal: Pick<Rehearsal, 'rows' | 'gaps'>, failOn: RehearsalFailOn): 0 | 1 | 3 {
  if (countOutcome(rehearsal, 'not-known') + rehearsal.gaps.length > 0) return 3;
  switch (failOn) {
    case 'none':
      return 0;
    case 'new':
      return countOutcome(rehearsal, 'would-be-refused') > 0 ? 1 : 0;
    case 'any':
      return countOutcome(rehearsal, 'would-be-refused') + countOutcome(rehearsal, 'refused-already') > 0 ? 1 : 0;
  }
}

/** By what is to be looked at, of what would be refused the earliest first, then by name. */
export function rehearsedInOrder(rows: readonly RehearsedRow[]): readonly RehearsedRow[] {
  const keyed = rows.map((row) => ({ row, kind: outcomeKinds.indexOf(row.outcome.kind), at: timeOf(row.outcome) }));
  return keyed
    .toSorted((a, b) => a.kind - b.kind || a.at - b.at || byText(a.row.name, b.row.name))
    .map(({ row }) => row);
}

/** Milliseconds. The next night is before all days that are named. */
function timeOf(outcome: RehearsedOutcome): number {
  switch (outcome.kind) {
    case 'would-be-refused':
      return outcome.at === 'next-night' ? 0 : outcome.at.getTime();
    case 'fine':
      return outcome.until?.getTime() ?? Number.MAX_SAFE_INTEGER;
    default:
      return 0;
  }
}
