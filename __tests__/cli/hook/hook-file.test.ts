import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { findHook, type HookPorts, installHook, uninstallHook } from '../../../src/cli/hook/hook-file.js';
import { requireRoot } from '../../../src/cli/hook/hook-place.js';
import { type HookWork, hookScript } from '../../../src/cli/hook/hook-script.js';
import { createFiles } from '../../../src/host/files/files.js';
import type { Finished } from '../../../src/host/values.js';
import { temporaryFolders } from '../../oci/temporary.js';

const folder = temporaryFolders();
const program = { node: '/usr/bin/node', script: '/opt/image-gate/dist/cli.js' };
const work: HookWork = { program, patterns: ['acme/*:dev'], raw: new Map() };
const other: HookWork = { ...work, patterns: ['acme/*:test'] };

let root: string;
let ports: HookPorts;

/** A Git that answers so when it is asked in `workingDirectory`. */
function git(answer: Partial<Finished>, workingDirectory = root): HookPorts {
  const run = async () => ({ code: 0, signal: null, late: false, stdout: '', stderr: '', ...answer });
  return { process: { run }, files: createFiles(), workingDirectory };
}
const answer = (hooks: string, common = '.git') => ({ stdout: `${root}\n${common}\n${hooks}\n` });

beforeEach(() => {
  root = realpathSync(folder());
  mkdirSync(join(root, '.git'));
  ports = git(answer('.git/hooks'));
});

describe('where the hook belongs', () => {
  it.each<[string, string, string, boolean]>([
    ['the hooks of the repository', '.git/hooks', '.git/hooks/pre-push', false],
    ['core.hooksPath in the work tree', '.husky', '.husky/pre-push', true],
  ])('%s', async (_, hooks, path, isTracked) => {
    expect(await findHook(git(answer(hooks)))).toEqual({ path: join(root, path), root, isTracked });
  });

  it('the hooks of the main work tree, in another one', async () => {
    const [main, tree] = [realpathSync(folder()), realpathSync(folder())];
    const stdout = `${tree}\n${main}/.git\n${main}/.git/hooks\n`;
    const place = { path: `${main}/.git/hooks/pre-push`, root: tree, isTracked: false };
    expect(await findHook(git({ stdout }, tree))).toEqual(place);
  });

  it('is relative to the folder that Git was asked in', async () => {
    const below = join(root, 'sub');
    const stdout = `${root}\n../.git\n../.git/hooks\n`;
    expect(await findHook(git({ stdout }, below))).toMatchObject({ path: join(root, '.git/hooks/pre-push') });
  });

  it('is nowhere that other repositories share', async () => {
    await expect(findHook(git(answer('/etc/git-hooks')))).rejects.toMatchObject({ code: 'hook-shared' });
    const elsewhere = folder();
    symlinkSync(elsewhere, join(root, '.git/hooks'));
    await expect(findHook(ports)).rejects.toMatchObject({ code: 'hook-shared' });
  });

  it('is nowhere outside of a repository', async () => {
    const refused = git({ code: 128, stderr: 'fatal: not a git repository\n' });
    await expect(findHook(refused)).rejects.toMatchObject({
      code: 'hook-no-repository',
      message: expect.stringContaining('fatal: not a git repository'),
    });
  });
});

describe('hook install', () => {
  it('writes a script that Git can run, also where there is no folder yet', async () => {
    const place = await findHook(ports);
    expect(await installHook(ports, place, work)).toBe('installed');
    expect(readFileSync(place.path, 'utf8')).toBe(hookScript(work));
    // Others as the umask has it.
    expect(statSync(place.path).mode & 0o100).toBe(0o100);
    expect(await installHook(ports, place, work)).toBe('already');
  });

  it.each<[string, string, string]>([
    ["somebody else's", '#!/bin/sh\nexit 0\n', 'hook-foreign'],
    ['one of ours for other images', hookScript(other), 'hook-other'],
    ['one of ours that was changed by hand', `${hookScript(work)}echo more\n`, 'hook-changed'],
    ['an empty one', '', 'hook-foreign'],
  ])('leaves %s as it is', async (_, text, code) => {
    const place = await findHook(ports);
    mkdirSync(dirname(place.path));
    writeFileSync(place.path, text);
    chmodSync(place.path, 0o700);
    await expect(installHook(ports, place, work)).rejects.toMatchObject({ code });
    expect(readFileSync(place.path, 'utf8')).toBe(text);
    expect(statSync(place.path).mode & 0o777).toBe(0o700);
  });

  it('leaves a link as it is, even one to nothing', async () => {
    const place = await findHook(ports);
    mkdirSync(dirname(place.path));
    symlinkSync('/nowhere', place.path);
    await expect(installHook(ports, place, work)).rejects.toThrow(
      /add this line to it: .*cli\.js hook run 'acme\/\*:dev'/,
    );
    expect(existsSync('/nowhere')).toBe(false);
  });

  it('leaves one that came just now', async () => {
    const place = await findHook(ports);
    const late: HookPorts = {
      ...ports,
      files: {
        ...ports.files,
        link: async (from, to) => {
          writeFileSync(to, 'theirs');
          await ports.files.link(from, to);
        },
      },
    };
    await expect(installHook(late, place, work)).rejects.toMatchObject({ code: 'hook-foreign' });
    expect(readFileSync(place.path, 'utf8')).toBe('theirs');
    expect(readdirSync(dirname(place.path))).toEqual(['pre-push']);
  });

  it('wants relative paths from the root, where Git starts hooks', async () => {
    const place = await findHook(ports);
    const below = join(root, 'sub');
    const named = (name: string, value: string) => ({ ...work, raw: new Map([[name, value]]) });
    expect(() => requireRoot(place, below, named('policy', '../p.yml'))).toThrow(`Run the same in ${root}`);
    expect(() => requireRoot(place, below, named('exceptions', '/etc/all\n../own'))).toThrow(
      '--exceptions: it is a rel',
    );
    expect(() => requireRoot(place, below, named('exceptions', '/etc/all,../own'))).toThrow(
      '--exceptions: it is a rel',
    );
    expect(() => requireRoot(place, below, named('exceptions', '/etc/all\n/etc/own'))).not.toThrow();
    expect(() => requireRoot(place, root, named('policy', 'p.yml'))).not.toThrow();
    expect(() => requireRoot(place, below, named('cache-dir', '/var/cache'))).not.toThrow();
    expect(() => requireRoot(place, below, named('timeout', '5m'))).not.toThrow();
  });
});

describe('hook uninstall', () => {
  it.each<[string, string]>([
    ['of this call', hookScript(work)],
    ['for other images', hookScript(other)],
  ])('removes ours %s', async (_, text) => {
    const place = await findHook(ports);
    mkdirSync(dirname(place.path));
    writeFileSync(place.path, text);
    expect(await uninstallHook(ports, place)).toBe('removed');
    expect(await uninstallHook(ports, place)).toBe('absent');
  });

  it.each<[string, string, string]>([
    ["somebody else's", '#!/bin/sh\nexit 0\n', 'hook-foreign'],
    ['what was changed by hand', hookScript(work).replace('exit 3', 'exit 0'), 'hook-changed'],
  ])('leaves %s', async (_, text, code) => {
    const place = await findHook(ports);
    mkdirSync(dirname(place.path));
    writeFileSync(place.path, text);
    await expect(uninstallHook(ports, place)).rejects.toMatchObject({ code });
    expect(readFileSync(place.path, 'utf8')).toBe(text);
  });
});
