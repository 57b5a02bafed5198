/** The whole gate, as it is shipped, with real Docker, BuildKit, Trivy and a registry: what is built, scanned and judged is what is pushed, or nothing. */
import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseRecord } from '../../src/record/read-report.js';
import { startResults } from '../contract/results-fake.js';
import { makeLayout } from '../oci/layout/make-layout.js';
import { type Ended, fixed, type GateWorld, offline, vulnerable } from './gate-world.js';
import { inDocker, patience } from './in-docker.js';
import { serveCommit } from './serve-commit.js';
import type { DockerWorld } from './start-docker.js';
import { type RealRegistry, startRegistry } from './start-registry.js';

const run = promisify(execFile);

let docker: DockerWorld;
let registry: RealRegistry;
let world: GateWorld;

inDocker((given) => {
  ({ docker, world } = given);
});
beforeEach(async () => {
  registry = await startRegistry();
});
afterEach(async () => {
  await registry.stop();
});

/** Writes a build context whose image holds these files. */
async function context(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) await world.write(path, content);
  await world.write('Dockerfile', 'FROM scratch\nCOPY app /app\n');
}

const tag = (name: string) => `${registry.host}/${name}`;
const pushTo = (...names: readonly string[]) => ({ push: 'true', tags: names.map(tag).join('\n') });
const inRegistry = async () =>
  JSON.parse(await (await fetch(`http://${registry.host}/v2/_catalog`)).text()).repositories;

/** What an independent client finds under a name. */
async function remoteDigest(name: string): Promise<string> {
  const asked = ['inspect', '--tls-verify=false', '--format', '{{.Digest}}', '--override-arch', 'amd64'];
  return (await run('skopeo', [...asked, `docker://${tag(name)}`])).stdout.trim();
}

function expectPassed({ code, outputs, stdout, rest }: Ended): void {
  expect({ code, verdict: outputs.verdict, stdout }).toEqual({ code: 0, verdict: 'passed', stdout });
  expect(rest).toEqual([]);
}

const builders = [
  ['buildx straight to a layout', { builder: 'remote' }],
  ['the Docker store', {}],
] as const;

describe.each(builders)('a build with %s', (_, builder) => {
  it(
    'that is blocked pushes nothing, and tells everything',
    async () => {
      await context(vulnerable);
      const { code, outputs, summary, stdout, reports, rest } = await world.step({ ...builder, ...pushTo('app:1') });
      expect(code).toBe(1);
      expect(outputs).toMatchObject({ verdict: 'blocked', pushed: 'false', critical: '1', blocking: '1' });
      expect(stdout.match(/^::error::.*$/gm)).toEqual([
        expect.stringContaining('Blocked: 1 finding to fix (1 CRITICAL)'),
      ]);
      expect(stdout.match(/^::add-mask::.*$/gm)?.[0]).toBe('::add-mask::ghs_secretofthetest');
      expect(summary).toMatch(
        /^## ❌ Blocked[\s\S]*was neither pushed nor loaded[\s\S]*CVE-2019-10744[\s\S]*4\.17\.21/,
      );
      expect(reports.map((name) => name.split('.').at(-1)).sort()).toEqual(['json', 'json', 'md', 'sarif']);
      expect(await readFile(outputs['summary-file'] ?? '', 'utf8')).toBe(summary.trimEnd().concat('\n'));
      expect(rest).toEqual([]);
      expect(await inRegistry()).toEqual([]);
    },
    patience,
  );

  it(
    'that passes pushes exactly what was scanned, to every tag',
    async () => {
      await context(fixed);
      const ended = await world.step({ ...builder, ...pushTo('app:1', 'app:latest', 'mirror/app:1') });
      expectPassed(ended);
      for (const name of ['app:1', 'app:latest', 'mirror/app:1'])
        expect(await remoteDigest(name)).toBe(ended.outputs.digest);
      const { manifests } = JSON.parse(
        (await run('skopeo', ['inspect', '--raw', '--tls-verify=false', `docker://${tag('app:1')}`])).stdout,
      );
      expect(JSON.parse(ended.outputs.metadata ?? '')).toBeInstanceOf(Object);
      const report = JSON.parse(await readFile(ended.outputs['json-file'] ?? '', 'utf8'));
      expect(report).toMatchObject({ ArtifactName: tag('app:1') });
      expect(report).not.toHaveProperty('ImageGate');
      const record = parseRecord(await readFile(ended.outputs['record-file'] ?? ''), 'record');
      expect(record).toMatchObject({ verdict: 'passed', image: { digest: ended.outputs.digest, origin: 'build' } });
      if (manifests === undefined) expect(report.Metadata.ImageID).toBe(ended.outputs.imageid);
      expect(ended.outputs).toMatchObject({ pushed: 'true', critical: '0' });
      expect(ended.summary).toContain('**Pushed**');
    },
    patience,
  );
});

