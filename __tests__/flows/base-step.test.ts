import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { baseDefaults, baseInputs } from '../../src/config/base-config.js';
import { runBase } from '../../src/flows/base/base-step.js';
import { createGithubApi } from '../../src/host/github/github-client.js';
import { createRepositoryContents } from '../../src/host/github/repository-contents.js';
import { type GithubFake, startGithub } from '../contract/github-fake.js';
import { type GitState, git, gitState, push } from '../contract/github-git.js';
import { type FlowWorld, flowWorld } from './world.js';

const action = parse(readFileSync(new URL('../../base/action.yml', import.meta.url), 'utf8'));

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
  const ports = {
    ...world,
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
