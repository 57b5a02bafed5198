import { readReference } from '../../oci/reference.js';
import { anyWords, type CommandGroup, commandRow, noWords, someWords } from './command.js';
import { choiceOption, listOption, switchOption, textOption } from './option.js';
import { ignoreFilesOption, judgedOnOption, policyOption, reportFolderOption } from './usual-options.js';

/** `policy check` on the file of the working folder. */
export interface PolicyCheckCommand {
  readonly policy?: string;
  readonly now?: Date;
}

/** `policy show` of an image. */
export interface PolicyShowCommand {
  /** All its names: the strictest of their rules hold. */
  readonly names: readonly [string, ...string[]];
  readonly policy?: string;
  readonly format: 'text' | 'json';
}

/** `policy diff` of the working folder and a commit. */
export interface PolicyDiffCommand {
  readonly from: string;
  /** Empty: the newest one of each image. */
  readonly reports: readonly string[];
  readonly policy?: string;
  readonly exceptions: readonly string[];
  readonly reportDirectory?: string;
  readonly now?: Date;
}

export const policyGroup: CommandGroup = {
  form: 'check|show|diff|security-baseline …',
  does: 'check the policy, say what holds for an image, or what a change of it decides',
  about: `Try:
  image-gate policy check
  image-gate policy show ghcr.io/acme/api:1
  image-gate policy diff main`,
  missing: {
    what: 'the action is missing',
    fix: 'Write policy check, policy show, policy diff or policy security-baseline.',
  },
};

export const policyCheckRow = commandRow({
  name: 'policy check',
  forms: [''],
  does: 'say whether the policy is valid, and what in it has no effect',
  about: `Reads the policy and the rules in Rego that it names. Says what is wrong with it at file:line:column, or which of its rules have ended or are too
far ahead to have an effect.`,
  exits: { 0: 'it is valid, or there is none', 2: 'wrong usage, or it is invalid' },
  words: noWords('policy check takes no words; --policy names another file.'),
  options: { policy: policyOption, now: judgedOnOption },
  read: ({ values }): PolicyCheckCommand => values,
});

export const policyShowRow = commandRow({
  name: 'policy show',
  forms: ['IMAGE...'],
  does: 'the rules that hold for an image, with the line that each comes from',
  about: `Shows every rule of the policy as it holds for an image, and where it is said: file:line:column, or that it is the default. Of several names of
one image the strictest holds, key by key. Nothing is scanned or sent.`,
  exits: { 0: 'shown', 2: 'wrong usage, or an invalid policy' },
  words: someWords({ what: 'there is no image', fix: 'Name one: image-gate policy show ghcr.io/acme/api:1' }),
  problems: ({ positionals }) =>
    positionals.flatMap((name) => {
      const read = readReference(name, name);
      return 'problem' in read ? [read.problem] : [];
    }),
  options: { policy: policyOption, format: choiceOption(['text', 'json'], 'text', 'text or json. Default is text.') },
  read: ({ words, values }): PolicyShowCommand => ({ names: words, ...values }),
});

export const policyDiffRow = commandRow({
  name: 'policy diff',
  forms: ['[REF]'],
  does: 'what the policy here decides otherwise than that of a commit, on the last reports',
  about: `Judges twice the last report of each image that 'image-gate scan' or 'image-gate gate' has left for this folder: by policy and exceptions of REF, a commit, branch
or tag of this repository (default HEAD), and by those of the working folder. Says which verdicts and findings differ. Rules in Rego are not
asked; nothing is built, scanned or sent.`,
  exits: { 0: 'no verdict differs', 1: 'a verdict differs', 2: 'wrong usage or configuration' },
  words: { ...anyWords, most: { count: 1, fix: 'policy diff takes one commit; --report names reports.' } },
  options: {
    report: listOption('Report to judge; may be repeated. Default is the last one of each image.'),
    policy: policyOption,
    exceptions: ignoreFilesOption,
    'report-dir': reportFolderOption,
    now: judgedOnOption,
  },
  read: ({ words: [from = 'HEAD'], values }): PolicyDiffCommand => {
    const { report: reports, 'report-dir': reportDirectory, ...others } = values;
    return { from, reports, ...(reportDirectory === undefined ? {} : { reportDirectory }), ...others };
  },
});

/** `policy security-baseline` of the policy of the working folder. */
export interface SecurityBaselineCommand {
  readonly check?: string;
  readonly policy?: string;
}

export const securityBaselineRow = commandRow({
  name: 'policy security-baseline',
  forms: [''],
  does: 'print the deadlines and paths of the policy as JSON, or hold it against such a file',
  about: `Prints for each severity the action, the time to fix and who hears of it, as the policy says it for all images. With --check it is held against a file of
that form: every value that differs is named with both places. A policy that names the file (policy: { security-baseline: FILE }) is held against it in every run.`,
  exits: { 0: 'printed, or both say the same', 2: 'wrong usage, an invalid policy or file, or a value differs' },
  words: noWords('policy security-baseline takes no words; --check names a file.'),
  options: { check: textOption('Hold the policy against this file, and print nothing.'), policy: policyOption },
  read: ({ values }): SecurityBaselineCommand => values,
});

/** `init` in the working folder. */
export interface InitCommand {
  readonly write: boolean;
  readonly registry?: string;
  readonly now?: Date;
}

export const initRow = commandRow({
  name: 'init',
  forms: [''],
  does: 'propose policy, workflow and request form for this repository',
  about: `Proposes .github/image-gate.yml, .github/workflows/image-scan.yml and .github/ISSUE_TEMPLATE/security-exception.yml, made from what it finds: Dockerfiles,
steps with trivy-action, exceptions without an expiry. Shows them, and with --write writes those that are not there. Nothing is overwritten.`,
  exits: { 0: 'shown, or written', 2: 'wrong usage' },
  words: noWords('init takes no words.'),
  options: {
    write: switchOption('Write the files that are not there. Without it nothing is changed.'),
    registry: textOption('Where images go, e.g. ghcr.io/acme. Default is ghcr.io with the owner of the remote origin.'),
    now: judgedOnOption,
  },
  problems: ({ raw }) => {
    const registry = raw.get('registry');
    return registry === undefined || /^[a-z0-9][a-z0-9._:/-]{0,200}$/.test(registry)
      ? []
      : [{ where: '--registry', what: 'it is no place for images', fix: 'Write it like ghcr.io/acme, in lower case.' }];
  },
  read: ({ values }): InitCommand => values,
});
