import { commandInputNames } from '../../config/inputs/gate-inputs.js';
import type { Problem } from '../../host/errors.js';
import { isPlatformName } from '../../oci/descriptor.js';
import { patternForm } from '../../policy/image-pattern.js';
import { anyWords, commandRow, noWords, someWords, verdictExits } from './command.js';
import { choiceOption, listOption, nameOption, textOption } from './option.js';
import type { Options } from './options.js';
import { outputOption } from './usual-options.js';

/** `scan`: images, patterns over the local ones, or one archive or layout. */
export interface ScanCommand {
  readonly targets: readonly [string, ...string[]];
  readonly raw: ReadonlyMap<string, string>;
}

/** How Clair is asked for its opinion. */
export const clairOptions = [
  'clair-url',
  'clair-report',
  'clair-issuer',
  'clair-timeout',
  'clair-registry-access',
  'clair-clean-up',
];

/** Inputs of the action that say how images are scanned, and with what. */
export const scanInputs = [
  'rego-tool',
  'rego-tool-sha256',
  'scanners',
  'trivy-version',
  'trivy-path',
  'trivy-sha256',
  'trivy-mirror',
  'db-repository',
  'java-db-repository',
  'kev-url',
  'epss-url',
  'cache-dir',
  'offline',
  'max-db-age',
  'timeout',
] as const;

/** What `scan` takes: everything but the build, the push and other targets. */
export const scanOptions: readonly string[] = [
  'image-from',
  'policy',
  'exceptions',
  'baseline',
  'ledger',
  'ledger-repository',
  'file',
  ...scanInputs,
  ...clairOptions,
  'base-advice',
  'report-dir',
  'sbom-format',
  'category',
];

export const scanRow = commandRow({
  name: 'scan',
  forms: ['IMAGE|PATTERN...', 'LAYOUT|ARCHIVE'],
  does: 'scan and judge images that are there, a layout or an archive; nothing is pushed',
  about: `Scans images of the local Docker store or of a registry, an OCI layout, or an archive of docker save, and judges them.

A pattern stands for images of the local store: '*' for any characters but a slash, '**' for any, '?' for one. Quote it, so that the shell
leaves it as it is. Each image is judged by the policy's rules for all its names that match; several get a table each and a line for all:
  image-gate scan 'acme/*:dev'
  image-gate scan acme/api:dev 'ghcr.io/acme/**'

Several are all scanned in any case. One that could not be judged makes the exit code 3, else one that is blocked makes it 1.`,
  exits: { ...verdictExits, 3: 'an image could not be judged, or a tool failed' },
  words: someWords({
    what: 'there is no image to scan',
    fix: 'Name images, an archive or a layout: image-gate scan alpine:3.22',
  }),
  inputs: scanOptions,
  options: {},
  problems: ({ raw, positionals, certain }) => [
    ...patternProblems(certain),
    ...(raw.get('image-from') === 'registry' && certain.some(isPattern) ? [localPatterns] : []),
    ...(positionals.length > 1 || certain.some(isPattern)
      ? oneImage.filter(({ where }) => raw.has(where.slice(2)))
      : []),
  ],
  read: ({ words, inputs }): ScanCommand => ({ targets: words, raw: inputs }),
});

/** A registry can't be asked which images it has. */
const localPatterns: Problem = {
  where: '--image-from',
  what: 'a pattern stands for images of the local Docker store',
  fix: 'Name the images of the registry one by one, or leave --image-from out.',
};

/** What can't be said of several. */
const oneImage: readonly Problem[] = [
  {
    where: '--baseline',
    what: 'it is the earlier state of one image, and several are scanned',
    fix: 'Scan that image by itself.',
  },
  {
    where: '--category',
    what: 'images under one category replace the alerts of each other, and several are scanned',
    fix: 'Leave it out, as each image has one of its own, or scan that image by itself.',
  },
];

/** Whether an argument is a pattern; no reference and few paths hold these characters. */
export function isPattern(target: string): boolean {
  return /[*?]/.test(target);
}

/** What no image name could ever match. */
function patternProblems(words: Options['certain']): readonly Problem[] {
  return words.filter((target) => isPattern(target) && !patternForm.test(target)).map(noPattern);
}

