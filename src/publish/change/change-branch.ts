import * as z from 'zod';
import { ConfigError, ServiceError } from '../../host/errors.js';
import { answerFault, answerKind, answerText, type GithubQuestion } from '../../host/github/github-answer.js';
import { askFor, askGithub, given } from '../../host/github/github-questions.js';
import type { ApiAnswer } from '../../host/values.js';
import { commitOf, holdsFiles, type ReadPlace, workOf } from './own-branch.js';

/** A file of a repository on GitHub that changes. */
export interface CommittedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Its mode in Git, which is not ours to change. */
  readonly isExecutable: boolean;
}

/** What a commit says. */
interface CommitText {
  readonly message: string;
  /** Ends each message of ours, by which the branch is known as ours. */
  readonly mark: string;
  /** A branch that holds these files already stays as it is, also where the base branch has moved on in others. */
  readonly stays?: boolean;
}

/** The branch that is to change, as it was read. */
export type ChangePlace = ReadPlace;

const named = z.object({ sha: z.string() });
const refSchema = z.object({ object: named });

function asking(what: string): GithubQuestion {
  return { what, permission: 'contents: write' };
}

/**
 * Commits to the branch itself. Gives the commit, or `undefined` when somebody pushed since it was read, unless this is the last try.
 * @throws ServiceError where GitHub refuses, e.g. for the protection of the branch.
 */
export async function commitFilesTo(
  place: ChangePlace,
  files: readonly CommittedFile[],
  { message }: CommitText,
  isLast: boolean,
): Promise<string | undefined> {
  const how = asking(`Committing to ${place.tip.name}`);
  const commit = await createCommit(place, await createTree(place, files), message);
  const answer = await moveRef(place, place.tip.name, commit, false, how);
  if (answerKind(answer) === 'ok') return commit;
  if (answer.status !== 422) throw answerFault(answer, how);
  const moved = await refOf(place, place.tip.name);
  if (moved !== place.tip.commit && !isLast) return undefined;
  throw new ServiceError({
    code: 'github-commit-refused',
    message: `${how.what}: GitHub did not take the commit: ${answerText(answer)}.`,
    fix: 'If the branch is protected, leave out `commit: true`, so that a pull request is opened. Else start the job again.',
  });
}

/**
 * Lets the branch of the pull request hold these files on top of what was read. A branch that does already, with the same message, stays as it is: approvals
 * are of a commit. One that GitHub has only brought up to date ("Update branch") is ours as before, and written anew.
 * Gives its commit, or `undefined` when it came into being or was pushed to meanwhile, unless this is the last try.
 * @throws ConfigError `branch-taken` for a branch that holds what somebody else has written.
 */
export async function keepBranch(
  place: ChangePlace,
  branch: string,
  files: readonly CommittedFile[],
  text: CommitText,
  isLast: boolean,
): Promise<{ readonly commit: string; readonly isNew: boolean } | undefined> {
  if (branch === place.tip.name) throw taken(branch, 'it is the default branch');
  const how = asking(`Writing the branch ${branch}`);
  const current = await refOf(place, branch);
  if (current === undefined) return createBranch(place, branch, files, text, isLast);
  const ours = await workOf(place, current, text.mark, how);
  if (ours === undefined) throw taken(branch, 'somebody else has written to it');
  const isSame = ours.message.trim() === text.message.trim();
  if (isSame && text.stays && (await holdsFiles(place, current, files, how))) return { commit: current, isNew: false };
  const tree = await createTree(place, files);
  if (isSame && ours.sha === current && ours.tree.sha === tree) return { commit: current, isNew: false };
  const commit = await createCommit(place, tree, text.message);
  // GitHub moves a branch whatever it holds by then: what somebody has pushed meanwhile is looked at first.
  const isMoved = (await refOf(place, branch)) !== current;
  if (isMoved && isLast) throw taken(branch, 'somebody else is writing to it');
  if (isMoved) return undefined;
  requireRef(await moveRef(place, branch, commit, true, how), how);
  return { commit, isNew: true };
}

