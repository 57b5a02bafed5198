import { posix } from 'node:path';
import * as z from 'zod';
import { packageKey } from '../scan/lockfile.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { BuildFiles, DockerfileSource } from '../source/build-files.js';
import { repositoryPath } from '../source/location.js';
import type { Frozen } from './values.js';

/** Packages of lockfiles that a record keeps. */
export const maxLockfilePackages = 5000;
const maxPath = 1000;
const maxTarget = 200;

/** A path within the repository: one that leads out of it would be shown nowhere. */
export const pathSchema = z
  .string()
  .max(maxPath)
  .refine((path) => repositoryPath(path) === path, 'is not a path in the repository');
export const folderSchema = z
  .string()
  .max(maxPath)
  .refine((path) => path === '.' || repositoryPath(path) === path, 'is not a folder of the repository');
export const targetSchema = z.string().max(maxTarget);

export const buildSchema = z.strictObject({
  dockerfile: pathSchema.optional().describe('Path of the Dockerfile in the repository.'),
  target: targetSchema.optional().describe('The stage that was built.'),
  context: folderSchema
    .optional()
    .describe('The build context in the repository, if it is not the folder of the Dockerfile.'),
  lockfiles: z
    .array(
      z.strictObject({
        path: pathSchema,
        line: z.int().positive(),
        type: z.string(),
        name: z.string(),
        version: z.string(),
      }),
    )
    .max(maxLockfilePackages)
    .describe('Lines of lockfiles that name a package with findings, and one of each other lockfile.'),
});

/** What is kept of a build, so that a later judgement of its report shows findings at the same places. Whether the files are there is not known. */
export type BuildRecord = Frozen<z.output<typeof buildSchema>>;

/** Of lockfiles what findings are shown on, and that the others are there. Of paths those within the repository. */
export function buildRecord({
  dockerfile,
  lockfiles = [],
  scan,
}: BuildFiles & { readonly scan: ScanResult }): BuildRecord {
  const keys = new Set(
    scan.findings.flatMap((finding) => (finding.kind === 'vulnerability' ? packageKey(finding.package) : [])),
  );
  const seen = new Set<string>();
  // Of each lockfile at least one package: the nearest lockfile counts, whatever it names.
  const kept = lockfiles.filter((found) => {
    const isFirst = !seen.has(found.path);
    seen.add(found.path);
    return (isFirst || keys.has(packageKey(found))) && fits(pathSchema, found.path);
  });
  return {
    ...(dockerfile === undefined ? {} : dockerfileRecord(dockerfile)),
    lockfiles: kept
      .slice(0, maxLockfilePackages)
      .map(({ path, line, type, name, version }) => ({ path, line, type, name, version })),
  };
}

function dockerfileRecord({ path, target, context }: DockerfileSource): Omit<BuildRecord, 'lockfiles'> {
  const isApart = context !== undefined && context !== posix.dirname(path);
  return {
    ...(fits(pathSchema, path) ? { dockerfile: path } : {}),
    ...(target !== undefined && fits(targetSchema, target) ? { target } : {}),
    ...(isApart && fits(folderSchema, context) ? { context } : {}),
  };
}

function fits(schema: z.ZodType<string>, text: string): boolean {
  return schema.safeParse(text).success;
}

/** What a record says beside its report and is believed when the report is judged again: names and places. Verdict, counts and exceptions are worked out again. */
export interface RecordedFacts {
  /** All names under which the image was judged, the first for reports. */
  readonly names?: readonly [string, ...string[]];
  /** What the image's alerts were kept under, where that was not its name. */
  readonly category?: string;
  /** Where the image came from. */
  readonly origin?: 'build' | 'docker-store' | 'registry' | 'input';
  readonly build: BuildRecord;
}
