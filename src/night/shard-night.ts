import { join } from 'node:path';
import type * as z from 'zod';
import { ConfigError } from '../host/errors.js';
import type { Files } from '../host/ports.js';
import type { Gap } from '../inventory/night.js';
import {
  balanced,
  mergeShards,
  type NightPlan,
  nightSchema,
  type PlannedImage,
  planSchema,
  type ShardNight,
} from '../inventory/plan.js';
import { isIndexType } from '../oci/descriptor.js';
import { readIndex, readManifest } from '../oci/layout/layout-documents.js';
import { formatReference, type Reference, readReference } from '../oci/reference.js';
import { type Frozen, frozen } from '../record/values.js';
import { plural } from '../text/count.js';
import { documentFault } from '../text/document-fault.js';
import { parsedJson } from '../text/json.js';
import type { NightImage } from './listing/list-images.js';

/** The file of a plan, and of a night that has ended, in their folders. */
export const planFile = 'plan.json';
export const nightFile = 'night.json';

/** Bytes of a plan or a night. */
const maxDocument = 256 * 1024 * 1024;

/** A plan: each image to one of `shards`, by what its manifest says of the work. */
export function planOf(images: readonly NightImage[], gaps: readonly Gap[], shards: number, now: Date): NightPlan {
  const parts = balanced(
    images.map((image) => ({ key: image.digest, weight: weightOf(image) })),
    shards,
  );
  const shardOf = new Map(parts.flatMap((keys, index) => keys.map((key) => [key, index + 1] as const)));
  return {
    planVersion: 1,
    startedAt: now.toISOString(),
    shards,
    images: images.map(({ digest, names, runs, pushedAt, pulledAt }) => ({
      digest,
      names: names.map(formatReference),
      ...(runs === undefined ? {} : { runs }),
      ...(pushedAt === undefined ? {} : { pushedAt: new Date(pushedAt).toISOString() }),
      ...(pulledAt === undefined ? {} : { pulledAt: new Date(pulledAt).toISOString() }),
      shard: shardOf.get(digest) ?? 1,
    })),
    gaps: [...gaps],
  };
}

/** A scan costs about as much as to pull so many bytes. */
const scanBytes = 50_000_000;
/** What a platform weighs of which only the index is known. */
const usualBytes = 100_000_000;

function weightOf({ manifest: { descriptor, bytes } }: NightImage): number {
  const { mediaType, digest } = descriptor;
  if (isIndexType(mediaType)) return readIndex(bytes, digest, mediaType).manifests.length * (scanBytes + usualBytes);
  return readManifest(bytes, digest, mediaType).layers.reduce((sum, { size }) => sum + size, scanBytes);
}

/** Each image of a shard, as it is asked for: by the digest that the plan has, whatever its tags point to by now. @throws ConfigError: the plan has no such shard. */
export function imagesOfShard(
  plan: NightPlan,
  shard: number,
): readonly (PlannedImage & { readonly references: readonly Reference[] })[] {
  if (shard > plan.shards) {
    const what = `the plan has no shard ${shard}, but ${plural(plan.shards, 'shard')}`;
    const fix = `Write a number from 1 to ${plan.shards}, or make the plan again among more machines.`;
    throw new ConfigError([{ where: 'shard', what, fix }], 'shard-unknown');
  }
  return plan.images
    .filter((image) => image.shard === shard)
    .map((image) => ({ ...image, references: image.names.flatMap((name) => referenceIn(name)) }));
}

function referenceIn(name: string): readonly Reference[] {
  const read = readReference(name);
  return 'reference' in read ? [read.reference] : [];
}

/** A night of a shard, and its folder. */
type FolderNight = ShardNight & { readonly folder: string };

/** @throws ConfigError `plan-invalid`. */
export async function readPlan(files: Pick<Files, 'readBytes'>, folder: string): Promise<NightPlan> {
  return documentIn(files, join(folder, planFile), planSchema, 'planVersion');
}

/** What shards have done, by a plan; a folder without a night is one that is missing. @throws ConfigError `plan-invalid`. */
export async function readShards(
  files: Pick<Files, 'readBytes' | 'list'>,
  plan: NightPlan,
  folders: readonly string[],
) {
  const nights: FolderNight[] = [];
  for (const folder of folders) {
    if (!((await files.list(folder)) ?? []).includes(nightFile)) continue;
    const night = await documentIn(files, join(folder, nightFile), nightSchema, 'nightVersion');
    nights.push({ ...night, folder });
  }
  return mergeShards(plan, nights);
}

/** The night in a file. @throws ConfigError `night-invalid`. */
export async function readNight(files: Pick<Files, 'readBytes'>, path: string): Promise<ShardNight> {
  return documentIn(files, path, nightSchema, 'nightVersion');
}

async function documentIn<S extends z.ZodType>(
  files: Pick<Files, 'readBytes'>,
  path: string,
  schema: S,
  version: 'planVersion' | 'nightVersion',
): Promise<Frozen<z.output<S>>> {
  const bytes = await files.readBytes(path, maxDocument);
  const text = bytes?.toString('utf8');
  const json = text === undefined ? undefined : parsedJson(text);
  const read = frozen(schema, json);
  if (read.success) return read.data;
  const what = text === undefined ? 'it is not there' : documentFault(text, json, version, read.error);
  const code = version === 'planVersion' ? 'plan-invalid' : 'night-invalid';
  const fix = 'Hand over the whole folder that the job before has written, as an artifact.';
  throw new ConfigError([{ where: path, what: `it is not what image-gate registry writes: ${what}`, fix }], code);
}

/** These folders, and those in them: each artifact is unpacked into a folder of its own. @throws ConfigError `night-no-folder`. */
export async function nightFolders(
  files: Pick<Files, 'list' | 'lstat'>,
  roots: readonly string[],
): Promise<readonly string[]> {
  const all: string[] = [];
  for (const root of roots) {
    const kind = (await files.lstat(root))?.kind;
    if (kind === 'file' || kind === 'other') throw noFolder(root);
    all.push(root);
    for (const name of ((await files.list(root)) ?? []).slice(0, maxFolders)) {
      const path = join(root, name);
      if ((await files.lstat(path))?.kind === 'directory') all.push(path);
    }
  }
  return all;
}

function noFolder(where: string): ConfigError {
  const fix = 'Name the folders that the jobs before have written.';
  return new ConfigError([{ where, what: 'it is not a folder', fix }], 'night-no-folder');
}

/** Entries of a folder that are looked at. */
const maxFolders = 2000;

/** The first of these folders that has a plan. @throws ConfigError `plan-invalid`. */
export async function firstWithPlan(files: Pick<Files, 'list'>, folders: readonly string[]): Promise<string> {
  for (const folder of folders) if (((await files.list(folder)) ?? []).includes(planFile)) return folder;
  const where = folders.slice(0, 5).join(', ') || 'folders';
  const fix = 'Name the folder that the job with mode plan has written.';
  throw new ConfigError([{ where, what: `there is no ${planFile}`, fix }], 'plan-invalid');
}
