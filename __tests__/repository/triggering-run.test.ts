import { afterEach, describe, expect, it } from '@jest/globals';
import { type GateConfig, gateConfig } from '../../src/config/gate-config.js';
import { readGateInputs } from '../../src/config/inputs/gate-inputs.js';
import { forTriggeringRun } from '../../src/config/triggered-config.js';
import { githubContext } from '../../src/repository/github-context.js';
import { pullRequestOf } from '../../src/repository/triggering-pull-request.js';
import { type Answer, type Handlers, refusal } from '../contract/github-fake.js';
import { example } from '../contract/openapi-example.js';
import { type Connection, connection } from '../publish/connection.js';

/** The commit of the default branch, for which every `workflow_run` runs, and that of the pull request. */
const own = '1'.repeat(40);
const head = 'a'.repeat(40);
const fork = 'mallory/octo-repo';
const base = 'octo-org/octo-repo';

let connected: Connection | undefined;
afterEach(async () => {
  expect(connected?.github.violations ?? []).toEqual([]);
  await connected?.github.close();
  connected = undefined;
});

interface Pull {
  readonly number?: number;
  readonly branch?: string;
  readonly sha?: string;
  /** `null` once the fork is deleted. */
  readonly from?: string | null;
  readonly to?: string;
  readonly state?: 'open' | 'closed';
}

const text = (owner: string) => `${owner}:`;

/** `pulls/list` with GitHub's filters, of which that for `head` looks at the owner and the branch. */
function pullsOf(...pulls: readonly Pull[]): Handlers {
  return {
    'pulls/list': ({ query }): Answer => {
      const wanted = pulls.filter(
        ({ state = 'open', from = fork, branch = 'patch-1' }) =>
          state === query.state && (from === null || `${text(from.split('/')[0] ?? '')}${branch}` === query.head),
      );
      return { status: 200, body: wanted.map(pullBody) };
    },
  };
}

function pullBody({ number = 9, branch = 'patch-1', sha = head, from = fork, to = 'main' }: Pull): object {
  const repo = from === null ? null : example('repository', { full_name: from });
  const user = example('simple-user', { login: 'mallory' });
  return example('pull-request-simple', { number, user, head: { ref: branch, sha, repo }, base: { ref: to } });
}

const pullRequestRun = {
  event: 'pull_request',
  head_sha: head,
  head_branch: 'patch-1',
  head_repository: { full_name: fork },
  pull_requests: [],
};

interface Given {
  readonly run?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly actor?: string;
}

function configured({ run = pullRequestRun, inputs = {}, event = 'workflow_run', actor = 'mallory' }: Given) {
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: base,
    GITHUB_SHA: own,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: '/w',
    GITHUB_EVENT_NAME: event,
    GITHUB_ACTOR: actor,
  };
  const github = githubContext(environment, { workflow_run: run, repository: { default_branch: 'main' } });
  const raw = { report: '/r.json', 'github-token': 't0ken', ...inputs };
  const folders = {
    workingDirectory: '/w',
    reportDirectory: '/r',
    cacheDirectory: '/c',
    isOwnCache: false,
    version: '1',
  };
  return gateConfig(readGateInputs(new Map(Object.entries(raw))).inputs, { ...folders, ...(github ? { github } : {}) });
}

async function placed(handlers: Handlers, given: Given = {}): Promise<{ config: GateConfig; log: readonly string[] }> {
  connected = await connection(handlers);
  const { api } = connected;
  const log: string[] = [];
  const ports = { openGithub: () => api, log: { info: (line: string) => void log.push(line) } };
  return { config: await forTriggeringRun(ports, configured(given).config), log };
}

/** Where findings go, who rules, and where the Dockerfile is read. */
async function told(handlers: Handlers, given: Given = {}) {
  const { config } = await placed(handlers, given);
  const { rules, repository, publishing } = config;
  return {
    at: publishing?.run.at,
    pullRequest: publishing?.run.pullRequest,
    nobody: publishing?.run.nobody,
    branch: rules.kind === 'branch' ? rules.branch : rules.kind,
    proposed: rules.kind === 'branch' && rules.proposal !== undefined,
    commit: repository.kind === 'commit' ? repository.commit : repository.kind,
  };
}

const ofPull = (number = 9, branch = 'main') => ({
  at: { commit: head, ref: `refs/pull/${number}/head` },
  pullRequest: number,
  nobody: undefined,
  branch,
  proposed: false,
  commit: head,
});
const ofNobody = (why: RegExp) => ({
  at: undefined,
  pullRequest: undefined,
  nobody: expect.stringMatching(why),
  branch: 'main',
  proposed: false,
  commit: own,
});

const ofOwn = { ...pullRequestRun, head_repository: { full_name: base }, head_branch: 'feature' };

