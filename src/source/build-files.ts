import type { LockfilePackage } from '../scan/lockfile.js';

/** The Dockerfile in the repository, and what of it was built. */
export interface DockerfileSource {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** The stage that was built; default: the last one. */
  readonly target?: string;
  /** `NAME=value`; which stage is built may depend on them. */
  readonly buildArgs?: readonly string[];
  /** The folder of the repository that is the build context, `.` for all of it; absent where the context lies elsewhere. */
  readonly context?: string;
  /** What its `.dockerignore` says. */
  readonly ignore?: string;
  /** This very file was built in this run. */
  readonly built?: true;
}

/** A file of the repository that the build copied into the image. */
export interface ContextFile {
  /** DiffID of the layer, and the path in the image, absolute. */
  readonly layer: string;
  readonly imagePath: string;
  /** Relative to the root of the repository. */
  readonly path: string;
  /** How many it has. */
  readonly lines: number;
}

/** What is known of a build beside its image: by these files of the repository its findings are placed. */
export interface BuildFiles {
  readonly dockerfile?: DockerfileSource;
  /** What the lockfiles of the build context name. */
  readonly lockfiles?: readonly LockfilePackage[];
  /** Files of the build context in which something was found. */
  readonly contextFiles?: readonly ContextFile[];
}
