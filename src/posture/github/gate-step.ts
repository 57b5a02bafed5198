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
const excused =
  /(?:^|[\s;&|])(?:set\s(?:.{0,500}\s)?\+(?:\w*e|\w*o\s+errexit)|shopt\s.{0,500}errexit|trap\s.{0,500}\s(?:ERR|EXIT|0))(?:[\s;&|]|$)/im;
/** What may keep a script from a line below it, or make that line a part of something: a question, a loop, a function, a text, an end, another meaning of the command. */
const opening =
  /(?:^|[\s;&|({!])(?:if|then|else|elif|while|until|for|case|select|do|exit|return|function|alias|enable|source|\.|eval|exec|break|continue|coproc)(?=[\s;&|)]|$)|<<|(?:^|[\s;&|!])[({]|\(\)/;
/** Characters of a script that are looked at. */
const maxScript = 64 * 1024;

/** Whether a step is the gate, and holds back what a run on an event makes; `undefined` where it is another one. @param shell that scripts of the job run in. */
export function gateStep(step: Fields, names: GateNames, shell: unknown): ((event: RunEvent) => Runs) | undefined {
  const { uses, run } = step;
  if (typeof uses === 'string') {
    const is = gateAction(uses, names);
    return is === undefined ? undefined : (event) => together([binding(step, event), is(event)]);
  }
  const script = typeof run === 'string' ? gateScript(run) : undefined;
  if (script === undefined) return undefined;
  return (event) => together([binding(step, event), inShell(step.shell ?? shell), script]);
}

function inShell(shell: unknown): Runs {
  if (shell === undefined || shell === null || shell === 'bash' || shell === 'sh') return always;
  // A shell of one's own (`{0}`) goes on after a command that has failed.
  if (String(shell).includes('{0}')) return { runs: 'never', why: 'its shell goes on after a command that has failed' };
  return { runs: 'perhaps', why: `its shell ${inWords(shell)} may go on after a command that has failed` };
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

/** Whether a script stops where the gate does; `undefined` where it has none. */
function gateScript(run: string): Runs | undefined {
  if (run.length > maxScript) return undefined;
  const lines = run.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
  const code = lines.map((line) => line.replace(/(?:^|\s)#.*$/, '')).filter((line) => line.trim() !== '');
  // Where more follows, a failure before `&&` counts for nothing.
  const at = code.findIndex(
    (line, index) => gateCommand.test(line) && (index === code.length - 1 || !line.includes('&&')),
  );
  if (at === -1 || excused.test(code.join('\n'))) return undefined;
  const before = code.slice(0, at);
  if (!before.some((line) => opening.test(line) || isOpenText(line))) return always;
  return { runs: 'perhaps', why: 'what stands before it in its script may keep it from running, or from stopping' };
}

/** Whether a text that begins on a line may end on another one. */
function isOpenText(line: string): boolean {
  const count = (mark: string) => line.split(mark).length - 1;
  return ['"', "'", '`'].some((mark) => count(mark) % 2 === 1) || count('(') !== count(')');
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

/** The shell that the scripts of a job run in where they name none: on Windows it is PowerShell, which goes on. */
export function shellOf(workflow: Fields, job: Fields): unknown {
  const isWindows = /windows/i.test(JSON.stringify(job['runs-on']) ?? '');
  const named = [job, workflow].map((one) => fieldsOf(fieldsOf(one.defaults).run).shell);
  return named.find((one) => one !== undefined) ?? (isWindows ? 'pwsh' : undefined);
}
