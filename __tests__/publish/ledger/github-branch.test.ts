import { afterEach, describe, expect, it } from '@jest/globals';
import { HttpFault } from '../../../src/host/http-fault.js';
import type { GithubApi } from '../../../src/host/ports.js';
import type { ApiRequest } from '../../../src/host/values.js';
import { gitHome } from '../../../src/publish/ledger/git-home.js';
import { githubBranch } from '../../../src/publish/ledger/github-branch.js';
import { addToLedger, readLedger } from '../../../src/publish/ledger/open-ledger.js';
import { type GithubFake, type Handlers, refusal } from '../../contract/github-fake.js';
import { filesOn, type GitState, git, gitState, push } from '../../contract/github-git.js';
import { addition, ledgerOf, type Night, night, whole } from '../../ledger/nights.js';
import { connection } from '../connection.js';

const branch = 'image-gate/ledger';
const ref = `heads/${branch}`;
const now = new Date(night(400));
const first: Night = { at: night(0), faults: ['CVE-1'], build: 'a' };
const second: Night = { at: night(1), faults: ['CVE-2'], build: 'b' };
const third: Night = { at: night(2), faults: [], build: 'c' };

const open: GithubFake[] = [];
afterEach(async () => {
  const violations = open.flatMap((one) => one.violations);
  for (const one of open.splice(0)) await one.close();
  expect(violations).toEqual([]);
});

interface World {
  readonly state: GitState;
  readonly github: GithubFake;
  readonly api: GithubApi;
  readonly clock: { sleep(ms: number): Promise<void> };
}

/** A repository with a first commit. */
async function world(change: (state: GitState) => Handlers = () => ({})): Promise<World> {
  const state = gitState('octo-org/ledger');
  push(state, 'main', { 'README.md': 'The ledger' });
  const { github, api, clock } = await connection({ ...git(state), ...change(state) });
  open.push(github);
  return { state, github, api, clock };
}

const home = ({ api, clock, state }: World, by: GithubApi = api) =>
  gitHome(githubBranch({ api: by, repository: state.name, clock }, () => 0.5));
const add = (at: ReturnType<typeof home>, ...nights: readonly Night[]) =>
  addToLedger(
    at,
    nights.map((one) => addition(one)),
    now,
  );
const operations = ({ github }: World, from = 0) => github.calls.slice(from).map(({ operation }) => operation);

describe('a ledger on a branch on GitHub', () => {
  it('is begun as an orphan, goes on commit by commit, and is read as it was written', async () => {
    const one = await world();
    for (const night of [first, second, third]) await add(home(one), night);
    expect(whole((await readLedger(home(one))).state)).toEqual(whole(ledgerOf([first, second, third]).state));
    const commits: string[][] = [];
    for (let at = one.state.refs.get(ref); at !== undefined; ) {
      const commit = one.state.commits.get(at);
      commits.push([...(commit?.parents ?? [])]);
      [at] = commit?.parents ?? [];
    }
    expect(commits.map(({ length }) => length)).toEqual([1, 1, 0]);
    expect(one.state.refs.get('heads/main')).not.toBe(one.state.refs.get(ref));
  });

  it('takes 6 requests to begin, 7 for a night, and 3 to look', async () => {
    const one = await world();
    await add(home(one), first);
    const begun = one.github.calls.length;
    expect(operations(one)).toEqual([
      'git/get-ref',
      'repos/get',
      ...['git/create-blob', 'git/create-tree', 'git/create-commit', 'git/create-ref'],
    ]);
    await add(home(one), second);
    expect(operations(one, begun)).toEqual([
      ...['git/get-ref', 'git/get-tree', 'git/get-blob'],
      ...['git/create-blob', 'git/create-tree', 'git/create-commit', 'git/update-ref'],
    ]);
    await readLedger(home(one));
    expect(one.github.calls.length).toBe(begun + 7 + 3);
  });

  it('goes on for a writer that is far behind: others have added 250 commits since it looked', async () => {
    const one = await world();
    const at = home(one);
    await add(at, first);
    for (let more = 0; more < 250; more += 1) push(one.state, branch, filesOn(one.state, branch));
    const before = one.github.calls.length;
    expect((await add(at, second)).outcomes).toEqual(['added']);
    expect(operations(one, before)).toEqual([
      ...['git/get-ref', 'repos/list-commits', 'repos/list-commits', 'repos/list-commits', 'repos/list-commits'],
      ...['git/get-tree', 'git/create-blob', 'git/create-tree', 'git/create-commit', 'git/update-ref'],
    ]);
    push(one.state, branch, filesOn(one.state, branch));
    const near = one.github.calls.length;
    await add(at, third);
    expect(operations(one, near).slice(0, 3)).toEqual(['git/get-ref', 'repos/list-commits', 'git/get-tree']);
  });

  it('is not changed by records that it has', async () => {
    const one = await world();
    await add(home(one), first);
    const before = one.state.refs.get(ref);
    expect((await add(home(one), first)).outcomes).toEqual(['known']);
    expect(one.state.refs.get(ref)).toBe(before);
  });

  it('keeps files that are none of ours', async () => {
    const one = await world();
    await add(home(one), first);
    const tree = one.state.trees.get(one.state.commits.get(one.state.refs.get(ref) ?? '')?.tree ?? '');
    const mine = [...(tree ?? [])].map(([path, blob]) => [path, one.state.blobs.get(blob) ?? ''] as const);
    push(one.state, branch, { ...Object.fromEntries(mine), 'README.md': 'What this is', 'docs/a.md': 'a' });
    await add(home(one), second);
    const kept = one.state.trees.get(one.state.commits.get(one.state.refs.get(ref) ?? '')?.tree ?? '');
    expect([...(kept?.keys() ?? [])].sort()).toEqual(['000000001-000000002.jsonl', 'README.md', 'docs']);
  });
});

