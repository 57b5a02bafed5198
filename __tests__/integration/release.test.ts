/** A release by script/release, verified as SECURITY.md says, installed and published; GitHub's identity, Sigstore and npm's registry are stand-ins on this machine. */
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NpmRegistry, startNpmRegistry } from '../contract/npm-registry.js';
import type { JobEnvironment } from '../contract/token-issuer.js';
import { makeLayout } from '../oci/layout/make-layout.js';
import { vulnerable } from './gate-world.js';
import { type Ended, type ReleaseCheckout, releaseCheckout } from './release-checkout.js';
import { longest } from './run-act.js';
import { type Sigstore, startSigstore } from './start-sigstore.js';
import { writeTrivyLauncher } from './trivy-launcher.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const workflow = (tag: string) => `image-gate/image-gate/.github/workflows/release.yml@refs/tags/${tag}`;

let sigstore: Sigstore;
let checkout: ReleaseCheckout;
/** The folder that script/release has filled. */
let release: string;

beforeAll(async () => {
  const made = async () => {
    checkout = await releaseCheckout();
    await checkout.must('script/release', 'make', `${checkout.directory}/.git/release`);
    release = `${checkout.directory}/.git/release`;
  };
  [sigstore] = await Promise.all([startSigstore(), made()]);
  const signed = await sign(sigstore.issuer.job(workflow(checkout.tag), checkout.commit));
  if (signed.code !== 0) throw new Error(signed.stderr);
}, longest);
afterAll(async () => {
  for (const end of [checkout?.close, sigstore?.stop]) await end?.();
}, longest);

/** As the job of the workflow for the tag does it, with this identity. */
function sign(identity: JobEnvironment, folder = release): Promise<Ended> {
  const services = ['--signing-config', sigstore.signingConfig, '--trusted-root', sigstore.trustedRoot];
  return checkout.run('script/release', ['sign', folder, ...services], { ...job(), ...identity });
}

