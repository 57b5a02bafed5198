import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ServiceError } from '../../src/host/errors.js';
import { createFiles } from '../../src/host/files/files.js';
import { commitFiles, workspaceFiles } from '../../src/repository/repository-files.js';
import { temporaryFolders } from '../oci/temporary.js';

const folder = temporaryFolders();
const max = 100;

function workspace() {
  const outside = folder();
  writeFileSync(`${outside}/secret`, 'outside');
  const directory = folder();
  mkdirSync(`${directory}/.github/real`, { recursive: true });
  writeFileSync(`${directory}/.github/policy.yml`, 'a: ü\n');
  writeFileSync(`${directory}/.github/real/file`, 'real');
  writeFileSync(`${directory}/large`, 'x'.repeat(max + 1));
  writeFileSync(`${directory}/latin1`, Buffer.from([0x66, 0xfc, 0x72]));
  symlinkSync('.github/policy.yml', `${directory}/inner-link`);
  symlinkSync('.github/real', `${directory}/folder-link`);
  symlinkSync(`${outside}/secret`, `${directory}/outer-link`);
  symlinkSync(outside, `${directory}/outer-folder`);
  symlinkSync('nowhere', `${directory}/dangling`);
  return workspaceFiles(createFiles(), directory);
}

describe('files of the workspace', () => {
  it.each([
    ['.github/policy.yml', 'a: ü\n'],
    ['./.github/../.github/policy.yml', 'a: ü\n'],
    ['inner-link', 'a: ü\n'],
    ['folder-link/file', 'real'],
  ])('%s is read', async (path, text) => {
    const file = await workspace().read(path, max);
    expect(file?.text).toBe(text);
    expect(file?.bytes.toString()).toBe(text);
  });

  it.each(['nothing', '.github/nothing', 'no/folder/file', '.github/policy.yml/below'])(
    '%s is absent',
    async (path) => {
      expect(await workspace().read(path, max)).toBeUndefined();
    },
  );

  it.each([
    ['outer-link', /leads out of the repository/],
    ['outer-folder/secret', /leads out of the repository/],
    ['outer-folder/nothing', /leads out of the repository/],
    ['dangling', /points to nothing/],
    ['dangling/file', /points to nothing/],
    ['../x', /leaves the repository/],
    ['/etc/passwd', /leaves the repository/],
    ['.github', /directory, not a file/],
    ['large', /101 bytes, more than the 100/],
    ['latin1', /not UTF-8/],
  ])('%s stops the run', async (path, message) => {
    await expect(async () => workspace().read(path, max)).rejects.toMatchObject({
      code: 'repository-file',
      message: expect.stringMatching(message),
    });
  });

  it('what the machine refuses stops the run, with the name of the file', async () => {
    const files = { ...createFiles(), readBytes: () => Promise.reject(new Error('EIO: i/o error')) };
    const directory = folder();
    writeFileSync(`${directory}/policy.yml`, '');
    await expect(workspaceFiles(files, directory).read('policy.yml', max)).rejects.toMatchObject({
      code: 'repository-file-unreadable',
      message: expect.stringMatching(/policy\.yml.*EIO/),
    });
  });

  it('a workspace that is not there is no empty one', async () => {
    const read = workspaceFiles(createFiles(), `${folder()}/gone`).read('policy.yml', max);
    await expect(read).rejects.toMatchObject({
      code: 'repository-file',
      message: expect.stringMatching(/does not exist/),
    });
  });
});

describe('files by their names', () => {
  const names = new Set(['package-lock.json', 'go.mod']);
  const paths = [
    'go.mod',
    'web/package-lock.json',
    'web/node_modules/x/package-lock.json',
    'web/app/go.mod',
    'web/app/other.json',
    'web/vendor/go.mod',
    'webshop/go.mod',
  ];

  function tree() {
    const directory = folder();
    for (const path of paths) {
      mkdirSync(`${directory}/${path.split('/').slice(0, -1).join('/')}`, { recursive: true });
      writeFileSync(`${directory}/${path}`, '');
    }
    symlinkSync('..', `${directory}/web/up`);
    symlinkSync('go.mod', `${directory}/package-lock.json`);
    return workspaceFiles(createFiles(), directory);
  }
  const commit = commitFiles({ read: async () => undefined, list: async () => paths }, 'd'.repeat(40));

  it.each([
    ['a folder of this machine', tree],
    ['a commit', () => commit],
  ])('are found in %s, the nearest first, without those of packages and behind links', async (_, open) => {
    const files = open();
    expect(await files.list('web', names, 10)).toEqual(['web/package-lock.json', 'web/app/go.mod']);
    expect(await files.list('.', names, 3)).toEqual(['go.mod', 'web/package-lock.json', 'webshop/go.mod']);
    expect(await files.list('nowhere', names, 10)).toEqual([]);
    await expect(async () => files.list('../x', names, 10)).rejects.toThrow(/leaves the repository/);
  });

  it('are none where GitHub does not list all of them', async () => {
    const files = commitFiles({ read: async () => undefined, list: async () => undefined }, 'd'.repeat(40));
    expect(await files.list('.', names, 10)).toEqual([]);
  });
});

describe('files of a commit', () => {
  const commit = 'd'.repeat(40);
  const contents = (bytes: Buffer | undefined) =>
    commitFiles({ read: async () => bytes, list: async () => [] }, commit);

  it('are asked for by that commit and a normal path', async () => {
    const asked: unknown[] = [];
    const files = commitFiles({ read: async (...args) => void asked.push(args), list: async () => [] }, commit);
    expect(await files.read('./.github/policy.yml', max)).toBeUndefined();
    expect(asked).toEqual([['.github/policy.yml', commit, max]]);
    expect(files.describe('policy.yml')).toBe('policy.yml at dddddddddddd');
  });

  it('are text', async () => {
    expect((await contents(Buffer.from('a: 1')).read('x', max))?.text).toBe('a: 1');
  });

  it.each([
    ['no UTF-8', Buffer.from([0xff]), /not UTF-8/],
    ['too large', Buffer.alloc(max + 1, 'x'), /101 bytes/],
  ])('that are %s stop the run', async (_, bytes, message) => {
    await expect(contents(bytes).read('x', max)).rejects.toThrow(message);
  });

  it('pass on what GitHub refuses', async () => {
    const refused = new ServiceError({ code: 'github-denied', message: '403', fix: '' });
    const files = commitFiles({ read: () => Promise.reject(refused), list: async () => [] }, commit);
    await expect(files.read('x', max)).rejects.toBe(refused);
  });
});
