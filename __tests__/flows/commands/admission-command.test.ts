import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { kyvernoLogs } from '../../../src/evidence/admission/kyverno-signers.js';
import { faultWords, missingKinds, refusalWords } from '../../../src/evidence/verify/refusal-words.js';
import { runCommandLine } from '../../../src/flows/commands/command-line.js';
import { newSigner } from '../../evidence/sample-claims.js';
import { fakeSigstore } from '../../evidence/signature/fake-sigstore.js';
import { type FlowWorld, flowWorld } from '../world.js';

const [ours, next] = [newSigner(), newSigner()];
const workflow = 'https://github.com/acme/app/.github/workflows/image.yml@refs/heads/main';

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  world = { ...world, clock: { ...world.clock, now: () => new Date('2026-11-29T12:00:00Z') } };
  world.repository('a.pub', ours.publicKey);
  world.repository('b.pub', next.publicKey);
});
afterEach(() => world.close());

interface Made {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly validationActions: readonly string[];
    readonly attestors: readonly { readonly name: string; readonly cosign: Readonly<Record<string, unknown>> }[];
    readonly variables: readonly { readonly name: string; readonly expression: string }[];
    readonly validations: readonly { readonly expression: string; readonly message: string }[];
    readonly matchImageReferences: readonly unknown[];
  };
}

async function made(policy: string, ...args: readonly string[]): Promise<readonly [Made, Made]> {
  world.repository('.github/image-gate.yml', policy);
  world.told.printed = '';
  expect(await runCommandLine(world, ['admission', 'kyverno', ...args])).toBe(0);
  return parseAllDocuments(world.told.printed).map((one) => one.toJSON()) as unknown as readonly [Made, Made];
}

const keyed = 'verify: { keys: [a.pub] }\n';
const rules = (one: Made) =>
  one.spec.validations.map(({ expression, message }) => `${message}\n${expression}`).join('\n');

