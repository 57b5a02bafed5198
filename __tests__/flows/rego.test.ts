/** Rules of one's own in whole runs, with an engine that denies and warns whatever its rules say as text. The real ones run in the integration tests. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { exitCodeOf } from '../../src/host/error-message.js';
import { digestOf } from '../../src/oci/digest.js';
import { commits, pullRequestTo } from './pull-request-world.js';
import { contentsOf, type FlowWorld, flowWorld, type WorldChange } from './world.js';

const policy = '.github/image-gate.yml';
const rules = '.github/rules.rego';
const denying = (message: string) => `package main\ndeny contains "${message}" if { true }\n`;
const warning = (message: string) => `package main\nwarn contains "${message}" if { true }\n`;
const program = '# stands for an opa\n';
const sha256 = digestOf(program).slice('sha256:'.length);

let world: FlowWorld;
/** What the engine was asked about, and the rules that it was asked. */
let asked: { readonly record: Readonly<Record<string, unknown>>; readonly rules: string; readonly files: number }[];
/** What it ends with instead of an answer. */
let broken: object | undefined;
const tool = () => join(world.directory, 'opa');
afterEach(() => world.close());

function withEngine(change: WorldChange = {}): void {
  const made = flowWorld(change);
  writeFileSync(join(made.directory, 'opa'), program);
  const run: FlowWorld['process']['run'] = async (command) => {
    if (!command.file.endsWith('/opa')) return made.process.run(command);
    const root = dirname(command.cwd ?? '');
    const text = readFileSync(`${root}/rules/rules-1.rego`, 'utf8');
    const files = readdirSync(`${root}/rules`).filter((name) => name.startsWith('rules-')).length;
    const ended = (value: object, code = 0) => {
      const stdout = JSON.stringify(code === 0 ? { result: [{ expressions: [{ value }] }] } : value);
      return { code, signal: null, late: false, stdout, stderr: '' };
    };
    const mistake = ended({ errors: [{ message: 'unexpected eof', code: 'rego_parse_error' }] }, 2);
    if (text.includes('# unreadable')) return mistake;
    // Whether it can read the rules, whatever they say.
    if (!readFileSync(`${root}/rules/question.rego`, 'utf8').includes('data.main')) return ended({});
    if (text.includes('# fails on this image')) return mistake;
    asked.push({ record: JSON.parse(readFileSync(`${root}/record.json`, 'utf8')), rules: text, files });
    const named = [...text.matchAll(/^(deny|warn) contains "([^"]*)"/gm)];
    const value: Record<string, string[]> = {};
    for (const [, name = '', message = ''] of named)
      value[name] = [...(value[name] ?? []), message].filter((one) => one);
    return { ...ended(value), ...broken };
  };
  world = { ...made, process: { ...made.process, run } };
}

beforeEach(() => {
  asked = [];
  broken = undefined;
  withEngine();
});

function withRules(text: string, words = `rego: [${rules}]\n`): void {
  world.repository(policy, words);
  world.repository(rules, text);
}

/** A push of an image, to a registry that is not there. */
async function run(more: Readonly<Record<string, string | undefined>> = {}): Promise<unknown> {
  await world.layout();
  const given = { 'rego-tool': tool(), 'rego-tool-sha256': sha256, ...more };
  return runAction(world, world.inputs(given)).catch((error: unknown) => error);
}

const record = () => world.record();

