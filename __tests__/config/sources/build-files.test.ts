import { describe, expect, it } from '@jest/globals';
import { presentLockfiles, readLockfiles } from '../../../src/config/sources/build-files.js';
import { builtDockerfile } from '../../../src/config/sources/built-dockerfile.js';
import { ConfigError } from '../../../src/host/errors.js';
import type { BuildContext } from '../../../src/image/build/context.js';
import type { RepositoryFiles } from '../../../src/repository/repository-files.js';
import { plainRequest } from '../../image/build/plain-request.js';

const here = '/home/me/project';
const texts: Readonly<Record<string, string>> = {
  'go.mod': 'module a\n',
  'go.sum': 'sum\n',
  'web/package-lock.json': '{\n}\n',
};

function repository(asked: string[] = []): RepositoryFiles {
  return {
    list: async (folder) => {
      asked.push(folder);
      return ['go.mod', 'web/package-lock.json', 'broken/yarn.lock'];
    },
    read: async (path) => {
      if (path.startsWith('broken/'))
        throw new ConfigError([{ where: path, what: 'no UTF-8', fix: '' }], 'repository-file');
      const text = texts[path];
      return text === undefined ? undefined : { text, bytes: Buffer.from(text) };
    },
    holds: async () => true,
    describe: (path) => path,
  };
}

const build = (context: BuildContext) => ({ kind: 'build', request: plainRequest(context) }) as const;
const dockerfile = { path: 'docker/Dockerfile', text: 'FROM a' };

describe('the lockfiles of a build', () => {
  it('come with the files that belong to them, without those that are no text', async () => {
    expect(await readLockfiles(repository(), build({ kind: 'local', path: '.' }), undefined, here)).toEqual([
      { path: 'go.mod', text: 'module a\n', companions: { 'go.sum': 'sum\n' } },
      { path: 'web/package-lock.json', text: '{\n}\n', companions: {} },
    ]);
  });

  const git = { kind: 'git', url: 'https://github.com/o/r.git', commit: 'a'.repeat(40) } as const;
  it.each([
    ['the working folder', build({ kind: 'local', path: '.' }), ['.']],
    ['a folder of it', build({ kind: 'local', path: './web/' }), ['web']],
    ['an absolute one', build({ kind: 'local', path: `${here}/web` }), ['web']],
    ['a folder outside', build({ kind: 'local', path: '..' }), []],
    ['a commit', build(git), ['.']],
    ['a folder of a commit', build({ ...git, subdirectory: 'web' }), ['web']],
    ['a place that is not ours', build({ kind: 'remote', url: 'https://example.com/x.tar' }), []],
    ['an image, beside its Dockerfile', { kind: 'image', reference: 'a' } as const, ['docker']],
  ])('are looked for in %s', async (_, scanTarget, folders) => {
    const asked: string[] = [];
    await readLockfiles(repository(asked), scanTarget, dockerfile, here);
    expect(asked).toEqual(folders);
  });
});

describe('the Dockerfile of a build', () => {
  it('is told with what was built of it', () => {
    const request = { ...plainRequest({ kind: 'local', path: '.' }), target: 'web', buildArgs: ['A=b'], built: true };
    expect(builtDockerfile({ kind: 'build', request }, dockerfile, here)).toEqual({
      dockerfile: { ...dockerfile, context: '.', target: 'web', buildArgs: ['A=b'], built: true },
    });
    expect(builtDockerfile({ kind: 'image', reference: 'a' }, dockerfile, here)).toEqual({
      dockerfile: { ...dockerfile, context: 'docker' },
    });
    const elsewhere = build({ kind: 'remote', url: 'https://example.com/x.tar' });
    expect(builtDockerfile(elsewhere, dockerfile, here)).toEqual({
      dockerfile: { ...dockerfile, buildArgs: [], built: true },
    });
    expect(builtDockerfile({ kind: 'build', request }, undefined, here)).toEqual({});
  });
});

describe('places that a report names', () => {
  it('are only those that the repository has', async () => {
    const at = (path: string, line: number) => ({ path, line, type: 'npm', name: 'a', version: '1' });
    const good = [at('go.mod', 1), at('web/package-lock.json', 2)];
    const bad = [
      ...[at('go.mod', 3), at('nothing', 1), at('../go.mod', 1), at('/etc/passwd', 1), at('./go.mod', 1)],
      at('broken/yarn.lock', 1),
    ];
    expect(await presentLockfiles(repository(), [...bad, ...good])).toEqual(good);
  });
});
