import { type Fields, fieldsOf } from '../../text/json.js';
import { conditionOn, type RunEvent } from './condition.js';
import { always, inWords, type Runs, together } from './runs.js';

/** The repository that has the action. */
const ownAction = 'image-gate/image-gate';

/** Which actions are the gate: the one of image-gate's own repository, and those that somebody has named as it: `owner/name` of a copy, `./path` in a repository. */
export type GateNames = readonly string[];

/** A line of a script that is the command and nothing else: behind `||`, `|`, `;` or `&`, in an `if` or in the words of an `echo` its exit code counts for nothing, or may. */
const gateCommand =
  /^\s*(?:[A-Za-z_]\w*=\S*\s+)*(?:(?:exec|sudo|time|npx|npm exec|pnpm exec|yarn)\s+(?:-\S+\s+)*)?(?:\S*\/)?image-gate\s+gate(?:\s(?:[^|;&]|&&|>&|&>)*)?$/;
/** What lets a script go on, or end well, after a command that has failed. */
const excused = /(?:^|[\s;&|])(?:set\s+\+\w*e|set\s+\+o\s+errexit|trap\s.*\s(?:ERR|EXIT))(?:\s|$)/m;
/** Characters of a script that are looked at. */
const maxScript = 64 * 1024;

/** Whether a step is the gate, and holds back what a run on an event makes; `undefined` where it is another one. @param shell that scripts of the job run in. */
export function gateStep(step: Fields, names: GateNames, shell: unknown): ((event: RunEvent) => Runs) | undefined {
  const { uses, run } = step;
  if (typeof uses === 'string') {
    const is = gateAction(uses, names);
    return is === undefined ? undefined : (event) => together([binding(step, event), is(event)]);
  }
  if (typeof run !== 'string' || !isGateScript(run)) return undefined;
  // A shell of one's own (`{0}`) goes on after a command that has failed.
  if (!String(step.shell ?? shell ?? '').includes('{0}')) return (event) => binding(step, event);
  return () => ({ runs: 'never', why: 'its shell goes on after a command that has failed' });
}

/** An action of this name that is another's may be a copy, and may be anything. */
function gateAction(uses: string, names: GateNames): ((event: RunEvent) => Runs) | undefined {
  const [name = ''] = uses.toLowerCase().replace(/\/+$/, '').split('@');
  const own = [ownAction, ...names].map((one) => one.toLowerCase().replace(/\/+$/, ''));
  const isOwn = (one: string) => own.includes(one);
  if (isOwn(name)) return () => always;
  const asOther: Runs = { runs: 'perhaps', why: `${inWords(uses)} is not known to be the gate` };
  // The action at the root of its own repository, or of a copy that is named.
  if (name === '.') return ({ repository }) => (isOwn(repository.toLowerCase()) ? always : asOther);
  return /^(?:[\w.-]+\/image-gate|\.\/(?:[^/]+\/)*image-gate)$/.test(name) ? () => asOther : undefined;
}

function isGateScript(run: string): boolean {
  if (run.length > maxScript) return false;
  const lines = run.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
  const code = lines.map((line) => line.replace(/(?:^|\s)#.*$/, ''));
  return code.some((line) => gateCommand.test(line)) && !excused.test(code.join('\n'));
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

/** The shell that the scripts of a job run in where they name none. */
export function shellOf(workflow: Fields, job: Fields): unknown {
  return [job, workflow].map((one) => fieldsOf(fieldsOf(one.defaults).run).shell).find((one) => one !== undefined);
}
