/**
 * The examples in docs/ as somebody has just copied them: no variables, no secrets, and the rights that the event really gives. What passes shows nothing to act
 * on, neither for a push nor for a pull request, from here or from a fork; what is blocked is neither pushed nor deployed.
 */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ResultsFake, startResults } from '../contract/results-fake.js';
import { unzip } from '../contract/unzip.js';
import { type ShownJob, shownJobs } from './act-log.js';
import { type ActRepository, createRepository, type Files, type Proposal } from './act-repository.js';
import { type ExamplesWorld, startExamplesWorld } from './examples-world.js';
import { fixed, vulnerable } from './gate-world.js';
import { type ActWorld, longest, root } from './run-act.js';

const name = 'octo-org/octo-repo';
const pullRequest = 7;
const examples = join(root, 'docs/examples');

let examplesWorld: ExamplesWorld | undefined;
let world: ActWorld;
let action: string;
let database: string;
let directory: string;
let repository: ActRepository;
let results: ResultsFake;

beforeAll(async () => {
  examplesWorld = await startExamplesWorld();
  ({ world, database, action, directory } = examplesWorld);
}, longest);
afterAll(() => examplesWorld?.stop(), longest);
beforeEach(async () => {
  results = await startResults();
});
afterEach(async () => {
  await results.close();
  expect([...repository.github.violations, ...repository.readOnly.violations]).toEqual([]);
  await repository.close();
});

const app = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [join(folder, path), text]));
const dockerfile = 'FROM scratch\nCOPY app /app\n';
/** One image at the top, three in folders, and three apps that are built from the top. */
const clean: Files = {
  Dockerfile: dockerfile,
  ...fixed,
  ...Object.assign(
    {},
    ...['api', 'web', 'ai-worker'].map((folder) => ({
      [`${folder}/Dockerfile`]: dockerfile,
      ...app(folder, fixed),
    })),
  ),
  ...Object.assign(
    {},
    ...['api', 'web'].map((folder) => ({
      [`apps/${folder}/Dockerfile`]: `FROM scratch\nCOPY apps/${folder}/app /app\n`,
      ...app(`apps/${folder}`, fixed),
    })),
  ),
  'apps/assets/Dockerfile': 'FROM scratch\nCOPY apps/assets/index.html /\n',
  'apps/assets/index.html': '<!doctype html>\n',
};

async function repositoryWith(more: Files = {}): Promise<void> {
  const names = (await readdir(examples)).filter((file) => file.endsWith('.yml'));
  const workflows = await Promise.all(
    names.map(async (file) => [`.github/workflows/${file}`, await readFile(join(examples, file), 'utf8')] as const),
  );
  const policy = await readFile(join(examples, 'policy/monorepo.yml'), 'utf8');
  repository = await createRepository({
    ...Object.fromEntries(workflows),
    '.github/image-gate.yml': policy,
    ...clean,
    ...more,
  });
}

interface Ran {
  readonly code: number;
  readonly jobs: Readonly<Record<string, ShownJob>>;
  readonly log: string;
  /** `level: message` of all that the run shows to people. */
  readonly shown: readonly string[];
}

const about = { full_name: name, default_branch: 'main', private: false, archived: false };

interface Happened {
  readonly event: 'push' | 'pull_request' | 'workflow_dispatch';
  readonly payload: object;
  readonly readOnly?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
}
const pushed = (branch = 'main'): Happened => ({
  event: 'push',
  payload: { ref: `refs/heads/${branch}`, repository: about },
});
function opened({ branch, head, base }: Proposal, from = name): Happened {
  const [login] = from.split('/');
  const pull_request = {
    number: pullRequest,
    user: { login },
    head: { ref: branch, sha: head, repo: { full_name: from, fork: from !== name } },
    base: { ref: 'main', sha: base, repo: { full_name: name } },
  };
  return {
    event: 'pull_request',
    payload: { action: 'opened', number: pullRequest, repository: about, pull_request },
    readOnly: from !== name,
  };
}