/** What a runner says of the job. */
function job() {
  const { tag, commit } = checkout;
  const repository = { GITHUB_REPOSITORY: 'image-gate/image-gate', GITHUB_REPOSITORY_ID: '1' };
  const of = { GITHUB_REF: `refs/tags/${tag}`, GITHUB_SHA: commit, GITHUB_WORKFLOW_REF: workflow(tag) };
  const run = { GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1', GITHUB_EVENT_NAME: 'push' };
  const where = { GITHUB_REPOSITORY_OWNER_ID: '1', RUNNER_ENVIRONMENT: 'github-hosted' };
  return { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com', ...repository, ...of, ...run, ...where };
}

/** Runs the commands of SECURITY.md in a clone with a release in its folder `release`, but for who confirms identities. */
async function verify(clone: string, commit = checkout.commit): Promise<Ended> {
  const page = await readFile(join(root, 'SECURITY.md'), 'utf8');
  const [, commands = ''] = /<!-- example: verify -->\n```sh\n([\s\S]*?)```/.exec(page) ?? [];
  const asked = commands.replace('https://token.actions.githubusercontent.com', sigstore.issuer.url);
  expect(asked).not.toBe(commands);
  return checkout.run('sh', ['-ec', `cd "$1"\n${asked}`, 'sh', clone], {
    VERSION: checkout.version,
    COMMIT: commit,
    HOME: sigstore.directory,
    COSIGN_TRUSTED_ROOT: sigstore.trustedRoot,
    HTTPS_PROXY: 'http://127.0.0.1:1',
  });
}

/** A clone at the tag, with the files of the release. */
async function cloned(from = release): Promise<string> {
  const clone = await mkdtemp(join(checkout.directory, '.git', 'clone-'));
  await checkout.must('git', 'clone', '-q', '--branch', checkout.tag, checkout.directory, clone);
  await checkout.must('cp', '-r', from, join(clone, 'release'));
  return clone;
}

/** Changes one byte of a file. */
async function changeIn(path: string): Promise<void> {
  const bytes = await readFile(path);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

const accepted = { code: 0, stderr: expect.stringMatching(/^(Verified OK\n){3}$/) };

describe('script/release check', () => {
  it('takes the tag of this version on main', async () => {
    expect(await checkout.run('script/release', ['check', checkout.tag])).toMatchObject({ code: 0 });
  });

  it.each([
    ['the tag of another version', 'true', 'v9.9.9', /package\.json says/],
    ['what is not committed', 'echo >>README.md', '', /README\.md/],
    ['a tag that is not on main', 'git update-ref refs/remotes/origin/main HEAD~', '', /is not on main/],
    ['a tag of another commit', 'git commit -q --allow-empty -m later', '', /another commit than/],
    ['a version without its changes', 'sed -i "s/^## /## not /" CHANGELOG.md', '', /CHANGELOG\.md has no section/],
  ])('refuses %s', async (_, change, tag, reason) => {
    const clone = await cloned();
    const set = 'export GIT_AUTHOR_NAME=t GIT_AUTHOR_EMAIL=t GIT_COMMITTER_NAME=t GIT_COMMITTER_EMAIL=t';
    const before = 'git checkout -q -B main; git commit -q --allow-empty -m before; git tag -f "$1" >/dev/null';
    const main = 'git update-ref refs/remotes/origin/main HEAD; rm -r release';
    const commands = `${set}; ${before}; ${main}; ${change}; script/release check "\${2:-$1}"`;
    const { code, stderr } = await checkout.run('sh', ['-ec', `cd "$0"; ${commands}`, clone, checkout.tag, tag]);
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringMatching(reason) });
  });
});

describe('script/release make', () => {
  it(
    'gives the same bytes again',
    async () => {
      const again = `${checkout.directory}/.git/again`;
      await checkout.must('script/release', 'make', again);
      const sums = (folder: string) => readFile(join(folder, 'SHA256SUMS'), 'utf8');
      expect(await sums(again)).toBe(await sums(release));
    },
    longest,
  );

  it('lists in the SBOM the packages whose licences dist/ has', async () => {
    const bom = JSON.parse(await readFile(join(release, `image-gate-${checkout.version}.cdx.json`), 'utf8'));
    const named = (parts: readonly { group?: string; name: string; version?: string }[]) =>
      parts.flatMap(({ group, name, version }) =>
        version === undefined ? [] : [`${group === undefined ? '' : `${group}/`}${name} ${version}`],
      );
    const licences = await readFile(join(checkout.directory, 'dist/licenses.txt'), 'utf8');
    const titles = [...licences.matchAll(/^={80}\n(\S+ \S+) \(.*\)\n={80}$/gm)].map(([, title = '']) => title);
    expect(bom.metadata.component).toMatchObject({ name: 'image-gate', version: checkout.version });
    expect(titles.length).toBeGreaterThan(50);
    expect([...new Set(named(bom.components))].toSorted()).toEqual([...new Set(titles)].toSorted());
  });
});

describe('a release', () => {
  it('is accepted as SECURITY.md says', async () => {
    expect(await verify(await cloned())).toMatchObject(accepted);
  });

  it('says which commit and which run made it', async () => {
    const bundle = JSON.parse(await readFile(join(release, 'provenance.sigstore.json'), 'utf8'));
    const { predicate } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
    expect(predicate).toMatchObject({
      buildDefinition: { resolvedDependencies: [{ digest: { gitCommit: checkout.commit } }] },
      runDetails: { builder: { id: `https://github.com/${workflow(checkout.tag)}` } },
    });
  });

  it.each([
    ['of dist/', () => 'dist/cli.js', /dist\/cli\.js: FAILED/],
    ['of an action.yml', () => 'verify/action.yml', /verify\/action\.yml: FAILED/],
    ['of the npm package', () => `release/image-gate-${checkout.version}.tgz`, /digest/],
    ['of the SBOM', () => `release/image-gate-${checkout.version}.cdx.json`, /digest/],
    ['of the checksums', () => 'release/action.sha256', /digest/],
  ])('is refused when one byte %s differs', async (_, file, reason) => {
    const clone = await cloned();
    await changeIn(join(clone, file()));
    const { code, stdout, stderr } = await verify(clone);
    expect(code).not.toBe(0);
    expect(stdout + stderr).toMatch(reason);
  });

  it('is refused without a commit, which cosign would not ask for then', async () => {
    expect((await verify(await cloned(), '')).code).not.toBe(0);
  });

  it('is refused in a clone of another commit, also where that only adds an action', async () => {
    const clone = await cloned();
    await checkout.must('sh', '-ec', 'cd "$0"; mkdir other; cp action.yml other/; git add other', clone);
    const { code, stdout } = await verify(clone);
    expect({ code: code !== 0, stdout }).toEqual({ code: true, stdout: expect.stringContaining('other/action.yml') });
  });

  it('is refused when another list that is signed stands for the one of the action', async () => {
    const clone = await cloned();
    await checkout.must('sh', '-ec', 'cp "$1"/* "$0"; cp "$1/SHA256SUMS" "$0/release/action.sha256"', clone, release);
    await changeIn(join(clone, 'dist/cli.js'));
    const { code, stdout } = await verify(clone);
    expect({ code: code !== 0, stdout }).toEqual({ code: true, stdout: expect.stringContaining('dist/cli.js') });
  });

  it('is refused for another commit', async () => {
    const { code, stderr } = await verify(await cloned(), '0123456789abcdef0123456789abcdef01234567');
    expect({ code: code !== 0, stderr }).toEqual({ code: true, stderr: expect.stringMatching(/GithubWorkflowSHA/i) });
  });

  it.each([
    ['another workflow', () => sigstore.issuer.job('image-gate/image-gate/.github/workflows/ci.yml@refs/tags/v0.1.0')],
    ['a branch', () => sigstore.issuer.job(workflow(checkout.tag).replace('tags/v', 'heads/v'))],
    ['another repository', () => sigstore.issuer.job(workflow(checkout.tag).replace('image-gate/', 'octo-org/'))],
    ['another issuer', () => sigstore.otherIssuer.job(workflow(checkout.tag), checkout.commit)],
  ])('is refused when it is signed by %s', async (_, identity) => {
    const clone = await cloned();
    expect(await sign(identity(), join(clone, 'release'))).toMatchObject({ code: 0 });
    const { code, stderr } = await verify(clone);
    expect({ code: code !== 0, stderr }).toEqual({ code: true, stderr: expect.stringMatching(/identity/i) });
  });

  it('is not signed when a file is not the one that was made', async () => {
    const clone = await cloned();
    await changeIn(join(clone, `release/image-gate-${checkout.version}.tgz`));
    expect(await sign(sigstore.issuer.job(workflow(checkout.tag)), join(clone, 'release'))).toMatchObject({ code: 3 });
  });
});

describe('a commit whose dist/ differs in one byte', () => {
  it(
    'gives no release',
    async () => {
      const file = join(checkout.directory, 'dist/cli.js');
      const before = `${checkout.directory}/.git/cli.js`;
      await copyFile(file, before);
      await changeIn(file);
      await checkout.commitAll('Another byte');
      const { code, stderr } = await checkout.run('script/release', ['make', `${checkout.directory}/.git/other`]);
      await checkout.must('git', 'reset', '-q', '--hard', checkout.commit);
      expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('dist/ is not what src/ gives') });
    },
    longest,
  );
});

