import type { NamedSigners } from '../../config/demands.js';
import { repositoryProblems } from '../../config/inputs/repository-name.js';
import type { Problem } from '../../host/errors.js';
import { parseStream, type Stream } from '../../ledger/stream.js';
import { type Digest, isDigest } from '../../oci/digest.js';
import type { NamedLedger } from '../../publish/ledger/named-ledger.js';
import { daysProblems, placeIn, placeOptions, placeProblems, publishOption, rootProblems } from '../ledger-options.js';
import { type CommandGroup, commandRow, noWords, someWords } from './command.js';
import { choiceOption, dayOption, listOption, textOption } from './option.js';
import { policyOption } from './usual-options.js';
import { signerOptions, signersIn } from './verify.js';

/** `ledger add`: the records of reports into the history of their streams. */
export interface LedgerAddCommand {
  /** Trivy's JSON with the record beside it, the record, or folders of them. */
  readonly reports: readonly [string, ...string[]];
  readonly ledger: NamedLedger;
  readonly publishFindings: boolean;
  /** The line of each repository. */
  readonly streams: readonly Stream[];
  readonly now?: Date;
}

/** `ledger collect`: what push runs of protected branches have recorded, into the ledger. */
export interface LedgerCollectCommand {
  readonly ledger: NamedLedger;
  readonly publishFindings: boolean;
  /** Whose runs are looked at; absent: that of this run. */
  readonly repository?: string;
  /** Empty: the default branch. */
  readonly branches: readonly string[];
  /** Days that are looked back. */
  readonly days: number;
  /** Who counts instead of those of the policy. */
  readonly signers: NamedSigners;
  readonly policy?: string;
}

/** `ledger retire`: streams that are scanned no more. */
export interface LedgerRetireCommand {
  readonly streams: readonly Stream[];
  readonly ledger: NamedLedger;
  readonly publishFindings: boolean;
  readonly now?: Date;
}

/** `ledger show`: how all streams stand. */
export interface LedgerShowCommand {
  readonly ledger: NamedLedger;
  /** That it must still hold. */
  readonly root?: Digest;
  /** Days that new, fixed and reopened findings are counted for. */
  readonly days: number;
  readonly format: 'text' | 'json';
  /** What is no exit code 0. */
  readonly failOn: 'none' | 'breach';
  readonly publishFindings: boolean;
  readonly now?: Date;
}

export const ledgerGroup: CommandGroup = {
  form: 'add|collect|show|retire|verify',
  does: 'keep the history of findings: what is new, fixed, reopened and overdue',
  about: `A ledger is JSON Lines in a folder or a Git repository: events, which are only ever added. What it says is worked out from all of them each time.

Try:
  image-gate ledger add reports --stream ghcr.io/acme/api=main
  image-gate ledger show`,
  missing: { what: 'the action is missing', fix: 'Write add, collect, show, retire or verify behind `ledger`.' },
};

export const ledgerAddRow = commandRow({
  name: 'ledger add',
  forms: ['REPORT...'],
  does: 'add what reports say to the history of their images',
  about: `REPORT is a JSON that image-gate has written (trivy-results-….json, with image-gate-record-….json beside it), or a folder of them. Each belongs to
a stream: the repository of its image, and the line that --stream names for it, such as a branch or a pattern of tags. A report that is there already changes
nothing; one that comes late can make times longer, never shorter. Many may add at once.

Try:
  image-gate scan ghcr.io/acme/api:1.4 --report-dir reports
  image-gate ledger add reports --stream ghcr.io/acme/api=main`,
  exits: {
    0: 'all reports are in the ledger',
    2: 'wrong usage, a report without record, an image that may be private for a ledger that is public, or a ledger that was changed',
  },
  words: someWords({
    what: 'there is no report to add',
    fix: 'Name it, or its folder: image-gate ledger add reports --stream ghcr.io/acme/api=main',
  }),
  options: {
    ...placeOptions,
    'publish-findings': publishOption,
    stream: listOption('REPOSITORY=LINE, e.g. ghcr.io/acme/api=main. Once for each repository.'),
    now: dayOption('Add as of this day, e.g. 2026-01-31.'),
  },
  problems: ({ raw }) => [...placeProblems(raw), ...streamsIn(raw.get('stream')?.split('\n') ?? []).problems],
  read: ({ words, values: { stream, now, ...values } }): LedgerAddCommand => ({
    reports: words,
    ledger: placeIn(values),
    publishFindings: values['publish-findings'],
    streams: streamsIn(stream).streams,
    ...(now === undefined ? {} : { now }),
  }),
});

