import type { Severity } from '../scan/finding.js';
import type { Episode, Pause, Resolved, SeenScan } from './state.js';

/** Back within this time, a finding was never gone: 7 days in milliseconds. */
const flapTime = 7 * 24 * 60 * 60 * 1000;

/** The one that is not resolved. */
export function liveOf(episodes: readonly Episode[] | undefined): Episode | undefined {
  const last = episodes?.at(-1);
  return last?.resolved === undefined ? last : undefined;
}

/** The last one that was resolved so shortly before that what is seen now is the same one. */
export function recentlyGone(episodes: readonly Episode[] | undefined, at: number): Episode | undefined {
  const last = episodes?.at(-1);
  return last?.resolved !== undefined && isRecent(last.resolved, at) ? last : undefined;
}

export function isRecent({ at: gone }: Resolved, at: number): boolean {
  return at - gone <= flapTime;
}

/** Whether two episodes overlap, or one begins so shortly after the other that it continues it. */
export function areOne(one: Episode, other: Episode): boolean {
  const isAfter = ({ resolved }: Episode, { firstSeen }: Episode) =>
    resolved !== undefined && firstSeen - resolved.at > flapTime;
  return !isAfter(one, other) && !isAfter(other, one);
}

export function begin(firstSeen: number, severity: Severity, isBalance: boolean): Episode {
  return {
    firstSeen,
    ...(isBalance ? { balance: true } : {}),
    severities: [{ at: firstSeen, severity }],
  };
}

export function severityOf({ severities }: Episode): Severity {
  return severities.at(-1)?.severity ?? 'UNKNOWN';
}

/** It was seen again at `at`: its clock has never stopped. */
export function reopen({ resolved: _, unseen: __, ...episode }: Episode, at: number): Episode {
  return { ...episode, reopened: [...(episode.reopened ?? []), at] };
}

/** @param last the newest scan before the one that resolves it. */
export function resolve(episode: Episode, how: Omit<Resolved, 'seen'>, last: SeenScan | undefined): Episode {
  return resolving(how, last)(episode);
}

/** Resolves several at once. @param last the newest scan before the one that resolves them. */
export function resolving(how: Omit<Resolved, 'seen'>, last: SeenScan | undefined): (episode: Episode) => Episode {
  const usual: Resolved | undefined = last === undefined ? undefined : { ...how, seen: asSeen(last) };
  return (episode) => {
    if (episode.unseen === undefined && usual !== undefined) return { ...episode, resolved: usual };
    const { unseen, ...rest } = episode;
    return { ...rest, resolved: { ...how, seen: asSeen(unseen ?? { at: episode.firstSeen, images: [] }) } };
  };
}

/** A scan without what only the newest one has. */
export function asSeen({ at, images, database }: SeenScan): SeenScan {
  return { at, images, ...(database === undefined ? {} : { database }) };
}

/** No exception covers it any more. */
export function endException(episode: Episode, at: number): Episode {
  const { exceptedSince, ...counted } = episode;
  return exceptedSince === undefined ? episode : { ...counted, pauses: pausesOf(episode, at) };
}

/** All times under an exception up to `end`. */
export function pausesOf({ pauses = [], exceptedSince }: Episode, end: number): readonly Pause[] {
  return exceptedSince === undefined || exceptedSince >= end ? pauses : [...pauses, { from: exceptedSince, to: end }];
}

/** With other fields, and without those that are `undefined`. */
export function changed(episode: Episode, fields: { readonly [K in keyof Episode]?: Episode[K] | undefined }): Episode {
  const whole = { ...episode, ...fields };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as unknown as Episode;
}