describe('a rehearsal', () => {
  it('is signed as CONTRIBUTING.md says, by a key, and says that it was made by hand', async () => {
    const page = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');
    const [, commands = ''] = /^```sh\nscript\/release make .*\n([\s\S]*?)```/m.exec(page) ?? [];
    expect(commands).toMatch(/^script\/release sign/m);
    const clone = await cloned();
    const typed = `cd "$0"; ${commands.replaceAll('/tmp/rehearsal', 'release').replaceAll('/tmp/', '')}`;
    const password = { COSIGN_PASSWORD: 'of the test', HTTPS_PROXY: 'http://127.0.0.1:1', GITHUB_ACTIONS: '' };
    const { code, stderr } = await checkout.run('sh', ['-ec', typed, clone], password);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('Signed: ') });
    const check = ['verify-blob-attestation', '--key', `${clone}/cosign.pub`, '--insecure-ignore-tlog=true'];
    const bundle = join(clone, 'release/provenance.sigstore.json');
    await checkout.must('cosign', ...check, '--type', 'slsaprovenance1', '--bundle', bundle, `${release}/SHA256SUMS`);
    const { payload } = JSON.parse(await readFile(bundle, 'utf8')).dsseEnvelope;
    expect(Buffer.from(payload, 'base64').toString()).toContain('script/release#by-hand');
  });
});

