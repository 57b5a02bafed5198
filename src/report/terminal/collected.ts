import type { AdditionOutcome } from '../../ledger/add-records.js';
import type { LedgerState } from '../../ledger/ledger-state.js';
import { type Stream, streamName } from '../../ledger/stream.js';
import { counted } from '../../text/count.js';
import { bounded } from '../../text/escape.js';
import type { CollectedRecord, CollectRefusal, CollectRefusalReason } from '../collected.js';
import { rootLine } from './ledger.js';

/** Lines of each kind that are shown. */
const maxLines = 500;

const reasons: Readonly<Record<CollectRefusalReason, string>> = {
  blocked: 'the image was blocked, so nothing attests it',
  'not-pushed': 'the image was not pushed, so nothing attests it',
  'not-of-branch':
    'the run is of a commit that the branch does not have: of a tag of its name, or from before a forced push',
  unattested: 'no scan attestation that counts says the same of its image',
  absent: 'the registry has no such image any more',
  'no-record': 'what is named like a record is none, or none that a ledger can hold',
  future: 'it is from the future: set the clocks of the machines',
  unreadable: 'the artifact is no ZIP that can be read',
  'too-large': 'the artifact is too large',
  unanswered: 'there was no answer',
  withheld:
    'its image is not known to be public, and the ledger is: use a private repository for it, or --publish-findings',
};

/** An addition, named where its image may be. */
interface NamedAddition extends CollectedRecord {
  /** Absent: it may not be said here. */
  readonly stream?: Stream;
}

interface CollectedContext {
  /** Whether those who read this may know all images: else no words of others are shown, which may name one. */
  readonly isPrivate: boolean;
  /** Runs in a public repository without any report: some may have withheld what they have found. */
  readonly runsWithheld: number;
}

/** What became of each record. Ends without a newline, is clean of control characters. */
export function collectedLines(
  additions: readonly NamedAddition[],
  outcomes: readonly AdditionOutcome[],
  refusals: readonly (CollectRefusal & CollectedRecord)[],
  { root, sequence }: LedgerState,
  { isPrivate, runsWithheld }: CollectedContext,
): string {
  const added = additions.map(
    ({ stream, ...from }, index) =>
      `${(outcomes[index] ?? 'known').toUpperCase().padEnd(7)}  ${placeOf(from)}: ${stream === undefined ? 'an image that is not known to be public' : bounded(streamName(stream), 200)}`,
  );
  const refused = refusals.map(
    ({ why, said, ...from }) =>
      `REFUSED  ${placeOf(from)}: ${reasons[why]}${isPrivate && said !== undefined ? `: ${bounded(said, 300)}` : ''}`,
  );
  const silent = runsWithheld === 0 ? [] : [withheldLine(runsWithheld)];
  return [
    ...shown(added),
    ...shown(refused),
    ...silent,
    ...(added.length + refused.length + silent.length > 0 ? [''] : []),
    ending(root, sequence),
  ].join('\n');
}

/** Nobody can tell a run that has withheld its report from one of another workflow. */
function withheldLine(runs: number): string {
  const subject = runs === 1 ? '1 push run has' : `${counted(runs)} push runs have`;
  return `NO REPORT  ${subject} uploaded none. Where an image is not known to be public, a run of a public repository withholds what it has found: let its job add the record itself (image-gate ledger add).`;
}

function ending(root: LedgerState['root'], sequence: number): string {
  return root === undefined ? 'The ledger is empty: no record was added.' : rootLine(root, sequence);
}

function shown(lines: readonly string[]): readonly string[] {
  const hidden = lines.length - maxLines;
  return hidden > 0 ? [...lines.slice(0, maxLines), `… ${counted(hidden)} more`] : lines;
}

function placeOf({ run, artifact }: CollectedRecord): string {
  return `run ${run}, artifact ${artifact}`;
}
