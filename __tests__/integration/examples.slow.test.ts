/**
 * The examples in docs/ as somebody has just copied them: no variables, no secrets, and the rights that the event really gives. What passes shows nothing to act
 * on, neither for a push nor for a pull request, from here or from a fork; what is blocked is neither pushed nor deployed.
 */
import { execFile } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { Digest } from '../../src/oci/digest.js';
import { parseReference } from '../../src/oci/reference.js';
import { push as pushImage } from '../../src/release/push.js';
import { type Handlers, refusal } from '../contract/github-fake.js';
import { type GitState, git, gitState, push } from '../contract/github-git.js';
import { type IssuesState, issues, issuesState } from '../contract/github-issues.js';
import { organization } from '../contract/github-organization.js';
import { type Right, rightsOf } from '../contract/github-rights.js';
import { item, startHarbor } from '../contract/harbor-fake.js';
import { example } from '../contract/openapi-example.js';
import { type ResultsFake, startResults } from '../contract/results-fake.js';
import { type MailWorld, mailAccount, startMail } from '../contract/smtp-server.js';
import { unzip } from '../contract/unzip.js';
import { selfSigned } from '../host/certificate.js';
import { createWorld, image, permitFor } from '../oci/registry/registry-world.js';
import { newKey } from '../release/attest/proof.js';
import { type ShownJob, shownJobs } from './act-log.js';
import { type ActRepository, createRepository, type Files, type Proposal } from './act-repository.js';
import { type ExamplesWorld, startExamplesWorld } from './examples-world.js';
import { fixed, vulnerable } from './gate-world.js';
import { type ActWorld, longest, root } from './run-act.js';
import { type ImportedVulnerability, startClair } from './start-clair.js';

const execute = promisify(execFile);
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

async function repositoryWith(more: Files = {}, beside?: (own: Handlers) => Handlers): Promise<void> {
  const names = (await readdir(examples)).filter((file) => file.endsWith('.yml'));
  const workflows = await Promise.all(
    names.map(async (file) => [`.github/workflows/${file}`, forAct(await readFile(join(examples, file), 'utf8'))]),
  );
  const policy = await readFile(join(examples, 'policy/monorepo.yml'), 'utf8');
  repository = await createRepository(
    {
      ...Object.fromEntries(workflows),
      '.github/image-gate.yml': policy,
      ...clean,
      ...more,
    },
    beside,
  );
}

