import { posix } from 'node:path';
import { ConfigError } from '../../host/errors.js';
import type { BuildRecord } from '../../record/build-record.js';
import type { DockerfileSource } from '../../source/build-files.js';
import { fitsDockerfile, type PlaceFacts } from '../../source/locate.js';
import type { PathOrDefault } from '../../text/path-or-default.js';
import type { ScanTarget } from '../inputs/scan-target.js';

/** The Dockerfile with what the build makes of it, for an assessment. */
export function builtDockerfile(
  scanTarget: ScanTarget,
  dockerfile: DockerfileSource | undefined,
  workingDirectory: string,
): { readonly dockerfile?: DockerfileSource } {
  if (dockerfile === undefined) return {};
  const context = contextFolder(scanTarget, dockerfile, workingDirectory);
  const source = { ...dockerfile, ...(context === undefined ? {} : { context }) };
  if (scanTarget.kind !== 'build') return { dockerfile: source };
  const { target, buildArgs } = scanTarget.request;
  return { dockerfile: { ...source, ...(target === undefined ? {} : { target }), buildArgs, built: true } };
}

/** A Dockerfile with what a report says that the build made of it. */
export function builtAsRecorded(
  dockerfile: DockerfileSource | undefined,
  { context, target }: Pick<BuildRecord, 'context' | 'target'>,
): { readonly dockerfile?: DockerfileSource } {
  if (dockerfile === undefined) return {};
  const folder = context ?? posix.dirname(dockerfile.path);
  return { dockerfile: { ...dockerfile, context: folder, ...(target === undefined ? {} : { target }) } };
}

/**
 * A Dockerfile that somebody named for an image that was built elsewhere must be the one of that image: on another one nothing would be shown where it belongs.
 * @throws ConfigError `dockerfile-unfit`.
 */
export function requireFit(asked: PathOrDefault | undefined, facts: Pick<PlaceFacts, 'scan' | 'dockerfile'>): void {
  const { dockerfile } = facts;
  if (asked?.named !== true || dockerfile === undefined || fitsDockerfile(facts)) return;
  const what = `the history of the image does not show the instructions of ${dockerfile.path}`;
  const fix = 'Name the Dockerfile that the image was built from, or none.';
  throw new ConfigError([{ where: 'input file', what, fix }], 'dockerfile-unfit');
}

/** Relative to the root of the repository; `undefined` where the context lies elsewhere or is not known. */
export function contextFolder(
  scanTarget: ScanTarget,
  dockerfile: DockerfileSource | undefined,
  workingDirectory: string,
): string | undefined {
  if (scanTarget.kind !== 'build') return dockerfile && posix.dirname(dockerfile.path);
  const { context } = scanTarget.request;
  switch (context.kind) {
    case 'remote':
      return undefined;
    case 'git':
      return posix.normalize(context.subdirectory ?? '.');
    case 'local': {
      const path = posix.relative(workingDirectory, posix.resolve(workingDirectory, context.path)) || '.';
      return path === '..' || path.startsWith('../') ? undefined : path;
    }
  }
}
