import { someNames } from '../../text/count.js';
import { type Observation, observed } from '../observation.js';
import type { Observations } from '../posture.js';
import { checkObservation } from './check-observation.js';
import { ownersOfFile } from './codeowners.js';
import { evidenceOf, notReplied } from './reply.js';
import type { DockerRepository } from './repository-facts.js';

/** What a change of a repository must pass before it is merged: the check of the gate, a review, the owners of the policy. */
export function changeObservations(facts: DockerRepository, { policy }: { readonly policy: string }): Observations {
  return {
    'checks-required': [checkObservation(facts)],
    'reviews-required': [reviewObservation(facts)],
    'policy-owned': [ownerObservation(facts, policy)],
  };
}

function reviewObservation({ repository: { name, branch }, branch: { reviews } }: DockerRepository): Observation {
  if (reviews.kind !== 'replied') return notReplied(name, reviews);
  const { approvals } = reviews.value;
  const answer = `${branch} asks for ${approvals} approving ${approvals === 1 ? 'review' : 'reviews'}`;
  return observed(name, approvals > 0, evidenceOf(reviews, answer), `Require a review for ${branch} by a ruleset.`);
}

function ownerObservation(
  { repository: { name, branch }, codeowners, branch: { reviews } }: DockerRepository,
  policy: string,
): Observation {
  if (codeowners.kind !== 'replied') return notReplied(name, codeowners);
  const fix = `Name the owners of /${policy} in .github/CODEOWNERS, and require their review for ${branch}.`;
  const no = (answer: string) => observed(name, false, evidenceOf(codeowners, answer), fix);
  if (codeowners.value === undefined) return no('it has no CODEOWNERS');
  const { path, text, badLines } = codeowners.value;
  const found = ownersOfFile(text, policy);
  if (found === undefined) return no(`no line of ${path} is for ${policy}`);
  if (found.owners.length === 0) return no(`line ${found.line} of ${path} names nobody for ${policy}`);
  if (badLines.includes(found.line)) return no(`GitHub does not take line ${found.line} of ${path}`);
  if (reviews.kind !== 'replied') return notReplied(name, reviews);
  const owners = `${path} names ${someNames(found.owners)} for ${policy}`;
  const isAsked = reviews.value.ofOwners;
  const answer = `${owners}, and ${branch} ${isAsked ? 'asks' : 'does not ask'} for their review`;
  return observed(name, isAsked, evidenceOf(reviews, answer), fix);
}
