import { answerKind, answerText } from '../../host/github/github-answer.js';
import { askGithub } from '../../host/github/github-questions.js';
import type { GithubApi, Log } from '../../host/ports.js';
import type { Approvers } from '../../policy/approvals.js';
import { answerMark } from '../../report/markdown/request.js';
import type { ChangePlace } from '../change/change-branch.js';
import type { ChangePull } from '../change/change-pull-request.js';
import { ownOf } from '../comment.js';
import { commentsOf, postComment } from './issue-comments.js';

/** Answers in an issue: one comment, which is kept up to date. @throws ServiceError where GitHub refuses. */
export async function keepAnswer(api: GithubApi, repository: string, issue: number, body: string): Promise<void> {
  const all = await commentsOf(api, repository, issue);
  const own = await ownOf(
    api,
    all.filter((comment) => comment.body?.startsWith(answerMark)),
  );
  // GitHub may leave out the line's end.
  if (own?.body?.replaceAll('\r\n', '\n').trim() === body.trim()) return;
  await postComment(api, repository, issue, body, own?.id);
}

/** Asks those for a review who may approve. GitHub takes none of them where one can't review here: then it is a warning, as whoever must approve still must. */
export async function askApprovers(
  { api, repository }: ChangePlace,
  pull: ChangePull,
  approvers: Approvers,
  requester: string,
  log: Pick<Log, 'warning'>,
): Promise<void> {
  const names = [...new Set(approvers.flat())].filter((name) => name.toLowerCase() !== requester.toLowerCase());
  const teams = names.flatMap((name) => (name.includes('/') ? [name.replace(/^.*\//, '')] : []));
  const people = names.filter((name) => !name.includes('/'));
  if (names.length === 0) return;
  const how = { what: `Asking for reviews of ${pull.url}`, permission: 'pull-requests: write' };
  const route = `/repos/${repository}/pulls/${pull.number}/requested_reviewers`;
  const body = { reviewers: people, team_reviewers: teams };
  const answer = await askGithub(api, { method: 'POST', route, body }, how);
  if (answerKind(answer) !== 'ok')
    log.warning(`${how.what}: GitHub refused it: ${answerText(answer)}. Ask them by hand.`);
}
