import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { driftSchema } from '../../../src/drift/drift-schema.js';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { runDrift } from '../../../src/flows/running/drift-step.js';
import { createGithubApi } from '../../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../../src/host/github/repository-contents.js';
import type { Command } from '../../../src/host/ports.js';
import { type Answer, type GithubFake, refusal, startGithub } from '../../contract/github-fake.js';
import { type GitState, git, gitState, push } from '../../contract/github-git.js';
import { example } from '../../contract/openapi-example.js';
import { FakeLog } from '../../host/fake-ports.js';
import { type NightWorld, nightWorld } from '../../night/night-world.js';
import type { FlowWorld } from '../world.js';

const action = parse(readFileSync(new URL('../../../drift/action.yml', import.meta.url), 'utf8'));

let world: NightWorld;
let github: GithubFake;
let state: GitState;
let isPrivate = true;
let record: () => Answer;
/** What GitHub has recorded, by digest. */
let recorded: (digest: string) => Answer;

beforeEach(async () => {
  world = await nightWorld();
  await world.holds('api:1');
  await world.holds('other:1', { images: [{ labels: { a: 'b' } }] }, false);
  const line = (name: string) =>
    `shop ${name} ${world.name(`${name}:1`)} ${world.name(name)}@${world.registry.tags.get(`${name}:1`)}\n`;
  world.flow.repository('pods.txt', line('api') + line('other'));
  state = gitState();
  const policy = 'verify: { keys: [image-gate.pub] }\n';
  push(state, 'main', { '.github/image-gate.yml': policy, 'image-gate.pub': world.publicKey });
  state.protectedBranches.add('main');
  isPrivate = true;
  record = () => ({ status: 200, body: { total_count: 2 } });
  recorded = () => listed();
  github = await startGithub({
    ...git(state),
    'repos/get': () => ({
      status: 200,
      body: example('full-repository', { full_name: state.name, default_branch: 'main', private: isPrivate }),
    }),
    'orgs/set-cluster-deployment-records': () => record(),
    'orgs/list-artifact-deployment-records': ({ path }) => recorded(path.subject_digest ?? ''),
  });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await world.close();
});

/** Records of the cluster by the names of their workloads. */
const listed = (...names: readonly string[]): Answer => ({
  status: 200,
  body: {
    total_count: names.length,
    deployment_records: names.map((name) => ({
      ...{ logical_environment: 'production', cluster: 'production-1', deployment_name: name },
    })),
  },
});

/** One step on the main branch. */
function run(more: Readonly<Record<string, string>> = {}, over: Partial<FlowWorld> = {}): Promise<number> {
  const ports = world.ports();
  const tools = { log: ports.log, signal: new AbortController().signal, clock: ports.clock };
  const environment = {
    ...ports.environment,
    ...{ GITHUB_EVENT_NAME: 'schedule', GITHUB_API_URL: github.url, GITHUB_REF: 'refs/heads/main' },
    ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: state.name, GITHUB_SHA: state.refs.get('heads/main') ?? '' },
  };
  const step: FlowWorld = {
    ...ports,
    openGithub: (access) => createGithubApi({ ...access, ...tools }),
    openContents: ({ repository, apiUrl }, token = '') =>
      createRepositoryContents({ ...tools, repository, apiUrl, token }),
    environment,
    ...over,
  };
  return runDrift(step, new Map(Object.entries({ running: 'pods.txt', 'github-token': 't0ken', ...more })));
}
const written = () =>
  driftSchema.parse(JSON.parse(readFileSync(join(world.flow.workspace, 'image-gate-drift/drift.json'), 'utf8')));
const summary = () => world.flow.told.summaries.join('');
const records = { 'deployment-records': 'write', cluster: 'production-1', environment: 'production' };

