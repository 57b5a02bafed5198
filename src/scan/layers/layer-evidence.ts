import { posix } from 'node:path';
import { GateError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import type { Descriptor } from '../../oci/descriptor.js';
import { inParallel } from '../../oci/in-parallel.js';
import { blobPath, type ImageLayout, type PlatformImage } from '../../oci/layout/image-layout.js';
import { layerCompression, limitText, unpackedLimit, unpackTo } from '../../oci/layout/layer-content.js';
import { layoutFault } from '../../oci/layout/layout-fault.js';
import type { TarWalk } from '../../oci/tar-walk.js';
import { firstLook, type Seen } from './first-look.js';
import { replacesKept } from './image-sbom.js';
import { NameBudget } from './name-budget.js';
import type { FileClaim } from './package-files.js';
import { isWanted, type SecondLook, type SeenInLayer, secondLook } from './second-look.js';
import { SeenLayers } from './seen-layers.js';
import { movedHides, namesTooMuch, sbomHides } from './unread-text.js';

/** What the layers hold that Trivy does not report, or passes over in silence. */
export interface LayerEvidence {
  /** Package managers whose lists Trivy does not read; in the order of the alphabet. */
  readonly unread: readonly string[];
  /** Why Trivy may not have seen all of an image's packages of applications, for people. */
  readonly hidden: readonly string[];
  /** Files of applications that packages of the system are said to have brought; one of each package. */
  readonly claims: readonly FileClaim[];
  /** Package URLs in SBOMs of Bitnami's that share a folder with others, of which Trivy keeps one. */
  readonly bitnami: readonly string[];
  /** A file says which system it is. */
  readonly namesSystem: boolean;
  /** Layers that hold a list of packages that Trivy reads. */
  readonly systemLists: number;
  /** The release of Alpine that its package repositories are of. */
  readonly repository?: string;
  /** Paths of Java archives, sorted: Trivy names only those that it has identified. */
  readonly javaArchives: readonly string[];
  /** Which layer could not be looked through, and why. */
  readonly unreadable?: string;
}

/** Layers at once: Trivy works beside. */
const WIDTH = 2;

/**
 * Looks through the names in an image's layers, once and only forward; again where they speak of others. Files that a later layer removes count: their
 * packages may be there still.
 * @param before what is known of layers is not looked at again, and the others are added.
 * @throws ToolError `layer-bomb`.
 */
export async function layerEvidence(
  files: LayerFiles,
  { directory }: ImageLayout,
  { layers }: PlatformImage,
  stop: AbortSignal,
  before = new SeenLayers(),
): Promise<LayerEvidence> {
  const budget = new NameBudget();
  const looked = await inParallel([...new Set(layers)], WIDTH, async (layer, failed) => {
    const known = before.get(layer);
    if (known !== undefined) return [layer, withinBudget(budget, layer, known)] as const;
    const look = firstLook(layer, budget);
    const why = await walkLayer(files, directory, layer, AbortSignal.any([stop, failed]), look.walk);
    const found = { ...look.seen, unreadable: why ?? look.seen.unreadable };
    // What could not be read is no word about the layer: in this image there may have been no room for its names.
    if (!stop.aborted && !failed.aborted && found.unreadable === undefined) before.keep(layer, found);
    return [layer, found] as const;
  });
  const seen = new Map<Descriptor, Seen>(looked);
  const found = await lookAgain(files, directory, seen, stop);
  const all = layers.flatMap((layer) => seen.get(layer) ?? []);
  const repository = all.findLast((one) => one.repository !== undefined)?.repository;
  const unreadable = all.find((one) => one.unreadable !== undefined)?.unreadable;
  const claims = found.flatMap((one) => one.claims);
  return {
    unread: [...new Set(all.flatMap(({ managers }) => [...managers]))].sort(),
    hidden: hiddenBy(all, found),
    claims: [...new Map(claims.toReversed().map((claim) => [`${claim.format}/${claim.package}`, claim])).values()],
    bitnami: inOneFolder(all),
    systemLists: all.filter(({ hasList }) => hasList).length,
    namesSystem: all.some(({ namesSystem }) => namesSystem),
    javaArchives: [...new Set(all.flatMap(({ archives }) => [...archives]))].sort(),
    ...(repository === undefined ? {} : { repository }),
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

function withinBudget(budget: NameBudget, layer: Descriptor, known: Seen): Seen {
  return budget.take(known.cost) ? known : { ...known, unreadable: namesTooMuch(layer.digest) };
}

function hiddenBy(all: readonly Seen[], found: readonly SeenInLayer[]): readonly string[] {
  const hidden = all.flatMap((one) => [...one.hidden]);
  const isClaimed = all.some(({ sbomPaths }) => [...sbomPaths].some(replacesKept));
  if (isClaimed || found.some(({ sbomPath }) => sbomPath)) hidden.push(sbomHides);
  if (found.some(({ moved }) => moved)) hidden.push(movedHides);
  return [...new Set(hidden)].sort();
}

/** Looks for what entries of any layer speak of, if there are any that do. */
async function lookAgain(
  files: LayerFiles,
  directory: string,
  seen: ReadonlyMap<Descriptor, Seen>,
  stop: AbortSignal,
): Promise<readonly SeenInLayer[]> {
  const all = [...seen.values()];
  const sbomPaths = new Set(all.flatMap((one) => [...one.sbomPaths]));
  const moved = new Set(all.flatMap((one) => one.moved));
  const found = await inParallel([...seen], WIDTH, async ([layer, { claims }], failed) => {
    const wanted: SecondLook = { sbomPaths, moved, claims };
    if (!isWanted(wanted)) return [];
    const look = secondLook(wanted);
    await walkLayer(files, directory, layer, AbortSignal.any([stop, failed]), look.walk);
    return [look.found];
  });
  return found.flat();
}

/** Of folders with several SBOMs of Bitnami's; the small tools of all its images share one. */
function inOneFolder(all: readonly Seen[]): readonly string[] {
  const byPath = new Map(all.flatMap(({ bitnami }) => [...bitnami]));
  const folders = Map.groupBy(byPath.keys(), (path) => posix.dirname(path));
  folders.delete('opt/bitnami/common');
  const shared = [...folders.values()].filter(({ length }) => length > 1).flat();
  return [...new Set(shared.flatMap((path) => byPath.get(path) ?? []))].sort();
}

type LayerFiles = Pick<Files, 'readPieces'>;

/**
 * Walks through the tar of a layer. Gives why it could not be walked through to its end.
 * @throws ToolError `layer-bomb`.
 */
async function walkLayer(
  files: LayerFiles,
  directory: string,
  layer: Descriptor,
  stop: AbortSignal,
  walk: TarWalk,
): Promise<string | undefined> {
  try {
    await unpackLayer(files, directory, layer, stop, (bytes) => walk.push(bytes));
    if (!stop.aborted) walk.end();
  } catch (error) {
    if (error instanceof GateError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return `the layer ${layer.digest} is not a readable tar: ${why}`;
  }
  return undefined;
}

async function unpackLayer(
  files: LayerFiles,
  directory: string,
  layer: Descriptor,
  stop: AbortSignal,
  take: (bytes: Buffer) => void,
): Promise<void> {
  const limit = unpackedLimit(layer.size);
  let size = 0;
  const compression = layerCompression(layer) ?? 'none';
  const steps = unpackTo(compression, (bytes) => {
    size += bytes.length;
    if (size > limit) throw layoutFault('layer-bomb', `The layer ${layer.digest} unpacks to ${limitText(layer.size)}.`);
    take(bytes);
  });
  for await (const chunk of files.readPieces(blobPath(directory, layer.digest))) {
    if (stop.aborted) return;
    await steps.write(chunk);
  }
  await steps.end();
}
