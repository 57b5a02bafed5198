import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../../src/flows/action.js';
import { exitCodeOf } from '../../src/host/error-message.js';
import { ConfigError, GateError } from '../../src/host/errors.js';
import { refusals } from '../../src/policy/exceptions/exception.js';
import { type FlowWorld, flowWorld } from './world.js';

const policy = '.github/image-gate.yml';
const plain = '.trivyignore';
const yaml = '.trivyignore.yaml';
const valid = { [policy]: 'eol: warn\n', [plain]: '', [yaml]: 'secrets: []\n' };

let world: FlowWorld;
beforeEach(() => {
  world = flowWorld();
});
afterEach(() => world.close());

const bytes = (...values: readonly number[]) => Buffer.from(values);
const linkTo = (target: string) => ({ target });
type Content = string | Buffer | { readonly target: string };

function put(file: string, content: Content): void {
  const path = join(world.workspace, file);
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content);
  else symlinkSync(content.target, path);
}

/** A push of an image without findings, with such rules. */
async function run(inputs: Readonly<Record<string, string>> = {}): Promise<unknown> {
  await world.layout();
  world.events.length = 0;
  return runAction(world, world.inputs({ push: 'true', tags: 'localhost:1/app:1', ...inputs })).catch((error) => error);
}

const ten = 10 * 1024 * 1024;
const bomb = `a: &a [x, x]\n${'bcdefghi'.replaceAll(/./g, (key) => `${key}: &${key} [*a, *a]\n`)}`;

/** File, what is wrong, its content, the code, and what the first problem says: place, then what. */
const rows: readonly (readonly [file: string, fault: string, content: Content, code: string, says: RegExp])[] = [
  // What holds for every file.
  ...[policy, plain, yaml].flatMap((file) => [
    [file, '10 MB', 'a'.repeat(ten), 'repository-file', /10485760 bytes, more than the 1048576/] as const,
    [file, 'not UTF-8', bytes(0x61, 0xff, 0xfe), 'repository-file', /not UTF-8/] as const,
    [file, 'UTF-16', bytes(0xff, 0xfe, 0x61, 0), 'repository-file', /not UTF-8/] as const,
    [file, 'Latin-1', bytes(0x23, 0xe4, 0x0a), 'repository-file', /not UTF-8/] as const,
    [file, 'binary', bytes(0x61, 0, 0x62), 'text-invalid', /NUL bytes/] as const,
    [file, 'a link out of the workspace', linkTo('/etc/hostname'), 'repository-file', /leads out of the repo/] as const,
    [file, 'a link to nothing', linkTo('nowhere'), 'repository-file', /points to nothing/] as const,
    [file, 'a folder', linkTo('.'), 'repository-file', /is a directory|is a folder|leads out/] as const,
  ]),
  // What holds for both files in YAML.
  ...[policy, yaml].flatMap((file) => [
    [file, 'a tab', 'a:\n\tb: c', 'yaml-invalid', /:2:1: a tab as indentation/] as const,
    [file, 'a bomb of aliases', bomb, 'yaml-invalid', /:1:7: the anchor `&a`/] as const,
    [file, 'an anchor', 'a: &x log', 'yaml-invalid', /:1:7: the anchor `&x`/] as const,
    [file, 'an alias', 'a: *x', 'yaml-invalid', /:1:4: the alias `\*x`/] as const,
    [file, 'a merge key', '<<: { a: b }', /yaml/.test(file) ? 'exceptions-invalid' : 'policy-invalid', /`<<`/] as const,
    [file, 'a key twice', 'a: b\na: c', 'yaml-invalid', /:2:1: this key occurs twice/] as const,
    [file, 'a tag', 'a: !!binary aGk=', 'yaml-invalid', /:1:13: a YAML tag/] as const,
    [file, 'two documents', 'a: b\n---\na: b', 'yaml-invalid', /:2:1: a second YAML document/] as const,
    [file, 'YAML 1.1', '%YAML 1.1\n---\na: b', 'yaml-invalid', /:1:1: it asks for another version/] as const,
    [file, 'a list as a key', '? [a]\n: b', 'yaml-invalid', /:1:3: a key that is not a plain word/] as const,
    [file, 'an open quote', 'a: "b', 'yaml-invalid', /:1:6: not valid YAML/] as const,
    [file, 'too many levels', '['.repeat(5000), 'yaml-invalid', /^\S+:1:17: nested too deeply[^\n]*$/] as const,
    [file, 'a control character', 'a: b\u0007', 'yaml-invalid', /:1:5: an invisible control character/] as const,
    [file, 'reordered text', 'a: b # \u202ec', 'yaml-invalid', /:1:8: an invisible control character/] as const,
  ]),
  [policy, 'a megabyte of YAML', `eol: log #${'x'.repeat(70_000)}`, 'yaml-too-large', /has 70010 characters/],
  [policy, 'a wrong type', 'eol: [warn]', 'policy-invalid', /:1:6 eol: is a list/],
  [policy, 'an unknown key', 'eol: warn\nunfixd: log', 'policy-invalid', /:2:1: unknown key `unfixd`. Write `unfixed`/],
  [policy, 'an unknown word', 'eol: wran', 'policy-invalid', /:1:6 eol: is `wran`. Write `warn`/],
  [
    policy,
    'lines of exceptions',
    'CVE-2024-1 # a\nCVE-2024-2',
    'policy-invalid',
    /:1: this is a file of exceptions, and/,
  ],
  [policy, 'YAML of exceptions', 'secrets: [{ id: x }]', 'policy-invalid', /:1: this is a file of exceptions, and no/],
  [
    policy,
    'a report',
    '{"SchemaVersion":2,"Results":[]}',
    'policy-invalid',
    /^\S+:1: this is a report of Trivy, and no/,
  ],
  [policy, 'an SBOM', '{"bomFormat":"CycloneDX"}', 'policy-invalid', /:1: this is a CycloneDX SBOM .*, and no policy/],
  [policy, 'no value', 'eol:', 'policy-invalid', /:1:5 eol: has no value/],
  [policy, 'a list', '- eol', 'policy-invalid', /:1:1: is a list/],
  ['.github/image-gate.yaml', 'another ending', 'eol: log', 'policy-misnamed', /under this name is not read/],
  [yaml, 'a wrong type', 'secrets: x', 'exceptions-invalid', /:1:10 secrets: is `x`/],
  [yaml, 'an unknown key', 'secret: []', 'exceptions-invalid', /:1:1: unknown key `secret`. Write `secrets`/],
  [yaml, 'no id', 'secrets:\n- { statement: x }', 'exceptions-invalid', /:2:3 secrets\[0\].id: is missing/],
  [yaml, 'no instant', 'secrets: [{ id: x, expired_at: soon }]', 'exceptions-invalid', /expired_at: is `soon`/],
  [yaml, 'no pattern', 'secrets: [{ id: x, paths: ["["] }]', 'exceptions-invalid', /paths\[0\]: is `\[`. Its `\[`/],
  [yaml, 'no package', 'vulnerabilities: [{ id: x, purls: [y] }]', 'exceptions-invalid', /purls\[0\]: is `y`/],
  [yaml, 'too many entries', `secrets:\n${'- id: x\n'.repeat(10_001)}`, 'exceptions-invalid', /has too many entries/],
  [plain, 'YAML', 'secrets:\n- id: x', 'exceptions-form', /:1: this is YAML, and the file is read as one id a line/],
  [yaml, 'lines', 'CVE-2024-1234', 'exceptions-form', /:1: `CVE-2024-1234` is a line of a plain list/],
  [plain, 'too many entries', 'x\n'.repeat(10_001), 'exceptions-invalid', /:10001: more than 10000 entries/],
  [
    plain,
    'a line where Trivy stops',
    `x # ${'y'.repeat(65_536)}`,
    'exceptions-invalid',
    /:1: the line has 65536 bytes/,
  ],
];

