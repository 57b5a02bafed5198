import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { exceptionModes, exceptionsInputs } from '../../src/config/inputs/exceptions-config.js';
import { inputNames } from '../../src/config/inputs/gate-inputs.js';
import { digestOf } from '../../src/oci/digest.js';
import { missingApprovals } from '../../src/policy/approvals.js';
import { difference } from '../../src/policy/baseline.js';
import type { Triage } from '../../src/policy/decision.js';
import { parseExceptions } from '../../src/policy/exceptions/exception-file.js';
import { suggestionText } from '../../src/policy/exceptions/suggestion.js';
import { parsePolicy } from '../../src/policy/file/parse-policy.js';
import { policyFor } from '../../src/policy/file/policy-file.js';
import { withReadVex } from '../../src/policy/file/vex-files.js';
import { defaultPolicy } from '../../src/policy/policy.js';
import { readRego } from '../../src/policy/rego/rego-file.js';
import { triage } from '../../src/policy/triage.js';
import { parseVex } from '../../src/policy/vex/vex-document.js';
import { policyText } from '../../src/report/terminal/rules/policy-text.js';
import type { Finding } from '../../src/scan/finding.js';
import { misconfiguration, now, scan, secret, valuesOf, vulnerability } from '../policy/samples.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const pages = { policy: read('docs/policy.md'), exceptions: read('docs/exceptions.md') };
const schemas = {
  policy: new Ajv().compile(JSON.parse(read('schema/image-gate.schema.json'))),
  exceptions: new Ajv({ allowUnionTypes: true }).compile(JSON.parse(read('schema/trivyignore.schema.json'))),
};

/** The fenced blocks that follow a marker of this kind. */
function examples(page: string, kind: string): readonly string[] {
  return [...page.matchAll(new RegExp(`<!-- example: ${kind} -->\\n\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
}

function example(page: string, kind: string): string {
  const [text, ...others] = examples(page, kind);
  if (text === undefined || others.length > 0) throw new Error(`not one example: ${kind}`);
  return text;
}

describe('docs/rego.md', () => {
  const page = read('docs/rego.md');

  it('has a valid policy, for us and for editors', () => {
    const text = example(page, 'policy');
    expect(parsePolicy(text, 'docs').base.rego.value).toEqual([{ path: '.github/image-gate/rules.rego' }]);
    expect(schemas.policy(parse(text))).toBe(true);
  });

  it('has rules that are asked', () => {
    expect(readRego(example(page, 'rules'))).toEqual({ isAsked: true, names: ['deny', 'warn'] });
  });

  it('shows a step with inputs that are taken', () => {
    const [step] = parse(example(page, 'steps')) as { with: Record<string, string> }[];
    expect(Object.keys(step?.with ?? {}).filter((name) => !(inputNames as readonly string[]).includes(name))).toEqual(
      [],
    );
  });
});

describe('docs/policy.md', () => {
  it('shows the default policy as it is', () => {
    const [first = ''] = examples(pages.policy, 'policy');
    expect(valuesOf(parsePolicy(first, 'docs').base)).toEqual({ ...Object(valuesOf(defaultPolicy)), source: 'docs' });
  });

  it('has valid policies only, for us and for editors', () => {
    expect(examples(pages.policy, 'policy').length).toBeGreaterThan(1);
    for (const text of examples(pages.policy, 'policy')) {
      expect(() => parsePolicy(text, 'docs')).not.toThrow();
      expect(schemas.policy(parse(text))).toBe(true);
    }
  });

  it('shows what holds for an image as it is shown', () => {
    const text =
      examples(pages.policy, 'policy').find((one) => one.startsWith('severity:\n  high: block\nimages:')) ?? '';
    const names = ['ghcr.io/acme/api:1'];
    const file = parsePolicy(text, '.github/image-gate.yml');
    const shown = policyText(names, policyFor(file, names), file).split('\n');
    for (const line of example(pages.policy, 'shown').trimEnd().split('\n')) expect(shown).toContain(line);
  });

  it('shows a mistake and its error as it is told', () => {
    const mistake = example(pages.policy, 'mistake');
    expect(schemas.policy(parse(mistake))).toBe(false);
    expect(messageOf(() => parsePolicy(mistake, '.github/image-gate.yml'))).toBe(example(pages.policy, 'error').trim());
  });

  it('compares as it says', () => {
    const rows = example(pages.policy, 'compared').trim().split('\n');
    for (const line of rows) {
      const [, before = '', after = '', says = ''] = /^(.*) → (.*): (.*)$/.exec(line) ?? [];
      const side = (text: string) => ({ platforms: ['linux/amd64'], findings: findingsIn(text) });
      const [was, is] = [side(before), side(after)];
      const { added, gone } = difference(is, was);
      const still = is.findings.length - added.size;
      const words = [still > 0 ? 'still there' : '', added.size > 0 ? 'new' : '', gone.length > 0 ? 'fixed' : ''];
      expect([line, words.filter((word) => word !== '').join(', ')]).toEqual([line, says]);
    }
    expect(rows.length).toBeGreaterThan(3);
  });

  it('shows a step with inputs that are taken, whose tags hold the base branch’s image', () => {
    const [step] = parse(example(pages.policy, 'steps')) as { uses: string; with: Record<string, string> }[];
    expect(step?.uses).toMatch(/^image-gate\/image-gate@[0-9a-f]{40}$/);
    expect(Object.keys(step?.with ?? {}).every((name) => (inputNames as readonly string[]).includes(name))).toBe(true);
    expect(step?.with.tags).toContain('github.ref_name');
  });

  it('names every key', () => {
    const table = pages.policy.slice(pages.policy.indexOf('| key | meaning |'));
    const schema = JSON.parse(read('schema/image-gate.schema.json'));
    for (const key of Object.keys(schema.properties).filter((name) => name !== 'version')) {
      expect(table).toMatch(new RegExp(`^\\| \`${key}[\`.]`, 'm'));
    }
  });
});

