import { entriesOf, type Fields, fieldsOf, isFields, objectsOf } from '../../text/json.js';
import { type CheckPattern, checkName } from './check-name.js';
import { asksForStatus, type RunEvent, runsInAnyCase } from './condition.js';
import { shellOf } from './gate-script.js';
import { binding, gateInSteps, type OnEvent, type StepSurroundings } from './gate-step.js';
import { always, inWords, type Runs, together } from './runs.js';
import { workflowValue } from './workflow-value.js';

/** A job of a workflow, as far as the gate matters. */
export interface WorkflowJob {
  readonly id: string;
  /** The names that its check may have. */
  readonly name: CheckPattern;
  /** Whether it runs on an event, and fails the run. */
  readonly binds: OnEvent;
  /** Whether it runs on an event, and is not skipped. */
  readonly runs: OnEvent;
  /** Whether a step of it, where the job runs, is the gate and stops the job where an image is blocked; absent: none is. */
  readonly gate?: OnEvent;
  /** Another workflow that it calls, as it is written. */
  readonly calls?: string;
  /** Whether it runs where one that it needs has failed. */
  readonly afterFailure: Runs;
  /** Workflows that are called by jobs that it needs: where one of their jobs is skipped, so is this one. */
  readonly neededCalls: readonly string[];
  /** Jobs that it may ask how they have ended, and fail as they have: it runs after they have failed, too. */
  readonly sums: readonly string[];
}

export interface WorkflowFile {
  readonly jobs: readonly WorkflowJob[];
  /** What starts it. */
  readonly on: unknown;
}

/** What is known where a workflow is read. */
type WorkflowSurroundings = Omit<StepSurroundings, 'shell'>;

const nothingKnown: WorkflowSurroundings = { names: [], action: () => undefined, budget: { actions: 0 } };

/** Jobs of a workflow that are read. */
const mostJobs = 1000;

/** A workflow as GitHub reads it. `undefined` for what is none, or has more jobs than are read. */
export function readWorkflow(text: string, around = nothingKnown): WorkflowFile | undefined {
  const value = workflowValue(text);
  if (!isFields(value) || !isFields(value.jobs)) return undefined;
  const jobs = new Map(Object.entries(value.jobs).map(([id, job]) => [id, fieldsOf(job)]));
  if (jobs.size > mostJobs) return undefined;
  const context = { workflow: value, around, needs: new NeededRuns(jobs) };
  return { jobs: [...jobs].map(([id, job]) => jobOf(context, id, job)), on: value.on };
}

interface JobContext {
  readonly workflow: Fields;
  readonly around: WorkflowSurroundings;
  readonly needs: NeededRuns;
}

function jobOf({ workflow, around, needs }: JobContext, id: string, job: Fields): WorkflowJob {
  const { uses } = job;
  const gate = gateInSteps(objectsOf(job.steps), { ...around, shell: shellOf(workflow, job) });
  const matrix = wholeMatrix(job);
  return {
    id,
    name: checkName(id, job),
    binds: (event) => together([binding(job, event), matrix, needs.of(id, event)]),
    runs: (event) => together([binding({ if: job.if }, event), matrix, needs.of(id, event)]),
    ...(gate === undefined ? {} : { gate }),
    ...(typeof uses === 'string' ? { calls: uses } : {}),
    afterFailure: afterFailure(job),
    neededCalls: needs.callsOf(id),
    sums: asksForStatus(job.if) ? needsOf(job) : [],
  };
}

/** Jobs that one needs, with those that they need in turn. */
const mostNeeded = 100;

/** Whether what a job needs runs: it is skipped with it, also where a job between them has run all the same, unless its own condition looks at how that stands. Each condition is read once for each event. */
class NeededRuns {
  readonly #jobs: ReadonlyMap<string, Fields>;
  readonly #known = new WeakMap<RunEvent, Map<string, Runs>>();

  constructor(jobs: ReadonlyMap<string, Fields>) {
    this.#jobs = jobs;
  }

  of(id: string, event: RunEvent): Runs {
    const all = this.#all(id);
    if (all === undefined) return { runs: 'perhaps', why: `it needs more than ${mostNeeded} jobs` };
    return together(all.map((one) => this.#own(one, event)));
  }

  /** The workflows that jobs call which a job needs. */
  callsOf(id: string): readonly string[] {
    const calls = (this.#all(id) ?? []).map((one) => this.#jobs.get(one)?.uses);
    return [...new Set(calls.filter((one) => typeof one === 'string'))];
  }

  /** `undefined`: too many. */
  #all(id: string): readonly string[] | undefined {
    const { if: condition, ...job } = this.#jobs.get(id) ?? {};
    if (runsInAnyCase(condition)) return [];
    const all = new Set<string>();
    const waiting = [...needsOf(job)];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (all.has(next)) continue;
      if (all.size === mostNeeded) return undefined;
      all.add(next);
      waiting.push(...needsOf(this.#jobs.get(next) ?? {}));
    }
    return [...all];
  }

  #own(id: string, event: RunEvent): Runs {
    const known = this.#known.get(event) ?? new Map<string, Runs>();
    this.#known.set(event, known);
    const runs = known.get(id) ?? inJob(id, this.#alone(this.#jobs.get(id) ?? {}, event));
    known.set(id, runs);
    return runs;
  }

  #alone(job: Fields, event: RunEvent): Runs {
    return together([binding({ if: job.if }, event), wholeMatrix(job)]);
  }
}

function needsOf({ needs }: Fields): readonly string[] {
  const all = typeof needs === 'string' ? [needs] : entriesOf(needs);
  return all.filter((one) => typeof one === 'string').slice(0, mostNeeded + 1);
}

/** It has run in none of those cases, and its check is a success. */
function afterFailure(job: Fields): Runs {
  const [first] = needsOf(job);
  if (first === undefined || runsInAnyCase(job.if)) return always;
  return {
    runs: 'perhaps',
    why: `where ${inWords(first)} fails, which it needs, GitHub skips it and calls that a success`,
  };
}

function inJob(id: string, runs: Runs): Runs {
  return runs.runs === 'always' ? runs : { ...runs, why: `it needs the job ${inWords(id)}: ${runs.why}` };
}

function wholeMatrix(job: Fields): Runs {
  const { matrix } = fieldsOf(job.strategy);
  const isMade = (value: unknown) => typeof value === 'string' && value.includes('${{');
  const made = [job.strategy, matrix, ...Object.values(fieldsOf(matrix))].find(isMade);
  if (made !== undefined) return { runs: 'perhaps', why: `only the run knows its matrix ${inWords(made)}` };
  const { exclude } = fieldsOf(matrix);
  if (exclude === undefined || (Array.isArray(exclude) && exclude.length === 0)) return always;
  return { runs: 'perhaps', why: `its matrix leaves out ${inWords(exclude)}` };
}