describe('rules that can’t be read', () => {
  it.each(rows)('%s with %s: one clear error, exit 2, nothing done', async (file, _fault, content, code, says) => {
    put(file, content);
    const error = await run();
    if (!(error instanceof ConfigError)) throw new Error(`${error} is no ConfigError`);
    expect(error.code).toBe(code);
    expect(exitCodeOf(error)).toBe(2);
    expect(error.problems[0]?.where).toContain(file);
    expect(error.message.length).toBeLessThan(20_000);
    expect(error.message).toMatch(says);
    expect(world.told.summaries).toEqual([expect.stringContaining('nothing was pushed')]);
    expect(world.events.filter((event) => /^(?:start|request|github|artifact) /.test(event))).toEqual([]);
  });

  it.each([
    ['policy', 'file-absent'],
    ['exceptions', 'file-absent'],
  ])('a file that the input %s names and that is not there: %s', async (input, code) => {
    const error = await run({ [input]: 'mine.yml' });
    expect(error).toMatchObject({ code, problems: [expect.objectContaining({ where: `input ${input}` })] });
    expect(exitCodeOf(error)).toBe(2);
  });

  it('a file that the machine refuses is nobody’s default: exit 3', async () => {
    world.close();
    const refuse = async () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
    world = flowWorld({
      files: (files) => ({ readBytes: (path, max) => (path.endsWith(policy) ? refuse() : files.readBytes(path, max)) }),
    });
    put(policy, 'eol: log');
    const error = await run();
    expect(error).toMatchObject({ code: 'repository-file-unreadable' });
    expect(exitCodeOf(error)).toBe(3);
  });

  it('each code of an error has a row', () => {
    const folders = [
      'src/policy',
      'src/repository/repository-files.ts',
      'src/config/rules/rules.ts',
      'src/config/rules/rule-texts.ts',
    ];
    const own = codesIn(folders);
    const ofTheHost = codesIn(['src/host']);
    // A key of the policy that reads like one.
    const keys = new Set(['repository-ids']);
    // Of rules for admission alone (policy/file/policy-scopes.test.ts), and of a command in a folder of the repository (config/rules/rules.test.ts).
    const elsewhere = new Set(['policy-scopes', 'policy-above']);
    const tested = [...rows.map(([, , , code]) => code), 'file-absent', 'repository-file-unreadable'];
    expect([...new Set(tested)].sort()).toEqual(
      [...own].filter((code) => !ofTheHost.has(code) && !keys.has(code) && !elsewhere.has(code)).sort(),
    );
  });
});

