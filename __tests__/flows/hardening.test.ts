/** What checks of how an image is made do in whole runs: no value of a secret leaves, and whose rules count (promises 6 and 9). */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { ImageRecipe } from '../oci/layout/make-layout.js';
import { commits, pullRequestTo } from './pull-request-world.js';
import { contentsOf, type FlowWorld, flowWorld } from './world.js';

const policy = '.github/image-gate.yml';
// Put together here, so that no scanner of repositories takes this file for a leak.
const token = `ghp_${'a1B'.repeat(12)}`;
const [password, argument] = ['correct-horse-battery', 'staple-of-the-build'];
const values = [token, password, argument];

const config = {
  User: '',
  Env: ['PATH=/bin', `DEPLOY=${token}`, `DB_PASSWORD=${password}`],
  ExposedPorts: { '22/tcp': {} },
};
const history = [
  { created_by: `RUN |1 NPM_TOKEN=${argument} /bin/sh -c npm ci # buildkit` },
  { created_by: `ENV DEPLOY=${token}`, empty_layer: true },
];
const image: ImageRecipe = { history, editConfig: (document) => ({ ...document, config }) };

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld();
});
afterEach(() => world.close());

async function run(images: readonly ImageRecipe[] = [image], more: Readonly<Record<string, string>> = {}) {
  const made = await world.layout({ images });
  // What the real Trivy repeats of the config of an image.
  const file = join(world.directory, 'trivy.json');
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const document = JSON.parse(readFileSync(made.path(made.images[0]?.config.digest ?? ''), 'utf8'));
  writeFileSync(file, JSON.stringify({ ...report, Metadata: { ...report.Metadata, ImageConfig: document } }));
  return runAction(world, world.inputs({ scanners: 'secret', ...more })).catch((error: unknown) => error);
}

const textOf = (form: RegExp) => readFileSync(world.reportNamed(form), 'utf8');
const record = () => world.record();
const ids = () =>
  record()
    .findings.filter(({ kind }: { kind: string }) => kind === 'misconfiguration')
    .map(({ id, where, action }: Record<string, string>) => `${action} ${id} ${where}`);

describe('an image that is made badly', () => {
  it('is judged as before where the policy says nothing of it', async () => {
    expect(await run()).toBe(0);
    expect(ids()).toEqual([]);
    expect(record()).not.toHaveProperty('hardening');
  });

  it('is warned of in all reports, and passes', async () => {
    world.repository(policy, 'hardening: warn\n');
    expect(await run()).toBe(0);
    expect(ids()).toEqual([
      'warn hardening/secret-in-env ENV DEPLOY',
      'warn hardening/root-user USER',
      'warn hardening/exposed-ssh EXPOSE 22',
      'warn hardening/secret-argument ARG NPM_TOKEN',
      'warn hardening/secret-name-in-env ENV DB_PASSWORD',
    ]);
    expect(record().hardening.looked).toContain('root-user');
    expect(record().platforms[0].tokens).toEqual([{ where: 'ENV', name: 'DEPLOY', token: 'a GitHub token' }]);
    const [{ tool, results }] = JSON.parse(textOf(/\.sarif$/)).runs;
    const rule = tool.driver.rules.find(({ id }: { id: string }) => id === 'hardening/root-user');
    expect(rule.helpUri).toContain('docs/hardening.md#root-user');
    expect(rule.help.markdown).toContain('USER 10001:10001');
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('hardening/secret-in-env');
    expect(world.told.summaries.join()).toContain('hardening/root-user');
    expect(world.told.shown.join()).toContain('hardening/root-user');
  });

  it('is explained by the id of a check, also among the reports of several images', async () => {
    world.repository(policy, 'hardening: { checks: { root-user: block } }\n');
    expect(await run()).toBe(1);
    const other = { ...JSON.parse(textOf(/^trivy-results-/)), ArtifactName: 'acme/other:1' };
    writeFileSync(join(world.reports, 'trivy-results-other.json'), JSON.stringify(other));
    const explain = (id: string) => runCommandLine(world, ['explain', id, '--report-dir', world.reports]);
    expect(await explain('hardening/root-user')).toBe(1);
    expect(world.told.shown.at(-1)).toMatch(/^ {2}Where {2}USER, as the config and the history of the image say it$/m);
    expect(world.told.shown.at(-1)).toMatch(
      /^hardening\/root-user {2}# <why.*the only one of 2 images here that has it/ms,
    );
    await expect(explain('root-user')).rejects.toThrow(/Similar ids: hardening\/root-user/);
  });

  it('is blocked where the policy says so, with the reason', async () => {
    world.repository(policy, 'hardening: { checks: { secret-in-env: block } }\n');
    expect(await run()).toBe(1);
    expect(ids()).toEqual(['block hardening/secret-in-env ENV DEPLOY']);
    expect(world.told.annotations.join()).toContain('Revoke it, remove the ENV line');
  });

  it('is excepted by id and variable', async () => {
    world.repository(policy, 'hardening: { severity: { medium: block } }\n');
    const entry = (id: string, path: string) =>
      `  - { id: hardening/${id}, paths: ["${path}"], expired_at: 2026-03-20, statement: "known" }\n`;
    world.repository(
      '.trivyignore.yaml',
      `misconfigurations:\n${entry('secret-name-in-env', 'ENV DB_PASSWORD')}${entry('secret-argument', 'ARG *')}${entry('exposed-ssh', 'EXPOSE 22')}`,
    );
    expect(await run()).toBe(0);
    expect(record().exceptions.applied).toHaveLength(3);
  });
});

