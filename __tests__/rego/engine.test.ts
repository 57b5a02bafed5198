import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFiles } from '../../src/host/files/files.js';
import type { Command } from '../../src/host/ports.js';
import type { Finished } from '../../src/host/values.js';
import { digestOf } from '../../src/oci/digest.js';
import { openRego } from '../../src/rego/engine.js';

const program = Buffer.from('#!/bin/sh\n# stands for an opa\n');
const sha256 = digestOf(program).slice('sha256:'.length);
const text = 'package main\ndeny contains "no" if { true }\n';
const files = [
  { path: '.github/rules/first.rego', rules: { text, digest: digestOf(text), names: ['deny'] } },
  { path: '.github/rules/second.rego', rules: { text, digest: digestOf(text), names: ['deny'] } },
];
const record = { recordVersion: 1, headline: 'Passed: no findings' } as never;

let directory: string;
let commands: Command[];
let seen: Readonly<Record<string, string>>;
beforeEach(() => {
  directory = mkdtempSync(`${tmpdir()}/rego-test-`);
  commands = [];
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const good = JSON.stringify({ result: [{ expressions: [{ value: { deny: ['no'] } }] }] });
const conftestGood = JSON.stringify([{ failures: [{ msg: 'answer', metadata: { answer: { deny: ['no'] } } }] }]);

/** Asks an engine that ends so. */
async function ask(ended: Partial<Finished> = {}, name = 'opa', hash = sha256, asked = files) {
  return (await open(ended, name, hash)).ask(asked, record);
}

async function open(ended: Partial<Finished> = {}, name = 'opa', hash = sha256) {
  const path = `${directory}/${name}`;
  writeFileSync(path, program);
  const run = async (command: Command): Promise<Finished> => {
    commands.push(command);
    const root = dirname(command.cwd ?? '');
    const rules = readdirSync(`${root}/rules`);
    seen = Object.fromEntries(rules.map((rule) => [rule, readFileSync(`${root}/rules/${rule}`, 'utf8')]));
    seen = { ...seen, record: readFileSync(`${root}/record.json`, 'utf8'), empty: readdirSync(`${root}/empty`).join() };
    return { code: 0, signal: null, late: false, stdout: good, stderr: '', ...ended };
  };
  const environment = {
    PATH: '/bin',
    HOME: directory,
    HTTPS_PROXY: 'http://proxy:3128',
    GITHUB_TOKEN: 't0ken',
    IMAGE_GATE_KEY: 'secret',
    OPA_POLICY: 'x',
    CONFTEST_POLICY: 'x',
  };
  const ports = { process: { run }, files: createFiles(directory), environment };
  return openRego(ports, { path, sha256: hash });
}

describe('rules in Rego', () => {
  it.each([
    ['opa', { stdout: good }],
    ['conftest', { code: 1, stdout: conftestGood }],
  ])('are asked about the record by %s', async (name, ended) => {
    expect(await ask(ended, name)).toEqual({ denied: ['no'], warned: [] });
    expect(seen).toMatchObject({
      'rules-1.rego': text,
      'rules-2.rego': text,
      record: JSON.stringify(record),
      empty: '',
    });
    expect(Object.keys(seen).toSorted()).toEqual(['empty', 'question.rego', 'record', 'rules-1.rego', 'rules-2.rego']);
  });

  it('run in a copy of the program that was hashed, with nothing of our environment', async () => {
    await ask();
    const [{ file = '', env = {}, deadline } = {}] = commands;
    expect(file).not.toBe(`${directory}/opa`);
    expect(Object.keys(env).toSorted()).toEqual(['HOME', 'TEMP', 'TMP', 'TMPDIR', 'USERPROFILE']);
    expect(JSON.stringify(env)).not.toMatch(/t0ken|secret|proxy/);
    expect(env.HOME).not.toBe(directory);
    expect(deadline).toBe(60_000);
  });

  it.each([
    ['opa', '--schema'],
    ['opa', '--strict-builtin-errors'],
    ['conftest', '--show-builtin-errors'],
  ])('are told to %s with %s and our capabilities', async (name, option) => {
    await ask(name === 'opa' ? {} : { code: 1, stdout: conftestGood }, name);
    const { args = [] } = commands[0] ?? {};
    expect(args).toEqual(expect.arrayContaining([option, '--capabilities']));
    // Whatever is not a file of ours would be one that nobody has.
    expect(args.filter((one) => one.includes('\n'))).toEqual([]);
  });

  it.each([
    ['other bytes', 'opa', 'a'.repeat(64), /is sha256:\w+, and not the one that was named/],
    ['another program', 'python3', sha256, /is called neither opa nor conftest/],
  ])('are not asked with %s', async (_, name, hash, message) => {
    const failure = ask({}, name, hash);
    await expect(failure).rejects.toMatchObject({
      code: 'rego-tool',
      actor: 'config',
      message: expect.stringMatching(message),
    });
    expect(commands).toEqual([]);
  });

  it('are not asked with a name that only PATH would find, and the error says so', async () => {
    const ports = { process: { run: async () => ({}) as Finished }, files: createFiles(directory), environment: {} };
    await expect(openRego(ports, { path: 'opa', sha256 })).rejects.toMatchObject({
      code: 'rego-tool',
      message: expect.stringContaining('there is no file opa (a name alone is not looked up in PATH)'),
    });
  });

  it('are not asked without a program', async () => {
    const ports = { process: { run: async () => ({}) as Finished }, files: createFiles(directory), environment: {} };
    await expect(openRego(ports, undefined)).rejects.toMatchObject({ code: 'rego-tool', actor: 'config' });
  });
});

describe('rules that ask for a name which no file defines', () => {
  const forgotten = 'package main\nimport data.lib.images\ndeny contains "no" if images.bad\n';
  const alone = [
    { path: '.github/rules/first.rego', rules: { text: forgotten, digest: digestOf(forgotten), names: ['deny'] } },
  ];

  it.each(['opa', 'conftest'])('are a mistake before %s is asked: it would deny nothing', async (name) => {
    const ended = name === 'opa' ? {} : { code: 1, stdout: conftestGood };
    await expect(ask(ended, name, sha256, alone)).rejects.toMatchObject({
      code: 'rego-failed',
      actor: 'config',
      message: expect.stringMatching(
        /^\.github\/rules\/first\.rego:2: `data\.lib\.images` is in no file of rules .* Name the file that defines it in `rego`, too/,
      ),
    });
    expect(commands).toEqual([]);
  });

  it('can be corrected as those that no engine can read', async () => {
    expect(await (await open()).canRead(alone)).toBe(false);
    expect(commands).toEqual([]);
  });

  it('are asked when the other file is named as well', async () => {
    const text = 'package lib.images\nbad if true\n';
    const both = [...alone, { path: '.github/rules/lib.rego', rules: { text, digest: digestOf(text), names: [] } }];
    expect(await ask({}, 'opa', sha256, both)).toEqual({ denied: ['no'], warned: [] });
  });
});

describe('an engine that does not answer is no engine that found nothing', () => {
  const location = { file: '/x/rules/rules-2.rego', row: 2, col: 1 };
  const error = { errors: [{ message: 'undefined function http.send', code: 'rego_type_error', location }] };
  const nothing = JSON.stringify([{ filename: 'r', namespace: 'image_gate', successes: 0, failures: [] }]);

  it.each<[string, string, Partial<Finished>, string, RegExp]>([
    [
      'opa has a mistake',
      'opa',
      { code: 2, stdout: JSON.stringify(error) },
      'rego-failed',
      /^\.github\/rules\/second\.rego:2: undefined function http\.send\. Rules have the record alone/,
    ],
    ['opa says nothing', 'opa', { stdout: '' }, 'rego-failed', /opa could not ask them and ended with 0/],
    ['opa is asked for what is not there', 'opa', { stdout: '{}' }, 'rego-failed', /opa could not ask them/],
    ['opa fails with an answer', 'opa', { code: 2, stdout: good }, 'rego-failed', /ended with 2/],
    ['opa prints no JSON', 'opa', { stdout: 'true' }, 'rego-failed', /could not ask/],
    [
      'a rule is undefined',
      'opa',
      { stdout: good.replace('deny', 'warn') },
      'rego-failed',
      /^\.github\/rules\/first\.rego, \.github\/rules\/second\.rego: the rule `deny` is undefined/,
    ],
    [
      'conftest has no failure',
      'conftest',
      { code: 0, stdout: nothing },
      'rego-failed',
      /conftest could not ask them and ended with 0/,
    ],
    [
      'conftest has an error',
      'conftest',
      { code: 1, stdout: '', stderr: 'Error: /x/rules/rules-1.rego:3: rego_parse_error' },
      'rego-failed',
      /Error: \.github\/rules\/first\.rego:3/,
    ],
    ['conftest passes with an answer', 'conftest', { code: 0, stdout: conftestGood }, 'rego-failed', /ended with 0/],
    ['it hangs', 'opa', { code: null, signal: 'SIGKILL', late: true }, 'rego-late', /no answer within 60 s/],
    ['it is ended with an answer', 'opa', { code: 0, late: true }, 'rego-late', /no answer within 60 s/],
    ['it is killed', 'opa', { code: null, signal: 'SIGKILL' }, 'rego-killed', /ended by SIGKILL/],
    ['it says too much', 'opa', { stdout: ' '.repeat(4 * 1024 * 1024) }, 'rego-answer', /more than 4 MiB/],
  ])('when %s', async (_, name, ended, code, message) => {
    await expect(ask(ended, name)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
