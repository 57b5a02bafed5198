import { ConfigError, type Problem, ToolError } from '../host/errors.js';
import type { Finished } from '../host/values.js';
import { type RegoAnswer, readRegoAnswer } from '../policy/rego/rego-answer.js';
import type { RegoFile } from '../policy/rego/rego-file.js';
import { answerIn, type RegoEngine, regoFaults } from '../policy/rego/rego-question.js';
import { type UndefinedName, undefinedNames } from '../policy/rego/undefined-names.js';
import { parsedJson } from '../text/json.js';
import { plainLine } from '../text/plain-line.js';

/** Milliseconds for one answer. */
export const deadline = 60_000;
/** Bytes of an answer. */
export const maxAnswer = 4 * 1024 * 1024;
/** Mistakes that an error names. */
const maxFaults = 5;

/** Names below `data` in these files that none of them defines. */
export function undefinedIn(files: readonly RegoFile[]): readonly UndefinedName[] {
  return undefinedNames(files.map(({ path, rules }) => ({ path, text: rules?.text ?? '' })));
}

/** Before an engine is asked: to it, what nobody defines is something that denies nothing. @throws ConfigError `rego-failed`. */
export function requireDefined(files: readonly RegoFile[]): void {
  const fix =
    'Name the file that defines it in `rego`, too, or correct the name: a rule that asks for what is not there denies nothing.';
  const [first, ...others] = undefinedIn(files)
    .slice(0, maxFaults)
    .map(({ path, line, name }) => ({
      where: `${path}:${line}`,
      what: `\`${plainLine(name, 100)}\` is in no file of rules that the policy names for this image`,
      fix,
    }));
  if (first !== undefined) throw new ConfigError([first, ...others], 'rego-failed');
}

/**
 * The answer of an engine that has ended, about rules of these files. Anything but a whole answer is an error: never "nothing denied" (design, promise 3).
 * @throws ConfigError `rego-failed`; ToolError `rego-late`, `rego-killed`, `rego-answer`.
 */
export function regoAnswerOf(engine: RegoEngine, finished: Finished, files: readonly RegoFile[]): RegoAnswer {
  const names = [...new Set(files.flatMap(({ rules }) => rules?.names ?? []))];
  const printed = printedBy(engine, finished);
  const value = printedAnswer(engine, finished, printed);
  if (value === undefined) throw failed(engine, finished, printed, (path) => namedIn(files, path));
  const answer = readRegoAnswer(value, names);
  if ('what' in answer) throw notCounting(answer, files);
  return answer;
}

/** Whether an engine that was asked `regoNoQuestion` could read the rules. @throws ToolError `rego-late`, `rego-killed`, `rego-answer`. */
export function isRead(engine: RegoEngine, finished: Finished): boolean {
  return printedAnswer(engine, finished, printedBy(engine, finished)) !== undefined;
}

function printedBy(engine: RegoEngine, finished: Finished): unknown {
  requireEnd(engine, finished);
  // A cut character may have a few bytes less.
  if (Buffer.byteLength(finished.stdout) > maxAnswer - 8) throw tooLong();
  return parsedJson(finished.stdout);
}

function printedAnswer(engine: RegoEngine, { code }: Finished, printed: unknown): unknown {
  // conftest ends with 1 where rules deny, as ours does, and with 1 where it could not ask them: then it prints no answer.
  return code === (engine === 'opa' ? 0 : 1) ? answerIn(engine, printed) : undefined;
}

function requireEnd(engine: RegoEngine, { late, code, signal }: Finished): void {
  if (!late && code !== null) return;
  throw new ToolError({
    code: late ? 'rego-late' : 'rego-killed',
    message: late
      ? `${engine} gave no answer within ${deadline / 1000} s, so nothing is known of the rules in Rego.`
      : `${engine} was ended by ${signal ?? 'a signal'}, so nothing is known of the rules in Rego.`,
    fix: 'Look for a rule that goes through all pairs of a list, or give the machine more memory.',
  });
}

function tooLong(): ToolError {
  return new ToolError({
    code: 'rego-answer',
    message: `The rules in Rego gave an answer of more than ${maxAnswer / 1024 / 1024} MiB, which is not read.`,
    fix: 'Let a rule give one message for many findings, e.g. with their number.',
  });
}

/** @param nameOf the file of the repository that the engine calls so. */
function failed(
  engine: RegoEngine,
  finished: Finished,
  printed: unknown,
  nameOf: (path: string) => string | undefined,
): ConfigError {
  const faults: readonly Problem[] = regoFaults(printed)
    .slice(0, maxFaults)
    .map(({ message, file = '', row }) => {
      const name = nameOf(file);
      return {
        where: name === undefined ? 'rules in Rego' : `${name}${row === undefined ? '' : `:${row}`}`,
        what: plainLine(message, 300),
        fix: fixFor(message),
      };
    });
  const [first, ...others] = faults;
  if (first !== undefined) return new ConfigError([first, ...others], 'rego-failed');
  const said = lastLines(finished, nameOf);
  const what = `${engine} could not ask them and ended with ${finished.code}${said === '' ? '' : `: ${said}`}`;
  return new ConfigError([{ where: 'rules in Rego', what, fix: fixFor(said) }], 'rego-failed');
}

function fixFor(message: string): string {
  return message.includes('undefined function data.')
    ? 'Correct its name, or name the file that defines it in `rego`, too.'
    : message.includes('undefined function')
      ? 'Rules have the record alone (`input`): no network, no clock, no environment, and no chance.'
      : message.includes('undefined ref: input')
        ? 'Write a field that records have; schema/image-gate-record.schema.json has all of them.'
        : 'Correct the rules; `opa check` finds most mistakes. An image is never passed without them.';
}

function lastLines({ stderr, stdout }: Finished, nameOf: (path: string) => string | undefined): string {
  const lines = (stderr.trim() === '' ? stdout : stderr).trim().split('\n').slice(-3);
  const named = lines.map((line) => line.replaceAll(/\S*rules-\d+\.rego/g, (path) => nameOf(path) ?? path));
  return plainLine(named.join(' '), 600);
}

function namedIn(files: readonly RegoFile[], path: string): string | undefined {
  const number = /rules-(\d{1,4})\.rego$/.exec(path)?.[1];
  return number === undefined ? undefined : files[Number(number) - 1]?.path;
}

/** Names the files that have the rule: of several nobody would know which one is meant. */
function notCounting(
  { what, rule }: { readonly what: string; readonly rule?: string },
  files: readonly RegoFile[],
): ConfigError {
  const fix = 'Correct the rules: an image is never passed without them.';
  const having = files.filter(({ rules }) => rule !== undefined && rules?.names.includes(rule));
  const where = having.length === 0 ? 'rules in Rego' : having.map(({ path }) => path).join(', ');
  return new ConfigError([{ where, what, fix }], 'rego-failed');
}
