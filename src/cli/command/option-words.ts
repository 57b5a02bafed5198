import { ConfigError, type Problem } from '../../host/errors.js';

/** Inputs of the action that are arguments of a command, not options. */
const argumentNames: readonly string[] = ['image', 'input', 'report'];

/** What is wrong with an input, for whoever wrote it as an option: `--policy` instead of `input policy`. Other errors stay as they are. */
export function inOptionWords(error: unknown, args: readonly string[]): unknown {
  if (!(error instanceof ConfigError)) return error;
  const isGiven = (name: string) => args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const reworded = ({ where, what, fix }: Problem): Problem => ({
    where: where.replace(/^input ([a-z0-9-]+)/, (_, name: string) => {
      if (name === 'file' && isGiven('dockerfile')) return '--dockerfile';
      return argumentNames.includes(name) && !isGiven(name) ? name : `--${name}`;
    }),
    what: withOptions(what),
    fix: withOptions(fix),
  });
  const [first, ...others] = error.problems.map(reworded);
  return first === undefined ? error : new ConfigError([first, ...others], error.code);
}

function withOptions(text: string): string {
  return text.replace(/(?:the |an )?input `([a-z0-9-]+)`/g, '`--$1`').replace(/\bthe input\b/g, 'the option');
}