/** The string literals that read like the code of an error about files. */
function codesIn(paths: readonly string[]): ReadonlySet<string> {
  const files = paths.flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(path, name)),
  );
  const literal = /'((?:text|yaml|policy|exceptions|file|repository)-[a-z-]+)'/g;
  return new Set(
    files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(literal)].map(([, code = '']) => code)),
  );
}

describe('rules that are only written in an unusual way', () => {
  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no line end', (text: string) => text.trimEnd()],
    ['a link within the workspace', (text: string) => text],
  ])('%s', async (how, written) => {
    for (const [file, text] of Object.entries(valid)) {
      const isLink = how.startsWith('a link');
      put(isLink ? `real/${file}` : file, written(text));
      if (isLink) put(file, linkTo(join(file.includes('/') ? '..' : '.', 'real', file)));
    }
    const error = await run();
    // The push itself can't succeed: nobody listens there.
    expect(error instanceof GateError && error.actor).toBe('tool');
  });
});

describe('an entry that is not applied', () => {
  const soon = '2026-03-20';
  it.each<[string, string, string]>([
    ['no-reason', plain, `CVE-2026-0001 exp:${soon}`],
    ['no-expiry', plain, 'CVE-2026-0001 # why'],
    ['malformed-date', plain, 'CVE-2026-0001 # why, Expiry: 2026-02-30'],
    ['expired', plain, 'CVE-2026-0001 # why, Expiry: 2026-02-28'],
    ['hidden-characters', plain, `CVE-2026-0001 # wh\u202ey, Expiry: ${soon}`],
    ['wildcard', plain, `CVE-* # why, Expiry: ${soon}`],
    ['second-id', plain, `CVE-2026-0002 CVE-2026-0001 # why, Expiry: ${soon}`],
    ['too-far-ahead', plain, 'CVE-2026-0001 # why, Expiry: 2026-12-31'],
    ['dead-id', plain, `CVE-2026-1 # why, Expiry: ${soon}`],
    ['no-ticket', plain, `CVE-2026-0001 # why, Expiry: ${soon}`],
    ['no-assessment', plain, `CVE-2026-0001 # why, Expiry: ${soon}`],
    ['no-reason', yaml, `vulnerabilities: [{ id: CVE-2026-0001, expired_at: ${soon} }]`],
    ['no-expiry', yaml, 'vulnerabilities: [{ id: CVE-2026-0001, statement: why }]'],
    ['expired', yaml, 'vulnerabilities: [{ id: CVE-2026-0001, statement: why, expired_at: 2026-03-01T12:00:00Z }]'],
    ['hidden-characters', yaml, `vulnerabilities: [{ id: CVE-2026-0001, statement: "\\u202e", expired_at: ${soon} }]`],
    ['wildcard', yaml, `vulnerabilities: [{ id: "CVE-*", statement: why, expired_at: ${soon} }]`],
    ['too-far-ahead', yaml, 'vulnerabilities: [{ id: CVE-2026-0001, statement: why, expired_at: 2026-12-31 }]'],
    ['dead-id', yaml, `vulnerabilities: [{ id: CVE-2026-1, statement: why, expired_at: ${soon} }]`],
    ['no-ticket', yaml, `vulnerabilities: [{ id: CVE-2026-0001, statement: why, expired_at: ${soon} }]`],
    ['no-assessment', yaml, `vulnerabilities: [{ id: CVE-2026-0001, statement: why, expired_at: ${soon} }]`],
  ])('for %s in %s: blocked, and told with its place', async (refusal, file, text) => {
    if (refusal === 'no-assessment') put(policy, 'exceptions: { assessment: [critical] }');
    if (refusal === 'no-ticket') put(policy, 'exceptions: { require-ticket: true }');
    put(file, text);
    world.finds('CRITICAL');
    expect(await run()).toBe(1);
    expect(world.told.outputs).toMatchObject({ verdict: 'blocked', pushed: 'false', excepted: '0' });
    expect(world.told.summaries[0]).toMatch(/Exceptions not applied/);
    expect(world.told.summaries[0]).toContain(`${file}:1`);
  });

  it('has a row for each reason not to apply one', () => {
    const source = readFileSync(join(import.meta.dirname, 'bad-rules.test.ts'), 'utf8');
    // Some need a pull request, thousands of entries or another file: flows/vex.test.ts, config/rules/rules.test.ts, config/rules/rules.chosen-base.test.ts, policy/exceptions/apply-exceptions.test.ts.
    const elsewhere: readonly string[] = ['not-approved', 'not-on-both', 'unreadable', 'not-compared', 'vex'];
    for (const refusal of refusals.filter((name) => !elsewhere.includes(name)))
      expect(source).toContain(`['${refusal}', plain,`);
  });
});
