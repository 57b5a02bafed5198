import { describe, expect, it } from '@jest/globals';
import { readContextFiles } from '../../../src/config/sources/build-files.js';
import { ConfigError, ServiceError, ToolError } from '../../../src/host/errors.js';
import type { RepositoryFiles } from '../../../src/repository/repository-files.js';

const texts: Readonly<Record<string, string>> = {
  'web/settings.py': 'a\nb\nc\n',
  'web/generated.env': 'KEY=1\n',
  'web/docs/a.yaml': 'a\n',
  'settings.py': 'the one of another context\n',
};

function repository(over: Readonly<Record<string, string | Error>> = {}): RepositoryFiles {
  const all = { ...texts, ...over };
  return {
    list: async (folder, names) =>
      Object.keys(all).filter((path) => path.startsWith(`${folder}/`) && names.has(path.split('/').at(-1) ?? '')),
    read: async (path) => {
      const text = all[path];
      if (text instanceof Error) throw text;
      return text === undefined ? undefined : { text, bytes: Buffer.from(text) };
    },
    holds: async (path) => path !== 'web/generated.env',
    describe: (path) => path,
  };
}

const dockerfile = { path: 'docker/Dockerfile', text: '', context: 'web' };
const layer = 'sha256:1';

async function found(candidates: readonly string[], files = repository(), source = dockerfile) {
  const read = await readContextFiles(files, source, [{ layer, imagePath: '/app/x', candidates }]);
  return read.map(({ path, lines }) => `${path} ${lines}`);
}

describe('the files of a build context', () => {
  it('are the first candidate that is there, with the number of its lines', async () => {
    expect(await found(['nothing.py', 'settings.py', 'docs/a.yaml'])).toEqual(['web/settings.py 3']);
  });

  it('are not those that only lie in the working folder', async () => {
    expect(await found(['generated.env'])).toEqual([]);
  });

  it('are not those that the build does not see', async () => {
    expect(await found(['docs/a.yaml'], repository({ 'web/.dockerignore': 'docs\n' }))).toEqual([]);
    const own = { 'web/.dockerignore': 'docs\n', 'docker/Dockerfile.dockerignore': 'other\n' };
    expect(await found(['docs/a.yaml'], repository(own))).toEqual(['web/docs/a.yaml 1']);
  });

  it.each([['../settings.py'], ['../../etc/passwd'], ['/etc/passwd'], ['']])(
    'do not lie outside of it: %j',
    async (candidate) => {
      expect(await found([candidate])).toEqual([]);
    },
  );

  it('are none where the context lies elsewhere', async () => {
    const { context: _, ...elsewhere } = dockerfile;
    expect(
      await readContextFiles(repository(), elsewhere, [{ layer, imagePath: '/x', candidates: ['settings.py'] }]),
    ).toEqual([]);
  });

  it('are left out when they are no text, and told of when GitHub does not answer', async () => {
    const binary = new ConfigError([{ where: 'x', what: 'no UTF-8', fix: '' }], 'repository-file');
    const denied = new ToolError({ code: 'file-denied', message: '', fix: '' });
    const down = new ServiceError({ code: 'github-5xx', message: '', fix: '' });
    for (const fault of [binary, denied])
      expect(await found(['settings.py'], repository({ 'web/settings.py': fault }))).toEqual([]);
    await expect(found(['settings.py'], repository({ 'web/settings.py': down }))).rejects.toBe(down);
  });
});
