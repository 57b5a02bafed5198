import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { mediaTypes } from '../../../src/oci/descriptor.js';
import type { CriterionKey } from '../../../src/posture/criteria.js';
import { postureSchema } from '../../../src/posture/posture.js';
import { refusal } from '../../contract/github-fake.js';
import { type FakeProject, ruleOfChecks, ruleOfReviews } from '../../contract/github-organization.js';
import { newSigner } from '../../evidence/sample-claims.js';
import { night } from '../../ledger/nights.js';
import { putLedger } from '../../ledger/put-ledger.js';
import { startFakeRegistry } from '../../oci/registry/fake-registry.js';
import {
  kyvernoConfigMap,
  kyvernoDeployment,
  policyException,
  ready,
  wholeCluster,
} from '../../posture/cluster-resources.js';
import { type PostureWorld, workflowPath as path, postureWorld, whole, workflow } from './posture-world.js';

let world: PostureWorld;
beforeEach(async () => {
  world = await postureWorld();
});
afterEach(async () => {
  await world.close();
  expect(world.github.violations).toEqual([]);
});

const at = (name: string) => join(world.flow.workspace, name);
const run = (...args: readonly string[]) => world.run(...args);
const posture = () => world.posture();
const shown = () => world.flow.told.shown.at(-1) ?? '';
const rowsOf: PostureWorld['rowsOf'] = (key) => world.rowsOf(key);

/** What `admission kyverno` writes for a policy with a key, as the cluster then has it. */
async function enforcedPolicies() {
  const signer = newSigner();
  world.flow.repository('image-gate.pub', signer.publicKey);
  world.flow.repository('.github/image-gate.yml', 'verify: { keys: [image-gate.pub] }\n');
  await runCommandLine(world.ports(), ['admission', 'kyverno', '--enforce', '--output', at('kyverno.yml')]);
  return parseAllDocuments(readFileSync(at('kyverno.yml'), 'utf8'), { version: '1.1' }).map((one) => one.toJS());
}

