import type { NamedSigners } from '../../config/demands.js';
import { usualFolders } from '../../config/folders.js';
import { durationFix, timeIn } from '../../config/inputs/fields.js';
import type { Problem } from '../../host/errors.js';
import { type RehearsalFailOn, rehearsalFailWords } from '../../report/running/rehearsal.js';
import { publishOption } from '../ledger-options.js';
import { patternProblems } from './admission.js';
import { anyWords, commandRow } from './command.js';
import { choiceOption, dayOption, listOption, type Option, textOption } from './option.js';
import { signerOptions, signersIn } from './verify.js';

/** A moment as somebody names it: so many milliseconds from now, or a date. */
export type NamedMoment = { readonly after: number } | { readonly at: Date };

/** `rehearse`: what admission would decide of all that runs. */
export interface RehearseCommand {
  readonly images: readonly string[];
  /** Files of names, and files that say what runs. */
  readonly lists: readonly string[];
  readonly running: readonly string[];
  /** Patterns of images that are judged; empty: all of them. */
  readonly judged: readonly string[];
  readonly exempt: readonly string[];
  /** The policy that is rehearsed, and the one of today where it stands elsewhere than usual. */
  readonly policy?: string;
  readonly today?: string;
  readonly when: { readonly moments: readonly [NamedMoment, ...NamedMoment[]] } | { readonly until: NamedMoment };
  /** Files of KEV or EPSS; empty: the next night is not asked for. */
  readonly exploitation: readonly string[];
  /** Folder of the last night, whose records say more of each finding. */
  readonly night: string;
  readonly signers: NamedSigners;
  readonly failOn: RehearsalFailOn;
  readonly publishFindings: boolean;
  readonly format: 'text' | 'markdown' | 'json';
}

const day = 86_400_000;

export const rehearseRow = commandRow({
  name: 'rehearse',
  forms: ['[IMAGE]...'],
  does: 'what admission would decide of all that runs: tomorrow, by another policy, by a new list of what is exploited',
  about: `Reads the evidence of each image that runs once, and says which ones a cluster would refuse if they had to start again, when, and why: what Kyverno decides by
the rules of image-gate admission kyverno, with the same --match and --exempt. Nothing is written. What the evidence does not say is NOT KNOWN, never fine.

Try:
  image-gate rehearse --running pods.txt --until 7d
  image-gate rehearse --running pods.txt --policy stricter.yml
  image-gate rehearse --running pods.txt --exploitation known_exploited_vulnerabilities.json`,
  exits: {
    0: 'nothing would be refused, or --fail-on asks for less',
    1: 'by --fail-on: an image would be refused, or is already',
    3: 'something is not known: an image or a list could not be read, or the evidence does not say it',
  },
  words: anyWords,
  options: {
    running: listOption(
      'File that says what runs: namespace, owner, image and imageID, one container a line (docs/night.md has the command); may be repeated.',
    ),
    images: listOption('File of images, one a line; may be repeated.'),
    match: listOption(
      "Pattern of images that are asked for evidence, as for admission kyverno, e.g. 'ghcr.io/acme/**'; may be repeated. Default is every image.",
    ),
    exempt: listOption("Pattern of images that may run without evidence, e.g. 'registry.k8s.io/**'; may be repeated."),
    policy: textOption('Policy that is rehearsed. Default is the one of today.'),
    today: textOption('Policy of today. Default is .github/image-gate.yml where it exists.'),
    at: momentsOption(
      'Moment that is looked at: +36h, tomorrow, a day (its beginning, UTC) or 2026-12-01T03:00:00Z; may be repeated.',
    ),
    until: momentsOption('All moments until then are looked at, and the first refusal is named: 7d. Default is 1d.'),
    exploitation: listOption(
      'File of KEV (JSON) or EPSS (CSV, also packed by gzip): says what the next night would block by it; may be repeated.',
    ),
    night: textOption(
      'Folder of the last night, for --exploitation: its records say what a scan claim does not, e.g. whether there is a fix. Default is .image-gate/night where it exists.',
    ),
    ...signerOptions,
    'fail-on': choiceOption(
      rehearsalFailWords,
      'any',
      'any (refused then or already), new (not refused today) or none. Default is any.',
    ),
    'publish-findings': publishOption,
    format: choiceOption(['text', 'markdown', 'json'] as const, 'text', 'text, markdown or json. Default is text.'),
  },
  problems: ({ raw, positionals }) => [
    ...(positionals.length > 0 || raw.has('running') || raw.has('images') ? [] : [nothing]),
    ...(raw.has('at') && raw.has('until') ? [twice] : []),
    ...(raw.has('night') && !raw.has('exploitation') ? [idleNight] : []),
    ...patternProblems([...(raw.get('match')?.split('\n') ?? []), ...(raw.get('exempt')?.split('\n') ?? [])]),
  ],
  read: ({
    words,
    values: { images: lists, match, at, until, 'fail-on': failOn, policy, today, ...values },
  }): RehearseCommand => {
    const [first, ...others] = at;
    const { running, exempt, exploitation, format, night = usualFolders.command.night } = values;
    return {
      ...{ images: words, lists, running, judged: match, exempt, exploitation, night, failOn, format },
      publishFindings: values['publish-findings'],
      ...(policy === undefined ? {} : { policy }),
      ...(today === undefined ? {} : { today }),
      when: first === undefined ? { until: until.at(-1) ?? { after: day } } : { moments: [first, ...others] },
      signers: signersIn(values),
    };
  },
});

const nothing: Problem = {
  where: 'image-gate rehearse',
  what: 'nothing says what runs',
  fix: 'Name a list of it (--running pods.txt; docs/night.md has the command), a file of images (--images), or an image.',
};

const twice: Problem = {
  where: '--at',
  what: 'it names moments, and --until all moments up to one',
  fix: 'Leave one of them out.',
};

const idleNight: Problem = {
  where: '--night',
  what: 'its records are needed for another list of what is exploited alone',
  fix: 'Name that list, too (--exploitation), or leave it out.',
};

/** Moments, each as somebody writes it. */
function momentsOption(help: string): Option<readonly NamedMoment[]> {
  const read: Option<readonly NamedMoment[]>['read'] = (given, where) => {
    const moments: NamedMoment[] = [];
    for (const text of given?.split('\n') ?? []) {
      const moment = momentIn(text, where);
      if (moment === undefined) return { problem: noMoment(text, where) };
      moments.push(moment);
    }
    return { value: moments };
  };
  return { help, read };
}

function momentIn(text: string, where: string): NamedMoment | undefined {
  if (text === 'tomorrow') return { after: day };
  const after = timeIn(text.replace(/^\+/, ''));
  if (after !== undefined) return { after };
  const date = dayOption('').read(text, where);
  return 'value' in date && date.value !== undefined ? { at: date.value } : undefined;
}

function noMoment(text: string, where: string): Problem {
  const fix = `${durationFix} Or tomorrow, a day (2026-12-01), or a moment of it (2026-12-01T03:00:00Z).`;
  return { where, what: `${JSON.stringify(text.slice(0, 50))} is no moment`, fix };
}