describe('a report that another run has made belongs to', () => {
  it.each<[string, Handlers, unknown, object]>([
    ['the pull request of a fork', pullsOf({}), pullRequestRun, ofPull()],
    ['the pull request of a branch here', pullsOf({ from: base, branch: 'feature' }), ofOwn, ofPull()],
    ['a pull request to another branch, whose rules count', pullsOf({ to: 'v1' }), pullRequestRun, ofPull(9, 'v1')],
    [
      'the one of the fork, where another repository of its owner has a branch of that name',
      pullsOf({ number: 8, from: 'mallory/other' }, {}),
      pullRequestRun,
      ofPull(),
    ],
    [
      'the open one, where the same branch had others',
      pullsOf({ number: 8, state: 'closed' }, {}),
      pullRequestRun,
      ofPull(),
    ],
    ['nobody once the pull request is closed', pullsOf({ state: 'closed' }), pullRequestRun, ofNobody(/is open/)],
    ['nobody where there is none', pullsOf(), pullRequestRun, ofNobody(/is open/)],
    [
      'nobody once it has a newer commit',
      pullsOf({ sha: own }),
      pullRequestRun,
      ofNobody(/^pull request 9 has a newer/),
    ],
    [
      'nobody where several have that commit',
      pullsOf({}, { number: 10, to: 'v1' }),
      pullRequestRun,
      ofNobody(/^pull requests 9, 10 have the same commit/),
    ],
    ['nobody once the fork is deleted', pullsOf(), { ...pullRequestRun, head_repository: null }, ofNobody(/gone/)],
    ['nobody after a push', pullsOf({}), { ...pullRequestRun, event: 'push' }, ofNobody(/a run of push/)],
    ['nobody after a schedule', pullsOf({}), { ...pullRequestRun, event: 'schedule' }, ofNobody(/a run of schedule/)],
    [
      'nobody after pull_request_target, which ran with rights',
      pullsOf({}),
      { ...pullRequestRun, event: 'pull_request_target' },
      ofNobody(/a run of pull_request_target/),
    ],
    ['nobody where the event tells nothing', pullsOf({}), undefined, ofNobody(/does not say/)],
    ['nobody where the commit is none', pullsOf({}), { ...pullRequestRun, head_sha: 'main' }, ofNobody(/does not say/)],
  ])('%s', async (_, handlers, run, expected) => {
    // `undefined` would be the default of a parameter.
    expect(await told(handlers, { run: run ?? null })).toEqual(expected);
  });

  it('no pull request that the event names and GitHub does not', async () => {
    const run = { ...pullRequestRun, pull_requests: [{ number: 4, head: { sha: head, ref: 'patch-1' } }] };
    expect(await told(pullsOf(), { run })).toEqual(ofNobody(/is open/));
    expect(await told(pullsOf({}), { run })).toEqual(ofPull());
  });

  it('nobody where GitHub knows the fork no more, which its description does not allow for', async () => {
    const api = { request: async () => ({ status: 200, headers: {}, body: [pullBody({ from: null })] }) };
    const { triggering } = configured({}).config.github ?? {};
    expect(await pullRequestOf(api, base, triggering)).toEqual({ nobody: expect.stringContaining('is open') });
  });

  it('no other pull request, where GitHub lists all of them', async () => {
    const all: Handlers = {
      'pulls/list': () => ({
        status: 200,
        body: [{ number: 3, branch: 'other' }, { number: 4, from: base }, { number: 5, sha: own }, {}].map(pullBody),
      }),
    };
    expect(await told(all)).toEqual(ofPull());
  });

  it('the branch that the event names, whatever is in its name', async () => {
    const branch = 'a&state=closed&head=x:y#%2F';
    expect(await told(pullsOf({ branch }), { run: { ...pullRequestRun, head_branch: branch } })).toEqual(ofPull());
  });

  it('the pull request too when it is an image that is scanned here', async () => {
    expect(await told(pullsOf({}), { inputs: { input: '/image.tar', report: '' } })).toEqual(ofPull());
  });

  it('whom the log says', async () => {
    expect((await placed(pullsOf({}))).log).toEqual([
      `These findings belong to pull request 9 at ${head.slice(0, 12)}, which goes to main.`,
    ]);
    expect((await placed(pullsOf())).log[0]).toMatch(/^These findings belong to no pull request: /);
  });
});

describe('the question whose it is', () => {
  it('stops the run where the token may not ask it', async () => {
    const handlers = { 'pulls/list': () => refusal(403) };
    await expect(told(handlers)).rejects.toMatchObject({
      code: 'github-denied',
      fix: expect.stringContaining('pull-requests: read'),
    });
  });

  it.each<[string, Given]>([
    ['of other events', { event: 'push' }],
    ['where an image of a registry is judged', { inputs: { image: 'alpine', report: '' } }],
  ])('is not asked %s', async (_, given) => {
    await placed(pullsOf({}), given);
    expect(connected?.github.calls).toEqual([]);
  });

  it('lets Dependabot’s runs write what comes after them', () => {
    expect(configured({ actor: 'dependabot[bot]' }).config.publishing?.run.readOnly).toBe(false);
    expect(configured({ actor: 'dependabot[bot]', event: 'push' }).config.publishing?.run.readOnly).toBe(true);
  });
});

describe('inputs of such a run', () => {
  const problemsOf = (given: Given) => configured(given).problems.map(({ where }) => where);

  it('name neither commit, nor ref, nor the files that were built as those that rule', () => {
    const inputs = { ref: 'refs/heads/main', sha: head, 'policy-from': 'head' };
    expect(problemsOf({ inputs })).toEqual(['input ref', 'input sha', 'input policy-from']);
    expect(problemsOf({ inputs: { ...inputs, report: '', input: '/i.tar' } })).toHaveLength(3);
    expect(problemsOf({ inputs: { 'policy-from': 'base' } })).toEqual([]);
  });

  it('may do so elsewhere', () => {
    const inputs = { ref: 'refs/heads/main', sha: head, 'policy-from': 'head' };
    expect(problemsOf({ inputs, event: 'push' })).toEqual([]);
  });
});
