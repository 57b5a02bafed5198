import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { baseDefaults, baseInputs } from '../../../src/config/base-config.js';
import { runBase } from '../../../src/flows/base/base-step.js';
import { createGithubApi } from '../../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../../src/host/github/repository-contents.js';
import { type GithubFake, startGithub } from '../../contract/github-fake.js';
import { filesOn, type GitState, git, gitState, push } from '../../contract/github-git.js';
import { type FakeRegistry, startFakeRegistry } from '../../oci/registry/fake-registry.js';
import { holdBase, scannerInputs } from '../held-bases.js';
import { type FlowWorld, flowWorld } from '../world.js';

const action = parse(readFileSync(new URL('../../../base/action.yml', import.meta.url), 'utf8'));

let world: FlowWorld;
let state: GitState;
let github: GithubFake;
beforeEach(async () => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo-org/octo-repo' } });
  state = gitState();
  github = await startGithub(git(state));
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  world.close();
});

/** One step of base/action.yml on that repository. */
async function run(inputs: Readonly<Record<string, string>> = {}): Promise<number> {
  const { log, clock } = world;
  const access = { token: 't0ken', log, clock, signal: new AbortController().signal };
  const GITHUB_SHA = state.refs.get('heads/main') ?? '0'.repeat(40);
  const ports = {
    ...world,
    environment: { ...world.environment, GITHUB_SHA, GITHUB_REF: 'refs/heads/main' },
    openGithub: () => createGithubApi({ ...access, apiUrl: github.url }),
    openContents: () => createRepositoryContents({ ...access, apiUrl: github.url, repository: state.name }),
  };
  return runBase(ports, new Map(Object.entries({ token: 't0ken', ...inputs })));
}

describe('the inputs of base/action.yml', () => {
  it('are exactly those that are checked, with the defaults that are documented', () => {
    expect(Object.keys(baseInputs.shape).sort()).toEqual(Object.keys(action.inputs).sort());
    const documented = Object.entries(baseDefaults).map(([name]) => [name, action.inputs[name].default]);
    expect(documented).toEqual(Object.entries(baseDefaults).map(([name, value]) => [name, String(value)]));
  });

  it('are the outputs that are documented', async () => {
    push(state, 'main', { Dockerfile: 'FROM scratch\n' });
    await run();
    expect(Object.keys(world.told.outputs ?? {}).sort()).toEqual(Object.keys(action.outputs).sort());
  });

  it.each<[Readonly<Record<string, string>>, RegExp]>([
    [{ token: '' }, /input token: it is empty/],
    [{ dockerfiles: '../Dockerfile' }, /input dockerfiles: "\.\.\/Dockerfile" is no path of a file in the repository/],
    [{ dockerfiles: '/Dockerfile' }, /no path of a file/],
    [{ dockerfiles: 'api/' }, /no path of a file/],
    [{ 'max-pull-requests': '51' }, /input max-pull-requests/],
    [{ dockerfile: 'Dockerfile' }, /there is no such input. Did you mean dockerfiles/],
    [{ pin: 'perhaps' }, /input pin/],
    [{ 'trivy-sha256': 'x' }, /input trivy-sha256/],
  ])('refuse %j', async (inputs, message) => {
    await expect(run(inputs)).rejects.toThrow(message);
    expect(world.told.summaries.join('')).not.toBe('');
    expect(github.calls).toEqual([]);
  });
});

describe('a step', () => {
  it('says of each Dockerfile that it finds what became of it', async () => {
    push(state, 'main', {
      Dockerfile: 'FROM scratch\n',
      'api/Containerfile': 'ARG V\nFROM node:$V\n',
      'x/Dockerfile.md': '',
    });
    expect(await run()).toBe(0);
    expect(world.told.outputs).toMatchObject({ dockerfiles: '2', 'pull-requests': '[]', opened: '0', failed: '0' });
    const [summary = ''] = world.told.summaries;
    expect(summary).toContain('## Base images: 2 Dockerfiles: 0 pull requests');
    expect(summary).toContain('| `Dockerfile` |   | No pull request: line 1: it starts from nothing (scratch). |');
    expect(summary).toContain('`api/Containerfile`');
    expect(world.log.lines.join('\n')).toContain('api/Containerfile: No pull request: line 2: V has no value');
    expect(github.calls.filter(({ operation }) => /create|update|add/.test(operation))).toEqual([]);
  });

  it('fails for a Dockerfile that is not there, once the others have their answer', async () => {
    push(state, 'main', { Dockerfile: 'FROM scratch\n', binary: Buffer.from([0xff, 0xfe]) });
    await expect(run({ dockerfiles: 'Dockerfile\n./api/Dockerfile\nbinary' })).rejects.toMatchObject({
      code: 'base-unanswered',
      message: expect.stringContaining('no such file on the default branch'),
    });
    expect(world.told.outputs).toMatchObject({ dockerfiles: '3', failed: '2' });
    expect(world.told.summaries.join('')).toContain('it is not UTF-8 text');
  });
});

