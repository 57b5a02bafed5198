import type { DriftData } from '../drift/drift-schema.js';
import { minuteText } from '../text/calendar-day.js';
import { counted, plural, someNames } from '../text/count.js';
import { isFreshAt, type LookTime } from './look-time.js';
import { notKnown, type Observation, observed } from './observation.js';
import type { Observations } from './posture.js';

/** What a comparison of what runs shows: that it was made, and tags that were seen to move. @param place as it was named. */
export function driftObservations(drift: DriftData, place: string, looked: LookTime): Observations {
  const moved = drift.running.filter(({ faults }) => faults.some((fault) => fault.class === 'tag-moved'));
  return {
    'drift-watched': [watchObservation(drift, place, looked)],
    ...(moved.length === 0 ? {} : { 'tags-immutable': [movedObservation(drift, place, moved)] }),
  };
}

/** That all is as it passed is not asked here: rows of the comparison are. What was compared with nothing, or not with all, watches nothing. */
function watchObservation({ at, asked, running, left, gaps }: DriftData, place: string, looked: LookTime): Observation {
  const fix = 'Let image-gate drift compare all that runs every day, with the ledger or with signers.';
  const unread = gaps.filter(({ source }) => source === 'running').length;
  const waiting = running.filter(isNotPulled).length;
  if (running.length === waiting) return notKnown(place, 'not-shown', 'it lists nothing that runs', fix);
  const silent = running.filter(isNotCompared).length;
  // Proofs say by themselves how old they are; a ledger that has stopped says nothing of today.
  const isBehind = !asked.proofs && gaps.some(({ source }) => source === 'ledger');
  const isWhole = unread + silent + left === 0 && !isBehind && (asked.ledger || asked.proofs);
  const answer = [
    `${plural(running.length - silent - waiting, 'row')} of what runs compared on ${minuteText(new Date(at))}`,
    ...(isFreshAt(at, looked) ? [] : ['which says nothing of today']),
    ...(asked.ledger || asked.proofs ? [] : ['with neither a ledger nor proofs']),
    ...(unread === 0 ? [] : [`${plural(unread, 'list')} could not be read`]),
    ...(silent === 0 ? [] : [`of ${counted(silent)} nobody knows the image, or who knows it did not answer`]),
    ...(waiting === 0 ? [] : [`${counted(waiting)} not pulled yet`]),
    ...(isBehind ? ['with a ledger that has no scan of that day'] : []),
    ...(left === 0 ? [] : [`${counted(left)} left out`]),
  ].join('; ');
  return observed(place, isFreshAt(at, looked) && isWhole, { asked: `drift ${place}`, at, answer }, fix);
}

function isNotCompared({ faults, imageId }: DriftData['running'][number]): boolean {
  return faults.some((fault) => fault.class === 'unanswered' || (fault.class === 'unreadable' && imageId !== ''));
}

/** What has not been pulled yet does not run: it could not be compared, and takes nothing away. */
function isNotPulled({ faults, imageId }: DriftData['running'][number]): boolean {
  return imageId === '' && faults.some((fault) => fault.class === 'unreadable');
}

function movedObservation({ at }: DriftData, place: string, moved: DriftData['running']): Observation {
  const answer = `${plural(moved.length, 'tag')} of what runs moved: ${someNames(moved.map(({ image }) => image))}`;
  return observed(place, false, { asked: `drift ${place}`, at, answer }, 'Make tags immutable in the registry.');
}
