import { ConfigError } from '../../host/errors.js';
import { readYaml } from '../../policy/file/yaml-file.js';
import { entriesOf, type Fields, fieldsOf, isFields, objectsOf } from '../../text/json.js';
import { asksForStatus, type RunEvent } from './condition.js';
import { binding, type GateNames, gateStep, shellOf } from './gate-step.js';
import { always, best, inWords, type Runs, together } from './runs.js';

/** Characters of a workflow that are read. */
export const maxWorkflow = 256 * 1024;

/** A job of a workflow, as far as the gate matters. */
export interface WorkflowJob {
  readonly id: string;
  /** The name of its check; absent: an expression makes it. */
  readonly check?: string;
  /** Whether it runs on an event, and fails the run. */
  readonly binds: (event: RunEvent) => Runs;
  /** Whether a step of it, where the job runs, is the gate and stops the job where an image is blocked; absent: none is. */
  readonly gate?: (event: RunEvent) => Runs;
  /** Another workflow that it calls, as it is written. */
  readonly calls?: string;
}

export interface WorkflowFile {
  readonly jobs: readonly WorkflowJob[];
  /** What starts it. */
  readonly on: unknown;
}

/** A workflow as GitHub reads it. `undefined` for what is none. */
export function readWorkflow(text: string, names: GateNames = []): WorkflowFile | undefined {
  const value = plain(text);
  if (!isFields(value) || !isFields(value.jobs)) return undefined;
  const jobs = new Map(Object.entries(value.jobs).map(([id, job]) => [id, fieldsOf(job)]));
  const context = { workflow: value, names, needs: new NeededRuns(jobs) };
  return { jobs: [...jobs].map(([id, job]) => jobOf(context, id, job)), on: value.on };
}

function plain(text: string): unknown {
  try {
    return readYaml(text, 'workflow', maxWorkflow).value;
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

interface JobContext {
  readonly workflow: Fields;
  readonly names: GateNames;
  readonly needs: NeededRuns;
}

function jobOf({ workflow, names, needs }: JobContext, id: string, job: Fields): WorkflowJob {
  const { name = id, uses } = job;
  const isNamed = typeof name === 'string' && !name.includes('${{');
  const shell = shellOf(workflow, job);
  const [first, ...others] = objectsOf(job.steps).flatMap((step) => gateStep(step, names, shell) ?? []);
  const matrix = wholeMatrix(job);
  return {
    id,
    ...(isNamed ? { check: name } : {}),
    binds: (event) => together([binding(job, event), matrix, needs.of(id, event)]),
    ...(first === undefined ? {} : { gate: (event) => best([first(event), ...others.map((one) => one(event))]) }),
    ...(typeof uses === 'string' ? { calls: uses } : {}),
  };
}

/** Jobs that one needs, with those that they need in turn. */
const mostNeeded = 100;

/** Whether what a job needs runs: it is skipped with it, unless its own condition looks at how that stands. Each condition is read once for each event. */
class NeededRuns {
  readonly #jobs: ReadonlyMap<string, Fields>;
  readonly #needs: ReadonlyMap<string, readonly string[]>;
  readonly #known = new WeakMap<RunEvent, Map<string, Runs>>();

  constructor(jobs: ReadonlyMap<string, Fields>) {
    this.#jobs = jobs;
    this.#needs = new Map([...jobs].map(([id, job]) => [id, needsOf(job)]));
  }

  of(id: string, event: RunEvent): Runs {
    const all = new Map<string, Runs>();
    const waiting = [...(this.#needs.get(id) ?? [])];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (all.has(next)) continue;
      if (all.size === mostNeeded) return { runs: 'perhaps', why: `it needs more than ${mostNeeded} jobs` };
      all.set(next, this.#own(next, event));
      waiting.push(...(this.#needs.get(next) ?? []).slice(0, mostNeeded));
    }
    return together([...all.values()]);
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

function needsOf({ needs, if: condition }: Fields): readonly string[] {
  if (asksForStatus(condition)) return [];
  const all = typeof needs === 'string' ? [needs] : entriesOf(needs);
  return all.filter((one) => typeof one === 'string').slice(0, mostNeeded + 1);
}

function inJob(id: string, runs: Runs): Runs {
  return runs.runs === 'always' ? runs : { ...runs, why: `it needs the job ${inWords(id)}: ${runs.why}` };
}

function wholeMatrix(job: Fields): Runs {
  const { matrix } = fieldsOf(job.strategy);
  if (typeof (job.strategy ?? {}) === 'string' || typeof matrix === 'string')
    return { runs: 'perhaps', why: `only the run knows its matrix ${inWords(matrix ?? job.strategy)}` };
  const { exclude } = fieldsOf(matrix);
  if (exclude === undefined || (Array.isArray(exclude) && exclude.length === 0)) return always;
  return { runs: 'perhaps', why: `its matrix leaves out ${inWords(exclude)}` };
}
