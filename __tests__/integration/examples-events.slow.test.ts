/** The examples in docs/ that are about events and rights, run literally: a push, a pull request, and what comes after one from a fork. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Handlers } from '../contract/github-fake.js';
import { example as answer } from '../contract/openapi-example.js';
import { startResults } from '../contract/results-fake.js';
import { unzip } from '../contract/unzip.js';
import { type ActRepository, createRepository, type Files, type Proposal } from './act-repository.js';
import { type ExamplesWorld, startExamplesWorld } from './examples-world.js';
import { fixed, lodash, vulnerable } from './gate-world.js';
import { type ActWorld, longest, type Ran, root, type Workflow } from './run-act.js';

const name = 'octo-org/octo-repo';
const fork = 'mallory/octo-repo';
const pullRequest = 7;
/** The number of the run that made the reports. */
const runId = '4711';
const dockerfile = 'FROM scratch\nCOPY app /app\n';
/** HIGH findings, which warn, and none that is CRITICAL. */
const warned = lodash('4.17.12');
const examples = ['push-and-pull-request', 'forks', 'forks-report', 'private', 'ghes'];

let examplesWorld: ExamplesWorld | undefined;
let world: ActWorld;
let action: string;
let database: string;
let directory: string;
let repository: ActRepository;
let opened: Proposal | undefined;
beforeAll(async () => {
  examplesWorld = await startExamplesWorld();
  ({ world, database, action, directory } = examplesWorld);
}, longest);
afterAll(() => examplesWorld?.stop(), longest);
afterEach(async () => {
  expect([...repository.github.violations, ...repository.readOnly.violations]).toEqual([]);
  await repository.close();
  await rm(artifacts(), { recursive: true, force: true });
});

const artifacts = () => join(directory, 'artifacts');

/** A repository with the examples as its workflows, and with these files. */
async function repositoryWith(files: Files): Promise<void> {
  const workflows = await Promise.all(
    examples.map(async (file) => [
      `.github/workflows/${file}.yml`,
      await readFile(join(root, `docs/examples/${file}.yml`), 'utf8'),
    ]),
  );
  opened = undefined;
  repository = await createRepository({ ...Object.fromEntries(workflows), ...files }, pulls);
  await mkdir(artifacts(), { recursive: true });
}

/** GitHub's list of pull requests: the one that is open. */
const pulls: Handlers = {
  'pulls/list': ({ query }) => {
    const wanted = opened !== undefined && query.head === `mallory:${opened.branch}` ? [opened] : [];
    return { status: 200, body: wanted.map(pullBody) };
  },
};
function pullBody({ branch, head }: Proposal): object {
  const repo = answer('repository', { full_name: fork });
  return answer('pull-request-simple', {
    number: pullRequest,
    head: { ref: branch, sha: head, repo },
    base: { ref: 'main' },
  });
}

const about = { full_name: name, default_branch: 'main', private: true, archived: false };
function pullRequestEvent({ branch, head, base }: Proposal, from = name): object {
  const [login] = from.split('/');
  return {
    action: 'opened',
    number: pullRequest,
    repository: about,
    pull_request: {
      number: pullRequest,
      user: { login },
      head: { ref: branch, sha: head, repo: { full_name: from } },
      base: { ref: 'main', sha: base, repo: { full_name: name } },
    },
  };
}
function workflowRunEvent({ branch, head }: Proposal): object {
  return {
    action: 'completed',
    repository: about,
    workflow_run: {
      id: Number(runId),
      event: 'pull_request',
      head_sha: head,
      head_branch: branch,
      head_repository: { full_name: fork },
      pull_requests: [],
      conclusion: 'failure',
    },
  };
}

