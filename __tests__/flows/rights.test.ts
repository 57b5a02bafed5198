/** Each action with the rights that its page asks for and no others, and with each of them taken away: then the run names it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { runAction } from '../../src/flows/action.js';
import { runBase } from '../../src/flows/base/base-step.js';
import { runExceptions } from '../../src/flows/exceptions.js';
import { runRegistry } from '../../src/flows/registry-step.js';
import { runReport } from '../../src/flows/report/report-step.js';
import { runDrift } from '../../src/flows/running/drift-step.js';
import { runSbom } from '../../src/flows/sbom.js';
import { runVerify } from '../../src/flows/verify-step.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../src/host/github/repository-contents.js';
import { batchFileName } from '../../src/ledger/lines/batch-files.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { type GithubFake, startGithub } from '../contract/github-fake.js';
import { accountId, type GitState, git, gitState, openPull, push } from '../contract/github-git.js';
import { emptyRepository, repository } from '../contract/github-repository.js';
import { type Right, rightsOf, withRights } from '../contract/github-rights.js';
import { newSigner } from '../evidence/sample-claims.js';
import { added, addition, night, noLedger } from '../ledger/nights.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { loggedIn } from '../oci/registry/registry-world.js';
import { requestBody } from '../policy/edit/request-body.js';
import { judged, publishedFolder, scanned } from '../record/published.js';
import { newKey } from '../release/attest/proof.js';
import { type StartedSigstore, startFakeSigstore } from '../release/sigstore/start-fake-sigstore.js';
import { holdBase, scannerInputs } from './held-bases.js';
import { type FlowWorld, flowWorld } from './world.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** `permissions:` of the first step on a page. */
function documented(page: string): readonly Right[] {
  const [, block = ''] = /```yaml\n(permissions:\n[\s\S]*?)```/.exec(read(page)) ?? [];
  return rightsOf((parse(block) as { permissions: Record<string, string> }).permissions);
}

/** The rows of a mode in the table of rights on a page. */
function tabled(page: string, mode: string): readonly Right[] {
  const rows = read(page).matchAll(/^\| `([a-z]+)` \|[^|]*\| `([a-z-]+: (?:read|write))` \|$/gm);
  return [...rows].flatMap(([, of, right]) => (of === mode ? [right as Right] : []));
}

/** What stands in the description of the input `token`. */
function ofToken(action: string, mode = ''): readonly Right[] {
  const { description } = parse(read(action)).inputs.token as { description: string };
  const sentence = mode === '' ? description : (new RegExp(`\`${mode}\` needs[^;.]*`).exec(description)?.[0] ?? '');
  return [...sentence.matchAll(/`([a-z-]+: (?:read|write))`/g)].map(([, right]) => right as Right);
}

interface Action {
  readonly rights: readonly Right[];
  /** A run of it in a repository with a pull request, an expired exception and a policy. */
  readonly run: (
    world: FlowWorld,
    registry: FakeRegistry,
    sigstore: StartedSigstore,
    more?: Readonly<Record<string, string>>,
  ) => Promise<number>;
  /** The code of a run that lacks nothing. */
  readonly code: number;
  readonly event: 'pull_request' | 'push' | 'issues';
  /** What the default branch also has, where the registry is at this address. */
  readonly files?: (host: string) => Readonly<Record<string, string>>;
  /** The default branch also has an exception that an issue has asked for, and that ends soon. */
  readonly isAsked?: boolean;
  /** Rights of the page that this run has no use for. */
  readonly unused?: readonly Right[];
}