async function createBranch(
  place: ChangePlace,
  branch: string,
  files: readonly CommittedFile[],
  { message }: CommitText,
  isLast: boolean,
): Promise<{ readonly commit: string; readonly isNew: boolean } | undefined> {
  const how = asking(`Writing the branch ${branch}`);
  const commit = await createCommit(place, await createTree(place, files), message);
  const body = { ref: `refs/heads/${branch}`, sha: commit };
  const route = `/repos/${place.repository}/git/refs`;
  const answer = await askGithub(place.api, { method: 'POST', route, body }, how);
  if (answer.status === 422 && !isLast && (await refOf(place, branch)) !== undefined) return undefined;
  requireRef(answer, how);
  return { commit, isNew: true };
}

/** Rules of a repository, and a branch whose name is a folder of this one, keep branches from being written. */
function requireRef(answer: ApiAnswer, how: GithubQuestion): void {
  if (answer.status !== 422) return void given(answer, refSchema, how);
  throw new ServiceError({
    code: 'github-branch-refused',
    message: `${how.what}: GitHub refused it: ${answerText(answer)}.`,
    fix: 'If a rule of the repository protects branches of this name, let whoever the token belongs to bypass it.',
  });
}

/** Whether a branch holds what this action has written, and nothing else. `false` without such a branch. */
export async function isOurBranch(place: ChangePlace, branch: string, mark: string): Promise<boolean> {
  const current = await refOf(place, branch);
  if (current === undefined) return false;
  return (await workOf(place, current, mark, asking(`Reading the branch ${branch}`))) !== undefined;
}

function taken(branch: string, why: string): ConfigError {
  const fix = 'Delete this branch, or with `mode: prune` name another one in the input `branch`.';
  return new ConfigError([{ where: `branch ${branch}`, what: `it can't be used: ${why}`, fix }], 'branch-taken');
}

/** The commit of a branch; `undefined` where there is none. */
async function refOf({ api, repository }: ChangePlace, branch: string): Promise<string | undefined> {
  const how = asking(`Reading the branch ${branch}`);
  const answer = await askGithub(api, { route: `/repos/${repository}/git/ref/heads/${branch}` }, how);
  return answer.status === 404 ? undefined : given(answer, refSchema, how).object.sha;
}

function moveRef({ api, repository }: ChangePlace, branch: string, sha: string, force: boolean, how: GithubQuestion) {
  const route = `/repos/${repository}/git/refs/heads/${branch}`;
  return askGithub(api, { method: 'PATCH', route, body: { sha, force } }, how);
}

/** The tree of what was read, with the changed files. The same for the same content. */
async function createTree(place: ChangePlace, files: readonly CommittedFile[]): Promise<string> {
  const { api, repository, tip } = place;
  const how = asking('Writing the changed files');
  const routes = `/repos/${repository}/git`;
  const base = await commitOf(place, tip.commit, how);
  const tree = [];
  for (const { path, bytes, isExecutable } of files) {
    const body = { content: Buffer.from(bytes).toString('base64'), encoding: 'base64' };
    const { sha } = await askFor(api, { method: 'POST', route: `${routes}/blobs`, body }, named, how);
    tree.push({ path, mode: isExecutable ? '100755' : '100644', type: 'blob', sha });
  }
  const body = { base_tree: base.tree.sha, tree };
  return (await askFor(api, { method: 'POST', route: `${routes}/trees`, body }, named, how)).sha;
}

async function createCommit({ api, repository, tip }: ChangePlace, tree: string, message: string): Promise<string> {
  const body = { message, tree, parents: [tip.commit] };
  const request = { method: 'POST', route: `/repos/${repository}/git/commits`, body } as const;
  return (await askFor(api, request, named, asking('Writing the commit'))).sha;
}
