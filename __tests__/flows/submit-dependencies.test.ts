/** The packages of images in GitHub's dependency graph; requests and answers are held against GitHub's own description. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { sbomInputs } from '../../src/config/inputs/sbom-config.js';
import type { GatePorts } from '../../src/flows/ports.js';
import { runSbom } from '../../src/flows/sbom.js';
import { createFiles } from '../../src/host/files/files.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import type { Http } from '../../src/host/ports.js';
import { type Call, type GithubFake, type Handlers, refusal, startGithub } from '../contract/github-fake.js';
import { git, gitState, push } from '../contract/github-git.js';
import { FakeClock, FakeLog } from '../host/fake-ports.js';
import { judged, publishedFolder, scanned } from '../record/published.js';

const action = parse(readFileSync(new URL('../../sbom/action.yml', import.meta.url), 'utf8'));
const raw = JSON.parse(readFileSync(new URL('../fixtures/trivy/sbom.report.json', import.meta.url), 'utf8'));
const state = gitState();
for (const branch of ['main', 'topic', 'release']) push(state, branch, { 'a.txt': 'a' });
state.protectedBranches.add('release');
let folder = '';
let fake: GithubFake | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'image-gate-sbom-'));
  for (const [name, bytes] of publishedFolder(judged(scanned({ 'linux/amd64': raw, 'linux/arm64': raw }))))
    writeFileSync(join(folder, name), bytes);
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  expect(fake?.violations ?? []).toEqual([]);
  await fake?.close();
  fake = undefined;
});

const taken: Handlers = {
  'dependency-graph/create-repository-snapshot': () => ({
    status: 201,
    body: {
      id: 12,
      created_at: '2026-11-29T08:00:00Z',
      result: 'SUCCESS',
      message: 'Dependency results were accepted.',
    },
  }),
};

interface Audience {
  readonly isPrivate?: boolean;
  /** What registries answer to a stranger, by the beginning of the address. */
  readonly statuses?: Readonly<Record<string, number>>;
}

const answering = (statuses: Readonly<Record<string, number>>): Http => ({
  request: async ({ url }) => {
    const [, status = 401] =
      Object.entries(statuses).find(([place]) => `${url.host}${url.pathname}`.startsWith(place)) ?? [];
    return { status, headers: {}, body: Readable.from([Buffer.from(JSON.stringify({ tags: ['1'] }))]) };
  },
});

async function run(
  environment: Readonly<Record<string, string>> = {},
  handlers: Handlers = taken,
  inputs: Readonly<Record<string, string>> = { report: folder },
  { isPrivate = true, statuses = {} }: Audience = {},
) {
  fake = await startGithub({ ...git(state), ...handlers });
  const { url } = fake;
  const tools = { log: new FakeLog(), signal: new AbortController().signal, clock: new FakeClock() };
  const told = { outputs: {}, summary: '' };
  const ports = {
    ...tools,
    version: '1.2.3',
    http: answering(statuses),
    files: {
      ...createFiles(),
      readBytes: (path: string, max: number) =>
        path === '/event.json'
          ? Promise.resolve(Buffer.from(JSON.stringify({ repository: { default_branch: 'main', private: isPrivate } })))
          : createFiles().readBytes(path, max),
    },
    environment: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: state.name,
      GITHUB_SHA: state.refs.get('heads/main') ?? '',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKSPACE: '/w',
      GITHUB_RUN_ID: '42',
      GITHUB_API_URL: url,
      GITHUB_EVENT_PATH: '/event.json',
      ...environment,
    },
    runner: {
      setOutputs: async (outputs: object) => void Object.assign(told.outputs, outputs),
      writeSummary: async (text: string) => void Object.assign(told, { summary: told.summary + text }),
      maskSecret: () => undefined,
    },
    openGithub: (access: { apiUrl: string; token: string }) => createGithubApi({ ...access, ...tools }),
  } as unknown as GatePorts;
  const outcome = await runSbom(ports, new Map(Object.entries({ token: 't0ken', ...inputs }))).catch(
    (error: unknown) => error,
  );
  return { ...told, outcome, snapshots: fake.calls.filter(isSnapshot).map(({ body }) => body) };
}