/** Runs an example as it is. */
async function run(file: string, event: string, payload: object, more: Partial<Workflow> = {}): Promise<Ran> {
  const path = join(directory, 'event.json');
  await writeFile(path, JSON.stringify(payload));
  const { env = {}, flags = [], ...rest } = more;
  const standIns = join(root, '__tests__/fixtures/stand-in-actions');
  return world.act({
    repository: repository.directory,
    file: `.github/workflows/${file}.yml`,
    event,
    api: repository.github.url,
    vars: 'none',
    env: { REGISTRY: world.registry.host, ARTIFACTS_OF_THE_TEST: artifacts(), RUN_OF_THE_TEST: runId, ...env },
    flags: ['--eventpath', path, '--platform', 'self-hosted=-self-hosted', ...flags],
    actions: {
      'image-gate/image-gate': action,
      'actions/download-artifact': join(standIns, 'download-artifact'),
      'actions/upload-artifact': join(standIns, 'upload-artifact'),
    },
    ...rest,
  });
}
const push = (file: string, more: Partial<Workflow> = {}) =>
  run(file, 'push', { ref: 'refs/heads/main', repository: about }, more);

interface SarifLog {
  readonly runs: readonly [
    {
      readonly automationDetails: { readonly id: string };
      readonly results: readonly {
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: { readonly startLine: number };
            };
          },
        ];
      }[];
    },
  ];
}
/** What code scanning has: for whom, of which image, and on which lines. */
const uploads = () =>
  repository.state.uploads.map(({ commit, ref, sarif }) => {
    const [{ automationDetails, results }] = (sarif as SarifLog).runs;
    const lines = results.map(
      ({ locations: [{ physicalLocation: at }] }) => `${at.artifactLocation.uri}:${at.region.startLine}`,
    );
    return { commit, ref, image: automationDetails.id.split('/').at(-2), lines: [...new Set(lines)] };
  });
const comments = () =>
  [...repository.state.comments].flatMap(([number, all]) => all.map(({ body }) => ({ number, body })));
const sha256 = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);

describe('push-and-pull-request.yml', () => {
  it(
    'judges what is proposed, and pushes what is merged',
    async () => {
      await repositoryWith({ Dockerfile: dockerfile, ...fixed });
      const proposal = await repository.propose('feature', vulnerable);
      expect(await run('push-and-pull-request', 'pull_request', pullRequestEvent(proposal))).toMatchObject({ code: 1 });
      expect(uploads()).toMatchObject([{ commit: proposal.merge, ref: 'refs/pull/7/merge', lines: ['Dockerfile:2'] }]);
      expect(comments()).toMatchObject([{ number: pullRequest, body: expect.stringContaining('Blocked') }]);
      expect(await world.digestOf('app', 'latest')).toBe('status 404');
      const commit = await repository.checkOut('main');
      expect(await push('push-and-pull-request')).toMatchObject({ code: 0 });
      expect(uploads()[1]).toMatchObject({ commit, ref: 'refs/heads/main', lines: [] });
      expect(await world.digestOf('app', 'latest')).toEqual(sha256);
    },
    longest,
  );
});

