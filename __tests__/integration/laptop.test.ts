/** What developers do: real images in a real store, the shipped command line, and real pushes of Git through its hook. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fixed, type GateWorld, offline, vulnerable } from './gate-world.js';
import { inDocker, patience } from './in-docker.js';
import type { DockerWorld } from './start-docker.js';

let docker: DockerWorld;
let world: GateWorld;

inDocker((given) => {
  ({ docker, world } = given);
});
afterEach(async () => {
  const ids = (await docker.docker('image', 'ls', '--quiet', '--no-trunc')).split('\n').filter(Boolean);
  if (ids.length > 0) await docker.docker('image', 'rm', '--force', ...new Set(ids));
});

/** Puts an image of these files into the store, under these names. */
async function image(files: Readonly<Record<string, string>>, ...names: readonly string[]): Promise<void> {
  const context = join(world.directory, 'context');
  for (const [path, content] of Object.entries({ ...files, Dockerfile: 'FROM scratch\nCOPY app /app\n' })) {
    await mkdir(dirname(join(context, path)), { recursive: true });
    await writeFile(join(context, path), content);
  }
  await docker.docker('build', ...names.flatMap((name) => ['--tag', name]), context);
}

const options = () => Object.entries(offline(world)).map(([name, value]) => `--${name}=${value}`);
const cli = (...args: readonly string[]) => world.cli(args);

/** The examples of docs/laptop.md, as words. */
async function documented(kind: string): Promise<readonly (readonly string[])[]> {
  const page = await readFile(new URL('../../docs/laptop.md', import.meta.url), 'utf8');
  const [, text = ''] = new RegExp(`<!-- example: ${kind} -->\\n\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  const lines = text.trim().split('\n');
  return lines.map((line) => [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word).slice(1));
}

describe('scan', () => {
  it(
    'does what docs/laptop.md shows',
    async () => {
      await image(vulnerable, 'acme/api:dev', 'acme/api:latest');
      await image(fixed, 'acme/web:dev', 'ghcr.io/acme/web:1');
      await docker.docker('image', 'rm', 'acme/api:latest');
      const ends = [
        'BLOCKED  acme/api:dev: 1 finding to fix (1 CRITICAL)',
        'BLOCKED  1 of 2 images: acme/api:dev',
        'BLOCKED  1 of 2 images: acme/api:dev',
      ];
      for (const [index, words] of (await documented('scan')).entries()) {
        const { code, stdout, rest } = await cli(...words, ...options());
        expect({ code, stdout, rest }).toEqual({
          code: 1,
          stdout: expect.stringContaining(ends[index] ?? '?'),
          rest: [],
        });
      }
    },
    patience,
  );

  it(
    'leaves dangling images out, and names what is there',
    async () => {
      await image(vulnerable, 'acme/api:dev');
      await image(fixed, 'acme/api:dev');
      expect(await docker.docker('image', 'ls', '--filter', 'dangling=true', '--quiet')).not.toBe('');
      const { code, stdout } = await cli('scan', '**', ...options());
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: expect.stringMatching(/PASSED {2}acme\/api:dev: no findings\n$/),
      });
      const nothing = await cli('scan', 'acme/*:prod', ...options());
      expect(nothing.code).toBe(2);
      expect(nothing.stderr).toContain(
        'acme/*:prod: no image of the local Docker store matches it. Local images: acme/api:dev.',
      );
    },
    patience,
  );
});

describe('an image of the local store', () => {
  /** What Docker's client was asked in a scan, and the layers that the report names. */
  async function scanned(environment: Readonly<Record<string, string>> = {}) {
    const [bin, asked] = [join(world.directory, 'bin'), join(world.directory, 'asked')];
    const { stdout: real } = await promisify(execFile)('sh', ['-c', 'command -v docker']);
    await mkdir(bin, { recursive: true });
    await writeFile(join(bin, 'docker'), `#!/bin/sh\necho "$1 $2" >>'${asked}'\nexec ${real.trim()} "$@"\n`, {
      mode: 0o755,
    });
    await writeFile(asked, '');
    const PATH = `${bin}:${process.env.PATH}`;
    const { code, stdout, rest } = await world.cli(['scan', 'acme/api:dev', ...options()], { PATH, ...environment });
    return { code, stdout, rest, asked: (await readFile(asked, 'utf8')).trim().split('\n') };
  }

  it(
    'is given by the daemon, and by its client where the daemon is not to be asked directly; the verdict is the same',
    async () => {
      await image(vulnerable, 'acme/api:dev');
      const directly = await scanned();
      expect(directly).toMatchObject({ code: 1, rest: [], asked: ['image inspect'] });
      const config = join(world.directory, 'docker-config');
      await mkdir(config);
      await writeFile(join(config, 'config.json'), '{"HttpHeaders":{"X-Who":"me"}}');
      expect(await scanned({ DOCKER_CONFIG: config })).toEqual({ ...directly, asked: ['image inspect', 'image save'] });
    },
    patience,
  );
});

