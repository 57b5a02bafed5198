import type { RowAnswer } from '../../drift/compare-running.js';
import type { Workload } from '../../drift/workload.js';
import { Cancelled, GateError } from '../../host/errors.js';
import { childrenOf } from '../../image/remote.js';
import type { ImageRow } from '../../inventory/night.js';
import { isIndexType } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { inParallel } from '../../oci/in-parallel.js';
import { placeName, type Reference, readReference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';

/** Images of one repository that are looked through: nights know many that nobody runs any more. */
const mostLooked = 200;
const parallelQuestions = 8;

/**
 * A night names an image by its index, and a runtime may name the platform: for what runs and no night knows by its own digest, the indexes of the night in the same repository are asked for
 * their platforms. One that can't be read leaves it where it is, out of the inventory.
 * @throws Cancelled.
 */
export async function findIndexes(
  registry: Pick<Registry, 'manifest'>,
  answers: ReadonlyMap<Workload, RowAnswer>,
  night: ReadonlyMap<Digest, ImageRow>,
): Promise<ReadonlyMap<Workload, RowAnswer>> {
  const wanted = new Set<string>();
  for (const [{ runs }, answer] of answers)
    if (runs.kind === 'digest' && !isKnown(answer, night)) wanted.add(placeName(runs.reference));
  if (wanted.size === 0) return answers;
  const parents = await platformsIn(registry, night, wanted);
  return new Map([...answers].map(([row, answer]) => [row, withIndexes(answer, parents)]));
}

function isKnown({ digest, facts }: RowAnswer, night: ReadonlyMap<Digest, ImageRow>): boolean {
  const isPlatform = facts?.registry.kind === 'there' && facts.registry.config !== undefined;
  return digest === undefined || !isPlatform || [digest, ...facts.indexes].some((one) => night.has(one));
}

function withIndexes(answer: RowAnswer, parents: ReadonlyMap<Digest, readonly Digest[]>): RowAnswer {
  const { digest, facts } = answer;
  const more = digest === undefined ? [] : (parents.get(digest) ?? []);
  if (facts === undefined || more.length === 0) return answer;
  return { ...answer, facts: { ...facts, indexes: [...new Set([...facts.indexes, ...more])] } };
}

/** The indexes of each platform, of those that a night knows in some repositories. */
async function platformsIn(
  registry: Pick<Registry, 'manifest'>,
  night: ReadonlyMap<Digest, ImageRow>,
  places: ReadonlySet<string>,
): Promise<ReadonlyMap<Digest, readonly Digest[]>> {
  const parents = new Map<Digest, Digest[]>();
  const looked = new Map<string, number>();
  const candidates = [...night].flatMap(([digest, { names }]) => {
    const place = names.flatMap((name) => referencesIn(name)).find((one) => places.has(placeName(one)));
    const count = place === undefined ? mostLooked : (looked.get(placeName(place)) ?? 0);
    if (place === undefined || count >= mostLooked) return [];
    looked.set(placeName(place), count + 1);
    return [{ registry: place.registry, repository: place.repository, digest }];
  });
  const read = await inParallel(candidates, parallelQuestions, async (index) => ({
    index: index.digest,
    platforms: await platformsOf(registry, index),
  }));
  // In the order of the night, whichever answer came first: of several indexes the first one is what is known of a platform.
  for (const { index, platforms } of read)
    for (const child of platforms) {
      const known = parents.get(child);
      if (known === undefined) parents.set(child, [index]);
      else known.push(index);
    }
  return parents;
}

async function platformsOf(registry: Pick<Registry, 'manifest'>, index: Reference): Promise<readonly Digest[]> {
  try {
    const manifest = await registry.manifest(index);
    return isIndexType(manifest.descriptor.mediaType) ? childrenOf(manifest).map(({ digest }) => digest) : [];
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    return [];
  }
}

function referencesIn(name: string): readonly Reference[] {
  const read = readReference(name);
  return 'problem' in read ? [] : [read.reference];
}
