import { buildInputNames, commandInputNames } from '../config/inputs/gate-inputs.js';
import { ConfigError, GateError, type Problem, ServiceError, ToolError } from '../host/errors.js';
import type { Log } from '../host/ports.js';

/** Inputs of the action that are arguments of a command, not options. */
const argumentNames: readonly string[] = ['image', 'input', 'report'];
/** Names that a policy has, too, and the last one also a command of cosign. */
const policyNames: readonly string[] = ['exceptions', 'baseline', 'trusted-root'];
/** Names that nobody else has, so that they mean an input wherever they stand. */
const ownNames = commandInputNames.filter(
  (name) => name.includes('-') && !buildInputNames.some((other) => other === name) && !policyNames.includes(name),
);
const ownName = new RegExp(`(?<![\\w/.=-])(?:${ownNames.join('|')})(?![\\w:/=-])`, 'g');

/**
 * An error for people at a command line: `--policy` instead of `input policy`, `--image-from registry` instead of `image-from: registry`. What is no error for
 * people stays as it is.
 */
export function inOptionWords(error: unknown, args: readonly string[]): unknown {
  if (error instanceof ConfigError) return configError(error, args);
  const kind = error instanceof ToolError ? ToolError : error instanceof ServiceError ? ServiceError : undefined;
  if (kind === undefined || !(error instanceof GateError)) return error;
  const { code, message, fix, cause } = error;
  const reworded = new kind({ code, message: withOptions(message), fix: withOptions(fix), cause });
  return reworded.message === message && reworded.fix === fix ? error : reworded;
}

/** A log whose warnings and errors speak of options, too. */
export function logInOptionWords(log: Log): Log {
  const { stage, lendTerminal } = log;
  return {
    info: (text) => log.info(text),
    warning: (text) => log.warning(withOptions(text)),
    error: (text) => log.error(withOptions(text)),
    debug: (text) => log.debug(text),
    group: (title, work) => log.group(title, work),
    ...(stage === undefined ? {} : { stage: (title, work) => stage.call(log, title, work) as ReturnType<typeof work> }),
    ...(lendTerminal === undefined
      ? {}
      : { lendTerminal: (work) => lendTerminal.call(log, work) as ReturnType<typeof work> }),
  };
}

function configError(error: ConfigError, args: readonly string[]): ConfigError {
  const isGiven = (name: string) => args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const isArgument = (name: string) => argumentNames.includes(name) && !isGiven(name);
  const reworded = ({ where, what, fix }: Problem): Problem => {
    const isOption = /^(?:inputs? |--)/.test(where);
    const words = (text: string) => withOptions(isOption ? withNames(text, isArgument) : text);
    return {
      where: where.replace(/^input ([a-z0-9-]+)/, (_, name: string) => {
        if (name === 'file' && isGiven('dockerfile')) return '--dockerfile';
        return isArgument(name) ? name : `--${name}`;
      }),
      what: words(what),
      fix: words(fix),
    };
  };
  const [first, ...others] = error.problems.map(reworded);
  return first === undefined ? error : new ConfigError([first, ...others], error.code);
}

/** Names of inputs in what is said of an input. */
function withNames(text: string, isArgument: (name: string) => boolean): string {
  return text
    .replace(/(input )?`([a-z0-9-]+)`/g, (whole, input: string | undefined, name: string) => {
      const isOption = input === undefined && commandInputNames.some((known) => known === name);
      return isOption && !isArgument(name) ? `\`--${name}\`` : whole;
    })
    .replace(/\b(push|load): true\b/g, '--$1');
}

function withOptions(text: string): string {
  return text
    .replace(/(?:the |an )?input `([a-z0-9-]+)`/g, '`--$1`')
    .replace(/\bthe input\b/g, 'the option')
    .replace(/`([a-z0-9-]+): ([^\s`]+)`/g, (whole, name: string, value: string) =>
      commandInputNames.some((known) => known === name) && !policyNames.includes(name)
        ? `\`--${name}${value === 'true' ? '' : ` ${value}`}\``
        : whole,
    )
    .replace(ownName, '--$&');
}
