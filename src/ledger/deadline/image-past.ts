import type { FindingPast, ImagePast } from '../../policy/response/deadline.js';
import type { DeadlineRules } from '../../policy/response/deadline-rules.js';
import { namedFinding } from '../../record/finding-record.js';
import type { Finding } from '../../scan/finding.js';
import { endException, liveOf, recentlyGone, reopen } from '../episode.js';
import { type StreamHistory, stateOf } from '../history.js';
import type { LedgerState } from '../ledger-state.js';
import { idsOf } from '../numbering.js';
import type { Episode, FindingName, StreamState } from '../state.js';
import { repositoryOf, streamName } from '../stream.js';
import { deadlineOf } from './deadline.js';

/** The image that is asked about. */
interface AskedImage {
  /** All of its names. */
  readonly names: readonly string[];
  /** The branch that it is built from, or that a pull request is for. */
  readonly branch?: string;
}

/**
 * What a ledger knows of an image: of the lines of its repositories that its tags or its branch name. Of several the deadline that ends first counts.
 * @throws ConfigError `ledger-invalid`, as `stateOf`.
 */
export function imagePast(
  { name: ledger, state }: { readonly name: string; readonly state: LedgerState },
  { names, branch }: AskedImage,
): ImagePast {
  const repositories = new Set(names.map(repositoryOf));
  const lines = new Set([...names.flatMap(tagOf), ...(branch === undefined ? [] : [branch])]);
  const own = state.streams.filter(({ stream }) => repositories.has(stream.repository));
  const histories = own.filter(({ stream: { line } }) => [...lines].some((one) => isOfLine(one, line)));
  if (histories.length === 0) return { state: 'unread', ledger, why: whyNone(own, [...repositories], [...lines]) };
  const states = histories.map(stateOf);
  const complete = states.map((one) => Math.max(-1, ...Object.values(one.complete).map(({ at }) => at)));
  const oldest = Math.min(...complete);
  return {
    state: 'read',
    ledger,
    streams: histories.map(({ stream }) => streamName(stream)),
    ...(oldest < 0 ? {} : { lastComplete: oldest }),
    pastOf: (rules, now) => pastsOf(states, state.findings, rules, now.getTime()),
  };
}

function tagOf(name: string): readonly string[] {
  const [, tag] = /^[^@]*:([^/:@]+)(?:@|$)/.exec(name) ?? [];
  return tag === undefined ? [] : [tag];
}

/** Whether a tag or a branch belongs to a line: `1.4.2` to `1.*` and to `1.x`. */
function isOfLine(name: string, line: string): boolean {
  if (name === line) return true;
  const [start = '', ...parts] = line.replace(/(?<=[.-])x$/, '*').split('*');
  const end = parts.at(-1);
  if (end === undefined || parts.length > 1) return false;
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}

function whyNone(own: readonly StreamHistory[], repositories: readonly string[], lines: readonly string[]): string {
  const [first = ''] = repositories;
  if (own.length === 0) return `has no history of ${first}`;
  const known = own.slice(0, 3).map(({ stream }) => stream.line);
  return `has no line ${lines.slice(0, 3).join(' or ')} of ${first}, but ${known.join(', ')}`;
}

type PastOf = (finding: Finding, isExcepted: boolean) => FindingPast | undefined;

/** Linear in what the lines have ever had. */
function pastsOf(
  states: readonly StreamState[],
  names: readonly FindingName[],
  rules: DeadlineRules,
  now: number,
): PastOf {
  const episodes = new Map<string, Episode[]>();
  for (const { findings } of states)
    for (const [number, all] of findings) {
      const episode = goingOn(all, now);
      const name = names[number];
      if (episode === undefined || name === undefined) continue;
      for (const id of idsOf(name)) episodes.set(id, [...(episodes.get(id) ?? []), episode]);
    }
  return (finding, isExcepted) => {
    const known = new Set(idsOf(namedFinding(finding)).flatMap((id) => episodes.get(id) ?? []));
    const pasts = [...known].map((episode) => pastOf(episode, isExcepted, rules, now));
    return pasts.reduce<FindingPast | undefined>(
      (one, other) => (one === undefined || isFirst(other, one) ? other : one),
      undefined,
    );
  };
}

/** What was gone for a few days was never gone. */
function goingOn(episodes: readonly Episode[], now: number): Episode | undefined {
  const live = liveOf(episodes);
  if (live !== undefined) return live;
  const gone = recentlyGone(episodes, now);
  return gone === undefined || gone.resolved?.resolution === 'reclassified' ? undefined : reopen(gone, now);
}

/** Whether an exception covers it is what this run says: one that holds no more stops no clock. */
function pastOf(episode: Episode, isExcepted: boolean, rules: DeadlineRules, now: number): FindingPast {
  const today = isExcepted ? { ...episode, exceptedSince: episode.exceptedSince ?? now } : endException(episode, now);
  const { firstSeen, balance } = episode;
  return { firstSeen, isDebt: balance === true, deadline: deadlineOf(today, rules, now) };
}

/** The one that ends first; of what is no old debt, as nobody knows when that began. */
function isFirst(one: FindingPast, other: FindingPast): boolean {
  if (one.isDebt !== other.isDebt) return other.isDebt;
  const due = ({ deadline }: FindingPast) => ('due' in deadline ? deadline.due : Number.POSITIVE_INFINITY);
  return due(one) < due(other);
}