export const ledgerCollectRow = commandRow({
  name: 'ledger collect',
  forms: [''],
  does: 'add what the runs of protected branches have recorded on GitHub',
  about: `Looks at the artifacts of the runs that pushes to these branches have started, and adds each record that is attested: the registry has a scan attestation of its
image, signed by who counts, that says the same. All others are refused, a line each. A record that is there already changes nothing, so it may run as often as you
like, and after a failure again. Asks GitHub with GITHUB_TOKEN, which needs actions: read and contents: read, and writes with LEDGER_TOKEN where that is set.

Try:
  image-gate ledger collect --repository acme/api --ledger-repository acme/image-ledger --key image-gate.pub`,
  exits: {
    0: 'all records of images that have passed are in the ledger',
    1: 'one is refused; the others are in the ledger',
    2: 'wrong usage, a branch that is not protected, or a ledger that was changed',
    3: 'GitHub or a registry did not answer for one; the others are in the ledger',
  },
  words: noWords('Name the repository with --repository.'),
  options: {
    ...placeOptions,
    'publish-findings': publishOption,
    repository: textOption('Repository on GitHub whose runs are looked at, owner/name. Default is GITHUB_REPOSITORY.'),
    branch: listOption(
      'A protected branch; may be repeated. Default is the default branch. It is the line of its images.',
    ),
    days: textOption('Days that are looked back. Default is 2.'),
    ...signerOptions,
    policy: policyOption,
  },
  problems: ({ raw }) => [
    ...placeProblems(raw),
    ...repositoryProblems('--repository', raw.get('repository')),
    ...daysProblems(raw.get('days')),
  ],
  read: ({ values: { repository, branch, days = '2', policy, ...values } }): LedgerCollectCommand => ({
    ledger: placeIn(values),
    publishFindings: values['publish-findings'],
    ...(repository === undefined ? {} : { repository }),
    branches: branch,
    days: Number(days),
    signers: signersIn(values),
    ...(policy === undefined ? {} : { policy }),
  }),
});

export const ledgerShowRow = commandRow({
  name: 'ledger show',
  forms: [''],
  does: 'say how every stream stands',
  about: `Reads the whole ledger, checks that no batch before the last one was changed or is missing, and says for each stream what is open, overdue, new, fixed, reopened and
excepted. What the first scan of a stream found is old debt, whose age nobody knows: it is counted apart. Write down the root, and name it later with --root:
then also a change or removal of the newest events shows. With --now it says how everything stood at an earlier moment, and the root of that moment.`,
  exits: {
    0: 'shown, and with --fail-on breach all is in time',
    1: 'by --fail-on: a finding is past its time; old debt and what is excepted do not count',
    2: 'wrong usage, no ledger, or one that was changed',
    3: 'by --fail-on: a stream has no complete scan in the last 48 hours, or its newest scan failed, so that nobody knows',
  },
  words: noWords('Name its place with --ledger or --ledger-repository.'),
  options: {
    ...placeOptions,
    'publish-findings': publishOption,
    root: textOption('A root that was shown earlier, sha256:…; the ledger must still hold it.'),
    days: textOption('Days for which new, fixed and reopened findings are counted. Default is 7.'),
    format: choiceOption(['text', 'json'] as const, 'text', 'text or json. Default is text.'),
    'fail-on': choiceOption(
      ['none', 'breach'] as const,
      'none',
      'none or breach (a finding past its time, or a stream of which that is not known). Default is none.',
    ),
    now: dayOption(
      'How everything stood at this moment, e.g. 2026-01-31 (its beginning, UTC): what was added later does not count.',
    ),
  },
  problems: ({ raw }) => [...placeProblems(raw), ...rootProblems(raw.get('root')), ...daysProblems(raw.get('days'))],
  read: ({ values: { root, days = '7', format, 'fail-on': failOn, now, ...values } }): LedgerShowCommand => ({
    ledger: placeIn(values),
    ...(root !== undefined && isDigest(root) ? { root } : {}),
    days: Number(days),
    ...{ format, failOn, publishFindings: values['publish-findings'] },
    ...(now === undefined ? {} : { now }),
  }),
});

export const ledgerRetireRow = commandRow({
  name: 'ledger retire',
  forms: ['REPOSITORY=LINE...'],
  does: 'say that images are not scanned any more',
  about: `Closes what is open in these streams as retired, which is no fix. A report that is added later opens the stream again.

Try:
  image-gate ledger retire ghcr.io/acme/api=1.x`,
  exits: { 0: 'they are retired', 2: 'wrong usage, no such stream, or a ledger that was changed' },
  words: someWords({
    what: 'there is no stream to retire',
    fix: 'Name it: image-gate ledger retire ghcr.io/acme/api=1.x',
  }),
  options: {
    ...placeOptions,
    'publish-findings': publishOption,
    now: dayOption('Retire as of this day, e.g. 2026-01-31.'),
  },
  problems: ({ positionals, raw }) => [...placeProblems(raw), ...positionals.flatMap((text) => problemIn(text))],
  read: ({ words, values: { now, ...values } }): LedgerRetireCommand => ({
    streams: words.flatMap((text) => streamIn(text)),
    ledger: placeIn(values),
    publishFindings: values['publish-findings'],
    ...(now === undefined ? {} : { now }),
  }),
});

function streamIn(text: string): readonly Stream[] {
  const read = parseStream(text, text);
  return 'stream' in read ? [read.stream] : [];
}

function problemIn(text: string): readonly Problem[] {
  const read = parseStream(text, text.slice(0, 200));
  return 'problem' in read ? [read.problem] : [];
}

function streamsIn(given: readonly string[]): {
  readonly streams: readonly Stream[];
  readonly problems: readonly Problem[];
} {
  const read = given.map((text) => parseStream(text, '--stream'));
  const streams = read.flatMap((one) => ('stream' in one ? [one.stream] : []));
  const seen = new Set<string>();
  const twice = streams.find(({ repository }) => seen.size === seen.add(repository).size);
  const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (given.length === 0) problems.push(noStream);
  if (twice !== undefined)
    problems.push({
      where: '--stream',
      what: `${twice.repository} has two lines`,
      fix: 'Add the reports of each line in a call of its own.',
    });
  return { streams, problems };
}

const noStream: Problem = {
  where: '--stream',
  what: 'it is missing',
  fix: 'Name the repository of the images and their line: --stream ghcr.io/acme/api=main',
};
