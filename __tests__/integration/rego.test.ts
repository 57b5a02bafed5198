/** Rules of one's own by the real opa and conftest: each answers alike, and whatever is no answer is an error. Both are in IMAGE_GATE_TOOLS. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseCommandLine } from '../../src/cli/command-line.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { createFiles } from '../../src/host/files/files.js';
import { createProcess } from '../../src/host/process/process.js';
import { digestOf } from '../../src/oci/digest.js';
import { readRego } from '../../src/policy/rego/rego-file.js';
import { regoCapabilities } from '../../src/policy/rego/rego-question.js';
import type { ImageRecord } from '../../src/record/record-schema.js';
import { openRego } from '../../src/rego/engine.js';
import { publishedRecord } from '../../src/report/json/published-json.js';
import { type FlowWorld, flowWorld } from '../flows/world.js';
import { makeAssessment, vulnerability } from '../report/make-assessment.js';

const tools = process.env.IMAGE_GATE_TOOLS ?? '';
const engines = ['opa', 'conftest'] as const;
const hashes = new Map(
  engines.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(tools, name)))
      .digest('hex'),
  ]),
);
const record = publishedRecord(
  makeAssessment({
    findings: [
      vulnerability({ id: 'CVE-2026-1', severity: 'HIGH' }),
      vulnerability({ id: 'CVE-2026-2', severity: 'LOW' }),
    ],
  }),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rego-real-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Files of rules as they are read with the policy. */
const rulesIn = (...texts: readonly string[]) =>
  texts.map((body, index) => {
    const text = body.startsWith('package') ? body : `package main\n\n${body}\n`;
    const heads = readRego(text);
    const names = 'names' in heads ? heads.names : [];
    return { path: `.github/rules/${index}.rego`, rules: { text, digest: digestOf(text), names } };
  });

async function open(engine: (typeof engines)[number]) {
  const ports = {
    process: createProcess(new AbortController().signal),
    files: createFiles(folder),
    environment: process.env,
  };
  const tool = { path: join(tools, engine), sha256: hashes.get(engine) ?? '' };
  return openRego(ports, tool);
}

async function ask(engine: (typeof engines)[number], ...texts: readonly string[]) {
  return (await open(engine)).ask(rulesIn(...texts), record as ImageRecord);
}

