import { byText } from '../../text/order.js';
import { readWorkflow, type WorkflowFile } from './workflow-file.js';

/** A job that holds an image back, and the workflow of the repository that a push starts it by. */
export interface GateJob {
  /** Its path in the repository. */
  readonly workflow: string;
  /** The name of its check; absent: an expression makes it. */
  readonly check?: string;
}

/** What the workflows of a repository say of the gate. */
export interface GateUse {
  readonly jobs: readonly GateJob[];
  /** Workflows of others that are called, and whose text is not at hand. */
  readonly unread: readonly string[];
  /** Workflows of the repository that can't be read. */
  readonly invalid: readonly string[];
}

/** How deep workflows call each other: GitHub's own limit is ten. */
const maxDepth = 10;
/** Calls that are followed in one repository. */
const maxCalls = 1000;

/**
 * Which jobs hold back what a push to a branch makes.
 * @param texts workflows by name: those of the repository by their path, others as `owner/name/path@ref`. @param own the paths of the repository's own.
 */
export function gateUse(texts: ReadonlyMap<string, string>, own: readonly string[], branch: string): GateUse {
  const files = new Map([...texts].map(([name, text]) => [name, readWorkflow(text)]));
  const unread = new Set<string>();
  const jobs: GateJob[] = [];
  const budget = { calls: maxCalls };
  const invalid = own.filter((path) => files.get(path) === undefined);
  for (const workflow of own) {
    const file = files.get(workflow);
    if (file === undefined || !file.isOnPush(branch)) continue;
    for (const check of gateChecks({ files, unread, budget }, workflow, file, maxDepth))
      jobs.push({ workflow, ...(check === undefined ? {} : { check }) });
  }
  return { jobs, unread: [...unread].toSorted(byText), invalid };
}

interface Calls {
  readonly files: ReadonlyMap<string, WorkflowFile | undefined>;
  readonly unread: Set<string>;
  readonly budget: { calls: number };
}

/** The checks of the jobs of a workflow that are the gate, and of those that it calls: `caller / called`. */
function gateChecks(calls: Calls, name: string, file: WorkflowFile, depth: number): readonly (string | undefined)[] {
  return file.jobs.flatMap(({ check, isGate, calls: called }) => {
    if (isGate) return [check];
    if (called === undefined) return [];
    const target = calledName(name, called);
    const other = calls.files.get(target);
    calls.budget.calls -= 1;
    if (other === undefined || depth === 0 || calls.budget.calls < 0) {
      calls.unread.add(target);
      return [];
    }
    return gateChecks(calls, target, other, depth - 1).map((inner) =>
      check === undefined || inner === undefined ? undefined : `${check} / ${inner}`,
    );
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
