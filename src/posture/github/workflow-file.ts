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
const gateCommand = /(?:^|[\s/;&|(])image-gate\s+gate(?:\s|$)/m;
/** What makes an exit code count for nothing. */
const excused = /\|\|\s*(?:true|:)/;

function isGateStep(step: Fields): boolean {
  if (!isBinding(step)) return false;
  const { uses, run } = step;
  if (typeof uses === 'string' && gateAction.test(uses)) return true;
  return typeof run === 'string' && gateCommand.test(run.replace(/#.*$/gm, '')) && !excused.test(run);
}

/** Whether a step or a job runs at all, and fails what it stands in. */
function isBinding({ if: condition, 'continue-on-error': goesOn }: Fields): boolean {
  const text = String(condition ?? 'true').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  return text.trim() !== 'false' && (goesOn === undefined || goesOn === false);
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