async function run(file: string, { event, payload, readOnly = false, inputs = {} }: Happened): Promise<Ran> {
  const path = join(directory, 'event.json');
  await writeFile(path, JSON.stringify(payload));
  const artifacts = await mkdtemp(join(directory, 'artifacts-'));
  results.keepIn(artifacts);
  const { code, output: log } = await world.act({
    repository: repository.directory,
    file: `.github/workflows/${file}.yml`,
    event,
    inputs,
    vars: 'none',
    api: (readOnly ? repository.readOnly : repository.github).url,
    env: {
      ...results.environment,
      REGISTRY: world.registry.host,
      ARTIFACTS_OF_THE_TEST: artifacts,
      ...(file === 'ghes' ? { TRIVY_MIRROR: '', TRIVY_DB: database } : {}),
    },
    flags: ['--json', '--eventpath', path, '--platform', 'self-hosted=-self-hosted'],
    actions: {
      'image-gate/image-gate': action,
      'actions/download-artifact': join(root, '__tests__/fixtures/stand-in-actions/download-artifact'),
      'actions/upload-artifact': join(root, '__tests__/fixtures/stand-in-actions/upload-artifact'),
    },
  });
  return { code, jobs: shownJobs(log), log, shown: annotationsIn(log) };
}

function annotationsIn(log: string): readonly string[] {
  return log.split('\n').flatMap((line) => {
    const { command, arg } = line.startsWith('{') ? JSON.parse(line) : {};
    return ['error', 'warning'].includes(command) ? [`${command}: ${arg}`] : [];
  });
}

const sha256 = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);

describe.each(['one-image', 'push-and-pull-request', 'private', 'ghes', 'monorepo', 'forks'])('%s.yml', (file) => {
  it.each([
    ['this repository', name],
    ['a fork', 'mallory/octo-repo'],
  ])(
    'judges a pull request from %s, and shows nothing to act on where it passes',
    async (_, from) => {
      await repositoryWith();
      const proposal = await repository.propose('feature', { README: 'x' });
      const { code, shown, jobs, log } = await run(file, opened(proposal, from));
      expect({ code, shown, log }).toMatchObject({ code: 0, shown: [] });
      expect(Object.values(jobs).map(({ result }) => result)).not.toContain('failure');
      expect(log).toMatch(/PASSED/);
    },
    longest,
  );
});

describe.each([
  ['one-image', ['app']],
  ['push-and-pull-request', ['app']],
  ['private', ['app']],
  ['matrix', ['api', 'web', 'ai-worker']],
])('%s.yml', (file, images) => {
  it(
    'pushes what passes, with the workflow’s own token, and shows nothing to act on',
    async () => {
      await repositoryWith();
      const { code, shown, log } = await run(file, pushed());
      expect({ code, shown, log }).toMatchObject({ code: 0, shown: [] });
      for (const image of images) expect(await world.digestOf(image, 'latest')).toEqual(sha256);
    },
    longest,
  );
});

describe('monorepo.yml', () => {
  it(
    'pushes each app under the name of its branch, the one without packages too',
    async () => {
      await repositoryWith();
      const { code, shown, log } = await run('monorepo', pushed('release/1.x'));
      expect({ code, shown, log }).toMatchObject({ code: 0, shown: [] });
      for (const image of ['api', 'web', 'assets']) expect(await world.digestOf(image, 'release-1.x')).toEqual(sha256);
    },
    longest,
  );

  it(
    'blocks the app of a fork that is vulnerable, and no other, and pushes nothing',
    async () => {
      await repositoryWith();
      const proposal = await repository.propose('patch-1', app('apps/web', vulnerable));
      const { code, log } = await run('monorepo', opened(proposal, 'mallory/octo-repo'));
      expect(code).toBe(1);
      expect(log).toMatch(/BLOCKED.*\/web:7-merge/);
      expect(log).toMatch(/PASSED.*\/api:7-merge/);
      expect(log).toMatch(/PASSED.*\/assets:7-merge/);
      expect(await world.digestOf('api', '7-merge')).toBe('status 404');
    },
    longest,
  );
});

