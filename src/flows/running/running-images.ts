import { ConfigError, type Problem } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import type { ImageQuery } from '../../inventory/image-query.js';
import type { Gap } from '../../inventory/night.js';
import { joinedFacts } from '../../inventory/selection.js';
import { type NightSources, readSources } from '../../night/listing/read-sources.js';
import { formatReference, placeName, type Reference } from '../../oci/reference.js';

/** An image that runs: by its digest, or by a tag where nobody has said a digest. */
export interface RunningImage {
  readonly reference: Reference;
  /** Where, as a list says it. */
  readonly runs?: string;
}

/**
 * What runs by lists and by names, each image once. Patterns and repositories are refused: who asks what would be refused means what runs, not what lies in a registry.
 * @throws ConfigError `source-invalid`.
 */
export async function runningImages(
  files: Pick<Files, 'readBytes'>,
  sources: Omit<NightSources, 'listings'>,
  workingDirectory: string,
): Promise<{ readonly images: readonly RunningImage[]; readonly gaps: readonly Gap[] }> {
  const { wanted, gaps } = await readSources(
    files,
    { ...sources, listings: [] },
    workingDirectory,
    'image-gate rehearse',
  );
  const [first, ...others] = wanted.flatMap((one) => (one.kind === 'image' ? [] : noImage(one)));
  if (first !== undefined) throw new ConfigError([first, ...others], 'source-invalid');
  const images = new Map<string, RunningImage>();
  for (const one of wanted) {
    if (one.kind !== 'image') continue;
    const { kind: _, reference, ...facts } = one;
    const { tag, ...place } = reference;
    // A tag says nothing beside a digest, which is what runs.
    const named = reference.digest === undefined ? { ...place, ...(tag === undefined ? {} : { tag }) } : place;
    const key = formatReference(named);
    const { runs } = joinedFacts(images.get(key) ?? {}, facts);
    images.set(key, { reference: named, ...(runs === undefined ? {} : { runs }) });
  }
  return { images: [...images.values()], gaps };
}

function noImage(one: Exclude<ImageQuery, { kind: 'image' }>): Problem {
  return {
    where: writtenAs(one),
    what: 'it is not one image, but all that are found for it',
    fix: 'Name what runs, by digest or tag: ghcr.io/acme/api@sha256:…',
  };
}

function writtenAs(one: Exclude<ImageQuery, { kind: 'image' }>): string {
  switch (one.kind) {
    case 'registry':
      return one.pattern ?? `${one.registry}/`;
    case 'repository':
      return one.pattern ?? placeName(one);
    case 'harbor':
      return `harbor:${one.pattern ?? `${one.registry}/${one.repository ?? one.project ?? ''}`}`;
  }
}
