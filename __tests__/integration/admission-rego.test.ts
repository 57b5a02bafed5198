/** What `image-gate admission conftest` and `gatekeeper` write, by the real opa, conftest and gator. They are in IMAGE_GATE_TOOLS. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { conftestRego } from '../../src/evidence/admission/conftest.js';
import { gatekeeperYaml } from '../../src/evidence/admission/gatekeeper.js';
import { judgeEvidence } from '../../src/evidence/verify/judge-evidence.js';
import { faultWords, nameWords } from '../../src/evidence/verify/refusal-words.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import type { Digest } from '../../src/oci/digest.js';
import { gates } from '../../src/policy/baseline.js';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { hardeningActions } from '../../src/policy/hardening/hardening-rules.js';
import { patternRegex } from '../../src/policy/image-pattern.js';
import { withOpinion } from '../../src/policy/opinion/merge-opinion.js';
import { opinionWeights } from '../../src/policy/opinion/opinion-weight.js';
import { actions } from '../../src/policy/policy.js';
import { decide } from '../../src/policy/verdict.js';
import { readReport } from '../../src/record/read-report.js';
import type { ImageRecord } from '../../src/record/record-schema.js';
import { evidenceJson } from '../../src/report/json/evidence.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import { assessmentOfReport } from '../../src/report/make-assessment.js';
import type { Exploitation } from '../../src/scan/exploitation/exploitation.js';
import { severities } from '../../src/scan/finding.js';
import type { ScanResult } from '../../src/scan/scan-result.js';
import { flowWorld } from '../flows/world.js';
import { exploitation } from '../policy/exploitation/known.js';
import { oddNames, oddPatterns, wantedOf } from '../policy/odd-names.js';
import { answered, clairFinding, notReady } from '../policy/opinion/opinion-samples.js';
import { misconfiguration, platformScan, scan, secret, unfixed, vulnerability } from '../policy/samples.js';
import { workload, workloadKinds } from './workload.js';

const tools = process.env.IMAGE_GATE_TOOLS ?? '';
const day = 86_400_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'admission-rego-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(tool: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(join(tools, tool), args, {
    cwd: folder,
    env: { HOME: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** What the policy in these words makes of a scan, as TypeScript decides. */
function judged(
  words: object,
  names: readonly [string, ...string[]],
  scanned: ScanResult,
  known: readonly string[] = [],
  exploitation?: Exploitation,
) {
  const policy = parsePolicy(JSON.stringify(words), 'policy.yml');
  const now = new Date();
  const findings = scanned.findings.filter(({ id }) => known.includes(id));
  const baseline = { kind: 'known', name: 'b', source: 'report', findings, platforms: ['linux/amd64'] } as const;
  const compared = known.length > 0 ? { baseline } : {};
  const decision = decide(
    { policy, exceptions: { active: [], refused: [] } },
    { scan: scanned, names, now, exploitation, hardening: { dockerfile: undefined }, ...compared },
  );
  const record = publishedRecord(assessmentOfReport({ name: names[0], names, scan: scanned, decision, now }));
  return { policy, verdict: decision.verdict, record };
}

/** What the rules deny of each of these, by opa in one call. */
function denied(rego: string, inputs: readonly unknown[]): readonly (readonly string[])[] {
  const rules = file('rules.rego', rego);
  const given = file('inputs.json', { inputs });
  const query = '[d | some one in input.inputs; d := data.main.deny with input as one]';
  const { status, stdout } = run(
    'opa',
    'eval',
    '--format',
    'json',
    '--strict-builtin-errors',
    '-d',
    rules,
    '-i',
    given,
    query,
  );
  expect(stdout).toContain('"result"');
  expect(status).toBe(0);
  return JSON.parse(stdout).result[0].expressions[0].value;
}

