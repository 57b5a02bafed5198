import { minuteText } from '../../text/calendar-day.js';
import { counted, plural, someNames } from '../../text/count.js';
import { hoursText } from '../../text/duration.js';
import { notKnown, type Observation, observed } from '../observation.js';
import type { Observations } from '../posture.js';
import { changeObservations } from './change-observations.js';
import { doubtsOf, type GateJob, type GateUse } from './gate-jobs.js';
import { evidenceOf, notReplied } from './reply.js';
import type { DockerRepository, OrganizationFacts, RepositoryFacts } from './repository-facts.js';

/** How a repository is looked at. */
interface RepositoryLook {
  readonly now: Date;
  /** Milliseconds within which a repository to which somebody pushes has run the gate. */
  readonly runWithin: number;
  /** The name of the environment that deploys to production. */
  readonly environment: string;
  /** Path of the policy in each repository. */
  readonly policy: string;
}

/** What is seen of a repository. Of one without a Dockerfile nothing is asked: no image comes of it. */
export function repositoryObservations(facts: RepositoryFacts, look: RepositoryLook): Observations {
  switch (facts.kind) {
    case 'none':
      return {};
    case 'unread':
      return { 'gate-on-push': [notReplied(facts.repository.name, facts.why)] };
    case 'docker':
      return {
        'gate-on-push': [gateObservation(facts, look)],
        ...changeObservations(facts, look),
        'deploys-reviewed': [deployObservation(facts, look)],
        'evidence-kept': [keptObservation(facts)],
      };
  }
}

const addGate = 'Add the gate to the workflow that builds the image (README.md), and name its repository again.';

function gateObservation(facts: DockerRepository, look: RepositoryLook): Observation {
  const { repository, gate, dockerfiles } = facts;
  if (gate.kind !== 'replied') return notReplied(repository.name, gate);
  const { jobs } = gate.value;
  const sure = jobs.filter(({ onPush }) => onPush.runs === 'always');
  if (sure.length > 0) return runObservation(facts, sure, look);
  const doubts = doubtsOf(jobs, 'onPush', 'perhaps');
  if (doubts.length > 0)
    return notKnown(repository.name, 'not-shown', `the gate may not run: ${someNames(doubts)}`, letItRun);
  const unknown = unreadWorkflows(gate.value);
  if (unknown !== undefined)
    return notKnown(
      repository.name,
      'not-shown',
      unknown,
      'Let the token read them, or name the gate in a workflow here.',
    );
  const why = [...doubtsOf(jobs, 'onPush', 'never'), `${repository.visibility} repository`].join('; ');
  const answer = `${someNames(dockerfiles)}: no job that a push to ${repository.branch} starts is the gate (${why})`;
  return observed(repository.name, false, evidenceOf(gate, answer), addGate);
}

const letItRun =
  'Let every push go through it, without a condition. A copy of the action is named by --gate, as docs/posture.md says.';

/** What might be the gate, and nobody can say. */
function unreadWorkflows({ unreadOnPush, invalid }: GateUse): string | undefined {
  if (unreadOnPush.length > 0) return `its workflows call others that could not be read: ${someNames(unreadOnPush)}`;
  return invalid.length > 0 ? `workflows that could not be read: ${someNames(invalid)}` : undefined;
}

/** A workflow that names the gate may never run. */
function runObservation(
  { repository, runs, branch: { newest } }: DockerRepository,
  jobs: readonly GateJob[],
  { now, runWithin }: RepositoryLook,
): Observation {
  if (runs.kind !== 'replied') return notReplied(repository.name, runs);
  const workflows = [...new Set(jobs.map(({ workflow }) => workflow))];
  const ran = runs.value.filter(({ workflow }) => workflows.includes(workflow)).toSorted((a, b) => b.at - a.at)[0];
  const since = now.getTime() - runWithin;
  const within = hoursText(runWithin / 3_600_000);
  if (ran !== undefined && ran.at >= since) {
    const answer = `${ran.workflow} has the gate, and ended well on ${repository.branch} at ${minuteText(new Date(ran.at))}`;
    return observed(repository.name, true, evidenceOf(runs, answer), addGate);
  }
  if (newest.kind !== 'replied') return notReplied(repository.name, newest);
  const isQuiet = newest.value < since;
  const answer = isQuiet
    ? `${someNames(workflows)} has the gate, and nothing was committed to ${repository.branch} for ${within}`
    : `${someNames(workflows)} has the gate, and did not end well on ${repository.branch} for ${within}, though there are commits since`;
  const fix = `See why its runs fail, or do not start: gh run list --branch ${repository.branch}`;
  return observed(repository.name, isQuiet, evidenceOf(runs, answer), fix);
}

function deployObservation({ repository, environments }: DockerRepository, look: RepositoryLook): Observation {
  if (environments.kind !== 'replied') return notReplied(repository.name, environments);
  const fix = `Give the environment ${look.environment} required reviewers (Settings, Environments).`;
  const found = environments.value.find(({ name }) => name.toLowerCase() === look.environment.toLowerCase());
  if (found === undefined)
    return notKnown(
      repository.name,
      'not-shown',
      `it has no environment ${look.environment}, so that nobody sees here who deploys it`,
      `${fix} Another name: --environment.`,
    );
  const answer = `the environment ${found.name} asks ${found.reviewers === 0 ? 'nobody' : plural(found.reviewers, 'reviewer')}`;
  return observed(repository.name, found.reviewers > 0, evidenceOf(environments, answer), fix);
}

/** Days that reports and logs are to be kept (P16, and the logs of the runs). */
const keptDays = { artifacts: 90, logs: 30 } as const;

function keptObservation({ repository, retention }: DockerRepository): Observation {
  if (retention.kind !== 'replied') return notReplied(repository.name, retention);
  const answer = `artifacts and logs are kept for ${plural(retention.value, 'day')}`;
  const isKept = retention.value >= Math.max(keptDays.artifacts, keptDays.logs);
  const fix = `Keep them for ${keptDays.artifacts} days or more (Settings, Actions, General).`;
  return observed(repository.name, isKept, evidenceOf(retention, answer), fix);
}

/**
 * Whether all repositories of an organization are known: those that a token may not see would be missing without a word, and internal ones are missed first (N6). What isn't known of one list is
 * not known of the gate.
 */
export function organizationObservations({ name, listed, counts }: OrganizationFacts): Observations {
  if (listed.kind !== 'replied') return { 'gate-on-push': [notReplied(name, listed)] };
  if (counts.kind !== 'replied') return { 'gate-on-push': [notReplied(name, counts)] };
  const seen = listed.value.length;
  const fix = 'Use a token of a member or an app that may read all repositories (metadata: read).';
  const { public: open, private: closed } = counts.value;
  if (closed === undefined)
    return {
      'gate-on-push': [
        notKnown(
          name,
          'not-shown',
          'it does not tell this token how many private and internal repositories it has',
          fix,
        ),
      ],
    };
  const hidden = open + closed - seen;
  if (hidden > 0)
    return {
      'gate-on-push': [
        notKnown(
          name,
          'not-shown',
          `${counted(hidden)} of its repositories ${hidden === 1 ? 'is' : 'are'} not shown to this token`,
          fix,
        ),
      ],
    };
  return {};
}