/** Bytes of our bundle that Node has loaded in a run that wrote its coverage there. */
async function loadedBytes(coverage: string): Promise<number> {
  const reports = (await readdir(coverage)).map((name) => join(coverage, name));
  const texts = await Promise.all(reports.map((path) => readFile(path, 'utf8')));
  const all = texts.flatMap((text) => JSON.parse(text).result.map(({ url }: { readonly url: string }) => url));
  const ours = [...new Set<string>(all)].filter((url) => /\/dist\/[^/]+\.js$/.test(url));
  const sizes = await Promise.all(ours.map(async (url) => (await stat(new URL(url))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('a build', () => {
  it(
    'that is scanned, judged, pushed, and kept as an artifact loads at most 3 MB of the action',
    async () => {
      await context(fixed);
      const coverage = join(world.directory, 'coverage');
      const results = await startResults();
      results.keepIn(join(world.directory, 'kept'));
      const ended = await world.step(pushTo('app:1'), { ...results.environment, NODE_V8_COVERAGE: coverage });
      await results.close();
      expectPassed(ended);
      const kept = await readdir(join(world.directory, 'kept'), { recursive: true });
      expect(kept.map((path) => basename(path))).toEqual(expect.arrayContaining([...ended.reports]));
      const bytes = await loadedBytes(coverage);
      expect(bytes).toBeLessThan(3 * 1024 * 1024);
      expect(bytes).toBeGreaterThan(0.5 * 1024 * 1024);
    },
    patience,
  );

  it(
    'for several platforms scans each, and pushes the index',
    async () => {
      await context(fixed);
      const ended = await world.step({ builder: 'remote', platforms: 'linux/amd64,linux/arm64', ...pushTo('multi:1') });
      expectPassed(ended);
      expect(await remoteDigest('multi:1')).toBe(ended.outputs.digest);
      expect(ended.summary).toMatch(/`linux\/amd64`[\s\S]*`linux\/arm64`/);
      await context(vulnerable);
      const blocked = await world.step({
        builder: 'remote',
        platforms: 'linux/arm64,linux/amd64',
        ...pushTo('multi:1'),
      });
      expect(blocked.code).toBe(1);
      expect(await remoteDigest('multi:1')).toBe(ended.outputs.digest);
    },
    patience,
  );

  it(
    'is loaded into Docker after it has passed, and not when it is blocked',
    async () => {
      await context(vulnerable);
      const load = { load: 'true', tags: 'localhost/loaded:1' };
      expect((await world.step(load)).code).toBe(1);
      await expect(docker.docker('image', 'inspect', 'localhost/loaded:1')).rejects.toThrow();
      await context(fixed);
      const ended = await world.step(load);
      expectPassed(ended);
      expect(ended.outputs.pushed).toBe('false');
      expect(ended.summary).toContain('**Loaded** into Docker as `localhost/loaded:1`');
      const id = await docker.docker('image', 'inspect', '--format', '{{.Id}}', 'localhost/loaded:1');
      expect(id.trim()).toBe(ended.outputs.imageid);
    },
    patience,
  );

  it(
    'that fails says what Docker says, and ends with 3',
    async () => {
      await world.write('Dockerfile', 'FROM scratch\nCOPY absent /\n');
      const { code, stdout, summary } = await world.step({ builder: 'remote', ...pushTo('app:1') });
      expect(code).toBe(3);
      expect(stdout).toMatch(/^::error::.*docker buildx build.*ended with exit code 1.*absent/m);
      expect(summary).toMatch(/nothing was pushed[\s\S]*absent/);
      expect(await inRegistry()).toEqual([]);
    },
    patience,
  );
});

describe('an image that is there', () => {
  it(
    'in a registry is judged by its digest, and released to other tags',
    async () => {
      await context(fixed);
      const built = await world.step({ builder: 'remote', ...pushTo('source:1') });
      const image = `${tag('source')}@${built.outputs.digest}`;
      const ended = await world.step({ image, ...pushTo('target:1') });
      expectPassed(ended);
      expect(await remoteDigest('target:1')).toBe(built.outputs.digest);
      const scanned = await world.cli(['scan', image, ...options()]);
      expect(scanned).toMatchObject({ code: 0, stdout: expect.stringContaining('PASSED') });
    },
    patience,
  );

  it(
    'in a layout or an archive of another job is distrusted, judged and pushed',
    async () => {
      const made = await makeLayout(join(world.workspace, 'layout'), { images: [{ layers: [{ files: fixed }] }] });
      const ended = await world.step({ input: 'layout', ...pushTo('layout:1') });
      expectPassed(ended);
      expect(ended.outputs.digest).toBe(made.root.digest);
      expect(await remoteDigest('layout:1')).toBe(made.root.digest);
      await context(vulnerable);
      await docker.docker('build', '-q', '-t', 'archived:1', world.workspace);
      await docker.docker('save', '-o', join(world.workspace, 'image.tar'), 'archived:1');
      const archived = await world.step({ input: 'image.tar', ...pushTo('archive:1') });
      expect(archived).toMatchObject({ code: 1, outputs: { verdict: 'blocked' } });
      expect(await inRegistry()).toEqual(['layout']);
    },
    patience,
  );
});

describe('the rules of the repository', () => {
  it(
    'are applied: policy, an exception that holds, and one that has expired',
    async () => {
      await context(vulnerable);
      // An exception from a critical finding lasts at most 90 days.
      const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
      await world.write('.github/image-gate.yml', 'severity: { high: block }\n');
      await world.write(
        '.trivyignore',
        `CVE-2019-10744  # not reachable, Expiry: ${soon}\nCVE-2020-8203  # old, Expiry: 2020-01-31\n`,
      );
      const { code, outputs, summary } = await world.step({ builder: 'remote', ...pushTo('app:1') });
      expect(code).toBe(1);
      expect(outputs).toMatchObject({ critical: '0', excepted: '1', blocking: outputs.high });
      expect(summary).toMatch(
        /### Exceptions applied[\s\S]*CVE-2019-10744[\s\S]*### Exceptions not applied[\s\S]*CVE-2020-8203/,
      );
      expect(await inRegistry()).toEqual([]);
    },
    patience,
  );

  it('are those of the very commit where nothing is checked out', async () => {
    await makeLayout(join(world.workspace, 'layout'), { images: [{ layers: [{ files: fixed }] }] });
    const github = await serveCommit({
      '.github/image-gate.yml': 'severity: { medium: block, low: block, unknown: block }\nunscannable: block\n',
    });
    const inputs = { input: 'layout', context: '', ...pushTo('app:1') };
    const { code, stdout, summary } = await world.step(inputs, { GITHUB_API_URL: github.apiUrl });
    github.close();
    expect({ code, stdout }).toEqual({ code: 0, stdout });
    expect(summary).toContain('Judged by the policy in `.github/image-gate.yml`');
    expect(github.requests.join()).toMatch(/git\/trees\/0123456789abcdef0123456789abcdef01234567/);
  });
});

describe('a finished report', () => {
  it('is judged without Docker, Trivy or network', async () => {
    await makeLayout(join(world.workspace, 'layout'), { images: [{ layers: [{ files: vulnerable }] }] });
    const scanned = await world.step({ input: 'layout' });
    const report = scanned.outputs['json-file'] ?? '';
    const nowhere = { PATH: '/nowhere', 'INPUT_TRIVY-PATH': '', 'INPUT_REPORT-DIR': join(world.directory, 'again') };
    const { code, outputs } = await world.step({ report }, nowhere);
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'blocked',
      critical: scanned.outputs.critical,
      digest: '',
      pushed: 'false',
    });
  });
});

const options = () => Object.entries(offline(world)).map(([name, value]) => `--${name}=${value}`);
