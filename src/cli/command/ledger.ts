import type { Problem } from '../../host/errors.js';
import { parseStream, type Stream } from '../../ledger/stream.js';
import { type Digest, isDigest } from '../../oci/digest.js';
import { type CommandGroup, commandRow, noWords, someWords } from './command.js';
import { choiceOption, dayOption, listOption, textOption } from './option.js';

/** `ledger add`: the records of reports into the history of their streams. */
export interface LedgerAddCommand {
  /** Trivy's JSON with the record beside it, the record, or folders of them. */
  readonly reports: readonly [string, ...string[]];
  readonly ledger: string;
  /** The line of each repository. */
  readonly streams: readonly Stream[];
  readonly now?: Date;
}

/** `ledger retire`: streams that are scanned no more. */
export interface LedgerRetireCommand {
  readonly streams: readonly Stream[];
  readonly ledger: string;
  readonly now?: Date;
}

/** `ledger show`: how all streams stand. */
export interface LedgerShowCommand {
  readonly ledger: string;
  /** That it must still hold. */
  readonly root?: Digest;
  /** Days that new, fixed and reopened findings are counted for. */
  readonly days: number;
  readonly format: 'text' | 'json';
  readonly now?: Date;
}

const usualFolder = '.image-gate/ledger';
const ledger = textOption(`Folder of the ledger. Default is ${usualFolder}.`);

export const ledgerGroup: CommandGroup = {
  form: 'add|show|retire',
  does: 'keep the history of findings: what is new, fixed, reopened and overdue',
  about: `A ledger is a folder of JSON Lines: events, which are only ever added. What it says is worked out from all of them each time.

Try:
  image-gate ledger add reports --stream ghcr.io/acme/api=main
  image-gate ledger show`,
  missing: { what: 'the action is missing', fix: 'Write ledger add, ledger show or ledger retire.' },
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
    2: 'wrong usage, a report without record, or a ledger that was changed',
  },
  words: someWords({
    what: 'there is no report to add',
    fix: 'Name it, or its folder: image-gate ledger add reports --stream ghcr.io/acme/api=main',
  }),
  options: {
    ledger,
    stream: listOption('REPOSITORY=LINE, e.g. ghcr.io/acme/api=main. Once for each repository.'),
    now: dayOption('Add as of this day, e.g. 2026-01-31.'),
  },
  problems: ({ raw }) => streamsIn(raw.get('stream')?.split('\n') ?? []).problems,
  read: ({ words, values: { ledger: folder = usualFolder, stream, now } }): LedgerAddCommand => ({
    reports: words,
    ledger: folder,
    streams: streamsIn(stream).streams,
    ...(now === undefined ? {} : { now }),
  }),
});

export const ledgerShowRow = commandRow({
  name: 'ledger show',
  forms: [''],
  does: 'say how every stream stands',
  about: `Reads the whole ledger, checks that no batch before the last one was changed or is missing, and says for each stream what is open, overdue, new, fixed, reopened and
excepted. What the first scan of a stream found is old debt, whose age nobody knows: it is counted apart. Write down the root, and name it later with --root:
then also a change or removal of the newest events shows. With --now it says how everything stood at an earlier moment, and the root of that moment.`,
  exits: { 0: 'shown', 2: 'wrong usage, no ledger, or one that was changed' },
  words: noWords('Name the folder with --ledger.'),
  options: {
    ledger,
    root: textOption('A root that was shown earlier, sha256:…; the ledger must still hold it.'),
    days: textOption('Days for which new, fixed and reopened findings are counted. Default is 7.'),
    format: choiceOption(['text', 'json'] as const, 'text', 'text or json. Default is text.'),
    now: dayOption(
      'How everything stood at this moment, e.g. 2026-01-31 (its beginning, UTC): what was added later does not count.',
    ),
  },
  problems: ({ raw }) => [...rootProblems(raw.get('root')), ...daysProblems(raw.get('days'))],
  read: ({ values: { ledger: folder = usualFolder, root, days = '7', format, now } }): LedgerShowCommand => ({
    ledger: folder,
    ...(root !== undefined && isDigest(root) ? { root } : {}),
    days: Number(days),
    format,
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
  options: { ledger, now: dayOption('Retire as of this day, e.g. 2026-01-31.') },
  problems: ({ positionals }) => positionals.flatMap((text) => problemIn(text)),
  read: ({ words, values: { ledger: folder = usualFolder, now } }): LedgerRetireCommand => ({
    streams: words.flatMap((text) => streamIn(text)),
    ledger: folder,
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
  const twice = streams.find(
    ({ repository }, index) => streams.findIndex((one) => one.repository === repository) < index,
  );
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

function rootProblems(root: string | undefined): readonly Problem[] {
  if (root === undefined || isDigest(root)) return [];
  return [
    {
      where: '--root',
      what: 'it is no digest',
      fix: 'Write what an earlier `image-gate ledger show` has shown: sha256:…',
    },
  ];
}

function daysProblems(days: string | undefined): readonly Problem[] {
  if (days === undefined || (/^\d{1,4}$/.test(days) && Number(days) > 0)) return [];
  return [
    {
      where: '--days',
      what: `${JSON.stringify(days.slice(0, 50))} is not a number of days`,
      fix: 'Write 7, or another number up to 9999.',
    },
  ];
}