it('twelve writers at once lose nothing', async () => {
  const one = await world();
  const writers = Array.from({ length: 12 }, (_, index) => index);
  await Promise.all(
    writers.map((index) => add(home(one), { at: night(index), faults: [`CVE-${index}`], build: `${index}` })),
  );
  const { state } = await readLedger(home(one));
  expect(state.findings.map(({ id }) => id).sort()).toEqual(writers.map((index) => `CVE-${index}`).sort());
  expect(state.sequence).toBe(12);
}, 120_000);

/** GitHub, reached by a process that is killed before its nth request, or after that was answered. */
function dyingAt(api: GithubApi, calls: number, isAnswered: boolean): GithubApi {
  let left = calls;
  return {
    request: async (request) => {
      left -= 1;
      if (left < 0) throw new Error('killed');
      const answer = await api.request(request);
      if (left === 0 && isAnswered) throw new Error('killed');
      return answer;
    },
  };
}

it.each([false, true])(
  'a writer that is killed between two requests leaves the ledger as it was, or with its whole batch (answered: %s)',
  async (isAnswered) => {
    const one = await world();
    await add(home(one), first);
    let calls = 1;
    for (let dead = true; dead; calls += 1) {
      dead = await add(home(one, dyingAt(one.api, calls, isAnswered)), second).then(
        () => false,
        () => true,
      );
      const { state } = await readLedger(home(one));
      expect([1, 2]).toContain(state.sequence);
      expect(whole(state).streams.map(({ last }) => last?.at)).toEqual([state.sequence === 1 ? first.at : second.at]);
    }
    expect(calls).toBeGreaterThan(5);
    expect((await readLedger(home(one))).state.sequence).toBe(2);
  },
  120_000,
);

it('a batch whose answer was lost is not written twice', async () => {
  const one = await world();
  await add(home(one), first);
  let lost = false;
  const losing: GithubApi = {
    request: async (request: ApiRequest) => {
      const answer = await one.api.request(request);
      if (request.method !== 'PATCH' || lost) return answer;
      lost = true;
      return { status: 422, headers: {}, body: { message: 'Update is not a fast forward' } };
    },
  };
  expect((await add(home(one, losing), second)).outcomes).toEqual(['added']);
  expect((await readLedger(home(one))).state.sequence).toBe(2);
});

/** A call of the port that goes wrong below HTTP. */
const broken = (api: GithubApi, wrong: (request: ApiRequest) => boolean, reason: string): GithubApi => ({
  request: async (request) => {
    if (wrong(request)) throw new HttpFault(reason, { retryable: true });
    return api.request(request);
  },
});

