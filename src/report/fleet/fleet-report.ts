import type { DriftData } from '../../drift/drift-schema.js';
import type { Night } from '../../inventory/night.js';
import { nightProofs } from '../../inventory/proofs.js';
import type { FleetLedger } from '../../ledger/kpi/fleet-ledger.js';
import type { StreamStanding } from '../../ledger/standing.js';
import type { Stream } from '../../ledger/stream.js';
import type { Exception, Exceptions, RefusedException } from '../../policy/exceptions/exception.js';
import { type ImageOwner, ownerOf } from '../../policy/response/owners.js';
import type { PolicyReview } from '../../policy/response/review.js';
import type { Posture } from '../../posture/posture.js';
import { activeStreams, type FleetCoverage, fleetCoverage, type Share } from './fleet-coverage.js';

/** What a report is made of. */
interface FleetSources {
  readonly ledger: FleetLedger;
  /** The newest night. Absent: only the ledger is known. */
  readonly night?: Night;
  /** What ran last. Absent: nobody has said it. */
  readonly drift?: DriftData;
  /** What the repository excepts. Absent: nobody has read it. */
  readonly exceptions?: Exceptions;
  /** Who answers for which images, and when the policy is to be reviewed, as it says. Absent: nobody has read it. */
  readonly owners?: readonly ImageOwner[];
  readonly review?: PolicyReview;
  /** How far the whole has come. Absent: nobody has looked. */
  readonly posture?: Posture;
}

/** All that every form of a report says. */
export interface FleetReport {
  readonly sources: FleetSources;
  readonly coverage: FleetCoverage;
  /** Histories whose images are in production: those that run, where the night knows that, else all. */
  readonly production: readonly StreamStanding[];
  readonly isRunningKnown: boolean;
  readonly proofs?: Proofs;
  /** Those that hold, the first to end first. */
  readonly exceptions?: readonly Exception[];
  readonly expired?: readonly RefusedException[];
  /** Who answers for an image; empty: nobody is named. Absent: the policy names nobody at all. */
  readonly ownerOf?: (stream: Stream) => string;
}

/** What is known of how images have come into production. */
interface Proofs {
  /** Those with a proof that they have come through the gate, whether it still counts or was withdrawn. */
  readonly gated: Share;
  /** Those without a proof that counts today, or of which nobody knows it. */
  readonly unverified: number;
}

/** The owner of each stream, looked up once: a report has very many findings of one. */
function ownersOf(owners: readonly ImageOwner[]): (stream: Stream) => string {
  const known = new Map<string, string>();
  return ({ repository, line }) => {
    const name = `${repository}:${line}`;
    const owner = known.get(name) ?? ownerOf(owners, [name])?.owner ?? '';
    known.set(name, owner);
    return owner;
  };
}

export function fleetReport(sources: FleetSources): FleetReport {
  const { ledger, night, drift, exceptions, owners = [] } = sources;
  const running = new Set(night?.images.flatMap(({ runs, digest }) => (runs === undefined ? [] : [digest])));
  const isRunningKnown = running.size > 0;
  const active = activeStreams(ledger.standing.streams);
  return {
    sources,
    coverage: fleetCoverage(ledger, night, drift),
    production: isRunningKnown ? active.filter(({ digest }) => digest !== undefined && running.has(digest)) : active,
    isRunningKnown,
    ...(owners.length === 0 ? {} : { ownerOf: ownersOf(owners) }),
    ...(night === undefined ? {} : { proofs: proofsOf(night, isRunningKnown, ledger.period.until) }),
    ...(exceptions === undefined
      ? {}
      : {
          exceptions: exceptions.active.toSorted((a, b) => a.endsAt.getTime() - b.endsAt.getTime()),
          expired: exceptions.refused.filter(({ refusal }) => refusal === 'expired'),
        }),
  };
}

function proofsOf(night: Night, isRunningKnown: boolean, until: number): Proofs {
  const { gated, known, unverified } = nightProofs(night, until, isRunningKnown);
  return { gated: { covered: gated, known }, unverified: unverified.length };
}