const key = newSigner();
const inputs = (more: object) => new Map<string, string>(Object.entries({ token: 't0ken', ...more }));
const actions: Readonly<Record<string, Action>> = {
  'action.yml': {
    rights: documented('docs/reports.md').filter((right) => !right.startsWith('id-token')),
    event: 'pull_request',
    code: 0,
    run: async (world, registry, _, more = {}) => {
      await world.layout();
      const sinks = { comment: 'always', sign: 'key', 'github-attestations': 'true', 'publish-findings': 'true' };
      const place = { push: 'true', tags: `${registry.host}/app:1`, 'sbom-format': 'none', 'policy-from': 'auto' };
      return runAction(world, world.inputs({ ...place, ...sinks, ...more }));
    },
  },
  'action.yml, sign: keyless': {
    rights: documented('docs/reports.md').filter((right) => /^(contents|id-token|packages):/.test(right)),
    event: 'push',
    code: 0,
    run: async (world, registry, { url, trustedRoot }) => {
      await world.layout();
      const root = join(world.directory, 'root.json');
      writeFileSync(root, JSON.stringify(trustedRoot));
      const place = { push: 'true', tags: `${registry.host}/app:1`, 'sbom-format': 'none', 'policy-from': 'auto' };
      const sigstore = `fulcio=${url}\nrekor-v2=${url}\ntimestamp=${url}`;
      const signing = { sign: 'keyless', sigstore, 'trusted-root': root };
      return runAction(world, world.inputs({ ...place, ...signing, 'upload-sarif': 'false' }));
    },
  },
  'verify/action.yml': {
    rights: documented('docs/deploy-gate.md'),
    event: 'push',
    // Nobody has signed it: that it is refused is an answer.
    code: 1,
    run: async (world, registry) => {
      const config = { mediaType: mediaTypes.ociConfig, digest: `sha256:${'0'.repeat(64)}`, size: 2 };
      const image = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] };
      const bytes = Buffer.from(JSON.stringify(image));
      registry.seedManifest('app', bytes, mediaTypes.ociManifest, 'v1');
      return runVerify(world, inputs({ images: `${registry.host}/app:v1`, keys: 'image-gate.pub' }));
    },
  },
  'registry/action.yml': {
    rights: documented('docs/night.md'),
    event: 'push',
    // It signs nothing.
    unused: ['packages: write'],
    // There is no such image: that it was not listed is an answer.
    code: 3,
    run: async (world, registry) => {
      await world.layout();
      const scanner = [...world.inputs()].filter(([name]) =>
        /^(?:trivy-path|offline|max-db-age|cache-dir)$/.test(name),
      );
      const own = { images: `${registry.host}/app:v1`, 'github-token': 't0ken', folder: `${world.directory}/night` };
      return runRegistry(world, new Map([...scanner, ...Object.entries(own)]));
    },
  },
  'base/action.yml': {
    rights: documented('docs/base-pull-requests.md'),
    event: 'push',
    code: 0,
    files: (host) => ({ Dockerfile: `FROM ${host}/base:1.0.1\n` }),
    run: async (world, registry) => {
      await holdBase(world, registry, 'base:1.0.1', ['CVE-2026-0001 CRITICAL']);
      await holdBase(world, registry, 'base:1.0.2', []);
      return runBase(world, inputs(scannerInputs(world)));
    },
  },
  'drift/action.yml': {
    rights: documented('docs/drift.md'),
    event: 'push',
    // The image is not there, which nobody knows better: that it never passed is an answer.
    code: 1,
    run: async (world, registry) => {
      const image = `${registry.host}/app:v1 ${registry.host}/app@sha256:${'0'.repeat(64)}`;
      writeFileSync(join(world.workspace, 'pods.txt'), `shop app ${image}\n`);
      return runDrift(
        world,
        new Map(
          Object.entries({
            running: 'pods.txt',
            'publish-findings': 'true',
            keys: 'image-gate.pub',
            'github-token': 't0ken',
          }),
        ),
      );
    },
  },
  'report/action.yml': {
    rights: documented('docs/report.md'),
    event: 'push',
    code: 0,
    run: async (world) => {
      const folder = join(world.workspace, 'ledger');
      mkdirSync(folder);
      const { batches } = added(noLedger, [addition({ at: night(0), faults: [] })], [], night(0));
      for (const [index, bytes] of batches.entries()) writeFileSync(join(folder, batchFileName(index + 1)), bytes);
      return runReport(world, new Map(Object.entries({ ledger: 'ledger', 'github-token': 't0ken' })));
    },
  },
  'sbom/action.yml': {
    rights: ofToken('sbom/action.yml'),
    event: 'push',
    code: 0,
    run: async (world) => {
      const raw = JSON.parse(read('__tests__/fixtures/trivy/sbom.report.json'));
      for (const [name, bytes] of publishedFolder(judged(scanned({ 'linux/amd64': raw }))))
        writeFileSync(join(world.workspace, name), bytes);
      return runSbom(world, inputs({ report: world.workspace, 'publish-findings': 'true' }));
    },
  },
  'exceptions/action.yml, mode: lint': {
    rights: tabled('docs/exceptions.md', 'lint'),
    event: 'pull_request',
    code: 0,
    run: (world) => runExceptions(world, inputs({ mode: 'lint' })),
  },
  'exceptions/action.yml, mode: prune': {
    rights: tabled('docs/exceptions.md', 'prune'),
    event: 'push',
    isAsked: true,
    code: 0,
    run: (world) => runExceptions(world, inputs({ mode: 'prune' })),
  },
  'exceptions/action.yml, mode: request': {
    rights: tabled('docs/exceptions.md', 'request'),
    event: 'issues',
    code: 0,
    run: (world) => runExceptions(world, inputs({ mode: 'request' })),
  },
};

