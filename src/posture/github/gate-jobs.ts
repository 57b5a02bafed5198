import { byText } from '../../text/order.js';
import type { RunEvent } from './condition.js';
import type { GateNames } from './gate-step.js';
import { always, inWords, type Runs, together } from './runs.js';
import { changeEvents, startsOnPush } from './triggers.js';
import { readWorkflow, type WorkflowFile, type WorkflowJob } from './workflow-file.js';

/** A job with the gate in it, and the workflow of the repository that starts it. */
export interface GateJob {
  /** Its path in the repository. */
  readonly workflow: string;
  /** The name of its check; absent: an expression makes it. */
  readonly check?: string;
  /** Whether it holds back what each push to the branch makes. */
  readonly onPush: Runs;
  /** Whether its check is one that has gone through the gate, for each change that is to be merged: GitHub calls the check of a job that was skipped a success. */
  readonly onChange: Runs;
}

/** What the workflows of a repository say of the gate. */
export interface GateUse {
  readonly jobs: readonly GateJob[];
  /** Workflows of others that are called, and whose text is not at hand. */
  readonly unread: readonly string[];
  /** Workflows of the repository that can't be read. */
  readonly invalid: readonly string[];
}

/** Why the gate does not run, or may not, in the words of each job of which that is so. */
export function doubtsOf(
  jobs: readonly GateJob[],
  on: 'onPush' | 'onChange',
  which: 'never' | 'perhaps',
): readonly string[] {
  return jobs.flatMap(({ workflow, check, [on]: one }) =>
    one.runs === which ? [`${workflow}${check === undefined ? '' : ` ${inWords(check)}`}: ${one.why}`] : [],
  );
}

/** How deep workflows call each other: GitHub's own limit is ten. */
const maxDepth = 10;
/** Calls that are followed in one repository. */
const maxCalls = 1000;

/** Whose workflows they are, and what is the gate in them. */
interface GatePlace {
  readonly repository: string;
  readonly branch: string;
  readonly names: GateNames;
}

/**
 * Which jobs have the gate, and whether each push to the branch goes through it.
 * @param texts workflows by name: those of the repository by their path, others as `owner/name/path@ref`. @param own the paths of the repository's own.
 */
export function gateUse(texts: ReadonlyMap<string, string>, own: readonly string[], place: GatePlace): GateUse {
  const files = new Map([...texts].map(([name, text]) => [name, readWorkflow(text, place.names)]));
  const unread = new Set<string>();
  const budget = { calls: maxCalls };
  const { repository, branch } = place;
  const push: RunEvent = { name: 'push', branch, repository, defaultBranch: branch };
  const others = own.flatMap((workflow) => checksOfOthers(workflow, files.get(workflow), place));
  const jobs = own.flatMap((workflow) => {
    const file = files.get(workflow);
    if (file === undefined) return [];
    const starts = startsOnPush(file.on, branch);
    const changes = changeEvents(file.on, { repository, defaultBranch: branch });
    const isUnread = (target: string, on: OnEvent) => {
      if (together([starts, on(push)]).runs !== 'never') unread.add(target);
    };
    return gateChecks({ files, isUnread, budget }, workflow, file, maxDepth).map(({ check, on }) => ({
      workflow,
      ...(check === undefined ? {} : { check }),
      onPush: together([starts, on(push)]),
      onChange: changes.length === 0 ? beforeNone : together([...changes.map(on), onlyOne(check, others)]),
    }));
  });
  const invalid = own.filter((path) => files.get(path) === undefined);
  return { jobs, unread: [...unread].toSorted(byText), invalid };
}

const beforeNone: Runs = { runs: 'never', why: 'nothing starts it before a change is merged' };

/** A check before a merge of which nobody knows that it has gone through the gate. */
interface OtherCheck {
  readonly check: string;
  readonly workflow: string;
}

/** The checks that a workflow may give a change without the gate: those of other jobs, and of skipped ones. */
function checksOfOthers(
  workflow: string,
  file: WorkflowFile | undefined,
  { repository, branch }: GatePlace,
): readonly OtherCheck[] {
  if (file === undefined) return [];
  const changes = changeEvents(file.on, { repository, defaultBranch: branch });
  if (changes.length === 0) return [];
  const goesThrough = ({ binds, gate }: WorkflowJob) =>
    gate !== undefined && together(changes.flatMap((event) => [binds(event), gate(event)])).runs === 'always';
  return file.jobs.flatMap((job) =>
    job.check === undefined || job.calls !== undefined || goesThrough(job) ? [] : [{ check: job.check, workflow }],
  );
}

/** GitHub asks for a check by its name, and takes it from whichever job has that name. */
function onlyOne(check: string | undefined, others: readonly OtherCheck[]): Runs {
  const twin = check === undefined ? undefined : others.find((one) => isCheckOf(one.check, check));
  if (twin === undefined) return always;
  return {
    runs: 'perhaps',
    why: `a job of ${inWords(twin.workflow)} that may not go through the gate has the same check`,
  };
}

type OnEvent = (event: RunEvent) => Runs;

interface Calls {
  readonly files: ReadonlyMap<string, WorkflowFile | undefined>;
  readonly isUnread: (target: string, on: OnEvent) => void;
  readonly budget: { calls: number };
}

interface GateCheck {
  readonly check: string | undefined;
  readonly on: OnEvent;
}

/** The checks of the jobs of a workflow that have the gate, and of those that it calls: `caller / called`. */
function gateChecks(calls: Calls, name: string, file: WorkflowFile, depth: number): readonly GateCheck[] {
  return file.jobs.flatMap(({ check, binds, gate, calls: called }): readonly GateCheck[] => {
    if (gate !== undefined) return [{ check, on: (event) => together([binds(event), gate(event)]) }];
    if (called === undefined) return [];
    const target = calledName(name, called);
    const other = calls.files.get(target);
    calls.budget.calls -= 1;
    if (other === undefined || depth === 0 || calls.budget.calls < 0) {
      calls.isUnread(target, binds);
      return [];
    }
    return gateChecks(calls, target, other, depth - 1).map((inner) => ({
      check: check === undefined || inner.check === undefined ? undefined : `${check} / ${inner.check}`,
      on: (event) => together([binds(event), inner.on(event)]),
    }));
  });
}

/** The name of a called workflow: `./` means the repository, and the commit, of the one that calls. */
function calledName(caller: string, called: string): string {
  if (!called.startsWith('./')) return called;
  const path = called.slice(2);
  const [, place, ref] = /^([^/@]+\/[^/@]+)\/[^@]+@(.+)$/.exec(caller) ?? [];
  return place === undefined || ref === undefined ? path : `${place}/${path}@${ref}`;
}

/** Whether a check of GitHub is that of a job: those of a matrix have its values behind the name. */
export function isCheckOf(context: string, check: string): boolean {
  return context === check || (context.startsWith(`${check} (`) && context.endsWith(')'));
}
