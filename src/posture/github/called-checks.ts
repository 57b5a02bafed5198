import { type CheckPattern, joinedName, unknownCheck } from './check-name.js';
import type { OnEvent } from './gate-step.js';
import { always, type Runs, together } from './runs.js';
import type { WorkflowFile, WorkflowJob } from './workflow-file.js';

/** How deep workflows call each other: GitHub's own limit is ten. */
const maxDepth = 10;
/** What is followed of one repository: calls, and jobs in what is called. */
interface CallBudget {
  calls: number;
  jobs: number;
}

interface Calls {
  readonly files: ReadonlyMap<string, WorkflowFile | undefined>;
  readonly budget: CallBudget;
}

/** For one repository. */
export function callBudget(): CallBudget {
  return { calls: 1000, jobs: 10_000 };
}

/** A check that a workflow gives, or one that it calls. */
export interface CheckLeaf {
  readonly name: CheckPattern;
  /** `unread`: it comes from a workflow that can't be read. `sum`: of a job that may fail where the gate has failed in another one. */
  readonly kind: 'gate' | 'none' | 'unread' | 'sum';
  /** Whether it has gone through the gate, where that is in it; else whether it is there. */
  readonly on: OnEvent;
  /** Of the gate: whether it runs where a job has failed that it needs. One that is skipped with its caller gives no check. */
  readonly afterFailure?: Runs;
  /** The workflow that can't be read. */
  readonly unread?: string;
}

/** The checks of the jobs of a workflow, and of those that it calls: `caller / called`. */
export function checksIn(calls: Calls, workflow: string, file: WorkflowFile, depth = maxDepth): readonly CheckLeaf[] {
  return file.jobs.flatMap((job): readonly CheckLeaf[] => {
    const { name, gate, afterFailure, calls: called } = job;
    const needs = neededOf(calls, workflow, job, depth);
    const binds: OnEvent = (event) => together([job.binds(event), needs(event)]);
    if (gate !== undefined)
      return [{ name, kind: 'gate', on: (event) => together([binds(event), gate(event)]), afterFailure }];
    if (called === undefined) return [{ name, kind: sumsGate(file, job) ? 'sum' : 'none', on: binds }];
    // Of a call that is skipped GitHub gives a check by the name of the caller alone.
    const skipped: CheckLeaf = { name, kind: 'none', on: binds };
    const target = calledName(workflow, called);
    const other = followed(calls, target, depth);
    if (other === undefined)
      return [skipped, { name: joinedName(name, unknownCheck), kind: 'unread', on: binds, unread: target }];
    const inner = checksIn(calls, target, other, depth - 1);
    return [skipped, ...inner.map((one) => inCall(name, binds, one))];
  });
}

function sumsGate({ jobs }: WorkflowFile, { sums }: WorkflowJob): boolean {
  return jobs.some(({ id, gate, calls }) => (gate !== undefined || calls !== undefined) && sums.includes(id));
}

function inCall(name: CheckPattern, binds: OnEvent, inner: CheckLeaf): CheckLeaf {
  return {
    ...inner,
    name: joinedName(name, inner.name),
    on: (event) => together([binds(event), inner.on(event)]),
  };
}

/** `undefined`: it can't be read, or is behind more calls than are followed, or more jobs. */
function followed({ files, budget }: Calls, target: string, depth: number): WorkflowFile | undefined {
  budget.calls -= 1;
  const file = depth === 0 || budget.calls < 0 ? undefined : files.get(target);
  budget.jobs -= file?.jobs.length ?? 0;
  return budget.jobs < 0 ? undefined : file;
}

/** Whether all jobs run of the workflows that are called by what a job needs. */
function neededOf(calls: Calls, workflow: string, { neededCalls }: WorkflowJob, depth: number): OnEvent {
  const all = neededCalls.map((called) => jobsOf(calls, calledName(workflow, called), depth));
  return (event) => together(all.map((one) => one(event)));
}

function jobsOf(calls: Calls, target: string, depth: number): OnEvent {
  const file = followed(calls, target, depth);
  if (file === undefined) return () => unreadNeed;
  const all = file.jobs.map(({ runs, calls: called }): OnEvent => {
    if (called === undefined) return runs;
    const inner = jobsOf(calls, calledName(target, called), depth - 1);
    return (event) => together([runs(event), inner(event)]);
  });
  return (event) => inNeed(together(all.map((one) => one(event))));
}

const unreadNeed: Runs = { runs: 'perhaps', why: 'a job that it needs calls a workflow that could not be read' };

/** GitHub skips what needs a call of which one job was skipped. */
function inNeed(runs: Runs): Runs {
  return runs.runs === 'always'
    ? always
    : { runs: 'perhaps', why: `in a workflow that a job calls which it needs: ${runs.why}` };
}

/** The name of a called workflow: `./` means the repository, and the commit, of the one that calls. */
function calledName(caller: string, called: string): string {
  if (!called.startsWith('./')) return called;
  const path = called.slice(2);
  const [, place, ref] = /^([^/@]+\/[^/@]+)\/[^@]+@(.+)$/.exec(caller) ?? [];
  return place === undefined || ref === undefined ? path : `${place}/${path}@${ref}`;
}