interface Open {
  readonly github: GithubFake;
  readonly registry: FakeRegistry;
  readonly sigstore: StartedSigstore;
  readonly world: FlowWorld;
}
let open: Open | undefined;
afterEach(close);
async function close() {
  expect(open?.github.violations ?? []).toEqual([]);
  open?.world.close();
  await Promise.all([open?.github.close(), open?.registry.close(), open?.sigstore.close()]);
  open = undefined;
}

/** The account of the job's token. */
const account = ['github-actions', 't0ken'] as const;

/** A registry as GHCR is to a job with these rights: without any for packages it gives no token, with `read` one that may not push. */
async function startRegistry(rights: readonly Right[]): Promise<FakeRegistry> {
  const known = Object.fromEntries([account]);
  const isWriter = rights.includes('packages: write');
  const registry = await startFakeRegistry({
    auth: { kind: 'token', ...(isWriter ? { users: known } : { readers: known }) },
  });
  const body = '{"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}';
  if (!rights.some((right) => right.startsWith('packages:')))
    registry.fail({ when: 'GET /token', act: { kind: 'status', status: 403, body } });
  return registry;
}

/** A run with these rights: its code, or the error, and everything that it has said. */
async function run({ run: start, event, files, isAsked = false }: Action, rights: readonly Right[]) {
  const state = gitState();
  // Base images are for everybody to read.
  const registry = await startRegistry(files === undefined ? rights : [...rights, 'packages: read']);
  const sigstore = await startFakeSigstore();
  const main = { ...files?.(registry.host), '.github/image-gate.yml': 'version: 1\n', 'image-gate.pub': key.publicKey };
  const ending = isAsked ? granted(state) : {};
  push(state, 'main', { ...main, ...ending, '.trivyignore': 'CVE-2020-1009  # was fixed, Expiry: 2026-01-01\n' });
  state.protectedBranches.add('main');
  const good = 'CVE-2020-1001  # why, Expiry: 2026-03-20\n';
  const head = push(state, 'feature', { ...main, '.trivyignore': good });
  openPull(state, 7, { head: 'feature' });
  const github = await startGithub(withRights({ ...repository(emptyRepository()), ...git(state) }, () => rights, [12]));
  const proposed = event === 'pull_request';
  const environment = {
    // GitHub gives a job the means to ask who it is with this right alone.
    ...(rights.includes('id-token: write') ? sigstore.environment : {}),
    IMAGE_GATE_KEY: newKey(),
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: proposed ? 'refs/pull/7/merge' : 'refs/heads/main',
    GITHUB_SHA: proposed ? head : (state.refs.get('heads/main') ?? ''),
    GITHUB_RUN_ID: '42',
  };
  const made = flowWorld({ environment });
  mkdirSync(join(made.directory, 'docker'));
  writeFileSync(join(made.directory, 'docker/config.json'), JSON.stringify(loggedIn(registry.host, ...account)));
  const tools = { log: made.log, signal: new AbortController().signal, clock: made.clock };
  const contents = { repository: state.name, apiUrl: github.url, token: 't0ken', ...tools };
  const path = join(made.directory, 'event.json');
  writeFileSync(
    path,
    JSON.stringify(event === 'issues' ? asked(state) : payload(state.name, proposed ? head : undefined)),
  );
  const world: FlowWorld = {
    ...made,
    environment: { ...made.environment, GITHUB_EVENT_PATH: path },
    openGithub: (access) => createGithubApi({ ...access, ...tools }),
    openContents: () => createRepositoryContents(contents),
  };
  open = { github, registry, sigstore, world };
  const ended = await start(world, registry, sigstore).catch((error: unknown) => error);
  const { annotations, summaries } = world.told;
  const { message = '', fix = '' } = Object(ended) as { message?: string; fix?: string };
  const said = [message, fix, ...annotations, ...world.log.lines, ...summaries].join('\n');
  return { ended, said, annotations };
}