describe.each(engines)('%s', (engine) => {
  it('says what rules deny and warn of, over all that a record holds', async () => {
    const rules = `
deny contains msg if {
	some finding in input.findings
	finding.severity == "HIGH"
	msg := sprintf("%s in %s", [finding.id, finding.package.name])
}
deny_old contains "old" if {
	time.parse_rfc3339_ns(input.judgedAt) > time.parse_rfc3339_ns("2001-01-01T00:00:00Z")
	not startswith(input.image.names[0], "registry.example.com/")
}
violation contains {"msg": "lib", "details": {"n": count(input.findings)}} if images.is_ours
warn contains $"{count(input.findings)} findings" if { walk(input.policy, [["source"], _]); print("seen") }
`;
    const library = 'package lib.images\n\nis_ours := count(input.image.names) > 0\n';
    const answer = await ask(engine, `package main\n\nimport data.lib.images\n${rules}`, library);
    expect(answer).toEqual({
      denied: expect.arrayContaining([expect.stringMatching(/^CVE-2026-1 in /), 'old', 'lib']),
      warned: ['2 findings'],
    });
  });

  it('has nothing against an image where the rules have not', async () => {
    const rule = 'deny contains "x" if { input.verdict == "unheard of" }';
    expect(await ask(engine, rule, rule)).toEqual({ denied: [], warned: [] });
  });

  it.each([
    [
      'the network',
      'deny contains "x" if { http.send({"method": "get", "url": "http://127.0.0.1:1"}) }',
      /undefined function http\.send/,
    ],
    ['names of hosts', 'deny contains "x" if { net.lookup_ip_addr("localhost") }', /undefined function net\.lookup/],
    ['the environment', 'deny contains "x" if { opa.runtime().env.PATH }', /undefined function opa\.runtime/],
    ['the clock', 'deny contains "x" if { time.now_ns() > 0 }', /undefined function time\.now_ns/],
    [
      'other files',
      'deny contains "x" if { parse_config_file("/etc/hostname") }',
      /undefined function parse_config_file/,
    ],
    ['a builtin that fails', 'deny contains "x" if { to_number("abc") > 1 }', /to_number: strconv/],
    ['two values for one rule', 'a := 1\na := 2\ndeny contains "x" if { a }', /multiple outputs/],
    ['no Rego', 'deny contains "x" if {', /\.github\/rules\/0\.rego.*unexpected eof/],
    ['Rego of old', 'deny[msg] { msg := "x" }', /`if` keyword is required/],
    ['a rule that is undefined', 'deny := "x" if { input.verdict == "unheard of" }', /the rule `deny` is undefined/],
    ['a rule that is true', 'deny if { input.recordVersion == 1 }', /the rule `deny` does not give a set/],
    ['a set of numbers', 'deny contains 1', /the rule `deny` does not give a set/],
    ['an exception of conftest', 'deny contains "x"\nexception contains ["deny"]', /a rule `exception`/],
    [
      'a lib that is not named',
      'import data.lib.teams\ndeny contains "x" if teams.none',
      /`data\.lib\.teams` is in no file/,
    ],
    [
      'a helper that is not there',
      'deny contains "x" if { data.lib.teams.f(1) }',
      /`data\.lib\.teams\.f` is in no file/,
    ],
    ['another package', 'package other\n\ndeny contains "x"', /no rule `deny`, `violation` or `warn` was asked/],
  ])('gives no verdict for %s', async (_, rules, message) => {
    await expect(ask(engine, rules)).rejects.toMatchObject({
      code: 'rego-failed',
      actor: 'config',
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ['rules that find nothing', 'deny contains "x" if { input.verdict == "unheard of" }', true],
    ['no Rego', 'deny contains "x" if {', false],
    ['Rego of old', 'deny[msg] { msg := "x" }', false],
    ['a builtin that is taken away', 'deny contains "x" if { time.now_ns() > 0 }', false],
    ['a name that no file defines', 'deny contains "x" if data.lib.teams.none', false],
    // What fails in these may rest with the image.
    ['a builtin that fails', 'deny contains "x" if { to_number("abc") > 1 }', true],
    ['two values for one rule', 'a := 1\na := 2\ndeny contains "x" if { a }', true],
    ['a rule that is undefined', 'deny := "x" if { input.verdict == "unheard of" }', true],
  ])('knows whether it can read %s, whatever the image is', async (_, rules, isReadable) => {
    expect(await (await open(engine)).canRead(rulesIn(rules))).toBe(isReadable);
  });

  it('gives no verdict for an answer that is too long', async () => {
    const rule =
      'deny contains msg if { some n in numbers.range(1, 300000); msg := sprintf("number %d of many", [n]) }';
    await expect(ask(engine, rule)).rejects.toMatchObject({ code: 'rego-answer' });
  });
});

describe('docs/rego.md', () => {
  const page = readFileSync(new URL('../../docs/rego.md', import.meta.url), 'utf8');
  const block = (form: RegExp) => form.exec(page)?.[1] ?? '';
  const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => text.trim().split('\n'));
  const fixture = new URL('../fixtures/trivy/misconfig-secret.json', import.meta.url);
  const passed = { ...record, verdict: 'passed', judgedAt: new Date().toISOString() };
  const rego = [{ path: '.github/image-gate/rules.rego', digest: digestOf('x') }];

  /** Exit code and all that is shown by a line of the page. */
  async function typed(made: FlowWorld, line: string) {
    const env = { PATH: process.env.PATH, HOME: made.directory };
    const shell = (command: string) =>
      spawnSync('/bin/sh', ['-c', command], { cwd: made.workspace, encoding: 'utf8', env });
    if (!line.startsWith('image-gate ')) {
      const { status, stdout, stderr } = shell(line);
      return { code: status, shown: `${stdout}${stderr}` };
    }
    const [, ...words] = shell(`printf '%s\\n' ${line}`).stdout.trim().split('\n');
    const meant = words.map((word) => (word.endsWith('.json') ? join(made.workspace, word) : word));
    made.told.shown.length = 0;
    return { code: await runCommandLine(made, meant), shown: made.told.shown.join('\n') };
  }

  it('shows commands that do what it says', async () => {
    const made = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
    try {
      const policy = block(/policy -->\n```yaml\n([\s\S]*?)```/);
      made.repository('.github/image-gate.yml', `${policy}severity: { critical: log, high: log }\neol: log\n`);
      made.repository('.github/image-gate/rules.rego', block(/```rego\n([\s\S]*?)```/));
      const written = JSON.stringify({ ...passed, policy: { ...record.policy, rego } });
      const containers = [{ name: 'c', image: `ghcr.io/acme/api@${digestOf('x')}` }];
      made.repository(
        'pod.yml',
        JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers } }),
      );
      const results: (readonly [string, number | null, string])[] = [];
      for (const line of blocks.flat()) {
        if (line.startsWith('image-gate verify ')) {
          // Needs a registry: integration/admission-rego.test.ts asks the rules about what it finds.
          expect(
            parseCommandLine(
              line
                .replace(/ > \S+$/, '')
                .replace('…', 'a'.repeat(64))
                .split(' ')
                .slice(1),
            ),
          ).toMatchObject({ kind: 'call' });
          continue;
        }
        // A record is judged with the report that lies beside it, which this one does not belong to.
        const [name, content] = line.startsWith('image-gate judge')
          ? ['trivy-results-app.json', readFileSync(fixture)]
          : line.endsWith(' verified.json')
            ? ['verified.json', JSON.stringify({ images: [{ name: 'app', verdict: 'accepted', refusals: [] }] })]
            : ['image-gate-record-app.json', written];
        writeFileSync(join(made.workspace, name), content);
        const { code, shown } = await typed(made, line);
        results.push([line.split(' ').slice(0, 3).join(' '), code, shown]);
        rmSync(join(made.workspace, name));
      }
      const denied = expect.stringMatching(/BLOCKED .*rule in Rego: a secret lies in /);
      expect(results).toEqual([
        ['opa check .github/image-gate/rules.rego', 0, ''],
        ['opa eval --format', 0, expect.stringContaining('"deny": []')],
        ['image-gate judge trivy-results-app.json', 1, denied],
        ['image-gate judge trivy-results-app.json', 1, denied],
        ['image-gate admission conftest', 0, ''],
        ['conftest test --show-builtin-errors', 0, expect.stringMatching(/[1-9]\d* tests, [^\n]* 0 failures/)],
        ['conftest test --show-builtin-errors', 0, expect.stringMatching(/[1-9]\d* tests, [^\n]* 0 failures/)],
        ['image-gate admission gatekeeper', 0, ''],
        ['gator test --filename', 0, ''],
      ]);
    } finally {
      made.close();
    }
  });
});

