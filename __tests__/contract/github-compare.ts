import type { GitState } from './github-git.js';
import { example } from './openapi-example.js';

/** What GitHub says of two commits: which is ahead, and the files that the second adds to the last commit that both have. */
export function comparison(state: GitState, base: string, head: string): object {
  const [below, above] = [ancestors(state, base), ancestors(state, head)];
  const shared = above.find((commit) => below.includes(commit)) ?? '';
  const [ahead, behind] = [shared !== head, shared !== base];
  const status = ahead ? (behind ? 'diverged' : 'ahead') : behind ? 'behind' : 'identical';
  return example('commit-comparison', { status, files: changedFiles(state, shared, head) });
}

/** Nearest first, the commit itself too. */
function ancestors({ commits }: GitState, from: string): readonly string[] {
  const [found, next] = [new Set<string>(), [from]];
  for (let one = next.shift(); one !== undefined; one = next.shift()) {
    found.add(one);
    next.push(...(commits.get(one)?.parents ?? []));
  }
  return [...found];
}

function changedFiles(state: GitState, before: string, after: string): readonly object[] {
  const [old, now] = [before, after].map(
    (commit) => state.trees.get(state.commits.get(commit)?.tree ?? '') ?? new Map(),
  );
  const names = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
  return names.flatMap((filename) => {
    const [one, other] = [old?.get(filename), now?.get(filename)];
    if (one === other) return [];
    const status = one === undefined ? 'added' : other === undefined ? 'removed' : 'modified';
    const patch = `@@ -1 +1 @@\n${changedLines(linesOf(state, one), linesOf(state, other)).join('\n')}`;
    return [example('diff-entry', { filename, status, sha: other ?? one, patch })];
  });
}

function linesOf({ blobs }: GitState, blob: string | undefined): readonly string[] {
  return (blobs.get(blob ?? '')?.toString() ?? '').split('\n').filter((line) => line !== '');
}

/** Enough for files in which no line stands twice. */
function changedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}
