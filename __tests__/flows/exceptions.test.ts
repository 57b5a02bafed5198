import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { exceptionsDefaults, exceptionsInputs } from '../../src/config/inputs/exceptions-config.js';
import { type Handlers, refusal } from '../contract/github-fake.js';
import { filesOn, type GitState, git, gitState, merge, openPull, push } from '../contract/github-git.js';
import { rightsOf, withRights } from '../contract/github-rights.js';
import { called, closeGithub, run } from './exceptions-step.js';

const action = parse(readFileSync(new URL('../../exceptions/action.yml', import.meta.url), 'utf8'));
const example = readFileSync(new URL('../../docs/examples/exceptions.yml', import.meta.url), 'utf8');
const policyFile = '.github/image-gate.yml';
const good = 'CVE-2020-1001  # why, Expiry: 2026-03-20\n';
const old = 'CVE-2020-1009  # was fixed upstream, Expiry: 2026-01-01\n';
const newer = 'CVE-2020-1002  # of another pull request, Expiry: 2026-03-20\n';
const branch = 'image-gate/prune-exceptions';

afterEach(closeGithub);

/** A pull request from `feature` with this file of exceptions. */
function proposal(text: string, policy = 'approvals: [alice]'): { state: GitState; head: string; event: object } {
  const state = gitState();
  push(state, 'main', { [policyFile]: policy, '.trivyignore': good });
  const head = push(state, 'feature', { [policyFile]: policy, '.trivyignore': text });
  openPull(state, 7, { head: 'feature' });
  const repo = { full_name: state.name };
  const event = {
    pull_request: { number: 7, head: { sha: head, repo }, base: { ref: 'main' }, user: { login: 'author' } },
  };
  return { state, head, event };
}

describe('the inputs of exceptions/action.yml', () => {
  it('are exactly those that are checked, with the defaults that are documented', () => {
    expect(Object.keys(exceptionsInputs.shape).sort()).toEqual(Object.keys(action.inputs).sort());
    expect(action.inputs.commit.default).toBe(String(exceptionsDefaults.commit));
    expect(action.inputs.branch.default).toBe(exceptionsDefaults.branch);
    expect(action.inputs['reopen-days'].default).toBe(String(exceptionsDefaults.reopenDays));
  });

  it.each([
    [{ mode: 'check' }, /input mode: "check" is not one of its values/],
    [{}, /input mode: it is missing/],
    [{ mode: 'lint', brnch: 'x' }, /input brnch: there is no such input. Did you mean branch/],
    [{ mode: 'prune', commit: 'perhaps' }, /input commit/],
    [{ mode: 'prune', 'reopen-days': 'soon' }, /input reopen-days: "soon" is no number from 0 to 365/],
    [{ mode: 'prune', branch: 'a..b' }, /input branch/],
    [{ mode: 'lint', token: '' }, /input token: it is empty/],
  ])('refuse %j', async (inputs, message) => {
    const { error, summary } = await run(gitState(), inputs as unknown as Record<string, string>);
    expect(String(error)).toMatch(message);
    expect(summary).not.toBe('');
  });
});

