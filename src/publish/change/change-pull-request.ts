import * as z from 'zod';
import { ServiceError } from '../../host/errors.js';
import { answerKind, answerText, type GithubQuestion } from '../../host/github/github-answer.js';
import { askFor, askGithub, given } from '../../host/github/github-questions.js';
import type { Log } from '../../host/ports.js';
import { type ChangePlace, isOurBranch } from './change-branch.js';

const pullSchema = z.object({
  number: z.number().int().positive(),
  html_url: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  merged_at: z.string().nullish(),
  labels: z.array(z.object({ name: z.string() })).default([]),
  head: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
});
type Pull = z.infer<typeof pullSchema>;

/** What it says, as Markdown. */
interface Text {
  readonly title: string;
  readonly body: string;
  /** A part of the body: where it stands already, title and body stay as they are. Default: they are compared as a whole. */
  readonly mark?: string;
}

/** The pull request as people find it. */
export interface ChangePull {
  readonly number: number;
  readonly url: string;
}

/** What became of it in this run. */
export interface KeptPull extends ChangePull {
  readonly became: 'opened' | 'updated' | 'unchanged';
}

/**
 * One pull request from the branch, opened or brought up to date; one that is, stays untouched. A label that GitHub refuses is a warning.
 * @throws ServiceError `pull-request-denied` where the repository lets workflows open none.
 */
export async function keepPullRequest(
  place: ChangePlace,
  { branch, labels }: { readonly branch: string; readonly labels: readonly string[] },
  text: Text,
  log: Pick<Log, 'warning'>,
): Promise<KeptPull> {
  const how = { what: `Opening a pull request from ${branch}`, permission: 'pull-requests: write' };
  const open = await openPull(place, branch, how);
  const isAsItShouldBe = open !== undefined && isSame(open, text);
  const pull = isAsItShouldBe
    ? open
    : open === undefined
      ? await create(place, { ...text, head: branch }, how)
      : await update(place, open, text, how);
  const lacking = labels.filter((label) => !pull.labels.some(({ name }) => name.toLowerCase() === label.toLowerCase()));
  if (lacking.length > 0) {
    const route = `/repos/${place.repository}/issues/${pull.number}/labels`;
    const answer = await askGithub(place.api, { method: 'POST', route, body: { labels: lacking } }, how);
    if (answerKind(answer) !== 'ok')
      log.warning(`The labels ${lacking.join(', ')} could not be set: ${answerText(answer)}.`);
  }
  const became = isAsItShouldBe ? 'unchanged' : open === undefined ? 'opened' : 'updated';
  return { number: pull.number, url: pull.html_url, became };
}

/** The words for a pull request that is closed. */
interface NeedlessWords {
  /** By which it and its commit are known as ours. */
  readonly mark: string;
  /** Why, as Markdown: its last comment. */
  readonly comment: string;
  /** The same for the log: `nothing is left to remove`. */
  readonly why: string;
  /** What is put below its text, so that it can be told from one that a person has closed. */
  readonly note?: string;
}

/**
 * Closes the open pull request from the branch, which is needed no more, and says so in it. One that somebody else has a share in stays open,
 * with a warning; so does one that GitHub does not close: the next run tries again.
 */
export async function closeNeedless(
  place: ChangePlace,
  branch: string,
  { mark, comment: reason, why, note }: NeedlessWords,
  log: Pick<Log, 'info' | 'warning'>,
): Promise<ChangePull | undefined> {
  const how = { what: `Closing the pull request from ${branch}`, permission: 'pull-requests: write' };
  try {
    const open = await openPull(place, branch, how);
    if (open === undefined) return undefined;
    const pull = { number: open.number, url: open.html_url };
    if (!open.body?.includes(mark) || !(await isOurBranch(place, branch, mark))) {
      log.warning(`${pull.url} is needed no more: ${why}. It is not this action’s alone, so close it by hand.`);
      return undefined;
    }
    const route = `/repos/${place.repository}/pulls/${open.number}`;
    // First closed: a comment of each run that can't close it would be noise.
    const body = { state: 'closed', ...(note === undefined ? {} : { body: `${open.body.trimEnd()}\n\n${note}\n` }) };
    await askFor(place.api, { method: 'PATCH', route, body }, pullSchema, how);
    await comment(place, open.number, reason, log);
    log.info(`Closed ${pull.url}: ${why}.`);
    return pull;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    log.warning(`${error.message} A pull request from ${branch} that is needed no more may still be open: ${why}.`);
    return undefined;
  }
}

