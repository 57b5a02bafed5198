import { posix } from 'node:path';
import { ConfigError, ToolError } from '../host/errors.js';
import type { Process } from '../host/ports.js';
import type { Environment } from '../host/values.js';
import type { RepositoryFiles } from './repository-files.js';
import { decodeText } from './text-file.js';

/** Milliseconds for a question to Git. */
const gitDeadline = 30_000;
/** Bytes of an answer that are kept: more than any file of rules has. */
const maxKept = 4 * 1024 * 1024;

interface LocalGit {
  readonly process: Pick<Process, 'run'>;
  readonly environment: Environment;
  /** Absolute. */
  readonly workingDirectory: string;
}

/** The files of one commit of the repository that the working folder is part of, by paths from the working folder. */
interface LocalCommit {
  readonly commit: string;
  readonly files: Pick<RepositoryFiles, 'read' | 'list' | 'holds' | 'describe'>;
}

/**
 * What Git knows by a name: a branch, a tag, a commit. Nothing is checked out or fetched.
 * @throws ConfigError `git-unknown` for a name that Git does not know, or where there is no repository.
 */
export async function localCommit(ports: LocalGit, name: string): Promise<LocalCommit> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { code, stdout, stderr } = await git(ports, asked);
  const commit = stdout.trim();
  if (code !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) {
    const said = stderr.trim().split('\n')[0] ?? '';
    const what = `Git knows no such commit here${said === '' ? '' : ` (${said})`}`;
    throw new ConfigError(
      [{ where: name, what, fix: 'Name a branch, a tag or a commit of this repository.' }],
      'git-unknown',
    );
  }
  const describe = (path: string) => `${path} at ${commit.slice(0, 12)}`;
  return {
    commit,
    files: { read: reader(ports, commit, describe), list: async () => [], holds: async () => true, describe },
  };
}

function reader(ports: LocalGit, commit: string, describe: (path: string) => string): RepositoryFiles['read'] {
  return async (path, max) => {
    const normal = posix.normalize(path.replaceAll('\\', '/'));
    // Of the working folder, not of the top of the repository.
    const { code, stdout } = await git(ports, ['ls-tree', '-z', '--', commit, `./${normal}`]);
    if (code !== 0) throw unreadable(describe(path));
    const [, mode, kind, blob, name] = /^(\d+) (\w+) ([0-9a-f]{40,64})\t([^\0]*)\0/.exec(stdout) ?? [];
    if (name === undefined) return undefined;
    if (kind !== 'blob' || mode === '120000' || blob === undefined) throw noFile(describe(path));
    const size = await git(ports, ['cat-file', '-s', blob]);
    if (size.code !== 0) throw unreadable(describe(path));
    if (Number(size.stdout.trim()) > max) throw tooLarge(describe(path), max);
    const found = await git(ports, ['cat-file', 'blob', blob]);
    const bytes = Buffer.from(found.stdout, 'utf8');
    // What is no UTF-8 has not become these bytes.
    if (found.code !== 0 || bytes.length !== Number(size.stdout.trim())) throw unreadable(describe(path));
    return { text: decodeText(bytes, describe(path)), bytes };
  };
}

/** What Git needs to find itself, the settings of its user, and the repository where a hook of it runs. */
function settings(environment: Environment): Readonly<Record<string, string>> {
  const names = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SYSTEMROOT', 'GIT_DIR', 'GIT_WORK_TREE'];
  return Object.fromEntries(
    names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
}

function git({ process, environment, workingDirectory: cwd }: LocalGit, args: readonly string[]) {
  return process.run({
    file: 'git',
    args: ['--no-replace-objects', ...args],
    cwd,
    // A repository says in its own settings by which command a missing object is fetched: somebody else may have written them.
    env: { ...settings(environment), GIT_NO_LAZY_FETCH: '1' },
    deadline: gitDeadline,
    keep: maxKept,
  });
}

function noFile(where: string): ConfigError {
  return new ConfigError(
    [{ where, what: 'it is no file', fix: 'Name a commit that has the file itself there.' }],
    'repository-file',
  );
}

function tooLarge(where: string, max: number): ConfigError {
  return new ConfigError(
    [{ where, what: `it has more than ${max} bytes`, fix: 'Name another commit.' }],
    'repository-file',
  );
}

function unreadable(where: string): ToolError {
  return new ToolError({
    code: 'git-failed',
    message: `Git can't read ${where} as text.`,
    fix: 'Look at that file; `git fsck` says whether the repository is whole.',
  });
}
