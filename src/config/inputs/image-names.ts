import * as z from 'zod';
import { formatReference, type Reference, readReference } from '../../oci/reference.js';
import type { ReportedImage } from '../../record/read-report.js';
import type { ScanTarget } from './scan-target.js';

/** One image's names; the first is the one that reports use. */
export type ImageNames = readonly [string, ...string[]];

/** All names under which an image is judged: every place where it goes, else what it is called where it comes from. */
export function imageNames(destinations: readonly Reference[], ...own: ImageNames): ImageNames {
  const [first, ...others] = destinations.map(formatReference);
  return first === undefined ? own : [first, ...others];
}

/** What an image without a destination is called; one of the local Docker store may have several tags. */
export function ownNames(scanTarget: ScanTarget, repository: string | undefined): ImageNames {
  return (scanTarget.kind === 'image' ? scanTarget.names : undefined) ?? [ownName(scanTarget, repository)];
}

/** The first name of an image without a destination. `repository` is `owner/name` on a runner. */
export function ownName(scanTarget: ScanTarget, repository: string | undefined): string {
  switch (scanTarget.kind) {
    case 'build':
      return repository ?? 'image';
    case 'image':
      return scanTarget.reference;
    case 'input':
    case 'report':
      return scanTarget.path;
  }
}

const reportSchema = z.object({ ArtifactName: z.string().min(1).max(4096) });

/** What a report calls its image: all names that its record has, else the one that Trivy knows; `otherwise` where there is none. Foreign. */
export function reportedNames({ recorded, platforms: [{ raw }] }: ReportedImage, otherwise: string): ImageNames {
  return recorded.names ?? [reportSchema.safeParse(raw).data?.ArtifactName ?? otherwise];
}

/** All names of the image of a report: those that the user gives it, else those that the report does. */
export function namesOfReport(scan: ReportedImage, path: string, given: readonly string[]): ImageNames {
  const [first, ...others] = given;
  return first === undefined ? reportedNames(scan, path) : [first, ...others];
}

/** The names of the image of a report that stand for places in registries: of an archive or a layout that has no tag its path is no such name. */
export function placedNames(scan: ReportedImage, names: ImageNames): readonly string[] {
  return scan.recorded.origin === 'input' ? names.filter(isTagged) : names;
}

function isTagged(name: string): boolean {
  const read = readReference(name);
  return 'reference' in read && (read.reference.tag ?? read.reference.digest) !== undefined;
}
