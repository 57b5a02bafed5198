import { commandRow, someWords } from './command.js';
import { ledgerHelp } from './judge.js';
import { textOption } from './option.js';
import { ignoreFilesOption, judgedOnWithTimesOption, policyOption, reportFolderOption } from './usual-options.js';

/** `explain`: one id in a report, by the policy of the working folder. */
export interface ExplainCommand {
  readonly id: string;
  /** Absent: the newest report of `image`, or of any image, in the report folder. */
  readonly report?: string;
  readonly dockerfile?: string;
  readonly policy?: string;
  readonly exceptions: readonly string[];
  readonly image?: string;
  /** A report to compare with. */
  readonly baseline?: string;
  /** Path of a ledger. */
  readonly ledger?: string;
  /** Only findings in the package of this name. */
  readonly package?: string;
  readonly reportDirectory?: string;
  /** Where KEV and EPSS were kept. */
  readonly cacheDirectory?: string;
  readonly now?: Date;
}

const missing = {
  what: 'there is no id to explain',
  fix: 'Name one of a report: image-gate explain CVE-2024-1234',
};

export const explainRow = commandRow({
  name: 'explain',
  forms: ['ID [REPORT.json]'],
  does: 'why a finding blocks, where it sits, what fixes it, how to except it',
  about: `Explains one finding of a report: the rule of the policy by which it blocks, warns or is logged, where it sits, what fixes it, and how
to except it, with the line to paste. ID is what reports call it: CVE-2024-1234, GHSA-…, DS-0002, aws-access-key-id; capitals don't
matter. Without REPORT.json it is looked up in the newest report of each image that 'image-gate scan' or 'image-gate gate' has left for
this folder, else on this machine; with --image in the last one of that image. Nothing is built, scanned or sent.

Try:
  image-gate scan app:dev ; image-gate explain CVE-2024-1234
  image-gate explain CVE-2024-1234 report.json --package openssl`,
  exits: {
    0: 'it does not block',
    1: 'it blocks',
    2: 'there is no such finding in the report (the nearest ids are named), or wrong usage or configuration',
  },
  words: someWords(missing, { count: 2, fix: 'explain takes one id and one report.' }),
  options: {
    package: textOption('Only findings in the package of this name.'),
    image: textOption(
      'Image whose last report is explained, e.g. app:dev; with REPORT.json its name, for the policy’s rules by image.',
    ),
    baseline: textOption(
      'Report to compare with, for a policy with gate-on: new. Without it everything counts as new.',
    ),
    ledger: textOption(ledgerHelp),
    dockerfile: textOption('Dockerfile that findings are looked up in. Default is Dockerfile where it exists.'),
    policy: policyOption,
    exceptions: ignoreFilesOption,
    now: judgedOnWithTimesOption,
    'cache-dir': textOption(
      'Folder in which a run with this option has kept KEV and EPSS. Default is where scan and gate keep them.',
    ),
    'report-dir': reportFolderOption,
  },
  problems: ({ positionals: [id] }) => (id?.trim() === '' ? [{ where: 'explain', ...missing }] : []),
  read: ({ words: [id, report], values }): ExplainCommand => {
    const { 'report-dir': reportDirectory, 'cache-dir': cacheDirectory, ...others } = values;
    return {
      id: id.trim(),
      ...(report === undefined ? {} : { report }),
      ...(reportDirectory === undefined ? {} : { reportDirectory }),
      ...(cacheDirectory === undefined ? {} : { cacheDirectory }),
      ...others,
    };
  },
});
