import * as z from 'zod';
import { answerKind, answerText } from '../../host/github/github-answer.js';
import type { OpenGithub } from '../../host/github/github-client.js';
import { askGithub } from '../../host/github/github-questions.js';
import type { GithubApi, Log } from '../../host/ports.js';
import type { LintStatus } from '../../report/terminal/rules/exceptions-lint.js';
import type { GithubContext } from '../../repository/github-context.js';
import { runUrl } from '../publishing.js';

/** What branch protection can require. */
const statusContext = 'image-gate/exceptions';

/**
 * Sets the status of the commit that the run is for: the newest of the pull request, or that of a merge queue. Gives whether it has the status; the token of a
 * fork's run may not set one. Without a status nothing changes.
 */
export async function publishStatus(
  { openGithub, log }: { readonly openGithub: OpenGithub; readonly log: Pick<Log, 'info' | 'warning'> },
  { github, token }: { readonly github: GithubContext; readonly token: string },
  status: LintStatus | undefined,
): Promise<boolean> {
  if (status === undefined) return true;
  log.info(`${status.state}: ${status.description}`);
  const commit = github.event === 'merge_group' ? github.commit : github.proposal?.commit;
  if (commit === undefined) return false;
  const url = github.origin.runUrl ?? runUrl(github);
  const api = openGithub({ apiUrl: github.apiUrl, token });
  const refusal = await setStatus(api, github.repository, commit, { ...status, url });
  if (refusal === undefined) return true;
  log.warning(`The commit status could not be set: ${refusal}. Give the job \`permissions: statuses: write\`.`);
  return false;
}

/** Sets the status of a commit, over the last one of the same context. Gives GitHub's reason where it refuses. @throws ServiceError where it does not answer. */
async function setStatus(
  api: GithubApi,
  repository: string,
  commit: string,
  status: LintStatus & { readonly url: string },
): Promise<string | undefined> {
  const body = {
    state: status.state,
    description: status.description,
    context: statusContext,
    target_url: status.url,
  };
  const route = `/repos/${repository}/statuses/${commit}`;
  const how = { what: `Setting the status of ${commit}`, permission: 'statuses: write' };
  const answer = await askGithub(api, { method: 'POST', route, body, repeatable: true }, how);
  const isSet = answerKind(answer) === 'ok' && z.object({ state: z.string() }).safeParse(answer.body).success;
  return isSet ? undefined : answerText(answer);
}
