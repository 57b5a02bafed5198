import { describe, expect, it } from '@jest/globals';
import { type BuildRequest, buildRequestProblems } from '../../../src/image/build/request.js';
import { emptySecrets, secretValues, writeSecrets } from '../../../src/image/build/secrets.js';
import { plainRequest } from './plain-request.js';

const commit = 'c'.repeat(40);
const origin = { repositoryUrl: 'https://ghe.example.com/octo/app', commit, private: false, runUrl: 'https://x' };
const git = { kind: 'git', url: 'https://ghe.example.com/octo/app.git', commit } as const;
const own: BuildRequest = { ...plainRequest(git), origin, githubToken: 'ghs_1' };
const gitToken = { id: 'GIT_AUTH_TOKEN.ghe.example.com', value: 'ghs_1' };

describe('the secrets of a build', () => {
  it.each<[string, BuildRequest, readonly object[]]>([
    ['the token for a commit of this repository', own, [gitToken]],
    ['no token without a token', { ...own, githubToken: undefined }, []],
    ['no token for a folder', { ...own, context: { kind: 'local', path: '.' } }, []],
    [
      'no token for another repository of the same server',
      { ...own, context: { kind: 'remote', url: `https://ghe.example.com/evil/app.git#${commit}` } },
      [],
    ],
    ['no second token', { ...own, secrets: ['GIT_AUTH_TOKEN=x'] }, [{ id: 'GIT_AUTH_TOKEN', value: 'x' }]],
    [
      'no second token for the host',
      { ...own, secrets: ['GIT_AUTH_TOKEN.ghe.example.com=x'] },
      [{ ...gitToken, value: 'x' }],
    ],
    ['another secret beside it', { ...own, secrets: ['K=a=b\nc'] }, [{ id: 'K', value: 'a=b\nc' }, gitToken]],
    ['empty ones left out', { ...own, secrets: ['K='], githubToken: undefined }, []],
  ])('%s', (_, request, expected) => {
    expect(secretValues(request)).toEqual(expected);
  });

  it('names the empty ones', () => {
    expect(emptySecrets({ ...own, secrets: ['K=', 'L=x'] })).toEqual(['K']);
  });

  it('are written where only the owner can read them', async () => {
    const written: unknown[] = [];
    const files = { write: async (...args: unknown[]) => void written.push(args) };
    const result = await writeSecrets(files, { ...own, secrets: ['K=v'] }, '/private');
    expect(written).toEqual([
      ['/private/secret-0', 'v', 0o600],
      ['/private/secret-1', 'ghs_1', 0o600],
    ]);
    expect(result).toEqual([
      { id: 'K', path: '/private/secret-0' },
      { id: gitToken.id, path: '/private/secret-1' },
    ]);
  });
});

describe('what is wrong with a request', () => {
  it('is said all at once, without a value', () => {
    const problems = buildRequestProblems({
      ...own,
      origin: undefined,
      secrets: ['K=v', 'hunter2'],
      secretFiles: ['=x'],
      secretEnvs: ['Y'],
      buildContexts: ['a={{defaultContext}}'],
    });
    expect(problems.map(({ where }) => where)).toEqual(['build-contexts', 'secrets', 'secret-envs', 'secret-files']);
    expect(problems[1]?.what).toContain('entry 2');
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
});