describe('forks.yml and forks-report.yml', () => {
  const main: Files = {
    'api/Dockerfile': dockerfile,
    'web/Dockerfile': dockerfile,
    ...inside('api', fixed),
    ...inside('web', fixed),
  };

  function inside(folder: string, files: Files): Files {
    return Object.fromEntries(Object.entries(files).map(([path, text]) => [join(folder, path), text]));
  }

  /** The pull request of a fork from a branch that is called as the one here: its images are judged, and its artifacts kept. */
  async function proposed(files: Files): Promise<{ readonly proposal: Proposal; readonly ran: Ran }> {
    await repositoryWith(main);
    const proposal = await repository.propose('patch-1', files);
    opened = proposal;
    const results = await startResults();
    const more = { api: repository.readOnly.url, env: results.environment };
    const ran = await run('forks', 'pull_request', pullRequestEvent(proposal, fork), more);
    await results.close();
    for (const { name: artifact, bytes } of results.stored)
      for (const [path, content] of unzip(bytes)) await keep(join(artifact, path), content);
    return { proposal, ran };
  }

  async function keep(path: string, content: string | Buffer): Promise<void> {
    await mkdir(dirname(join(artifacts(), path)), { recursive: true });
    await writeFile(join(artifacts(), path), content);
  }

  const reported = async (proposal: Proposal): Promise<Ran> => {
    await repository.checkOut('main');
    return run('forks-report', 'workflow_run', workflowRunEvent(proposal));
  };

  it(
    'show the findings of a fork in its pull request, on the lines of its own Dockerfile, and none once that has a newer commit',
    async () => {
      const { proposal, ran } = await proposed({
        'web/Dockerfile': `# a line more\n${dockerfile}`,
        ...inside('web', vulnerable),
      });
      expect(ran).toMatchObject({ code: 1, output: expect.stringMatching(/BLOCKED.*\/web:latest/) });
      expect([uploads(), comments()]).toEqual([[], []]);
      opened = { ...proposal, head: 'f'.repeat(40) };
      const late = await reported(proposal);
      expect(late).toMatchObject({ code: 1, output: expect.stringContaining('has a newer commit') });
      expect([uploads(), comments()]).toEqual([[], []]);
      opened = proposal;
      const { code, output } = await reported(proposal);
      expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('belong to pull request 7') });
      const of = { commit: proposal.head, ref: 'refs/pull/7/head' };
      expect(uploads().sort((a, b) => String(a.image).localeCompare(String(b.image)))).toEqual([
        { ...of, image: 'api', lines: [] },
        { ...of, image: 'web', lines: ['web/Dockerfile:3'] },
      ]);
      expect(comments()).toMatchObject([{ number: pullRequest, body: expect.stringContaining('Blocked') }]);
    },
    longest,
  );

  it(
    'let the fork choose neither policy nor pull request',
    async () => {
      const { proposal } = await proposed({
        '.github/image-gate.yml': 'severity: { critical: log }\n',
        '.trivyignore': 'CVE-2019-10744 # mine, Expiry: 2026-12-01\n',
        ...inside('web', vulnerable),
      });
      await keep('trivy-results-number/NR', '1');
      await keep('trivy-results-number/pr.txt', 'refs/heads/main');
      const { code, output } = await reported(proposal);
      expect({ code, output }).toMatchObject({ code: 1, output: expect.stringMatching(/BLOCKED.*\/web:latest/) });
      expect(new Set(uploads().map(({ ref }) => ref))).toEqual(new Set(['refs/pull/7/head']));
      expect(comments().map(({ number }) => number)).toEqual([pullRequest]);
    },
    longest,
  );
});

describe('private.yml', () => {
  it(
    'comments on findings that only warn, uploads nothing, and pushes what is merged',
    async () => {
      await repositoryWith({ Dockerfile: dockerfile, ...warned });
      const proposal = await repository.propose('feature', { README: 'x' });
      expect(await run('private', 'pull_request', pullRequestEvent(proposal))).toMatchObject({ code: 0 });
      expect(comments()).toMatchObject([{ number: pullRequest, body: expect.stringContaining('Passed') }]);
      await repository.checkOut('main');
      expect(await push('private')).toMatchObject({ code: 0, output: expect.stringContaining('pushed') });
      expect(uploads()).toEqual([]);
    },
    longest,
  );
});

describe('ghes.yml', () => {
  it(
    'runs on a server of its own name, and keeps the reports with the older action for artifacts',
    async () => {
      await repositoryWith({ Dockerfile: dockerfile, ...vulnerable });
      const env = { GITHUB_SERVER_URL: 'https://ghes.acme.example', TRIVY_MIRROR: '', TRIVY_DB: database };
      const secrets = { REGISTRY_USER: 'octo', REGISTRY_PASSWORD: 'password-of-the-test' };
      const { code, output } = await push('ghes', { env, secrets });
      expect({ code, output }).toMatchObject({
        code: 1,
        output: expect.stringContaining('https://ghes.acme.example/'),
      });
      expect(uploads()).toMatchObject([{ ref: 'refs/heads/main' }]);
      const files = await readdir(join(artifacts(), 'trivy-results-app'));
      expect(files.map((file) => file.split('.').at(-1)).sort()).toEqual(['json', 'json', 'md', 'sarif']);
    },
    longest,
  );
});
