import { describe, expect, it } from '@jest/globals';
import type { GithubApi } from '../../src/host/ports.js';
import { writersOf } from '../../src/repository/approvers.js';

/** A pull request of so many commits, of which GitHub lists two. */
function github(commits: number, from: string): GithubApi {
  const ok = (body: unknown) => ({ status: 200, headers: {}, body });
  return {
    request: async ({ route }) => {
      if (route.includes('/activity')) return ok([{ activity_type: 'branch_creation', actor: { login: 'Bob' } }]);
      if (route.includes('/commits')) return ok([{ author: { login: 'alice' } }, { committer: { login: 'Carol' } }]);
      return ok({ user: { login: 'alice' }, commits, head: { ref: 'topic', repo: { full_name: from } } });
    },
  };
}

describe('who has a share in a pull request', () => {
  const writers = async (commits: number, from: string) =>
    [...(await writersOf(github(commits, from), 'octo-org/octo-repo', { number: 9 }))].toSorted();

  it('is not known of a fork where GitHub does not list all commits', async () => {
    expect(await writers(2, 'mallory/octo-repo')).toEqual(['alice', 'carol']);
    await expect(writers(251, 'mallory/octo-repo')).rejects.toMatchObject({ code: 'commits-unseen' });
  });

  it('is told by the pushes to a branch of the repository itself', async () => {
    expect(await writers(251, 'octo-org/octo-repo')).toEqual(['alice', 'bob', 'carol']);
  });
});
