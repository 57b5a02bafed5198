import { lastFromLine } from '../source/dockerfile-from.js';
import { type Location, repositoryPath } from '../source/location.js';
import type { Origin, Place, PlaceOf } from '../source/place.js';
import { layerFacts } from './layer-facts.js';
import type { Story } from './story.js';

/** Where this story's findings come from: as it was told, else what Dockerfile and history alone say. */
export function placesOf(story: Story): PlaceOf {
  return story.placeOf ?? placesAtFrom(story);
}

/**
 * Places known from the Dockerfile's last FROM and the image's history alone: everything on that line; the layers before the base's CMD are the base's.
 * The first layer of what is not built FROM scratch is the base's for certain.
 */
export function placesAtFrom(story: Pick<Story, 'scan' | 'dockerfile'>): PlaceOf {
  const from = finalFrom(story);
  const layerOf = layerFacts(story);
  const location = from === undefined ? {} : { location: from.location };
  // One for all findings: there may be hundred thousands.
  const places: Readonly<Record<Origin, Place>> = {
    own: { ...location, origin: 'own' },
    base: { ...location, origin: 'base', ...(from?.base ? { base: from.base } : {}) },
    unknown: { ...location, origin: 'unknown' },
  };
  return (finding) => {
    if (from?.base === 'scratch') return places.own;
    const layer = layerOf(finding);
    return places[originOf(layer?.fromBase, layer?.number === 1 && from !== undefined)];
  };
}

function originOf(fromBase: boolean | undefined, first: boolean): Origin {
  if (first) return 'base';
  return fromBase === undefined ? 'unknown' : fromBase ? 'base' : 'own';
}

/** The last FROM of the story's Dockerfile, and the image that it builds on in the end. */
function finalFrom({
  dockerfile,
}: Pick<Story, 'dockerfile'>): { readonly location: Location; readonly base?: string } | undefined {
  if (dockerfile === undefined) return undefined;
  const path = repositoryPath(dockerfile.path);
  if (path === undefined) return undefined;
  const line = lastFromLine(dockerfile.text);
  const base = line === undefined ? undefined : baseImage(dockerfile.text, line);
  return { location: { path, line: line ?? 1 }, ...(base === undefined ? {} : { base }) };
}

const from = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i;

/** Stages that build on each other in a Dockerfile; a hostile one has ten thousand. */
const maxChain = 100;

/** The image of the FROM in a line, through stages of the same file: `FROM node AS build … FROM build` gives `node`. */
export function baseImage(dockerfile: string, line: number): string | undefined {
  const lines = dockerfile.split(/\r?\n/, line);
  let [at, name] = [line - 1, from.exec(lines[line - 1] ?? '')?.[1]];
  for (let depth = 0; depth < maxChain; depth += 1) {
    const wanted = name?.toLowerCase();
    const stage = lines.slice(0, at).findLastIndex((text) => from.exec(text)?.[2]?.toLowerCase() === wanted);
    if (name === undefined || stage < 0) return name;
    [at, name] = [stage, from.exec(lines[stage] ?? '')?.[1]];
  }
  return undefined;
}