it('opa knows that a record has no such field, where a rule would find nothing for ever', async () => {
  const rule = 'deny contains "x" if { some one in input.findigs; one.severity == "HIGH" }';
  await expect(ask('opa', rule)).rejects.toMatchObject({
    code: 'rego-failed',
    message: expect.stringMatching(/rules\/0\.rego:3: undefined ref: input\.findigs.* Write a field that records have/),
  });
});

it('opa asks nobody for a schema that a rule names; conftest looks at none', async () => {
  const rules = `# METADATA
# schemas:
# - input: {"$ref": "http://127.0.0.1:1/x"}
deny contains "x" if { input.a == 1 }`;
  await expect(ask('opa', rules)).rejects.toMatchObject({ message: expect.stringContaining('loading disabled') });
  expect(await ask('conftest', rules)).toEqual({ denied: [], warned: [] });
});

it('rules may call whatever opa has, but for what asks the outside, is out of date, or needs keys', async () => {
  const { stdout } = await createProcess(new AbortController().signal).run({
    file: join(tools, 'opa'),
    args: ['capabilities', '--current'],
    deadline: 30_000,
  });
  const namesIn = (text: string): readonly string[] =>
    JSON.parse(text).builtins.flatMap((one: { readonly name: string; readonly deprecated?: boolean }) =>
      one.deprecated === true ? [] : one.name,
    );
  const [all, ours] = [namesIn(stdout), namesIn(regoCapabilities())];
  expect(ours.filter((name) => !all.includes(name))).toEqual(['set_diff']);
  const left = all.filter((name) => !ours.includes(name));
  const outside = /^(?:http|net\.lookup|opa|rand|uuid|time\.now)/;
  const others = /^(?:crypto|graphql|io\.jwt|json\.|providers|rego|strings\.|internal\.test)/;
  expect(left.filter((name) => !outside.test(name) && !others.test(name))).toEqual([]);
});
