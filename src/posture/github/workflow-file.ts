import { ConfigError } from '../../host/errors.js';
import { readYaml } from '../../policy/file/yaml-file.js';
import { filePattern } from '../../source/dockerfile/dockerignore.js';
import { entriesOf, type Fields, fieldsOf, isFields, objectsOf } from '../../text/json.js';

/** Characters of a workflow that are read. */
export const maxWorkflow = 256 * 1024;

/** A job of a workflow, as far as the gate matters. */
interface WorkflowJob {
  /** The name of its check; absent: an expression makes it. */
  readonly check?: string;
  /** It has a step that is the gate, and that stops the job where an image is blocked. */
  readonly isGate: boolean;
  /** Another workflow that it calls, as it is written. */
  readonly calls?: string;
}

export interface WorkflowFile {
  readonly jobs: readonly WorkflowJob[];
  /** Whether a push to a branch starts it. */
  readonly isOnPush: (branch: string) => boolean;
}

/** A workflow as GitHub reads it. `undefined` for what is none. */
export function readWorkflow(text: string): WorkflowFile | undefined {
  const value = plain(text);
  if (!isFields(value) || !isFields(value.jobs)) return undefined;
  const jobs = Object.entries(value.jobs).map(([id, job]) => jobOf(id, fieldsOf(job)));
  return { jobs, isOnPush: (branch) => startsOnPush(value.on, branch) };
}

function plain(text: string): unknown {
  try {
    return readYaml(text, 'workflow', maxWorkflow).value;
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

function jobOf(id: string, job: Fields): WorkflowJob {
  const { name = id, uses } = job;
  const isNamed = typeof name === 'string' && !name.includes('${{');
  return {
    ...(isNamed ? { check: name } : {}),
    isGate: isBinding(job) && objectsOf(job.steps).some((step) => isGateStep(step)),
    ...(typeof uses === 'string' && isBinding(job) ? { calls: uses } : {}),
  };
}

/** The action at the root of a repository of this name, whoever has it: people take copies into their organization. */
const gateAction = /^[\w.-]+\/image-gate@\S+$/i;
/** A line of a script that is the command and nothing else: behind `||`, `|`, `;` or `&`, in an `if` or in the words of an `echo` its exit code counts for nothing, or may. */
const gateCommand =
  /^\s*(?:[A-Za-z_]\w*=\S*\s+)*(?:(?:exec|sudo|time|npx|npm exec|pnpm exec|yarn)\s+(?:-\S+\s+)*)?(?:\S*\/)?image-gate\s+gate(?:\s(?:[^|;&]|&&|>&|&>)*)?$/;
/** What lets a script go on, or end well, after a command that has failed. */
const excused = /(?:^|[\s;&|])(?:set\s+\+\w*e|set\s+\+o\s+errexit|trap\s.*\s(?:ERR|EXIT))(?:\s|$)/m;
/** Characters of a script that are looked at. */
const maxScript = 64 * 1024;

function isGateStep(step: Fields): boolean {
  if (!isBinding(step)) return false;
  const { uses, run } = step;
  if (typeof uses === 'string' && gateAction.test(uses)) return true;
  return typeof run === 'string' && isGateScript(run) && !String(step.shell ?? '').includes('{0}');
}

/** A shell of one's own (`{0}`) goes on after a command that has failed. */
function isGateScript(run: string): boolean {
  if (run.length > maxScript) return false;
  const lines = run.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
  const code = lines.map((line) => line.replace(/(?:^|\s)#.*$/, ''));
  return code.some((line) => gateCommand.test(line)) && !excused.test(code.join('\n'));
}

/** Whether a step or a job runs where a push has started it, and fails what it stands in. A condition that may hold does. */
function isBinding({ if: condition, 'continue-on-error': goesOn }: Fields): boolean {
  const text = String(condition ?? 'true').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  return !never.test(text.trim()) && !isForOtherEvents(text) && (goesOn === undefined || goesOn === false);
}

/** Conditions that hold in no run, or in none that has gone well up to there. */
const never = /^(?:false|!\s*true|-?0|''|null|failure\(\)|cancelled\(\))$/;

function isForOtherEvents(condition: string): boolean {
  if (condition.includes('||')) return false;
  return /\bgithub\.event_name\s*(?:==\s*'(?!push')|!=\s*'push')/.test(condition);
}

function startsOnPush(on: unknown, branch: string): boolean {
  if (on === 'push') return true;
  if (Array.isArray(on)) return on.includes('push');
  if (!isFields(on) || !Object.hasOwn(on, 'push')) return false;
  const { branches, 'branches-ignore': ignored, tags, 'tags-ignore': ignoredTags } = fieldsOf(on.push);
  if (branches !== undefined) return isAmong(branches, branch);
  if (ignored !== undefined) return !isAmong(ignored, branch);
  return tags === undefined && ignoredTags === undefined;
}

/** The last pattern that matches decides; `!` takes back out. */
function isAmong(patterns: unknown, branch: string): boolean {
  const all = typeof patterns === 'string' ? [patterns] : entriesOf(patterns);
  const found = all.findLast((one) => typeof one === 'string' && filePattern(one.replace(/^!/, ''))?.(branch) === true);
  return typeof found === 'string' && !found.startsWith('!');
}