/** act 0.2.87 does not know the newest right of workflows, and refuses the whole file for it. actionlint does. */
const forAct = (text: string) => text.replace(/^ +artifact-metadata: write # .*$/m, '      {}');

interface Ran {
  readonly code: number;
  readonly jobs: Readonly<Record<string, ShownJob>>;
  readonly log: string;
  /** Folder of what was uploaded. */
  readonly artifacts: string;
  /** `level: message` of all that the run shows to people. */
  readonly shown: readonly string[];
}

const owner = { login: 'octo-org', type: 'Organization' };
const about = { full_name: name, owner, default_branch: 'main', private: true, archived: false };

interface Happened {
  readonly event: 'push' | 'pull_request' | 'workflow_dispatch';
  readonly payload: object;
  readonly readOnly?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** A right that the token lacks of those that the jobs ask for. */
  readonly without?: Right;
  /** Rights of another token that the run has, too. */
  readonly also?: readonly Right[];
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

/** Runs an example by a token that may do what its jobs ask for, and nothing else. */
async function run(file: string, happened: Happened): Promise<Ran> {
  const { event, payload, readOnly = false, inputs = {}, secrets = {}, env = {}, without, also = [] } = happened;
  const example = await readFile(join(examples, `${file}.yml`), 'utf8').catch(() => undefined);
  if (example !== undefined) {
    const { jobs } = parse(example) as {
      readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>> }>>;
    };
    const rights = rightsOf(...Object.values(jobs).map(({ permissions }) => permissions));
    if (without !== undefined) expect(rights).toContain(without);
    repository.allow([...rights.filter((right) => right !== without), ...also]);
  }
  const path = join(directory, 'event.json');
  await writeFile(path, JSON.stringify(payload));
  const artifacts = await mkdtemp(join(directory, 'artifacts-'));
  results.keepIn(artifacts);
  const { code, output: log } = await world.act({
    repository: repository.directory,
    file: `.github/workflows/${file}.yml`,
    event,
    inputs,
    secrets,
    vars: 'none',
    api: (readOnly ? repository.readOnly : repository.github).url,
    env: {
      ...results.environment,
      REGISTRY: world.registry.host,
      ARTIFACTS_OF_THE_TEST: artifacts,
      ...(file === 'ghes' ? { TRIVY_MIRROR: '', TRIVY_DB: database } : {}),
      ...env,
    },
    flags: ['--json', '--eventpath', path, '--platform', 'self-hosted=-self-hosted'],
    actions: {
      'image-gate/image-gate': action,
      'actions/setup-node': join(root, '__tests__/fixtures/stand-in-actions/setup-node'),
      'actions/download-artifact': join(root, '__tests__/fixtures/stand-in-actions/download-artifact'),
      'actions/upload-artifact': join(root, '__tests__/fixtures/stand-in-actions/upload-artifact'),
    },
  });
  return { code, jobs: shownJobs(log), log, artifacts, shown: annotationsIn(log) };
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

/** A key as a secret has it, and as the repository and cosign have its public half. */
function keyPair() {
  const pem = newKey();
  const publicKey = createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString();
  return { secrets: { IMAGE_GATE_KEY: pem }, publicKey };
}

/** What cosign says of an image, with nothing to ask but the registry: its exit code for the signature and for each attestation. */
async function cosign(publicKey: string, digest: string, ...types: readonly string[]): Promise<readonly number[]> {
  const [key, nowhere] = [join(directory, 'cosign.pub'), 'http://127.0.0.1:1'];
  await writeFile(key, publicKey);
  const env = { ...process.env, HOME: directory, HTTPS_PROXY: nowhere, HTTP_PROXY: nowhere };
  const last = ['--key', key, '--insecure-ignore-tlog=true', `${world.registry.host}/app@${digest}`];
  const asked = [['verify', ...last], ...types.map((type) => ['verify-attestation', '--type', type, ...last])];
  return Promise.all(
    asked.map((args) =>
      execute('cosign', args, { env, maxBuffer: 1 << 26 }).then(
        () => 0,
        ({ code }) => Number(code),
      ),
    ),
  );
}

describe('clair.yml', () => {
  /** A package of Python: Clair looks for none of npm. */
  const jinja = { 'app/Jinja2-3.1.2.dist-info/METADATA': 'Metadata-Version: 2.1\nName: Jinja2\nVersion: 3.1.2\n' };
  const advisory = (fixed: string): ImportedVulnerability => ({
    updater: 'osv/pypi',
    name: 'CVE-2026-0001',
    severity: 'CRITICAL',
    normalized_severity: 'Critical',
    fixed_in_version: `fixed=${fixed}`,
    package: { name: 'jinja2', kind: 'binary' },
    repository: { name: 'pypi', uri: 'https://pypi.org/simple' },
  });

  it(
    'pushes what Trivy and a real Clair let pass, and nothing without the word of Clair or against it',
    async () => {
      const clair = await startClair();
      try {
        await repositoryWith({ ...jinja, '.github/image-gate.yml': 'second-opinion: { clair: required }\n' });
        const env = { CLAIR_URL: clair.url.href };
        const ran = () => run('clair', { ...pushed(), env, secrets: { IMAGE_GATE_CLAIR_PSK: clair.psk } });
        // Other examples may have pushed under that name before.
        const before = await world.digestOf('app', 'latest');
        const unready = await ran();
        expect({ code: unready.code, log: unready.log }).toMatchObject({
          code: 1,
          log: expect.stringContaining('Clair has no advisories yet'),
        });
        expect(await world.digestOf('app', 'latest')).toBe(before);
        await clair.load([advisory('3.1.2')]);
        const { code, shown, log } = await ran();
        expect({ code, shown, log }).toMatchObject({ code: 0, shown: [] });
        const digest = await world.digestOf('app', 'latest');
        expect(digest).toEqual(sha256);
        expect(digest).not.toBe(before);
        await clair.load([advisory('3.1.3')]);
        const blocked = await ran();
        expect({ code: blocked.code, log: blocked.log }).toMatchObject({
          code: 1,
          log: expect.stringMatching(/BLOCKED.*1 CRITICAL/),
        });
        expect(await world.digestOf('app', 'latest')).toBe(digest);
      } finally {
        await clair.stop();
      }
    },
    2 * longest,
  );
});

describe('security-sbom.yml', () => {
  it(
    'pushes what passes, signed, keeps its SBOMs, and submits its packages from a job of its own',
    async () => {
      await repositoryWith();
      const { secrets, publicKey } = keyPair();
      const { code, shown, log } = await run('security-sbom', { ...pushed(), secrets });
      expect({ code, shown, log }).toMatchObject({ code: 0, shown: [] });
      const digest = await world.digestOf('app', 'latest');
      expect(await cosign(publicKey, digest, 'vuln', 'cyclonedx')).toEqual([0, 0, 0]);
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

describe('a run without one of the rights that its example asks for', () => {
  it.each<[string, string, Right, () => Happened | Promise<Happened>]>([
    ['image-gate', 'one-image', 'security-events: write', pushed],
    ['image-gate/sbom', 'security-sbom', 'contents: write', () => ({ ...pushed(), secrets: keyPair().secrets })],
    [
      'image-gate/verify',
      'cd',
      'contents: read',
      () => {
        const inputs = { digest: `sha256:${'0'.repeat(64)}` };
        return { event: 'workflow_dispatch', payload: { repository: about, inputs }, inputs };
      },
    ],
    [
      'image-gate/registry',
      'nightly-registry-scan',
      'contents: read',
      () => ({ event: 'workflow_dispatch', payload: { repository: about } }),
    ],
  ])(
    'of %s (%s.yml) names it: %s',
    async (_, file, without, happened) => {
      await repositoryWith();
      const { shown, log } = await run(file, { ...(await happened()), without });
      expect({ shown, log }).toMatchObject({
        shown: expect.arrayContaining([expect.stringContaining(`permissions: ${without}`)]),
      });
    },
    longest,
  );
});

describe('cd.yml', () => {
  /** Asks for the deployment of an image by its digest. */
  const deploy = (digest: string) =>
    run('cd', { event: 'workflow_dispatch', payload: { repository: about, inputs: { digest } }, inputs: { digest } });
  const records = () =>
    repository.github.calls.filter(({ operation }) => operation === 'orgs/create-artifact-deployment-record');

  it(
    'deploys what security-sbom.yml has pushed, and records it; what has no proof is neither deployed nor recorded',
    async () => {
      const { secrets, publicKey } = keyPair();
      await repositoryWith({ '.github/image-gate.pub': publicKey });
      expect(await run('security-sbom', { ...pushed(), secrets })).toMatchObject({ code: 0, shown: [] });
      const good = await world.digestOf('app', 'latest');
      expect(await cosign(publicKey, good, 'vuln', 'cyclonedx')).toEqual([0, 0, 0]);
      const accepted = await deploy(good);
      expect(accepted).toMatchObject({ code: 0, shown: [] });
      expect(accepted.jobs.deploy?.step('2').output).toContain(`deploying ${world.registry.host}/app@${good}`);
      expect(records()).toMatchObject([
        {
          path: { org: 'octo-org' },
          headers: { authorization: 'Bearer token-of-the-test' },
          body: {
            name: `${world.registry.host}/app`,
            digest: good,
            status: 'deployed',
            logical_environment: 'production',
            github_repository: 'octo-repo',
          },
        },
      ]);
      const unsigned = await store('app:by-hand', '.');
      expect(await cosign(publicKey, unsigned, 'vuln')).not.toContain(0);
      const refused = await deploy(unsigned);
      expect(refused).toMatchObject({ code: 1, log: expect.stringContaining('REFUSED') });
      expect(refused.jobs.deploy?.step('2').result).toBeUndefined();
      expect(records()).toHaveLength(1);
    },
    longest,
  );

  it(
    'deploys nothing that another key has signed',
    async () => {
      const [ours, theirs] = [keyPair(), keyPair()];
      await repositoryWith({ '.github/image-gate.pub': ours.publicKey });
      expect(await run('security-sbom', { ...pushed(), secrets: theirs.secrets })).toMatchObject({ code: 0 });
      const digest = await world.digestOf('app', 'latest');
      expect(await cosign(ours.publicKey, digest, 'vuln')).not.toContain(0);
      const refused = await deploy(digest);
      expect(refused).toMatchObject({ code: 1, log: expect.stringContaining('REFUSED') });
      expect(refused.jobs.deploy?.step('2').result).toBeUndefined();
      expect(records()).toEqual([]);
    },
    longest,
  );
});

describe('docs/evidence.md and docs/deploy-gate.md', () => {
  /** The first example of a page that holds these words. */
  async function shown(page: string, words: string): Promise<string> {
    const text = await readFile(join(root, `docs/${page}.md`), 'utf8');
    const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
    return blocks.find((block) => block.includes(words)) ?? '';
  }
  const here = (text: string) => text.replaceAll('ghcr.io/acme', world.registry.host);

  it(
    'have a step that signs, and a job that deploys what it has signed',
    async () => {
      const { secrets, publicKey } = keyPair();
      const [signs] = parse(await shown('evidence', 'sign: key\n')) as object[];
      const deploy = parse(here(await shown('deploy-gate', 'kubectl'))) as { permissions: object; steps: object[] };
      const build = parse(here(JSON.stringify({ ...signs, id: 'gate' }))) as { with: object };
      // Where its images are called after another app, and who takes them.
      build.with = { ...build.with, context: '.', tags: `${world.registry.host}/app:1.4.2` };
      const checkout = { uses: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1' };
      const kubectl = `mkdir bin && printf '#!/bin/sh\\necho "kubectl $*"\\n' > bin/kubectl && chmod +x bin/kubectl && echo "$PWD/bin" >> "$GITHUB_PATH"`;
      const jobs = {
        build: {
          'runs-on': 'ubuntu-latest',
          outputs: { digest: '${{ steps.gate.outputs.digest }}' },
          steps: [checkout, build],
        },
        deploy: { needs: 'build', 'runs-on': 'ubuntu-latest', ...deploy, steps: [{ run: kubectl }, ...deploy.steps] },
      };
      await repositoryWith({
        '.github/workflows/pages.yml': stringify({ on: 'push', jobs }),
        '.github/image-gate.yml': 'verify: { keys: [image-gate.pub] }\n',
        'image-gate.pub': publicKey,
      });
      const { code, log } = await run('pages', { ...pushed(), secrets });
      expect([code, code === 0 ? '' : log]).toEqual([0, '']);
      const digest = await world.digestOf('app', '1.4.2');
      expect(log).toContain(`kubectl set image deployment/app app=${world.registry.host}/app@${digest}`);
    },
    longest,
  );
});

/** The command line of this build as a commit of a repository, for the one that the example fetches from GitHub. Gives what git must know to find it. */
async function commandLineRepository(): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(directory, 'image-gate-'));
  const git = (...args: readonly string[]) => execute('git', ['-C', folder, ...args]);
  await git('init', '--quiet');
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'dist/cli.js'), `await import(${JSON.stringify(join(root, 'dist/cli.js'))});\n`);
  await git('add', '--all');
  await git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message', 'cli');
  const commit = (await git('rev-parse', 'HEAD')).stdout.trim();
  return {
    IMAGE_GATE: `image-gate/image-gate@${commit}`,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${folder}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.com/image-gate/image-gate',
  };
}

describe('admission-policy-test.yml', () => {
  it(
    'sees Kyverno admit what it has pushed, and refuse a tag and another place; and fails where the rules are by another key',
    async () => {
      const { secrets, publicKey } = keyPair();
      const env = await commandLineRepository();
      await repositoryWith({ '.github/image-gate.pub': publicKey });
      const { code, shown, log } = await run('admission-policy-test', { ...pushed(), secrets, env });
      expect({ code, shown, log }).toMatchObject({ code: 0, shown: [] });
      expect(log).toContain('it is named by a tag alone');
      await repository.close();
      await repositoryWith({ '.github/image-gate.pub': keyPair().publicKey });
      const refused = await run('admission-policy-test', { ...pushed(), secrets, env });
      expect(refused.code).toBe(1);
      expect(refused.log).toContain('a signature that counts is missing');
    },
    longest,
  );

  it('installs the Kyverno whose hash it names, and no other', async () => {
    await repositoryWith();
    const { env, jobs } = parse(await readFile(join(examples, 'admission-policy-test.yml'), 'utf8'));
    const { run: script } = jobs.admission.steps.find(({ name: one }: { name?: string }) => one?.startsWith('Install'));
    const folder = await mkdtemp(join(directory, 'kyverno-'));
    await writeFile(join(folder, 'kyverno'), '#!/bin/sh\n', { mode: 0o755 });
    await execute('tar', ['-czf', join(folder, 'archive'), '-C', folder, 'kyverno']);
    // Stands for the release: whatever is asked for, it is this archive.
    const curl = `#!/bin/sh\nwhile [ "$1" != --output ]; do shift; done\ncp ${folder}/archive "$2"\nshift 2\necho "$1" >${folder}/asked\n`;
    await mkdir(join(folder, 'path'));
    await writeFile(join(folder, 'path/curl'), curl, { mode: 0o755 });
    const install = (sha256: string) =>
      execute('bash', ['-e', '-c', script], {
        env: {
          PATH: `${folder}/path:/usr/bin:/bin`,
          RUNNER_TEMP: folder,
          GITHUB_PATH: join(folder, 'added'),
          KYVERNO: env.KYVERNO,
          KYVERNO_SHA256: sha256,
        },
      });
    await expect(install(env.KYVERNO_SHA256)).rejects.toMatchObject({
      stderr: expect.stringContaining('did NOT match'),
    });
    await expect(readFile(join(folder, 'added'))).rejects.toMatchObject({ code: 'ENOENT' });
    const archive = createHash('sha256').update(await readFile(join(folder, 'archive')));
    await install(archive.digest('hex'));
    expect(await readFile(join(folder, 'added'), 'utf8')).toBe(`${folder}/bin\n`);
    const file = `kyverno-cli_${env.KYVERNO}_linux_x86_64.tar.gz`;
    expect(await readFile(join(folder, 'asked'), 'utf8')).toContain(
      `/kyverno/releases/download/${env.KYVERNO}/${file}`,
    );
  });
});

describe('weekly-base-images.yml', () => {
  const weekly = () =>
    run('weekly-base-images', {
      event: 'workflow_dispatch',
      payload: { repository: about },
      secrets: { LEDGER_TOKEN: 'of-the-ledger' },
      also: ['contents: write'],
    });
  /** Pushes an image that was built so many days ago. Gives its digest. */
  async function old(name: string, days: number, labels: Readonly<Record<string, string>> = {}): Promise<string> {
    const client = await createWorld();
    const created = new Date(Date.now() - days * 24 * 3_600_000).toISOString();
    const files = { 'app/node_modules/left-pad/package.json': '{"name":"left-pad","version":"1.3.0","license":"MIT"}' };
    const recipe = { layers: [{ files }], labels, editConfig: (config: object) => ({ ...config, created }) };
    const layout = await image(client, { images: [recipe], index: false }, 'old');
    await pushImage(client, layout, permitFor(layout, [parseReference(`${world.registry.host}/${name}`, 'old')]));
    client.close();
    return layout.root.digest;
  }

  it(
    'writes the ledger, and fails where an image is stale, with the newer digest of its base image',
    async () => {
      const ledger = gitState('octo-org/image-ledger');
      push(ledger, 'main', { 'README.md': 'The history of our images' });
      await repositoryWith({}, (own) => besideLedger(own, ledger));
      const before = await old('base/debian:12', 70);
      await store('base/node:24', '.');
      for (const name of ['api:main', 'web:main']) await store(name, 'api');
      expect(await weekly()).toMatchObject({ code: 1, shown: [expect.stringMatching(/^error: Stale images: 1\./)] });
      expect(ledger.refs.has('heads/image-gate/ledger')).toBe(true);
      const base = 'org.opencontainers.image.base';
      const built = { [`${base}.name`]: `${world.registry.host}/base/debian:12`, [`${base}.digest`]: before };
      await old('web:main', 60, built);
      const newer = await store('base/debian:12', 'web');
      const { code, log } = await weekly();
      expect(code).toBe(1);
      expect(log).toMatch(new RegExp(`web:main: built 60 days ago [^;]*; base [^;]*, now ${newer}`));
      expect(log).not.toMatch(/base\/debian:12: built/);
      await store('web:main', 'web');
      expect(await weekly()).toMatchObject({ code: 0, shown: [] });
    },
    longest,
  );
});

/** An organization of another name, with a repository that builds an image. */
function besideOrganization(own: Handlers): Handlers {
  const files = { Dockerfile: dockerfile };
  const theirs = organization({
    name: 'acme',
    projects: [{ name: 'tool', visibility: 'internal', files }],
    privateCount: 1,
  });
  return Object.fromEntries(
    [...new Set([...Object.keys(own), ...Object.keys(theirs)])].map((operation): [string, Handlers[string]] => [
      operation,
      (call) => {
        const isTheirs = call.path.owner === 'acme' || call.path.org === 'acme';
        return ((isTheirs ? theirs[operation] : own[operation]) ?? (() => refusal(404)))(call);
      },
    ]),
  );
}

/** A repository of its own for issues. */
function besideIssues(own: Handlers, state: IssuesState): Handlers {
  const tracker = issues(state);
  return Object.fromEntries(
    [...new Set([...Object.keys(own), ...Object.keys(tracker)])].map((operation): [string, Handlers[string]] => [
      operation,
      (call) => {
        const isThere = `${call.path.owner}/${call.path.repo}` === state.name || operation.startsWith('users/');
        return ((isThere ? tracker[operation] : undefined) ?? own[operation] ?? (() => refusal(404)))(call);
      },
    ]),
  );
}

/** A repository of its own for the ledger. */
function besideLedger(own: Handlers, state: GitState): Handlers {
  const ledger: Handlers = {
    ...git(state),
    'repos/get': () => ({
      status: 200,
      body: example('full-repository', { full_name: state.name, default_branch: 'main', private: true }),
    }),
  };
  return Object.fromEntries(
    Object.entries(ledger).map(([operation, handler]): [string, Handlers[string]] => [
      operation,
      (call) => (call.path.repo === 'image-ledger' ? handler : (own[operation] ?? (() => refusal(404))))(call),
    ]),
  );
}

describe('harbor.yml', () => {
  const password = 'a-robots-secret';
  let harbor: Awaited<ReturnType<typeof startHarbor>>;
  beforeEach(async () => {
    const users = { 'robot$acme+image-gate': password };
    harbor = await startHarbor({ users, registry: `http://${world.registry.host}` });
    harbor.now = () => Date.now();
  });
  afterEach(async () => {
    await harbor.close();
    expect(harbor.violations).toEqual([]);
  });
  const ran = async () => {
    const env = { ...(await commandLineRepository()), HARBOR: harbor.host };
    const secrets = { HARBOR_PASSWORD: password };
    return run('harbor', { event: 'workflow_dispatch', payload: { repository: about }, env, secrets });
  };
  const holds = async (...severities: readonly string[]) => {
    await store('acme/api:latest', '.');
    const digest = (await world.digestOf('acme/api', 'latest')) as Digest;
    harbor.holds('acme/api', { digest, tags: ['latest'] });
    harbor.found.set(
      digest,
      severities.map((severity, index) => item(`CVE-2026-${index + 1}`, severity)),
    );
  };
  const all = { decoration: 'matches', kind: 'doublestar', pattern: '**' };
  const sound = {
    metadata: {
      ...{ public: 'false', enable_content_trust_cosign: 'true', prevent_vul: 'true', severity: 'high' },
      ...{ auto_scan: 'true', auto_sbom_generation: 'true' },
    },
    rules: [{ id: 1, tag_selectors: [all], scope_selectors: { repository: [{ ...all, decoration: 'repoMatches' }] } }],
  };

  it(
    'passes where a project enforces what it can, Harbor’s scanner finds nothing that blocks, and so does Trivy',
    async () => {
      await repositoryWith();
      await holds('Low');
      const [image] = harbor.project('acme', sound).repositories.get('api') ?? [];
      if (image !== undefined) image.overview = harbor.overviewOf(image, 'Success');
      const { code, log } = await ran();
      expect({ code, log }).toMatchObject({ code: 0 });
      expect(log).toMatch(/8 of 8 controls in force/);
      expect(log).toMatch(/PASSED.*\/acme\/api:latest/);
      // What asks the runner to mask it must name it.
      expect(log.split('\n').filter((line) => !line.includes('"add-mask"') && line.includes(password))).toEqual([]);
    },
    longest,
  );

  it(
    'fails by each of them, and tells all of it',
    async () => {
      await repositoryWith();
      await holds('Critical');
      const { code, log } = await ran();
      expect(code).toBe(1);
      expect(log).toMatch(/NOT IN FORCE.*content-trust/);
      expect(log).toMatch(/CVE-2026-1/);
      expect(log).toMatch(/PASSED.*\/acme\/api:latest/);
    },
    longest,
  );
});

describe('drift.yml', () => {
  it(
    'holds what runs against what security-sbom.yml has pushed and signed, and fails for what was put there by hand',
    async () => {
      const { secrets, publicKey } = keyPair();
      const policy = 'verify: { keys: [.github/image-gate.pub] }\n';
      await repositoryWith({ '.github/image-gate.pub': publicKey, '.github/image-gate.yml': policy });
      expect(await run('security-sbom', { ...pushed(), secrets })).toMatchObject({ code: 0, shown: [] });
      const good = await world.digestOf('app', 'latest');
      const line = (owner: string, digest: string) =>
        `shop ${owner} ${world.registry.host}/app:latest ${world.registry.host}/app@${digest}\n`;
      const folder = await mkdtemp(join(directory, 'kubectl-'));
      const [pods, path] = [join(folder, 'pods'), process.env.PATH];
      const script = `#!/bin/sh\n[ "$(cat "$KUBECONFIG")" = the-cluster ] && [ "$1 $2" = 'get pods' ] && cat '${pods}'\n`;
      await writeFile(join(folder, 'kubectl'), script, { mode: 0o755 });
      process.env.PATH = `${folder}:${path}`;
      try {
        const ran = () =>
          run('drift', {
            ...{ event: 'workflow_dispatch', payload: { repository: about } },
            secrets: { KUBECONFIG: 'the-cluster' },
          });
        await writeFile(pods, line('api-7d9f8c', good));
        const { code, shown, log } = await ran();
        expect({ code, shown, log }).toMatchObject({ code: 0, shown: [] });
        expect(log).toContain('1 image in 1 container; 0 never passed');
        const unsigned = await store('app:by-hand', '.');
        await writeFile(pods, line('api-7d9f8c', good) + line('debug', unsigned));
        const refused = await ran();
        expect(refused.code).toBe(1);
        expect(refused.log).toMatch(/never passed +shop\/debug/);
      } finally {
        process.env.PATH = path;
      }
    },
    longest,
  );
});

describe('nightly-registry-scan.yml', () => {
  it(
    'judges every image that is there, and tells which is blocked now',
    async () => {
      await repositoryWith(app('vulnerable', vulnerable));
      await store('api:night', '.');
      await store('web:night', 'vulnerable');
      const { code, log } = await run('nightly-registry-scan', {
        event: 'workflow_dispatch',
        payload: { repository: about },
      });
      expect(log).toMatch(/PASSED.*\/api:night/);
      expect(log).toMatch(/BLOCKED.*\/web:night/);
      expect(code).toBe(1);
    },
    longest,
  );
});

describe('with a ledger and a mail server', () => {
  let smtp: MailWorld;
  let mailing: Pick<Happened, 'env' | 'secrets' | 'also'>;
  let tracker: IssuesState;
  beforeEach(async () => {
    const certificate = selfSigned('localhost');
    smtp = await startMail(certificate);
    const authority = join(directory, 'mail-authority.pem');
    await writeFile(authority, certificate.cert);
    const server = `smtp://localhost:${smtp.port}`;
    mailing = {
      env: {
        NODE_EXTRA_CA_CERTS: authority,
        ...{ LEDGER_REPOSITORY: 'octo-org/image-ledger', MAIL_SERVER: server, MAIL_USER: mailAccount.user },
        ...{ REPORT_TO: 'security@acme.example', REPORT_FROM: 'reports@acme.example' },
      },
      secrets: { LEDGER_TOKEN: 'of-the-ledger', MAIL_PASSWORD: mailAccount.password },
      also: ['contents: write'],
    };
    const ledger = gitState('octo-org/image-ledger');
    push(ledger, 'main', { 'README.md': 'The history of our images' });
    tracker = issuesState(() => new Date(), 'octo-org/security');
    await repositoryWith(app('vulnerable', vulnerable), (own) =>
      besideOrganization(besideIssues(besideLedger(own, ledger), tracker)),
    );
    await store('api:week', '.');
    await store('web:week', 'vulnerable');
  }, longest);
  afterEach(() => smtp.close());
  const dispatched = (): Happened => ({ event: 'workflow_dispatch', payload: { repository: about }, ...mailing });

  it(
    'weekly-report.yml mails the figures, and stores page, CSV and JSON',
    async () => {
      const { code, log, artifacts } = await run('weekly-report', dispatched());
      expect({ code, log }).toMatchObject({ code: 0 });
      expect(smtp.received).toMatchObject([
        { to: ['security@acme.example'], user: mailAccount.user, isEncrypted: true, mail: { attachments: [] } },
      ]);
      expect(smtp.received[0]?.mail.subject).toMatch(/^\[image-gate\] Weekly report on images; /);
      expect(smtp.received[0]?.mail.text).toMatch(/^Images scanned in the last 24 hours: 100 % \(met/m);
      const stored = ['report.csv', 'report.html', 'report.json', 'report.md'];
      expect(await readdir(join(artifacts, 'weekly-report'))).toEqual(expect.arrayContaining(stored));
      expect(await readFile(join(artifacts, 'weekly-report/report.md'), 'utf8')).toContain(
        'Maturity level | **no data**',
      );
    },
    longest,
  );

  it(
    'weekly-report.yml has the level of maturity of the organization that it names, by a token of its own',
    async () => {
      const { code, shown, artifacts, log } = await run('weekly-report', {
        ...dispatched(),
        env: { ...mailing.env, ORGANIZATION: 'acme' },
        secrets: { ...mailing.secrets, ORGANIZATION_TOKEN: 'of-the-organization' },
        also: ['contents: write', 'actions: read', 'administration: read'],
      });
      expect({ code, shown, log }).toMatchObject({ code: 0, shown: [] });
      // Anybody may push to the registry of the test.
      expect(await readFile(join(artifacts, 'weekly-report/report.md'), 'utf8')).toMatch(
        /\| Maturity level \| \*\*1\*\* \|[\s\S]*Nobody pushes to the registry without an account/,
      );
      expect(smtp.received[0]?.mail.text).toMatch(/^Maturity level: 1/m);
      const asked = repository.github.calls.filter(({ path }) => path.owner === 'acme' || path.org === 'acme');
      expect(new Set(asked.map(({ path }) => path.repo))).toEqual(new Set([undefined, 'tool']));
      expect(new Set(asked.map(({ headers }) => headers.authorization))).toEqual(
        new Set(['token of-the-organization']),
      );
    },
    longest,
  );

  it(
    'weekly-report.yml keeps issues in the repository that it names, each once, and none without it',
    async () => {
      const { code, shown } = await run('weekly-report', dispatched());
      expect({ code, shown }).toMatchObject({ code: 0 });
      expect(tracker.issues).toEqual([]);
      const escalating: Happened = {
        ...dispatched(),
        env: { ...mailing.env, ISSUES_REPOSITORY: tracker.name },
        secrets: { ...mailing.secrets, ISSUES_TOKEN: 'of-the-issues' },
        also: ['contents: write', 'issues: write'],
      };
      const first = await run('weekly-report', escalating);
      expect({ code: first.code, shown: first.shown }).toMatchObject({ code: 0 });
      const labels = expect.arrayContaining(['image-gate']);
      expect(tracker.issues[0]).toMatchObject({ title: expect.stringMatching(/^CRITICAL /), state: 'open', labels });
      expect(new Set(tracker.issues.map(({ title }) => title)).size).toBe(tracker.issues.length);
      const opened = JSON.stringify(tracker.issues);
      const again = await run('weekly-report', escalating);
      expect({ code: again.code, shown: again.shown }).toMatchObject({ code: 0 });
      expect(JSON.stringify(tracker.issues)).toBe(opened);
    },
    2 * longest,
  );

  it(
    'nightly-registry-scan.yml mails what is new since yesterday, also where an image is blocked',
    async () => {
      const { code } = await run('nightly-registry-scan', dispatched());
      expect(code).toBe(1);
      expect(smtp.received).toHaveLength(1);
      expect(smtp.received[0]?.mail.subject).toMatch(/^\[image-gate\] Night report on images; /);
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
