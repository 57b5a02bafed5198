import type { RepositoryPlace, WriteAnswer } from '../oci/anonymous-write.js';
import { familiarName, readReference } from '../oci/reference.js';
import { notKnown, type Observation, observed } from './observation.js';

/** The repositories of images, each once, whatever their tags. */
export function placesIn(names: readonly string[]): readonly RepositoryPlace[] {
  const places = names.flatMap((name) => {
    const read = readReference(name);
    return 'reference' in read ? [{ registry: read.reference.registry, repository: read.reference.repository }] : [];
  });
  return [...new Map(places.map((place) => [familiarName(place), place])).values()];
}

const close = 'Let the registry ask for an account before it takes an upload.';

/** Whether a registry takes what somebody pushes who has no account. @param at when it was asked. */
export function writeObservation(subject: string, answer: WriteAnswer, at: string): Observation {
  const evidence = { asked: `PUT to an upload of ${subject} that nobody has begun, without an account`, at };
  switch (answer.kind) {
    case 'refused':
      return observed(subject, true, { ...evidence, answer: answer.said }, close);
    case 'open':
      return observed(subject, false, { ...evidence, answer: answer.said }, close);
    case 'unclear':
      return notKnown(subject, 'not-shown', answer.why, 'Look into the settings of the registry.');
    case 'failed':
      return notKnown(subject, 'failed', answer.why, 'See that the registry can be reached, and ask again.');
  }
}