describe('lint', () => {
  it('says what is wrong on its line, in the status and in the summary, and fails', async () => {
    const { state, head, event } = proposal(`${good}\nCVE-2020-1002\n`);
    const { code, annotations, outputs, summary } = await run(state, { mode: 'lint' }, event);
    expect(code).toBe(1);
    expect(annotations[0]).toMatch(/^error \.trivyignore:3 CVE-2020-1002: it gives no reason/);
    expect(outputs).toMatchObject({ problems: '1', new: '0' });
    expect(state.statuses).toEqual([
      {
        sha: head,
        state: 'failure',
        context: 'image-gate/exceptions',
        description: '1 mistake in the exceptions: see the annotations',
      },
    ]);
    expect(summary).toContain('.trivyignore:3');
  });

  it('shows what it found where GitHub fails at the status, and fails with that', async () => {
    const { state, event } = proposal(`${good}\nCVE-2020-1002\n`);
    const handlers = { 'repos/create-commit-status': () => 'break' as const };
    const { error, outputs, summary } = await run(state, { mode: 'lint' }, event, handlers);
    expect(error).toMatchObject({ code: 'github-unreachable' });
    expect(outputs).toMatchObject({ problems: '1' });
    expect(summary).toContain('.trivyignore:3');
    expect(summary).toContain('GitHub did not answer');
  });

  it('waits for the approval, and turns green with the review', async () => {
    const { state, head, event } = proposal(`${good}CVE-2020-1002 # why, Expiry: 2026-03-20\n`);
    const first = await run(state, { mode: 'lint' }, event);
    expect(first).toMatchObject({
      code: 0,
      outputs: { new: '1', 'missing-approvals': '@alice' },
      annotations: ['notice .trivyignore:2 CVE-2020-1002: new in this pull request, and waits for approval: @alice.'],
    });
    state.reviews.set(7, [{ user: 'alice', state: 'APPROVED', commit: head }]);
    const second = await run(state, { mode: 'lint' }, event);
    expect(second).toMatchObject({ code: 0, outputs: { new: '1', 'missing-approvals': '' }, annotations: [] });
    expect(state.statuses.map(({ state: word, description }) => `${word} ${description}`)).toEqual([
      'failure 1 new exception: waits for @alice',
      'success 1 new exception: approved',
    ]);
  });

  it('shows as a table who must approve, who has, and who has not yet', async () => {
    const { state, head, event } = proposal(
      `${good}CVE-2020-1002 # why, Expiry: 2026-03-20\n`,
      'approvals: { all: ["@acme/security"], critical: [cto] }',
    );
    state.teams.set('acme/security', { alice: 'active' });
    state.reviews.set(7, [{ user: 'alice', state: 'APPROVED', commit: head }]);
    const { summary } = await run(state, { mode: 'lint' }, event);
    const page = summary.replaceAll('&#8203;', '');
    expect(page).toContain('| CRITICAL | @acme/security and @cto | @acme/security | ⏳ @cto |');
    expect(page).toContain('| HIGH, MEDIUM, LOW, UNKNOWN | @acme/security | @acme/security | ✅ nobody |');
  });

  it('needs no more than the rights that the example gives', async () => {
    const { state, head, event } = proposal(`${good}CVE-2020-1002 # why, Expiry: 2026-03-20\n`);
    state.reviews.set(7, [{ user: 'alice', state: 'APPROVED', commit: head }]);
    const rights = rightsOf(parse(example).jobs.lint.permissions);
    const { code } = await run(
      state,
      { mode: 'lint' },
      event,
      withRights(git(state), () => rights),
    );
    expect({ code, status: state.statuses.at(-1)?.state }).toEqual({ code: 0, status: 'success' });
  });

  it('says what CRITICAL findings need beside', async () => {
    const { state, head, event } = proposal(
      `${good}CVE-2020-1002 # why, Expiry: 2026-03-20\n`,
      'approvals: { all: [alice], critical: [cto] }',
    );
    state.reviews.set(7, [{ user: 'alice', state: 'APPROVED', commit: head }]);
    const { annotations } = await run(state, { mode: 'lint' }, event);
    expect(state.statuses).toMatchObject([
      { state: 'pending', description: '1 new exception: approved, but for CRITICAL (@cto)' },
    ]);
    expect(annotations).toEqual([
      'notice .trivyignore:2 CVE-2020-1002: new in this pull request, and waits for approval: CRITICAL (@cto).',
    ]);
  });

  it('fails by itself where the status can’t be set and an approval is missing', async () => {
    const { state, event } = proposal('CVE-2020-1002 # why, Expiry: 2026-03-20\n');
    const { code } = await run(state, { mode: 'lint' }, event, { 'repos/create-commit-status': () => refusal(403) });
    expect(code).toBe(1);
  });

  it('asks for the approval of what a fork adds, too', async () => {
    const { state, event } = proposal('CVE-2020-1002 # why, Expiry: 2026-03-20\n');
    const { pull_request: pull } = event as { pull_request: { head: object } };
    state.pulls.length = 0;
    openPull(state, 7, { head: 'feature', from: 'mallory/fork' });
    const forked = { pull_request: { ...pull, head: { ...pull.head, repo: { full_name: 'mallory/fork' } } } };
    expect((await run(state, { mode: 'lint' }, forked)).outputs).toMatchObject({
      new: '1',
      'missing-approvals': '@alice',
    });
  });

  it.each([
    [good, 'success', 'No mistakes; approvals were asked for before the queue'],
    ['CVE-2020-1002\n', 'failure', '1 mistake in the exceptions: see the annotations'],
  ])('sets the status of a merge queue’s commit, too: %j', async (text, word, description) => {
    const { state } = proposal(good);
    const sha = push(state, 'gh-readonly-queue/main/pr-7', {
      [policyFile]: 'approvals: [alice]',
      '.trivyignore': text,
    });
    const queue = { GITHUB_EVENT_NAME: 'merge_group', GITHUB_SHA: sha };
    const { code } = await run(state, { mode: 'lint' }, {}, {}, queue);
    expect(code).toBe(word === 'success' ? 0 : 1);
    expect(state.statuses).toEqual([{ sha, state: word, context: 'image-gate/exceptions', description }]);
  });

  it('says that no approval is required where the policy asks for none', async () => {
    const { state, event } = proposal('CVE-2020-1002 # why, Expiry: 2026-03-20\n', 'eol: warn');
    expect(await run(state, { mode: 'lint' }, event)).toMatchObject({ code: 0 });
    expect(state.statuses).toMatchObject([{ state: 'success', description: '1 new exception: no approval required' }]);
  });

  it('is red for a policy that would stop every run after the merge, and says where', async () => {
    const { state, event } = proposal(good);
    const merge = push(state, 'merge', { [policyFile]: 'eol: wran', '.trivyignore': good });
    Object.assign(state.pulls[0] ?? {}, { merge });
    const { code, annotations } = await run(state, { mode: 'lint' }, event);
    expect(code).toBe(1);
    expect(annotations).toEqual([
      expect.stringMatching(
        /^error \.github\/image-gate\.yml:1 eol is `wran`.* It would stop every run for main after the merge\.$/,
      ),
    ]);
    expect(state.statuses).toMatchObject([{ state: 'failure' }]);
  });

  it('says what the proposed policy would no longer apply', async () => {
    const { state, event } = proposal(good);
    const merge = push(state, 'merge', { [policyFile]: 'exceptions: { max-days: 5 }', '.trivyignore': good });
    Object.assign(state.pulls[0] ?? {}, { merge });
    const { code, annotations } = await run(state, { mode: 'lint' }, event);
    expect(code).toBe(0);
    expect(annotations).toEqual([
      expect.stringMatching(
        /^warning \.trivyignore:1 After the merge, by the policy of this pull request: CVE-2020-1001: /,
      ),
    ]);
  });

  it('says so too of an entry that the rules for some images refuse now', async () => {
    const { state, event } = proposal(good, 'images: [{ match: "a/*", exceptions: { max-days: 5 } }]');
    const merge = push(state, 'merge', { [policyFile]: 'exceptions: { max-days: 5 }', '.trivyignore': good });
    Object.assign(state.pulls[0] ?? {}, { merge });
    const { code, annotations } = await run(state, { mode: 'lint' }, event);
    expect(code).toBe(0);
    expect(annotations).toEqual([
      expect.stringMatching(/^warning \.trivyignore:1 CVE-2020-1001: .* in images that match `a\/\*` CRITICAL 5/),
      expect.stringMatching(/^warning \.trivyignore:1 After the merge, .*: CVE-2020-1001: .* so it is not applied/),
    ]);
  });

  it('never leaves a commit green whose policy can’t be read', async () => {
    const { state, event } = proposal(good, 'eol: wran');
    expect((await run(state, { mode: 'lint' }, event)).error).toMatchObject({ code: 'policy-invalid' });
    expect(state.statuses).toMatchObject([{ state: 'failure', description: 'The policy can’t be read: see the run' }]);
  });

  it('lets the pull request that corrects the policy turn green', async () => {
    const { state, event } = proposal(good, 'eol: wran');
    const merge = push(state, 'merge', { [policyFile]: 'eol: warn', '.trivyignore': good });
    Object.assign(state.pulls[0] ?? {}, { merge });
    expect(await run(state, { mode: 'lint' }, event)).toMatchObject({ code: 0 });
    expect(state.statuses).toMatchObject([{ state: 'success', description: 'No new exceptions' }]);
  });

  it('is content with nothing new', async () => {
    const { state, event } = proposal(good);
    expect(await run(state, { mode: 'lint' }, event)).toMatchObject({ code: 0 });
    expect(state.statuses).toMatchObject([{ state: 'success', description: 'No new exceptions' }]);
  });

  it('cuts what GitHub would not show, and says so', async () => {
    const { state, event } = proposal(Array.from({ length: 30 }, (_, index) => `CVE-2022-${1000 + index}\n`).join(''));
    const { annotations } = await run(state, { mode: 'lint' }, event);
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)).toMatch(/and 21 more/);
  });
});