interface Fault {
  readonly name: string;
  readonly handlers?: (state: GitState) => Handlers;
  /** What happens between the first write and the second. */
  readonly before?: (state: GitState) => void;
  readonly api?: (api: GithubApi) => GithubApi;
  readonly code: string;
  readonly fix: string;
}

const faults: readonly Fault[] = [
  {
    name: 'the branch was deleted while it was in use',
    before: (state) => state.refs.delete(ref),
    code: 'ledger-branch-gone',
    fix: 'Restore the branch at ',
  },
  {
    name: 'its history was written anew',
    before: (state) => {
      state.refs.delete(ref);
      push(state, branch, { '000000001.jsonl': 'anything' });
    },
    code: 'ledger-rewritten',
    fix: 'protect it against force pushes',
  },
  {
    name: 'it went back to an earlier commit',
    before: (state) => {
      const [parent = ''] = state.commits.get(state.refs.get(ref) ?? '')?.parents ?? [];
      state.refs.set(ref, parent);
    },
    code: 'ledger-rewritten',
    fix: 'Restore the branch at ',
  },
  {
    name: 'a rule protects it',
    handlers: () => ({ 'git/update-ref': () => refusal(422, 'Repository rule violations found') }),
    code: 'ledger-write-refused',
    fix: "let this job's token or app pass it",
  },
  {
    name: 'the token may not write',
    handlers: () => ({ 'git/create-blob': () => refusal(403) }),
    code: 'github-denied',
    fix: 'permissions: contents: write',
  },
  {
    name: 'the token is none',
    handlers: () => ({ 'git/get-ref': () => refusal(401, 'Bad credentials') }),
    code: 'github-unauthorized',
    fix: 'Check the input',
  },
  {
    name: 'the repository is unknown',
    handlers: () => ({ 'git/get-ref': () => refusal(404), 'repos/get': () => refusal(404) }),
    code: 'github-not-found',
    fix: 'check that the repository is the right one',
  },
  {
    name: 'the repository is empty',
    handlers: () => ({ 'git/get-ref': () => refusal(409, 'Git Repository is empty.') }),
    code: 'ledger-repository-empty',
    fix: 'Make a first commit there',
  },
  {
    name: 'GitHub limits the rate',
    handlers: () => ({
      'git/get-ref': () => refusal(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }),
    }),
    code: 'github-rate-limited',
    fix: 'Start the job again later',
  },
  {
    name: 'GitHub is down',
    handlers: () => ({ 'git/get-tree': () => refusal(503, 'Service unavailable') }),
    code: 'github-unavailable',
    fix: 'githubstatus.com',
  },
  {
    name: 'the connection breaks',
    handlers: () => ({ 'git/create-tree': () => 'break' }),
    code: 'github-unreachable',
    fix: 'Check the network',
  },
  {
    name: 'GitHub is slower than we wait',
    api: (api) => broken(api, ({ method }) => method === 'PATCH', 'no answer within 30 s'),
    code: 'github-unreachable',
    fix: 'start the job again',
  },
  {
    name: 'the folder is not listed whole',
    handlers: (state) => ({
      'git/get-tree': async (call) => {
        const answer = await git(state)['git/get-tree']?.(call);
        if (typeof answer !== 'object') return 'break';
        return { ...answer, body: { ...(answer.body as object), truncated: true } };
      },
    }),
    code: 'github-unexpected',
    fix: 'start the job again',
  },
  {
    name: 'a file is too large',
    handlers: (state) => ({
      'git/get-tree': ({ path }) => ({
        status: 200,
        body: {
          sha: path.tree_sha,
          truncated: false,
          tree: [
            ...[...(state.trees.get(state.commits.get(path.tree_sha ?? '')?.tree ?? '') ?? [])].map(([name, sha]) => ({
              ...{ path: name, mode: '100644', type: 'blob', sha, size: 30 * 1024 * 1024 },
            })),
          ],
        },
      }),
    }),
    code: 'ledger-file-too-large',
    fix: 'restore the branch',
  },
  {
    name: 'GitHub gives other bytes',
    handlers: () => ({
      'git/get-blob': ({ path }) => ({
        status: 200,
        body: {
          ...{ content: Buffer.from('other').toString('base64'), encoding: 'base64', size: 5, node_id: 'x' },
          ...{ url: 'https://api.github.com/x', sha: path.file_sha },
        },
      }),
    }),
    code: 'github-unexpected',
    fix: 'start the job again',
  },
  {
    name: 'GitHub stores other bytes',
    handlers: () => ({
      'git/create-blob': () => ({ status: 201, body: { sha: '1'.repeat(40), url: 'https://api.github.com/x' } }),
    }),
    code: 'github-unexpected',
    fix: 'start the job again',
  },
  {
    name: 'GitHub says that the branch names another commit',
    api: (api) => ({
      request: async (request) => {
        const answer = await api.request(request);
        if (request.method !== 'PATCH') return answer;
        return { ...answer, body: { object: { sha: '2'.repeat(40), type: 'commit' } } };
      },
    }),
    code: 'github-unexpected',
    fix: 'start the job again',
  },
  {
    name: 'the branch names no commit',
    api: (api) => ({
      request: async (request) => {
        const answer = await api.request(request);
        if (!request.route.includes('/git/ref/')) return answer;
        return { ...answer, body: { object: { sha: '2'.repeat(40), type: 'tag' } } };
      },
    }),
    code: 'github-unexpected',
    fix: 'start the job again',
  },
  {
    name: 'others write without end',
    handlers: (state) => ({
      'git/update-ref': () => {
        const now = state.refs.get(ref) ?? '';
        const { tree = '' } = state.commits.get(now) ?? {};
        const next = `${now.slice(8)}${`${state.commits.size}`.padStart(8, '0')}`;
        state.commits.set(next, { tree, parents: [now], message: 'another' });
        state.refs.set(ref, next);
        return refusal(422, 'Update is not a fast forward');
      },
    }),
    code: 'ledger-unsettled',
    fix: 'when fewer write to it at once',
  },
];