describe('image-gate posture', () => {
  it('claims nothing where nothing is named', async () => {
    expect(await run()).toBe(0);
    expect(posture().level).toBe(0);
    expect(posture().criteria.filter(({ state }) => state !== 'not-known')).toEqual([]);
    expect(shown()).toContain('Level 0 of 5: unaware');
    expect(world.registry.requests).toEqual([]);
  });

  it('is at level 2 by ledger, night and registry, and says what is missing for 3', async () => {
    putLedger(at('.image-gate/ledger'), [{ at: night(4), faults: [] }]);
    world.putNight();
    expect(await run()).toBe(0);
    expect(postureSchema.parse(posture())).toMatchObject({ level: 2, target: null });
    expect(rowsOf('writes-restricted')).toMatchObject([{ seen: 'yes', subject: `${world.registry.host}/acme/app` }]);
    expect(shown()).toContain(
      'For level 3 (scans on push, signatures enforced) is missing: Every repository with a Dockerfile runs the gate; No change is merged without the gate; The cluster refuses images that nobody has signed.',
    );
    expect(world.registry.storage.openUploads.size).toBe(0);
  });

  it('looks at every repository of an organization that holds a Dockerfile, internal and private ones too', async () => {
    const bare = { files: { 'deploy/api.Dockerfile': 'FROM scratch\n' } };
    world.projects = [
      whole,
      { name: 'tool', visibility: 'internal', ...bare },
      { name: 'secret', visibility: 'private', ...bare },
      { name: 'site', files: { 'index.html': '' } },
      { name: 'old', archived: true, ...bare },
      { name: 'nothing' },
    ];
    world.privateCount = 2;
    expect(await run('--organization', 'acme')).toBe(0);
    expect(rowsOf('gate-on-push').map(({ subject, seen }) => [subject, seen])).toEqual([
      ['acme/app', 'yes'],
      ['acme/secret', 'no'],
      ['acme/tool', 'no'],
    ]);
    expect(shown()).toContain('no job that a push to main starts is the gate (internal repository)');
    for (const key of [
      'checks-required',
      'reviews-required',
      'policy-owned',
      'deploys-reviewed',
      'evidence-kept',
    ] as const)
      expect(rowsOf(key)[0]).toMatchObject({ subject: 'acme/app', seen: 'yes' });
  });

  it.each<[string, number | undefined, string]>([
    ['some are not shown to the token', 3, '2 of its repositories are not shown to this token'],
    ['it does not say how many there are', undefined, 'it does not tell this token how many'],
  ])('does not count an organization as whole where %s', async (_what, count, why) => {
    world.projects = [whole, { name: 'tool', visibility: 'internal' }];
    world.privateCount = count;
    await run('--organization', 'acme');
    expect(rowsOf('gate-on-push')).toMatchObject([
      { subject: 'acme', seen: 'not-known', why: expect.stringContaining(why) },
      { subject: 'acme/app', seen: 'yes' },
    ]);
    expect(posture().criteria.find(({ key }) => key === 'gate-on-push')?.state).toBe('not-known');
  });

  it.each<[CriterionKey, Partial<FakeProject>, string]>([
    ['gate-on-push', { runs: [] }, 'did not end well on main for 30 d, though there are commits since'],
    [
      'gate-on-push',
      { files: { Dockerfile: '', [path]: workflow.replace('gate@', 'other@') } },
      'no job that a push to main',
    ],
    ['checks-required', { rules: [ruleOfChecks('lint')] }, 'main requires lint, which is not the gate'],
    ['checks-required', { rules: [] }, 'main requires no check'],
    ['reviews-required', { rules: [] }, 'main asks for 0 approving reviews'],
    ['policy-owned', { rules: [ruleOfReviews(1, false)] }, 'main does not ask for their review'],
    ['policy-owned', { badOwnerLines: [1] }, 'GitHub does not take line 1 of .github/CODEOWNERS'],
    ['policy-owned', { files: { Dockerfile: '', [path]: workflow } }, 'it has no CODEOWNERS'],
    ['deploys-reviewed', { environments: [{ name: 'production', reviewers: 0 }] }, 'asks nobody'],
    ['evidence-kept', { retention: 30 }, 'kept for 30 days'],
  ])('says %s is not so by what it has seen: %j', async (key, change, answer) => {
    world.projects = [{ ...whole, ...change }];
    await run('--repository', 'acme/app');
    expect(rowsOf(key)).toMatchObject([{ seen: 'no', evidence: { answer: expect.stringContaining(answer) } }]);
  });

  it('counts the older protection of branches as rulesets', async () => {
    world.projects = [{ ...whole, rules: [], protection: { approvals: 1, owners: true, contexts: ['gate'] } }];
    await run('--repository', 'acme/app');
    for (const key of ['checks-required', 'reviews-required', 'policy-owned'] as const)
      expect(rowsOf(key)).toMatchObject([{ seen: 'yes' }]);
  });

  it('counts a repository to which nobody commits, and whose workflow has the gate', async () => {
    world.projects = [{ ...whole, runs: [], committedAt: '2024-01-01T00:00:00Z' }];
    await run('--repository', 'acme/app');
    expect(rowsOf('gate-on-push')).toMatchObject([{ seen: 'yes' }]);
  });

  it.each<[string, CriterionKey, string]>([
    ['repos/get-branch-protection', 'reviews-required', 'administration: read'],
    ['actions/list-workflow-runs-for-repo', 'gate-on-push', 'actions: read'],
    ['repos/get-all-environments', 'deploys-reviewed', 'actions: read'],
    ['actions/get-artifact-and-log-retention-settings-repository', 'evidence-kept', 'administration: read'],
    ['repos/codeowners-errors', 'policy-owned', 'contents: read'],
  ])('names the permission without which %s is not told', async (operation, key, permission) => {
    world.projects = [{ ...whole, rules: [ruleOfChecks('gate')], protection: { approvals: 1, owners: true } }];
    for (const status of [403, 404]) {
      world.faults = {
        [operation]: () => refusal(status, status === 403 ? 'Resource not accessible by integration' : 'Not Found'),
      };
      expect(await run('--repository', 'acme/app')).toBe(0);
      expect(rowsOf(key)).toMatchObject([
        { seen: 'not-known', because: 'not-shown', fix: expect.stringContaining(permission) },
      ]);
    }
  });

  it('gives 3 where GitHub fails, and asks nothing more once it limits the rate', async () => {
    world.projects = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...whole, name }));
    world.faults = { 'git/get-tree': () => refusal(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }) };
    expect(await run('--organization', 'acme')).toBe(3);
    expect(world.github.calls.filter(({ operation }) => operation === 'git/get-tree').length).toBeLessThan(3);
    expect(rowsOf('gate-on-push')).toMatchObject(world.projects.map(() => ({ because: 'failed' })));
  });

  it('reads a workflow that many repositories call once', async () => {
    const call = 'on: push\njobs:\n  scan:\n    uses: acme/workflows/.github/workflows/gate.yml@v1\n';
    const caller = { ...whole, files: { Dockerfile: '', [path]: call }, rules: [ruleOfChecks('scan / gate')] };
    const called = { name: 'workflows', files: { '.github/workflows/gate.yml': workflow } };
    world.projects = [caller, { ...caller, name: 'web' }, called];
    await run('--organization', 'acme');
    expect(rowsOf('gate-on-push').map(({ seen }) => seen)).toEqual(['yes', 'yes']);
    expect(rowsOf('checks-required').map(({ seen }) => seen)).toEqual(['yes', 'yes']);
    expect(world.github.calls.filter(({ operation }) => operation === 'repos/get-content')).toHaveLength(1);
  });

  it('says that a registry takes what a stranger pushes, and begins nothing in it', async () => {
    await world.registry.close();
    world.registry = await startFakeRegistry();
    world.registry.seedManifest('acme/app', Buffer.from('{}'), mediaTypes.ociManifest, 'main');
    await run('--image', `${world.registry.host}/acme/app`);
    expect(rowsOf('writes-restricted')).toMatchObject([{ seen: 'no' }]);
    expect(world.registry.storage.openUploads.size).toBe(0);
  });

  it('begins no upload to a repository that is not there', async () => {
    world.registry.fail({ when: 'GET /v2/nobody/tags/list', act: { kind: 'status', status: 404 } });
    expect(await run('--image', `${world.registry.host}/nobody`)).toBe(3);
    expect(world.registry.writes).toEqual([]);
  });

  it('knows by the policies of the cluster what admission enforces', async () => {
    const items = await enforcedPolicies();
    const around = wholeCluster(items).slice(items.length);
    const keys = ['signatures-enforced', 'admission-enforced', 'admission-closed'] as const;
    const cluster = async (all: readonly object[]) => {
      world.flow.repository('policies.json', JSON.stringify({ kind: 'List', items: [...all.map(ready), ...around] }));
      world.clock.time = Date.now();
      await run('--cluster', at('policies.json'));
      return keys.map((key) => posture().criteria.find((one) => one.key === key)?.state);
    };
    expect(await cluster(items)).toEqual(['yes', 'yes', 'yes']);
    const audit = items.map((one) => ({ ...one, spec: { ...one.spec, validationActions: ['Audit'] } }));
    expect(await cluster(audit)).toEqual(['no', 'no', 'no']);
    const laxer = items.map((one) => ({ ...one, spec: { ...one.spec, validations: [] } }));
    expect(await cluster(laxer)).toEqual(['no', 'no', 'no']);
    const always = items.map((one) => ({
      ...one,
      spec: { ...one.spec, validations: one.spec.validations.map((rule: object) => ({ ...rule, expression: 'true' })) },
    }));
    expect(await cluster(always)).toEqual(['no', 'no', 'no']);
    const olderRules = items.map((one) => ({
      ...one,
      spec: {
        ...one.spec,
        validations: one.spec.validations.map((rule: { message: string; expression: string }) =>
          rule.message.includes('`verify.max-age`') ? { ...rule, expression: 'true' } : rule,
        ),
      },
    }));
    expect(await cluster(olderRules)).toEqual(['yes', 'no', 'yes']);
    expect(await cluster(items.slice(0, 1))).toEqual(['yes', 'yes', 'no']);
    expect(await cluster([])).toEqual(['no', 'no', 'no']);
    world.clock.time = Date.now() + 3 * 24 * 3_600_000;
    await run('--cluster', at('policies.json'));
    expect(rowsOf('admission-enforced')).toMatchObject([{ seen: 'not-known' }]);
  });

  it('takes a policy of the cluster with something more in it for another one, but for what Kubernetes fills in', async () => {
    const items = await enforcedPolicies();
    const states = async (more: object, constraints: object = {}) => {
      const all = items.map((one) => ({
        ...one,
        spec: { ...one.spec, ...more, matchConstraints: { ...one.spec.matchConstraints, ...constraints } },
      }));
      const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
      world.flow.repository(
        'policies.json',
        JSON.stringify({
          kind: 'List',
          items: [...all.map(ready), ...wholeCluster(items).slice(items.length)],
        }).replaceAll('"DEEP"', deep),
      );
      world.clock.time = Date.now();
      await run('--cluster', at('policies.json'));
      const keys = ['signatures-enforced', 'admission-enforced', 'admission-closed'];
      return keys.map((key) => posture().criteria.find((one) => one.key === key)?.state).join();
    };
    const filled = {
      evaluation: { admission: { enabled: true }, background: { enabled: true } },
      auditAnnotations: [],
    };
    expect(await states(filled, { matchPolicy: 'Equivalent', namespaceSelector: {} })).toBe('yes,yes,yes');
    expect(await states({}, { namespaceSelector: { matchLabels: { judged: 'true' } } })).toBe('no,no,no');
    expect(await states({}, { excludeResourceRules: [{ resources: ['*'] }] })).toBe('no,no,no');
    expect(await states({ evaluation: { admission: { enabled: false } } })).toBe('no,no,no');
    expect(await states({ evaluation: { mode: 'JSON' } })).toBe('no,no,no');
    expect(await states({ matchConditions: [{ name: 'new-images', expression: 'false' }] })).toBe('no,no,no');
    expect(await states({ evaluation: 'DEEP' })).toBe('no,no,no');
  });

  it('knows no admission to which nobody has asked for exceptions', async () => {
    const items = await enforcedPolicies();
    const [webhooks = {}] = wholeCluster(items).slice(items.length);
    const around = [webhooks, kyvernoDeployment(), kyvernoConfigMap()];
    const cluster = async (...more: readonly object[]) => {
      world.flow.repository('policies.json', JSON.stringify({ kind: 'List', items: [...items.map(ready), ...more] }));
      world.clock.time = Date.now();
      await run('--cluster', at('policies.json'));
      return ['signatures-enforced', 'admission-enforced', 'admission-closed'].map(
        (key) => posture().criteria.find((one) => one.key === key)?.state,
      );
    };
    expect(await cluster()).toEqual(['not-known', 'not-known', 'not-known']);
    expect(await cluster(webhooks)).toEqual(['not-known', 'not-known', 'not-known']);
    expect(await cluster(...around)).toEqual(['yes', 'yes', 'yes']);
    expect(await cluster(...around, policyException())).toEqual(['no', 'no', 'yes']);
    expect(rowsOf('admission-enforced')).toMatchObject([
      {
        evidence: { answer: expect.stringContaining('the exception shop/legacy takes pods out of it, without an end') },
      },
    ]);
  });

  it('reads Kyverno’s own configuration, in a file of its own', async () => {
    const items = await enforcedPolicies();
    const [webhooks = {}] = wholeCluster(items).slice(items.length);
    const cluster = async (config: object, ...policies: readonly object[]) => {
      world.flow.repository('policies.json', JSON.stringify({ items: [...policies, webhooks] }));
      world.flow.repository('kyverno.json', JSON.stringify({ items: [kyvernoDeployment(), config] }));
      world.clock.time = Date.now();
      expect(await run('--cluster', at('policies.json'), '--cluster', at('kyverno.json'))).toBe(0);
      return ['signatures-enforced', 'admission-enforced', 'admission-closed'].map(
        (key) => posture().criteria.find((one) => one.key === key)?.state,
      );
    };
    expect(await cluster(kyvernoConfigMap(), ...items.map(ready))).toEqual(['yes', 'yes', 'yes']);
    expect(posture().sources.filter(({ kind }) => kind === 'cluster')).toHaveLength(2);
    const filters = { resourceFilters: '[Event,*,*][Pod,shop,*]' };
    expect(await cluster(kyvernoConfigMap(filters), ...items.map(ready))).toEqual(['no', 'no', 'no']);
    const answer = expect.stringContaining('resourceFilters of Kyverno’s configuration: [Pod,shop,*]');
    expect(rowsOf('admission-enforced')).toMatchObject([{ evidence: { answer } }]);
    expect(await cluster(kyvernoConfigMap({}, 'another'), ...items.map(ready))).toEqual(Array(3).fill('not-known'));
    // Kyverno has not read them, or they are of another interface, or of somebody else.
    expect(await cluster(kyvernoConfigMap(), ...items)).toEqual(Array(3).fill('not-known'));
    const as = (apiVersion: string) => items.map((one) => ({ ...one, apiVersion })).map(ready);
    expect(await cluster(kyvernoConfigMap(), ...as('policies.kyverno.io/v1beta1'))).toEqual(Array(3).fill('not-known'));
    expect(await cluster(kyvernoConfigMap(), ...as('policies.example.com/v1'))).toEqual(['no', 'no', 'no']);
    const others = items.map((one) => ({ ...one, metadata: { name: `our-${one.metadata.name}` } })).map(ready);
    expect(await cluster(kyvernoConfigMap(), ...others)).toEqual(Array(3).fill('not-known'));
  });

  it('counts an exception that admission has made until it ends', async () => {
    const items = await enforcedPolicies();
    // One moment for both: a midnight may pass between two.
    const now = Date.now();
    const until = new Date(now + 24 * 3_600_000).toISOString().slice(0, 10);
    const image = `ghcr.io/acme/app@sha256:${'a'.repeat(64)}`;
    const args = ['--break-glass', 'incident-1', '--until', until, '--output', at('incident.yml')];
    world.clock.time = now;
    await runCommandLine(world.ports(), ['admission', 'kyverno', image, ...args]);
    const exception = parseAllDocuments(readFileSync(at('incident.yml'), 'utf8'), { version: '1.1' })[0]?.toJS();
    world.flow.repository('policies.json', JSON.stringify({ items: [...wholeCluster(items), exception] }));
    await run('--cluster', at('policies.json'));
    expect(rowsOf('signatures-enforced')).toMatchObject([{ seen: 'no' }]);
    expect(rowsOf('admission-closed')).toMatchObject([{ seen: 'no' }]);
    world.clock.time = Date.parse(until);
    await run('--cluster', at('policies.json'));
    expect(rowsOf('signatures-enforced')).toMatchObject([{ seen: 'yes' }]);
  });

  it('says what got worse since the time before', async () => {
    world.projects = [whole];
    await run('--repository', 'acme/app');
    world.projects = [{ ...whole, retention: 7 }];
    await run('--repository', 'acme/app');
    expect(posture().changes).toEqual([{ criterion: 'evidence-kept', subject: 'acme/app', was: 'yes', is: 'no' }]);
    expect(shown()).toContain('Got worse: Logs are kept for 30 days, artifacts for 90 (acme/app): was yes, is no');
    expect(readFileSync(at('.image-gate/posture/posture.md'), 'utf8')).toContain('| ❌ | Logs are kept');
  });

  it('names no repository where everybody reads the log', async () => {
    world.projects = [{ ...whole, name: 'secret-tool', visibility: 'private', retention: 7 }];
    const open = {
      ...world.ports(),
      environment: { ...world.flow.environment, GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/site' },
    };
    await runCommandLine(open, ['posture', '--repository', 'acme/secret-tool', '--format', 'markdown']);
    expect(shown() + world.flow.told.printed).not.toContain('secret-tool');
    expect(shown()).toContain('Level 0 of 5');
  });

  it('is held against the level of the policy, where no other is named', async () => {
    world.flow.repository('.github/image-gate.yml', 'policy: { maturity: 2 }\n');
    expect(await run('--fail-on', 'level')).toBe(3);
    expect(posture().target).toBe(2);
    expect(await run('--fail-on', 'level', '--level', '1')).toBe(3);
    expect(posture().target).toBe(1);
  });

  it('names a policy file to nobody where there is none', async () => {
    expect(await run()).toBe(0);
    expect(posture().sources).toEqual([]);
    const reviewed = () => JSON.stringify(posture().criteria.find(({ key }) => key === 'policy-reviewed'));
    expect(reviewed()).toContain('there is no such file');
    world.flow.repository('.github/image-gate.yml', '{}\n');
    expect(await run()).toBe(0);
    expect(posture().sources).toMatchObject([{ kind: 'policy', place: '.github/image-gate.yml' }]);
    expect(reviewed()).toContain('it does not say when it was reviewed last');
  });

  it('keeps its folder out of commits, and writes both files', async () => {
    await run('--folder', 'weekly');
    for (const name of ['posture.json', 'posture.md', '.gitignore'])
      expect(existsSync(at(`weekly/${name}`))).toBe(true);
  });

  it('names what is kept for auditors beside each control', async () => {
    world.putNight();
    world.flow.repository('evidence/README.md', 'x');
    await run('--evidence', 'evidence', '--format', 'markdown');
    expect(world.flow.told.printed).toContain('This is no audit and no certificate');
    expect(world.flow.told.printed).toMatch(/OWASP Top 10 \(2021\) A08 .*`evidence evidence`/);
  });

  it.each<[string, readonly string[], string]>([
    ['a repository that is none', ['--repository', 'acme'], 'usage'],
    ['an organization that is none', ['--organization', 'acme/app'], 'usage'],
    ['a level that is not named', ['--fail-on', 'level'], 'usage'],
    ['a night that is not there', ['--night', 'nowhere'], 'night-absent'],
    ['what runs that is not there', ['--drift', 'nowhere'], 'drift-absent'],
    ['a posture that is not there', ['--before', 'nowhere.json'], 'posture-absent'],
    ['a cluster that is not there', ['--cluster', 'nowhere.json'], 'cluster-invalid'],
    ['a folder for a cluster', ['--cluster', '.'], 'cluster-invalid'],
    ['a folder for what a Harbor enforces', ['--harbor', '.'], 'harbor-posture-invalid'],
    ['evidence that is not there', ['--evidence', 'nowhere'], 'evidence-absent'],
  ])('refuses %s', async (_what, args, code) => {
    await expect(run(...args)).rejects.toMatchObject({ code });
  });

  it('refuses a posture that somebody has bettered, and one without a token', async () => {
    world.flow.repository('.image-gate/posture/posture.json', '{"postureVersion":1,"level":5}');
    await expect(run()).rejects.toMatchObject({ code: 'posture-invalid' });
    world.flow.repository('.image-gate/posture/posture.json', '');
    const none = { ...world.ports(), environment: { ...world.flow.environment, GITHUB_TOKEN: '' } };
    const asked = ['posture', '--folder', 'other', '--repository', 'acme/app'];
    await expect(runCommandLine(none, asked)).rejects.toMatchObject({ code: 'usage' });
  });
});
