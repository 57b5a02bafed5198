import { describe, expect, it } from '@jest/globals';
import type { HardeningEvidence } from '../../../src/policy/hardening/apply-hardening.js';
import { judge } from '../../../src/policy/judge.js';
import { triage } from '../../../src/policy/triage.js';
import { exception, now, platformScan, policyOf, scan, vulnerability } from '../samples.js';

const container = { user: 'root', env: ['API_TOKEN=x', 'DB_PASSWORD=y'], ports: [], healthcheck: true };
const image = scan([vulnerability()], platformScan({ container }));
const evidence: HardeningEvidence = { dockerfile: undefined };
const dockerfile = { path: 'Dockerfile', text: 'FROM node:22', built: true } as const;

function judged(text: string, context: Parameters<typeof triage>[4] = {}, active: ReturnType<typeof exception>[] = []) {
  const policy = policyOf(`severity: { critical: log, high: log }\n${text}`);
  const made = triage(image, policy, { active, refused: [] }, now, { hardening: evidence, ...context });
  const rows = made.open.flatMap(({ finding: { id, target }, action, decidedBy }) =>
    id.startsWith('hardening/')
      ? [`${action} ${id.slice('hardening/'.length)} ${target} by ${decidedBy.first.key}`]
      : [],
  );
  return { made, rows, verdict: judge(made, policy).verdict };
}

describe('the checks of how an image is made', () => {
  it('find nothing where the policy does not ask, or nobody was to make them', () => {
    expect(judged('').rows).toEqual([]);
    expect(judged('').made.hardening).toBeUndefined();
    const policy = policyOf('hardening: block');
    expect(triage(image, policy, { active: [], refused: [] }, now).open).toHaveLength(1);
  });

  it('do what the policy says of them, and not what it says of misconfigurations', () => {
    const { rows, verdict } = judged(
      'kinds: { misconfiguration: block }\nhardening: { severity: warn, checks: { root-user: log } }',
    );
    expect(rows).toEqual([
      'log root-user USER by hardening.checks.root-user',
      'warn secret-name-in-env ENV API_TOKEN by hardening.severity',
      'warn secret-name-in-env ENV DB_PASSWORD by hardening.severity',
    ]);
    expect(verdict).toBe('passed');
  });

  it('block where the policy says so', () => {
    expect(judged('hardening: { checks: { root-user: block } }').verdict).toBe('blocked');
  });

  it('go by exceptions with their id, and with the variable as the path', () => {
    const one = exception({ id: 'hardening/secret-name-in-env', kind: 'misconfiguration', paths: ['ENV DB_*'] });
    const { rows, made } = judged('hardening: { severity: { medium: block } }', {}, [one]);
    expect(rows).toEqual(['block secret-name-in-env ENV API_TOKEN by hardening.severity.medium']);
    expect(made.excepted.map(({ finding }) => finding.target)).toEqual(['ENV DB_PASSWORD']);
  });

  it('go by the time to fix and the way to tell of their severity', () => {
    const { made } = judged('hardening: { checks: { root-user: warn } }');
    const found = made.open.find(({ finding }) => finding.id === 'hardening/root-user');
    expect(found?.fixBy).toEqual(new Date(now.getTime() + 7 * 24 * 3_600_000));
    expect(found?.escalate).toBe('ticket');
  });

  it('only warn of what the baseline has, too, where only what is new can block', () => {
    const images = [platformScan({ container: { ...container, env: ['DB_PASSWORD=z'] } })];
    const known = { kind: 'known', name: 'main', source: 'image', findings: [], platforms: ['linux/amd64'] } as const;
    const { rows } = judged('gate-on: new\nhardening: { severity: block }', { baseline: { ...known, images } });
    expect(rows.filter((row) => row.startsWith('block'))).toEqual([
      'block secret-name-in-env ENV API_TOKEN by hardening.severity',
    ]);
    // Of what nobody has looked at in the baseline nothing is known.
    expect(judged('gate-on: new\nhardening: { severity: block }', { baseline: known }).rows).toEqual(
      judged('hardening: { severity: block }').rows,
    );
  });

  it('say which of them could look', () => {
    expect(judged('hardening: { checks: { root-user: warn, base-digest: warn } }').made.hardening).toEqual({
      looked: ['root-user'],
    });
    const both = judged('hardening: { checks: { root-user: warn, base-digest: block } }', {
      hardening: { dockerfile },
    });
    expect(both.made.hardening).toEqual({ looked: ['root-user', 'base-digest'] });
    expect(both.verdict).toBe('blocked');
    expect(both.made.concerns).toEqual([]);
  });

  it.each<[string, HardeningEvidence['dockerfile'], string | undefined]>([
    ['block', undefined, 'warn'],
    ['warn', undefined, 'warn'],
    ['log', undefined, 'log'],
    ['off', undefined, undefined],
    ['block', dockerfile, undefined],
    ['block', 'not-asked', undefined],
  ])('base-digest: %s, with the Dockerfile %j: %s', (action, file, expected) => {
    const { made } = judged(`hardening: { checks: { base-digest: ${action} } }`, { hardening: { dockerfile: file } });
    // One of another context may have been built.
    const message = 'no Dockerfile of this repository was built in this run, so nobody has looked for base-digest';
    expect(made.concerns).toMatchObject(expected === undefined ? [] : [{ action: expected, message }]);
  });

  it('block a report that leaves out what a check that blocks reads', () => {
    const report = { ...scan([vulnerability()]), scanner: { version: '1', trust: 'report' } as const };
    const asked = (text: string) => {
      const policy = policyOf(text);
      return judge(triage(report, policy, { active: [], refused: [] }, now, { hardening: evidence }), policy);
    };
    expect(asked('hardening: { checks: { root-user: block } }')).toMatchObject({
      verdict: 'blocked',
      reasons: [{ code: 'hardening' }, {}],
    });
    expect(asked('severity: { critical: log }\nhardening: { checks: { root-user: warn } }').verdict).toBe('passed');
  });
});