/** The event of an issue that asks for an exception. */
function asked(state: GitState): object {
  const body = requestBody();
  const issue = { number: 12, body, author: 'dana', association: 'MEMBER', state: 'open', comments: [] } as const;
  state.issues.push({ ...issue, comments: [] });
  return {
    ...payload(state.name, undefined),
    action: 'opened',
    issue: { number: 12, body },
    sender: { login: 'dana', id: accountId('dana') },
  };
}

/** The file with an exception that ends soon, and the closed issue that asked for it. */
function granted(state: GitState): Readonly<Record<string, string>> {
  const answer = {
    id: 1,
    body: '<!-- image-gate request -->\nThe request is complete.',
    author: 'github-actions[bot]',
  };
  const closed = { state: 'closed', closedAt: '2026-01-02T00:00:00Z' } as const;
  const issue = { number: 12, body: requestBody(), author: 'dana', association: 'MEMBER', ...closed } as const;
  state.issues.push({ ...issue, comments: [answer] });
  const ticket = `https://github.com/${state.name}/issues/12`;
  const entry = `{ id: CVE-2020-1002, statement: why, ticket: "${ticket}", expired_at: 2026-03-10 }`;
  return { '.trivyignore.yaml': `vulnerabilities:\n  - ${entry}\n` };
}

function payload(name: string, head: string | undefined): object {
  const about = { repository: { full_name: name, default_branch: 'main' } };
  if (head === undefined) return about;
  const repo = { full_name: name };
  const sides = { head: { ref: 'feature', sha: head, repo }, base: { ref: 'main', repo } };
  return { ...about, number: 7, pull_request: { number: 7, user: { login: 'author' }, ...sides } };
}

const lacks = Object.entries(actions).flatMap(([name, { rights, unused = [] }]) =>
  rights.filter((right) => !unused.includes(right)).map((right) => [name, right] as const),
);

describe('the rights that a page asks for', () => {
  it.each(['lint', 'prune', 'request'])('are those that the input `token` of exceptions/ names for %s', (mode) => {
    expect(tabled('docs/exceptions.md', mode)).toEqual(ofToken('exceptions/action.yml', mode));
  });

  it.each(Object.keys(actions))('suffice for %s', async (name) => {
    const action = actions[name] as Action;
    expect(action.rights.length).toBeGreaterThan(0);
    const { ended, said, annotations } = await run(action, action.rights);
    expect({ ended, said }).toMatchObject({ ended: action.code });
    expect(annotations.filter((line) => line.startsWith('warning'))).toEqual([]);
    expect(said).not.toContain('permissions:');
  });

  // A token has 1,000 requests an hour for all jobs of a repository. docs/reports.md has these numbers.
  it.each<[Action['event'], number]>([
    ['push', 7],
    // It also reads what the pull request changes in the exceptions, and writes the comment.
    ['pull_request', 12],
  ])(
    'let the action ask GitHub a few times: for a %s that is told everywhere at most %i times',
    async (event, most) => {
      const action = actions['action.yml'] as Action;
      const attested = () =>
        open?.github.calls.filter(({ operation }) => operation === 'repos/create-attestation').length ?? 0;
      const without: Action['run'] = (...[world, registry, sigstore]) =>
        action.run(world, registry, sigstore, { 'github-attestations': 'false' });
      expect((await run({ ...action, event, run: without }, action.rights)).ended).toBe(0);
      expect([open?.github.calls.length, attested()]).toEqual([most, 0]);
      await close();
      expect((await run({ ...action, event }, action.rights)).ended).toBe(0);
      // One for each claim, of each image.
      expect([open?.github.calls.length, attested()]).toEqual([most + 4, 4]);
    },
  );

  it.each(lacks)('are all needed by %s, which names %s where it is missing', async (name, right) => {
    const action = actions[name] as Action;
    const left = action.rights.flatMap((one): Right[] => {
      if (one !== right) return [one];
      return one.endsWith(': write') ? [one.replace(/write$/, 'read') as Right] : [];
    });
    expect((await run(action, left)).said).toContain(`permissions: ${right}`);
  });
});