describe('the pre-push hook', () => {
  const repository = () => world.workspace;
  const hook = () => join(repository(), '.git/hooks/pre-push');

  interface Pushed {
    readonly code: number;
    readonly output: string;
    readonly scans: number;
  }

  /** Runs Git as a person does in a terminal. */
  function git(...args: readonly string[]): Promise<Pushed> {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
    const env = {
      ...docker.environment,
      HOME: world.directory,
      TMPDIR: join(world.directory, 'temp'),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    };
    return new Promise((resolve) => {
      execFile('git', [...who, ...args], { cwd: repository(), env }, (error, stdout, stderr) => {
        const output = stdout + stderr;
        resolve({ code: Number(error?.code ?? 0), output, scans: output.split('Scanning linux/').length - 1 });
      });
    });
  }

  let commits = 0;
  /** Commits something and pushes it. */
  async function push(...more: readonly string[]): Promise<Pushed> {
    commits += 1;
    await git('commit', '--quiet', '--allow-empty', '--message', `${commits}`);
    return git('push', ...more, 'origin', 'main');
  }
  /** The branch in the remote repository is what was committed last. */
  async function isPushed(): Promise<boolean> {
    const [here, there] = await Promise.all([git('rev-parse', 'main'), git('ls-remote', 'origin', 'refs/heads/main')]);
    return there.output.startsWith(here.output.trim());
  }

  beforeEach(async () => {
    await git('init', '--quiet', '--initial-branch=main');
    await git('init', '--quiet', '--bare', join(world.directory, 'remote'));
    await git('remote', 'add', 'origin', join(world.directory, 'remote'));
  });

  async function install(): Promise<void> {
    const [words = []] = await documented('install');
    const { code, stderr } = await cli(...words, ...options());
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(`Installed ${hook()}`) });
  }

  it(
    'stops a push while an image is blocked, and lets it through when it passes',
    async () => {
      await install();
      await image(vulnerable, 'acme/api:dev');
      const blocked = await push();
      expect(blocked.code).toBe(1);
      expect(blocked.output).toMatch(
        /BLOCKED {2}acme\/api:dev: 1 finding to fix[\s\S]*image-gate explain CVE-2019-10744/,
      );
      expect(blocked.output).toMatch(/image-gate: the push was stopped; .*git push --no-verify/);
      expect(await isPushed()).toBe(false);
      await image(fixed, 'acme/api:dev');
      expect(await push()).toMatchObject({ code: 0, scans: 1 });
      expect(await isPushed()).toBe(true);
    },
    patience,
  );

  it(
    'scans again only what has changed',
    async () => {
      await install();
      await image(fixed, 'acme/api:dev');
      await image({ ...fixed, 'app/name': 'web' }, 'acme/web:dev');
      expect(await push()).toMatchObject({ code: 0, scans: 2 });
      const unchanged = await push();
      expect(unchanged).toMatchObject({ code: 0, scans: 0 });
      expect(unchanged.output).toContain('PASSED  2 images, unchanged since earlier today: acme/api:dev, acme/web:dev');
      await image({ ...fixed, 'app/name': 'another' }, 'acme/web:dev');
      expect(await push()).toMatchObject({ code: 0, scans: 1 });
      await world.write('.github/image-gate.yml', 'eol: block\n');
      expect(await push()).toMatchObject({ code: 0, scans: 2 });
      await world.write('.trivyignore', '# none\n');
      expect(await push()).toMatchObject({ code: 0, scans: 2 });
      expect(await push()).toMatchObject({ code: 0, scans: 0 });
    },
    patience,
  );

  it(
    'does not stand in the way of --no-verify, of deleting a branch, or of images that are not built',
    async () => {
      await install();
      expect(await push()).toMatchObject({ code: 0, scans: 0 });
      await image(vulnerable, 'acme/api:dev');
      expect(await push('--no-verify')).toMatchObject({ code: 0, scans: 0 });
      await git('push', '--no-verify', '--quiet', 'origin', 'main:gone');
      expect(await git('push', 'origin', ':gone')).toMatchObject({ code: 0, scans: 0 });
    },
    patience,
  );

  it(
    'stops the push when Docker or image-gate is gone, and says what to do',
    async () => {
      await install();
      const script = await readFile(hook(), 'utf8');
      await writeFile(hook(), script.replace('program=', 'export DOCKER_HOST=unix:///nowhere\nprogram='));
      const noDocker = await push();
      expect(noDocker.code).toBe(1);
      expect(noDocker.output).toMatch(/Docker's daemon does not answer[\s\S]*the push was stopped/);
      await writeFile(hook(), script.replace(/^program=.*$/m, 'program=/nowhere/cli.js'));
      const gone = await push();
      expect(gone.code).toBe(1);
      expect(gone.output).toMatch(
        /\/nowhere\/cli\.js is gone.*\n.*\n {2}rm '.*pre-push'\n {2}image-gate hook install 'acme\/\*:dev'/,
      );
    },
    patience,
  );

  it(
    "leaves somebody else's hook as it is, which can call ours",
    async () => {
      await image(vulnerable, 'acme/api:dev');
      const theirs = '#!/bin/sh\necho theirs\n';
      await mkdir(dirname(hook()), { recursive: true });
      await writeFile(hook(), theirs, { mode: 0o755 });
      const refused = await cli('hook', 'install', 'acme/*:dev', ...options());
      expect(refused.code).toBe(2);
      expect((await cli('hook', 'uninstall')).code).toBe(2);
      expect(await readFile(hook(), 'utf8')).toBe(theirs);
      expect(await push()).toMatchObject({ code: 0, output: expect.stringContaining('theirs') });
      const [, line = ''] = /add this line to it: (.*)/.exec(refused.stderr) ?? [];
      await writeFile(hook(), `${theirs}${line}\n`);
      expect(await push()).toMatchObject({ code: 1, scans: 1, output: expect.stringContaining('theirs') });
    },
    patience,
  );

  it(
    'is one for all work trees, each with its own policy, and goes away again',
    async () => {
      await install();
      await image(fixed, 'acme/api:dev');
      await push();
      const tree = join(world.directory, 'tree');
      await git('worktree', 'add', '--quiet', '-b', 'other', tree);
      await mkdir(join(tree, '.github'));
      await writeFile(join(tree, '.github/image-gate.yml'), 'severity: { high: blok }\n');
      const other = await git('-C', tree, 'push', 'origin', 'other');
      expect(other.output).toMatch(/image-gate\.yml:1:.*blok/);
      expect((await cli('hook', 'uninstall')).code).toBe(0);
      await expect(stat(hook())).rejects.toThrow('ENOENT');
      expect(await git('-C', tree, 'push', 'origin', 'other')).toMatchObject({ code: 0 });
    },
    patience,
  );
});
