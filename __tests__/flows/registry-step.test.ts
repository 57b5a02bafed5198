import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runRegistry } from '../../src/flows/registry-step.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../src/host/github/repository-contents.js';
import { parseReference } from '../../src/oci/reference.js';
import { actions } from '../contract/github-actions.js';
import { type GithubFake, type Handlers, startGithub } from '../contract/github-fake.js';
import { type GitState, git, gitState, push } from '../contract/github-git.js';
import { example } from '../contract/openapi-example.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';
import type { FlowWorld } from './world.js';

const event = { repository: { full_name: 'octo-org/octo-repo', default_branch: 'main' } };
let world: NightWorld;
let github: GithubFake;
let state: GitState;
let isPrivate = true;
let lookedThrough = 0;

beforeEach(async () => {
  world = await nightWorld();
  state = gitState();
  push(state, 'main', {
    '.github/image-gate.yml': 'verify: { keys: [image-gate.pub], on-fail: revoke }\n',
    'image-gate.pub': world.publicKey,
  });
  isPrivate = true;
  const known = git(state);
  const repository = () => ({
    status: 200,
    body: example('full-repository', { full_name: state.name, default_branch: 'main', private: isPrivate }),
  });
  state.protectedBranches.add('main');
  lookedThrough = 0;
  const runs = actions({ name: state.name, runs: [], artifacts: [] }, '');
  const list: NonNullable<Handlers[string]> = (call) => {
    lookedThrough += 1;
    return runs['actions/list-workflow-runs-for-repo']?.(call) ?? { status: 404 };
  };
  github = await startGithub({
    ...known,
    ...runs,
    'actions/list-workflow-runs-for-repo': list,
    'repos/get': repository,
  });
  writeFileSync(join(world.flow.directory, 'event.json'), JSON.stringify(event));
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  await world.close();
});

/** One step of a night on the main branch. */
const step = (more: Readonly<Record<string, string>>) => {
  const { flow } = world;
  const tools = { log: flow.log, signal: new AbortController().signal, clock: flow.clock };
  const environment = {
    ...flow.environment,
    ...{
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_API_URL: github.url,
      GITHUB_REF: 'refs/heads/main',
    },
    ...{ GITHUB_REPOSITORY: state.name, GITHUB_SHA: state.refs.get('heads/main') ?? '' },
    GITHUB_EVENT_PATH: join(flow.directory, 'event.json'),
  };
  const scanner = [...flow.inputs()].filter(([name]) =>
    /^(?:trivy-path|offline|max-db-age|cache-dir|github-token)$/.test(name),
  );
  const ports: FlowWorld = {
    ...world.ports(),
    environment,
    openGithub: (access) => createGithubApi({ ...access, ...tools }),
    openContents: () => createRepositoryContents({ repository: state.name, apiUrl: github.url, token: 't', ...tools }),
  };
  return runRegistry(ports, new Map([...scanner, ...Object.entries(more)]));
};