describe('the value of a secret in an image', () => {
  it('is in nothing that a run writes, sends, shows or logs', async () => {
    world.repository(policy, 'hardening: { severity: block, checks: { no-healthcheck: log } }\n');
    expect(await run()).toBe(1);
    const said = [
      ...readdirSync(world.reports).map((name) => readFileSync(join(world.reports, name), 'utf8')),
      ...world.told.summaries,
      ...world.told.annotations,
      ...world.told.shown,
      JSON.stringify(world.told.outputs),
      JSON.stringify(world.log),
      ...world.events,
    ];
    expect(said.length).toBeGreaterThan(8);
    for (const text of said) for (const value of values) expect(text).not.toContain(value);
    expect(said.some((text) => text.includes('ENV DEPLOY'))).toBe(true);
  });

  it('is known to a reader of the published report, where it is masked', async () => {
    world.repository(policy, 'hardening: { severity: block }\n');
    expect(await run()).toBe(1);
    const { CI: _, GITHUB_ACTIONS: __, ...environment } = world.environment;
    const own = { ...world, environment };
    const before = ids();
    const path = world.reportNamed(/^trivy-results-.*json$/);
    world.told.shown.splice(0);
    expect(await runCommandLine(own, ['explain', 'hardening/secret-in-env', path])).toBe(1);
    const text = world.told.shown.join();
    expect(text).toContain('DEPLOY holds a GitHub token');
    expect(text).toMatch(/Blocks by hardening\.severity: block \(\.github\/image-gate\.yml:1:24\)/);
    expect(text).toContain('Revoke it, remove the ENV line');
    expect(text).toMatch(/hardening\/secret-in-env {2}# <why this is acceptable>, Expiry: /);
    const again = join(world.directory, 'again');
    await runCommandLine(own, ['judge', path, '-f', 'json', '-o', again]);
    for (const one of before.filter((id: string) => !id.includes('base-digest')))
      expect(readFileSync(again, 'utf8')).toContain(one.split(' ')[1]);
    for (const value of values) expect(world.told.shown.join()).not.toContain(value);
  });
});

describe('a pull request', () => {
  interface Sides {
    readonly base: string;
    /** The policy of the default branch, where the pull request goes to another one. */
    readonly main?: string;
    readonly own: string;
    readonly isFork?: boolean;
    readonly exceptions?: string;
  }

  async function pullRequest({ base, own, main, isFork = false, exceptions = '' }: Sides) {
    const pull = pullRequestTo(main === undefined ? 'main' : 'dev', isFork);
    world.close();
    world = flowWorld({ github: pull.github });
    const sides = [
      [commits.main, main ?? '', ''],
      [commits.base, base, ''],
      [commits.head, own, exceptions],
      [commits.merge, own, exceptions],
    ] as const;
    const known = sides.flatMap(([commit, rules, ignored]) => [
      [`${commit} ${policy}`, rules] as const,
      ...(ignored === '' ? [] : [[`${commit} .trivyignore`, ignored] as const]),
    ]);
    world = {
      ...world,
      environment: { ...world.environment, ...pull.environment(world.directory) },
      openContents: contentsOf(new Map(known)),
    };
    return run([image], { 'policy-from': 'auto' });
  }

  const blocks = 'hardening: { checks: { root-user: block } }\n';
  it.each<[string, Sides, number]>([
    ['passes where neither side blocks', { base: 'hardening: warn\n', own: 'hardening: warn\n' }, 0],
    ['that switches the checks off is judged no laxer', { base: blocks, own: 'hardening: off\n' }, 1],
    ['that takes the key away is judged no laxer', { base: blocks, own: '' }, 1],
    ['to a branch that anybody writes is judged no laxer', { base: 'hardening: off\n', own: '', main: blocks }, 1],
    ['of a fork that does is judged no laxer', { base: blocks, own: '', isFork: true }, 1],
    [
      'that excepts itself is judged no laxer where somebody must approve it',
      {
        base: `${blocks}approvals: [bob]\n`,
        own: blocks,
        exceptions: 'hardening/root-user  # fine, Expiry: 2026-03-20\n',
      },
      1,
    ],
  ])('%s', async (_, sides, code) => {
    expect(await pullRequest(sides)).toBe(code);
  });
});
