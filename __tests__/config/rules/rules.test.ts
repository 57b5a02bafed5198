import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readRules } from '../../../src/config/rules/rules.js';
import { createFiles } from '../../../src/host/files/files.js';
import { machineFiles } from '../../../src/repository/open-repository.js';
import { type RepositoryFiles, workspaceFiles } from '../../../src/repository/repository-files.js';
import { localRules } from '../../../src/repository/rule-files.js';
import { pathOrDefault } from '../../../src/text/path-or-default.js';

const now = new Date('2026-01-31T12:00:00Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-test-'));
  mkdirSync(join(folder, '.github'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const rulesIn = (files: RepositoryFiles, policy?: string) =>
  readRules(localRules(files), { policy: pathOrDefault(policy, '.github/image-gate.yml'), exceptions: [] }, now);

describe.each<[string, () => RepositoryFiles]>([
  ['the checked out repository', () => workspaceFiles(createFiles(), folder)],
  ["a person's machine", () => machineFiles(createFiles(), folder)],
])('the policy in %s', (_, files) => {
  it('is the default one where there is none', async () => {
    expect((await rulesIn(files())).policy.base.source).toBe('default');
  });

  it.each(['.github/image-gate.yaml', 'image-gate.yml', 'image-gate.yaml'])(
    'is not the default one for the ending .yaml or another folder: %s',
    async (path) => {
      writeFileSync(join(folder, path), 'severity: { high: block }');
      await expect(rulesIn(files())).rejects.toMatchObject({ code: 'policy-misnamed' });
      expect((await rulesIn(files(), path)).policy.base.severity.HIGH.action.value).toBe('block');
    },
  );

  it('may have a namesake that is not read', async () => {
    for (const ending of ['yml', 'yaml']) writeFileSync(join(folder, `.github/image-gate.${ending}`), 'eol: block');
    expect((await rulesIn(files())).policy.base.source).toBe('.github/image-gate.yml');
  });

  it.each<[string, () => void]>([
    ['a folder', () => mkdirSync(join(folder, '.github/image-gate.yml'))],
    ['a file of 10 MB', () => writeFileSync(join(folder, '.github/image-gate.yml'), 'a'.repeat(10_000_000))],
  ])('is not the default one for %s, which its author must mend', async (_, make) => {
    make();
    await expect(rulesIn(files())).rejects.toMatchObject({ code: 'repository-file', actor: 'config' });
  });

  it('is not the default one for a link to nothing', async () => {
    symlinkSync('nowhere', join(folder, '.github/image-gate.yml'));
    await expect(rulesIn(files())).rejects.toMatchObject({ code: 'repository-file' });
  });
});

describe('the policy of a repository, for who stands in a folder of it', () => {
  const from = (...parts: string[]) => {
    mkdirSync(join(folder, ...parts), { recursive: true });
    return machineFiles(createFiles(), join(folder, ...parts));
  };
  beforeEach(() => mkdirSync(join(folder, '.git')));

  it.each(['.github/image-gate.yml', '.github/image-gate.yaml', 'image-gate.yml'])(
    'is not passed over for the default one: %s',
    async (path) => {
      writeFileSync(join(folder, path), 'severity: { high: block }');
      await expect(rulesIn(from('apps', 'web'))).rejects.toMatchObject({
        code: 'policy-above',
        actor: 'config',
        message: expect.stringContaining(
          `${join(folder, path)}: the policy of this repository is not read from a folder in it. Run this where the repository begins, or name the file in the input \`policy\` (../../${path})`,
        ),
      });
      expect((await rulesIn(from('apps', 'web'), `../../${path}`)).policy.base.severity.HIGH.action.value).toBe(
        'block',
      );
    },
  );

  it('gives way to one of the folder', async () => {
    writeFileSync(join(folder, '.github/image-gate.yml'), 'severity: { high: block }');
    mkdirSync(join(folder, 'apps/.github'), { recursive: true });
    writeFileSync(join(folder, 'apps/.github/image-gate.yml'), 'eol: block');
    expect((await rulesIn(from('apps'))).policy.base.eol.value).toBe('block');
  });

  it('is none where the repository has none, or the folder is a repository of its own', async () => {
    expect((await rulesIn(from('apps'))).policy.base.source).toBe('default');
    writeFileSync(join(folder, '.github/image-gate.yml'), 'severity: { high: block }');
    mkdirSync(join(folder, 'module/.git'), { recursive: true });
    expect((await rulesIn(from('module'))).policy.base.source).toBe('default');
  });
});

describe('the Dockerfile, on which findings are shown', () => {
  const dockerfileIn = async (path: string) => {
    const paths = {
      policy: pathOrDefault(undefined, '.github/image-gate.yml'),
      exceptions: [],
      dockerfile: { path, named: false },
    };
    return (await readRules(localRules(workspaceFiles(createFiles(), folder)), paths, now)).dockerfile;
  };

  it('is read where it can be', async () => {
    writeFileSync(join(folder, 'Dockerfile'), 'FROM a');
    expect(await dockerfileIn('Dockerfile')).toEqual({ path: 'Dockerfile', text: 'FROM a' });
  });

  it('does not stop the run where Docker reads more than we do', async () => {
    writeFileSync(join(folder, 'latin'), Buffer.from([0x23, 0xe4]));
    writeFileSync(join(folder, 'large'), '#'.repeat(2 ** 20 + 1));
    symlinkSync('/etc/hostname', join(folder, 'outside'));
    for (const path of ['absent', 'latin', 'large', 'outside', '.github'])
      expect(await dockerfileIn(path)).toBeUndefined();
  });
});

describe("a symbolic link on a person's machine", () => {
  const outside = () => join(folder, '..', `${basename(folder)}-outside`);
  beforeEach(() => {
    mkdirSync(outside());
    mkdirSync(join(folder, 'app'));
    for (const place of [join(outside(), 'p.yml'), join(folder, 'p.yml')]) writeFileSync(place, 'eol: log');
  });
  afterEach(() => rmSync(outside(), { recursive: true }));

  const leadsOut = (from: string) =>
    new RegExp(`a symbolic link leads out of the ${from}\\. Put the file itself there`);
  const toNothing = /a symbolic link in its path points to nothing/;
  const git = () => mkdirSync(join(folder, '.git'));
  const worktree = () => writeFileSync(join(folder, '.git'), 'gitdir: elsewhere');
  const none = () => undefined;

  // Where the person stands, in what, what is linked to what, what is read, and what becomes of it.
  it.each<[string, () => void, string, string, () => string, string | RegExp]>([
    ['out of the repository', git, 'link', '.', () => join(outside(), 'p.yml'), leadsOut('repository')],
    ['out of a linked worktree', worktree, 'link', '.', () => join(outside(), 'p.yml'), leadsOut('repository')],
    ['out of a folder in no repository', none, 'link', '.', () => join(outside(), 'p.yml'), leadsOut('working folder')],
    ['up, in no repository', none, 'app/link', 'app', () => '../p.yml', leadsOut('working folder')],
    ['of a folder, out', git, 'link/p.yml', '.', outside, leadsOut('repository')],
    ['of a folder, to nothing', git, 'link/p.yml', '.', () => 'nowhere', toNothing],
    ['within the repository', git, 'link', '.', () => 'p.yml', 'eol: log'],
    ['within the repository, from a part of it', git, 'app/link', 'app', () => '../p.yml', 'eol: log'],
    ['within a folder in no repository', none, 'link', '.', () => './p.yml', 'eol: log'],
  ])('%s', async (_, repository, path, at, target, expected) => {
    repository();
    symlinkSync(target(), join(folder, path.replace('/p.yml', '')));
    const reading = machineFiles(createFiles(), join(folder, at)).read(join(folder, path), 100);
    if (typeof expected === 'string') expect((await reading)?.text).toBe(expected);
    else
      await expect(reading).rejects.toMatchObject({
        code: 'repository-file',
        actor: 'config',
        message: expect.stringMatching(expected),
      });
  });

  it('is what the person means where it is named outside', async () => {
    git();
    symlinkSync('p.yml', join(outside(), 'link'));
    symlinkSync(join(folder, 'p.yml'), join(outside(), 'back'));
    const { read } = machineFiles(createFiles(), folder);
    for (const name of ['p.yml', 'link', 'back'])
      expect((await read(join(outside(), name), 100))?.text).toBe('eol: log');
  });

  it('may be the way to the working folder', async () => {
    symlinkSync(folder, join(outside(), 'here'));
    for (const path of ['p.yml', join(outside(), 'here/p.yml')])
      expect((await machineFiles(createFiles(), join(outside(), 'here')).read(path, 100))?.text).toBe('eol: log');
  });
});

it("a policy that is a pipe is refused on a person's machine, not waited for", async () => {
  const pipes = mkdtempSync(join(tmpdir(), 'image-gate-pipe-'));
  execFileSync('mkfifo', [join(pipes, 'policy.yml')]);
  try {
    await expect(machineFiles(createFiles(), pipes).read('policy.yml', 100)).rejects.toMatchObject({
      code: 'repository-file',
      message: expect.stringContaining('not a file'),
    });
  } finally {
    rmSync(pipes, { recursive: true });
  }
});