const action = fc.constantFrom(...actions);
const bySeverity = fc.record(
  { critical: action, high: action, medium: action, low: action, unknown: action },
  { requiredKeys: [] },
);
const rule = fc.oneof(
  action,
  fc.record({
    action: fc.constant('block'),
    when: fc.constantFrom({ exploited: true }, { epss: 0.1 }, { exploited: true, epss: 0.5 }),
  }),
);
const score = fc.constantFrom(0.1, 0.3, 0.5);
const rules = {
  severity: fc.record({ critical: rule, high: rule, medium: rule, low: rule, unknown: rule }, { requiredKeys: [] }),
  exploited: action,
  epss: fc.record({ block: score, warn: score }, { requiredKeys: [] }),
  kinds: fc.record({ vulnerability: fc.oneof(action, bySeverity), secret: bySeverity }, { requiredKeys: [] }),
  hardening: fc.oneof(
    fc.constantFrom(...hardeningActions),
    fc
      .record(
        { 'root-user': fc.constantFrom(...hardeningActions), 'exposed-ssh': fc.constantFrom(...hardeningActions) },
        { requiredKeys: [] },
      )
      .map((checks) => ({ checks })),
  ),
  unfixed: action,
  eol: action,
  unscannable: action,
  'gate-on': fc.constantFrom(...gates),
  'ignore-base': fc.boolean(),
  'second-opinion': fc.constantFrom(...opinionWeights).map((clair) => ({ clair })),
};
const words = fc.record(
  {
    ...rules,
    images: fc.array(
      fc.record(
        { match: fc.constantFrom('ghcr.io/acme/*', '**', 'quay.io/**', '*/api:1'), ...rules },
        { requiredKeys: ['match'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const id = fc.integer({ min: 1, max: 6 }).map((number) => `CVE-2026-${1000 + number}`);
const finding = fc
  .record({ id, severity: fc.constantFrom(...severities) })
  .chain((over) => fc.constantFrom(vulnerability(over), unfixed(over), secret(over), misconfiguration(over)));
/** What Clair says of some more, or that it says nothing. */
const opinion = fc.oneof(
  fc.constantFrom(undefined, notReady),
  fc
    .array(fc.record({ id, severity: fc.constantFrom(...severities) }), { maxLength: 3 })
    .map((all) => answered(all.map((one) => clairFinding({ ...one, package: bash })))),
);
const bash = { name: 'bash', version: '5.2', type: 'debian', class: 'os' } as const;
const container = { user: '1000', env: [], ports: [], healthcheck: true };
const rooted = { ...container, user: '0', env: ['API_TOKEN=x'] };
const platform = fc.constantFrom(
  platformScan({ container }),
  platformScan({ container: rooted }),
  platformScan({ os: { family: 'debian', name: '10', endOfLife: true }, container }),
  platformScan({ packages: 0, os: undefined, container } as never),
);
/** What is known of some of these findings. */
const facts = (date: Date): Exploitation =>
  exploitation({
    date,
    listed: ['CVE-2026-1001', 'CVE-2026-1005'],
    scores: { 'CVE-2026-1001': 0.01, 'CVE-2026-1002': 0.1, 'CVE-2026-1003': 0.29999, 'CVE-2026-1004': 0.5 },
  });
const image = fc.record({
  findings: fc.uniqueArray(finding, { maxLength: 5, selector: (one) => `${one.kind} ${one.id}` }),
  platform,
  names: fc.uniqueArray(fc.constantFrom('ghcr.io/acme/api:1', 'quay.io/acme/api:1', 'docker.io/acme/web:2'), {
    minLength: 1,
  }),
  exploitation: fc.constantFrom(undefined, facts(new Date()), facts(new Date(Date.now() - 30 * day)), {
    ...facts(new Date()),
    kev: { kind: 'missing', why: 'gone' } as const,
  }),
  known: fc.subarray(['CVE-2026-1001', 'CVE-2026-1002', 'CVE-2026-1003']),
  opinion,
});

describe('the rules in Rego that a policy becomes', () => {
  it('decide as the policy does, for any policy and any findings', () => {
    const policies = fc.sample(words, { numRuns: 25, seed: 13 });
    let blocked = 0;
    for (const [index, said] of policies.entries()) {
      const images = fc.sample(image, { numRuns: 40, seed: index });
      const all = images.map(({ findings, platform: one, names, known, exploitation: lists, opinion: heard }) => {
        const own = scan(findings, one);
        const whole = heard === undefined ? own : withOpinion(own, heard);
        return judged(said, names as [string, ...string[]], whole, known, lists);
      });
      // The verdict in the record is hidden from them, so that they work it out.
      const records = all.map(({ record }) => ({ ...record, verdict: 'passed' }));
      const answers = denied(conftestRego(parsePolicy(JSON.stringify(said), 'policy.yml')), records);
      const verdicts = answers.map(({ length }) => (length > 0 ? 'blocked' : 'passed'));
      expect({ said, verdicts }).toEqual({ said, verdicts: all.map(({ verdict }) => verdict) });
      blocked += verdicts.filter((verdict) => verdict === 'blocked').length;
    }
    // Both answers are common.
    expect(blocked).toBeGreaterThan(100);
    expect(blocked).toBeLessThan(900);
  });

  const reports = ['debian-npm', 'end-of-life', 'misconfig-secret', 'nothing', 'sbom.report'];
  const policies = [
    {},
    { hardening: { checks: { 'root-user': 'block' } } },
    { severity: { critical: 'log' }, unscannable: 'log' },
    { eol: 'block' },
    { kinds: { secret: 'block' } },
  ];
  it('decide as the policy does on real reports', () => {
    const names = ['docker.io/library/app:1'] as const;
    const verdicts = new Set<string>();
    for (const said of policies) {
      const all = reports.map((name) => {
        const bytes = readFileSync(new URL(`../fixtures/trivy/${name}.json`, import.meta.url));
        return judged(said, names, readReport(bytes, name));
      });
      const records = all.map(({ record }) => ({ ...record, verdict: 'passed' }));
      const answers = denied(conftestRego(parsePolicy(JSON.stringify(said), 'p')), records);
      const decided = answers.map(({ length }) => (length > 0 ? 'blocked' : 'passed'));
      expect({ said, decided }).toEqual({ said, decided: all.map(({ verdict }) => verdict) });
      for (const one of decided) verdicts.add(one);
    }
    expect(verdicts.size).toBe(2);
  });

  const good = () => judged({ severity: { critical: 'log' } }, ['ghcr.io/acme/api:1'], scan([vulnerability()])).record;
  const policy = parsePolicy(
    'severity: { critical: log }\nimages: [{ match: quay.io/acme/made, hardening: { checks: { root-user: block } } }]',
    'policy.yml',
  );
  const with_ = (over: object) => ({ ...good(), ...over });
  const at = (time: number) => new Date(time).toISOString();

  it.each<[string, () => unknown, RegExp]>([
    ['an empty object', () => ({}), /neither a record/],
    ['a list of something', () => [{}], /neither a record/],
    ['a record of another version', () => with_({ recordVersion: 2 }), /neither a record/],
    ['a record without its findings', () => with_({ findings: undefined }), /neither a record/],
    [
      'a finding of an unknown kind',
      () => with_({ findings: [{ kind: 'virus', severity: 'LOW', id: 'x' }] }),
      /neither a record/,
    ],
    [
      'a finding of an unknown severity',
      () => with_({ findings: [{ kind: 'secret', severity: 'low', id: 'x' }] }),
      /neither a record/,
    ],
    [
      'a record of an image of which nobody knows how it is made',
      () => {
        const { record } = judged({ severity: { critical: 'log' } }, ['quay.io/acme/made:1'], scan([vulnerability()]));
        return record;
      },
      /nobody has looked for hardening\/root-user/,
    ],
    ['a record that the gate has blocked', () => with_({ verdict: 'blocked' }), /the gate has blocked it/],
    ['a record without a name', () => with_({ image: { names: [] } }), /neither a record/],
    ['an old scan', () => with_({ judgedAt: at(Date.now() - 8 * day) }), /main - its scan is older (?!.*future)/],
    ['a scan of the future', () => with_({ judgedAt: at(Date.now() + day) }), /dated in the future/],
    ['a scan of no time', () => with_({ judgedAt: 'yesterday' }), /its scan is older|parse/],
    [
      'an exception that has ended',
      () => with_({ exceptions: { applied: [{ id: 'CVE-1', endsAt: at(Date.now() - 1) }] } }),
      /CVE-1 does not hold/,
    ],
    [
      'what verify has refused',
      () => ({ images: [{ name: 'a', verdict: 'refused', refusals: [{ code: 'no-scan', what: 'no scan.' }] }] }),
      /a: no scan/,
    ],
    [
      'what verify has refused without a reason',
      () => ({ images: [{ name: 'a', verdict: 'refused', refusals: [] }] }),
      /a: it is refused/,
    ],
    [
      'what verify has accepted, after the end of its scan',
      () => ({
        images: [{ name: 'a', verdict: 'accepted', refusals: [], manifests: [{ validUntil: at(Date.now() - 1) }] }],
      }),
      /a: its scan does not hold any longer/,
    ],
    ['what verify has not looked at', () => ({ images: [] }), /neither a record/],
    [
      'an answer of verify in another form',
      () => ({ images: [{ name: 'a', verdict: 'fine', refusals: [] }] }),
      /neither a record/,
    ],
  ])('deny %s', (_, make, message) => {
    const rego = file('one.rego', conftestRego(policy));
    const { status, stdout, stderr } = run(
      'conftest',
      'test',
      '--show-builtin-errors',
      '--no-color',
      '--policy',
      rego,
      '--parser',
      'json',
      file('one.json', make()),
    );
    expect(`${stdout}${stderr}`).toMatch(message);
    expect(status).toBe(1);
  });

  it.each<[string, () => unknown]>([
    ['a record that the policy passes', good],
    ['what verify has accepted', () => ({ images: [{ name: 'a', verdict: 'accepted', refusals: [] }] })],
    [
      'what verify has accepted, before the end of its scan',
      () => ({
        images: [
          { name: 'a', verdict: 'accepted', refusals: [], manifests: [{ validUntil: at(Date.now() + day) }, {}] },
        ],
      }),
    ],
  ])('take %s', (_, make) => {
    const rego = file('one.rego', conftestRego(policy));
    const { status, stdout } = run(
      'conftest',
      'test',
      '--show-builtin-errors',
      '--policy',
      rego,
      '--parser',
      'json',
      file('one.json', make()),
    );
    expect(stdout).toMatch(/0 failures/);
    expect(status).toBe(0);
  });

  it('deny a list of nothing, of which conftest by itself says that it has tested nothing', () => {
    const rego = conftestRego(policy);
    expect(denied(rego, [[], null, 'record'])).toEqual(Array(3).fill([expect.stringMatching(/neither a record/)]));
    const { stdout } = run(
      'conftest',
      'test',
      '--no-color',
      '--policy',
      file('one.rego', rego),
      '--parser',
      'json',
      file('one.json', []),
    );
    expect(stdout).toMatch(/^\s*0 tests, 0 passed/);
  });

  it('deny a time that is none also where builtins may fail in silence', () => {
    const rego = file('one.rego', conftestRego(policy));
    const wrong = [
      with_({ judgedAt: 'yesterday' }),
      with_({ exceptions: { applied: [{ id: 'x', endsAt: 'tomorrow' }] } }),
    ];
    for (const one of wrong) {
      const { status, stdout } = run('conftest', 'test', '--policy', rego, '--parser', 'json', file('one.json', one));
      expect(stdout).toMatch(/1 failure/);
      expect(status).toBe(1);
    }
  });

  it('deny what verify itself has written of an image that it refuses, for each of its reasons', () => {
    const how = { gateOn: 'all', ignoreBase: false, rego: false } as const;
    const demands = { keys: [], maxAge: day, require: ['signature', 'scan'], platforms: 'all', how } as const;
    const about = `sha256:${'1'.repeat(64)}` as Digest;
    const image = { subject: { digest: about, attachments: [] }, platforms: [] };
    const verdict = judgeEvidence(image, demands, new Date());
    const [reasons] = denied(conftestRego(policy), [
      JSON.parse(evidenceJson([{ name: 'ghcr.io/acme/api:1', verdict }])),
    ]);
    expect(reasons?.toSorted()).toEqual([
      expect.stringMatching(/^ghcr\.io\/acme\/api:1: a scan .*is missing/),
      expect.stringMatching(/^ghcr\.io\/acme\/api:1: a signature .*is missing/),
    ]);
  });

  it('say of a time what image-gate verify says, and of each record one thing', () => {
    const [old, future] = denied(conftestRego(policy), [
      with_({ judgedAt: at(Date.now() - 8 * day) }),
      with_({ judgedAt: at(Date.now() + day) }),
    ]);
    expect([old, future]).toEqual([[faultWords['too-old'].join('. ')], [faultWords.future.join('. ')]]);
  });

  it('say what an image holds on one line, and as no command or colour: anybody may name a file so', () => {
    const evil = 'a\n::error::x\r\u2028\u001b[31m\u202e##[add-mask]b\ufe0f';
    const clean = 'a ::error::x [31m # #[add-mask]b ';
    const found = [
      { ...good().findings[0], severity: 'HIGH', id: evil, package: { name: evil, version: 1 } },
      { kind: 'secret', severity: 'HIGH', id: 'x', where: evil },
    ];
    const [record = [], refused = [], silent = []] = denied(
      conftestRego(parsePolicy('severity: { critical: log, high: block }', 'policy.yml')),
      [
        with_({
          findings: found,
          exceptions: { applied: [{ id: evil, endsAt: at(Date.now() - 1) }] },
          concerns: [{ kind: 'rego', action: 'block', message: evil }],
        }),
        { images: [{ name: evil, verdict: 'refused', refusals: [{ what: evil }] }] },
        { images: [{ name: evil, verdict: 'refused', refusals: [] }] },
      ],
    );
    expect([record.toSorted(), refused, silent]).toEqual([
      [
        `HIGH ${clean} ${clean} 1`,
        `HIGH x in ${clean}`,
        clean,
        `the exception for ${clean} does not hold any longer`,
      ].toSorted(),
      [`${clean}: ${clean}`],
      [`${clean}: it is refused`],
    ]);
  });

  it('ask for rules in Rego where the policy has some', () => {
    const rego = conftestRego(parsePolicy('severity: { critical: log }\nrego: [a.rego]', 'policy.yml'));
    const asked = { ...good().policy, rego: [{ path: 'a.rego', digest: good().policy.digest }] };
    const [without, empty, withRules] = denied(rego, [
      good(),
      with_({ policy: { ...asked, rego: [] } }),
      with_({ policy: asked }),
    ] satisfies readonly Partial<ImageRecord>[]);
    for (const one of [without, empty]) expect(one).toEqual([faultWords['rego-unasked'].join('. ')]);
    expect(withRules).toEqual([]);
  });

  it('ask for the opinion of Clair where the policy requires it, and the record is by one that does not', () => {
    const rego = conftestRego(parsePolicy('severity: { critical: log }\nsecond-opinion: { clair: required }', 'p'));
    const agreement = { both: 0, trivy: 0, clair: 0, beyond: 0 };
    const heard = { scanner: 'clair', weight: 'required', platforms: ['linux/amd64'], types: [], agreement } as const;
    const [without, advisory, missing, required] = denied(rego, [
      good(),
      with_({ opinion: { ...heard, weight: 'advisory' } }),
      with_({ opinion: { ...heard, missing: 'it is down' } }),
      with_({ opinion: heard }),
    ] satisfies readonly Partial<ImageRecord>[]);
    for (const one of [without, advisory, missing]) expect(one).toEqual([faultWords['opinion-missing'].join('. ')]);
    expect(required).toEqual([]);
  });
});

describe('rules for some images, in Rego', () => {
  it('hold for a name as they do for the policy, or the record is denied', () => {
    const said = { severity: { critical: 'log' }, images: [{ match: 'ghcr.io/**', severity: { critical: 'block' } }] };
    const found = scan([vulnerability({ severity: 'CRITICAL' })]);
    const names = oddNames.filter((name) => !name.includes('\n'));
    const all = names.map((name) => judged(said, [name], found));
    const records = all.map(({ record }) => ({ ...record, verdict: 'passed' }));
    const answers = denied(conftestRego(parsePolicy(JSON.stringify(said), 'p')), records);
    const lax = names.filter((_, at) => answers[at]?.length === 0 && all[at]?.verdict === 'blocked');
    expect(lax).toEqual([]);
    const usual = names.filter((name) => /^(?:ghcr|quay)[.]io(?:[/][a-z]+)+@sha256:a+$/.test(name));
    expect(usual.length).toBeGreaterThan(9);
    for (const name of usual)
      expect([name, answers[names.indexOf(name)]?.length]).toEqual([name, name.startsWith('ghcr') ? 1 : 0]);
  });
});

describe('the constraint for Gatekeeper', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const ours = `ghcr.io/acme/api@${digest}`;
  const pod = (spec: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace: 'n' }, spec });
  const container = (image?: string) => ({ name: 'c', ...(image === undefined ? {} : { image }) });
  const own = { containers: [container(ours)] };

  /** What gator says of a pod, or of another object, by the constraint. */
  function test(spec: object, enforce: 'deny' | 'dryrun' = 'deny', object: object = pod(spec)) {
    const rules = file(
      'gatekeeper.yml',
      gatekeeperYaml({ judged: ['ghcr.io/acme/**'], exempt: ['registry.k8s.io/**'] }, enforce),
    );
    const { status, stdout } = run(
      'gator',
      'test',
      '--filename',
      rules,
      '--filename',
      file('pod.json', object),
      '--output',
      'json',
    );
    const results = JSON.parse(stdout) as
      | readonly { readonly msg: string; readonly enforcementAction?: string }[]
      | null;
    return { status, messages: (results ?? []).map(({ msg }) => msg) };
  }

  it('shows a name that is none as one line without commands and colours', () => {
    const { messages } = test({ containers: [container('x\n::error::y\u001b[31m')] });
    expect(messages).toEqual([`x?::error::y??31m: ${nameWords['other-form'].join('. ')}`]);
  });

  it.each([
    ['by digest', own],
    ['of a place that is exempt, by a tag', { containers: [container('registry.k8s.io/pause:3.10')] }],
    [
      'with init and debug containers by digest',
      { ...own, initContainers: [container(ours)], ephemeralContainers: [container(ours)] },
    ],
    [
      'with a mounted image by digest',
      {
        ...own,
        volumes: [
          { name: 'v', image: { reference: ours } },
          { name: 'w', emptyDir: {} },
        ],
      },
    ],
  ])('takes a pod with images %s', (_, spec) => {
    expect(test(spec)).toEqual({ status: 0, messages: [] });
  });

  it.each([
    ['a tag', { containers: [container('ghcr.io/acme/api:1')] }, /ghcr\.io\/acme\/api:1: it is named by a tag alone/],
    ['no tag', { containers: [container('ghcr.io/acme/api')] }, /named by a tag alone/],
    [
      'another registry',
      { containers: [container(`quay.io/acme/api@${digest}`)] },
      /it comes from no place that is named/,
    ],
    [
      'a registry that begins alike',
      { containers: [container(`ghcr.io.example.com/acme/api@${digest}`)] },
      /no place that is named/,
    ],
    ['Docker Hub in short', { containers: [container(`acme/api@${digest}`)] }, /not written in the form/],
    ['another spelling', { containers: [container(`GHCR.io/acme/api@${digest}`)] }, /not written in the form/],
    ['an init container', { ...own, initContainers: [container('ghcr.io/acme/api:1')] }, /named by a tag alone/],
    [
      'a debug container',
      { ...own, ephemeralContainers: [container('docker.io/library/busybox:1')] },
      /no place that is named/,
    ],
    [
      'a mounted image',
      { ...own, volumes: [{ name: 'v', image: { reference: 'ghcr.io/acme/data:1' } }] },
      /named by a tag alone/,
    ],
    ['a container without an image', { containers: [container()] }, /not written in the form/],
    ['no containers', {}, /no image that could be looked at/],
  ])('refuses a pod with %s', (_, spec, message) => {
    const { status, messages } = test(spec);
    expect(messages.join()).toMatch(message);
    expect(status).toBe(1);
  });

  it.each(workloadKinds)('judges the pods of a %s by its template', (kind) => {
    const made = (spec: object) => test(spec, 'deny', workload(kind, 'w', spec));
    expect(made(own)).toEqual({ status: 0, messages: [] });
    for (const spec of [
      { containers: [container('ghcr.io/acme/api:1')] },
      { ...own, initContainers: [container('ghcr.io/acme/api:1')] },
      { ...own, volumes: [{ name: 'v', image: { reference: 'ghcr.io/acme/api:1' } }] },
      {},
    ])
      expect([spec, made(spec).status]).toEqual([spec, 1]);
  });

  it('judges nothing again whose images stay as they are, and whatever changes one', () => {
    const [template] = parseAllDocuments(gatekeeperYaml(oddPatterns, 'deny')).map((one) => one.toJSON());
    const rego = file('update.rego', template.spec.targets[0].code[0].source.rego);
    const bad = { containers: [container('ghcr.io/acme/api:1')] };
    const parameters = { judged: oddPatterns.judged.map(patternRegex), exempt: [] };
    const asked = (operation: string, spec: object, old: object, kind = 'Deployment') => ({
      parameters,
      review: { operation, object: workload(kind, 'w', spec), oldObject: workload(kind, 'w', old) },
    });
    const inputs = [
      asked('UPDATE', bad, { ...bad, nodeName: 'n' }),
      asked('CREATE', bad, bad),
      asked('UPDATE', bad, own),
      asked('UPDATE', { ...own, ephemeralContainers: [container('x:1')] }, own),
    ];
    const query = '[count(v) | some one in input.inputs; v := data.imagegatenames.violation with input as one]';
    const given = file('update.json', { inputs });
    const { stdout } = run('opa', 'eval', '--format', 'json', '-d', rego, '-i', given, query);
    const counts: readonly number[] = JSON.parse(stdout).result[0].expressions[0].value;
    expect(counts.map((count) => count > 0)).toEqual([false, true, true, true]);
  });

  it('never stands against the end of what runs, where Gatekeeper is asked about that, too', () => {
    const rules = gatekeeperYaml({ judged: ['ghcr.io/acme/**'], exempt: [] }, 'deny').split(/^---$/m);
    file('template.yml', rules[1]);
    file('constraint.yml', rules[2]);
    const old = { ...pod({ containers: [container('ghcr.io/acme/api:1')] }) };
    const review = (operation: string, objects: object) => ({
      apiVersion: 'admission.k8s.io/v1',
      kind: 'AdmissionReview',
      request: { uid: '1', operation, kind: { group: '', version: 'v1', kind: 'Pod' }, name: 'p', ...objects },
    });
    file('create.yml', review('CREATE', { object: old }));
    file('delete.yml', review('DELETE', { oldObject: old }));
    const asked = (name: string, violations: 'yes' | 'no') => ({
      name,
      object: `${name}.yml`,
      assertions: [{ violations }],
    });
    const suite = {
      apiVersion: 'test.gatekeeper.sh/v1alpha1',
      kind: 'Suite',
      tests: [
        {
          name: 'pods',
          template: 'template.yml',
          constraint: 'constraint.yml',
          cases: [asked('create', 'yes'), asked('delete', 'no')],
        },
      ],
    };
    const { status, stdout } = run('gator', 'verify', file('suite.yml', suite));
    expect([status, stdout]).toEqual([0, expect.not.stringContaining('FAIL')]);
  });

  it('takes a name only where a pattern is for it as rules read it, however it is spelled', () => {
    const [template] = parseAllDocuments(gatekeeperYaml(oddPatterns, 'deny')).map((one) => one.toJSON());
    const rego = file('names.rego', template.spec.targets[0].code[0].source.rego);
    const parameters = { judged: oddPatterns.judged.map(patternRegex), exempt: oddPatterns.exempt.map(patternRegex) };
    const inputs = oddNames.map((name) => ({
      parameters,
      review: { kind: { kind: 'Pod' }, object: pod({ containers: [container(name)] }) },
    }));
    const query = '[count(v) | some one in input.inputs; v := data.imagegatenames.violation with input as one]';
    const given = file('names.json', { inputs });
    const { status, stdout } = run('opa', 'eval', '--format', 'json', '-d', rego, '-i', given, query);
    expect(status).toBe(0);
    const counts: readonly number[] = JSON.parse(stdout).result[0].expressions[0].value;
    const found = counts.map((count, at) => [oddNames[at] ?? '', count === 0 ? 'admitted' : 'refused'] as const);
    expect(found.filter(([name, is]) => !['either', is].includes(wantedOf(name)))).toEqual([]);
    expect(new Set(found.map(([, is]) => is)).size).toBe(2);
    expect(found).toHaveLength(oddNames.length);
  });

  it('only reports until it is told to refuse', () => {
    const { status, messages } = test({ containers: [container('ghcr.io/acme/api:1')] }, 'dryrun');
    expect(messages).toHaveLength(1);
    expect(status).toBe(0);
  });
});

describe('the command line', () => {
  it.each([
    [['admission', 'conftest'], /package main/],
    [['admission', 'gatekeeper', 'ghcr.io/acme/**'], /enforcementAction: dryrun/],
    [['admission', 'gatekeeper', '--enforce'], /enforcementAction: deny/],
  ])('%j writes them', async (args, text) => {
    const world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
    try {
      expect(await runCommandLine(world, args)).toBe(0);
      expect(world.told.printed).toMatch(text);
    } finally {
      world.close();
    }
  });
});
