import type { Finding } from '../scan/finding.js';
import { configLine } from '../source/config-line.js';
import { type CopiedFinding, copiedPlaces } from '../source/copied-places.js';
import { parseDockerfile } from '../source/dockerfile.js';
import { historyEntry } from '../source/dockerfile-history.js';
import { type BuildChain, buildChain } from '../source/dockerfile-stages.js';
import { globalVariables } from '../source/dockerfile-variables.js';
import { type LayerMaker, layerMakers } from '../source/layer-lines.js';
import { repositoryPath } from '../source/location.js';
import { lockfilePlaces } from '../source/lockfile-places.js';
import type { Place, PlaceOf } from '../source/place.js';
import { placesAtFrom } from './places-at-from.js';
import type { Story } from './story.js';

/** What places are known from; they are known before the verdict. */
export type PlaceFacts = Pick<Story, 'scan' | 'dockerfile' | 'lockfiles' | 'contextFiles'>;

/**
 * Where in the repository each finding is mended, and whose it is. A package of a language is on its line in the lockfile that it was installed from; a secret
 * or misconfiguration on its line in the file that was copied, or on the instruction that wrote it into the image's config; everything else on the first line of the instruction that brought its layer, and what the base image brings on the FROM of that image. What can't be told,
 * and everything of a Dockerfile that is not this image's, is on the final FROM.
 */
export function exactPlaces(story: PlaceFacts): PlaceOf {
  const build = buildOf(story);
  const otherwise = atFinalFrom(story, build);
  const madeBy = layersMade(story, build);
  const lockfilePlace = lockfilePlaces(story.lockfiles ?? []);
  const copiedPlace = copiedPlaces(story.contextFiles ?? []);
  const configPlace = configPlaces(story, build);
  return (finding) => {
    const made = madeBy(finding);
    const place = made?.place ?? otherwise(finding);
    if (place.origin === 'base') return place;
    if (finding.kind !== 'vulnerability' && finding.layer === undefined) return configPlace(finding) ?? place;
    const location =
      finding.kind === 'vulnerability'
        ? lockfilePlace(finding, made?.maker.kind === 'instruction' ? made.maker.instruction : undefined)
        : copiedPlace(finding);
    return location === undefined ? place : { ...place, location };
  };
}

/** What brought the layers of these findings into the image, as far as the Dockerfile tells. */
export function makersOf(story: PlaceFacts): (finding: Finding) => LayerMaker | undefined {
  const madeBy = layersMade(story, buildOf(story));
  return (finding) => madeBy(finding)?.maker;
}

/** What Trivy finds in the image's config has no layer: it is on the instruction that wrote it. */
function configPlaces(story: PlaceFacts, build: Build | undefined): (finding: CopiedFinding) => Place | undefined {
  const instructions = build?.chainFor(story.scan.platforms[0].platform)?.instructions ?? [];
  return (finding) => {
    const line = configLine(finding, instructions);
    return build === undefined || line === undefined
      ? undefined
      : { origin: 'own', location: { path: build.path, line } };
  };
}

/** The Dockerfile of a story, as far as it can be read. */
interface Build {
  readonly path: string;
  /** The stages that were built for a platform. */
  readonly chainFor: (platform: string) => BuildChain | undefined;
}

function buildOf({ dockerfile }: PlaceFacts): Build | undefined {
  const path = dockerfile && repositoryPath(dockerfile.path);
  const parsed = dockerfile && parseDockerfile(dockerfile.text);
  if (path === undefined || parsed === undefined) return undefined;
  const { target, buildArgs = [] } = dockerfile ?? {};
  return {
    path,
    chainFor: (platform) => buildChain(parsed, globalVariables(parsed.globals, buildArgs, platform), target),
  };
}

/** For what can't be told more exactly. */
function atFinalFrom(story: PlaceFacts, build: Build | undefined): PlaceOf {
  const places = placesAtFrom(story);
  const line = build?.chainFor(story.scan.platforms[0].platform)?.finalLine;
  if (build === undefined || line === undefined) return places;
  return (finding) => ({ ...places(finding), location: { path: build.path, line } });
}

interface Made {
  readonly maker: LayerMaker;
  readonly place: Place;
}

/** What brought the layer of a finding, on the platforms whose history fits the Dockerfile. */
function layersMade({ scan }: PlaceFacts, build: Build | undefined): (finding: Finding) => Made | undefined {
  const byLayer = new Map<string, Made>();
  for (const { platform, raw } of build === undefined ? [] : scan.platforms) {
    const { history, layers } = imageConfig(raw);
    const chain = build?.chainFor(platform);
    const makers = chain && layerMakers(history, layers.length, chain);
    for (const [index, maker] of (makers ?? []).entries()) {
      const layer = layers[index];
      // A layer that is in the image twice is known by its first place, as Trivy has it.
      if (build && chain && layer !== undefined && !byLayer.has(layer))
        byLayer.set(layer, { maker, place: placeOf(maker, build.path, chain) });
    }
  }
  return ({ layer }) => (layer === undefined ? undefined : byLayer.get(layer));
}

function placeOf(maker: LayerMaker, path: string, { base, baseLine }: BuildChain): Place {
  if (maker.kind === 'instruction') return { origin: 'own', location: { path, line: maker.instruction.line } };
  return { origin: 'base', location: { path, line: baseLine }, ...(base === undefined ? {} : { base }) };
}

/** History and DiffIDs in Trivy's report; foreign, so what has no sense is left out. */
function imageConfig(raw: unknown) {
  const config = object(object(object(raw).Metadata).ImageConfig);
  const history = list(config.history).map((entry) => {
    const { created_by: text, empty_layer: empty } = object(entry);
    return historyEntry(typeof text === 'string' ? text : '', empty === true);
  });
  return { history, layers: list(object(config.rootfs).diff_ids).map(String) };
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