describe('image-gate admission kyverno', () => {
  it('only reports until it is told to enforce', async () => {
    for (const one of await made(keyed)) expect(one.spec.validationActions).toEqual(['Audit']);
    for (const one of await made(keyed, '--enforce')) expect(one.spec.validationActions).toEqual(['Deny']);
  });

  it('fails closed, and asks about debug containers, which are a resource of their own', async () => {
    for (const { spec } of await made(keyed))
      expect(spec).toMatchObject({
        failurePolicy: 'Fail',
        matchConstraints: {
          resourceRules: [
            { resources: ['pods', 'pods/ephemeralcontainers'] },
            { apiGroups: ['apps'], resources: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'] },
            { apiGroups: ['batch'], resources: ['jobs', 'cronjobs'] },
          ],
        },
      });
  });

  it('says each reason as image-gate verify says it', async () => {
    const [evidence] = await made(keyed);
    // Kyverno shows one scan of several; the policy has no rules in Rego, and requires no second opinion.
    const codes = [...Object.keys(missingKinds), ...Object.keys(faultWords)] as Parameters<typeof refusalWords>[0][];
    const visible = codes
      .filter((code) => !['ambiguous', 'rego-unasked', 'opinion-missing'].includes(code))
      .map(refusalWords);
    // The first rule reads what the others are about.
    expect(evidence.spec.validations.slice(1).map(({ message }) => message)).toEqual(
      visible.map((words) => words.join('. ')),
    );
  });

  it('asks for what the policy asks, and no more', async () => {
    const [lax] = await made(
      `gate-on: new\nignore-base: true\nverify: { keys: [a.pub], require: [scan], max-age: 24h }\n`,
    );
    expect(rules(lax)).not.toContain(refusalWords('only-new')[0]);
    expect(rules(lax)).not.toContain(refusalWords('base-ignored')[0]);
    expect(rules(lax)).not.toContain(refusalWords('no-sbom')[0]);
    expect(rules(lax)).toContain("duration('86400s')");
  });

  it('takes several keys, each as an attestor of its own, and those that are named instead', async () => {
    const [both] = await made('verify: { keys: [a.pub, b.pub] }\n');
    expect(both.spec.attestors.map(({ cosign }) => cosign.key)).toEqual([
      { data: ours.publicKey },
      { data: next.publicKey },
    ]);
    expect(rules(both)).toContain('[attestors.key1, attestors.key2]');
    const [named] = await made('verify: { keys: [a.pub] }\n', '--key', 'b.pub');
    expect(named.spec.attestors.map(({ cosign }) => cosign.key)).toEqual([{ data: next.publicKey }]);
  });

  it('takes identities to the letter, and the end of a tag by an anchored expression', async () => {
    const tag = 'https://github.com/acme/app/.github/workflows/image.yml@refs/tags/v1.*';
    const [evidence] = await made(`verify: { identities: ["${workflow}", "${tag}"] }\n`);
    const issuer = 'https://token.actions.githubusercontent.com';
    const [{ cosign } = { cosign: {} }] = evidence.spec.attestors;
    expect(cosign).toEqual({
      keyless: {
        identities: [
          { issuer, subject: workflow },
          {
            issuer,
            subjectRegExp:
              '^https://github[.]com/acme/app/[.]github/workflows/image[.]yml@refs/tags/v1[.][A-Za-z0-9._+-]{1,200}$',
          },
        ],
      },
    });
  });

  it('gives a trusted root of a file, with what Kyverno must know of its logs and timestamps', async () => {
    const { trustedRoot } = await fakeSigstore();
    const attestorBy = async (root: object) => {
      world.repository('root.json', JSON.stringify(root));
      const [file] = await made(`verify: { identities: ["${workflow}"], trusted-root: root.json }\n`);
      return file.spec.attestors[0]?.cosign;
    };
    const { tlogs, ctlogs, timestampAuthorities, ...rest } = JSON.parse(JSON.stringify(trustedRoot));
    expect(await attestorBy({ ...rest, tlogs, ctlogs, timestampAuthorities })).toMatchObject({
      trustedRoot: { value: expect.stringContaining('certificateAuthorities') },
      ctlog: { url: tlogs[0].baseUrl, tsaCertChain: expect.stringContaining('-----BEGIN CERTIFICATE-----\n') },
    });
    expect((await attestorBy({ ...rest, tlogs, ctlogs }))?.ctlog).toBeUndefined();
    // Kyverno forgets the end of the authority that it is given: so the one that ends last.
    const [authority] = timestampAuthorities;
    const ending = (end: string, rawBytes: string) => ({
      ...authority,
      certChain: { certificates: [{ rawBytes }] },
      validFor: { start: '2020-01-01T00:00:00Z', end },
    });
    const some = [ending('2027-01-01T00:00:00Z', 'AAAA'), ending('2031-01-01T00:00:00Z', 'BBBB')];
    const logs = tlogs.map(({ baseUrl: _, ...log }: { baseUrl: string }) => log);
    expect(kyvernoLogs(JSON.stringify({ ...rest, tlogs: logs, ctlogs, timestampAuthorities: some }))).toEqual({
      ctlog: { url: 'https://log.invalid', tsaCertChain: expect.stringContaining('BBBB') },
    });
    expect(await attestorBy({ ...rest, timestampAuthorities })).toMatchObject({
      ctlog: { insecureIgnoreTlog: true, insecureIgnoreSCT: true },
    });
  });

  it('never leaves out a log that the trusted root has', async () => {
    const { trustedRoot } = await fakeSigstore();
    world.repository('root.json', JSON.stringify(trustedRoot));
    const [file] = await made(`verify: { identities: ["${workflow}"], trusted-root: root.json }\n`);
    expect(JSON.stringify(file.spec.attestors)).not.toContain('insecure');
  });

  it('asks GitHub’s repository for its trusted root, which has no log that Kyverno would begin with', async () => {
    world.repository('.github/image-gate.yml', `verify: { identities: ["${workflow}"], trusted-root: github }\n`);
    const http = { ...world.http, request: async () => Promise.reject(new Error('no network')) };
    await expect(runCommandLine({ ...world, http }, ['admission', 'kyverno'])).rejects.toMatchObject({
      actor: 'service',
      message: expect.stringContaining('tuf-repo.github.com'),
    });
  });

  it('judges images by the rules that are for them', async () => {
    const policy = `${keyed}images:\n  - { match: ghcr.io/acme/worker, verify: { max-age: 24h } }\n`;
    const [evidence] = await made(policy, 'ghcr.io/acme/*');
    const own = (name: string) => evidence.spec.variables.find((one) => one.name === name)?.expression ?? '';
    expect(own('scope1')).toContain("g[0].split('@')[0].matches('^(?:ghcr[.]io/acme/worker(");
    expect(own('scope2')).toContain("!g[0].split('@')[0].matches(");
    expect(rules(evidence)).toMatch(/variables\.scope1[^\n]*86400s/);
    expect(rules(evidence)).toMatch(/variables\.scope2[^\n]*604800s/);
    const [other] = await made(policy, 'ghcr.io/other/*');
    expect(other.spec.variables.map(({ name }) => name)).not.toContain('scope2');
  });

  it.each([
    ['rego: [rules.rego]', 'rego-unasked'],
    ['gate-on: all', 'only-new'],
    ['ignore-base: false', 'base-ignored'],
    ['verify: { require: [scan, sbom] }', 'no-sbom'],
  ] as const)('asks for what the policy says of some images alone: %s', async (words, code) => {
    const lax = `gate-on: new\nignore-base: true\nverify: { keys: [a.pub], require: [scan] }\n`;
    const [reason] = refusalWords(code);
    const [all] = await made(lax, 'ghcr.io/acme/*');
    expect(rules(all)).not.toContain(reason);
    const [some] = await made(`${lax}images:\n  - { match: ghcr.io/acme/worker, ${words} }\n`, 'ghcr.io/acme/*');
    expect(rules(some)).toContain(reason);
  });

  it('asks about every image where no pattern is given, and refuses none for its place', async () => {
    const [evidence, names] = await made(keyed);
    expect(JSON.stringify(evidence.spec.matchImageReferences)).toContain('.*');
    expect(names).toMatchObject({ kind: 'ValidatingPolicy', spec: { failurePolicy: 'Fail' } });
  });

  it('writes a file', async () => {
    world.repository('.github/image-gate.yml', keyed);
    expect(await runCommandLine(world, ['admission', 'kyverno', '--output', 'kyverno.yml'])).toBe(0);
    expect(readFileSync(join(world.workspace, 'kyverno.yml'), 'utf8')).toContain('kind: ImageValidatingPolicy');
    expect(world.told.printed).toBe('');
  });

  it.each(['kyverno', 'gatekeeper', 'conftest'])('says where the rules for %s are', async (writer) => {
    world.repository('.github/image-gate.yml', keyed);
    const pattern = writer === 'conftest' ? [] : ['ghcr.io/acme/**'];
    expect(await runCommandLine(world, ['admission', writer, ...pattern, '--output', 'rules.out'])).toBe(0);
    const file = join(world.workspace, 'rules.out');
    expect(world.log.lines).toEqual([`info: The rules are in ${file}.`]);
    expect(await runCommandLine(world, ['admission', writer, ...pattern, '--output', 'rules.out'])).toBe(0);
    expect(world.log.lines[1]).toBe(`info: The rules are in ${file}, in place of the file that was there.`);
  });

  it.each([
    ['a policy that names nobody', 'severity: { high: block }\n', [], /no key and no identity is named/],
    ['what is no pattern', keyed, ["ghcr.io/' || true"], /it is no pattern for names of images/],
    ['a place that is no pattern', keyed, ['--exempt', "a'"], /it is no pattern for names of images/],
    [
      'identities that sign for other repositories, which Kyverno does not see',
      `verify: { identities: ["${workflow}"], sources: ["https://github.com/acme/x@refs/heads/main"] }\n`,
      [],
      /do not see for which repository a workflow has run/,
    ],
  ])('refuses %s', async (_, policy, args, reason) => {
    world.repository('.github/image-gate.yml', policy);
    await expect(runCommandLine(world, ['admission', 'kyverno', ...args])).rejects.toThrow(reason);
    expect(world.told.printed).toBe('');
  });
});

describe('a break-glass exception', () => {
  const image = `ghcr.io/acme/app@sha256:${'a'.repeat(64)}`;
  const asked = (...args: readonly string[]) => runCommandLine(world, ['admission', 'kyverno', ...args]);

  it('says when it ends, in the file and where it is', async () => {
    expect(await asked(image, '--break-glass', 'a', '--until', '2026-12-01', '--output', 'exception.yml')).toBe(0);
    const file = join(world.workspace, 'exception.yml');
    expect(readFileSync(file, 'utf8')).toMatch(/^#.*without evidence until 2026-12-01 00:00 UTC/m);
    expect(world.log.lines).toContain(`info: The exception is in ${file}. It ends by itself: 2026-12-01 00:00 UTC.`);
  });

  it('is for the named images alone, and ends by a condition', async () => {
    expect(await asked(image, '--break-glass', 'incident-4711', '--until', '2026-12-01')).toBe(0);
    const [exception] = parseAllDocuments(world.told.printed).map((one) => one.toJSON());
    expect(exception).toMatchObject({
      kind: 'PolicyException',
      metadata: { name: 'incident-4711' },
      spec: {
        expiresAt: '2026-12-01T00:00:00Z',
        matchConditions: [
          { expression: "time.now() < timestamp('2026-12-01T00:00:00Z')" },
          { expression: expect.stringMatching(new RegExp(`\\.all\\(i, i in \\['${image}'\\]\\)$`)) },
        ],
      },
    });
  });

  it.each([
    ['without an end', [image, '--break-glass', 'a'], /it has no end/],
    ['with an end that is far', [image, '--break-glass', 'a', '--until', '2026-12-07'], /more than 7 days ahead/],
    ['with an end that is past', [image, '--break-glass', 'a', '--until', '2026-11-01'], /it is past/],
    [
      'until the day that has begun',
      [image, '--break-glass', 'a', '--until', '2026-11-29'],
      /it is past: 2026-11-29T00:00:00.000Z. .*a day alone is its beginning \(UTC\)/,
    ],
    ['without a name', [image, '--until', '2026-12-01'], /there is no name for the exception/],
    [
      'with a name that Kubernetes does not take',
      [image, '--break-glass', "a'\nb", '--until', '2026-12-01'],
      /it is no name for an exception/,
    ],
    ['for a tag', ['ghcr.io/acme/app:1', '--break-glass', 'a', '--until', '2026-12-01'], /not an image by digest/],
    ['for a pattern', ['ghcr.io/acme/*', '--break-glass', 'a', '--until', '2026-12-01'], /not an image by digest/],
    ['for nothing', ['--break-glass', 'a', '--until', '2026-12-01'], /there is no image/],
    [
      'that would change the rules',
      [image, '--enforce', '--break-glass', 'a', '--until', '2026-12-01'],
      /no rules of its own/,
    ],
  ])('is not made %s', async (_, args, reason) => {
    await expect(asked(...args)).rejects.toThrow(reason);
    expect(world.told.printed).toBe('');
  });
});

describe('patterns that look like others', () => {
  const warnings = async (policy: string, ...args: readonly string[]) => {
    world.repository('.github/image-gate.yml', policy);
    world.log.lines.length = 0;
    expect(await runCommandLine(world, ['admission', ...args])).toBe(0);
    return world.log.lines.filter((line) => line.startsWith('warning: '));
  };

  it.each(['ghcr.io', 'registry.example.com:5000', 'localhost', 'registry:5000'])(
    'are said to be no registry: %s',
    async (pattern) => {
      const says = [
        expect.stringContaining(
          `${pattern} is for an image of that name on Docker Hub: for all of a registry write ${pattern}/**`,
        ),
      ];
      expect(await warnings(keyed, 'kyverno', pattern)).toEqual(says);
      expect(await warnings(keyed, 'gatekeeper', 'ghcr.io/acme/**', '--exempt', pattern)).toEqual(says);
    },
  );

  it.each([['kyverno'], ['conftest']])('are said of the policy, too, by %s', async (engine) => {
    const policy = `${keyed}images: [{ match: ghcr.io/acme, eol: block }, { match: quay.io/acme/**, eol: block }]\n`;
    expect(await warnings(policy, engine)).toEqual([
      expect.stringContaining('ghcr.io/acme is for the image of that very name, and for none below it'),
    ]);
  });

  it.each([
    [['--exempt', 'registry.k8s.io/**'], 'registry.k8s.io/**', '**'],
    [['ghcr.io/**', '--exempt', 'ghcr.io/acme/old-*'], 'ghcr.io/acme/old-*', 'ghcr.io/**'],
    [['ghcr.io/acme/*', '--exempt', 'ghcr.io/acme/*'], 'ghcr.io/acme/*', 'ghcr.io/acme/*'],
  ])('are said to exempt nothing: %s', async (args, exempt, judged) => {
    for (const engine of ['kyverno', 'gatekeeper'])
      expect(await warnings(keyed, engine, ...args)).toEqual([
        expect.stringContaining(
          `--exempt ${exempt} exempts nothing: all of these images are judged, as ${judged} is for them, too`,
        ),
      ]);
  });

  it.each([
    [['ghcr.io/acme/**', '--exempt', '**']],
    [['ghcr.io/acme/**', '--exempt', 'ghcr.io/acme-legacy/**', '--exempt', 'registry.k8s.io/**']],
    [['alpine', 'node:22', 'node:22.1', 'docker.io/acme', 'acme/app']],
    [['*/acme', 'ghcr.io/acme/app', 'quay.io/**:1.*', '--exempt', 'quay.io/x:2']],
  ])('are not warned of where they are what they look like: %s', async (args) => {
    expect(await warnings(keyed, 'gatekeeper', ...args)).toEqual([]);
  });
});

describe('patterns that no image can match', () => {
  it.each(['https://ghcr.io/acme/**', 'ghcr.io/acme/', 'GHCR.io/acme/**', 'ghcr.io/Acme/app:1'])(
    'are refused: %s',
    async (pattern) => {
      world.repository('.github/image-gate.yml', keyed);
      for (const words of [
        ['kyverno', pattern],
        ['gatekeeper', pattern],
        ['gatekeeper', '--exempt', pattern],
      ])
        await expect(runCommandLine(world, ['admission', ...words])).rejects.toMatchObject({
          code: 'usage',
          message: expect.stringContaining('small letters without https://'),
        });
    },
  );

  it.each([
    ['ghcr.io/acme', true],
    ['localhost:5000/acme', true],
    ['ghcr.io/acme/**', false],
    ['ghcr.io/acme/app', false],
    ['docker.io/alpine', false],
    ['acme', false],
  ])('are hinted at where they name a folder: %s', async (pattern, isFolder) => {
    world.repository('.github/image-gate.yml', keyed);
    for (const words of [
      ['kyverno', pattern],
      ['gatekeeper', 'quay.io/one/**', '--exempt', pattern],
    ]) {
      world.log.lines.length = 0;
      expect(await runCommandLine(world, ['admission', ...words])).toBe(0);
      expect(world.log.lines.join()).toEqual(isFolder ? expect.stringContaining(`write ${pattern}/**`) : '');
    }
  });

  it('do not mean capital letters of a tag', async () => {
    expect(await made(keyed, 'ghcr.io/acme/app:RC*')).toHaveLength(2);
  });
});
