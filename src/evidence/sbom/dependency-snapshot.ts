import { imageCategory } from '../../oci/image-file-name.js';
import type { PlatformPackages } from '../../scan/package-list.js';

/** Packages of one image in the dependency graph: more than any image has, and few enough for one request. */
const maxDependencies = 50_000;

/** The image whose packages are submitted. */
interface SubmittedImage {
  readonly name: string;
  /** Of its alerts, where that is not made from the name. */
  readonly category?: string | undefined;
  readonly platforms: readonly PlatformPackages[];
  /** Path of the Dockerfile in the repository. */
  readonly dockerfile?: string | undefined;
  /** RFC 3339. */
  readonly scannedAt: string;
}

/** The run that submits. */
interface SubmittingRun {
  /** Full hash. */
  readonly commit: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly runId: string;
  readonly runUrl: string;
  /** image-gate's own. */
  readonly version: string;
  readonly ownUrl: string;
}

/** A snapshot for GitHub's dependency graph, with what is not in it. */
export interface Snapshot {
  /** The body of the request (GitHub docs, "Create a snapshot of dependencies for a repository"). */
  readonly body: Readonly<Record<string, unknown>>;
  readonly packages: number;
  /** Packages that have no package URL, or are too many. */
  readonly left: number;
}

/**
 * The packages of an image, on whichever platform, as one snapshot. The newest one of a correlator counts, so that an image has one for all of its builds, and two images never
 * have the same.
 */
export function dependencySnapshot(image: SubmittedImage, run: SubmittingRun): Snapshot {
  const stream = image.category ?? imageCategory(image.name);
  const all = image.platforms.flatMap(({ packages }) => packages);
  const purls = [...new Set(all.flatMap(({ purl }) => purl ?? []))].sort();
  const without = new Set(
    all.flatMap((one) => (one.purl === undefined ? JSON.stringify([one.type, one.name, one.version]) : [])),
  );
  const taken = purls.slice(0, maxDependencies);
  const body = {
    version: 0,
    sha: run.commit,
    ref: run.ref,
    job: { id: run.runId, correlator: `image-gate ${stream}`, html_url: run.runUrl },
    detector: { name: 'image-gate', version: run.version, url: run.ownUrl },
    scanned: image.scannedAt,
    manifests: {
      [stream]: {
        name: stream,
        ...(image.dockerfile === undefined ? {} : { file: { source_location: image.dockerfile } }),
        resolved: Object.fromEntries(taken.map((purl) => [purl, { package_url: purl, scope: 'runtime' }])),
      },
    },
  };
  return { body, packages: taken.length, left: without.size + purls.length - taken.length };
}
