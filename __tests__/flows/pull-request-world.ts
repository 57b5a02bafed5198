import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GithubApi } from '../../src/host/ports.js';

/** The commits of pull request 9: of the default branch, its base branch, its own branch, and of both merged. */
export const commits = { main: 'd'.repeat(40), base: 'b'.repeat(40), head: 'a'.repeat(40), merge: 'c'.repeat(40) };

interface OpenPull {
  /** A GitHub that tells of it, and asks the other about everything else. */
  readonly github: (other: GithubApi) => GithubApi;
  /** Writes the event of a run of it into this folder, and gives the environment of that run. */
  readonly environment: (folder: string) => Readonly<Record<string, string>>;
}

/** Pull request 9 of alice: to `main`, which is protected, or to `dev`, which is not; of the repository itself or of a fork. */
export function pullRequestTo(branch: 'main' | 'dev', isFork = false): OpenPull {
  const repository = 'octo-org/octo-repo';
  const pull = {
    number: 9,
    state: 'open',
    user: { login: 'alice' },
    head: { ref: 'topic', sha: commits.head, repo: { full_name: isFork ? 'mallory/octo-repo' : repository } },
    base: { ref: branch, sha: commits.base, repo: { full_name: repository } },
    merge_commit_sha: commits.merge,
  };
  const ok = (body: unknown) => ({ status: 200, headers: {}, body });
  const told = (name: string, sha: string, isProtected: boolean) =>
    ok({ name, protected: isProtected, commit: { sha } });
  return {
    github: (other) => ({
      request: async (request) => {
        if (/\/pulls\/9$/.test(request.route)) return ok(pull);
        if (request.route.endsWith('/branches/dev')) return told('dev', commits.base, false);
        if (request.route.includes('/branches/'))
          return told('main', branch === 'main' ? commits.base : commits.main, true);
        return other.request(request);
      },
    }),
    environment: (folder) => {
      const event = join(folder, 'event.json');
      writeFileSync(event, JSON.stringify({ number: 9, pull_request: pull, repository: { default_branch: 'main' } }));
      return {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_REF: 'refs/pull/9/merge',
        GITHUB_BASE_REF: branch,
      };
    },
  };
}
