import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { inputNames } from '../../../../src/config/inputs/gate-inputs.js';
import { runCommandLine } from '../../../../src/flows/commands/command-line.js';
import { parsePolicy } from '../../../../src/policy/file/parse-policy.js';
import { actions, defaultPolicy } from '../../../../src/policy/policy.js';
import { severities } from '../../../../src/scan/finding.js';
import { type FlowWorld, flowWorld } from '../../world.js';

// The world's clock stands at noon of 1 March 2026.
let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
});
afterEach(() => world.close());

const run = (...args: readonly string[]) => runCommandLine(world, ['init', ...args]);
const shown = () => world.told.shown.join('\n');
const read = (path: string) => readFileSync(join(world.workspace, path), 'utf8');
const files = {
  policy: '.github/image-gate.yml',
  workflow: '.github/workflows/image-scan.yml',
  form: '.github/ISSUE_TEMPLATE/security-exception.yml',
};
const example = readFileSync(new URL('../../../../docs/examples/one-image.yml', import.meta.url), 'utf8');

const trivy = `jobs:
  scan:
    steps:
      - uses: aquasecurity/trivy-action@0.33.1
        with: { image-ref: app, severity: 'CRITICAL,HIGH', exit-code: '1', ignore-unfixed: true, trivyignores: security/ignore.txt }
`;