/** `CVE-2020-1001 lodash 4.17.4 in app and in srv`, or `nothing`. */
function findingsIn(text: string): readonly Finding[] {
  const [, id = '', name = '', version = '', places = ''] = /^(\S+) (\S+) (\S+) in (.+)$/.exec(text) ?? [];
  if (id === '') return [];
  const type = { type: 'node-pkg', class: 'language' } as const;
  return places
    .split(' and in ')
    .map((folder) => vulnerability({ id, path: `${folder}/package.json`, package: { name, version, ...type } }));
}

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was thrown';
}

const lodash = vulnerability({
  id: 'CVE-2024-1234',
  target: 'Node.js',
  path: 'app/web/package.json',
  package: { name: 'lodash', version: '4.17.4', type: 'node-pkg', class: 'language', purl: 'pkg:npm/lodash@4.17.4' },
});

function judged(text: string, file: string, ...findings: readonly Finding[]): Triage {
  return triage(scan(findings), defaultPolicy, parseExceptions(text, file, now), now, {
    images: ['ghcr.io/acme/web:1'],
  });
}

interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly object[] }>>;
}

function permissionsOf(workflow: Workflow, job: Workflow['jobs'][string]): object {
  return { permissions: job.permissions ?? workflow.permissions };
}

describe('docs/exceptions.md', () => {
  it('has a policy by which entries without an expiry count', () => {
    const text = example(pages.exceptions, 'policy');
    expect(schemas.policy(parse(text))).toBe(true);
    const exceptions = parseExceptions('CVE-2024-1234', '.trivyignore', now);
    const { open } = triage(scan([lodash]), parsePolicy(text, 'docs').base, exceptions, now);
    expect(open).toEqual([]);
  });

  it('has approvals by a team and by two of three', () => {
    const text = example(pages.exceptions, 'approvals');
    expect(schemas.policy(parse(text))).toBe(true);
    const { approvals } = parsePolicy(text, 'docs');
    expect(missingApprovals(approvals.HIGH, new Set(['acme/security']))).toEqual([]);
    expect(missingApprovals(approvals.CRITICAL, new Set(['acme/security', 'cto', 'alice']))).toEqual([
      ['bob', 'carol'],
    ]);
  });

  it('has plain exceptions that are applied to critical findings', () => {
    const findings = [lodash, vulnerability({ id: 'CVE-2024-5678' })];
    const { open, exceptions } = judged(example(pages.exceptions, 'exceptions'), '.trivyignore', ...findings);
    expect(open).toEqual([]);
    expect(exceptions).toMatchObject({ unused: [], refused: [] });
  });

  it('has an assessment that is one, for us and for editors', () => {
    const text = example(pages.exceptions, 'exceptions assessed');
    expect(schemas.exceptions(parse(text))).toBe(true);
    const [entry] = parseExceptions(text, '.trivyignore.yaml', now).active;
    expect(Object.keys(entry?.assessment ?? {})).toHaveLength(6);
  });

  it('has YAML exceptions that are applied, each to what it says', () => {
    const text = example(pages.exceptions, 'exceptions yaml');
    expect(schemas.exceptions(parse(text))).toBe(true);
    const found = judged(text, '.trivyignore.yaml', lodash, misconfiguration(), secret());
    expect(found.open).toEqual([]);
    expect(found.exceptions).toMatchObject({ unused: [], refused: [] });
    const elsewhere = vulnerability({ ...lodash, path: 'lib/package.json' });
    expect(judged(text, '.trivyignore.yaml', elsewhere).open).toHaveLength(1);
  });

  it('shows an entry that lasts too long, and what is suggested instead', () => {
    const { open, exceptions } = judged(example(pages.exceptions, 'too-far-ahead'), '.trivyignore', lodash);
    expect(open).toHaveLength(1);
    const suggestion = example(pages.exceptions, 'suggestion');
    expect(exceptions.refused.map(({ refusal }) => refusal)).toEqual(['too-far-ahead']);
    expect(exceptions.refused.map((one) => suggestionText(one.suggestion))).toEqual([suggestion.trim()]);
    expect(judged(suggestion, '.trivyignore', lodash).open).toEqual([]);
  });

  it('guards all files that rule by default', () => {
    const owned = example(pages.exceptions, 'codeowners').trim().split('\n');
    expect(owned.map((line) => line.split(/\s+/)[0])).toEqual([
      '.trivyignore',
      '.trivyignore.yaml',
      '.github/image-gate.yml',
    ]);
  });

  it('tells the default limits as they are', () => {
    const { maxDays } = defaultPolicy.exceptions;
    expect(pages.exceptions).toContain(
      `${maxDays.CRITICAL.value} for a CRITICAL finding, ${maxDays.HIGH.value} for HIGH and unrated ones, ${maxDays.LOW.value} for MEDIUM and LOW`,
    );
  });

  it('has workflows whose steps have inputs that are taken', () => {
    const modes = examples(pages.exceptions, 'workflow').map((text) => {
      const [job] = Object.values(parse(text).jobs as Record<string, { steps: { uses: string; with: object }[] }>);
      const [step] = job?.steps ?? [];
      expect(step?.uses).toMatch(/^image-gate\/image-gate\/exceptions@[0-9a-f]{40}$/);
      const { success, data } = exceptionsInputs.safeParse(step?.with);
      expect(success).toBe(true);
      return data?.mode;
    });
    expect(modes).toEqual([...exceptionModes]);
  });

  it('has the jobs of the whole workflow in docs/examples', () => {
    const whole = parse(read('docs/examples/exceptions.yml')) as Workflow;
    const parts = examples(pages.exceptions, 'workflow').map((text) => parse(text) as Workflow);
    expect(whole.on).toEqual(Object.assign({}, ...parts.map(({ on }) => on)));
    const jobs = (workflows: readonly Workflow[]) =>
      workflows.flatMap((workflow) =>
        Object.values(workflow.jobs).map((job) => ({ steps: job.steps, ...permissionsOf(workflow, job) })),
      );
    expect(jobs([whole])).toEqual(jobs(parts));
  });

  it('has no example that no test looks at', () => {
    const kinds = Object.values(pages).flatMap((page) =>
      [...page.matchAll(/<!-- example: (.*) -->/g)].map(([, kind]) => kind),
    );
    const known = [
      'policy',
      'steps',
      'compared',
      'mistake',
      'error',
      'exceptions',
      'exceptions yaml',
      'exceptions assessed',
      'too-far-ahead',
      'suggestion',
      'codeowners',
      'workflow',
      'commands',
      'exceptions at hand',
      'add',
      'adopt',
      'bare exceptions',
      'shown',
      'approvals',
    ];
    expect(new Set(kinds)).toEqual(new Set(known));
    const fences = Object.values(pages).flatMap((page) => page.match(/^```\w*$/gm) ?? []).length / 2;
    expect(kinds).toHaveLength(fences);
  });
});

describe('docs/vex.md', () => {
  const page = read('docs/vex.md');
  const bytes = Buffer.from(example(page, 'document'));
  const document = parseVex(bytes, '.github/vex/acme.json');
  const text = example(page, 'policy');
  const file = withReadVex(parsePolicy(text, 'docs'), {
    documents: new Map([['.github/vex/acme.json', { document, digest: digestOf(bytes) }]]),
  });

  it('has a valid policy, for us and for editors', () => {
    expect(file.base.vex).toMatchObject([{ maxAge: { value: 2160 }, for: { value: ['HIGH', 'MEDIUM', 'LOW'] } }]);
    expect(schemas.policy(parse(text))).toBe(true);
  });

  it('trusts signers in the words of `verify`', () => {
    const said = example(page, 'trust');
    expect(parsePolicy(said, 'docs').base.vex[0].trust.value).toMatchObject([
      { keys: [{ path: 'keys/acme.pub' }] },
      { identities: [expect.stringContaining('vex.yml@refs/heads/main')], trustedRoot: { path: 'public' } },
    ]);
    expect(schemas.policy(parse(said))).toBe(true);
  });

  it('has a document that does what it says', () => {
    const findings = ['CVE-2026-0001', 'CVE-2026-0002', 'CVE-2026-0003'].map((id) =>
      vulnerability({
        id,
        severity: 'MEDIUM',
        package: { name: 'openssl', version: '3', type: 'debian', class: 'os', purl: 'pkg:deb/debian/openssl@3' },
      }),
    );
    const { open, excepted } = triage(scan(findings), file.base, { active: [], refused: [] }, now);
    expect(excepted).toMatchObject([{ finding: { id: 'CVE-2026-0001' } }]);
    expect(open).toMatchObject([
      { finding: { id: 'CVE-2026-0002' }, action: 'log', vex: { action: 'Update to 3.0.17' } },
      { finding: { id: 'CVE-2026-0003' }, action: 'warn' },
    ]);
  });

  it('names every key of `vex`, and the defaults', () => {
    const [rules] = defaultPolicy.vex;
    for (const { key } of Object.values(rules)) expect(page).toContain(`| \`${key.slice('vex.'.length)}\` |`);
    expect(page).toContain(`Default: ${rules.maxAge.value / 24}d`);
    expect(page).toContain('Default: high, medium and low');
  });
});
