import { platformName } from '../oci/descriptor.js';
import type { ImageManifests } from '../oci/layout/image-layout.js';
import type { Decision } from '../policy/decision.js';
import type { AfterMergeVerdict } from '../policy/verdict.js';
import type { LockfilePackage } from '../scan/lockfile.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { ContextFile, DockerfileSource } from '../source/build-files.js';
import type { Assessment, ImageOrigin } from './assessment.js';

/** What is the same for an image and for a report that was handed in. */
interface AssessmentParts {
  readonly name: string;
  readonly names?: readonly string[];
  readonly scan: ScanResult;
  readonly ofAnotherRun?: true | undefined;
  readonly decision: Decision;
  readonly afterMerge?: AfterMergeVerdict | undefined;
  readonly dockerfile?: DockerfileSource;
  /** What the lockfiles of the build context name. */
  readonly lockfiles?: readonly LockfilePackage[];
  readonly contextFiles?: readonly ContextFile[];
  readonly now: Date;
}

/** An image that we hold. */
interface HeldImage {
  readonly layout: Pick<ImageManifests, 'root' | 'images'>;
  readonly origin: ImageOrigin;
  /** Saved from the Docker store. */
  readonly stored: boolean;
}

/** The assessment of an image that we hold. A manifest that was made for the scan alone, of an image of the Docker store, is not named: nobody can find it. Without `github` a command line made it. */
export function assessmentOfImage(
  known: AssessmentParts,
  { layout, origin, stored }: HeldImage,
  { push, github }: { readonly push: boolean; readonly github?: unknown },
): Assessment {
  const images = assessedImages({ layout, stored }, push);
  const by = github === undefined ? ({ byCommand: true } as const) : {};
  return { ...own(known), ...by, ...(!stored || push ? { digest: layout.root.digest } : {}), origin, images };
}

/** The images of an image that we hold, one a platform, as assessments name them. */
export function assessedImages({ layout, stored }: Omit<HeldImage, 'origin'>, push: boolean): Assessment['images'] {
  return layout.images.map(({ platform, manifest, config }) => ({
    platform: platformName(platform),
    ...(!stored || push ? { manifest: manifest.digest } : {}),
    imageId: config.digest,
  }));
}

/** The assessment of a report alone: there is no manifest to name. */
export function assessmentOfReport(known: AssessmentParts): Assessment {
  const images = known.scan.platforms.map(({ platform, imageId }) => ({ platform, imageId }));
  return { ...own(known), images };
}

function own({
  name,
  names,
  scan,
  ofAnotherRun,
  decision,
  afterMerge,
  dockerfile,
  lockfiles,
  contextFiles,
  now,
}: AssessmentParts) {
  return {
    ...{ name, scan, decision, now },
    ...(names ? { names } : {}),
    ...(ofAnotherRun ? { ofAnotherRun } : {}),
    ...(afterMerge ? { afterMerge } : {}),
    ...(dockerfile ? { dockerfile } : {}),
    ...(lockfiles ? { lockfiles } : {}),
    ...(contextFiles ? { contextFiles } : {}),
  };
}
