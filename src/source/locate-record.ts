import { posix } from 'node:path';
import * as z from 'zod';
import { type LockfilePackage, packageKey } from '../scan/lockfile.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { BuildFiles, DockerfileSource } from './build-files.js';
import { repositoryPath } from './location.js';

/** Packages of lockfiles that a published report keeps. */
const maxRecorded = 5000;

/** What a published report keeps of the build, so that whoever judges it again shows its findings at the same places. */
export interface PlaceRecord {
  /** Path of the Dockerfile in the repository. */
  readonly Dockerfile?: string;
  /** The stage that was built. */
  readonly Target?: string;
  /** Folder of the build context in the repository, where it is not the Dockerfile's own. */
  readonly Context?: string;
  /** Lines of lockfiles that name a package with findings, and one of each other lockfile. */
  readonly Lockfiles?: readonly {
    readonly Path: string;
    readonly Line: number;
    readonly Type: string;
    readonly Name: string;
    readonly Version: string;
  }[];
}

/** The record of an assessment; of lockfiles what its findings are shown on, and that the others are there. */
export function placeRecord({
  dockerfile,
  lockfiles = [],
  scan,
}: BuildFiles & { readonly scan: ScanResult }): PlaceRecord {
  const keys = new Set(
    scan.findings.flatMap((finding) => (finding.kind === 'vulnerability' ? packageKey(finding.package) : [])),
  );
  const seen = new Set<string>();
  // Of each lockfile at least one package: the nearest lockfile counts, whatever it names.
  const kept = lockfiles.filter((found) => {
    const isFirst = !seen.has(found.path);
    seen.add(found.path);
    return isFirst || keys.has(packageKey(found));
  });
  const Lockfiles = kept.slice(0, maxRecorded).map(({ path, line, type, name, version }) => ({
    Path: path,
    Line: line,
    Type: type,
    Name: name,
    Version: version,
  }));
  return {
    ...(dockerfile === undefined ? {} : { Dockerfile: dockerfile.path }),
    ...(dockerfile?.target === undefined ? {} : { Target: dockerfile.target }),
    ...(isApart(dockerfile) ? { Context: dockerfile.context } : {}),
    ...(Lockfiles.length === 0 ? {} : { Lockfiles }),
  };
}

function isApart(dockerfile: DockerfileSource | undefined): dockerfile is DockerfileSource & { context: string } {
  return dockerfile?.context !== undefined && dockerfile.context !== posix.dirname(dockerfile.path);
}

const recordSchema = z.object({
  ImageGate: z.object({
    Dockerfile: z
      .string()
      .max(1000)
      .refine((path) => repositoryPath(path) === path)
      .optional()
      .catch(undefined),
    Target: z.string().max(200).optional().catch(undefined),
    Context: z
      .string()
      .max(1000)
      .refine((path) => path === '.' || repositoryPath(path) === path)
      .optional()
      .catch(undefined),
    Category: z.string().min(1).max(200).optional().catch(undefined),
    Lockfiles: z
      .array(
        z.object({
          Path: z.string().max(1000),
          Line: z.int().positive(),
          Type: z.string(),
          Name: z.string(),
          Version: z.string(),
        }),
      )
      .max(maxRecorded)
      .default([])
      .catch([]),
  }),
});

/** What is known of a build besides its image. */
export interface RecordedPlaces {
  /** Within the repository; whether there is one is not known. */
  readonly dockerfile?: string;
  readonly target?: string;
  /** Where it is not the Dockerfile's own folder. */
  readonly context?: string;
  /** What the image's alerts were kept under, where that was not its name. */
  readonly category?: string;
  readonly lockfiles: readonly LockfilePackage[];
}

/** The record in a report that was handed in. Foreign: its paths may lead anywhere. */
export function recordedPlaces({ platforms: [{ raw }] }: ScanResult): RecordedPlaces {
  const read = recordSchema.safeParse(raw);
  if (!read.success) return { lockfiles: [] };
  const {
    Dockerfile: dockerfile,
    Target: target,
    Context: context,
    Category: category,
    Lockfiles,
  } = read.data.ImageGate;
  const lockfiles = Lockfiles.map(({ Path: path, Line: line, Type: type, Name: name, Version: version }) => ({
    ...{ path, line, type, name, version },
  }));
  return {
    lockfiles,
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(target === undefined ? {} : { target }),
    ...(context === undefined ? {} : { context }),
    ...(category === undefined ? {} : { category }),
  };
}