describe('rules in Rego', () => {
  it('block an image that the policy passes: in table, summary, annotations, outputs and record', async () => {
    withRules(denying('no <b>owner</b> label'));
    expect(await run({ push: 'true', tags: 'localhost:1/app:1' })).toBe(1);
    expect(world.told.shown.join()).toContain('BLOCKED  localhost:1/app:1: rule in Rego: no <b>owner</b> label');
    expect(world.told.summaries.join()).toMatch(/^## ❌ Blocked: rule in Rego: no .*owner.* label/);
    expect(world.told.summaries.join()).not.toContain('<b>');
    expect(world.told.annotations.join()).toContain('rule in Rego: no <b>owner</b> label');
    expect(world.told.outputs).toMatchObject({ verdict: 'blocked', pushed: 'false' });
    expect(world.events.filter((event) => /^request P/.test(event))).toEqual([]);
  });

  it('are in the record, which they were asked about before', async () => {
    world.finds('HIGH');
    withRules(`${denying('no')}warn contains "old" if { true }\n`);
    expect(await run()).toBe(1);
    expect(record()).toMatchObject({
      verdict: 'blocked',
      policy: { rego: [{ path: rules, digest: digestOf(readFileSync(join(world.workspace, rules))) }] },
      concerns: [
        { kind: 'rego', platform: 'all', action: 'block', message: 'rule in Rego: no' },
        { kind: 'rego', platform: 'all', action: 'warn', message: 'rule in Rego: old' },
      ],
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.record).toMatchObject({
      recordVersion: 1,
      verdict: 'passed',
      concerns: [],
      findings: [{ id: 'CVE-2026-0001', severity: 'HIGH' }],
    });
  });

  it('pass what they have nothing against, and say what they warn of', async () => {
    withRules(`${denying('')}warn contains "old base" if { true }\n`);
    expect(await run()).toBe(0);
    expect(world.told.shown.join()).toContain('WARNING  rule in Rego: old base');
    expect(record()).toMatchObject({ verdict: 'passed' });
  });

  it.each([
    [21, 'a 0; a 1; a 2; a 3; 17 more', 'and 1 more'],
    [300, 'a 0; a 1; a 2; a 3; 296 more', 'and 280 more'],
    [20, 'a 0; a 1; a 2; a 3; 16 more', 'a 19'],
  ])('are counted to the last, however many deny: %i', async (count, shown, last) => {
    withRules(Array.from({ length: count }, (_, at) => denying(`a ${at}`).replace('package main\n', '')).join(''));
    world.repository(rules, `package main\n${readFileSync(join(world.workspace, rules), 'utf8')}`);
    expect(await run()).toBe(1);
    const { headline, reasons } = record();
    expect(headline.replaceAll('rule in Rego: ', '')).toBe(`Blocked: ${shown}`);
    expect(reasons?.at(-1)?.message ?? last).toContain(last);
  });

  it('can not pass what the policy blocks', async () => {
    world.finds('CRITICAL');
    withRules(denying(''));
    expect(await run()).toBe(1);
  });

  it('have their share in the digest of the policy, not where nothing is named', async () => {
    const digestWith = async (text: string, words?: string) => {
      withRules(text, words);
      await run();
      return record().policy.digest;
    };
    const [one, other, none] = [
      await digestWith(warning('a')),
      await digestWith(warning('b')),
      await digestWith(warning('b'), 'eol: warn\n'),
    ];
    expect(new Set([one, other, none]).size).toBe(3);
    expect(await digestWith(warning('b'), 'rego: []\n')).toBe(none);
  });

  it('stop the run where nothing says what runs them, before anything is scanned', async () => {
    withRules(denying('no'));
    const error = await run({ 'rego-tool': undefined, 'rego-tool-sha256': undefined });
    expect(error).toMatchObject({ code: 'rego-tool', message: expect.stringMatching(/nothing says which program/) });
    expect(exitCodeOf(error)).toBe(2);
    expect(world.events.filter((event) => /^start/.test(event))).toEqual([]);
  });

  it.each([
    ['rego-tool', { 'rego-tool-sha256': undefined }],
    ['rego-tool-sha256', { 'rego-tool': undefined }],
  ])('want %s together with the other', async (given, more) => {
    withRules(denying('no'));
    expect(await run(more)).toMatchObject({ message: expect.stringContaining(`input ${given}: `) });
  });

  it.each([
    ['has a mistake', { code: 2, stdout: '{"errors":[{"message":"x"}]}' }, 'rego-failed'],
    ['says nothing', { stdout: '{}' }, 'rego-failed'],
    ['hangs', { code: null, late: true }, 'rego-late'],
  ])('give no verdict where the engine %s', async (_, ends, code) => {
    withRules(denying(''));
    broken = ends;
    expect(await run({ push: 'true', tags: 'localhost:1/app:1' })).toMatchObject({ code });
    expect(world.told.outputs).toBeUndefined();
  });

  it.each([
    ['is not there', policy, `rego: [${rules}, .github/absent.rego]\n`, /:1:\d+ rego: there is no file .*absent\.rego/],
    [
      'has another package',
      rules,
      'package other\ndeny contains "x" if { true }\n',
      /rules\.rego: its package is other/,
    ],
  ])('stop the run where a file %s', async (_, path, text, message) => {
    withRules(denying('no'));
    world.repository(path, text);
    const error = await run();
    expect(error).toMatchObject({ code: 'rego-invalid', message: expect.stringMatching(message) });
    expect(exitCodeOf(error)).toBe(2);
  });
});

describe('the command line', () => {
  const report = join(import.meta.dirname, '../fixtures/trivy/debian-npm.json');
  const told = () => world.told.shown.join('\n');
  const lax = 'severity: { critical: log, high: log }\neol: log\nrego: [.github/rules.rego]\n';
  const command = (...args: readonly string[]) =>
    runCommandLine(world, [...args]).catch((error: unknown) => error as Error);
  beforeEach(() => {
    world.close();
    withEngine({ environment: { GITHUB_ACTIONS: undefined } });
    copyFileSync(report, join(world.workspace, 'r.json'));
  });

  it('judges with them', async () => {
    withRules(denying('no owner'), lax);
    const by = ['--rego-tool', tool(), '--rego-tool-sha256', sha256];
    expect(await command('judge', join(world.workspace, 'r.json'), ...by)).toBe(1);
    expect(told()).toMatch(/BLOCKED .*rule in Rego: no owner/);
    withRules(denying(''), lax);
    expect(await command('judge', join(world.workspace, 'r.json'), ...by)).toBe(0);
  });

  it.each([
    ['without a program', [], /nothing says which program runs them/],
    ['with half of it', ['--rego-tool', 'opa'], /--rego-tool-sha256 is missing/],
    ['with no hash', ['--rego-tool', 'opa', '--rego-tool-sha256', 'x'], /"x" is not a SHA-256/],
  ])('judges nothing %s', async (_, options, message) => {
    withRules(denying('no owner'), lax);
    expect(await command('judge', join(world.workspace, 'r.json'), ...options)).toMatchObject({
      message: expect.stringMatching(message),
    });
  });

  it('explains a finding without them, and says so', async () => {
    withRules(denying('no owner'), lax);
    expect(await command('explain', 'CVE-2019-10744', join(world.workspace, 'r.json'))).toBe(0);
    expect(told()).toContain('The policy has rules in Rego, too (.github/rules.rego), which are about the whole image');
    expect(asked).toEqual([]);
  });
});

describe('a pull request', () => {
  let finds: 'HIGH' | undefined;
  beforeEach(() => {
    finds = undefined;
  });

  interface More {
    /** More of the policy on its base branch, and on its own. */
    readonly of?: string;
    readonly after?: string;
    /** Another file of rules, on its base branch and on its own. */
    readonly beside?: { readonly path: string; readonly base: string; readonly own: string };
    readonly inputs?: Readonly<Record<string, string>>;
  }

  /** With these rules on its base branch, and with those on its own. With rules for `main` its base branch is another one, which is not protected. */
  async function pullRequest(base: string, own: string, fork = false, main?: string, more: More = {}) {
    const words = `rego: [${rules}]\n`;
    const { of = '', after = of, beside, inputs } = more;
    const pull = pullRequestTo(main === undefined ? 'main' : 'dev', fork);
    world.close();
    withEngine({ github: pull.github });
    if (finds !== undefined) world.finds(finds);
    const contents = new Map<string, string>([
      ...[commits.main, commits.base, commits.head, commits.merge].map(
        (commit) => [`${commit} ${policy}`, words + (commit === commits.base ? of : after)] as const,
      ),
      [`${commits.base} ${rules}`, base] as const,
      [`${commits.main} ${rules}`, main ?? ''] as const,
      ...[commits.head, commits.merge].flatMap((commit) => [
        [`${commit} ${rules}`, own] as const,
        [`${commit} ${beside?.path}`, beside?.own ?? ''] as const,
      ]),
      [`${commits.base} ${beside?.path}`, beside?.base ?? ''] as const,
    ]);
    world = {
      ...world,
      environment: {
        ...world.environment,
        ...pull.environment(world.directory),
      },
      openContents: contentsOf(contents),
    };
    return run({ 'policy-from': 'auto', ...inputs });
  }

  it('is judged by the rules of its base branch, whatever it makes of them', async () => {
    expect(await pullRequest(denying('no owner'), denying(''))).toBe(1);
    expect(world.told.shown.join()).toContain('rule in Rego: no owner');
    expect(world.told.summaries.join()).toContain('After the merge the image would pass.');
    expect(record().policy.rego).toEqual([{ path: rules, digest: digestOf(denying('no owner')) }]);
  });

  it('to a branch that anybody writes is judged by the rules of the default branch by themselves, which its own can not take back', async () => {
    const allowing = `${denying('')}is_allowed if { true }\n`;
    expect(await pullRequest(allowing, allowing, false, denying('no owner'))).toBe(1);
    expect(asked.map((one) => [one.rules, one.files])).toEqual([
      [denying('no owner'), 1],
      [allowing, 1],
    ]);
    expect(world.told.shown.join()).toContain('rule in Rego: no owner');
  });

  it('hears what its own ones would say after the merge, which counts for nothing', async () => {
    expect(await pullRequest(denying(''), denying('no owner'))).toBe(0);
    expect(world.told.summaries.join()).toMatch(/\*\*After the merge the image would be blocked\*\*[\s\S]*no owner/);
    expect(record().afterMerge).toMatchObject({ verdict: 'blocked', reasons: [{ code: 'rego' }] });
  });

  it('of a fork has none of its own run: its author would choose what reports say', async () => {
    expect(await pullRequest(denying(''), denying('run this'), true)).toBe(0);
    expect(asked.map((one) => one.rules)).toEqual([denying('')]);
    expect(world.told.summaries.join()).toContain('Its rules in Rego count only after the merge, and were not run.');
    expect(world.told.summaries.join()).not.toContain('run this');
    expect(record().afterMerge).toEqual({ branch: 'main', verdict: 'passed', reasons: [], regoUnasked: true });
  });

  const unreadable = `${denying('no')}# unreadable\n`;

  it('that corrects rules which no engine can read is judged by what it makes of them, so that it can be merged', async () => {
    expect(await pullRequest(unreadable, denying(''))).toBe(0);
    expect(record().policy.source).toContain('whose rules in Rego this pull request corrects');
    expect(record().policy.rego).toEqual([{ path: rules, digest: digestOf(denying('')) }]);
    expect(await pullRequest(unreadable, denying('no owner'))).toBe(1);
    expect(world.told.shown.join()).toContain('rule in Rego: no owner');
  });

  it('that corrects them is still judged by all else of the policy that counts', async () => {
    const severity = { of: 'severity: { high: block }\n', after: 'severity: { critical: log, high: log }\n' };
    expect(await pullRequest(unreadable, denying(''), false, undefined, severity)).toBe(0);
    finds = 'HIGH';
    expect(await pullRequest(unreadable, denying(''), false, undefined, severity)).toBe(1);
    expect(world.told.shown.join()).toContain('1 finding to fix (1 HIGH)');
  });

  it('that corrects them for one name of an image is still judged by those of the branch for its other names', async () => {
    const path = '.github/nightly.rego';
    const more = (own: string): More => ({
      of: `images:\n  - { match: localhost:1/nightly, rego: [${path}] }\n`,
      beside: { path, base: denying('no owner'), own },
      inputs: { tags: 'localhost:1/app:1\nlocalhost:1/nightly:1' },
    });
    expect(await pullRequest(unreadable, denying(''), false, undefined, more(denying('')))).toBe(1);
    expect(world.told.shown.join()).toContain('rule in Rego: no owner');
    expect(await pullRequest(unreadable, denying('no label'), false, undefined, more(denying('')))).toBe(1);
    expect(world.told.shown.join()).toMatch(/no owner[\s\S]*no label/);
  });

  it.each<[string, Parameters<typeof pullRequest>]>([
    ['does not correct them', [unreadable, `${denying('')}# unreadable\n`]],
    ['is of a fork', [unreadable, denying(''), true]],
    ['goes to another branch than the protected one that has them', [denying(''), denying(''), false, unreadable]],
    ['has an image that makes good rules fail', [`${denying('no')}# fails on this image\n`, denying('')]],
  ])('stops where rules give no answer, if it %s', async (_, args) => {
    expect(await pullRequest(...args)).toMatchObject({ code: 'rego-failed', actor: 'config' });
    expect(world.told.outputs).toBeUndefined();
  });

  it('that would break them for everybody is stopped', async () => {
    expect(await pullRequest(denying(''), 'package mian\n')).toMatchObject({
      code: 'rego-invalid',
      message: expect.stringContaining('after the merge of this pull request'),
    });
  });
});
