import { beforeEach, describe, expect, it } from '@jest/globals';
import type { GithubApi } from '../../src/host/ports.js';
import { pushArtifacts } from '../../src/repository/push-artifacts.js';

const repository = 'acme/api';
const now = Date.parse('2026-03-01T00:00:00Z');
const hour = 3_600_000;
const since = new Date(now - 7 * 24 * hour);
const time = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

interface Run {
  readonly id: number;
  readonly at: number;
}
let runs: Run[];
let commits: number;
let artifacts: readonly { readonly id: number; readonly run: number }[];
let asked: string[];

beforeEach(() => {
  [runs, commits, artifacts, asked] = [[], 1, [], []];
});

/** Answers as GitHub does: a page at a time, and of the runs that filters let through a thousand at most. */
const api: GithubApi = {
  request: async ({ route }) => {
    asked.push(route);
    const url = new URL(route, 'https://api.github.com');
    const query = (name: string) => url.searchParams.get(name);
    const page = <T>(all: readonly T[]) => {
      const [number, size] = [Number(query('page')), Number(query('per_page'))];
      return all.slice((number - 1) * size, number * size);
    };
    const body = () => {
      if (url.pathname.endsWith('/branches/main')) return { protected: true, commit: { sha: 'commit-1' } };
      if (url.pathname.endsWith('/commits'))
        return page(Array.from({ length: commits }, (_, index) => ({ sha: `commit-${index + 1}` })));
      if (url.pathname.endsWith('/artifacts')) return { artifacts: page(artifacts).map(artifactBody) };
      const last = Date.parse(query('created')?.slice(2) ?? time(now));
      return { workflow_runs: page(runs.filter(({ at }) => at <= last).slice(0, 1000)).map(runBody) };
    };
    return { status: 200, headers: {}, body: body() };
  },
};

const runBody = ({ id, at }: Run) => ({
  ...{ id, event: 'push', head_branch: 'main', head_sha: 'commit-1', created_at: time(at) },
  head_repository: { full_name: repository },
});
const artifactBody = ({ id, run }: (typeof artifacts)[number]) => ({
  ...{ id, name: 'trivy-results-a', size_in_bytes: 1, expired: false, created_at: time(now - hour) },
  workflow_run: { id: run },
});
const pushed = () => pushArtifacts(api, repository, ['main'], since, 'trivy-results-');
const found = async () => (await pushed()).artifacts.map(({ id }) => id);

describe('the artifacts of push runs', () => {
  it('are found of runs that a busy repository has buried under more than GitHub lists at once', async () => {
    // Several in a second: at the seam some are listed twice.
    runs = Array.from({ length: 2500 }, (_, index) => ({ id: index + 1, at: now - Math.floor(index / 3) * 60_000 }));
    artifacts = [1, 1000, 1001, 2500].map((run) => ({ id: run, run }));
    expect(await found()).toEqual([1, 1000, 1001, 2500]);
  });

  it('are not looked for behind the runs that may have them', async () => {
    runs = Array.from({ length: 2500 }, (_, index) => ({ id: index + 1, at: now - index * 24 * hour }));
    await found();
    expect(asked.filter((route) => route.includes('/runs')).length).toBeLessThanOrEqual(2);
  });

  it('are missing of runs that have uploaded none, which are counted since the moment that is asked for', async () => {
    runs = [0, 1, 2, 9].map((days, index) => ({ id: index + 1, at: now - days * 24 * hour }));
    artifacts = [{ id: 7, run: 2 }];
    expect(await pushed()).toMatchObject({ artifacts: [{ id: 7 }], runsWithout: 2 });
  });

  it('are found in a repository with some thousand commits a month', async () => {
    [runs, commits, artifacts] = [[{ id: 1, at: now }], 9_950, [{ id: 7, run: 1 }]];
    expect(await found()).toEqual([7]);
  });

  it('are never a part of them without a word', async () => {
    [runs, commits] = [[{ id: 1, at: now }], 10_000];
    await expect(found()).rejects.toMatchObject({ code: 'github-unexpected', fix: expect.stringContaining('--days') });
    runs = Array.from({ length: 21_000 }, (_, index) => ({ id: index + 1, at: now - index * 1000 }));
    await expect(found()).rejects.toMatchObject({ message: expect.stringContaining('more than 20000') });
  });
});
