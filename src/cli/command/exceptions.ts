import { anyWords, type CommandGroup, commandRow } from './command.js';
import { choiceOption, dayOption, switchOption, textOption } from './option.js';

/** `exceptions lint` on the files of the working folder. */
export interface LintCommand {
  /** Those that the user named. */
  readonly files: readonly string[];
  readonly policy?: string;
  readonly format: 'text' | 'json';
  readonly now?: Date;
}

/** `exceptions prune` on the files of the working folder. */
export interface PruneCommand {
  /** Those that the user named. */
  readonly files: readonly string[];
  /** Without it the command only says what would be removed. */
  readonly write: boolean;
  readonly now?: Date;
}

const now = dayOption('Judge as of this day, e.g. 2026-01-31.');

export const exceptionsGroup: CommandGroup = {
  form: 'lint|prune [FILE]...',
  does: 'check the exceptions, or remove those that have expired',
  about: `FILE is .trivyignore and .trivyignore.yaml where none is named.

Try:
  image-gate exceptions lint
  image-gate exceptions prune --write`,
  missing: {
    what: 'the action is missing',
    fix: 'Write exceptions lint or exceptions prune.',
  },
};

export const exceptionsLintRow = commandRow({
  name: 'exceptions lint',
  forms: ['[FILE]...'],
  does: 'say what is wrong with each exception',
  about: `Says what is wrong with each exception, at file:line:column, and the line that would be valid. It judges as the check of a pull request
does, but asks for no approvals. FILE is .trivyignore and .trivyignore.yaml where none is named.`,
  exits: {
    0: 'all are valid (expired entries, entries that end soon and duplicates are no errors)',
    1: 'an entry is not valid',
    2: 'wrong usage, or an invalid policy',
  },
  words: anyWords,
  options: {
    policy: textOption('Policy file. Default is .github/image-gate.yml where it exists.'),
    format: choiceOption(['text', 'json'], 'text', 'text or json. Default is text.'),
    now,
  },
  read: ({ words, values }): LintCommand => ({ files: words, ...values }),
});

export const exceptionsPruneRow = commandRow({
  name: 'exceptions prune',
  forms: ['[FILE]...'],
  does: 'remove those that have expired',
  about: `Says which exceptions have expired, and with --write removes them from the files: every other byte stays as it is, and a second run changes
nothing. FILE is .trivyignore and .trivyignore.yaml where none is named.`,
  exits: { 0: 'pruned, or nothing has expired', 2: 'wrong usage, or an invalid file' },
  words: anyWords,
  options: { write: switchOption('Write the files. Without it nothing is changed.'), now },
  read: ({ words, values }): PruneCommand => ({ files: words, ...values }),
});
