import { posix } from 'node:path';
import { isDockerfileName } from '../../source/dockerfile/dockerfile-name.js';
import { byText } from '../../text/order.js';

/** Folders whose files somebody else wrote. */
const foreign: ReadonlySet<string> = new Set(['node_modules', 'vendor', 'bower_components', '.venv', 'venv']);

/** The Dockerfiles among the paths of a repository, those nearest to its root first. What a package manager has put there is none of its own. */
export function dockerfilesIn(paths: readonly string[]): readonly string[] {
  const depth = (path: string) => path.split('/').length;
  return paths
    .filter((path) => isDockerfileName(posix.basename(path)))
    .filter((path) => !path.split('/').some((part) => foreign.has(part)))
    .toSorted((a, b) => depth(a) - depth(b) || byText(a, b));
}

const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Where GitHub looks for workflows. */
export function isWorkflow(path: string): boolean {
  return workflowPath.test(path);
}
