import { HttpFault } from '../http-fault.js';
import { answerFault, type GithubQuestion, unreachableFault } from './github-answer.js';
import { createGithubClient, type GithubAccess } from './github-client.js';

/** Gives the bytes behind a route of GitHub's API, `max` at most. @throws ServiceError `github-…`. */
export type GithubDownload = (route: string, max: number, how: GithubQuestion) => Promise<Buffer>;

/** Makes a `GithubDownload` when a run needs it. */
export type OpenDownload = (access: Pick<GithubAccess, 'apiUrl' | 'token'>) => GithubDownload;

/** Milliseconds for one file with its tries. */
const deadline = 100_000;

/** Downloads through octokit. GitHub sends what is large to another host, which gets no token of ours: `fetch` takes it out of a redirect across origins. */
export function createGithubDownload(access: GithubAccess): GithubDownload {
  const client = createGithubClient(access);
  return async (route, max, how) => {
    const accept = 'application/vnd.github+json';
    try {
      const answer = await client({ method: 'GET', route, accept, max, deadline, repeatable: true });
      if (answer.bytes === undefined) throw answerFault(answer, how);
      return answer.bytes;
    } catch (error) {
      throw error instanceof HttpFault ? unreachableFault(error, how) : error;
    }
  };
}
