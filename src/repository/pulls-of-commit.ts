import type { GithubApi } from '../host/ports.js';
import type { PullRequestSides } from './github-context.js';
import { openPullRequestsOf, type PullRequestNow, pullRequestNow } from './pull-request.js';

/** Pull requests of one commit that are looked at; each takes some ten requests. */
export const maxPullRequests = 20;

/** The pull requests that share the status of a commit. */
export interface PullsOfCommit {
  /** That of the run, as it is now. */
  readonly own: PullRequestNow;
  readonly isOpen: boolean;
  /** Those that make the status. */
  readonly counted: readonly PullRequestNow[];
  /** Whether that of the run is among them. */
  readonly isCounted: boolean;
}

/**
 * Who has a say in the status of a pull request's commit: the open pull requests of this repository that have it as their newest one; those of forks only where
 * there are no others, as anybody can open one with a commit that is public. @throws ServiceError where the token may not see them.
 */
export async function pullsOfCommit(
  api: GithubApi,
  repository: string,
  { number, commit }: PullRequestSides,
): Promise<PullsOfCommit> {
  const [own, listed] = await Promise.all([
    pullRequestNow(api, repository, number),
    openPullRequestsOf(api, repository, commit),
  ]);
  // The list may be some seconds behind.
  const others = listed.filter((pull) => pull.number !== number);
  const open = own.state === 'open' && own.commit === commit ? [own, ...others] : others;
  const ofHere = open.filter(({ isFork }) => !isFork);
  const counted = ofHere.length > 0 ? ofHere : open;
  return { own, isOpen: own.state === 'open', counted, isCounted: counted.includes(own) };
}
