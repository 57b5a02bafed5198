import type { Digest } from '../oci/digest.js';
import type { ImageRecord } from '../record/record-schema.js';
import { liveOf } from './episode.js';
import { type StreamHistory, stateSeen } from './history.js';
import type { LedgerState } from './ledger-state.js';
import type { FindingName, StreamState } from './state.js';
import { streamName } from './stream.js';

/** What the scans of one stream have said of one image. Times are milliseconds since 1970. */
export interface ImageVerdict {
  /** `repository=line`. */
  readonly stream: string;
  /** The newest of them. */
  readonly at: number;
  readonly verdict: ImageRecord['verdict'];
  /** The newest that has passed. */
  readonly passedAt?: number;
  readonly isRetired: boolean;
  /** What exceptions cover in it, where it is the newest image of the stream. */
  readonly excepted: readonly FindingName[];
}

/** What a ledger knows of images. */
export interface ImageVerdicts {
  /** By the digest of an index or manifest, and by that of each config, as a platform may be known by it alone. */
  readonly of: ReadonlyMap<Digest, readonly ImageVerdict[]>;
  /** Milliseconds: the newest complete scan of all. Absent: there is none. */
  readonly newest?: number;
}

interface SeenImage {
  at: number;
  verdict: ImageRecord['verdict'];
  passedAt?: number;
  readonly keys: readonly Digest[];
}

/** The newest word of each stream on each image that it has ever scanned. Linear in the scans. @throws ConfigError `ledger-invalid`, as `stateOf`. */
export function imageVerdicts({ streams, findings }: LedgerState): ImageVerdicts {
  const of = new Map<Digest, ImageVerdict[]>();
  let newest = -1;
  for (const history of streams) {
    const { images, state } = seenIn(history);
    newest = Math.max(newest, ...Object.values(state.complete).map(({ at }) => at));
    for (const seen of images) {
      const { at, verdict, passedAt } = seen;
      const excepted = at === state.last?.at ? exceptedIn(state, findings) : [];
      const passed = passedAt === undefined ? {} : { passedAt };
      const stream = streamName(history.stream);
      const one = { stream, at, verdict, ...passed, isRetired: state.retired !== undefined, excepted };
      for (const key of new Set(seen.keys)) {
        const known = of.get(key);
        if (known === undefined) of.set(key, [one]);
        else known.push(one);
      }
    }
  }
  return { of, ...(newest < 0 ? {} : { newest }) };
}

function seenIn(history: StreamHistory): { readonly images: Iterable<SeenImage>; readonly state: StreamState } {
  const images = new Map<string, SeenImage>();
  let [key, before] = ['', undefined as readonly Digest[] | undefined];
  let [named, at] = [undefined as Digest | undefined, -1];
  const state = stateSeen(history, (_at, _collected, _database, last) => {
    if (last === undefined || last.at === at) return;
    at = last.at;
    if (last.images !== before || last.digest !== named) {
      [before, named] = [last.images, last.digest];
      key = [named ?? '', ...before].join(' ');
    }
    const seen = images.get(key) ?? { at, verdict: last.verdict, keys: [...(named ? [named] : []), ...last.images] };
    seen.at = at;
    seen.verdict = last.verdict;
    if (last.verdict === 'passed') seen.passedAt = at;
    images.set(key, seen);
  });
  return { images: images.values(), state };
}

function exceptedIn({ findings }: StreamState, names: readonly FindingName[]): readonly FindingName[] {
  return [...findings].flatMap(([finding, episodes]) =>
    liveOf(episodes)?.exceptedSince === undefined ? [] : (names[finding] ?? []),
  );
}
