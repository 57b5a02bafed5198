import type { LayerHistory } from '../oci/layout/image-layout.js';
import type { Finding } from '../scan/finding.js';
import type { ScanResult } from '../scan/scan-result.js';
import type { BaseProof } from './base-proof.js';
import type { BuildFiles } from './build-files.js';
import { configLine } from './config-line.js';
import { type CopiedFinding, copiedPlaces } from './dockerfile/copied-places.js';
import { type Dockerfile, parseDockerfile } from './dockerfile/dockerfile.js';
import { type HistoryStep, historyEntry } from './dockerfile/history.js';
import { type BuildChain, buildChain } from './dockerfile/stages.js';
import { globalVariables, type Variables } from './dockerfile/variables.js';
import { type LayerMaker, layerMakers } from './layer-lines.js';
import { repositoryPath } from './location.js';
import { lockfilePlaces } from './lockfile/places.js';
import type { LockfileBuild } from './lockfile/stages.js';
import type { Origin, Place, PlaceOf } from './place.js';

/** What places are known from; they are known before the verdict. */
export interface PlaceFacts extends BuildFiles {
  readonly scan: ScanResult;
  /** What is proven of the base image, which counts more than what Dockerfile and history say. */
  readonly base?: BaseProof | undefined;
}

/**
 * Where in the repository each finding is fixed, and whose it is. A package of a language is on its line in the lockfile that it was installed from; a secret
 * or misconfiguration on its line in the file that was copied, or on the instruction that wrote it into the image's config; everything else on the first line of the instruction that brought its layer, and what the base image brings on the FROM of that image. What is not known,
 * and everything of a Dockerfile that is not this image's, is on the final FROM.
 */
export function placesOf(facts: PlaceFacts): PlaceOf {
  const build = buildOf(facts);
  const otherwise = atFinalFrom(facts, build);
  const madeBy = layersMade(facts, build);
  const lockfilePlace = lockfilePlaces(facts.lockfiles ?? [], lockfileBuild(facts, build));
  const copiedPlace = copiedPlaces(facts.contextFiles ?? []);
  const configPlace = configPlaces(facts, build);
  return (finding) => {
    if (finding.kind === 'misconfiguration' && finding.written !== undefined)
      return { origin: 'own', location: finding.written };
    const made = madeBy(finding);
    const proven = facts.base?.baseOf(finding);
    const place =
      proven === undefined ? (made?.place ?? otherwise(finding)) : ofBase(made?.place ?? otherwise(finding), proven);
    if (place.origin === 'base') return place;
    if (finding.kind !== 'vulnerability' && finding.layer === undefined) return configPlace(finding) ?? place;
    const location =
      finding.kind === 'vulnerability'
        ? lockfilePlace(finding, made?.maker.kind === 'instruction' ? { ...made.maker, chain: made.chain } : undefined)
        : copiedPlace(finding);
    if (location === undefined) return place;
    const { isDefault: _, ...known } = place;
    return { ...known, location };
  };
}

/** A place of what is proven to come from a base image. */
function ofBase({ location, base: named }: Place, base: string): Place {
  return { origin: 'base', base: named ?? base, ...(location === undefined ? {} : { location }) };
}

/** Whether the history of an image can be that of this Dockerfile, on any of its platforms. */
export function fitsDockerfile(facts: Pick<PlaceFacts, 'scan' | 'dockerfile'>): boolean {
  const build = buildOf(facts);
  return facts.scan.platforms.some(({ platform, layerHistory }) => {
    const { history, layers } = stepsOf(layerHistory);
    const chain = build?.chainFor(platform);
    return chain !== undefined && layerMakers(history, layers.length, chain) !== undefined;
  });
}