export function noPattern(where: string): Problem {
  return {
    where,
    what: 'this is not a pattern for image names',
    fix: 'A pattern consists of the characters of image names and *, ** and ?: acme/*:dev',
  };
}

/** `base`: other base images for the FROMs of a Dockerfile. */
export interface BaseCommand {
  readonly dockerfile: string;
  /** Name of the image that is built; absent: it has none. */
  readonly image?: string;
  /** Empty: that of this machine. */
  readonly platform: readonly string[];
  readonly 'build-arg': readonly string[];
  readonly target?: string;
  readonly format: 'table' | 'markdown' | 'json';
  readonly output?: string;
  readonly 'fail-on': 'none' | 'better';
  /** What is said of scanning and of the rules, as the action names it. */
  readonly raw: ReadonlyMap<string, string>;
}

/** What `base` takes of the action: how images are scanned, and by what they are judged. */
const baseInputs: readonly string[] = scanOptions.filter(
  (name) =>
    ![
      'image-from',
      'rego-tool',
      'rego-tool-sha256',
      'baseline',
      'file',
      'scanners',
      'base-advice',
      'report-dir',
      'sbom-format',
      'category',
      ...clairOptions,
    ].includes(name),
);

export const baseRow = commandRow({
  name: 'base',
  forms: ['[DOCKERFILE]'],
  does: 'judge other base images for a Dockerfile: newer ones of the same line, and smaller ones',
  about: `Looks up the image behind each FROM of a Dockerfile (default: Dockerfile), and at most five others of its repository: the same tag rebuilt, newer
tags of the same line and variant, smaller variants. Each is judged by the policy and the exceptions of the working folder: from its SBOM,
where somebody has signed it whom the policy trusts (verify), else pulled and scanned. Shows what each would clear and bring. Nothing is changed.

Try:
  image-gate base
  image-gate base deploy/Dockerfile --platform linux/arm64 --format markdown`,
  exits: {
    0: 'shown, and --fail-on asks for no more',
    1: 'with --fail-on better: there is a better base image',
    3: 'none of the images could be judged, or a tool failed',
  },
  words: { ...anyWords, most: { count: 1, fix: 'base takes one Dockerfile.' } },
  inputs: baseInputs,
  options: {
    image: nameOption('Name of the image that is built, for the policy’s rules by image.'),
    platform: listOption(
      'os/architecture that is built for; may be repeated. The first one is judged, and others must be there. Default is that of this machine.',
    ),
    'build-arg': listOption('NAME=VALUE of a build argument that a FROM uses; may be repeated.'),
    target: textOption('Stage that is built. Default is the last one.'),
    format: choiceOption(
      ['table', 'markdown', 'json'] as const,
      'table',
      'table, markdown or json. Default is table.',
      {
        text: 'table',
        md: 'markdown',
        summary: 'markdown',
      },
    ),
    output: outputOption,
    'fail-on': choiceOption(
      ['none', 'better'] as const,
      'none',
      'none or better: whether a better base image makes the exit code 1. Default is none.',
    ),
  },
  problems: ({ raw }) =>
    (raw.get('platform')?.split('\n') ?? []).filter((one) => !isPlatformName(one)).map(noPlatformName),
  read: ({ words: [dockerfile = 'Dockerfile'], values: { output, ...values }, inputs }): BaseCommand => ({
    dockerfile,
    ...values,
    ...(output === undefined || output === '-' ? {} : { output }),
    raw: inputs,
  }),
});

function noPlatformName(platform: string): Problem {
  const what = `${JSON.stringify(platform.slice(0, 60))} is no platform`;
  return { where: '--platform', what, fix: 'Write it like linux/arm64.' };
}

export const gateRow = commandRow({
  name: 'gate',
  forms: [''],
  does: 'build an image, scan it, judge it, and push exactly what was scanned if it passes',
  about: `Builds an image (or takes one with --image or --input), scans every platform once, judges it, and with --push pushes exactly the
scanned bytes if the policy passes. Options are the inputs of the GitHub Action; a list is an option that is repeated.`,
  exits: verdictExits,
  words: noWords('gate takes options only; the context is --context.'),
  inputs: commandInputNames,
  options: {},
  read: ({ inputs }) => inputs,
});
