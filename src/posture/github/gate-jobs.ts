import { byText } from '../../text/order.js';
import { actionSteps, ownAction } from './action-file.js';
import { type CheckLeaf, callBudget, checksIn } from './called-checks.js';
import { type CheckPattern, plainName } from './check-name.js';
import type { RunEvent } from './condition.js';
import type { GateNames, OnEvent } from './gate-step.js';
import { always, inWords, type Runs, together } from './runs.js';
import { changeEvents, startsOnPush } from './triggers.js';
import { readWorkflow, type WorkflowFile } from './workflow-file.js';

/** A job that gives a check, and the workflow of the repository that starts it. */
interface CheckJob {
  /** Its path in the repository. */
  readonly workflow: string;
  readonly name: CheckPattern;
  /** Something starts it before a change is merged. */
  readonly isOnChange: boolean;
  /** So does a queue of merges. */
  readonly isOnQueue: boolean;
}

/** A job with the gate in it. */
export interface GateJob extends CheckJob {
  /** Whether it holds back what each push to the branch makes. */
  readonly onPush: Runs;
  /** Whether its check is one that has gone through the gate, for each change that is to be merged: GitHub calls the check of a job that was skipped a success. */
  readonly onChange: Runs;
  /** The same for the commits of a queue alone. */
  readonly onQueue: Runs;
}

/** A check before a merge that comes from no gate: of another job, of a workflow that can't be read, or of a job that sums up how others have ended. */
interface OtherCheck extends CheckJob {
  readonly kind: 'none' | 'unread' | 'sum';
}

/** What the workflows of a repository say of the gate. */
export interface GateUse {
  readonly jobs: readonly GateJob[];
  readonly others: readonly OtherCheck[];
  /** Workflows of others, and actions, that are used, and whose text is not at hand. */
  readonly unread: readonly string[];
  /** Those workflows that a push to the branch may start. */
  readonly unreadOnPush: readonly string[];
  /** Workflows of the repository that can't be read. */
  readonly invalid: readonly string[];
}

/** Why the gate does not run, or may not, in the words of each job of which that is so. */
export function doubtsOf(
  jobs: readonly GateJob[],
  on: 'onPush' | 'onChange' | 'onQueue',
  which: 'never' | 'perhaps',
): readonly string[] {
  return jobs.flatMap(({ workflow, name, [on]: one }) => {
    const check = plainName(name);
    return one.runs === which ? [`${workflow}${check === undefined ? '' : ` ${inWords(check)}`}: ${one.why}`] : [];
  });
}

/** Whose workflows they are, and what is the gate in them. */
interface GatePlace {
  readonly repository: string;
  readonly branch: string;
  readonly names: GateNames;
}

/** Actions that are looked into for one repository. */
const maxActions = 1000;

/**
 * Which jobs have the gate, and whether each push to the branch goes through it.
 * @param texts workflows and actions by name: those of the repository by their path (`./path` of an action), others as `owner/name/path@ref`. @param own the paths of the repository's own workflows.
 */
export function gateUse(texts: ReadonlyMap<string, string>, own: readonly string[], place: GatePlace): GateUse {
  const unread = new Set<string>();
  const unreadOnPush = new Set<string>();
  const around = { names: place.names, action: actionsOf(texts, place, unread), budget: { actions: maxActions } };
  const workflows = [...texts].filter(([name]) => workflowName.test(name));
  const files = new Map(workflows.map(([name, text]) => [name, readWorkflow(text, around)]));
  const calls = { files, budget: callBudget() };
  const seen = own.map((workflow) => {
    const file = files.get(workflow);
    if (file === undefined) return { jobs: [], others: [] };
    const leaves = checksIn(calls, workflow, file);
    for (const { unread: target, on } of leaves) {
      if (target === undefined) continue;
      unread.add(target);
      if (together([startsOnPush(file.on, place.branch), on(pushTo(place))]).runs !== 'never') unreadOnPush.add(target);
    }
    return judged(workflow, file, leaves, place);
  });
  return {
    jobs: seen.flatMap(({ jobs }) => jobs),
    others: seen.flatMap(({ others }) => others),
    unread: [...unread].toSorted(byText),
    unreadOnPush: [...unreadOnPush].toSorted(byText),
    invalid: own.filter((path) => files.get(path) === undefined),
  };
}

const workflowName = /^(?:[^/]+\/[^/]+\/)?\.github\/workflows\/[^/]+\.ya?ml(?:@.+)?$/;

function pushTo({ repository, branch }: GatePlace): RunEvent {
  return { name: 'push', branch, repository, defaultBranch: branch };
}

function actionsOf(texts: ReadonlyMap<string, string>, { repository }: GatePlace, unread: Set<string>) {
  const known = new Map<string, ReturnType<typeof actionSteps> | 'unread'>();
  return (uses: string) => {
    const name = ownAction(uses, repository);
    if (name === undefined) return undefined;
    const text = texts.get(name);
    if (text === undefined) unread.add(name);
    const steps = known.get(name) ?? (text === undefined ? undefined : actionSteps(text)) ?? 'unread';
    known.set(name, steps);
    return steps;
  };
}

/** How the checks of a workflow of the repository stand. */
function judged(workflow: string, { on: starts }: WorkflowFile, leaves: readonly CheckLeaf[], place: GatePlace) {
  const { repository, branch } = place;
  const changes = changeEvents(starts, { repository, defaultBranch: branch });
  const queue = changes.filter(({ name }) => name === 'merge_group');
  const common = { workflow, isOnChange: changes.length > 0, isOnQueue: queue.length > 0 };
  const gates = leaves.filter(({ kind }) => kind === 'gate');
  const others = leaves.flatMap(({ kind, name }) => (kind === 'gate' ? [] : [{ ...common, kind, name }]));
  return {
    jobs: gates.map(({ name, on, afterFailure = always }) => ({
      ...common,
      name,
      onPush: together([startsOnPush(starts, branch), on(pushTo(place))]),
      onChange: together([beforeMerge(changes, on), afterFailure]),
      onQueue: together([beforeMerge(queue, on), afterFailure]),
    })),
    others: common.isOnChange ? others : [],
  };
}

function beforeMerge(events: readonly RunEvent[], on: OnEvent): Runs {
  if (events.length === 0) return { runs: 'never', why: 'nothing starts it before a change is merged' };
  return together(
    events.flatMap((event) => (event.name === 'pull_request_target' ? [ofTarget, on(event)] : [on(event)])),
  );
}

const ofTarget: Runs = {
  runs: 'perhaps',
  why: 'pull_request_target starts it on the branch that a change is for, and not on the change',
};
