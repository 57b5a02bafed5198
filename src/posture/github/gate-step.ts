import type { Fields } from '../../text/json.js';
import { checksOutOthers } from './action-file.js';
import { conditionOn, type RunEvent } from './condition.js';
import { gateScript, type Shell } from './gate-script.js';
import { always, best, inWords, type Runs, together } from './runs.js';

/** The repository that has the action. */
const gateRepository = 'image-gate/image-gate';

/** Which actions are the gate: the one of image-gate's own repository, and those that somebody has named as it: `owner/name` of a copy, `./path` in a repository. */
export type GateNames = readonly string[];

/** What is known where steps are read. */
export interface StepSurroundings {
  readonly names: GateNames;
  /** Shell that scripts of the job run in. */
  readonly shell: Shell;
  /** The steps of an action that the owners of the repository have made; `undefined` for another’s. */
  readonly action: (uses: string) => readonly Fields[] | 'unread' | undefined;
  /** Actions that are still looked into. */
  readonly budget: { actions: number };
}

export type OnEvent = (event: RunEvent) => Runs;

/** How deep actions use each other: GitHub's own limit is ten. */
const maxDepth = 10;

/** Whether one of several steps is the gate, and holds back what a run on an event makes; `undefined` where none is. */
export function gateInSteps(steps: readonly Fields[], around: StepSurroundings, depth = maxDepth): OnEvent | undefined {
  const elsewhere = steps.findIndex(checksOutOthers);
  const [first, ...others] = steps.flatMap((step, at) => {
    const gate = gateStep(step, around, depth);
    if (gate === undefined) return [];
    const isOther = elsewhere !== -1 && elsewhere < at && String(step.uses).startsWith('.');
    return [isOther ? (event: RunEvent) => together([gate(event), ofOtherFiles]) : gate];
  });
  if (first === undefined) return undefined;
  return (event) => best([first(event), ...others.map((one) => one(event))]);
}

const ofOtherFiles: Runs = {
  runs: 'perhaps',
  why: 'its action is one of the files of another commit, which a step before has checked out',
};

function gateStep(step: Fields, around: StepSurroundings, depth: number): OnEvent | undefined {
  const { uses, run } = step;
  if (typeof uses === 'string') {
    const is = gateAction(uses, around, depth);
    return is === undefined ? undefined : (event) => together([binding(step, event), is(event)]);
  }
  const script = typeof run === 'string' ? gateScript(run, shellIn(step, around)) : undefined;
  return script === undefined ? undefined : (event) => together([binding(step, event), script]);
}

function shellIn({ shell }: Fields, { shell: usual }: StepSurroundings): Shell {
  return shell === undefined || shell === null ? usual : { ...usual, named: shell };
}

/** Whether an action is the gate, or a step of it is. One of this name that is another's may be a copy, and may be anything. */
function gateAction(uses: string, around: StepSurroundings, depth: number): OnEvent | undefined {
  const [name = ''] = uses.toLowerCase().replace(/\/+$/, '').split('@');
  const own = [gateRepository, ...around.names].map((one) => one.toLowerCase().replace(/\/+$/, ''));
  const isOwn = (one: string) => own.includes(one);
  if (isOwn(name)) return () => always;
  const asOther: Runs = { runs: 'perhaps', why: `${inWords(uses)} is not known to be the gate` };
  // The action at the root of its own repository, or of a copy that is named.
  if (name === '.') return ({ repository }) => (isOwn(repository.toLowerCase()) ? always : asOther);
  const steps = around.action(uses);
  const gate = Array.isArray(steps) ? gateInAction(uses, steps, around, depth) : undefined;
  if (gate !== undefined) return gate;
  if (/^(?:[\w.-]+\/image-gate|\.\/(?:[^/]+\/)*image-gate)$/.test(name)) return () => asOther;
  return steps === 'unread' ? () => unreadAction(uses) : undefined;
}

function gateInAction(
  uses: string,
  steps: readonly Fields[],
  around: StepSurroundings,
  depth: number,
): OnEvent | undefined {
  around.budget.actions -= 1;
  if (depth === 0 || around.budget.actions < 0) return () => unreadAction(uses);
  const shell = { named: undefined, runner: around.shell.runner };
  const gate = gateInSteps(steps, { ...around, shell }, depth - 1);
  return gate === undefined ? undefined : (event) => inAction(uses, gate(event));
}

function unreadAction(uses: string): Runs {
  return { runs: 'perhaps', why: `${inWords(uses)} is an action that could not be read` };
}

function inAction(uses: string, runs: Runs): Runs {
  return runs.runs === 'always' ? runs : { ...runs, why: `in ${inWords(uses)}: ${runs.why}` };
}

/** Whether a step or a job runs on an event, and fails what it stands in. */
export function binding({ if: condition, 'continue-on-error': goesOn }: Fields, event: RunEvent): Runs {
  return together([runsBy(condition, event), failsBy(goesOn ?? false, event)]);
}

function runsBy(condition: unknown, event: RunEvent): Runs {
  const holds = conditionOn(condition, event);
  if (holds === true) return always;
  if (holds === false) return { runs: 'never', why: `its condition ${inWords(condition)} does not hold` };
  return { runs: 'perhaps', why: `it runs only where ${inWords(condition)} holds` };
}

function failsBy(goesOn: unknown, event: RunEvent): Runs {
  const mayFail = conditionOn(goesOn, event);
  if (mayFail === false) return always;
  return { runs: mayFail ? 'never' : 'perhaps', why: `it may fail (continue-on-error: ${inWords(goesOn)})` };
}