describe('the status of a commit that several pull requests have', () => {
  const added = `${good}CVE-2020-1002 # why, Expiry: 2026-03-20\n`;
  /** Pull request 7 of `feature` to `main`, which asks for approvals; 8 of the same commit to `old`, which asks for none. */
  const two = () => {
    const { state, head, event } = proposal(added);
    state.protectedBranches.add('main').add('old');
    push(state, 'old', { '.trivyignore': good });
    openPull(state, 8, { head: 'twin', sha: head, base: 'old' });
    const repo = { full_name: state.name };
    const other = {
      pull_request: { number: 8, head: { sha: head, repo }, base: { ref: 'old' }, user: { login: 'author' } },
    };
    return { state, head, event, other };
  };
  const last = ({ statuses }: GitState) => {
    const { context, state, description } = statuses.at(-1) ?? { context: '', state: '', description: '' };
    expect(context).toBe('image-gate/exceptions');
    return `${state} ${description}`;
  };
  const waits = 'failure #7 to main: 1 new exception: waits for @alice (the worst of 2 pull requests)';

  it('is the worst of all, whichever of them is looked at last', async () => {
    const { state, event, other } = two();
    for (const one of [event, other, event, other]) {
      await run(state, { mode: 'lint' }, one);
      expect(last(state)).toBe(waits);
    }
  });

  it('turns green with the approval of the one that waits', async () => {
    const { state, head, other } = two();
    state.reviews.set(7, [{ user: 'alice', state: 'APPROVED', commit: head }]);
    await run(state, { mode: 'lint' }, other);
    expect(last(state)).toMatch(
      /^success #\d to \w+: 1 new exception: (?:approved|no approval required) \(the worst of 2/,
    );
  });

  it('is worked out again when one is closed, gets another base, and is opened again', async () => {
    const { state, event } = two();
    const [seven] = state.pulls;
    await run(state, { mode: 'lint' }, event);
    expect(last(state)).toBe(waits);
    Object.assign(seven ?? {}, { state: 'closed' });
    expect(await run(state, { mode: 'lint' }, { ...event, action: 'closed' })).toMatchObject({
      code: 0,
      annotations: [],
    });
    expect(last(state)).toBe('success 1 new exception: no approval required');
    Object.assign(seven ?? {}, { state: 'open' });
    await run(state, { mode: 'lint' }, { ...event, action: 'reopened' });
    expect(last(state)).toBe(waits);
    Object.assign(seven ?? {}, { base: 'old' });
    await run(state, { mode: 'lint' }, { ...event, action: 'edited' });
    expect(last(state)).toMatch(/^success/);
  });

  it.each([
    [{ state: 'closed' }, ['pending No open pull request has this commit as its newest one']],
    [{ state: 'merged' }, []],
  ])('is neither red for ever nor green for the next one where none is open: %j', async (closed, expected) => {
    const { state, event } = proposal(added);
    Object.assign(state.pulls[0] ?? {}, closed);
    await run(state, { mode: 'lint' }, event);
    expect(state.statuses.map(({ state: word, description }) => `${word} ${description}`)).toEqual(expected);
  });

  it('is held by no fork, and given by none', async () => {
    const { state, head, other } = two();
    Object.assign(state.pulls[0] ?? {}, { from: 'mallory/fork' });
    await run(state, { mode: 'lint' }, other);
    expect(last(state)).toBe('success 1 new exception: no approval required');
    const repo = { full_name: 'mallory/fork' };
    const ofFork = { number: 7, head: { sha: head, repo }, base: { ref: 'main' }, user: { login: 'mallory' } };
    const { code } = await run(state, { mode: 'lint' }, { pull_request: ofFork });
    expect([code, last(state)]).toEqual([1, 'success 1 new exception: no approval required']);
  });

  it('is no success for a commit that is no longer the newest one of any', async () => {
    const { state, event } = proposal(good);
    push(state, 'feature', { '.trivyignore': good });
    await run(state, { mode: 'lint' }, event);
    expect(last(state)).toBe('pending No open pull request has this commit as its newest one');
  });

  it('is red where a policy of one of them can’t be read, or too many have it', async () => {
    const { state, head, other } = two();
    Object.assign(state.pulls[0] ?? {}, { merge: push(state, 'main', { [policyFile]: 'eol: wran' }) });
    await run(state, { mode: 'lint' }, other);
    expect(last(state)).toMatch(/^failure #7 to main: The policy can’t be read/);
    for (let number = 9; number < 40; number += 1)
      openPull(state, number, { head: `t${number}`, sha: head, base: 'old' });
    await run(state, { mode: 'lint' }, other);
    expect(last(state)).toBe('failure 33 open pull requests have this commit: close all but one');
  });

  it('asks for more than one page', async () => {
    const { state, other } = two();
    // GitHub lists the newest first, so that the one that waits is on the last page.
    for (let number = 100; number < 220; number += 1) openPull(state, number, { head: 'main', base: 'old' });
    await run(state, { mode: 'lint' }, other);
    expect(last(state)).toBe(waits);
  });

  it.each([
    ['pulls/list', 403],
    ['pulls/get', 403],
  ])('is not set where %s answers %i: the run fails and names the right', async (operation, status) => {
    const { state, event } = two();
    const { error } = await run(state, { mode: 'lint' }, event, { [operation]: () => refusal(status) });
    expect(error).toMatchObject({ code: 'github-denied', fix: expect.stringContaining('pull-requests: read') });
    expect(state.statuses).toEqual([]);
  });
});

describe('prune', () => {
  const expired = () => {
    const state = gitState();
    push(state, 'main', { '.trivyignore': `${good}${old}`, Dockerfile: 'FROM scratch\n' });
    return state;
  };

  it('opens one pull request, with what was dropped and why, and touches nothing else', async () => {
    const state = expired();
    const { code, outputs } = await run(state, { mode: 'prune', labels: 'security,chore' });
    expect(code).toBe(0);
    expect(filesOn(state, branch)).toEqual({ '.trivyignore': good, Dockerfile: 'FROM scratch\n' });
    expect(filesOn(state, 'main')['.trivyignore']).toBe(`${good}${old}`);
    expect(state.pulls).toMatchObject([
      { title: 'Remove 1 expired exception', head: branch, base: 'main', labels: ['security', 'chore'] },
    ]);
    expect(state.pulls[0]?.body).toMatch(/`CVE-2020-1009` \| 2026-01-01 \| was fixed upstream \| `\.trivyignore:2`/);
    expect(outputs).toMatchObject({
      removed: '1',
      'pull-request-number': '1',
      commit: state.refs.get(`heads/${branch}`),
    });
  });

  it('changes nothing when it runs again', async () => {
    const state = expired();
    await run(state, { mode: 'prune' });
    const before = [...state.refs];
    expect(await run(state, { mode: 'prune' })).toMatchObject({ code: 0, outputs: { 'pull-request-number': '1' } });
    expect([...state.refs]).toEqual(before);
    expect(called().map(({ operation }) => operation)).not.toContain('pulls/update');
  });

  it('brings its pull request up to date', async () => {
    const state = expired();
    await run(state, { mode: 'prune' });
    push(state, 'main', { '.trivyignore': `${good}${old}${old.replace('9', '8')}` });
    await run(state, { mode: 'prune' });
    expect(state.pulls).toMatchObject([{ title: 'Remove 2 expired exceptions' }]);
    expect(filesOn(state, branch)['.trivyignore']).toBe(good);
  });

  it('leaves the mode of the file as it is', async () => {
    const state = expired();
    state.modes.set('.trivyignore', '100755');
    await run(state, { mode: 'prune' });
    expect(filesOn(state, branch)['.trivyignore']).toBe(good);
    expect([...state.modes]).toEqual([['.trivyignore', '100755']]);
  });

  it('closes its pull request once there is nothing left to remove, and opens another one when there is', async () => {
    const state = expired();
    await run(state, { mode: 'prune' });
    push(state, 'main', { '.trivyignore': good });
    const { code, outputs, summary } = await run(state, { mode: 'prune' });
    expect({ code, outputs }).toMatchObject({ code: 0, outputs: { removed: '0', 'pull-request-number': '' } });
    expect(summary).toMatch(/No exception has expired\n\nThe pull request 1 had nothing left to remove and was closed/);
    expect(state.pulls).toMatchObject([
      { state: 'closed', comments: [expect.stringMatching(/^No expired exception is left/)] },
    ]);
    expect(await run(state, { mode: 'prune' })).toMatchObject({ code: 0, writes: [] });
    push(state, 'main', { '.trivyignore': `${good}${old}` });
    await run(state, { mode: 'prune' });
    expect(state.pulls.map(({ state: word }) => word)).toEqual(['closed', 'open']);
  });

  it.each<[string, (state: GitState) => void, Handlers]>([
    [
      'whose branch holds commits of somebody else',
      (state) => push(state, branch, { '.trivyignore': 'mine' }, 'My own work'),
      {},
    ],
    ['that somebody else has written', (state) => Object.assign(state.pulls[0] ?? {}, { body: 'Mine' }), {}],
    ['that GitHub does not close', () => undefined, { 'pulls/update': () => refusal(403) }],
    ['that it may not look for', () => undefined, { 'pulls/list': () => refusal(403) }],
  ])('leaves a pull request open %s, and passes', async (_, change, handlers) => {
    const state = expired();
    await run(state, { mode: 'prune' });
    push(state, 'main', { '.trivyignore': good });
    change(state);
    expect(await run(state, { mode: 'prune' }, {}, handlers)).toMatchObject({ code: 0 });
    expect(state.pulls).toMatchObject([{ state: 'open', comments: [] }]);
  });

  it('asks for no pull requests where it commits directly', async () => {
    const state = gitState();
    push(state, 'main', { '.trivyignore': good });
    await run(state, { mode: 'prune', commit: 'true' });
    expect(called().filter(({ operation }) => operation.startsWith('pulls/'))).toEqual([]);
  });

  it('does nothing where nothing has expired', async () => {
    const state = gitState();
    push(state, 'main', { '.trivyignore': good });
    expect(await run(state, { mode: 'prune' })).toMatchObject({
      code: 0,
      writes: [],
      outputs: { removed: '0', commit: '' },
    });
  });

  it('commits directly on request', async () => {
    const state = expired();
    await run(state, { mode: 'prune', commit: 'true' });
    expect(filesOn(state, 'main')['.trivyignore']).toBe(good);
    expect(state.pulls).toEqual([]);
  });

  it('reads again what somebody pushed in between', async () => {
    const state = expired();
    let pushed = false;
    const handlers: Handlers = {
      'git/update-ref': (call) => {
        if (!pushed) push(state, 'main', { '.trivyignore': `${old}CVE-2020-1003 # new, Expiry: 2026-03-20\n` });
        pushed = true;
        return git(state)['git/update-ref']?.(call) ?? refusal(404);
      },
    };
    expect(await run(state, { mode: 'prune', commit: 'true' }, {}, handlers)).toMatchObject({ code: 0 });
    expect(filesOn(state, 'main')['.trivyignore']).toBe('CVE-2020-1003 # new, Expiry: 2026-03-20\n');
  });

  it.each<[string, Handlers, Readonly<Record<string, string>>, string, RegExp]>([
    [
      'the setting for pull requests',
      { 'pulls/create': () => refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.') },
      {},
      'pull-request-denied',
      /Allow GitHub Actions to create/,
    ],
    [
      'a protected branch',
      { 'git/update-ref': () => refusal(422, 'Changes must be made through a pull request.') },
      { commit: 'true' },
      'github-commit-refused',
      /leave out `commit: true`/,
    ],
    ['a token that may not write', { 'git/create-blob': () => refusal(403) }, {}, 'github-denied', /contents: write/],
  ])('explains %s', async (_, handlers, inputs, code, fix) => {
    const { error } = await run(expired(), { mode: 'prune', ...inputs }, {}, handlers);
    expect(error).toMatchObject({ code, fix: expect.stringMatching(fix) });
  });

  it('leaves a branch that somebody else has pushed to alone', async () => {
    const state = expired();
    push(state, branch, { '.trivyignore': 'mine' }, 'My own work');
    const { error } = await run(state, { mode: 'prune' });
    expect(error).toMatchObject({ code: 'branch-taken' });
    expect(filesOn(state, branch)).toEqual({ '.trivyignore': 'mine' });
  });

  it.each<[string, (state: GitState) => void, string]>([
    [
      'is ours still: a merge of the default branch that adds nothing else',
      (state) => {
        push(state, 'main', { '.trivyignore': `${newer}${good}${old}`, Dockerfile: 'FROM scratch\n' });
        merge(state, branch, 'main', { '.trivyignore': `${newer}${good}`, Dockerfile: 'FROM scratch\n' });
      },
      '',
    ],
    [
      'is ours still after a second merge',
      (state) => {
        for (const Dockerfile of ['FROM a\n', 'FROM b\n']) {
          push(state, 'main', { '.trivyignore': `${newer}${good}${old}`, Dockerfile });
          merge(state, branch, 'main', { '.trivyignore': `${newer}${good}`, Dockerfile });
        }
      },
      '',
    ],
    [
      'is not ours where the merge adds a line',
      (state) => {
        push(state, 'main', { '.trivyignore': `${newer}${good}${old}` });
        merge(state, branch, 'main', { '.trivyignore': `${newer}${good}CVE-2020-1\n` });
      },
      'branch-taken',
    ],
    [
      'is not ours where the merge changes another file',
      (state) => {
        push(state, 'main', { '.trivyignore': `${newer}${good}${old}` });
        merge(state, branch, 'main', { '.trivyignore': `${newer}${good}`, Dockerfile: 'FROM evil\n' });
      },
      'branch-taken',
    ],
    [
      'is not ours where another branch is merged',
      (state) => {
        push(state, 'other', { '.trivyignore': good, Dockerfile: 'FROM scratch\n' });
        merge(state, branch, 'other', { '.trivyignore': good, Dockerfile: 'FROM scratch\n' });
      },
      'branch-taken',
    ],
    [
      'is not ours with a commit on top of the merge',
      (state) => {
        merge(state, branch, 'main', { '.trivyignore': good, Dockerfile: 'FROM scratch\n' });
        push(state, branch, { '.trivyignore': good, Dockerfile: 'FROM scratch\n' }, 'My own work');
      },
      'branch-taken',
    ],
  ])('of a branch that somebody has brought up to date: it %s', async (_, update, refused) => {
    const state = expired();
    await run(state, { mode: 'prune' });
    update(state);
    const before = state.refs.get(`heads/${branch}`);
    const { code, error } = await run(state, { mode: 'prune' });
    if (refused !== '') {
      expect(error).toMatchObject({ code: refused });
      expect(state.refs.get(`heads/${branch}`)).toBe(before);
      return;
    }
    expect(code).toBe(0);
    expect(filesOn(state, branch)).toEqual({ ...filesOn(state, 'main'), '.trivyignore': `${newer}${good}` });
    push(state, 'main', { '.trivyignore': good });
    await run(state, { mode: 'prune' });
    expect(state.pulls).toMatchObject([{ state: 'closed' }]);
  });
});
