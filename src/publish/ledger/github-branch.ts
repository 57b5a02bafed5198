import * as z from 'zod';
import { ServiceError } from '../../host/errors.js';
import { gitBlobId } from '../../host/github/git-blob-id.js';
import { answerFault, answerKind, answerText, type GithubQuestion } from '../../host/github/github-answer.js';
import { askFor, askForAll, askGithub, given } from '../../host/github/github-questions.js';
import type { Clock, GithubApi } from '../../host/ports.js';
import type { ApiAnswer } from '../../host/values.js';
import type { GitStore, TreeEntry } from './git-home.js';
import { ledgerBranch } from './home.js';

/** A repository on GitHub, asked with a token that may write its contents. */
interface GithubPlace {
  readonly api: GithubApi;
  /** `owner/name` */
  readonly repository: string;
  readonly clock: Pick<Clock, 'sleep'>;
}

/** Bytes of a file that fit into an answer of GitHub's API as Base64. */
const largestBlob = 20 * 1024 * 1024;
/** Commits that others have usually added between two looks at the branch, and how many they may have: 10,000. */
const fewNewer = 10;
const maxPages = 100;

const named = z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/) });
const refSchema = z.object({ object: named.extend({ type: z.literal('commit') }) });
const commitsSchema = z.array(named);
const treeSchema = z.object({
  tree: z.array(named.extend({ path: z.string(), mode: z.string(), size: z.number().optional() })),
  truncated: z.boolean(),
});
const blobSchema = z.object({ content: z.string(), encoding: z.literal('base64') });

/**
 * The ledger's branch in a repository on GitHub, through the Git data API: to read it 2 requests and 1 for each file, to write 4, after a conflict 5 more and those of
 * the files that are new. Every answer is held against what was asked, and each object against its ID.
 */
export function githubBranch(place: GithubPlace, random: () => number = Math.random): GitStore {
  const { repository, clock } = place;
  const reading = asking(repository, 'Reading', 'contents: read');
  const writing = asking(repository, 'Writing', 'contents: write');
  return {
    name: repository,
    largest: largestBlob,
    head: () => headOf(place, reading),
    tree: (commit) => treeOf(place, commit, reading),
    blob: (entry) => blobOf(place, entry, reading),
    isAncestor: (older, newer) => isAncestor(place, older, newer, reading),
    writeBlob: (bytes) => writeBlob(place, bytes, writing),
    writeTree: (entries) => {
      const tree = entries.map(({ path, mode, sha }) => ({ path, mode, sha, type: kindOf(mode) }));
      return make(place, 'trees', { tree }, writing);
    },
    writeCommit: (tree, parent, message) =>
      make(place, 'commits', { message, tree, parents: parent === undefined ? [] : [parent] }, writing),
    move: (commit, from) => move(place, commit, from, writing),
    settle: (attempt) => clock.sleep(Math.ceil(random() * Math.min(10_000, 250 * 2 ** attempt))),
  };
}

/** Makes an object, and gives its ID. Objects are named by what is in them: sent twice, they are the same. */
async function make(
  { api, repository }: GithubPlace,
  kind: string,
  body: unknown,
  how: GithubQuestion,
): Promise<string> {
  const route = `/repos/${repository}/git/${kind}`;
  return (await askFor(api, { method: 'POST', route, body, repeatable: true }, named, how)).sha;
}

async function treeOf({ api, repository }: GithubPlace, commit: string, how: GithubQuestion) {
  const route = `/repos/${repository}/git/trees/${commit}`;
  const { tree, truncated } = await askFor(api, { route }, treeSchema, how);
  if (truncated) throw unexpected(how, 'GitHub did not list the whole folder');
  return tree;
}

async function writeBlob(place: GithubPlace, bytes: Buffer, how: GithubQuestion): Promise<string> {
  if (bytes.byteLength > largestBlob) throw tooLarge(how, 'Add fewer reports at a time.');
  const sha = await make(place, 'blobs', { content: bytes.toString('base64'), encoding: 'base64' }, how);
  if (gitBlobId(bytes, sha.length) !== sha) throw unexpected(how, 'GitHub stored other bytes than were sent');
  return sha;
}

async function move(
  place: GithubPlace,
  commit: string,
  from: string | undefined,
  how: GithubQuestion,
): Promise<boolean> {
  const answer = await moveTo(place, commit, from, how);
  if (answerKind(answer) === 'ok') {
    if (given(answer, refSchema, how).object.sha === commit) return true;
    throw unexpected(how, 'GitHub says that the branch names another commit than was sent');
  }
  if (answerKind(answer) !== 'refused') throw answerFault(answer, how);
  // 422 is also what a rule of the repository answers: then the branch is where it was.
  if ((await headOf(place, how)) !== from) return false;
  throw refused(how, answer);
}

