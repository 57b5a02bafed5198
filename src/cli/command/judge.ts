import type { Problem } from '../../host/errors.js';
import { type ReportForm, reportForms } from '../../publish/report-form.js';
import { defaultPolicyPath, exceptionPaths, type RulePaths } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { commandRow, someWords, verdictExits } from './command.js';
import { choiceOption, hashOption, nameOption, textOption } from './option.js';
import { ignoreFilesOption, judgedOnWithTimesOption, outputOption, policyOption } from './usual-options.js';

/** `judge`: policy and reports for existing Trivy JSONs. */
export interface JudgeCommand {
  /** Files and folders of them; `-` is standard input. */
  readonly reports: readonly [string, ...string[]];
  readonly dockerfile?: string;
  readonly policy?: string;
  readonly exceptions: readonly string[];
  /** Path of an earlier report. */
  readonly baseline?: string;
  /** Path of a ledger. */
  readonly ledger?: string;
  readonly image?: string;
  /** What runs rules in Rego, and the hash of its bytes. */
  readonly 'rego-tool'?: string;
  readonly 'rego-tool-sha256'?: string;
  readonly now?: Date;
  readonly format: ReportForm;
  readonly output?: string;
  /** Its options as they were given. */
  readonly raw: ReadonlyMap<string, string>;
}

/** What `judge` and `explain` say of their ledger. */
export const ledgerHelp =
  'Folder or bare Git repository of a ledger, which says since when findings have been there: image-gate ledger add.';

/** Standard input, where a file is asked for. */
export const standardInput = '-';

/** Forms of which several can stand one after the other. */
const joinable: readonly ReportForm[] = ['table', 'summary', 'comment', 'annotations'];

/** Names that other tools have for a format. */
const otherFormats = { markdown: 'summary', md: 'summary', text: 'table', github: 'annotations' } as const;

/** By what a report is judged, and how the verdict is shown. */
export const ruleOptions = {
  policy: policyOption,
  exceptions: ignoreFilesOption,
  'rego-tool': textOption(
    'opa or conftest that runs the rules in Rego that the policy names. Needs --rego-tool-sha256.',
  ),
  'rego-tool-sha256': hashOption('SHA-256 that this file must have.'),
  now: judgedOnWithTimesOption,
  format: choiceOption(
    reportForms,
    'table',
    'table, sarif, json, summary, comment or annotations. Default is table.',
    otherFormats,
  ),
  output: outputOption,
};

const twice: Problem = { where: standardInput, what: 'standard input can be read once', fix: 'Write - once.' };

export const judgeRow = commandRow({
  name: 'judge',
  forms: ['REPORT.json|FOLDER|-...'],
  does: 'judge an existing Trivy report: no Docker, no Trivy, no network',
  about: `Judges the JSON that 'trivy image --format json --list-all-pkgs' wrote, by the policy and exceptions of the working folder. A folder stands for
the JSON files in it, - for standard input. Several reports get a table each and a line for all; 1 is the exit code if one of them is blocked.

Try:
  trivy image --format json --list-all-pkgs app:dev | image-gate judge -
  image-gate judge reports/ -f summary -o summary.md`,
  exits: verdictExits,
  words: someWords({
    what: 'there is no report to judge',
    fix: 'Name a Trivy JSON report: image-gate judge report.json. Of standard input: image-gate judge -',
  }),
  options: {
    dockerfile: textOption('Dockerfile that findings are shown on in the SARIF.'),
    ...ruleOptions,
    baseline: textOption(
      'Earlier Trivy JSON of the image: shows what is new, fixed and still there; with gate-on: new only what is new blocks.',
    ),
    ledger: textOption(ledgerHelp),
    image: nameOption('Name of the image, for the policy’s rules by image. Default is the report’s own name.'),
  },
  problems: ({ raw, positionals }) => [
    ...halfOf(raw),
    ...(positionals.filter((one) => one === standardInput).length > 1 ? [twice] : []),
    ...(positionals.length > 1
      ? severalProblems(
          raw,
          reportForms.find((form) => form === (raw.get('format') ?? 'table')),
        )
      : []),
  ],
  read: ({ words, values: { output, ...values }, raw }): JudgeCommand => ({
    reports: words,
    ...values,
    // As in other tools, standard output has the same name as standard input.
    ...(output === undefined || output === standardInput ? {} : { output }),
    raw,
  }),
});

/** A program and its hash belong together. */
export function halfOf(raw: JudgeCommand['raw']): readonly Problem[] {
  const [given, ...others] = ['rego-tool', 'rego-tool-sha256'].filter((name) => raw.has(name));
  if (given === undefined || others.length > 0) return [];
  const missing = given === 'rego-tool' ? 'rego-tool-sha256' : 'rego-tool';
  const what = `--${missing} is missing, and only both say which program runs rules in Rego`;
  return [{ where: `--${given}`, what, fix: `Give --${missing}, too.` }];
}

/** What can't be said of several reports, also where a folder holds them. */
export function severalProblems(raw: JudgeCommand['raw'], format: ReportForm | undefined): readonly Problem[] {
  const alone = (['image', 'baseline'] as const)
    .filter((name) => raw.has(name))
    .map((name) => ({
      where: `--${name}`,
      what: 'it is about one image, and several reports are judged',
      fix: 'Judge that report by itself.',
    }));
  const fix = `Judge each report by itself, or choose from ${joinable.join(', ')}.`;
  return format === undefined || joinable.includes(format)
    ? alone
    : [...alone, { where: '--format', what: `one ${format} file holds one report, and several are judged`, fix }];
}

/** The files that rule a `judge` or are explained; only those that the user named must be there. */
export function judgePaths({
  policy,
  exceptions,
  dockerfile,
}: Pick<JudgeCommand, 'policy' | 'exceptions' | 'dockerfile'>): RulePaths {
  return {
    policy: pathOrDefault(policy, defaultPolicyPath),
    exceptions: exceptionPaths(exceptions),
    dockerfile: pathOrDefault(dockerfile, 'Dockerfile'),
  };
}
