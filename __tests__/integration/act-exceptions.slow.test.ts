/**
 * The life of an exception under act: proposed with a mistake, waiting for approvals, approved, applied by the gate, merged, expired and removed. The
 * workflows are the ones in docs/examples, to the letter; GitHub is the fake that is checked against GitHub's own description of its API.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FakeReview, filesOn, type GitState, gitState, openPull, push } from '../contract/github-git.js';
import { type ExceptionsWorld, startExceptionsWorld } from './exceptions-world.js';
import { longest } from './run-act.js';

const name = 'octo-org/octo-repo';
const pullRequest = 7;
const branch = 'more-time-for-lodash';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const policy = 'approvals: [alice, [bob, carol]]\n';
/** What `main` has: an exception that has expired, with its reason above it, among lines that no tool may straighten. */
const before = '# Exceptions of this image \t\r\n\r\n';
const expired = '# Only until the new base image\nCVE-2020-7598 exp:2026-01-31\n';
const after = '\n\n#\tThe next ones need approval\r\n';
const forLodash = `CVE-2019-10744  # no foreign data gets to defaultsDeep, Expiry: ${day(30)}\n`;
const forMinimist = `CVE-2021-44906  # it reads our own arguments only, Expiry: ${day(20)}`;
const proposed = before + expired + after + forLodash + forMinimist;

let world: ExceptionsWorld;
const state: GitState = gitState(name);

beforeAll(async () => {
  world = await startExceptionsWorld(state);
  state.protectedBranches.add('main');
  push(state, 'main', { '.github/image-gate.yml': policy, '.trivyignore': before + expired + after });
}, longest);

afterAll(async () => {
  await world?.stop();
}, longest);

/** The branch of the pull request with this file of exceptions. Gives its commit. */
function propose(exceptions: string): string {
  if (state.pulls.length === 0) openPull(state, pullRequest, { head: branch });
  return push(state, branch, { '.github/image-gate.yml': policy, '.trivyignore': exceptions });
}

function review(user: string, verdict: FakeReview['state']): void {
  const reviews = state.reviews.get(pullRequest) ?? [];
  const commit = state.refs.get(`heads/${branch}`) ?? '';
  state.reviews.set(pullRequest, [...reviews, { user, state: verdict, commit }]);
}

/** Runs one job of an example for an event. */
function runs(file: string, event: string, job: string, step = '0') {
  return world.runs(file, event, job, payloadOf(event), step);
}

/** What GitHub tells of an event, as far as it matters here. */
function payloadOf(event: string): object {
  const repository = { full_name: name, default_branch: 'main', private: true, archived: false };
  if (event === 'schedule') return { schedule: '41 4 * * *', repository };
  const head = { ref: branch, sha: state.refs.get(`heads/${branch}`), repo: { full_name: name } };
  const base = { ref: 'main', sha: state.refs.get('heads/main'), repo: { full_name: name } };
  return {
    number: pullRequest,
    repository,
    pull_request: { number: pullRequest, user: { login: 'jane' }, head, base },
  };
}

/** What the pull request shows of the exceptions: the newest commit status. */
function status() {
  const { sha, context, ...shown } = state.statuses.at(-1) ?? {};
  expect({ sha, context }).toEqual({ sha: state.refs.get(`heads/${branch}`), context: 'image-gate/exceptions' });
  return shown;
}

