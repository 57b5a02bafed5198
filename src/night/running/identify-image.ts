import type { RowAnswer } from '../../drift/compare-running.js';
import { type StartedImage, startedBy, type Workload } from '../../drift/workload.js';
import { childrenOf, type FetchedManifest } from '../../image/remote.js';
import type { ImageVerdicts } from '../../ledger/image-verdicts.js';
import { isIndexType, maxPlatforms } from '../../oci/descriptor.js';
import type { Digest } from '../../oci/digest.js';
import { readManifest } from '../../oci/layout/layout-documents.js';
import { formatReference, imageWords, type Reference } from '../../oci/reference.js';
import type { Registry } from '../../oci/registry/registry.js';
import { Failed, type Patient } from './patience.js';

/** The image of a row, and the tag that it was started by; or why nobody knows it. */
export type Identified = { readonly asked: StartedImage } | Unidentified;

type Unidentified = Required<Pick<RowAnswer, 'unreadable'>> & Pick<RowAnswer, 'unanswered'>;

/** What registries are asked by. */
interface IdentityPorts {
  readonly registry: Pick<Registry, 'manifest'>;
  readonly tried: Patient;
}

/**
 * Says of each row which image it is. An ID alone is that of the image whose name the container has, where the registry or the ledger shows it; else nobody knows it. Each ID is looked up once.
 * @param ledger knows images by the digest of their config, too, by which no registry finds one.
 */
export function openIdentities(
  ports: IdentityPorts,
  ledger: ImageVerdicts | undefined,
): (row: Pick<Workload, 'runs'>) => Promise<Identified> {
  const bare = new Map<string, ReturnType<typeof behindId>>();
  return async (row) => {
    const { runs } = row;
    const tag = startedBy(row);
    switch (runs.kind) {
      case 'digest':
        return started(runs.reference, tag);
      case 'absent':
        return { unreadable: 'it has no imageID: it has not been pulled yet, or its runtime does not say' };
      case 'unreadable':
        return { unreadable: 'its imageID is in no form of containerd, CRI-O or Docker' };
      case 'bare': {
        if (tag === undefined) return { unreadable: `${bareWords}, and it has no name` };
        const key = `${runs.id} ${formatReference(tag)}`;
        const known = bare.get(key) ?? behindId(ports, runs.id, tag, ledger);
        bare.set(key, known);
        const found = await known;
        return 'unreadable' in found ? found : started(found, tag);
      }
    }
  };
}

function started(reference: StartedImage['reference'], tag: StartedImage['tag'] | undefined): Identified {
  return { asked: { reference, ...(tag === undefined ? {} : { tag }) } };
}

const bareWords = 'its imageID is that of a config, by which no registry finds an image';

async function behindId(
  ports: IdentityPorts,
  id: Digest,
  tag: Reference & { readonly tag: string },
  ledger: ImageVerdicts | undefined,
): Promise<StartedImage['reference'] | Unidentified> {
  const place = { registry: tag.registry, repository: tag.repository };
  const found = await ports.tried(tag.registry, async () => {
    return holderOf(ports, place, await ports.registry.manifest(tag), id);
  });
  if (typeof found === 'string') return { ...place, digest: found };
  const scanned = ledger?.of.has(id) === true ? '; the ledger has scanned it' : '';
  if (!(found instanceof Failed) || found.isGone)
    return { unreadable: `${bareWords}${scanned}, and it is not the one that its name stands for` };
  return { unreadable: `${bareWords}${scanned}, and its name could not be looked up`, unanswered: found.why };
}

/** What of an image an ID stands for: the manifest with that config, of all of its platforms, or the manifest or index of that digest itself. */
async function holderOf(
  { registry }: IdentityPorts,
  place: Reference,
  manifest: FetchedManifest,
  id: Digest,
): Promise<Digest | undefined> {
  const { digest: own, mediaType } = manifest.descriptor;
  if (own === id || configOf(place, manifest) === id) return own;
  for (const { digest } of isIndexType(mediaType) ? childrenOf(manifest).slice(0, maxPlatforms) : [])
    if (digest === id || configOf(place, await registry.manifest({ ...place, digest })) === id) return digest;
  return undefined;
}

/** The digest of an image's config. Nothing of an index, and of what is no image. */
export function configOf(place: Reference, { descriptor, bytes }: FetchedManifest): Digest | undefined {
  if (isIndexType(descriptor.mediaType)) return undefined;
  return readManifest(bytes, imageWords(place), descriptor.mediaType).config.digest;
}
