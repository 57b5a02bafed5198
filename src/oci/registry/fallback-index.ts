import * as z from 'zod';
import { ToolError } from '../../host/errors.js';
import { fieldsOf, parsedJson } from '../../text/json.js';
import { type Descriptor, descriptorSchema, isIndexType, mediaTypes } from '../descriptor.js';
import { type Digest, digestSchema } from '../digest.js';
import { inParallel } from '../in-parallel.js';
import { formatReference, type Reference } from '../reference.js';
import type { Registry } from './registry.js';

/** What shall be on the list, and what shall not. */
export interface ListChange {
  readonly add: readonly Descriptor[];
  readonly drop: ReadonlySet<Digest>;
}

/** Entries of one list that are looked after. */
const maxEntries = 2000;
const parallelLooks = 4;

/** An entry of anybody, with all its keys: what we don't know goes back as it came. */
const entrySchema = z.looseObject({ digest: z.string() });
/** Go writes an empty list as `null`. */
const listSchema = z
  .array(entrySchema)
  .max(maxEntries)
  .nullable()
  .transform((entries) => entries ?? []);
const indexSchema = z.looseObject({ manifests: listSchema });
type Index = z.output<typeof indexSchema>;

const emptyIndex: Index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [] };

/** Codes of a registry that has nothing under a name. */
const nothing = new Set(['manifest-unknown', 'repository-unknown']);
/** Codes of a registry that refuses an index, as it does when an entry is gone. */
const refused = new Set(['registry-refused', 'manifest-unknown', 'blob-unknown', 'tag-immutable']);

/** The tag under which registries without the referrers API list them (distribution-spec 1.1, "Referrers Tag Schema"). */
function fallbackTag({ registry, repository, digest }: Reference): Reference {
  if (digest === undefined) throw new Error('defect: only a digest has referrers');
  return { registry, repository, tag: digest.replace(':', '-') };
}

/** The list under the tag; empty where there is none. @throws ToolError `referrers-tag-taken` where the tag is something else, `attachments-too-many`; what `Registry` throws. */
export async function readFallback(registry: Registry, subject: Reference): Promise<readonly Descriptor[]> {
  return listOf(await readIndex(registry, fallbackTag(subject)));
}

function listOf({ manifests }: Pick<Index, 'manifests'>): readonly Descriptor[] {
  return manifests.flatMap((entry) => descriptorSchema.safeParse(entry).data ?? []);
}

/**
 * Reads the list, changes it, and writes it if that changes anything. Nothing keeps another writer from doing the same in between (no registry compares before it
 * writes), so callers who need to know read it again later.
 * @returns the list as it is now, as far as we know.
 * @throws ToolError as `readFallback`.
 */
export async function changeFallback(
  registry: Registry,
  subject: Reference,
  { add, drop }: ListChange,
): Promise<readonly Descriptor[]> {
  const tag = fallbackTag(subject);
  const index = await readIndex(registry, tag);
  const kept = index.manifests.filter((entry) => !(drop as ReadonlySet<string>).has(entry.digest));
  const missing = add.filter(({ digest }) => !kept.some((entry) => entry.digest === digest));
  if (missing.length === 0 && kept.length === index.manifests.length) return listOf(index);
  const write = async (entries: Index['manifests']) => {
    await writeIndex(registry, tag, { ...index, manifests: entries });
    return listOf({ manifests: entries });
  };
  try {
    return await write([...kept, ...missing]);
  } catch (error) {
    if (!(error instanceof ToolError) || !refused.has(error.code)) throw error;
    // A registry takes no index with an entry that somebody has deleted without taking it off the list.
    const there = await stillThere(registry, subject, kept);
    if (there.length === kept.length) throw error;
    return await write([...there, ...missing]);
  }
}

async function readIndex(registry: Registry, tag: Reference): Promise<Index> {
  const found = await registry.manifest(tag).catch((error: unknown) => {
    if (error instanceof ToolError && nothing.has(error.code)) return undefined;
    throw error;
  });
  if (found === undefined) return emptyIndex;
  const content = parsedJson(found.bytes.toString('utf8'));
  const { manifests } = fieldsOf(content);
  if (Array.isArray(manifests) && manifests.length > maxEntries) throw tooMany(tag, manifests.length);
  const index = indexSchema.safeParse(content);
  if (isIndexType(found.descriptor.mediaType) && index.success) return index.data;
  throw new ToolError({
    code: 'referrers-tag-taken',
    message: `${formatReference(tag)} is no list of what is attached to an image, and tags of this form are kept for that.`,
    fix: 'Delete this tag in the registry, and do not push images under such names.',
  });
}

function tooMany(tag: Reference, count: number): ToolError {
  return new ToolError({
    code: 'attachments-too-many',
    message: `${count} signatures, attestations and other files are on the list ${formatReference(tag)}, and at most ${maxEntries} are read.`,
    fix: 'Delete those that nobody needs in the registry, and look for who attaches so many.',
  });
}

async function writeIndex(registry: Registry, tag: Reference, index: Index): Promise<void> {
  await registry.pushManifest(tag, Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex);
}

/** Whether two lists name the same, in whatever order. */
export function isSameList(one: readonly Descriptor[], other: readonly Descriptor[]): boolean {
  const digests = new Set(one.map(({ digest }) => digest));
  return digests.size === other.length && other.every(({ digest }) => digests.has(digest));
}

/** The entries of a list whose manifests the repository has, and those that we can't name. @throws what `Registry` throws. */
export async function stillThere<E extends { readonly digest: string }>(
  registry: Pick<Registry, 'resolve'>,
  { registry: host, repository }: Reference,
  entries: readonly E[],
): Promise<E[]> {
  const gone = new Set<string>();
  await inParallel(entries, parallelLooks, async ({ digest }) => {
    const read = digestSchema.safeParse(digest);
    if (!read.success) return;
    if ((await registry.resolve({ registry: host, repository, digest: read.data })) === undefined) gone.add(digest);
  });
  return entries.filter(({ digest }) => !gone.has(digest));
}
