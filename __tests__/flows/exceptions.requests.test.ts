import { afterEach, describe, expect, it } from '@jest/globals';
import type { RequestAnswers } from '../../src/policy/edit/request-fields.js';
import { type Handlers, refusal } from '../contract/github-fake.js';
import {
  accountId,
  type FakeIssue,
  filesOn,
  type GitState,
  gitState,
  merge,
  openPull,
  push,
} from '../contract/github-git.js';
import { requestBody } from '../policy/edit/request-body.js';
import { called, closeGithub, run } from './exceptions-step.js';

const policyFile = '.github/image-gate.yml';
const exceptions = '.trivyignore.yaml';
const branch = `image-gate/exception-12-by-dana-${accountId('dana')}`;
const there = 'vulnerabilities:\n  # kept as it is\n  - {id: CVE-2020-1001, statement: why, expired_at: 2026-04-01}\n';
const entry =
  '  - { id: "CVE-2024-1234", statement: "Not exploitable in our context: The parser is never given foreign input.", images: ["ghcr.io/acme/api","ghcr.io/acme/web"], ticket: "https://github.com/octo-org/octo-repo/issues/12", expired_at: 2026-03-16 }\n';

afterEach(closeGithub);

/** A repository with an issue that asks for an exception. */
function world(answers: Partial<RequestAnswers> = {}, policy = 'approvals: [alice, acme/security, Dana]') {
  const state = gitState();
  push(state, 'main', { [policyFile]: policy, [exceptions]: there, Dockerfile: 'FROM scratch\n' });
  const issue: FakeIssue = {
    ...{ number: 12, body: requestBody(answers), author: 'dana', association: 'MEMBER', state: 'open', comments: [] },
  };
  state.issues.push(issue);
  return { state, issue };
}

