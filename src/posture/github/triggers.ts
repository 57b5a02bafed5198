import { someNames } from '../../text/count.js';
import { entriesOf, type Fields, fieldsOf, isFields } from '../../text/json.js';
import { isBranchOf, mayBeBranchOf } from './branch-pattern.js';
import type { RunEvent } from './condition.js';
import { always, inWords, type Runs } from './runs.js';

/** The names of what starts a workflow (`on`). */
function triggerNames(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on];
  const names = isFields(on) ? Object.keys(on) : entriesOf(on);
  return names.filter((one) => typeof one === 'string');
}

/** Whether every push to a branch starts a workflow. */
export function startsOnPush(on: unknown, branch: string): Runs {
  if (!triggerNames(on).includes('push'))
    return { runs: 'never', why: `only ${someNames(triggerNames(on)) || 'nothing'} starts it` };
  const push = pushOf(on);
  if (!isForBranch(push, branch)) return { runs: 'never', why: `it is for pushes to others than ${branch}` };
  const { paths, 'paths-ignore': ignored } = push;
  if (paths !== undefined && !takesAll(paths))
    return { runs: 'perhaps', why: `only pushes of some files start it (paths: ${inWords(paths)})` };
  if (ignored === undefined) return always;
  return { runs: 'perhaps', why: `pushes of some files do not start it (paths-ignore: ${inWords(ignored)})` };
}

/** What starts a workflow before a change is merged: each may leave a check on its commits. Pushes to the branch itself come behind that. */
export function changeEvents(on: unknown, place: Pick<RunEvent, 'repository' | 'defaultBranch'>): readonly RunEvent[] {
  const names = triggerNames(on).filter((name) => !behind.has(name));
  const isOfOthers = isForOtherBranches(pushOf(on), place.defaultBranch);
  return names.filter((name) => name !== 'push' || isOfOthers).map((name) => ({ name, ...place }));
}

/** Runs of these are about no change: GitHub gives them the newest commit of the default branch, or none ("Events that trigger workflows"). */
const behind: ReadonlySet<string> = new Set([
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'delete',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'label',
  'milestone',
  'page_build',
  'public',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_call',
  'workflow_run',
]);

function pushOf(on: unknown): Fields {
  return isFields(on) ? fieldsOf(on.push) : {};
}

function isForBranch(push: Fields, branch: string): boolean {
  const { branches, 'branches-ignore': ignored } = push;
  if (branches !== undefined) return isAmong(branches, branch);
  if (ignored !== undefined) return !textsOf(ignored).some((one) => mayBeBranchOf(one, branch));
  return push.tags === undefined && push['tags-ignore'] === undefined;
}

function isForOtherBranches(push: Fields, own: string): boolean {
  const { branches } = push;
  if (branches === undefined) return push['branches-ignore'] !== undefined || isForBranch(push, own);
  return textsOf(branches).some((one) => one !== own);
}

/** The last pattern that matches decides; `!` takes back out. */
function isAmong(patterns: unknown, branch: string): boolean {
  const found = textsOf(patterns).findLast((one) =>
    one.startsWith('!') ? mayBeBranchOf(one.slice(1), branch) : isBranchOf(one, branch),
  );
  return found !== undefined && !found.startsWith('!');
}

function takesAll(paths: unknown): boolean {
  const all = textsOf(paths);
  return all.includes('**') && !all.some((one) => one.startsWith('!'));
}

function textsOf(patterns: unknown): readonly string[] {
  const all = typeof patterns === 'string' ? [patterns] : entriesOf(patterns);
  return all.filter((one) => typeof one === 'string');
}