/** The Dockerfile that checks of how an image is made may look at: the one that was built, or one that its history fits. */
export function checkedFile(
  scan: ScanResult,
  { dockerfile }: BuildFiles,
): { readonly dockerfile: BuildFiles['dockerfile'] } {
  const isOfImage = dockerfile?.built === true || (dockerfile !== undefined && fitsDockerfile({ scan, dockerfile }));
  return { dockerfile: isOfImage ? dockerfile : undefined };
}

/** What brought the layers of these findings into the image, as far as the Dockerfile says. */
export function makersOf(facts: PlaceFacts): (finding: Finding) => LayerMaker | undefined {
  const madeBy = layersMade(facts, buildOf(facts));
  return (finding) => madeBy(finding)?.maker;
}

/** What Trivy finds in the image's config has no layer: it is on the instruction that wrote it. */
function configPlaces(facts: PlaceFacts, build: Build | undefined): (finding: CopiedFinding) => Place | undefined {
  const instructions = build?.chainFor(facts.scan.platforms[0].platform)?.instructions ?? [];
  return (finding) => {
    const line = configLine(finding, instructions);
    return build === undefined || line === undefined
      ? undefined
      : { origin: 'own', location: { path: build.path, line } };
  };
}

/** The Dockerfile of a build, as far as it can be read. */
interface Build {
  readonly path: string;
  readonly parsed: Dockerfile;
  readonly globalsFor: (platform: string) => Variables;
  /** The stages that were built for a platform. */
  readonly chainFor: (platform: string) => BuildChain | undefined;
  /** Of the last FROM; 1 in a file that has none or is too long to be read. */
  readonly lastLine: number;
  /** This very Dockerfile was built in this run. */
  readonly isBuilt: boolean;
}

function buildOf({ dockerfile }: Pick<PlaceFacts, 'dockerfile'>): Build | undefined {
  const path = dockerfile && repositoryPath(dockerfile.path);
  if (dockerfile === undefined || path === undefined) return undefined;
  const { text, target, buildArgs = [], built = false } = dockerfile;
  const parsed = parseDockerfile(text) ?? { globals: [], stages: [] };
  const globalsFor = (platform: string) => globalVariables(parsed.globals, buildArgs, platform);
  return {
    ...{ path, parsed, globalsFor },
    chainFor: (platform) => buildChain(parsed, globalsFor(platform), target),
    lastLine: parsed.stages.at(-1)?.line ?? 1,
    isBuilt: built,
  };
}

/** Stages differ by platform hardly ever: those of the first count. */
function lockfileBuild({ dockerfile, scan }: PlaceFacts, build: Build | undefined): LockfileBuild | undefined {
  if (dockerfile === undefined || build === undefined) return undefined;
  return { source: dockerfile, parsed: build.parsed, globals: build.globalsFor(scan.platforms[0].platform) };
}

/** For what is not known more exactly: all on the final FROM, and whose it is by the shape of the history alone. */
function atFinalFrom({ scan }: PlaceFacts, build: Build | undefined): PlaceOf {
  const chain = build?.chainFor(scan.platforms[0].platform);
  const location =
    build === undefined ? {} : { location: { path: build.path, line: chain?.finalLine ?? build.lastLine } };
  const byDefault = build === undefined ? {} : ({ ...location, isDefault: true } as const);
  const isOther = build !== undefined && isOfAnother(scan, build);
  const own: Place = { ...byDefault, origin: 'own' };
  if (chain?.base === 'scratch' && !isOther) return () => own;
  const base = chain?.base === undefined ? {} : { base: chain.base };
  // One for all findings: there may be hundred thousands.
  const places: Readonly<Record<Origin, Place>> = {
    own: { ...own, presumed: true },
    base: { origin: 'base', presumed: true, ...(isOther ? byDefault : { ...location, ...base }) },
    unknown: { ...byDefault, origin: 'unknown' },
  };
  const likely = likelyOrigins(scan, build !== undefined && !isOther);
  return ({ layer }) => places[(layer === undefined ? undefined : likely.get(layer)) ?? 'unknown'];
}