describe('a step of drift/action.yml', () => {
  it('says what runs and never passed in summary, log, outputs and files, and fails for it', async () => {
    expect(await run()).toBe(1);
    expect(Object.keys(world.flow.told.outputs ?? {}).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(world.flow.told.outputs).toMatchObject({
      images: '2',
      'never-passed': '1',
      classes: 'never-passed,unsigned',
    });
    expect(summary()).toContain('## ❌ What runs: 2 images in 2 containers; 1 never passed');
    expect(summary()).toContain('| never passed | `shop/other` |');
    expect(world.flow.told.shown.at(-1)).toContain('never passed  shop/other');
    expect(existsSync(join(world.flow.workspace, 'image-gate-drift/drift.md'))).toBe(true);
    expect(await run({ 'fail-on': 'tag-moved,gone' })).toBe(0);
  });

  it('names nothing that runs where everybody can read it, unless it is told to', async () => {
    isPrivate = false;
    expect(await run()).toBe(1);
    expect(summary() + world.flow.told.shown.join('')).not.toContain('shop/other');
    expect(summary()).toContain('What runs is withheld');
    expect(await run({ 'publish-findings': 'true' })).toBe(1);
    expect(summary()).toContain('shop/other');
  });

  it('names nothing there either that a registry is asked for again', async () => {
    isPrivate = false;
    world.registry.fail({ when: 'GET /v2/other/', times: 100, act: { kind: 'status', status: 503 } });
    const log = new FakeLog();
    expect(await run({ 'fail-on': 'none' }, { log })).toBe(3);
    expect(log.lines.join('\n')).not.toContain('other');
    isPrivate = true;
    expect(await run({ 'fail-on': 'none' }, { log })).toBe(3);
    expect(log.lines.join('\n')).toContain('other');
  });

  it('records what runs with GitHub, with its worst class, and goes on where GitHub does not take it', async () => {
    expect(await run({ ...records, 'fail-on': 'none' })).toBe(0);
    const [call] = github.calls.filter(({ operation }) => operation === 'orgs/set-cluster-deployment-records');
    expect(call).toMatchObject({
      path: { org: state.name.split('/')[0], cluster: 'production-1' },
      body: {
        logical_environment: 'production',
        deployments: [
          { deployment_name: 'shop-api-api', status: 'deployed', tags: { 'image-gate': 'passed' } },
          { deployment_name: 'shop-other-other', tags: { 'image-gate': 'never-passed' } },
        ],
      },
    });
    expect(summary()).toContain('Deployment records: 2 of 2 written');
    record = () => ({ status: 403, body: { message: 'Resource not accessible by integration' } });
    expect(await run({ ...records, 'fail-on': 'none' })).toBe(3);
    expect(written().gaps).toMatchObject([
      { source: 'deployment-records', what: expect.stringContaining('artifact-metadata: write') },
    ]);
  });

  it('holds what runs against what GitHub has recorded, and then records it', async () => {
    recorded = (digest) => (digest === world.registry.tags.get('api:1') ? listed('shop-api-api') : listed());
    const both = { ...records, 'deployment-records': 'read,write' };
    expect(await run({ ...both, 'fail-on': 'not-recorded' })).toBe(1);
    expect(world.flow.told.outputs?.classes).toBe('never-passed,unsigned,not-recorded');
    expect(written()).toMatchObject({
      asked: { records: { cluster: 'production-1', environment: 'production' } },
      running: [
        { faults: [] },
        { faults: expect.arrayContaining([expect.objectContaining({ class: 'not-recorded' })]) },
      ],
    });
    const operations = github.calls.map(({ operation }) => operation).filter((one) => /deployment/.test(one));
    expect(operations).toEqual([
      'orgs/list-artifact-deployment-records',
      'orgs/list-artifact-deployment-records',
      'orgs/set-cluster-deployment-records',
    ]);
    expect(summary()).toContain('deployment records');
  });

  it('takes no silence of GitHub for a record or for none: a row and exit code 3, whatever is asked for', async () => {
    recorded = () => refusal(403);
    expect(await run({ ...records, 'deployment-records': 'read', 'fail-on': 'not-recorded' })).toBe(3);
    expect(written().gaps).toMatchObject([
      { source: 'deployment-records', what: expect.stringMatching(/^of 2 images .*artifact-metadata: read/) },
    ]);
    expect(summary()).toContain('Deployment records: of 2 images');
  });

  it.each<[Readonly<Record<string, string>>, RegExp]>([
    [{ running: '' }, /input running: it is missing/],
    [{ 'fail-on': 'never-pased' }, /never-passed/],
    [{ only: '[' }, /input only: .* is no pattern/],
    [{ ledger: 'a', 'ledger-repository': 'acme/b' }, /a ledger is in one place/],
    [{ 'deployment-records': 'true' }, /"true" is not one of its values/],
    [{ 'deployment-records': 'read', cluster: 'a/b' }, /input cluster[\s\S]*input environment/],
    [{ runing: 'pods.txt' }, /Did you mean running/],
  ])('refuses %j', async (inputs, message) => {
    await expect(run(inputs)).rejects.toThrow(message);
  });
});

describe('the command', () => {
  const command = (token: string, ...more: readonly string[]) => {
    const ports = world.ports();
    const tools = { log: ports.log, signal: new AbortController().signal, clock: ports.clock };
    const environment = { ...ports.environment, GITHUB_API_URL: github.url, GITHUB_TOKEN: token };
    return runCommandLine({ ...ports, environment, openGithub: (access) => createGithubApi({ ...access, ...tools }) }, [
      'drift',
      '--running',
      'pods.txt',
      '--only',
      world.name('api:*'),
      ...more,
    ]);
  };
  const place = ['--organization', 'acme', '--cluster', 'production-1', '--environment', 'production'];

  it('reads the records of an organization, and needs a token and the place', async () => {
    recorded = () => listed('shop-web-api');
    const failOn = ['--key', 'image-gate.pub', '--fail-on', 'recorded-otherwise'];
    expect(await command('t0ken', ...place, ...failOn)).toBe(1);
    expect(world.flow.told.shown.at(-1)).toContain('GitHub records it here as shop-web-api alone');
    recorded = () => listed('shop-api-api');
    expect(await command('t0ken', ...place, ...failOn)).toBe(0);
    await expect(command('', ...place, ...failOn)).rejects.toThrow(/GITHUB_TOKEN: there is no token/);
    await expect(command('t0ken', ...place.slice(0, 4), ...failOn)).rejects.toThrow(/--environment/);
    await expect(command('t0ken', ...place.slice(2), ...failOn)).rejects.toThrow(/--organization/);
  });
});

describe('the Docker of the machine', () => {
  const asked = (answers: (args: readonly string[]) => { readonly code: number; readonly stdout?: string }) => ({
    ...world.flow.process,
    run: async (command: Command) => ({
      signal: null,
      late: false,
      stderr: 'no daemon',
      stdout: '',
      ...answers(command.args),
    }),
  });

  it('is asked for containers and for the digests of their images', async () => {
    const digest = world.registry.tags.get('api:1');
    const process = asked(([first = '', second]) => {
      if (first === 'ps') return { code: 0, stdout: 'c1\n' };
      if (first === 'inspect') return { code: 0, stdout: `container /api ${world.name('api:1')} sha256:1\n` };
      expect([first, second]).toEqual(['image', 'inspect']);
      return { code: 0, stdout: `image sha256:1 ${world.name('api')}@${digest}\n` };
    });
    expect(await run({ running: '', docker: 'true' }, { process })).toBe(0);
    expect(written().running).toMatchObject([{ namespace: 'docker', owner: 'api', digest, faults: [] }]);
  });

  it('is a row and exit code 3 where it does not answer', async () => {
    const process = asked(() => ({ code: 1 }));
    expect(await run({ docker: 'true', 'fail-on': 'none' }, { process })).toBe(3);
    expect(written().gaps).toMatchObject([{ source: 'running', what: expect.stringContaining('no daemon') }]);
    expect(written().running).toHaveLength(2);
  });
});
