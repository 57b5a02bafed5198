import { Cancelled, GateError, withFix } from '../../host/errors.js';
import type { Log } from '../../host/ports.js';
import type { FetchedManifest } from '../../image/remote.js';
import { type ImageQuery, isAskedFor, type ListedFacts, mayMatch } from '../../inventory/image-query.js';
import type { Gap } from '../../inventory/night.js';
import {
  byTurns,
  cutNames,
  isAttachmentTag,
  joinedFacts,
  type Limits,
  type NamedImageEntry,
  select,
} from '../../inventory/selection.js';
import type { RegistryCatalog } from '../../oci/catalog.js';
import type { Digest } from '../../oci/digest.js';
import { inParallel } from '../../oci/in-parallel.js';
import { formatReference, placeName, type Reference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import { plural } from '../../text/count.js';
import { plainLine } from '../../text/plain-line.js';
import type { AttachedManifests } from './attached-manifests.js';
import { isGithubRegistry, packageOwner } from './github-packages.js';
import { harborEntries, harborPlaces, type OpenHarbor } from './harbor-images.js';
import { isImage, mayRun } from './image-manifest.js';
import { keptManifests } from './kept-manifests.js';

/** An image to judge: one digest, wherever it is. */
export interface NightImage extends ListedFacts {
  readonly digest: Digest;
  readonly manifest: FetchedManifest;
  /** Names by tag, or by digest where it has no tag; at least one. */
  readonly names: readonly Reference[];
}

export interface ListPorts {
  readonly registry: Pick<Registry, 'manifest'>;
  readonly attached: Pick<AttachedManifests, 'look'>;
  readonly catalog: RegistryCatalog;
  /** The repositories of an owner in GitHub's registry. */
  readonly githubRepositories: (owner: string) => Promise<readonly string[]>;
  /** Harbor's own API of a registry. */
  readonly harbor: OpenHarbor;
  readonly log: Pick<Log, 'info'>;
}

/** Registries answer that many questions at once. */
const parallelQuestions = 8;
const maxWhy = 500;

/** All that is wanted, each digest once, and what is missing of it. @throws Cancelled. */
export async function listImages(
  ports: ListPorts,
  wanted: readonly ImageQuery[],
  limits: Limits,
): Promise<{ readonly images: readonly NightImage[]; readonly gaps: readonly Gap[] }> {
  const gaps: Gap[] = [];
  const places = await eachWithGaps(wanted, gaps, (one, own) => placesOf(ports, one, own));
  const all = places.flatMap((own) => own ?? []);
  const named = await eachWithGaps(all, gaps, (place, own) => entriesOf(ports, place, own));
  gaps.push(...emptyGaps(wanted, places, named));
  const entries = cutNames(
    named.flatMap((own) => own ?? []),
    gaps,
  );
  const { images: chosen, left, idle } = select(entries, limits);
  for (const why of idle) gaps.push({ kind: 'unlisted', what: plainLine(why, maxWhy), count: 1 });
  for (const { limit, count } of left) gaps.push({ kind: 'limited', what: `by --${limit}`, count });
  const images = new Map<Digest, FoundImage>();
  const kept = keptManifests(gaps);
  const found = await eachWithGaps(chosen, gaps, async (entry, own) => {
    const manifest = await manifestOf(ports, entry, own);
    return { entry, manifest: manifest === undefined ? undefined : kept(entry.reference, manifest) };
  });
  for (const { entry, manifest } of found) if (manifest !== undefined) add(images, entry, manifest);
  ports.log.info(`${plural(images.size, 'image')} under ${plural(chosen.length, 'name')}.`);
  return { images: [...images].map(([digest, image]) => ({ ...image, digest, names: byTurns(image.names) })), gaps };
}

/**
 * What somebody has asked for and nothing is found for, apart from what could not be listed: a mistyped pattern, or an account that sees nothing, would be a night without images that ends well.
 * @param places of each of the queries. @param named the entries of each of all places. `undefined` where that could not be listed, which is a gap already.
 */
function emptyGaps(
  wanted: readonly ImageQuery[],
  places: readonly (readonly ImageQuery[] | undefined)[],
  named: readonly (readonly NamedImageEntry[] | undefined)[],
): readonly Gap[] {
  let from = 0;
  return wanted.flatMap((one, index) => {
    const own = places[index];
    const found = named.slice(from, from + (own?.length ?? 0));
    from += found.length;
    const isEmpty = own !== undefined && found.every((entries) => entries?.length === 0);
    if (!isEmpty || one.kind === 'image') return [];
    const what = `${listOf(one)}${one.pattern === undefined ? '' : ` for ${one.pattern}`}: there is none that this account may see. Check the name or pattern, and log in with docker login.`;
    return [{ kind: 'unlisted' as const, what: plainLine(what, maxWhy), count: 1 }];
  });
}

/** What is asked for, as people read it. */
function listOf(one: ImageQuery): string {
  switch (one.kind) {
    case 'image':
      return formatReference(one.reference);
    case 'registry':
      return `the repositories of ${one.registry}`;
    case 'repository':
      return `the tags of ${placeName(one)}`;
    case 'harbor':
      return `the Harbor ${[one.registry, one.repository ?? one.project ?? []].flat().join('/')}`;
  }
}

interface FoundImage extends ListedFacts {
  readonly manifest: FetchedManifest;
  readonly names: Reference[];
}

function add(
  images: Map<Digest, FoundImage>,
  { reference, ...facts }: NamedImageEntry,
  manifest: FetchedManifest,
): void {
  const { digest } = manifest.descriptor;
  const known: FoundImage = images.get(digest) ?? { manifest, names: [] };
  // A tag says more than the digest beside it, which the row has anyway.
  const { digest: _, ...byTag } = reference;
  known.names.push(reference.tag === undefined ? reference : byTag);
  images.set(digest, { ...known, ...joinedFacts(known, facts) });
}

type Listed<T> = Promise<readonly T[] | undefined>;

/** A registry as its repositories; `undefined` where it does not list them. */
async function placesOf(ports: ListPorts, wanted: ImageQuery, gaps: Gap[]): Listed<ImageQuery> {
  if (wanted.kind === 'harbor') return orGap(gaps, listOf(wanted), () => harborPlaces(ports.harbor, wanted, gaps));
  if (wanted.kind !== 'registry') return [wanted];
  const { registry, pattern } = wanted;
  return orGap(gaps, listOf(wanted), async () => {
    const { names, unreadable } = isGithubRegistry(registry)
      ? { names: await ports.githubRepositories(packageOwner(pattern)), unreadable: 0 }
      : await ports.catalog.repositories(registry);
    if (unreadable > 0) gaps.push({ kind: 'unreadable', what: `repositories of ${registry}`, count: unreadable });
    const repositories = names.filter((repository) => mayMatch(pattern, { registry, repository }));
    return repositories.map((repository) => ({
      kind: 'repository' as const,
      registry,
      repository,
      ...(pattern === undefined ? {} : { pattern }),
    }));
  });
}

/** A repository as its tags; `undefined` where it does not list them. What can't be looked at is a gap already, and may be an image. */
async function entriesOf(ports: ListPorts, wanted: ImageQuery, gaps: Gap[]): Listed<NamedImageEntry> {
  switch (wanted.kind) {
    case 'image':
      return [wanted];
    case 'registry':
      return [];
    case 'harbor':
      return orGap(gaps, listOf(wanted), async () =>
        withoutAttached(ports, await harborEntries(ports.harbor, wanted, gaps), gaps),
      );
    case 'repository': {
      const { registry, repository, pattern } = wanted;
      return orGap(gaps, listOf(wanted), async () => {
        const { names, unreadable } = await ports.catalog.tags({ registry, repository });
        const what = `tags of ${placeName(wanted)}`;
        if (unreadable > 0) gaps.push({ kind: 'unreadable', what, count: unreadable });
        const references = names.map((tag) => ({ registry, repository, tag }));
        const asked = references.filter((one) => isAskedFor(pattern, one));
        return withoutAttached(
          ports,
          asked.map((reference) => ({ reference })),
          gaps,
        );
      });
    }
  }
}

/** The tags of one repository without those of attestations, which are no images. */
async function withoutAttached(
  ports: ListPorts,
  entries: readonly NamedImageEntry[],
  gaps: Gap[],
): Promise<readonly NamedImageEntry[]> {
  const isAttached = ({ reference: { tag = '' } }: NamedImageEntry) => isAttachmentTag(tag);
  const attached = entries.filter(isAttached);
  const asked = await eachWithGaps(attached, gaps, (one, own) => hiddenImage(ports, one, own));
  const count = asked.filter((one) => one?.length === 0).length;
  const [{ reference: place } = { reference: undefined }] = attached;
  if (place !== undefined && count > 0)
    gaps.push({ kind: 'no-image', what: `tags of attestations in ${placeName(place)}`, count });
  return [...entries.filter((one) => !isAttached(one)), ...asked.flatMap((one) => one ?? [])];
}

/** What is behind a name; `undefined` for what is no image, and for what can't be had, which is a gap then. */
async function manifestOf(ports: ListPorts, entry: NamedImageEntry, gaps: Gap[]): Promise<FetchedManifest | undefined> {
  const { reference, runs = '' } = entry;
  const found = await orGap(gaps, `${formatReference(reference)}${runs && `, which runs in ${runs}`}`, async () => {
    const manifest = await ports.registry.manifest(reference);
    if (isImage(manifest)) return [manifest];
    gaps.push({ kind: 'no-image', what: formatReference(reference), count: 1 });
    return [];
  });
  return found?.[0];
}

/** A tag that is named like one of attestations may be that of an image, which runs under it like any other. */
async function hiddenImage(ports: ListPorts, entry: NamedImageEntry, gaps: Gap[]): Listed<NamedImageEntry> {
  const { reference } = entry;
  return orGap(gaps, formatReference(reference), async () => {
    const { tag: _, ...place } = reference;
    const manifest = await ports.registry.manifest(reference);
    const read = (digest: Digest) => ports.attached.look({ ...place, digest });
    return (await mayRun(manifest, read)) ? [entry] : [];
  });
}

/** What each gives, and what is missing of it, in the order of the items, whichever answer came first. */
export async function eachWithGaps<T, R>(
  items: readonly T[],
  gaps: Gap[],
  work: (item: T, gaps: Gap[]) => Promise<R>,
): Promise<readonly R[]> {
  const given = await inParallel(items, parallelQuestions, async (item) => {
    const own: Gap[] = [];
    return { value: await work(item, own), own };
  });
  for (const { own } of given) for (const one of own) gaps.push(one);
  return given.map(({ value }) => value);
}

/** What can't be had is a gap of the night, `undefined`, and the rest goes on. @throws Cancelled; a defect. */
export async function orGap<T>(gaps: Gap[], what: string, work: () => Promise<readonly T[]>): Listed<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    gaps.push({ kind: 'unlisted', what: plainLine(`${what}: ${withFix(error)}`, maxWhy), count: 1 });
    return undefined;
  }
}