const isSnapshot = ({ operation }: Call) => operation === 'dependency-graph/create-repository-snapshot';

describe('the packages of an image in the dependency graph', () => {
  it('are one snapshot of all platforms, under the name that all builds of the image share', async () => {
    const { outcome, outputs, summary, snapshots } = await run();
    expect(outcome).toBe(0);
    expect(snapshots).toMatchObject([
      {
        ref: 'refs/heads/main',
        sha: state.refs.get('heads/main'),
        job: { id: '42', correlator: 'image-gate ghcr.io/acme/api' },
        detector: { name: 'image-gate', version: '1.2.3' },
        scanned: raw.CreatedAt,
        manifests: {
          'ghcr.io/acme/api': {
            resolved: { 'pkg:npm/lodash@4.17.4': { package_url: 'pkg:npm/lodash@4.17.4', scope: 'runtime' } },
          },
        },
      },
    ]);
    expect(outputs).toEqual({ packages: '5', snapshots: '12' });
    expect(Object.keys(outputs)).toEqual(Object.keys(action.outputs));
    expect(summary).toContain('| `ghcr.io/acme/api:1` | 5 | 0 | Dependency results were accepted. |');
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'a pull request',
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
      'the run is of pull_request',
    ],
    ['a pull request from outside', { GITHUB_EVENT_NAME: 'pull_request_target' }, 'the run is of pull_request_target'],
    ['the run of somebody else', { GITHUB_EVENT_NAME: 'workflow_run' }, 'the run is of workflow_run'],
    ['a tag', { GITHUB_REF: 'refs/tags/v1' }, 'on refs/tags/v1'],
    ['a branch that is not protected', { GITHUB_REF: 'refs/heads/topic' }, 'neither the default branch nor protected'],
  ])('are never those of %s', async (_, environment, words) => {
    const { outcome, snapshots } = await run(environment);
    expect(outcome).toMatchObject({ actor: 'config', message: expect.stringContaining(words) });
    expect(snapshots).toEqual([]);
  });

  it('are those of another branch that is protected', async () => {
    const { outcome } = await run({ GITHUB_REF: 'refs/heads/release' });
    expect(outcome).toBe(0);
  });

  it('need the permission that the error names', async () => {
    const denied = { 'dependency-graph/create-repository-snapshot': () => refusal(403) };
    const { outcome, summary } = await run({}, denied);
    expect(outcome).toMatchObject({ code: 'github-denied', fix: expect.stringContaining('contents: write') });
    expect(summary).toContain('contents: write');
  });

  it('are not those of changed reports', async () => {
    writeFileSync(join(folder, 'trivy-results-ghcr.io-acme-api@linux-arm64.json'), JSON.stringify(raw));
    expect((await run()).outcome).toMatchObject({ code: 'record-mismatch' });
  });

  it('are not those of an image that is not known to be public, where everybody reads the graph', async () => {
    const { outcome, snapshots } = await run({}, taken, undefined, { isPrivate: false });
    expect(outcome).toMatchObject({ code: 'image-withheld', fix: expect.stringContaining('publish-findings') });
    expect(snapshots).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, Audience]>([
    ['everybody can have it', {}, { isPrivate: false, statuses: { 'ghcr.io/v2/acme/api': 200 } }],
    ['its owner says so', { 'publish-findings': 'true' }, { isPrivate: false }],
  ])('are those of an image in a public repository where %s', async (_, inputs, audience) => {
    const { outcome, snapshots } = await run({}, taken, { report: folder, ...inputs }, audience);
    expect(outcome).toBe(0);
    expect(snapshots).toHaveLength(1);
  });

  it('need to be named', async () => {
    expect((await run({}, taken, {})).outcome).toMatchObject({ message: expect.stringContaining('input report') });
  });
});

it('the inputs of sbom/action.yml are those that are read', () => {
  expect(Object.keys(action.inputs)).toEqual(Object.keys(sbomInputs.shape));
});
