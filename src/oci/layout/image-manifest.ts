import { type Descriptor, mediaTypes, type Platform, platformName } from '../descriptor.js';
import type { ContainerConfig, HistoryEntry, PlatformImage } from './image-layout.js';
import { layerCompression } from './layer-content.js';
import type { ImageConfig, Manifest } from './layout-documents.js';
import { layoutFault } from './layout-fault.js';

/**
 * Refuses content that is fetched from elsewhere: what a scanner sees in the layout need not be what a runtime gets.
 * @param name what a message calls the manifest. @throws ToolError `layer-foreign`.
 */
export function refuseForeign(descriptors: readonly Descriptor[], name: string): void {
  for (const { urls, mediaType, digest } of descriptors) {
    if ((urls?.length ?? 0) > 0 || /nondistributable|foreign/.test(mediaType)) {
      throw layoutFault('layer-foreign', `${name} names ${mediaType} ${digest}, which is fetched from elsewhere.`);
    }
  }
}

/**
 * Refuses a manifest that a scanner could not read as an image.
 * @throws ToolError `manifest-invalid`, `attestation-invalid`, `layer-unsupported`.
 */
export function requireImage({ config, layers }: Manifest, name: string): void {
  if (config.mediaType !== mediaTypes.ociConfig && config.mediaType !== mediaTypes.dockerConfig) {
    const found = JSON.stringify(config.mediaType);
    throw layoutFault(
      'manifest-invalid',
      `${name} is neither an image nor an attestation of one: its config is ${found}.`,
    );
  }
  if (layers.some(({ mediaType }) => mediaType === mediaTypes.inToto)) {
    throw layoutFault('attestation-invalid', `${name} holds attestations, but not as one of an image of its index.`);
  }
  for (const layer of layers) {
    if (layerCompression(layer) === undefined) {
      throw layoutFault('layer-unsupported', `${name} has a layer of type ${JSON.stringify(layer.mediaType)}.`);
    }
  }
}

/**
 * Joins manifest and config to one image.
 * @param claims the platforms that the descriptors on the way to it name. @throws ToolError `manifest-invalid`, `platform-mismatch`.
 */
export function platformImage(
  descriptor: Descriptor,
  manifest: Manifest,
  config: ImageConfig,
  claims: readonly Platform[],
): PlatformImage {
  const diffIds = config.rootfs.diff_ids ?? [];
  if (diffIds.length !== manifest.layers.length) {
    throw layoutFault(
      'manifest-invalid',
      `manifest ${descriptor.digest} has ${manifest.layers.length} layers, its config ${diffIds.length} diff_ids.`,
    );
  }
  const platform = agreedPlatform(descriptor, config, claims);
  return {
    platform,
    manifest: { ...descriptor, platform },
    config: manifest.config,
    layers: manifest.layers,
    diffIds,
    history: (config.history ?? []).map(historyEntry),
    labels: config.config?.Labels ?? {},
    container: containerConfig(config.config ?? {}),
  };
}

/** The config's platform with what only the index says of it (variant, Windows version). */
function agreedPlatform(descriptor: Descriptor, config: ImageConfig, claims: readonly Platform[]): Platform {
  const lie = claims.find((claim) => !agrees(claim, config));
  if (lie) {
    throw layoutFault(
      'platform-mismatch',
      `The index gives manifest ${descriptor.digest} out as ${platformName(lie)}, its config says ${platformName(config)}.`,
    );
  }
  const variant = config.variant || claims.find((claim) => claim.variant)?.variant;
  const version = config['os.version'] || claims.find((claim) => claim['os.version'])?.['os.version'];
  return {
    os: config.os,
    architecture: config.architecture,
    ...(variant ? { variant } : {}),
    ...(version ? { 'os.version': version } : {}),
  };
}

function agrees(claim: Platform, config: Platform): boolean {
  return (
    claim.os === config.os &&
    claim.architecture === config.architecture &&
    same(claim.variant, config.variant) &&
    same(claim['os.version'], config['os.version'])
  );
}

/** BuildKit and containerd leave default variants out, on either side; two different ones contradict each other. */
function same(one: string | undefined, other: string | undefined): boolean {
  return !one || !other || one === other;
}

function historyEntry(entry: NonNullable<ImageConfig['history']>[number]): HistoryEntry {
  return { createdBy: entry.created_by, emptyLayer: entry.empty_layer };
}

function containerConfig({
  User: user,
  Env: env,
  ExposedPorts: ports,
  Healthcheck: health,
}: NonNullable<ImageConfig['config']>): ContainerConfig {
  const [how = 'NONE'] = health?.Test ?? [];
  return { user: user ?? '', env: env ?? [], ports: Object.keys(ports ?? {}), healthcheck: how !== 'NONE' };
}
