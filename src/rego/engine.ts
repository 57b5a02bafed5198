import * as z from 'zod';
import { ConfigError } from '../host/errors.js';
import type { Files, Process } from '../host/ports.js';
import type { Environment, Finished } from '../host/values.js';
import { encoded } from '../oci/digest.js';
import type { RegoAnswer } from '../policy/rego/rego-answer.js';
import type { RegoFile } from '../policy/rego/rego-file.js';
import {
  type RegoEngine,
  regoCapabilities,
  regoEngineOf,
  regoNamespace,
  regoNoQuestion,
  regoQuery,
  regoQuestion,
} from '../policy/rego/rego-question.js';
import { type ImageRecord, recordSchema } from '../record/record-schema.js';
import { ownCopy } from '../scan/trivy/hash-file.js';
import { deadline, isRead, maxAnswer, regoAnswerOf, requireDefined, undefinedIn } from './engine-answer.js';

export interface RegoPorts {
  readonly process: Pick<Process, 'run'>;
  readonly files: Pick<
    Files,
    'temporaryDirectory' | 'makeDirectory' | 'write' | 'readPieces' | 'writeStream' | 'realPath' | 'remove'
  >;
  readonly environment: Environment;
}

/** The opa or conftest that runs rules of one's own. */
export interface RegoTool {
  readonly path: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** An engine that was looked at. */
export interface OpenRego {
  /** Asks rules about a record. @throws ConfigError `rego-failed`; ToolError `rego-late`, `rego-killed`, `rego-answer`; Cancelled. */
  readonly ask: (files: readonly RegoFile[], record: ImageRecord) => Promise<RegoAnswer>;
  /** Whether the engine can read rules at all, without asking them: nothing of an image has a part in it. @throws as `ask`, but for `rego-failed`. */
  readonly canRead: (files: readonly RegoFile[]) => Promise<boolean>;
}

const maxTool = 512 * 1024 * 1024;

/**
 * The engine for rules of one's own, found out before anything is built: a copy of ours of the bytes that were named.
 * @throws ConfigError `rego-tool` where none is named, it is neither opa nor conftest, or has other bytes.
 */
export async function openRego(ports: RegoPorts, tool: RegoTool | undefined): Promise<OpenRego> {
  const { files } = ports;
  if (tool === undefined) throw noTool();
  const engine = regoEngineOf(tool.path);
  if (engine === undefined) throw wrongTool(`${tool.path} is called neither opa nor conftest`);
  const from = await files.realPath(tool.path);
  if (from === undefined) throw wrongTool(`there is no file ${tool.path} (a name alone is not looked up in PATH)`);
  const to = `${await files.temporaryDirectory('rego-tool')}/${engine}${/\.exe$/i.test(from) ? '.exe' : ''}`;
  const exceeded = (what: string) => wrongTool(`${tool.path}: ${what}`);
  const digest = await ownCopy(files, { from, to }, { max: maxTool, exceeded });
  if (encoded(digest) !== tool.sha256.toLowerCase())
    throw wrongTool(`${tool.path} is ${digest}, and not the one that was named`);
  const program = { engine, file: to };
  return {
    ask: async (rules, record) => {
      requireDefined(rules);
      const question = { question: regoQuestion, record };
      return regoAnswerOf(engine, await ask(ports, program, rules, question), rules);
    },
    canRead: async (rules) => {
      if (undefinedIn(rules).length > 0) return false;
      const question = { question: regoNoQuestion, record: {} };
      return isRead(engine, await ask(ports, program, rules, question));
    },
  };
}

interface Program {
  readonly engine: RegoEngine;
  readonly file: string;
}

interface Question {
  /** A file in Rego. */
  readonly question: string;
  readonly record: object;
}

async function ask(
  ports: RegoPorts,
  program: Program,
  files: readonly RegoFile[],
  question: Question,
): Promise<Finished> {
  const root = await ports.files.temporaryDirectory('rego');
  try {
    await prepare(ports.files, root, files, question);
    return await ports.process.run({
      file: program.file,
      args: argumentsOf(program.engine, root),
      env: childEnvironment(ports.environment, root),
      cwd: `${root}/empty`,
      deadline,
      keep: maxAnswer,
    });
  } finally {
    await ports.files.remove(root);
  }
}

/** All that the engine may read; the working folder and the home are empty, as both look for settings there. */
async function prepare(
  files: RegoPorts['files'],
  root: string,
  rules: readonly RegoFile[],
  { question, record }: Question,
): Promise<void> {
  for (const folder of ['empty', 'home', 'tmp', 'rules']) await files.makeDirectory(`${root}/${folder}`, 0o700);
  for (const [index, { path, rules: read }] of rules.entries()) {
    if (read === undefined) throw new Error(`defect: ${path} was not read`);
    await files.write(`${root}/rules/${ruleFile(index)}`, read.text);
  }
  await files.write(`${root}/rules/question.rego`, question);
  await files.write(`${root}/capabilities.json`, regoCapabilities());
  await files.write(`${root}/record.json`, JSON.stringify(record));
  await files.write(
    `${root}/schema.json`,
    JSON.stringify(z.toJSONSchema(recordSchema, { target: 'draft-7', io: 'input' })),
  );
}

/** Names of ours, so that none of a repository becomes an argument or decides what an engine makes of it. */
function ruleFile(index: number): string {
  return `rules-${index + 1}.rego`;
}

/** Errors of the builtins are errors: else a rule that fails would find nothing. By the schema opa knows a field that no record has, e.g. `input.findigs`. */
function argumentsOf(engine: RegoEngine, root: string): readonly string[] {
  const [record, rules] = [`${root}/record.json`, `${root}/rules`];
  const capabilities = ['--capabilities', `${root}/capabilities.json`];
  switch (engine) {
    case 'opa':
      return [
        'eval',
        '--format',
        'json',
        '--strict-builtin-errors',
        ...capabilities,
        '--schema',
        `${root}/schema.json`,
        '--input',
        record,
        '--data',
        rules,
        regoQuery,
      ];
    case 'conftest':
      return [
        'test',
        '--output',
        'json',
        '--show-builtin-errors',
        ...capabilities,
        '--namespace',
        regoNamespace,
        '--policy',
        rules,
        '--parser',
        'json',
        record,
      ];
  }
}

/** Neither secrets nor proxies: it has nobody to ask. */
function childEnvironment(ours: Environment, root: string): Readonly<Record<string, string>> {
  const system = ['SYSTEMROOT', 'WINDIR'].flatMap((name) => (ours[name] === undefined ? [] : [[name, ours[name]]]));
  const [home, temporary] = [`${root}/home`, `${root}/tmp`];
  return {
    ...Object.fromEntries(system),
    HOME: home,
    USERPROFILE: home,
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
  };
}

function noTool(): ConfigError {
  const fix = 'Set `rego-tool` to an opa or conftest, and `rego-tool-sha256` to the hash of that file.';
  const what = 'the policy has rules in Rego (`rego`), and nothing says which program runs them';
  return new ConfigError([{ where: 'rego-tool', what, fix }], 'rego-tool');
}

function wrongTool(what: string): ConfigError {
  const fix =
    'Install the opa or conftest that you mean before this step, and compare `rego-tool-sha256` with `sha256sum` of it.';
  return new ConfigError([{ where: 'rego-tool', what, fix }], 'rego-tool');
}
