import { exceptionModes } from '../../config/inputs/exceptions-config.js';
import type { Problem } from '../../host/errors.js';
import { nearest } from '../../text/nearest.js';
import { badFormat, options, readNow, stop } from './options.js';

const lintForms = ['text', 'json'] as const;
type LintForm = (typeof lintForms)[number];

/** `exceptions lint` and `exceptions prune` on the files of the working folder. */
export type ExceptionsCommand = {
  readonly kind: 'exceptions';
  /** Those that the user named. */
  readonly files: readonly string[];
  readonly now?: Date;
} & (
  | { readonly mode: 'lint'; readonly policy?: string; readonly format: LintForm }
  | {
      readonly mode: 'prune';
      /** Without it is only told what would be removed. */
      readonly write: boolean;
    }
);

/** By mode. */
export const exceptionsOptions = { lint: ['policy', 'format', 'now'], prune: ['write', 'now'] } as const;

/** Reads what stands behind `exceptions`. @throws ConfigError `usage`. */
export function exceptionsCommand(args: readonly string[]): ExceptionsCommand {
  const [word, ...rest] = args;
  const mode = exceptionModes.find((known) => known === word);
  if (mode === undefined) stop([noMode(word)]);
  const { raw, positionals, problems } = options(rest, exceptionsOptions[mode ?? 'lint']);
  const format = lintForms.find((known) => known === (raw.get('format') ?? 'text'));
  const write = raw.get('write')?.split('\n').at(-1) ?? 'false';
  const { now, problems: badNow } = readNow(raw);
  stop([
    ...problems,
    ...badNow,
    ...(format === undefined ? [badFormat(raw.get('format') ?? '', lintForms)] : []),
    ...(write === 'true' || write === 'false' ? [] : [badSwitch]),
  ]);
  const said = { kind: 'exceptions', files: positionals, ...(now === undefined ? {} : { now }) } as const;
  if (mode === 'prune') return { ...said, mode, write: write === 'true' };
  const policy = raw.get('policy');
  return { ...said, mode: 'lint', format: format ?? 'text', ...(policy === undefined ? {} : { policy }) };
}

const badSwitch: Problem = {
  where: '--write',
  what: 'it takes no value',
  fix: 'Write --write alone, or leave it out.',
};

function noMode(word: string | undefined): Problem {
  const near = word === undefined ? undefined : nearest(word, exceptionModes);
  return {
    where: word === undefined ? 'exceptions' : `exceptions ${word}`,
    what: word === undefined ? 'what to do with them is missing' : 'there is no such command',
    fix: near ? `Did you mean exceptions ${near}?` : 'Write exceptions lint or exceptions prune.',
  };
}
