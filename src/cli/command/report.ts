import { type SignChoice, signChoices } from '../../config/inputs/fields.js';
import { signingInputs } from '../../config/inputs/sigstore.js';
import type { MailWords } from '../../config/report/mail-config.js';
import { type ReportSince, sinceIn, usualSince } from '../../config/report/report-since.js';
import type { Problem } from '../../host/errors.js';
import { usualStaleAfter } from '../../inventory/stale.js';
import type { NamedLedger } from '../../publish/ledger/named-ledger.js';
import { type FleetOutput, fleetForms, fleetOutput, fleetOutputProblems } from '../fleet-output.js';
import { placeIn, placeOptions, placeProblems, publishOption } from '../ledger-options.js';
import { commandRow, noWords } from './command.js';
import { choiceOption, dayOption, durationOption, listOption, textOption } from './option.js';
import { mailServerOptions, outputOption, policyOption, reportIgnoreFilesOption } from './usual-options.js';

/** `report`: what a ledger and the newest night say of a period. */
export interface ReportCommand {
  readonly ledger: NamedLedger;
  /** Folder of the night; absent: the usual one, where there is a night in it. */
  readonly night?: string;
  /** Folder or file of what runs, in the same way. */
  readonly drift?: string;
  /** File or folder of the posture; absent: the usual folder, where there is one in it. */
  readonly posture?: string;
  readonly since: ReportSince;
  readonly output: FleetOutput;
  /** Nobody is named in it: nothing is mailed. */
  readonly mail: MailWords;
  readonly policy?: string;
  readonly exceptions: readonly string[];
  /** Milliseconds after which an image is stale. */
  readonly staleAfter: number;
  /** What is no exit code 0. */
  readonly failOn: 'none' | 'missed';
  readonly publishFindings: boolean;
  /** Who signs the JSON. */
  readonly sign: SignChoice;
  /** How, as the action names it. */
  readonly signing: ReadonlyMap<string, string>;
  readonly now?: Date;
}

/** Where the posture is that a report is made with. */
export const postureOption = textOption(
  'File or folder of the posture, which knows the level of maturity. Default is .image-gate/posture where one is in it.',
);

/** From when on the report counts. */
const sinceOption = {
  help: 'From when on: yesterday (the last 24 hours), a time such as 30d, or a day such as 2026-01-31. Default is 7d.',
  read: (given: string | undefined, where: string) => {
    if (given === undefined) return { value: usualSince };
    const read = sinceIn(given, where);
    return 'problem' in read ? read : { value: read.since };
  },
};

function mailWords(values: {
  readonly 'mail-to': readonly string[];
  readonly 'mail-from'?: string;
  readonly 'mail-server'?: string;
  readonly 'mail-user'?: string;
  readonly 'mail-attach': readonly string[];
}): MailWords {
  const { 'mail-to': to, 'mail-from': from, 'mail-server': server, 'mail-user': user, 'mail-attach': attach } = values;
  return { to, from, server, user, attach };
}

export const reportRow = commandRow({
  name: 'report',
  forms: [''],
  does: 'say what is new, fixed, late and not covered, and whether targets are met',
  about: `Reads the ledger, the newest night, the policy and the exceptions, and says for a week, or since yesterday: what is new, remediated and past its time, which exceptions
hold and for how many days, what was scanned and what was not and why, whether targets are met (no CRITICAL finding in production, all scanned, CRITICAL fixed within
24 hours, HIGH within 7 days), the trend of 12 weeks, and the nights that are missing. A figure that nobody knows is "no data", neither 0 nor 100 %.

Try:
  image-gate report
  image-gate report --since yesterday
  image-gate report --folder weekly`,
  exits: {
    0: 'the report is made, and --fail-on asks for no more',
    1: 'by --fail-on missed: a target is missed',
    2: 'wrong usage, no ledger, or one that was changed',
    3: 'the report was not mailed, or by --fail-on missed: of a target nobody knows whether it is met',
  },
  words: noWords('Name the place of the ledger with --ledger or --ledger-repository.'),
  inputs: signingInputs,
  options: {
    ...placeOptions,
    night: textOption(
      'Folder of the newest night, which knows coverage, proofs and ages. Default is .image-gate/night where a night is in it.',
    ),
    drift: textOption(
      'Folder of what runs, or its drift.json (image-gate drift). Default is .image-gate/drift where it is there.',
    ),
    posture: postureOption,
    since: sinceOption,
    format: choiceOption(
      fleetForms,
      'markdown',
      'markdown, json, csv or html (one page that needs nothing else). Default is markdown.',
    ),
    output: outputOption,
    folder: textOption('Write all forms into this folder: report.md, report.json, report.csv and report.html.'),
    'mail-to': listOption('Address that the report is mailed to; may be repeated. Counts and the first 20 rows.'),
    'mail-from': textOption('Address that the mail is from.'),
    ...mailServerOptions,
    'mail-attach': listOption(
      'csv, json or html: attach this form of the report, too; may be repeated. Default is none.',
    ),
    policy: policyOption,
    exceptions: reportIgnoreFilesOption,
    'stale-after': durationOption('Age from which an image is stale, e.g. 90d. Default is 90d.'),
    'fail-on': choiceOption(
      ['none', 'missed'] as const,
      'none',
      'none or missed (a target that is missed, or of which nobody knows it). Default is none.',
    ),
    sign: choiceOption(
      signChoices,
      'none',
      'none, key (in IMAGE_GATE_KEY) or keyless (the workflow that runs): who signs the JSON, into FILE.sigstore.json beside it. Default is none.',
    ),
    'publish-findings': publishOption,
    now: dayOption('The end of the period, e.g. 2026-01-31 (its beginning, UTC): what was added later does not count.'),
  },
  problems: ({ raw }) => [...placeProblems(raw), ...fleetOutputProblems(raw), ...signProblems(raw)],
  read: ({
    values: { night, drift, posture, since, policy, exceptions, 'stale-after': staleAfter, now, ...values },
    inputs,
  }): ReportCommand => ({
    ledger: placeIn(values),
    ...(night === undefined ? {} : { night }),
    ...(drift === undefined ? {} : { drift }),
    ...(posture === undefined ? {} : { posture }),
    since,
    output: fleetOutput(values),
    mail: mailWords(values),
    ...(policy === undefined ? {} : { policy }),
    exceptions,
    staleAfter: staleAfter ?? usualStaleAfter,
    failOn: values['fail-on'],
    publishFindings: values['publish-findings'],
    sign: values.sign,
    signing: inputs,
    ...(now === undefined ? {} : { now }),
  }),
});

/** Only the JSON is signed, and only as a file. */
function signProblems(raw: ReadonlyMap<string, string>): readonly Problem[] {
  const isFile = raw.has('folder') || (raw.get('format') === 'json' && raw.has('output'));
  if (isFile || (raw.get('sign') ?? 'none') === 'none') return [];
  const what = 'the JSON of a report is signed as a file, and there is none';
  return [{ where: '--sign', what, fix: 'Add --folder FOLDER, or --format json --output report.json.' }];
}
