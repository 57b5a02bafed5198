import { basename, join } from 'node:path';
import { exceptionsIn } from '../../config/rules/rule-texts.js';
import { ConfigError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import { machineFiles } from '../../repository/open-repository.js';
import { exceptionPaths } from '../../repository/rule-paths.js';
import { maxTextFile } from '../../repository/text-file.js';
import { isDockerfileName } from '../../source/dockerfile/dockerfile-name.js';
import { trivySteps } from './found-workflows.js';
import type { FoundRepository } from './init-files.js';

/** Dockerfiles, and workflows, that are looked at. */
const maxFound = 100;
const workflows = '.github/workflows';
/** Bytes of Git's settings of a repository. */
const maxGitConfig = 64 * 1024;

/** What there is in the working folder. Only what can be read counts: what is proposed is shown to a person first. */
export async function findRepository(
  files: Pick<Files, 'readBytes' | 'lstat' | 'realPath' | 'stat' | 'list'>,
  workingDirectory: string,
  now: Date,
): Promise<FoundRepository> {
  const repository = machineFiles(files, workingDirectory);
  const all = await repository.list('.', { has: isDockerfileName }, maxFound);
  const dockerfiles = all.filter(canBeWritten);
  const names = ((await files.list(join(workingDirectory, workflows))) ?? []).filter((name) => /\.ya?ml$/.test(name));
  const read = await Promise.all(
    names.slice(0, maxFound).map(async (name) => {
      const path = `${workflows}/${name}`;
      const file = canBeWritten(name) ? await orNone(() => repository.read(path, maxTextFile)) : undefined;
      return { path, steps: file === undefined ? ('unread' as const) : trivySteps(file.text, path) };
    }),
  );
  const exceptions = await orNone(() => exceptionsIn(repository, exceptionPaths(), now));
  const origin = originOf(
    (await files.readBytes(join(workingDirectory, '.git/config'), maxGitConfig))?.toString('utf8'),
  );
  const branch = await defaultBranch(files, workingDirectory);
  return {
    dockerfiles,
    steps: read.flatMap(({ steps }) => (steps === 'unread' ? [] : steps)),
    unread: read.flatMap(({ path, steps }) => (steps === 'unread' ? [path] : [])),
    undated: exceptions?.undated?.length ?? 0,
    ...(origin === undefined ? {} : { registry: `ghcr.io/${origin.owner}` }),
    name: origin?.name ?? imageNameOf(basename(workingDirectory)),
    ...(branch === undefined ? {} : { branch }),
  };
}

/** What Git knows as the default branch of `origin`; of a repository without one the branch that it is on, as `git init` has named it. */
async function defaultBranch(files: Pick<Files, 'readBytes'>, workingDirectory: string): Promise<string | undefined> {
  const read = async (path: string) =>
    (await files.readBytes(join(workingDirectory, '.git', path), maxGitConfig))?.toString('utf8') ?? '';
  const [, ofOrigin] = /^ref: refs\/remotes\/origin\/(\S+)\s*$/.exec(await read('refs/remotes/origin/HEAD')) ?? [];
  const isAlone = !(await read('config')).includes('[remote "');
  const [, own] = /^ref: refs\/heads\/(\S+)\s*$/.exec(isAlone ? await read('HEAD') : '') ?? [];
  const branch = ofOrigin ?? own;
  return branch !== undefined && branch.length <= 100 && canBeWritten(branch) ? branch : undefined;
}

/** Whether a name is only a name where it is put: in a workflow it may be an expression, and behind a line break a line of the policy; a terminal obeys signs that nobody sees. */
function canBeWritten(name: string): boolean {
  return !name.includes('${{') && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name);
}

async function orNone<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

/** Owner and name of the repository on github.com that Git calls `origin`, as images are called: in lower case. */
function originOf(config: string | undefined) {
  const [, part = ''] = /\[remote "origin"\]([^[]*)/.exec(config ?? '') ?? [];
  const [, owner, name] = /^\s*url = \S*github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\s*$/m.exec(part) ?? [];
  return owner === undefined || name === undefined
    ? undefined
    : { owner: owner.toLowerCase(), name: imageNameOf(name) };
}

function imageNameOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'app'
  );
}
