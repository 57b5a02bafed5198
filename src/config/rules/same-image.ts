import { ConfigError } from '../../host/errors.js';
import { formatReference, type Reference, readReference } from '../../oci/reference.js';
import type { ReportedImage } from '../../record/read-report.js';
import { reportedNames } from '../inputs/image-names.js';

/**
 * Another image's report would make everything new, or, made for that, nothing. Names differ in registry and owner between a laptop, a mirror and a
 * destination; the last part of the repository is the image's. What has no name, like an archive, can't be compared.
 */
export function requireSameImage(scan: ReportedImage, judged: readonly string[]): void {
  const theirs = reportedNames(scan, '');
  if (theirs.flatMap(lastPart).length === 0 || judged.flatMap(lastPart).length === 0 || isSameImage(theirs, judged))
    return;
  throw anotherImage(`it is a report on ${theirs[0]}, and ${judged[0] ?? ''} is judged`, sameImage);
}

/**
 * The same for an image, which is not worth a pull and a scan then. What the input names for a nameless image is the choice of its step; the policy names one
 * for many images, so that a nameless one can't be known to be meant.
 * @param judged names of the judged image; empty where it has none.
 * @throws ConfigError `baseline-of-another-image`.
 */
export function requireEarlierImage(baseline: Reference, namedBy: 'input' | 'policy', judged: readonly string[]): void {
  const name = formatReference(baseline);
  const known = judged.filter((one) => lastPart(one).length > 0);
  if (known.length === 0 && namedBy === 'input') return;
  if (known.length === 0)
    throw anotherImage(
      `the policy names it, and the judged image has no name to compare it with`,
      'Give the image a name in `tags`, or name its baseline in the input `baseline`.',
    );
  if (!isSameImage([name], known))
    throw anotherImage(`it is a different image than ${known[0]}, which is judged`, sameImage);
}

const sameImage =
  'Name an earlier state of the same image (the last part of the repository is the same); in the policy, under `images` where there are several.';

function anotherImage(what: string, fix: string): ConfigError {
  return new ConfigError([{ where: 'baseline', what, fix }], 'baseline-of-another-image');
}

function isSameImage(theirs: readonly string[], ours: readonly string[]): boolean {
  const parts = new Set(ours.flatMap(lastPart));
  return theirs.flatMap(lastPart).some((part) => parts.has(part));
}

function lastPart(name: string): readonly string[] {
  if (/^[./]|\.(?:tar|tgz|tar\.gz|json)$/.test(name)) return [];
  const read = readReference(name);
  return 'problem' in read ? [] : [read.reference.repository.split('/').at(-1) ?? ''];
}
