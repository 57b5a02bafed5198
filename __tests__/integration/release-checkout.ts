/** A clone of this project with a release in it, in which script/release can do what it must not do in the checkout that others work in. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ReleaseCheckout {
  readonly directory: string;
  /** `v0.1.0`: the tag of its commit, which is on main. */
  readonly tag: string;
  readonly version: string;
  readonly commit: string;
  /** Runs a program in it. */
  run(file: string, args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Ended>;
  /** The same, of a program that must succeed. @returns what it printed. */
  must(file: string, ...args: readonly string[]): Promise<string>;
  /** Commits what has changed, as images without an owner. */
  commitAll(message: string): Promise<void>;
  close(): Promise<void>;
}

/** What a release is made of. */
const parts = [
  ...[
    'src',
    'script',
    'dist',
    'sbom',
    'report',
    'verify',
    'base',
    'drift',
    'exceptions',
    'registry',
    'tools/npm',
    'tools/cosign',
    '__tests__/bare-node',
  ],
  ...['action.yml', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE', 'CHANGELOG.md'],
  ...['.npmrc', '.gitignore', '.gitattributes'],
];

/** With dist/ as src/ gives it now, so that a test does not depend on who has built last. */
export async function releaseCheckout(): Promise<ReleaseCheckout> {
  const directory = await mkdtemp(join(tmpdir(), 'image-gate-release-'));
  const run: ReleaseCheckout['run'] = (file, args, environment = {}) => started(directory, file, args, environment);
  const must = async (file: string, ...args: readonly string[]) => {
    const { code, stdout, stderr } = await run(file, args);
    if (code !== 0) throw new Error(`${file} ${args[0] ?? ''} ended with ${code}: ${stdout}${stderr}`);
    return stdout.trim();
  };
  const commitAll = async (message: string) => {
    await must('git', 'add', '--all');
    await must('git', '-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-qm', message);
  };
  const close = () => rm(directory, { recursive: true, force: true });
  try {
    const copied = `git ls-files -z -co --exclude-standard -- "\${@:2}" | xargs -0 cp -p --parents -t "$1"`;
    await mustIn(project, 'bash', ['-ec', copied, 'bash', directory, ...parts]);
    // As links: a link to the folder would change the paths, and with them the names of the chunks.
    const modules = 'cp -al "$1/node_modules" . 2>/dev/null || { rm -rf node_modules; cp -a "$1/node_modules" .; }';
    await must('sh', '-ec', modules, 'sh', project);
    const { version } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
    const changes = await readFile(join(directory, 'CHANGELOG.md'), 'utf8');
    await writeFile(join(directory, 'CHANGELOG.md'), changes.replace('## Unreleased', `## ${version}`));
    await must('script/build');
    await must('git', 'init', '-q', '--initial-branch', 'main');
    await commitAll('A release');
    const tag = `v${version}`;
    await must('git', 'tag', tag);
    await must('git', 'update-ref', 'refs/remotes/origin/main', 'main');
    return { directory, tag, version, commit: await must('git', 'rev-parse', 'HEAD'), run, must, commitAll, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function mustIn(directory: string, file: string, args: readonly string[]): Promise<void> {
  const { code, stderr } = await started(directory, file, args, {});
  if (code !== 0) throw new Error(`${file} ended with ${code}: ${stderr}`);
}

function started(
  cwd: string,
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}
