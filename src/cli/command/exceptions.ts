import type { WantedException } from '../../policy/edit/add-exception.js';
import { kinds } from '../../policy/policy.js';
import { anyWords, type CommandGroup, commandRow, someWords } from './command.js';
import { choiceOption, lastDayOption, listOption, switchOption, textOption } from './option.js';
import { judgedOnOption, outputOption, policyOption } from './usual-options.js';

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

/** `exceptions add` to a file of the working folder. */
export interface AddCommand {
  readonly wanted: WantedException;
  /** The one that the user named. */
  readonly file?: string;
  readonly policy?: string;
  readonly now?: Date;
}

/** `exceptions vex`: an OpenVEX document of the exceptions that a record has applied. */
export interface VexCommand {
  readonly record: string;
  readonly author: string;
  readonly output?: string;
}

/** `exceptions adopt` for the files of the working folder. */
export interface AdoptCommand {
  /** Those that the user named. */
  readonly files: readonly string[];
  readonly policy?: string;
  /** Absent: the furthest day that the policy allows for every severity. */
  readonly until?: string;
  readonly write: boolean;
  readonly now?: Date;
}

export const exceptionsGroup: CommandGroup = {
  form: 'add|adopt|lint|prune|vex …',
  does: 'write, adopt, check or publish the exceptions, or remove those that have expired',
  about: `FILE is .trivyignore and .trivyignore.yaml where none is named.

Try:
  image-gate exceptions lint
  image-gate exceptions prune --write
  image-gate exceptions add CVE-2024-1234 --reason 'never given foreign input' --until 2026-12-31`,
  missing: {
    what: 'the action is missing',
    fix: 'Write exceptions add, exceptions adopt, exceptions lint, exceptions prune or exceptions vex.',
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
    policy: policyOption,
    format: choiceOption(['text', 'json'], 'text', 'text or json. Default is text.'),
    now: judgedOnOption,
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
  options: { write: switchOption('Write the files. Without it nothing is changed.'), now: judgedOnOption },
  read: ({ words, values }): PruneCommand => ({ files: words, ...values }),
});

const missingId = {
  what: 'there is no id to except',
  fix: "Name one of a report: image-gate exceptions add CVE-2024-1234 --reason '…' --until 2026-12-31",
};

export const exceptionsAddRow = commandRow({
  name: 'exceptions add',
  forms: ['ID --reason TEXT --until DAY'],
  does: 'write an exception where it belongs',
  about: `Writes one exception to the end of .trivyignore, or of .trivyignore.yaml where there is only that or where it is limited to packages, paths
or images. Every other byte of the file stays as it is. What the policy would not apply is not written.`,
  exits: { 0: 'written', 2: 'wrong usage, an invalid file, or the policy would not apply it; nothing is written' },
  words: someWords(missingId, { count: 1, fix: 'exceptions add takes one id.' }),
  options: {
    reason: textOption('Why this is acceptable. Required.'),
    until: lastDayOption('The last day on which it holds (UTC), e.g. 2026-12-31. Required.'),
    ticket: textOption('Where it is tracked.'),
    package: listOption('Only in the package with this URL, e.g. pkg:npm/lodash; may be repeated.'),
    path: listOption('Only in files of the image that match this pattern; may be repeated.'),
    image: listOption('Only in images that match this pattern; may be repeated.'),
    kind: textOption(`What it is about: ${kinds.join(', ')}. Needed in YAML where the id does not say it.`),
    file: textOption('File to write to. Default is .trivyignore or .trivyignore.yaml.'),
    policy: policyOption,
    now: judgedOnOption,
  },
  problems: ({ raw }) => [
    ...['reason', 'until'].flatMap((name) =>
      (raw.get(name) ?? '').trim() === '' ? [{ where: `--${name}`, what: 'it is missing', fix: `Add --${name}.` }] : [],
    ),
    ...(raw.has('kind') && !kinds.some((kind) => kind === raw.get('kind'))
      ? [{ where: '--kind', what: 'there is no such kind', fix: `Choose from ${kinds.join(', ')}.` }]
      : []),
  ],
  read: ({ words: [id], values }): AddCommand => {
    const {
      reason = '',
      until = '',
      ticket,
      package: purls,
      path: paths,
      image: images,
      kind: named,
      ...others
    } = values;
    const kind = kinds.find((one) => one === named);
    const wanted = {
      id: id.trim(),
      reason,
      until,
      ...(ticket === undefined ? {} : { ticket }),
      ...(kind === undefined ? {} : { kind }),
      ...(purls.length === 0 ? {} : { purls }),
      ...(paths.length === 0 ? {} : { paths }),
      ...(images.length === 0 ? {} : { images }),
    };
    return { wanted, ...others };
  },
});

export const exceptionsAdoptRow = commandRow({
  name: 'exceptions adopt',
  forms: ['[FILE]...'],
  does: 'let entries without an expiry count until a day',
  about: `Says which entries have no expiry and so are not applied, and with --write lets them count until a day: it writes exceptions.adopted-until
into the policy, whose other bytes stay as they are. Every run lists them until then. FILE is .trivyignore and .trivyignore.yaml where none is
named.`,
  exits: { 0: 'adopted, or there is nothing to adopt', 2: 'wrong usage, or an invalid file' },
  words: anyWords,
  options: {
    until: lastDayOption('The last day (UTC). Default is the furthest one that the policy allows for every severity.'),
    write: switchOption('Write the policy. Without it nothing is changed.'),
    policy: policyOption,
    now: judgedOnOption,
  },
  read: ({ words, values }): AdoptCommand => ({ files: words, ...values }),
});

const recordFix =
  'Name the record that lies beside the reports: image-gate exceptions vex reports/image-gate-record-app.json';

export const exceptionsVexRow = commandRow({
  name: 'exceptions vex',
  forms: ['RECORD.json'],
  does: 'write an OpenVEX document of the exceptions that a record has applied',
  about: `Says to those who use the image what its exceptions say here. A reason that begins with one of OpenVEX's justifications
(component_not_present, vulnerable_code_not_present, vulnerable_code_not_in_execute_path, vulnerable_code_cannot_be_controlled_by_adversary,
inline_mitigations_already_exist) becomes not_affected; every other exception becomes affected, and is accepted until it ends.

Try:
  image-gate exceptions vex reports/image-gate-record-app.json --author 'Acme Security' --output app.openvex.json`,
  exits: {
    0: 'the document is written',
    1: 'no exception was applied to a vulnerability, so there is nothing to say; nothing is written',
  },
  words: someWords({ what: 'there is no record', fix: recordFix }, { count: 1, fix: recordFix }),
  options: {
    author: textOption('Who says it, as readers are to know them. Default is the name of the image.'),
    output: outputOption,
  },
  read: ({ words: [record], values: { author = '', ...values } }): VexCommand => ({ record, author, ...values }),
});
