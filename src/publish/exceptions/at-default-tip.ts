import type { OpenGithub } from '../../host/github/github-client.js';
import type { Clock, GithubApi, Log } from '../../host/ports.js';
import type { GithubContext } from '../../repository/github-context.js';
import type { OpenContents } from '../../repository/open-repository.js';
import { defaultBranchTip } from '../../repository/pull-request.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import type { ChangePlace } from '../change/change-branch.js';

/** What changes of the files of exceptions are made with. */
export interface ExceptionsPorts {
  readonly openGithub: OpenGithub;
  readonly openContents: OpenContents;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'info' | 'warning'>;
}

/** Which files those are. */
export interface ExceptionsPlace {
  readonly github: GithubContext;
  readonly token: string;
  readonly exceptions: readonly PathOrDefault[];
  /** Of the pull request that changes them. */
  readonly labels: readonly string[];
}

/** How often a branch that was pushed to meanwhile is read again. */
const tries = 4;

/** The default branch, as it is now. */
export async function defaultPlace(api: GithubApi, github: GithubContext): Promise<ChangePlace> {
  return { api, repository: github.repository, tip: await defaultBranchTip(api, github) };
}

/**
 * What `work` makes of the tip of the default branch. Where it gives `undefined`, as somebody has pushed meanwhile, it is asked again with the new tip.
 * @throws what `work` throws, and Error where it gives nothing the last time (`isLast`): a defect.
 */
export async function atDefaultTip<T>(
  api: GithubApi,
  github: GithubContext,
  work: (place: ChangePlace, isLast: boolean) => Promise<T | undefined>,
): Promise<T> {
  for (let left = tries; left > 0; left -= 1) {
    const done = await work(await defaultPlace(api, github), left === 1);
    if (done !== undefined) return done;
  }
  throw new Error('defect: the last try gives an answer or throws');
}
