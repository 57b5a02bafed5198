import type { NamedSigners } from '../../config/demands.js';
import { type SignChoice, signChoices } from '../../config/inputs/fields.js';
import { signingInputs } from '../../config/inputs/sigstore.js';
import type { MailWords } from '../../config/report/mail-config.js';
import { type ReportSince, sinceIn, usualSince } from '../../config/report/report-since.js';
import type { Problem } from '../../host/errors.js';
import { usualStaleAfter } from '../../inventory/stale.js';
import type { NamedLedger } from '../../publish/ledger/named-ledger.js';
import { type FleetOutput, fleetForms, fleetOutput, fleetOutputProblems } from '../fleet-output.js';
import { placeIn, placeOptions, placeProblems, publishOption } from '../ledger-options.js';
import { type SampleWords, sampleIn, sampleOptions, sampleProblems } from '../sample-options.js';
import { commandRow, noWords, someWords } from './command.js';
import { choiceOption, dayOption, durationOption, listOption, switchOption, textOption } from './option.js';
import { scanInputs } from './scan.js';
import { mailServerOptions, outputOption, policyOption, reportIgnoreFilesOption } from './usual-options.js';
import { signerOptions, signersIn } from './verify.js';

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
  /** Who signs the JSON. */
  readonly sign: SignChoice;
  /** How, as the action names it. */
  readonly signing: ReadonlyMap<string, string>;
  readonly now?: Date;
}

/** `ledger verify`: whether a report says what its ledger says. */
export interface LedgerVerifyCommand {
  /** `report.json`. */
  readonly report: string;
  readonly ledger: NamedLedger;
  /** Folder of the night that the report was made with; absent: the usual one, where it is there. */
  readonly night?: string;
  /** Folder or file of what runs, in the same way. */
  readonly drift?: string;
  /** The posture that it was made with, as in `ReportCommand`. */
  readonly posture?: string;
  readonly policy?: string;
  readonly exceptions: readonly string[];
  /** Milliseconds. */
  readonly staleAfter: number;
  /** Who counts instead of those of the policy. */
  readonly signers: NamedSigners;
  /** A signature that counts must lie beside the report. */
  readonly isSigned: boolean;
  /** Absent: nothing is matched again. */
  readonly sample?: SampleWords;
  readonly publishFindings: boolean;
  readonly format: 'text' | 'json';
}

const postureOption = textOption(
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

const verifyFix = 'Name one report: image-gate ledger verify report.json';

export const ledgerVerifyRow = commandRow({
  name: 'ledger verify',
  forms: ['REPORT'],
  does: 'work out again what a report says, from the ledger that it names',
  about: `REPORT is what image-gate report --format json has written. All events of the ledger are read, each is checked against the one before, and the root that the report names
must be among them; then every figure of the report is worked out again as of its moment. One event that was dropped, changed or put elsewhere since ends with 2, one
figure that comes out otherwise with 1. Run it with the night, the policy and the exceptions that the report was made with: what came from others is a difference.

With --sample the images of that many streams, drawn at random, are matched again as a night does it, and held against what the ledger says of them. Nothing is written.

Try:
  image-gate ledger verify weekly/report.json
  image-gate ledger verify weekly/report.json --signed --key image-gate.pub
  image-gate ledger verify weekly/report.json --sample 20
  image-gate ledger verify weekly/report.json --ledger-repository acme/image-ledger --night night`,
  exits: {
    0: 'every figure comes out as the report says, and every image of a sample has what the ledger says',
    1: 'one does not',
    2: 'wrong usage, no report, a signature that does not count, a ledger that was changed, or one that does not hold the root of the report',
    3: 'the ledger could not be read, a figure could not be worked out as its night or its posture is not there, or of an image of a sample it is not known',
  },
  words: someWords({ what: 'there is no report to verify', fix: verifyFix }, { count: 1, fix: verifyFix }),
  inputs: scanInputs,
  options: {
    ...placeOptions,
    night: textOption(
      'Folder of the night that the report was made with. Default is .image-gate/night where it is there.',
    ),
    drift: textOption(
      'Folder of what ran when the report was made, or its drift.json. Default is .image-gate/drift where it is there.',
    ),
    posture: postureOption,
    policy: policyOption,
    exceptions: reportIgnoreFilesOption,
    'stale-after': durationOption('Age from which an image is stale, as the report had it. Default is 90d.'),
    signed: switchOption(
      'The signature beside the report, REPORT.sigstore.json, must be there. One that is there must count in any case.',
    ),
    ...signerOptions,
    ...sampleOptions,
    'publish-findings': publishOption,
    format: choiceOption(['text', 'json'] as const, 'text', 'text or json. Default is text.'),
  },
  problems: ({ raw }) => [...placeProblems(raw), ...sampleProblems(raw)],
  read: ({
    words: [report],
    values: { night, drift, posture, policy, exceptions, 'stale-after': staleAfter, signed, format, ...values },
    inputs,
    raw,
  }): LedgerVerifyCommand => ({
    report,
    ledger: placeIn(values),
    ...(night === undefined ? {} : { night }),
    ...(drift === undefined ? {} : { drift }),
    ...(posture === undefined ? {} : { posture }),
    ...(policy === undefined ? {} : { policy }),
    exceptions,
    staleAfter: staleAfter ?? usualStaleAfter,
    signers: signersIn(values),
    isSigned: signed,
    publishFindings: values['publish-findings'],
    format,
    ...sampleIn(values, inputs, raw),
  }),
});
