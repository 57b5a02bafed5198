import { placeName, type Reference } from '../oci/reference.js';

/** One repository that gets the image, with the tags that are moved there. */
export interface Destination {
  /** Without tag and digest. */
  readonly repository: Reference;
  readonly tags: readonly string[];
  /** The first repository in the same registry, whose blobs can be mounted; absent for that one itself. */
  readonly mountFrom?: string;
}

/** References grouped by repository, in the order in which they are given; a digest in one says nothing about where to. Pure. */
export function destinationsOf(references: readonly Reference[]): readonly Destination[] {
  const places = new Map<string, { repository: Reference; tags: Set<string> }>();
  for (const reference of references) {
    const { registry, repository, tag } = reference;
    const key = placeName(reference);
    const place = places.get(key) ?? { repository: { registry, repository }, tags: new Set() };
    if (tag !== undefined) place.tags.add(tag);
    places.set(key, place);
  }
  const all = [...places.values()];
  return all.map(({ repository, tags }) => {
    const first = all.find((other) => other.repository.registry === repository.registry)?.repository.repository;
    const mount = first === undefined || first === repository.repository ? {} : { mountFrom: first };
    return { repository, tags: [...tags], ...mount };
  });
}

/** Every tag of every destination as a reference. */
export function taggedReferences(destinations: readonly Destination[]): readonly Required<Omit<Reference, 'digest'>>[] {
  return destinations.flatMap(({ repository: { registry, repository }, tags }) =>
    tags.map((tag) => ({ registry, repository, tag })),
  );
}
