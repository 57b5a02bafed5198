import type { Problem } from '../../host/errors.js';
import { patternForm } from '../../policy/image-pattern.js';
import { type Options, options, stopWithInputs } from './options.js';

/** `scan`: images, patterns over the local ones, or one archive or layout. */
export interface ScanCommand {
  readonly kind: 'scan';
  readonly targets: readonly [string, ...string[]];
  readonly raw: ReadonlyMap<string, string>;
}

/** What `scan` takes: everything but the build, the push and other subjects. */
export const scanOptions: readonly string[] = [
  'image-from',
  'policy',
  'exceptions',
  'baseline',
  'file',
  'scanners',
  'trivy-version',
  'trivy-path',
  'trivy-sha256',
  'trivy-mirror',
  'db-repository',
  'java-db-repository',
  'cache-dir',
  'offline',
  'max-db-age',
  'timeout',
  'report-dir',
  'category',
];

/** Reads what stands behind `scan`. @throws ConfigError `usage`. */
export function scanCommand(args: readonly string[]): ScanCommand {
  const { raw, positionals, certain, problems } = options(args, scanOptions);
  const [first, ...others] = positionals;
  const missing: Problem = {
    where: 'scan',
    what: 'there is no image to scan',
    fix: 'Name images, an archive or a layout: image-gate scan alpine:3.22',
  };
  stopWithInputs(raw, [
    ...problems,
    ...(first === undefined ? [missing] : []),
    ...patternProblems(certain),
    ...(raw.get('image-from') === 'registry' && certain.some(isPattern) ? [localPatterns] : []),
    ...(others.length > 0 || certain.some(isPattern) ? oneImage.filter(({ where }) => raw.has(where.slice(2))) : []),
  ]);
  return { kind: 'scan', targets: [first ?? '', ...others], raw };
}

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
function patternProblems(positionals: Options['positionals']): readonly Problem[] {
  return positionals
    .filter((target) => isPattern(target) && !patternForm.test(target))
    .map((where) => ({
      where,
      what: 'this is no pattern for image names',
      fix: 'Patterns are made of the characters of image names and *, ** and ?: acme/*:dev',
    }));
}