describe('npm publish', () => {
  let npm: NpmRegistry;
  beforeAll(async () => {
    const job_workflow_ref = workflow(checkout.tag);
    npm = await startNpmRegistry('image-gate', () => ({
      ...{ iss: sigstore.issuer.url, aud: 'npm:127.0.0.1', job_workflow_ref },
    }));
  });
  afterAll(() => npm?.close());

  // npm's own provenance comes from the public Sigstore alone, which a test can't reach.
  const publish = (identity: Readonly<Record<string, string>>, folder = release) =>
    checkout.run('script/release', ['publish', folder, '--registry', npm.url, '--provenance=false'], {
      ...job(),
      HOME: sigstore.directory,
      ...identity,
    });

  it('is refused outside the workflow, and for a file that was not signed', async () => {
    const outside = await publish({ GITHUB_ACTIONS: '' });
    expect(outside).toMatchObject({ code: 3, stderr: expect.stringContaining('release.yml alone') });
    const clone = await cloned();
    await changeIn(join(clone, `release/image-gate-${checkout.version}.tgz`));
    const identity = { ...sigstore.issuer.job(workflow(checkout.tag)) };
    expect(await publish(identity, join(clone, 'release'))).toMatchObject({ code: 3 });
    expect(npm.published.size).toBe(0);
  });

  it('is refused by npm to another workflow', async () => {
    const other = sigstore.issuer.job(workflow(checkout.tag).replace('release.yml', 'ci.yml'));
    expect((await publish({ ...other })).code).not.toBe(0);
    expect(npm.refusals).toEqual([expect.stringMatching(/^job_workflow_ref is .*ci\.yml@/)]);
    expect(npm.published.size).toBe(0);
  });

  it('gives npm the very file that is signed, by the identity of the workflow and without a token', async () => {
    const { code, stderr } = await publish({ ...sigstore.issuer.job(workflow(checkout.tag)) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) });
    const name = `image-gate-${checkout.version}.tgz`;
    expect([...npm.published.keys()]).toEqual([name]);
    expect(npm.published.get(name)?.equals(await readFile(join(release, name)))).toBe(true);
  });
});

describe('the npm package', () => {
  let folder: string;
  const installed = (...words: readonly string[]) =>
    checkout.run('sh', ['-c', 'cd "$0" && exec pinned-npm exec --offline -- image-gate "$@"', folder, ...words], {
      npm_config_registry: 'http://127.0.0.1:1',
      HOME: folder,
    });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'image-gate-npm-'));
    await mkdir(join(folder, 'empty'));
    folder = join(folder, 'empty');
    const install =
      'cd "$0" && HOME="$0" pinned-npm install --offline --registry http://127.0.0.1:1 --loglevel error "$1"';
    await checkout.must('sh', '-ec', install, folder, join(release, `image-gate-${checkout.version}.tgz`));
  }, longest);
  afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

  it('holds the command line and nothing else, without dependencies and scripts', async () => {
    const manifest = JSON.parse(await readFile(join(folder, 'node_modules/image-gate/package.json'), 'utf8'));
    for (const name of ['dependencies', 'optionalDependencies', 'scripts', 'private'])
      expect(Object.keys(manifest)).not.toContain(name);
    expect((await checkout.must('ls', join(folder, 'node_modules'))).split('\n')).toEqual(['image-gate']);
    const list = await checkout.must('tar', '-tzf', join(release, `image-gate-${checkout.version}.tgz`));
    const names = list.split('\n').map((name) => name.replace(/^package\//, ''));
    // `--help` is made of action.yml.
    const beside = ['LICENSE', 'README.md', 'action.yml', 'package.json', 'dist/licenses.txt'];
    const needed = [...beside, ...(await loadedBy('cli.js'))];
    expect(names.toSorted()).toEqual(needed.toSorted());
    expect((await readFile(join(release, `image-gate-${checkout.version}.tgz`))).length).toBeLessThan(1_750_000);
  });

  it('runs by npx in an empty folder, without a network', async () => {
    expect(await installed('--version')).toMatchObject({ code: 0, stdout: `image-gate ${checkout.version}\n` });
    expect(await installed('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage:') });
    expect(await installed('verify', '--help')).toMatchObject({ code: 0 });
    const report = join(root, '__tests__/fixtures/trivy/debian-npm.json');
    expect(await installed('judge', report)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^BLOCKED .*4 CRITICAL/m),
    });
  });

  it('scans and judges an image with the real Trivy', async () => {
    const [image, cache] = [join(folder, '../image'), join(folder, '../cache')];
    await makeLayout(image, { images: [{ layers: [{ files: vulnerable }] }] });
    await checkout.must('cp', '-r', join(root, 'demo/advisory-db'), cache);
    const trivy = await writeTrivyLauncher(join(folder, '..'));
    const offline = ['--offline', '--max-db-age', 'unlimited', '--cache-dir', cache, '--trivy-path', trivy];
    expect(await installed('scan', image, ...offline)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^BLOCKED .*1 CRITICAL/m),
    });
  });

  /** The files of dist/ that one of them imports, now or later. */
  async function loadedBy(entry: string, seen = new Set<string>()): Promise<readonly string[]> {
    if (!seen.has(entry)) {
      seen.add(entry);
      const code = await readFile(join(checkout.directory, 'dist', entry), 'utf8');
      for (const [, name = ''] of code.matchAll(/"\.\/([\w.-]+\.js)"/g)) await loadedBy(name, seen);
    }
    return [...seen].map((name) => `dist/${name}`);
  }
});