async function comment({ api, repository }: ChangePlace, number: number, body: string, log: Pick<Log, 'warning'>) {
  const how = { what: `Commenting on the pull request ${number}`, permission: 'pull-requests: write' };
  const route = `/repos/${repository}/issues/${number}/comments`;
  const answer = await askGithub(api, { method: 'POST', route, body: { body } }, how);
  if (answerKind(answer) !== 'ok') log.warning(`${how.what}: GitHub refused it: ${answerText(answer)}.`);
}

async function openPull(place: ChangePlace, branch: string, how: GithubQuestion): Promise<Pull | undefined> {
  return (await pullsFrom(place, branch, 'open', how))[0];
}

/** A pull request of an earlier run. */
interface EarlierPull extends ChangePull {
  readonly state: 'open' | 'merged' | 'closed';
  readonly body: string;
}

/** The pull requests from a branch, the newest first; of many the hundred newest. */
export async function earlierPulls(place: ChangePlace, branch: string): Promise<readonly EarlierPull[]> {
  const how = { what: `Listing the pull requests from ${branch}`, permission: 'pull-requests: read' };
  return (await pullsFrom(place, branch, 'all', how)).map(
    ({ number, html_url: url, state, merged_at: merged, body }) => ({
      ...{ number, url, body: body ?? '' },
      state: state === 'closed' && merged ? 'merged' : state,
    }),
  );
}

async function pullsFrom(
  { api, repository, tip }: ChangePlace,
  branch: string,
  state: 'open' | 'all',
  how: GithubQuestion,
): Promise<readonly Pull[]> {
  const head = `${repository.split('/')[0]}:${branch}`;
  const query = new URLSearchParams({ state, head, base: tip.name, ...(state === 'all' && { per_page: '100' }) });
  const pulls = await askFor(api, { route: `/repos/${repository}/pulls?${query}` }, z.array(pullSchema), how);
  // GitHub asks for an owner, who may have a fork with a branch of that name, too.
  return pulls.filter(
    ({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === repository.toLowerCase(),
  );
}

async function create(
  { api, repository, tip }: ChangePlace,
  { title, body: text, head }: Text & { readonly head: string },
  how: GithubQuestion,
) {
  const body = { title, body: text, head, base: tip.name };
  const answer = await askGithub(api, { method: 'POST', route: `/repos/${repository}/pulls`, body }, how);
  if (answer.status !== 403) return given(answer, pullSchema, how);
  throw new ServiceError({
    code: 'pull-request-denied',
    message: `${how.what}: GitHub refused it: ${answerText(answer)}. The branch is there and holds the change.`,
    fix: 'Allow it in the settings of the repository (Actions, General, "Allow GitHub Actions to create and approve pull requests") and give the job `permissions: pull-requests: write`, or give the input `token` that of an app or a person.',
  });
}

/** GitHub may give the text back with other line ends, and without those at its end. */
function isSame(pull: Pull, { title, body, mark }: Text): boolean {
  if (mark !== undefined) return pull.body?.includes(mark) ?? false;
  return pull.title === title && (pull.body ?? '').replaceAll('\r\n', '\n').trim() === body.trim();
}

async function update(
  { api, repository }: ChangePlace,
  pull: Pull,
  { title, body }: Text,
  how: GithubQuestion,
): Promise<Pull> {
  const route = `/repos/${repository}/pulls/${pull.number}`;
  return askFor(api, { method: 'PATCH', route, body: { title, body } }, pullSchema, how);
}