/** Whether the history of the image shows that it was built from another Dockerfile: then its FROM says nothing about the image. */
function isOfAnother({ platforms }: ScanResult, { isBuilt, chainFor }: Build): boolean {
  return (
    !isBuilt &&
    platforms.every(({ platform, layerHistory }) => {
      const { history, layers } = stepsOf(layerHistory);
      const chain = chainFor(platform);
      const isWhole = layers.length > 0 && history.filter(({ empty }) => !empty).length === layers.length;
      return isWhole && chain !== undefined && layerMakers(history, layers.length, chain) === undefined;
    })
  );
}

/** By where the base's CMD stands; the first layer of what a Dockerfile builds on something is that image's. */
function likelyOrigins({ platforms }: ScanResult, hasDockerfile: boolean): ReadonlyMap<string, Origin> {
  const known = new Map<string, Origin>();
  for (const { layerHistory } of platforms) {
    const { history, layers } = stepsOf(layerHistory);
    const ofBase = likelyBaseLayers(history, layers.length);
    for (const [index, layer] of layers.entries()) {
      const byShape = ofBase === undefined ? 'unknown' : index < ofBase ? 'base' : 'own';
      // A layer that is in the image twice is known by its first place, as Trivy has it.
      if (!known.has(layer)) known.set(layer, hasDockerfile && index === 0 ? 'base' : byShape);
    }
  }
  return known;
}

/**
 * How many layers the base image may have: those before the last CMD that stands before the image's last own layer. Base images end in a CMD nearly always, and
 * Dockerfiles rarely have one in the middle. `undefined` without such a CMD.
 */
function likelyBaseLayers(history: readonly HistoryStep[], layers: number): number | undefined {
  if (history.filter(({ empty }) => !empty).length !== layers) return undefined;
  const lastLayer = history.findLastIndex(({ empty }) => !empty);
  const command = history.slice(0, lastLayer).findLastIndex(({ empty, keyword }) => empty && keyword === 'CMD');
  return command < 0 ? undefined : history.slice(0, command).filter(({ empty }) => !empty).length;
}

interface Made {
  readonly maker: LayerMaker;
  readonly chain: BuildChain;
  readonly place: Place;
}

/** What brought the layer of a finding, on the platforms whose history fits the Dockerfile. */
function layersMade({ scan }: PlaceFacts, build: Build | undefined): (finding: Finding) => Made | undefined {
  const byLayer = new Map<string, Made>();
  for (const { platform, layerHistory } of build === undefined ? [] : scan.platforms) {
    const { history, layers } = stepsOf(layerHistory);
    const chain = build?.chainFor(platform);
    const makers = chain && layerMakers(history, layers.length, chain);
    // Without a layer of its own a Dockerfile fits nearly every image.
    const isSure = build?.isBuilt === true || makers?.some(({ kind }) => kind === 'instruction') === true;
    for (const [index, maker] of (makers ?? []).entries()) {
      const layer = layers[index];
      // A layer that is in the image twice is known by its first place, as Trivy has it.
      if (build && chain && layer !== undefined && !byLayer.has(layer))
        byLayer.set(layer, { maker, chain, place: layerPlace(maker, build.path, chain, isSure) });
    }
  }
  return ({ layer }) => (layer === undefined ? undefined : byLayer.get(layer));
}

function layerPlace(maker: LayerMaker, path: string, { base, baseLine }: BuildChain, isSure: boolean): Place {
  if (maker.kind === 'instruction') return { origin: 'own', location: { path, line: maker.instruction.line } };
  return {
    origin: 'base',
    location: { path, line: baseLine },
    ...(base === undefined ? {} : { base }),
    ...(isSure ? {} : { presumed: true }),
  };
}

function stepsOf({ history, diffIds }: LayerHistory) {
  return {
    history: history.map(({ createdBy, emptyLayer }) => historyEntry(createdBy, emptyLayer)),
    layers: diffIds,
  };
}