describe('init', () => {
  it('shows what it would write, and writes nothing unasked', async () => {
    world.repository('Dockerfile', 'FROM scratch\n');
    expect(await run()).toBe(0);
    expect(shown()).toMatch(/^1 Dockerfile: Dockerfile\n/);
    for (const path of Object.values(files)) {
      expect(shown()).toContain(`Would write ${path}:`);
      expect(existsSync(join(world.workspace, path))).toBe(false);
    }
    expect(shown()).toMatch(/Nothing was written\. Add --write to write them\.$/m);
  });

  it('writes a policy that is the default one, a workflow with inputs that there are, and a form', async () => {
    world.repository('api/Dockerfile', 'FROM scratch\n');
    world.repository('web/Dockerfile', 'FROM scratch\n');
    world.repository('.git/config', '[remote "origin"]\n\turl = git@github.com:Acme/Shop.git\n');
    expect(await run('--write')).toBe(0);
    const { severity } = parsePolicy(read(files.policy), files.policy).base;
    for (const name of severities) expect(severity[name].action.value).toBe(defaultPolicy.severity[name].action.value);
    const { env, jobs, permissions } = parse(read(files.workflow));
    expect([env, permissions]).toEqual([{ REGISTRY: 'ghcr.io/acme' }, {}]);
    expect(jobs.image.strategy.matrix.include).toEqual([
      { name: 'shop-api', context: 'api', file: 'api/Dockerfile' },
      { name: 'shop-web', context: 'web', file: 'web/Dockerfile' },
    ]);
    const { with: inputs } = jobs.image.steps.at(-1);
    expect(Object.keys(inputs).filter((name) => !(inputNames as readonly string[]).includes(name))).toEqual(
      ['file', 'context'].filter((name) => !(inputNames as readonly string[]).includes(name)),
    );
    const ids = parse(read(files.form)).body.flatMap(({ id }: { id?: string }) => id ?? []);
    expect(ids).toEqual([
      'finding',
      'severity',
      'images',
      'reason',
      'score',
      'exploitability',
      'controls',
      'why',
      'fix',
      'impact',
      'until',
    ]);
    expect(shown()).toMatch(/Wrote \.github\/image-gate\.yml\./);
  });

  it('uses the actions that our examples use', async () => {
    await run();
    for (const [, pin = ''] of shown().matchAll(/uses: ((?:actions|docker)\/\S+ # \S+)/g))
      expect(example).toContain(pin);
    expect([...shown().matchAll(/uses: (?:actions|docker)\//g)]).toHaveLength(2);
  });

  const branches = () => parse(read(files.workflow)).on.push.branches;

  it.each<[string, Readonly<Record<string, string>>, string, boolean]>([
    [
      'what Git knows of origin',
      { 'refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/release/2\n', HEAD: 'ref: refs/heads/mine\n' },
      'release/2',
      true,
    ],
    ['of a new repository the branch that it is on', { HEAD: 'ref: refs/heads/master\n' }, 'master', true],
    ['main, where nobody knows', { config: '[remote "origin"]\n', HEAD: 'ref: refs/heads/mine\n' }, 'main', false],
    [
      'main, where the name is an expression',
      { 'refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/${{x}}\n', config: '[remote "origin"]\n' },
      'main',
      false,
    ],
    ['no pattern', { 'refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/a+b\n' }, 'a\\+b', true],
  ])('takes as the default branch %s', async (_, git, branch, isSure) => {
    for (const [path, text] of Object.entries(git)) world.repository(`.git/${path}`, text);
    expect(await run('--write')).toBe(0);
    expect(branches()).toEqual([branch]);
    expect(read(files.workflow).includes('# change it, if your default branch is another one')).toBe(!isSure);
  });

  it('says how to pin the action to a commit', async () => {
    expect(await run('--write')).toBe(0);
    expect(read(files.workflow)).toMatch(
      /Put the commit in place of the tag: git ls-remote https:\/\/github\.com\/image-gate\/image-gate v\d/,
    );
    expect(shown()).toMatch(/Pin image-gate in the workflow to the commit of its release/);
  });

  it('says what answers the request form, and by which label: without both an issue waits for nobody', async () => {
    expect(await run('--write')).toBe(0);
    const { labels } = parse(read(files.form));
    expect(shown()).toMatch(/copy docs\/examples\/exceptions\.yml .* gh label create security-exception$/m);
    expect(labels).toEqual(['security-exception']);
    expect(await run('--write')).toBe(0);
    expect(world.told.shown.at(-1)).not.toMatch(/gh label/);
  });

  it.each(['.github', '.github/workflows'])('writes nothing through %s where it is a link', async (folder) => {
    const outside = join(world.directory, 'outside');
    mkdirSync(join(outside, 'workflows'), { recursive: true });
    if (folder !== '.github') mkdirSync(join(world.workspace, '.github'), { recursive: true });
    symlinkSync(outside, join(world.workspace, folder));
    await expect(run('--write')).rejects.toMatchObject({ code: 'init-link' });
    expect(readdirSync(outside)).toEqual(['workflows']);
    expect(existsSync(join(world.workspace, files.policy))).toBe(false);
  });

  it('overwrites nothing', async () => {
    world.repository(files.policy, 'eol: block\n');
    world.repository(files.workflow, 'mine\n');
    expect(await run('--write')).toBe(0);
    expect([read(files.policy), read(files.workflow)]).toEqual(['eol: block\n', 'mine\n']);
    expect(shown()).toContain('.github/image-gate.yml is there, and stays as it is.');
    expect(read(files.form)).toMatch(/^name: Security exception/);
  });

  it('takes over what steps of trivy-action fail for, and is never laxer than the default', async () => {
    world.repository('.github/workflows/scan.yml', trivy);
    expect(await run('--write')).toBe(0);
    const { severity, unfixed } = parsePolicy(read(files.policy), files.policy).base;
    expect([severity.HIGH.action.value, unfixed.value]).toEqual(['block', 'log']);
    for (const name of severities)
      expect(actions.indexOf(severity[name].action.value)).toBeGreaterThanOrEqual(
        actions.indexOf(defaultPolicy.severity[name].action.value),
      );
    expect(shown()).toContain('.github/workflows/scan.yml:4: remove this step when image-gate runs.');
    expect(shown()).toContain('Name these files in the input exceptions: security/ignore.txt');
  });

  it('adopts entries without an expiry, within what the policy allows', async () => {
    world.repository('.trivyignore', 'CVE-2020-1001\n');
    expect(await run('--write')).toBe(0);
    expect(parsePolicy(read(files.policy), 'p').base.exceptions.adoptedUntil.value).toBe('2026-05-30');
    expect(shown()).toMatch(/1 exception without an expiry/);
  });

  it('says which workflows it could not read', async () => {
    world.repository('.github/workflows/odd.yml', 'a: &x 1\n');
    await run();
    expect(shown()).toContain('.github/workflows/odd.yml could not be read');
  });

  it('puts no expression of a file’s name into the workflow', async () => {
    world.repository('${{ github.token }}/Dockerfile', 'FROM scratch\n');
    world.repository('a"b/Dockerfile', 'FROM scratch\n');
    await run('--write');
    expect(read(files.workflow)).not.toContain('${{ github.token }}/');
    expect(parse(read(files.workflow)).jobs.image.strategy.matrix.include).toMatchObject([{ file: 'a"b/Dockerfile' }]);
  });

  it('calls no two images alike, as the one would be pushed over the other', async () => {
    for (const path of ['Dockerfile', 'Containerfile', 'a.b/Dockerfile', 'a-b/Dockerfile', 'é/Dockerfile'])
      world.repository(path, 'FROM scratch\n');
    await run('--write', '--registry', 'ghcr.io/acme');
    const { include } = parse(read(files.workflow)).jobs.image.strategy.matrix;
    const names: readonly string[] = include.map(({ name }: { readonly name: string }) => name);
    expect(new Set(names).size).toBe(5);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('finds Dockerfiles of every usual name, and calls their images by it', async () => {
    for (const path of [
      'Dockerfile',
      'Dockerfile.worker',
      'web.Dockerfile',
      'api/Containerfile.prod',
      'my app/Dockerfile',
    ])
      world.repository(path, 'FROM scratch\n');
    world.repository('Dockerfile.dockerignore', 'node_modules\n');
    await run('--write', '--registry', 'ghcr.io/acme');
    const { include } = parse(read(files.workflow)).jobs.image.strategy.matrix;
    const named = include.map(({ name, file }: Record<string, string>) => [file, name]);
    expect(Object.fromEntries(named)).toMatchObject({
      'Dockerfile.worker': expect.stringMatching(/-worker$/),
      'web.Dockerfile': expect.stringMatching(/-web$/),
      'api/Containerfile.prod': expect.stringMatching(/-api-prod$/),
      'my app/Dockerfile': expect.stringMatching(/-my-app$/),
    });
    expect(include).toHaveLength(5);
  });

  it('puts no line of a file’s name into the policy, and nothing that a terminal obeys', async () => {
    world.repository('Dockerfile', 'FROM scratch\n');
    world.repository('b\u009b31m\u202e/Dockerfile', 'FROM scratch\n');
    world.repository('.github/workflows/a\nunfixed: log\n#\u001b[2J.yml', trivy);
    await run();
    expect(shown()).not.toMatch(/^ *unfixed: log$/m);
    expect(shown()).not.toMatch(/[\u001b\u009b\u202e]/);
    expect(shown()).toContain('could not be read: look yourself whether it scans images.');
    await run('--write');
    expect(parsePolicy(read(files.policy), files.policy).base.unfixed.value).toBe(defaultPolicy.unfixed.value);
  });

  it.each<[readonly string[], RegExp]>([
    [['here'], /unexpected argument/],
    [['--registry', 'ghcr.io/Acme # x'], /no place for images/],
  ])('%j is wrong usage', async (args, message) => {
    await expect(run(...args)).rejects.toThrow(message);
  });
});