describe('a ledger on GitHub says what to do when', () => {
  it.each(faults)(
    '$name',
    async ({ handlers, before, api, code, fix }) => {
      const good = await world();
      const at = home(good);
      await add(at, first);
      await add(at, second);
      const kept = good.state.refs.get(ref);
      // The same repository, by a GitHub that goes wrong.
      const bad = handlers === undefined ? good : { ...good, ...(await serve(good.state, handlers)) };
      before?.(good.state);
      const writer = before === undefined ? home(bad, api?.(bad.api)) : at;
      await expect(add(writer, third)).rejects.toMatchObject({
        name: code === 'ledger-unsettled' ? 'ToolError' : 'ServiceError',
        code,
        fix: expect.stringContaining(fix),
      });
      if (before === undefined && code !== 'ledger-unsettled' && !isWritten(code, good.state, kept))
        expect(good.state.refs.get(ref)).toBe(kept);
    },
    120_000,
  );

  it('the branch holds something else', async () => {
    const one = await world();
    push(one.state, branch, { 'index.html': '<html>' });
    await expect(add(home(one), first)).rejects.toMatchObject({ code: 'ledger-invalid' });
    await expect(readLedger(home(one))).rejects.toMatchObject({ code: 'ledger-invalid' });
  });

  it('a batch is garbage', async () => {
    const one = await world();
    push(one.state, branch, { '000000001.jsonl': 'garbage\n' });
    await expect(add(home(one), first)).rejects.toMatchObject({ code: 'ledger-invalid' });
  });

  it('there is no branch yet', async () => {
    await expect(readLedger(home(await world()))).rejects.toMatchObject({
      code: 'ledger-absent',
      message: expect.stringContaining(`no branch ${branch}`),
    });
  });
});

/** GitHub that lies about what it did has done it. */
function isWritten(code: string, state: GitState, kept: string | undefined): boolean {
  return code === 'github-unexpected' && state.commits.get(state.refs.get(ref) ?? '')?.parents[0] === kept;
}

async function serve(state: GitState, handlers: (state: GitState) => Handlers) {
  const { github, api, clock } = await connection({ ...git(state), ...handlers(state) });
  open.push(github);
  return { github, api, clock };
}
