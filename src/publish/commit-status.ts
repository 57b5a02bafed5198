import * as z from 'zod';
import { answerKind, answerText } from '../host/github/github-answer.js';
import type { GithubApi } from '../host/ports.js';
import type { LintStatus } from '../report/terminal/exceptions-lint.js';

/** What branch protection can require. */
const statusContext = 'image-gate/exceptions';

const deadline = 30_000;

/** Sets the status of a commit, over the last one of the same context. Gives GitHub's reason where it refuses. */
export async function setStatus(
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
  const answer = await api.request({ method: 'POST', route, body, deadline, repeatable: true });
  const isSet = answerKind(answer) === 'ok' && z.object({ state: z.string() }).safeParse(answer.body).success;
  return isSet ? undefined : answerText(answer);
}
