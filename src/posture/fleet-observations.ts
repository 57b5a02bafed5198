import { type Night, nightCoverage } from '../inventory/night.js';
import { nightProofs } from '../inventory/proofs.js';
import type { LedgerStanding, StreamStanding } from '../ledger/standing.js';
import { streamName } from '../ledger/stream.js';
import { type PolicyReview, reviewState } from '../policy/response/review.js';
import { minuteText } from '../text/calendar-day.js';
import { counted, plural, pluralDo, someNames } from '../text/count.js';
import { hoursText } from '../text/duration.js';
import { isFreshAt, type LookTime } from './look-time.js';
import { notKnown, type Observation, observed } from './observation.js';
import type { Observations } from './posture.js';

/** What a ledger says of its histories. @param place as it was named. */
export function ledgerObservations(standing: LedgerStanding, place: string, looked: LookTime): Observations {
  const { now, maxAge } = looked;
  const active = standing.streams.filter(({ retired }) => retired === undefined);
  const at = now.toISOString();
  const asked = `ledger ${place}`;
  const scanned = active.filter(({ lastComplete }) => lastComplete !== undefined);
  const late = active.filter((stream) => !isRecent(stream, looked));
  const overdue = standing.overdue.length;
  const answer = `${counted(scanned.length)} of ${plural(active.length, 'image')} have a complete scan`;
  return {
    'images-scanned': [observed(place, scanned.length > 0, { asked, at, answer }, 'Scan an image: image-gate scan.')],
    'scans-scheduled': [
      observed(
        place,
        active.length > 0 && late.length === 0,
        { asked, at, answer: recentText(active, late, maxAge) },
        'Let image-gate registry look at all images every night (docs/night.md).',
      ),
    ],
    'fixes-in-time': [timeObservation(standing, place, late, { asked, at, overdue })],
  };
}

function isRecent({ lastComplete, failed }: StreamStanding, looked: LookTime): boolean {
  return failed === undefined && lastComplete !== undefined && isFreshAt(lastComplete, looked);
}

function recentText(active: readonly StreamStanding[], late: readonly StreamStanding[], maxAge: number): string {
  const within = `${plural(active.length, 'image')}, ${counted(active.length - late.length)} scanned within ${hoursText(maxAge / 3_600_000)}`;
  return late.length === 0 ? within : `${within}; not so ${someNames(late.map(({ stream }) => streamName(stream)))}`;
}

/** Of a history that was not scanned nobody knows what is late in it. */
function timeObservation(
  { overdue: findings }: LedgerStanding,
  place: string,
  late: readonly StreamStanding[],
  { asked, at, overdue }: { readonly asked: string; readonly at: string; readonly overdue: number },
): Observation {
  const fix = 'Fix them, or except them with an end: image-gate ledger show lists them.';
  if (overdue === 0 && late.length > 0) {
    const why = `no finding is known to be past its time, and ${pluralDo(late.length, 'image', 'was', 'were')} not scanned lately`;
    return notKnown(place, 'not-shown', why, 'Scan them again: image-gate registry.');
  }
  const first = someNames(findings.map(({ name }) => name.id));
  const answer = `${plural(overdue, 'finding')} past the time that the policy gives${overdue === 0 ? '' : `: ${first}`}`;
  return observed(place, overdue === 0, { asked, at, answer }, fix);
}

/** What the newest night says of the images of the registry. */
export function nightObservations(night: Night, place: string, looked: LookTime): Observations {
  const asked = `night ${place}`;
  const at = night.endedAt;
  const { judged, known } = nightCoverage(night);
  const isFresh = isFreshAt(at, looked);
  const listed = night.gaps.filter(({ kind }) => kind === 'unlisted' || kind === 'unreadable');
  const answer = `${counted(judged)} of ${plural(known, 'image')} judged, ended ${minuteText(new Date(at))}${listed.length === 0 ? '' : `; ${plural(listed.length, 'list')} could not be read`}`;
  const evidence = { asked, at, answer };
  const again = 'Let image-gate registry look at all images every night, and see its rows (docs/night.md).';
  return {
    'images-scanned': [observed(place, judged > 0, evidence, 'Scan an image: image-gate scan.')],
    'scans-scheduled': [
      observed(place, isFresh && judged > 0 && judged === known && listed.length === 0, evidence, again),
    ],
    'images-signed': [proofObservation(night, place, looked)],
    'sboms-tracked': [sbomObservation(night, place, looked)],
  };
}

function stale(place: string, at: string): Observation {
  const why = `it was seen at ${minuteText(new Date(at))}, which says nothing of today`;
  return notKnown(place, 'not-shown', why, 'Make it again: image-gate registry.');
}

function proofObservation(night: Night, place: string, looked: LookTime): Observation {
  if (!isFreshAt(night.endedAt, looked)) return stale(place, night.endedAt);
  const { known, unverified } = nightProofs(night, looked.now.getTime(), false);
  const answer = `${counted(known - unverified.length)} of ${plural(known, 'image')} have a proof that counts`;
  const others = unverified.length === 0 ? '' : `; not so ${someNames(unverified.map(nameOf))}`;
  const fix = 'Sign what passes the gate (input sign), and let the night renew it with a key or keyless.';
  return observed(
    place,
    known > 0 && unverified.length === 0 && isWhole(night),
    { asked: `night ${place}`, at: night.endedAt, answer: `${answer}${others}${isWhole(night) ? '' : unlisted}` },
    fix,
  );
}

/** Whether all images that there are have a row. */
function isWhole({ gaps }: Night): boolean {
  return gaps.every(({ kind }) => kind === 'no-image');
}

const unlisted = '; not every image is known';

function nameOf({ names, digest }: Night['images'][number]): string {
  return names[0] ?? digest;
}

/** An SBOM of an image is good where the night could match it in place of the layers. */
function sbomObservation(night: Night, place: string, looked: LookTime): Observation {
  if (!isFreshAt(night.endedAt, looked)) return stale(place, night.endedAt);
  const { images } = night;
  const without = images.filter(({ outcome }) => outcome.kind !== 'judged' || outcome.from !== 'sbom');
  const answer = `${counted(images.length - without.length)} of ${plural(images.length, 'image')} were matched by their SBOM`;
  const others = without.length === 0 ? '' : `; not so ${someNames(without.map(nameOf))}`;
  return observed(
    place,
    images.length > 0 && without.length === 0 && isWhole(night),
    { asked: `night ${place}`, at: night.endedAt, answer: `${answer}${others}${isWhole(night) ? '' : unlisted}` },
    'Sign what passes the gate, which attaches its SBOM; the rows of the night say why one was not enough.',
  );
}

/** Whether the policy is reviewed when it says so. @param review absent: there is no policy file. @param place where it is, or would be. */
export function policyObservations(review: PolicyReview | undefined, place: string, now: Date): Observations {
  const fix = 'Review it, and write the day into `policy: { reviewed }`.';
  const missing = (why: string, how: string): Observations => ({
    'policy-reviewed': [notKnown(place, 'not-shown', why, how)],
  });
  if (review === undefined)
    return missing(
      'there is no such file, so the default policy rules',
      `Write one: image-gate init proposes it. ${fix}`,
    );
  const state = reviewState(review, now);
  if (state.state === 'unknown') return missing('it does not say when it was reviewed last', fix);
  const answer = `reviewed ${review.reviewed ?? ''}, every ${plural(review.every, 'day')}`;
  const evidence = { asked: `policy ${place}`, at: now.toISOString(), answer };
  return { 'policy-reviewed': [observed(place, state.state === 'current', evidence, fix)] };
}