function asking(repository: string, doing: string, permission: string): GithubQuestion {
  return { what: `${doing} the ledger (branch ${ledgerBranch} of ${repository})`, permission };
}

function kindOf(mode: string): 'blob' | 'tree' | 'commit' {
  return mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
}

/** GitHub answers 404 for a branch that is not there, and for a repository that the token may not see. */
async function headOf({ api, repository }: GithubPlace, how: GithubQuestion): Promise<string | undefined> {
  const answer = await askGithub(api, { route: `/repos/${repository}/git/ref/heads/${ledgerBranch}` }, how);
  if (answer.status === 409) throw emptyRepository(how);
  if (answerKind(answer) !== 'missing') return given(answer, refSchema, how).object.sha;
  await askFor(api, { route: `/repos/${repository}` }, z.object({ full_name: z.string() }), how);
  return undefined;
}

async function blobOf(
  { api, repository }: GithubPlace,
  { sha, size = 0 }: TreeEntry,
  how: GithubQuestion,
): Promise<Buffer> {
  if (size > largestBlob) throw tooLarge(how, 'Join no files by hand: restore the branch from its last good commit.');
  const { content } = await askFor(api, { route: `/repos/${repository}/git/blobs/${sha}` }, blobSchema, how);
  const bytes = Buffer.from(content, 'base64');
  if (gitBlobId(bytes, sha.length) === sha) return bytes;
  throw unexpected(how, "the bytes of a file are not those of the commit's tree");
}

/** The commits of a branch, newest first: few at first, as a writer comes here after each that was faster, and all of a page are a hundred times as many bytes. */
async function isAncestor(
  { api, repository }: GithubPlace,
  older: string,
  newer: string,
  how: GithubQuestion,
): Promise<boolean> {
  const route = `/repos/${repository}/commits?sha=${newer}`;
  const isOlder = ({ sha }: { readonly sha: string }) => sha === older;
  const newest = await askFor(api, { route: `${route}&per_page=${fewNewer}` }, commitsSchema, how);
  if (newest.some(isOlder) || newest.length < fewNewer) return newest.some(isOlder);
  const goesOn = (page: readonly { readonly sha: string }[]) => !page.some(isOlder);
  const fix = 'Start the job again: it reads the whole branch then.';
  return (await askForAll(api, route, commitsSchema, how, { maxPages, goesOn, fix })).some(isOlder);
}

/** GitHub moves a branch without `force` only to a commit that has its present one among its ancestors, so sending it twice does no harm. */
function moveTo(
  { api, repository }: GithubPlace,
  sha: string,
  from: string | undefined,
  how: GithubQuestion,
): Promise<ApiAnswer> {
  const refs = `/repos/${repository}/git/refs`;
  if (from === undefined) {
    const body = { ref: `refs/heads/${ledgerBranch}`, sha };
    return askGithub(api, { method: 'POST', route: refs, body, repeatable: true }, how);
  }
  return askGithub(api, { method: 'PATCH', route: `${refs}/heads/${ledgerBranch}`, body: { sha, force: false } }, how);
}

function emptyRepository({ what }: GithubQuestion): ServiceError {
  return new ServiceError({
    code: 'ledger-repository-empty',
    message: `${what}: the repository is empty.`,
    fix: 'Make a first commit there, e.g. a README, and start the job again.',
  });
}

function tooLarge({ what }: GithubQuestion, fix: string): ServiceError {
  const message = `${what}: a file has more than the ${largestBlob} bytes that GitHub's API is asked for.`;
  return new ServiceError({ code: 'ledger-file-too-large', message, fix });
}

function refused({ what }: GithubQuestion, answer: ApiAnswer): ServiceError {
  return new ServiceError({
    code: 'ledger-write-refused',
    message: `${what}: GitHub did not move the branch: ${answerText(answer)}.`,
    fix: `If a rule protects the branch, let this job's token or app pass it; a branch image-gate must be none. Or name a repository for the ledger alone in \`ledger-repository\`.`,
  });
}

function unexpected({ what }: GithubQuestion, problem: string): ServiceError {
  return new ServiceError({
    code: 'github-unexpected',
    message: `${what}: ${problem}.`,
    fix: 'Look at githubstatus.com, and start the job again.',
  });
}
