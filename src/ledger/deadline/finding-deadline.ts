import type { Deadline } from '../../policy/response/deadline.js';
import type { DeadlineRules } from '../../policy/response/deadline-rules.js';
import type { Severity } from '../../scan/finding.js';
import { severityOf } from '../episode.js';
import type { Episode, FindingName, StreamState } from '../state.js';
import type { Stream } from '../stream.js';
import { deadlineOf } from './deadline.js';

/** A finding that is in a stream, or was, with its deadline. */
export interface FindingDeadline {
  readonly stream: Stream;
  readonly name: FindingName;
  /** Today's; of a resolved one the last. */
  readonly severity: Severity;
  readonly firstSeen: number;
  /** The newest scan that had it. */
  readonly lastSeen: number;
  readonly fixableSince?: number;
  /** It was there when the stream was scanned first: nobody knows how old it is, and its time counts from that scan. */
  readonly isDebt: boolean;
  /** Another scanner alone reports it. */
  readonly isAlone?: true;
  readonly deadline: Deadline;
}

/** The deadline of one episode. */
export function findingDeadline(
  { stream, last }: Pick<StreamState, 'stream' | 'last'>,
  name: FindingName,
  episode: Episode,
  rules: DeadlineRules,
  now: number,
): FindingDeadline {
  const { firstSeen, fixableSince, balance, unseen, resolved } = episode;
  return {
    stream,
    name,
    severity: severityOf(episode),
    firstSeen,
    lastSeen: resolved?.seen.at ?? unseen?.at ?? last?.at ?? firstSeen,
    ...(fixableSince === undefined ? {} : { fixableSince }),
    isDebt: balance === true,
    ...(episode.alone === undefined ? {} : { isAlone: episode.alone }),
    deadline: deadlineOf(episode, rules, now),
  };
}
