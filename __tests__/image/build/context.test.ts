import { describe, expect, it } from '@jest/globals';
import {
  contextArgument,
  contextProblems,
  dockerfilePlace,
  expandDefaultContext,
  parseContext,
} from '../../../src/image/build/context.js';

const commit = 'a'.repeat(40);
const other = 'b'.repeat(40);
const origin = {
  repositoryUrl: 'https://github.com/octo/app',
  commit,
  private: false,
  runUrl: 'https://github.com/run',
};
const own = { kind: 'git', url: 'https://github.com/octo/app.git', commit } as const;

describe('the build context', () => {
  it.each([
    ['', own],
    ['{{defaultContext}}', own],
    ['{{ defaultContext }}:api', { ...own, subdirectory: 'api' }],
    ['{{defaultContext}}:.', own],
    ['{{defaultContext}}:/api/', { ...own, subdirectory: 'api' }],
    [`https://github.com/octo/app.git#${other}`, { ...own, commit: other }],
    [`https://github.com/octo/app#${other}:x/y`, { ...own, commit: other, subdirectory: 'x/y' }],
    ['https://github.com/octo/app.git#main', { kind: 'remote', url: 'https://github.com/octo/app.git#main' }],
    [
      `https://github.com/octo/app-two.git#${commit}`,
      { kind: 'remote', url: `https://github.com/octo/app-two.git#${commit}` },
    ],
    ['git@github.com:octo/app.git', { kind: 'remote', url: 'git@github.com:octo/app.git' }],
    ['github.com/octo/app', { kind: 'remote', url: 'github.com/octo/app' }],
    ['https://example.com/context.tar.gz', { kind: 'remote', url: 'https://example.com/context.tar.gz' }],
    ['.', { kind: 'local', path: '.' }],
    ['./services/api', { kind: 'local', path: './services/api' }],
    ['/srv/context', { kind: 'local', path: '/srv/context' }],
  ])('%j on a runner', (text, context) => {
    expect(parseContext(text, origin)).toEqual(context);
  });

  it('is the working directory by default in a terminal', () => {
    expect(parseContext('', undefined)).toEqual({ kind: 'local', path: '.' });
  });

  it('has no default context in a terminal', () => {
    expect(parseContext('{{defaultContext}}:api', undefined)).toMatchObject({
      where: 'context',
      fix: expect.stringContaining('folder'),
    });
  });

  it('knows one template only', () => {
    expect(expandDefaultContext('{{env.HOME}}', origin)).toMatchObject({
      what: expect.stringContaining('{{env.HOME}}'),
    });
  });

  it.each(['', '{{defaultContext}}:api', './x', 'https://github.com/octo/app.git#main'])(
    '%j goes to Docker and back',
    (text) => {
      const context = parseContext(text, origin);
      if (!('kind' in context)) throw new Error('a problem');
      expect(parseContext(contextArgument(context), origin)).toEqual(context);
    },
  );

  it.each([
    ['-', /standard input/],
    ['--push', /dash/],
  ])('%j is no context', (path, what) => {
    expect(contextProblems({ kind: 'local', path })[0]?.what).toMatch(what);
  });

  it('refuses a URL with a password, and does not repeat it', () => {
    const [problem] = contextProblems({ kind: 'remote', url: 'https://x:hunter2@example.com/a.git' });
    expect(problem?.what).toMatch(/user name or password/);
    expect(JSON.stringify(problem)).not.toContain('hunter2');
  });
});

describe('the place of the Dockerfile', () => {
  it.each([
    [{ kind: 'local', path: '.' } as const, undefined, { kind: 'workspace', path: 'Dockerfile' }],
    [{ kind: 'local', path: 'api' } as const, undefined, { kind: 'workspace', path: 'api/Dockerfile' }],
    [
      { kind: 'local', path: 'api' } as const,
      'docker/api.Dockerfile',
      { kind: 'workspace', path: 'docker/api.Dockerfile' },
    ],
    [own, undefined, { kind: 'commit', commit, path: 'Dockerfile' }],
    [{ ...own, subdirectory: 'api' }, './Dockerfile.prod', { kind: 'commit', commit, path: 'api/Dockerfile.prod' }],
    [{ ...own, subdirectory: 'api' }, '../../x', { kind: 'unknown' }],
    [{ kind: 'remote', url: 'https://example.com/x.git' } as const, undefined, { kind: 'unknown' }],
  ])('%j with file %j', (context, file, place) => {
    expect(dockerfilePlace(context, file)).toEqual(place);
  });
});