describe('matrix.yml', () => {
  it(
    'blocks one image of three, and pushes the others',
    async () => {
      await repositoryWith(app('web', vulnerable));
      await forget('api', 'web', 'ai-worker');
      const { code, log } = await run('matrix', pushed());
      expect(code).toBe(1);
      expect(log).toMatch(/BLOCKED.*\/web:latest/);
      const digests = ['api', 'web', 'ai-worker'].map((image) => world.digestOf(image, 'latest'));
      expect(await Promise.all(digests)).toEqual([sha256, 'status 404', sha256]);
    },
    longest,
  );
});

describe('security-sbom.yml', () => {
  it(
    'pushes what passes, keeps its SBOMs, and submits its packages from a job of its own',
    async () => {
      await repositoryWith();
      const { code, shown, log } = await run('security-sbom', pushed());
      expect({ code, shown, log }).toMatchObject({ code: 0, shown: [] });
      const [artifact] = results.stored;
      const files = [...unzip(artifact?.bytes ?? Buffer.alloc(0)).keys()];
      expect(files).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^sbom-.*\.cdx\.json$/),
          expect.stringMatching(/^sbom-.*\.spdx\.json$/),
        ]),
      );
      const submitted = repository.github.calls.filter(({ operation }) => operation.startsWith('dependency-graph/'));
      expect(submitted.map(({ body }) => body)).toMatchObject([
        { ref: 'refs/heads/main', job: { correlator: `image-gate ${world.registry.host}/app` } },
      ]);
    },
    longest,
  );
});

describe('cd.yml', () => {
  /** Asks for the deployment of an image by its digest. */
  const deploy = (digest: string) =>
    run('cd', { event: 'workflow_dispatch', payload: { repository: about, inputs: { digest } }, inputs: { digest } });

  it(
    'deploys the digest that passes and shows nothing to act on, and deploys no other',
    async () => {
      await repositoryWith(app('vulnerable', vulnerable));
      const good = await store('app:good', '.');
      const passed = await deploy(good);
      expect(passed).toMatchObject({ code: 0, shown: [] });
      expect(passed.log).toContain(`deploying ${world.registry.host}/app@${good}`);
      const blocked = await deploy(await store('app:bad', 'vulnerable'));
      expect(blocked.code).toBe(1);
      expect(blocked.log).not.toContain('deploying 127');
    },
    longest,
  );
});

describe('weekly-base-images.yml', () => {
  const weekly = () => run('weekly-base-images', { event: 'workflow_dispatch', payload: { repository: about } });

  it(
    'shows nothing to act on where everything passes, and then tells which image may no longer be built on',
    async () => {
      await repositoryWith(app('vulnerable', vulnerable));
      for (const base of ['base/debian:12', 'base/node:24']) await store(base, '.');
      expect(await weekly()).toMatchObject({ code: 0, shown: [] });
      await store('base/node:24', 'vulnerable');
      const { code, log } = await weekly();
      expect(code).toBe(1);
      expect(log).toMatch(/PASSED.*base\/debian:12/);
      expect(log).toMatch(/BLOCKED.*base\/node:24/);
    },
    longest,
  );
});

/** Builds an image of a folder of the repository and pushes it without any gate. Gives its digest. */
async function store(image: string, folder: string): Promise<string> {
  const tag = `${world.registry.host}/${image}`;
  const dockerfile = join(repository.directory, 'Dockerfile');
  await world.docker.docker('build', '-q', '-t', tag, '-f', dockerfile, join(repository.directory, folder));
  await world.docker.docker('push', '-q', tag);
  const [name = '', version = ''] = image.split(':');
  return world.digestOf(name, version);
}

/** Takes what an earlier run has pushed out of the registry. */
async function forget(...images: readonly string[]): Promise<void> {
  for (const image of images) {
    const digest = await world.digestOf(image, 'latest');
    await fetch(`http://${world.registry.host}/v2/${image}/manifests/${digest}`, { method: 'DELETE' });
    expect(await world.digestOf(image, 'latest')).toBe('status 404');
  }
}
