import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { ToolError } from '../../host/errors.js';
import { gitBlobId } from '../../host/github/git-blob-id.js';
import type { Clock, Files, Process } from '../../host/ports.js';
import type { Environment, Finished } from '../../host/values.js';
import { ledgerInvalid } from '../../ledger/invalid.js';
import { maxBatch } from '../../ledger/lines/chain.js';
import { plainLine } from '../../text/plain-line.js';
import type { GitStore, TreeEntry } from './git-home.js';
import { ledgerBranch, maxLedger } from './home.js';

/** Milliseconds for one call of Git. */
const deadline = 120_000;
/** How often a lock of another Git is waited for. */
const lockTries = 40;
const ref = `refs/heads/${ledgerBranch}`;
const author = 'image-gate';
const email = 'image-gate@localhost';

export interface GitPorts {
  readonly process: Process;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly environment: Environment;
}

/** Whether a folder is a Git repository without working tree (gitrepository-layout). */
export async function isBareRepository(files: Pick<Files, 'stat'>, path: string): Promise<boolean> {
  const kindOf = async (name: string) => (await files.stat(join(path, name)))?.kind;
  return (
    (await kindOf('HEAD')) === 'file' &&
    (await kindOf('objects')) === 'directory' &&
    (await kindOf('refs')) === 'directory'
  );
}

/** The ledger's branch in a bare repository on this machine, through Git's own plumbing. */
export function bareRepository(ports: GitPorts, path: string, random: () => number = Math.random): GitStore {
  const git = gitIn(ports, path);
  const said = async (args: readonly string[], input?: string) => {
    const { code, stdout, stderr } = await git(args, input);
    if (code !== 0) throw gitFailed(path, args, stderr);
    return stdout.trim();
  };
  const head = async () => {
    const { code, stdout, stderr } = await git(['rev-parse', '--verify', '--quiet', ref]);
    if (code === 1 && stderr === '') return undefined;
    if (code !== 0) throw gitFailed(path, ['rev-parse'], stderr);
    return stdout.trim();
  };
  return {
    name: path,
    largest: maxBatch,
    head,
    tree: async (commit) => entriesIn(await said(['ls-tree', '-z', '--long', commit]), path),
    blob: (entry) => readBlob(ports, path, entry),
    isAncestor: (older, newer) => isAncestor(git, path, older, newer),
    writeBlob: (bytes) => said(['hash-object', '-w', '--stdin'], bytes.toString('utf8')),
    writeTree: (entries) => said(['mktree', '-z'], entries.map(treeLine).join('')),
    writeCommit: (tree, parent, message) =>
      said(['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent]), '-m', message]),
    move: async (commit, from) => {
      for (let attempt = 1; ; attempt += 1) {
        const args = ['update-ref', '-m', 'image-gate ledger', ref, commit, from ?? ''];
        const { code, stderr } = await git(args);
        if (code === 0) return true;
        if ((await head()) !== from) return false;
        if (attempt >= lockTries) throw gitFailed(path, args, stderr);
        await ports.clock.sleep(Math.ceil(20 + 200 * random()));
      }
    },
    settle: (attempt) => ports.clock.sleep(Math.ceil(random() * Math.min(2_000, 20 * 2 ** attempt))),
  };
}

/**
 * Git on this repository alone: no settings of the person or the machine, no hook, nothing fetched. The folder is named, so Git asks neither who owns it nor where it
 * lies. What is written is on the disk before the branch names it.
 */
function commandOf({ environment }: GitPorts, path: string, args: readonly string[]) {
  const settings = ['core.hooksPath=/dev/null', 'core.fsync=loose-object,reference', 'core.fsmonitor=false'];
  return {
    file: 'git',
    args: [`--git-dir=${path}`, ...settings.flatMap((setting) => ['-c', setting]), ...args],
    env: {
      ...(environment.PATH === undefined ? {} : { PATH: environment.PATH }),
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_NO_LAZY_FETCH: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: author,
      GIT_COMMITTER_EMAIL: email,
    },
    deadline,
  };
}

function gitIn(ports: GitPorts, path: string) {
  return (args: readonly string[], input?: string): Promise<Finished> =>
    ports.process.run({ ...commandOf(ports, path, args), ...(input === undefined ? {} : { input }) });
}

async function isAncestor(git: ReturnType<typeof gitIn>, path: string, older: string, newer: string): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', older, newer];
  const { code, stderr } = await git(args);
  if (code === 0 || code === 1) return code === 0;
  // A commit that is gone was left behind by whoever has rewritten the branch.
  if ((await git(['cat-file', '-e', older])).code === 1) return false;
  throw gitFailed(path, args, stderr);
}

function treeLine({ mode, sha, path }: TreeEntry): string {
  const kind = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
  return `${mode} ${kind} ${sha}\t${path}\0`;
}

/** `mode SP type SP id SP size TAB path NUL`, the size padded. */
const entryForm = /^(\d{6}) [a-z]+ ([0-9a-f]{40,64}) +(\d+|-)\t([\s\S]+)$/;

function entriesIn(text: string, where: string): readonly TreeEntry[] {
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', sha = '', size = '', path = ''] = entryForm.exec(line) ?? [];
      if (path === '') throw ledgerInvalid(where, 'Git lists what is no entry of a folder');
      return { path, mode, sha, ...(size === '-' ? {} : { size: Number(size) }) };
    });
}

async function readBlob(ports: GitPorts, path: string, { sha, path: name, size = 0 }: TreeEntry): Promise<Buffer> {
  const args = ['cat-file', 'blob', sha];
  if (size > maxLedger) throw ledgerInvalid(join(path, name), `it has more than the ${maxLedger} bytes that are read`);
  const { finished, value } = await ports.process.pipe(commandOf(ports, path, args), (stdout) => bytesOf(stdout, size));
  if (finished.code !== 0) throw gitFailed(path, args, finished.stderr);
  if (gitBlobId(value, sha.length) !== sha)
    throw ledgerInvalid(join(path, name), 'its bytes are not those of its object ID');
  return value;
}

async function bytesOf(stdout: Readable, size: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let left = size;
  for await (const piece of stdout as AsyncIterable<Buffer>) {
    left -= piece.byteLength;
    if (left < 0) break;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function gitFailed(path: string, [command = '']: readonly string[], stderr: string): ToolError {
  const said = plainLine(stderr.trim().split('\n').at(-1) ?? '', 300);
  return new ToolError({
    code: 'ledger-git-failed',
    message: `The ledger in ${path}: git ${command} failed${said === '' ? '' : `: ${said}`}.`,
    fix: 'Check that this user may write there and that the disk has room. If it names a .lock and no Git is running, remove that file.',
  });
}
