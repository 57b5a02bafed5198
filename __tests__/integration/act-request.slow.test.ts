/**
 * A request for an exception under act, from the form to the end: the issue, its pull request, the approval, the merge, the gate, the issue opened again before the
 * exception ends, and what is removed after that. The workflows are the ones in docs/examples, to the letter.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountId, type FakeIssue, filesOn, type GitState, gitState, openPull, push } from '../contract/github-git.js';
import { requestBody } from '../policy/edit/request-body.js';
import { type ExceptionsWorld, startExceptionsWorld } from './exceptions-world.js';
import { longest } from './run-act.js';

const name = 'octo-org/octo-repo';
const branch = `image-gate/exception-12-by-dana-${accountId('dana')}`;
const file = '.trivyignore.yaml';
const id = 'CVE-2021-44906';

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const forLodash = `  - { id: CVE-2019-10744, statement: no foreign data gets to defaultsDeep, expired_at: ${day(30)} }\n`;
const main = { '.github/image-gate.yml': 'approvals: [alice]\n', [file]: `vulnerabilities:\n${forLodash}` };

let world: ExceptionsWorld;
const state: GitState = gitState(name);
const issue: FakeIssue = {
  ...{ number: 12, author: 'dana', association: 'MEMBER', state: 'open', comments: [] },
  body: requestBody({ finding: id, severity: 'CRITICAL', images: 'ghcr.io/acme/app', until: day(10) }),
};

beforeAll(async () => {
  world = await startExceptionsWorld(state);
  state.now = new Date().toISOString();
  state.protectedBranches.add('main');
  state.issues.push(issue);
  push(state, 'main', main);
}, longest);

afterAll(async () => {
  await world?.stop();
}, longest);

const repository = { full_name: name, default_branch: 'main', private: true, archived: false };

function asked(action: string) {
  const author = { login: 'dana', id: accountId('dana'), type: 'User' };
  const told = { number: 12, body: issue.body, user: author, author_association: issue.association };
  const labels = [{ name: 'security-exception' }];
  return world.runs('exceptions.yml', 'issues', 'request', {
    ...{ action, repository, sender: author },
    issue: { ...told, labels },
  });
}

/** A run for the pull request of a branch. */
function proposed(workflow: string, event: string, job: string, number = 1, from = branch, step = '0') {
  const head = { ref: from, sha: state.refs.get(`heads/${from}`), repo: { full_name: name } };
  const base = { ref: 'main', sha: state.refs.get('heads/main'), repo: { full_name: name } };
  const user = { login: 'github-actions[bot]' };
  return world.runs(workflow, event, job, { number, repository, pull_request: { number, user, head, base } }, step);
}

const gate = (number = 1, from = branch) =>
  proposed('push-and-pull-request.yml', 'pull_request', 'proposed', number, from, '1');
const lint = (event = 'pull_request') => proposed('exceptions.yml', event, 'lint');
const prune = () => world.runs('exceptions.yml', 'schedule', 'prune', { schedule: '41 4 * * *', repository });

function review(user: string): void {
  const commit = state.refs.get(`heads/${branch}`) ?? '';
  state.reviews.set(1, [...(state.reviews.get(1) ?? []), { user, state: 'APPROVED', commit }]);
}

describe('a request for an exception', () => {
  it(
    'becomes a pull request, which names the issue, and the approver is asked for a review',
    async () => {
      expect((await asked('opened')).code).toBe(0);
      expect(state.pulls).toMatchObject([
        {
          number: 1,
          head: branch,
          body: expect.stringMatching(/^Closes #12, in which `dana` asks for this exception/),
          asked: ['alice'],
        },
      ]);
      expect(issue.comments.map(({ body }) => body)).toEqual([expect.stringContaining('#1 proposes the exception')]);
      expect(filesOn(state, branch)[file]).toMatch(
        new RegExp(`^vulnerabilities:\n  - .*\n  - \\{ id: "${id}".* \\}\n$`),
      );
    },
    longest,
  );

  it(
    'waits for the approval, in the status and in the gate, and that of who asked is none',
    async () => {
      review('dana');
      const { step } = await lint('pull_request_review');
      expect(state.statuses.at(-1)).toMatchObject({
        state: 'failure',
        description: '1 new exception: waits for @alice',
      });
      expect(step.summary).toMatch(/Not counted: the approval of `dana`/);
      const { code, step: judged } = await gate();
      expect(code).toBe(1);
      expect(judged.output).toMatch(/^BLOCKED .*: 1 finding to fix \(1 CRITICAL\)$/m);
      const shown = judged.summary.replaceAll('&#8203;', '');
      expect(shown).toContain('| of any severity | @alice | nobody | ⏳ @alice |');
    },
    longest,
  );

  it(
    'is applied once it is approved',
    async () => {
      review('alice');
      await lint('pull_request_review');
      expect(state.statuses.at(-1)).toMatchObject({ state: 'success', description: '1 new exception: approved' });
      const { code, step } = await gate();
      expect(code).toBe(0);
      expect(step.output).toMatch(/^PASSED /m);
    },
    longest,
  );

  it(
    'holds for others after the merge, which closes the issue',
    async () => {
      push(state, 'main', filesOn(state, branch));
      // As GitHub does for `Closes #12`.
      Object.assign(state.pulls[0] ?? {}, { state: 'merged' });
      Object.assign(issue, { state: 'closed', closedAt: new Date().toISOString() });
      push(state, 'later', { ...filesOn(state, 'main'), 'README.md': 'More\n' });
      openPull(state, 8, { head: 'later' });
      expect(await gate(8, 'later')).toMatchObject({ code: 0, step: { output: expect.stringMatching(/^PASSED /m) } });
    },
    longest,
  );

  it(
    'comes back before it ends',
    async () => {
      state.now = new Date().toISOString();
      const { code, step } = await prune();
      expect({ code, issue: issue.state }).toEqual({ code: 0, issue: 'open' });
      expect(issue.comments.at(-1)?.body).toMatch(new RegExp(`\`${id}\` \\| ghcr.io/acme/app \\| ${day(10)} `));
      expect(step.summary).toMatch(/Opened again, .*#12/);
      await prune();
      expect(issue.comments).toHaveLength(2);
    },
    longest,
  );

  it(
    'is over with the exception: the entry is removed, and the issue closed',
    async () => {
      const ended = filesOn(state, 'main')[file]?.replace(/(?<=44906.*expired_at: )[\d-]+/, day(-1)) ?? '';
      push(state, 'main', { ...filesOn(state, 'main'), [file]: ended });
      await prune();
      expect(filesOn(state, 'image-gate/prune-exceptions')[file]).toBe(main[file]);
      expect(issue).toMatchObject({ state: 'closed' });
      expect(issue.comments.at(-1)?.body).toMatch(/^Closed again: no exception that this issue asked for holds/);
    },
    longest,
  );
});
