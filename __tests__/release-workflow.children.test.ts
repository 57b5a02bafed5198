/** The steps of release.yml that speak to GitHub, run as they stand there with a stand-in for `gh`, which answers and writes down what it was asked. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

type Jobs = Readonly<Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>>;

const commit = '0123456789abcdef0123456789abcdef01234567';
const { jobs, defaults }: { jobs: Jobs; defaults: object } = parse(
  readFileSync(new URL('../.github/workflows/release.yml', import.meta.url), 'utf8'),
);

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'image-gate-release-steps-'));
  mkdirSync(join(work, 'release'));
  for (const name of ['SHA256SUMS', 'image-gate-1.2.3.tgz', 'provenance.sigstore.json'])
    writeFileSync(join(work, 'release', name), '');
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly said: string;
  /** One call of `gh` a line. */
  readonly calls: readonly string[];
}

/** @param answers what `gh` does, as lines of a shell `case` over its arguments. */
async function step(name: string, answers: string, tag = 'v1.2.3'): Promise<Ran> {
  const run = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find((one) => one.name === name)?.run;
  if (run === undefined) throw new Error(`there is no step ${name}`);
  const gh = `#!/bin/sh\nprintf '%s\\n' "$*" >>"${work}/calls"\ncase "$*" in\n${answers}\nesac\n`;
  // By a child, whose file no other child of ours holds open: Linux starts no program that is open for writing.
  execFileSync('sh', ['-c', 'cat >gh && chmod +x gh'], { cwd: work, input: gh });
  writeFileSync(join(work, 'calls'), '');
  const github = { GITHUB_REPOSITORY: 'image-gate/image-gate', GITHUB_SERVER_URL: 'https://github.com' };
  const env = { PATH: `${work}:${process.env.PATH}`, RUNNER_TEMP: work, GITHUB_REF_NAME: tag, GITHUB_SHA: commit };
  // How a runner starts what asks for bash.
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run];
  const { code, said } = await new Promise<Pick<Ran, 'code' | 'said'>>((resolve) => {
    execFile('bash', args, { cwd: work, env: { ...env, ...github } }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, said: stdout + stderr }),
    );
  });
  return { code, said, calls: readFileSync(join(work, 'calls'), 'utf8').trim().split('\n') };
}

describe('the tag of the major version', () => {
  const move = 'Move it, unless a newer release has it';
  const released = (...tags: readonly string[]) => `*/releases*) printf '%s\\n' ${tags.join(' ')} ;;`;
  const patched = `api --method PATCH repos/image-gate/image-gate/git/refs/tags/v1 -f sha=${commit} -F force=true --silent`;

  it('moves to the newest release of that version, and to no other', async () => {
    const { code, calls } = await step(move, released('v2.0.0', 'v1.2.3', 'v1.2.0', 'v10.0.0'));
    expect({ code, last: calls.at(-1) }).toEqual({ code: 0, last: patched });
  });

  it('is made for the first release of that version', async () => {
    const { code, calls } = await step(move, `${released('v1.2.3')}\n*/git/ref/tags/v1*) exit 1 ;;`);
    const made = `api --method POST repos/image-gate/image-gate/git/refs -f ref=refs/tags/v1 -f sha=${commit} --silent`;
    expect({ code, last: calls.at(-1) }).toEqual({ code: 0, last: made });
  });

  it.each([
    ['newer in its last number', 'v1.2.10'],
    ['newer in its second number', 'v1.10.0'],
  ])('stays where a release is %s', async (_, newer) => {
    const { code, said, calls } = await step(move, released('v1.2.3', newer));
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining(newer) });
    expect(calls).toHaveLength(1);
  });

  it('stays, and the job fails, where GitHub does not answer', async () => {
    const { code, calls } = await step(move, '*/releases*) exit 1 ;;');
    expect({ code: code !== 0, calls: calls.length }).toEqual({ code: true, calls: 1 });
  });

  it('is moved by bash with pipefail, as here', () => {
    expect(defaults).toEqual({ run: { shell: 'bash' } });
  });
});

describe('the release on GitHub', () => {
  const create = 'Create the release';
  const tested = `*/commits/tags/v1.2.3*) echo ${commit} ;;`;
  const moved = '*/commits/tags/v1.2.3*) echo 89abcdef0123456789abcdef0123456789abcdef ;;';

  it('is a draft of that tag until it has every file', async () => {
    const { code, calls } = await step(create, tested);
    expect(code).toBe(0);
    expect(calls).toEqual([
      expect.stringMatching(/^release create v1\.2\.3 --draft --verify-tag /),
      'release upload v1.2.3 -- SHA256SUMS image-gate-1.2.3.tgz provenance.sigstore.json',
      'api repos/image-gate/image-gate/commits/tags/v1.2.3 --jq .sha',
      'release edit v1.2.3 --draft=false',
    ]);
  });

  it.each([
    ['was moved to another commit since the tests', moved],
    ['is gone', '*/commits/tags/*) exit 1 ;;'],
  ])('is not published when its tag %s', async (_, answer) => {
    const { code, calls } = await step(create, answer);
    expect({ code: code !== 0, last: calls.at(-1) }).toEqual({
      code: true,
      last: expect.stringMatching(/^api .*\/commits\//),
    });
  });

  it('goes no further when its tag was moved at the last moment', async () => {
    const { code } = await step('Nobody can change it', `*/releases/tags/v1.2.3*) echo true ;;\n${moved}`);
    expect(code).not.toBe(0);
  });

  it('is not published without every file', async () => {
    const { code, calls } = await step(create, "'release upload'*) exit 1 ;;");
    expect({ code: code !== 0, last: calls.at(-1) }).toEqual({
      code: true,
      last: expect.stringMatching(/^release upload/),
    });
  });

  it.each([
    ['true', true],
    ['false', false],
    ['null', false],
  ])('goes on to npm only where GitHub says that nobody can change it: %s', async (immutable, goesOn) => {
    const { code } = await step('Nobody can change it', `*/releases/tags/v1.2.3*) echo ${immutable} ;;\n${tested}`);
    expect(code === 0).toBe(goesOn);
  });
});
