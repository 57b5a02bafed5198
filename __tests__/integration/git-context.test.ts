/** The default context: BuildKit itself fetches the commit of the run from a private repository, with the token of the job. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fixed, type GateWorld, vulnerable } from './gate-world.js';
import { inDocker, patience } from './in-docker.js';
import { type ServedCommit, serveCommit } from './serve-commit.js';
import { type ServedRepository, serveGit } from './serve-git.js';

const run = promisify(execFile);
const token = 'ghs_secretofthetest';
const dockerfile = 'FROM scratch\nCOPY app /app\n';

let world: GateWorld;
let git: ServedRepository;
let api: ServedCommit;

inDocker((given) => {
  ({ world } = given);
});
beforeEach(async () => {
  git = await serveGit(join(world.directory, 'server'), token);
  api = await serveCommit({ Dockerfile: dockerfile });
});
afterEach(async () => {
  git.close();
  api.close();
});

/** Commits these files to the repository of the run, and gives the commit. */
async function commit(files: Readonly<Record<string, string>>): Promise<string> {
  const bare = join(world.directory, 'server/octo-org/octo-repo.git');
  const tree = join(world.directory, 'tree');
  for (const [path, text] of Object.entries({ Dockerfile: dockerfile, ...files })) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  await run('git', ['init', '--quiet', '--bare', bare]);
  await run('git', ['init', '--quiet', '--initial-branch=main', tree]);
  await run('git', ['-C', tree, 'add', '--all']);
  await run('git', ['-C', tree, ...identity, 'commit', '--quiet', '--message', 'x']);
  await run('git', ['-C', tree, 'push', '--quiet', bare, 'main']);
  return (await run('git', ['-C', tree, 'rev-parse', 'HEAD'])).stdout.trim();
}

const step = (sha: string, more: Readonly<Record<string, string>> = {}) =>
  world.step(
    { context: '', builder: 'remote', ...more },
    { GITHUB_SERVER_URL: git.origin, GITHUB_API_URL: api.apiUrl, GITHUB_SHA: sha },
  );

describe('a Git context that BuildKit fetches itself', () => {
  it(
    'is the commit of the run, from a private repository, with the token of the job',
    async () => {
      const { code, outputs, stdout, stderr } = await step(await commit(fixed));
      expect(code === 0 ? '' : stdout + stderr).toBe('');
      expect(outputs.verdict).toBe('passed');
      expect(git.requests.join('\n')).toMatch(/POST \/octo-org\/octo-repo\.git\/git-upload-pack: 200/);
      expect((stdout + stderr).replaceAll(`::add-mask::${token}`, '')).not.toContain(token);
    },
    patience,
  );

  it(
    'is judged like any other',
    async () => {
      const { code, outputs } = await step(await commit(vulnerable));
      expect([code, outputs.verdict]).toEqual([1, 'blocked']);
    },
    patience,
  );

  it(
    'is an error with a token that the repository does not take',
    async () => {
      const { code, stdout, stderr } = await step(await commit(fixed), { 'github-token': 'ghs_anothersecret' });
      expect(code).toBe(3);
      expect(stdout + stderr).toMatch(/build/);
      expect(git.requests.every((line) => line.endsWith(': 401'))).toBe(true);
    },
    patience,
  );
});