describe('a Dockerfile whose base has a better one in its registry', () => {
  let registry: FakeRegistry;
  beforeEach(async () => {
    registry = await startFakeRegistry();
  });
  afterEach(() => registry.close());

  const old = ['CVE-2026-0001 CRITICAL', 'CVE-2026-0002 HIGH', 'CVE-2026-0003 LOW'];
  const proposed = () => filesOn(state, state.pulls[0]?.head ?? '');

  it('gets a pull request with what was really measured; both are judged once, however many files name them', async () => {
    await holdBase(world, registry, 'base:3.19.1', old);
    const digest = await holdBase(world, registry, 'base:3.19.4', ['CVE-2026-0003 LOW', 'CVE-2026-0009 LOW']);
    const [from, to] = [
      `ARG V=3.19.1\r\nFROM ${registry.host}/base:$V AS build\r\n`,
      `ARG V=3.19.4\r\nFROM ${registry.host}/base:$V AS build\r\n`,
    ];
    push(state, 'main', { Dockerfile: from, 'web/Dockerfile': `FROM ${registry.host}/base:3.19.1` });
    expect(await run(scannerInputs(world))).toBe(0);
    expect(world.told.outputs).toMatchObject({ dockerfiles: '2', opened: '2', 'pull-requests': '[1,2]', failed: '0' });
    expect(proposed()).toEqual({ Dockerfile: to, 'web/Dockerfile': `FROM ${registry.host}/base:3.19.1` });
    const [pull] = state.pulls;
    expect(pull?.title).toBe(`Update ${registry.host}/base:3.19.1 to 3.19.4 in Dockerfile`);
    expect(pull?.body).toContain(`(\`${digest}\`)`);
    expect(pull?.body).toMatch(/\| `3\.19\.1` \(now\) \| 1 \| 1 \| 1 \|/);
    expect(pull?.body).toMatch(/\| \*\*`3\.19\.4`\*\* \| 0 \| 0 \| 0 \|.* clears 2 of 3, brings 1 \|/);
    expect(pull?.body).toMatch(/with Trivy, the advisories of `2\d{3}-/);
    expect(world.events.filter((event) => event === `start ${join(world.directory, 'trivy')}`)).toHaveLength(2);
    expect(world.told.summaries.join('')).toContain('[#1](https://github.com/octo-org/octo-repo/pull/1)');
    expect(world.told.shown.join('\n')).toMatch(/3\.19\.4 .*2 of 3/);
  });

  it('is judged by the rules for the image that is built, and of the default branch', async () => {
    await holdBase(world, registry, 'base:3.19.1', ['CVE-2026-0002 HIGH', 'CVE-2026-0004 HIGH']);
    await holdBase(world, registry, 'base:3.19.4', ['CVE-2026-0009 HIGH']);
    push(state, 'main', {
      Dockerfile: `FROM ${registry.host}/base:3.19.1`,
      '.github/image-gate.yml': 'images: [{ match: acme/api, severity: { high: block } }]\n',
    });
    expect(await run({ ...scannerInputs(world), image: 'acme/api', 'dry-run': 'true' })).toBe(0);
    expect(world.told.summaries.join('')).toMatch(/\| `3\.19\.1` \(now\) \| 2 \|/);
    expect(state.pulls).toEqual([]);
  });

  it('keeps its pull request, and the step fails, where the registry does not answer', async () => {
    await holdBase(world, registry, 'base:3.19.1', old);
    await holdBase(world, registry, 'base:3.19.4', []);
    push(state, 'main', { Dockerfile: `FROM ${registry.host}/base:3.19.1` });
    await run(scannerInputs(world));
    registry.fail({ when: 'GET /v2/base/manifests', act: { kind: 'status', status: 403 }, times: 99 });
    await expect(run(scannerInputs(world))).rejects.toMatchObject({ code: 'base-unanswered' });
    expect(state.pulls).toMatchObject([{ state: 'open', comments: [] }]);
    expect(world.told.summaries.at(-1)).toContain('pull request 1 stays as it is');
  });
});
