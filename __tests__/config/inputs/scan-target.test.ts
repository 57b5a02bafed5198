import { describe, expect, it } from '@jest/globals';
import { gateConfig } from '../../../src/config/gate-config.js';
import { readGateInputs } from '../../../src/config/inputs/gate-inputs.js';
import { githubContext } from '../../../src/repository/github-context.js';

const commit = 'a'.repeat(40);
const runner = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_SHA: commit,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKSPACE: '/w',
  GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/main',
};

function config(raw: Record<string, string>, environment: Record<string, string> = runner) {
  const github = githubContext(environment, { repository: { private: true } });
  const { inputs } = readGateInputs(new Map(Object.entries(raw)));
  const folders = {
    workingDirectory: '/w',
    reportDirectory: '/r',
    cacheDirectory: '/c',
    isOwnCache: false,
    version: '0',
  };
  return gateConfig(inputs, { ...folders, ...(github ? { github } : {}) });
}

describe('where policy and exceptions are read', () => {
  it.each([
    ['no context: the commit of the run', {}, 'commit'],
    ['a folder: the workspace', { context: '.' }, 'workspace'],
    ['the default context with a folder: that commit', { context: '{{defaultContext}}:app' }, 'commit'],
    ["another repository's URL: the commit of the run", { context: 'https://example.com/x.git' }, 'commit'],
    ['an image without a checkout: the commit of the run, never an empty workspace', { image: 'alpine' }, 'commit'],
    ['an image and a folder: the workspace', { image: 'alpine', context: '.' }, 'workspace'],
  ])('%s', (_, raw, kind) => {
    expect(config(raw as unknown as Record<string, string>).config.repository.kind).toBe(kind);
  });

  it('needs a token for the commit of the run and for the branch that rules, and none for the workspace alone', () => {
    const named = (raw: Record<string, string>) => config(raw).problems.map(({ where }) => where);
    expect(named({})).toEqual(['input github-token']);
    expect(named({ image: 'alpine' })).toEqual(['input github-token']);
    expect(named({ 'github-token': 't' })).toEqual([]);
    expect(named({ context: '.' })).toEqual(['input github-token']);
    expect(named({ context: '.', 'policy-from': 'head' })).toEqual([]);
  });

  it('is the machine itself on a laptop', () => {
    expect(config({}, {}).config.repository.kind).toBe('machine');
  });
});

describe('the Git context', () => {
  it("is pinned to the run's commit", () => {
    const { scanTarget } = config({}).config;
    expect(scanTarget).toMatchObject({
      kind: 'build',
      request: { context: { kind: 'git', url: 'https://github.com/octo/app.git', commit } },
    });
  });
});

describe('the Dockerfile that findings point at', () => {
  it.each([
    [{ context: '.' }, 'Dockerfile'],
    [{ context: 'api' }, 'api/Dockerfile'],
    [{ context: '/w/api' }, 'api/Dockerfile'],
    [{ context: '.', file: 'docker/api.Dockerfile' }, 'docker/api.Dockerfile'],
    [{ context: '/elsewhere' }, undefined],
    [{ context: '.', file: '../Dockerfile' }, undefined],
    [{ context: '{{defaultContext}}:api' }, 'api/Dockerfile'],
    [{ context: 'https://example.com/x.git' }, undefined],
  ])('of %j is %s', (raw, path) => {
    expect(config(raw as unknown as Record<string, string>).config.dockerfile?.path).toBe(path);
  });
});

describe('tags', () => {
  it('that are no references are all named', () => {
    const { problems } = readGateInputs(new Map([['tags', 'UPPER/x,ok/x:1,also bad']]));
    expect(problems.map(({ where }) => where)).toEqual(['input tags', 'input tags']);
  });
});

describe('cache-dir', () => {
  it.each(['cache', '/w/cache', '/w'])(
    '%s in the checkout of a run is a problem: a pull request could fill it',
    (folder) => {
      expect(config({ 'cache-dir': folder, 'github-token': 't' }).problems.map(({ where }) => where)).toEqual([
        'input cache-dir',
      ]);
    },
  );

  it.each(['/tmp/cache', '/w2', '../cache'])('%s outside of it is none', (folder) => {
    expect(config({ 'cache-dir': folder, 'github-token': 't' }).problems).toEqual([]);
  });
});

describe('trivy-version', () => {
  it.each(['0.69.5', 'v0.69.4', '0.10.0'])(
    '%s is told with all else that is wrong, before anything starts',
    (version) => {
      const { problems } = config({ 'trivy-version': version, 'github-token': 't', 'cache-dir': 'cache' });
      expect(problems.map(({ where }) => where)).toEqual(['input trivy-version', 'input cache-dir']);
    },
  );

  it('means nothing beside a Trivy of our own', () => {
    const given = { 'trivy-version': '0.10.0', 'trivy-path': '/t', 'trivy-sha256': 'a'.repeat(64) };
    expect(config({ ...given, 'github-token': 't' }).problems).toEqual([]);
  });
});
