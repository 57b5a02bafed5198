import type { exceptionsOptions } from './exceptions-command.js';
import type { explainOptions } from './explain-command.js';

export const explainUsage = `Usage: image-gate explain ID [REPORT.json] [options]

Explains one finding of a report: the rule of the policy by which it blocks, warns or is logged, where it sits, what fixes it, and how
to except it, with the line to paste. ID is what reports call it: CVE-2024-1234, GHSA-…, DS-0002, aws-access-key-id; capitals don't
matter. Without REPORT.json it is looked up in the newest report of each image that 'image-gate scan' or 'image-gate gate' has left for
this folder, else on this machine; with --image in the last one of that image. Nothing is built, scanned or sent.

Try:
  image-gate scan app:dev ; image-gate explain CVE-2024-1234
  image-gate explain CVE-2024-1234 report.json --package openssl

Exit codes: 0 nothing of it blocks, 1 it blocks, 2 there is no such finding in the report (the nearest ids are named), or wrong usage.
`;

export const explainHelp: Readonly<Record<(typeof explainOptions)[number], string>> = {
  package: 'Only findings in the package of this name.',
  image:
    'Image whose last report is explained, e.g. app:dev; with REPORT.json its name, for the policy’s rules by image.',
  baseline: 'Report to compare with, for a policy with gate-on: new. Without it everything counts as new.',
  dockerfile: 'Dockerfile that findings are looked up in. Default is Dockerfile where it exists.',
  policy: 'Policy file. Default is .github/image-gate.yml where it exists.',
  exceptions: 'Ignore file; may be repeated. Default is .trivyignore and .trivyignore.yaml where they exist.',
  now: 'Judge as on this day, e.g. 2026-01-31, for exceptions and times to fix.',
  'report-dir': 'Folder of reports. Default is where scan and gate leave them.',
};

export const exceptionsUsage = `Usage: image-gate exceptions lint  [FILE]... [options]
       image-gate exceptions prune [FILE]... [options]

lint says what is wrong with each exception, and prune removes those that have expired. FILE is .trivyignore and .trivyignore.yaml where
none is named. 'image-gate exceptions lint --help' and 'image-gate exceptions prune --help' list the options of each.

Try:
  image-gate exceptions lint
  image-gate exceptions prune --write
`;

export const lintUsage = `Usage: image-gate exceptions lint [FILE]... [options]

Says what is wrong with each exception, at file:line:column, and the line that would be valid. It judges as the check of a pull request
does, but asks for no approvals. FILE is .trivyignore and .trivyignore.yaml where none is named.

Exit codes: 0 all are valid (what has only expired, ends soon or is there twice is no error), 1 an entry is not valid, 2 wrong usage, or an
invalid policy.
`;

export const pruneUsage = `Usage: image-gate exceptions prune [FILE]... [options]

Says which exceptions have expired, and with --write removes them from the files: every other byte stays as it is, and a second run changes
nothing. FILE is .trivyignore and .trivyignore.yaml where none is named.

Exit codes: 0 pruned, or nothing has expired; 2 wrong usage, or an invalid file.
`;

export const lintHelp: Readonly<Record<(typeof exceptionsOptions)['lint'][number], string>> = {
  policy: 'Policy file. Default is .github/image-gate.yml where it exists.',
  format: 'text or json. Default is text.',
  now: 'Judge as on this day, e.g. 2026-01-31.',
};

export const pruneHelp: Readonly<Record<(typeof exceptionsOptions)['prune'][number], string>> = {
  write: 'Write the files. Without it nothing is changed.',
  now: 'Judge as on this day, e.g. 2026-01-31.',
};
