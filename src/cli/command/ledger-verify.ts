import type { NamedSigners } from '../../config/demands.js';
import { usualStaleAfter } from '../../inventory/stale.js';
import type { NamedLedger } from '../../publish/ledger/named-ledger.js';
import { placeIn, placeOptions, placeProblems, publishOption } from '../ledger-options.js';
import { type SampleWords, sampleIn, sampleOptions, sampleProblems } from '../sample-options.js';
import { commandRow, someWords } from './command.js';
import { choiceOption, durationOption, switchOption, textOption } from './option.js';
import { postureOption } from './report.js';
import { scanInputs } from './scan.js';
import { policyOption, reportIgnoreFilesOption } from './usual-options.js';
import { signerOptions, signersIn } from './verify.js';

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
