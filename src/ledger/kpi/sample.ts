import type { Digest } from '../../oci/digest.js';
import { formatReference, readReference } from '../../oci/reference.js';
import { type StreamHistory, stateSeen } from '../history.js';
import type { StreamState } from '../state.js';
import type { Stream } from '../stream.js';
import type { MatchOutcome } from './compare-match.js';

/** A stream that was drawn, and what came out. */
export interface SampledStream {
  readonly stream: Stream;
  /** Its newest image, by its digest; absent where the ledger names none. */
  readonly image?: string;
  /** The ledger's scan that it was held against; milliseconds. */
  readonly scannedAt?: number;
  /** Of the database of that scan, where the ledger knows it. */
  readonly database?: Digest;
  /** Whether the image was matched with that very database. */
  readonly isSameDatabase?: boolean;
  /** What was matched: SBOMs that were shown to be equal, or the layers. */
  readonly from?: 'sbom' | 'layers';
  readonly outcome: MatchOutcome;
}

/** A random sample of a ledger, matched again. */
export interface Sample {
  readonly seed: string;
  /** How many streams were followed, of which these were drawn. */
  readonly followed: number;
  readonly streams: readonly SampledStream[];
}

/** A stream that was drawn, worked out. */
export interface DrawnStream {
  /** In the ledger. */
  readonly number: number;
  readonly state: StreamState;
  /** Of the database of its newest scan, where the ledger knows it. */
  readonly database?: Digest;
}

/** @throws ConfigError `ledger-invalid`, as `stateOf`. */
export function drawnStream(history: StreamHistory): DrawnStream {
  const databases = new Map<number, Digest | undefined>();
  const state = stateSeen(history, (at, _, database) => databases.set(at, database));
  const database = state.last === undefined ? undefined : databases.get(state.last.at);
  return { number: history.number, state, ...(database === undefined ? {} : { database }) };
}

/** The newest image of a stream, as a registry is asked for it. `undefined` where the ledger knows no digest, or what it calls it no registry can have. */
export function sampledImage({ stream, last }: Pick<StreamState, 'stream' | 'last'>): string | undefined {
  const digest = last?.digest;
  const read = readReference(stream.repository);
  if (digest === undefined || 'problem' in read) return undefined;
  const { registry, repository } = read.reference;
  return formatReference({ registry, repository, digest });
}

/** The exit code: 1 where a stream is not as the ledger says; else 3 where that is not known of one, or newer advisories may be the reason. */
export function sampleCode({ streams }: Sample): 0 | 1 | 3 {
  const kinds = new Set(streams.map(({ outcome }) => outcome.kind));
  if (kinds.has('differs')) return 1;
  return kinds.has('unknown') || kinds.has('newer-advisories') || streams.length === 0 ? 3 : 0;
}