describe('the exceptions of a pull request', () => {
  it(
    'are red with a mistake, which is told on its line',
    async () => {
      propose(`${before}${expired}${after}${forLodash}CVE-2021-*  # all of them, Expiry: ${day(20)}\n`);
      const { code, step } = await runs('exceptions.yml', 'pull_request', 'lint');
      expect({ code, ...status() }).toEqual({
        code: 1,
        state: 'failure',
        description: '1 mistake in the exceptions: see the annotations',
      });
      expect(step.annotations).toEqual([
        expect.objectContaining({
          level: 'error',
          place: '.trivyignore:9',
          message: expect.stringContaining('CVE-2021-*'),
        }),
        expect.objectContaining({
          level: 'warning',
          place: '.trivyignore:4',
          message: expect.stringContaining('expired'),
        }),
        expect.objectContaining({
          level: 'notice',
          place: '.trivyignore:8',
          message: expect.stringContaining('@alice'),
        }),
      ]);
    },
    longest,
  );

  it(
    'are red until they are approved, and the status says by whom',
    async () => {
      propose(proposed);
      const { code, step } = await runs('exceptions.yml', 'pull_request', 'lint');
      expect(step.annotations.filter(({ level }) => level === 'notice')).toEqual([
        expect.objectContaining({
          place: '.trivyignore:8',
          message: expect.stringMatching(/waits for approval: @alice and \(@bob/),
        }),
        expect.objectContaining({
          place: '.trivyignore:9',
          message: expect.stringMatching(/waits for approval: @alice and \(@bob/),
        }),
      ]);
      // Green as a run: no later one could turn it green again.
      expect({ code, ...status() }).toEqual({
        code: 0,
        state: 'failure',
        description: '2 new exceptions: waits for @alice and (@bob or @carol)',
      });
    },
    longest,
  );

  it(
    'do not let the image through before',
    async () => {
      const { code, step } = await runs('push-and-pull-request.yml', 'pull_request', 'proposed', '1');
      expect(code).toBe(1);
      expect(step.output).toMatch(/^BLOCKED .*: 2 findings to fix \(2 CRITICAL\)$/m);
      expect(step.summary).toMatch(
        /CVE-2021-44906.*new in this pull request.*alice and .*bob or .*carol.* must approve its newest commit/,
      );
    },
    longest,
  );

  it(
    'stay red for an approval that does not count or does not suffice, and turn green with the last one',
    async () => {
      review('jane', 'APPROVED');
      review('alice', 'APPROVED');
      await runs('exceptions.yml', 'pull_request_review', 'lint');
      expect(status()).toEqual({ state: 'failure', description: '2 new exceptions: waits for @bob or @carol' });
      review('carol', 'APPROVED');
      const { code } = await runs('exceptions.yml', 'pull_request_review', 'lint');
      expect({ code, ...status() }).toEqual({ code: 0, state: 'success', description: '2 new exceptions: approved' });
    },
    longest,
  );

  it(
    'then let the image through, and are told as new',
    async () => {
      const { code, step } = await runs('push-and-pull-request.yml', 'pull_request', 'proposed', '1');
      expect(code).toBe(0);
      expect(step.output).toMatch(/^PASSED /m);
      const [comment, ...others] = world.conversation.comments.get(pullRequest) ?? [];
      expect(others).toEqual([]);
      expect(comment?.body).toMatch(/^## ✅ Passed: .*2 CRITICAL excepted/m);
      for (const id of ['CVE-2019-10744', 'CVE-2021-44906'])
        expect(step.summary).toMatch(new RegExp(`${id}\\W+\\(new in this pull request\\)`));
    },
    longest,
  );
});

describe('the exceptions that have expired', () => {
  const pruned = 'image-gate/prune-exceptions';

  it(
    'are removed by a pull request, which leaves every other byte as it was',
    async () => {
      const main = push(state, 'main', filesOn(state, branch));
      state.pulls.length = 0;
      const { code, step } = await runs('exceptions.yml', 'schedule', 'prune');
      expect({ code, main: state.refs.get('heads/main') }).toEqual({ code: 0, main });
      expect(filesOn(state, pruned)).toEqual({
        '.github/image-gate.yml': policy,
        '.trivyignore': before + after + forLodash + forMinimist,
      });
      expect(state.commits.get(state.refs.get(`heads/${pruned}`) ?? '')?.parents).toEqual([main]);
      expect(state.pulls).toEqual([
        expect.objectContaining({ head: pruned, base: 'main', state: 'open', title: 'Remove 1 expired exception' }),
      ]);
      for (const text of [state.pulls[0]?.body, step.summary])
        expect(text).toMatch(/CVE-2020-7598.*2026-01-30.*Only until the new base image.*\.trivyignore:4/);
    },
    longest,
  );

  it(
    'are nothing to a second run, which changes nothing',
    async () => {
      const kept = structuredClone(state);
      expect(await runs('exceptions.yml', 'schedule', 'prune')).toMatchObject({ code: 0 });
      expect({ refs: state.refs, pulls: state.pulls, commits: state.commits.size }).toEqual({
        refs: kept.refs,
        pulls: kept.pulls,
        commits: kept.commits.size,
      });
    },
    longest,
  );
});
