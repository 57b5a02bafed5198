import { someNames } from '../../text/count.js';
import { notKnown, type Observation, observed } from '../observation.js';
import type { Observations } from '../posture.js';
import { ownersOfFile } from './codeowners.js';
import { doubtsOf, type GateJob, isCheckOf } from './gate-jobs.js';
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

function checkObservation({ repository, gate, branch: { checks } }: DockerRepository): Observation {
  if (checks.kind !== 'replied') return notReplied(repository.name, checks);
  if (gate.kind !== 'replied') return notReplied(repository.name, gate);
  const { name, branch } = repository;
  const { jobs, unread } = gate.value;
  const all = checks.value.length === 0 ? 'no check' : someNames(checks.value);
  const sure = jobs.filter(({ onChange }) => onChange.runs === 'always');
  const own = sure.flatMap(({ check }) => check ?? []);
  const fix = `Require the check of the gate for ${branch} by a ruleset${own.length === 0 ? '' : `: ${someNames(own)}`}.`;
  const isRequired = ({ check }: GateJob) =>
    check !== undefined && checks.value.some((context) => isCheckOf(context, check));
  const required = sure.find(isRequired);
  if (required !== undefined)
    return observed(name, true, evidenceOf(checks, `${branch} requires ${required.check ?? ''}`), fix);
  const asked = jobs.filter(isRequired);
  const doubts = doubtsOf(asked, 'onChange', 'perhaps');
  if (doubts.length > 0)
    return notKnown(name, 'not-shown', `the gate may be skipped, and its check counts: ${someNames(doubts)}`, fix);
  if (checks.value.length > 0 && (jobs.some(({ check }) => check === undefined) || isAmongUnread(checks.value, unread)))
    return notKnown(name, 'not-shown', `${branch} requires ${all}; nobody can say here whether one is the gate’s`, fix);
  const never = doubtsOf(asked, 'onChange', 'never');
  const why = never.length === 0 ? 'which is not the gate' : `and the gate does not run for it: ${someNames(never)}`;
  return observed(name, false, evidenceOf(checks, `${branch} requires ${all}, ${why}`), fix);
}

/** The check of a job of a called workflow has both names. */
function isAmongUnread(required: readonly string[], unread: readonly string[]): boolean {
  return unread.length > 0 && required.some((context) => context.includes(' / '));
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