interface Event {
  readonly action?: string;
  readonly sender?: string;
  /** The text that the event tells of, if that is another one than GitHub has by now. */
  readonly told?: string;
  readonly name?: string;
  readonly handlers?: Handlers;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The run after somebody has done something to the issue. */
function ask(state: GitState, event: Event = {}) {
  const { action = 'opened', sender = 'dana', name = 'issues', handlers = {}, inputs = {} } = event;
  const user = { login: 'dana', id: accountId('dana') };
  const issue = { number: 12, body: event.told ?? state.issues[0]?.body, user };
  const environment = { GITHUB_EVENT_NAME: name };
  return run(
    state,
    { mode: 'request', ...inputs },
    { action, issue, sender: { login: sender, id: accountId(sender) } },
    handlers,
    environment,
  );
}

const comments = (state: GitState) => state.issues[0]?.comments.map(({ body }) => body) ?? [];
const tip = (state: GitState) => state.refs.get(`heads/${branch}`) ?? '';

describe('a request that is complete', () => {
  it('becomes a pull request with the entry, every other byte kept, and each names the other', async () => {
    const { state } = world();
    const { code, outputs } = await ask(state, { inputs: { labels: 'security' } });
    expect(code).toBe(0);
    expect(filesOn(state, branch)).toEqual({ ...filesOn(state, 'main'), [exceptions]: `${there}${entry}` });
    expect(state.pulls).toMatchObject([
      {
        title: 'Except CVE-2024-1234 until 2026-03-15, as asked for in issue 12',
        body: expect.stringMatching(/^Closes #12, in which `dana` asks for this exception\. `dana` can't approve it\./),
        ...{ head: branch, base: 'main', labels: ['security'] },
      },
    ]);
    expect(comments(state)).toEqual([
      expect.stringContaining('The request is complete: #1 proposes the exception until 2026-03-15.'),
    ]);
    expect(outputs).toMatchObject({ problems: '0', 'pull-request-number': '1', commit: tip(state) });
  });

  it('asks whom the policy names for the severity for a review, but not who asks', async () => {
    const { state } = world();
    await ask(state);
    expect(state.pulls[0]?.asked).toEqual(['alice', 'team security']);
  });

  it('only warns where one of them can not review here', async () => {
    const { state } = world();
    const { code, said } = await ask(state, { handlers: { 'pulls/request-reviewers': () => refusal(422, 'No') } });
    expect(code).toBe(0);
    expect(said).toMatch(/Asking for reviews of .*: GitHub refused it/);
  });

  it('changes nothing when it runs again', async () => {
    const { state } = world();
    await ask(state);
    const before = [...state.refs];
    await ask(state, { action: 'reopened' });
    expect([...state.refs]).toEqual(before);
    expect(state.pulls).toHaveLength(1);
    expect(comments(state)).toHaveLength(1);
    expect(called().map(({ operation }) => operation)).not.toContain('pulls/request-reviewers');
  });

  it('has its answers in the entry where the policy wants an assessment for any severity of these images', async () => {
    const { state } = world({ severity: 'CRITICAL' }, 'exceptions: { assessment: [critical] }');
    await ask(state);
    const assessment =
      'assessment: {"score":"8.1 CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H","exploitability":"The parser is never given foreign input.","controls":"The egress of the service is closed.","why":"Upstream has no release yet.","fix":"With the base image of February.","impact":"Blocking stops the release of the API; accepting costs nothing that we know of."}';
    expect(filesOn(state, branch)[exceptions]).toBe(
      `${there}${entry.replace(', expired_at', `, ${assessment}, expired_at`)}`,
    );
  });

  it('makes the file where there is none', async () => {
    const { state } = world();
    push(state, 'main', { Dockerfile: 'FROM scratch\n' });
    await ask(state);
    expect(filesOn(state, branch)[exceptions]).toBe(`vulnerabilities:\n${entry}`);
  });
});

describe('a request that is edited', () => {
  it('is a new commit even where the entry stays the same, so that nobody has approved it', async () => {
    const { state, issue } = world();
    await ask(state);
    const before = tip(state);
    issue.body = requestBody({ impact: 'It costs us a customer.' });
    await ask(state, { action: 'edited' });
    expect(tip(state)).not.toBe(before);
    expect(filesOn(state, branch)[exceptions]).toBe(`${there}${entry}`);
    expect(state.pulls).toMatchObject([{ body: expect.stringContaining('It costs us a customer.') }]);
    expect(state.pulls[0]?.asked).toEqual(['alice', 'team security', 'alice', 'team security']);
  });

  it('closes its pull request where it lacks something now, and says what', async () => {
    const { state, issue } = world();
    await ask(state);
    issue.body = requestBody({ until: '2099-01-01' });
    await ask(state, { action: 'edited' });
    expect(state.pulls).toMatchObject([{ state: 'closed' }]);
    expect(comments(state)).toEqual([
      expect.stringMatching(/\*\*Last day\*\*: the policy lets exceptions for HIGH last/),
    ]);
  });

  it.each<[string, (issue: FakeIssue) => void]>([
    ['is closed', (issue) => Object.assign(issue, { state: 'closed' })],
    ['is no form any more', (issue) => Object.assign(issue, { body: 'Never mind.' })],
  ])('closes its pull request where the issue %s', async (_, change) => {
    const { state, issue } = world();
    await ask(state);
    change(issue);
    await ask(state, { action: 'edited' });
    expect(state.pulls).toMatchObject([{ state: 'closed' }]);
  });

  it('asks for reviews again when it is reopened, as its pull request is another one', async () => {
    const { state, issue } = world();
    await ask(state);
    issue.state = 'closed';
    await ask(state, { action: 'closed' });
    issue.state = 'open';
    await ask(state, { action: 'reopened' });
    expect(state.pulls.map(({ state: word, asked }) => [word, asked])).toEqual([
      ['closed', ['alice', 'team security']],
      ['open', ['alice', 'team security']],
    ]);
  });

  it.each(['deleted', 'transferred'])('closes its pull request where the issue is %s', async (action) => {
    const { state } = world();
    await ask(state);
    state.issues.length = 0;
    expect(await ask(state, { action })).toMatchObject({ code: 0 });
    expect(state.pulls).toMatchObject([{ state: 'closed' }]);
  });

  it('is not looked at by the run of an older text', async () => {
    const { state, issue } = world();
    const told = issue.body;
    issue.body = requestBody({ finding: 'CVE-2024-9999' });
    expect(await ask(state, { told })).toMatchObject({ code: 0, writes: [] });
  });
});

describe('a request that is an attack', () => {
  it.each<[string, Partial<RequestAnswers>, Partial<FakeIssue>, Event, RegExp]>([
    ['a forged heading', { why: 'x\n\n### Last day\n\n2099-01-01' }, {}, {}, /is another heading/],
    ['ten thousand ids', { finding: 'CVE-2024-1234 '.repeat(4000) }, {}, {}, /Finding\*\*: it has more than 300/],
    ['the path of another file', { finding: '.github/image-gate.yml' }, {}, {}, /Finding\*\*: write one id/],
    ['all images', { images: '**' }, {}, {}, /Images\*\*: write names/],
    ['an id that no finding can have', { finding: 'CVE-2020-1' }, {}, {}, /no finding has this id/],
    ['by somebody who is no member', {}, { association: 'NONE' }, {}, /a member must ask/],
    ['by somebody who once gave a commit', {}, { association: 'CONTRIBUTOR' }, {}, /a member must ask/],
    ['by a bot', {}, { author: 'helper[bot]' }, { sender: 'helper[bot]' }, /a person must ask/],
    [
      'that another person has edited',
      {},
      {},
      { action: 'edited', sender: 'mallory' },
      /mallory has changed the issue/,
    ],
    [
      'that another person has reopened, after an edit of theirs',
      {},
      {},
      { action: 'reopened', sender: 'mallory' },
      /mallory has changed the issue, and dana asks/,
    ],
  ])('proposes nothing: %s', async (_, answers, issue, event, why) => {
    const { state } = world(answers);
    Object.assign(state.issues[0] ?? {}, issue);
    const { code, outputs } = await ask(state, event);
    expect({ code, pulls: state.pulls }).toEqual({ code: 0, pulls: [] });
    expect([...state.refs.keys()]).toEqual(['heads/main']);
    expect(outputs).toMatchObject({ problems: '1', 'pull-request-number': '' });
    expect(comments(state)).toEqual([expect.stringMatching(why)]);
  });

  it('takes no pull request of a fork of the same organization for its own', async () => {
    const { state } = world();
    push(state, 'theirs', { [exceptions]: 'mine' });
    openPull(state, 5, { head: branch, from: 'octo-org/octo-repo-2' });
    await ask(state);
    expect(state.pulls.map(({ number, title }) => [number, title])).toEqual([
      [5, 'A change'],
      [2, expect.stringMatching(/^Except CVE-2024-1234/)],
    ]);
  });

  it('withdraws what it had proposed when another person edits the text', async () => {
    const { state, issue } = world();
    await ask(state);
    issue.body = requestBody({ finding: 'CVE-2024-9999' });
    await ask(state, { action: 'edited', sender: 'mallory' });
    expect(state.pulls).toMatchObject([{ state: 'closed' }]);
  });

  it('lets its words mean nothing in comments, the pull request and the log', async () => {
    const evil = '::set-output name=x::y\n@acme/everyone <img src=x onerror=a> | `x` [l](http://evil) #1';
    const { state } = world({ exploitability: evil, controls: evil, severity: '@bob <b>' });
    const { said } = await ask(state);
    const { state: other } = world({ exploitability: evil, controls: evil });
    const ended = await ask(other);
    const all = [...comments(state), other.pulls[0]?.body ?? '', other.pulls[0]?.title ?? '', said, ended.said].join(
      '\n',
    );
    expect(all).toContain('everyone');
    expect(all).not.toMatch(/^::|@acme|@bob|<img|<b>|\]\(http|[^s] #1\b/m);
    expect(filesOn(other, branch)[exceptions]?.split('\n')).toHaveLength(there.split('\n').length + 1);
  });

  it.each([
    ['a stranger, whose comment stays as it is', 'mallory', 2],
    ['itself, which is brought up to date', 'github-actions[bot]', 1],
  ])('answers beside a comment of %s', async (_, author, expected) => {
    const { state, issue } = world();
    issue.comments.push({ id: 1, body: '<!-- image-gate request -->\nmine', author });
    await ask(state);
    expect(comments(state)).toHaveLength(expected);
    expect(comments(state).at(-1)).toContain('The request is complete');
  });

  it('leaves a branch of that name alone that somebody else has pushed to', async () => {
    const { state } = world();
    push(state, branch, { [exceptions]: 'mine' }, 'My own work');
    const { error } = await ask(state);
    expect(error).toMatchObject({ code: 'branch-taken' });
    expect(filesOn(state, branch)).toEqual({ [exceptions]: 'mine' });
  });
});

/** The lint after a review of the newest commit. */
function reviewed(state: GitState, user: string, known: { readonly id?: number } = {}) {
  const [pull] = state.pulls;
  state.reviews.set(1, [{ user, state: 'APPROVED', commit: tip(state), ...known }]);
  const repo = { full_name: state.name };
  const event = {
    pull_request: {
      ...{ number: 1, base: { ref: 'main' }, user: { login: 'github-actions[bot]' } },
      head: { ref: pull?.head, sha: tip(state), repo },
    },
  };
  return run(state, { mode: 'lint' }, event);
}

describe('who pushes by hand to the branch of a request', () => {
  const wider = entry.replace('"ghcr.io/acme/api","ghcr.io/acme/web"', '"**"');

  it.each<[string, (state: GitState) => void, string, string]>([
    [
      'pushed',
      (state) => push(state, branch, { [exceptions]: `${there}${wider}` }, 'Wider', 'alice'),
      'alice',
      'failure',
    ],
    [
      'pushed in the name of another',
      (state) => {
        push(state, branch, { [exceptions]: `${there}${wider}` }, 'Wider', 'dana');
        const last = state.pushes.pop();
        if (last !== undefined) state.pushes.push({ ...last, actor: 'Alice' });
      },
      'alice',
      'failure',
    ],
    [
      'merged',
      (state) => merge(state, branch, 'main', { [exceptions]: `${there}${wider}` }, 'alice'),
      'alice',
      'failure',
    ],
    [
      'left it alone',
      (state) => push(state, branch, { [exceptions]: `${there}${wider}` }, 'Wider', 'carl'),
      'alice',
      'success',
    ],
  ])('can not approve it: who %s', async (_, change, reviewer, expected) => {
    const { state } = world({}, 'approvals: [alice]');
    await ask(state);
    change(state);
    const { summary } = await reviewed(state, reviewer);
    expect(state.statuses.at(-1)).toMatchObject({ state: expected });
    if (expected === 'failure')
      expect(summary).toMatch(/Not counted: the approval of `alice`\. Whoever .* can't approve it: somebody else must/);
  });

  it('can again once the action has written the branch anew', async () => {
    const { state, issue } = world({}, 'approvals: [alice]');
    await ask(state);
    push(state, 'main', { ...filesOn(state, 'main'), Dockerfile: 'FROM busybox\n' });
    merge(state, branch, 'main', { ...filesOn(state, branch), Dockerfile: 'FROM busybox\n' }, 'alice');
    await reviewed(state, 'alice');
    expect(state.statuses.at(-1)).toMatchObject({ state: 'failure' });
    issue.state = 'open';
    await ask(state, { action: 'reopened' });
    await reviewed(state, 'alice');
    expect(state.statuses.at(-1)).toMatchObject({ state: 'success' });
  });
});

describe('who asks', () => {
  it.each([
    ['dana', 'failure', /@dana/, {}],
    ['renamed', 'failure', /@renamed/, { id: accountId('dana') }],
    ['alice', 'success', /approved/, {}],
  ])('can not approve: a review by %s is %s', async (reviewer, expected, description, known) => {
    const { state } = world({}, `approvals: [${reviewer}]`);
    await ask(state);
    await reviewed(state, reviewer, known);
    expect(state.statuses.at(-1)).toMatchObject({ state: expected, description: expect.stringMatching(description) });
  });
});

describe('what is no request', () => {
  it('is not answered', async () => {
    const { state, issue } = world();
    issue.body = 'It does not build.\n\n### Steps\n\nmake';
    expect(await ask(state)).toMatchObject({ code: 0, writes: [], outputs: { 'pull-request-number': '' } });
  });

  it('is a run of another event: that is a mistake in the workflow', async () => {
    const { state } = world();
    const { error } = await ask(state, { name: 'issue_comment' });
    expect(error).toMatchObject({ code: 'request-event' });
  });

  it('stops where the policy can not be read', async () => {
    const { state } = world({}, 'severity: {critical: perhaps}');
    const { error } = await ask(state);
    expect(String(error)).toMatch(/critical/);
    expect(state.pulls).toEqual([]);
  });

  it('needs a YAML file, which the workflow names', async () => {
    const { state } = world();
    const { error } = await ask(state, { inputs: { exceptions: '.trivyignore' } });
    expect(error).toMatchObject({ code: 'request-no-yaml' });
  });

  it('is one for what is there: it says where', async () => {
    const { state } = world();
    push(state, 'main', { [exceptions]: `${there}${entry}` });
    await ask(state);
    expect(state.pulls).toEqual([]);
    expect(comments(state)).toEqual([
      expect.stringMatching(/trivyignore\.yaml:&#8203;4: an exception for CVE-2024-1234 is there/),
    ]);
  });

  it('touches no pull request of the same branch that somebody else has written', async () => {
    const { state, issue } = world();
    openPull(state, 7, { head: branch, body: 'Mine' });
    issue.state = 'closed';
    expect(await ask(state, { action: 'closed' })).toMatchObject({ code: 0 });
    expect(state.pulls).toMatchObject([{ state: 'open' }]);
  });
});