describe('a step of a workflow', () => {
  it('judges what is named, and says in outputs and summary how it ended', async () => {
    await world.holds('api:1', {}, false);
    world.finds.set('*', ['CRITICAL']);
    expect(await step({ images: world.name('') })).toBe(1);
    expect(world.flow.told.outputs).toEqual({ judged: '1', known: '1', blocked: '1', unanswered: '0', stale: '1' });
    expect(world.flow.told.summaries.at(-1)).toMatch(
      /^## 🌙 The night: 1 of 1 image judged[\s\S]*\| BLOCKED \| `127\.0\.0\.1:\d+\/api:1` \|/,
    );
  });

  it('withdraws the proof of an image that is blocked, where the policy of the branch says so', async () => {
    const { root } = await world.holds('api:1');
    const claims = async () =>
      (await world.client.registry.referrers(parseReference(`${world.name('api')}@${root.digest}`)))?.length;
    expect(await claims()).toBeGreaterThan(0);
    world.finds.set('*', ['CRITICAL']);
    expect(await step({ images: world.name('') })).toBe(1);
    expect(await claims()).toBe(0);
    expect(world.flow.told.summaries.at(-1)).toContain('proof withdrawn');
  });

  it('fails where something was not listed, whatever it is to fail on', async () => {
    expect(await step({ images: world.name('absent:1'), 'fail-on': 'none' })).toBe(3);
    expect(world.flow.told.summaries.at(-1)).toMatch(/^## ❌ .*\n\n- Not listed: /);
  });

  it('plans, and gives the numbers of the shards for a matrix', async () => {
    await world.holds('api:1', {}, false);
    expect(await step({ mode: 'plan', shards: '3', images: world.name(''), folder: 'handed/plan' })).toBe(0);
    expect(world.flow.told.outputs).toEqual({ shards: '[1,2,3]', known: '1' });
    for (const shard of ['1', '2', '3'])
      expect(await step({ shard, plan: 'handed', folder: `handed/${shard}` })).toBe(0);
    expect(await step({ mode: 'merge', images: 'handed', ledger: 'ledger' })).toBe(0);
    expect(world.flow.told.outputs).toMatchObject({ judged: '1' });
  });

  it('says nothing in a public repository of what was found in images that are not known to be public', async () => {
    isPrivate = false;
    await world.holds('api:1', {}, false);
    world.finds.set('*', ['CRITICAL']);
    const said = () => [...world.flow.told.summaries, ...world.flow.told.shown].join('\n');
    expect(await step({ images: world.name('') })).toBe(1);
    expect(said()).not.toMatch(/CRITICAL|1 finding/);
    expect(said()).toMatch(/BLOCKED[^\n]*What was found is withheld/);
    expect(await step({ images: world.name(''), 'publish-findings': 'true' })).toBe(1);
    expect(said()).toMatch(/1 finding to fix \(1 CRITICAL\)/);
  });

  it('hands nothing over in a public repository, whose artifacts everybody can read', async () => {
    isPrivate = false;
    await world.holds('api:1', {}, false);
    const plan = { mode: 'plan', shards: '2', images: world.name('') };
    await expect(step(plan)).rejects.toMatchObject({ code: 'night-public' });
    expect(await step({ ...plan, 'publish-findings': 'true' })).toBe(0);
  });

  it('writes no ledger that everybody can read', async () => {
    isPrivate = false;
    await expect(step({ images: world.name(''), 'ledger-repository': state.name })).rejects.toMatchObject({
      code: 'night-public',
    });
    expect(world.scans).toEqual([]);
  });

  it('collects what runs of the branch have recorded, into a ledger of its own', async () => {
    await expect(step({ mode: 'collect' })).rejects.toMatchObject({ actor: 'config' });
    // There is no artifact of any run.
    expect(await step({ mode: 'collect', ledger: 'ledger' })).toBe(0);
    expect(lookedThrough).toBeGreaterThan(0);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['breach without a ledger', { images: 'ghcr.io/a', 'fail-on': 'breach' }],
    ['a shard without a plan', { shard: '1' }],
    ['a plan without a number of shards', { mode: 'plan', images: 'ghcr.io/a' }],
    ['no number', { images: 'ghcr.io/a', newest: '0' }],
    ['a heartbeat that is not https', { images: 'ghcr.io/a', 'heartbeat-url': 'http://example.com' }],
    ['two ledgers', { images: 'ghcr.io/a', ledger: 'x', 'ledger-repository': 'acme/ledger' }],
    ['no repository', { images: 'ghcr.io/a', 'ledger-repository': 'acme' }],
    ['an input that it does not have', { images: 'ghcr.io/a', image: 'b' }],
  ])('refuses %s before anything is asked', async (_, inputs) => {
    await expect(step(inputs)).rejects.toMatchObject({ actor: 'config' });
    expect(world.registry.requests).toEqual([]);
  });
});
