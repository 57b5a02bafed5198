/** The registry of a fleet, in a process of its own: it puts layers together when they are asked for, and counts what it is asked. */
import { FakeRegistry, FakeStorage } from '../../__tests__/oci/registry/fake-registry.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { makeFleet } from './fleet.js';

/** What is asked of it since it was asked last: requests of which kind, and how often which layer was pulled. */
export interface FleetRequests {
  readonly asked: number;
  readonly writes: number;
  /** Pulls of layers, and the distinct ones among them. */
  readonly layers: number;
  readonly distinct: number;
}

export interface FleetMade {
  readonly host: string;
  readonly images: readonly { readonly name: string; readonly repository: string }[];
  /** Megabytes of a base and of the own layers, as they are pulled; the mean. */
  readonly sizes: readonly number[];
}

/** Layers of a fleet, of which only the pieces are in memory. */
class LayeredBlobs extends Map<string, Buffer> {
  readonly #layers = new Map<string, readonly Buffer[]>();

  addLayer(key: string, pieces: readonly Buffer[]): void {
    this.#layers.set(key, pieces);
  }

  isLayer(key: string): boolean {
    return this.#layers.has(key);
  }

  override get(key: string): Buffer | undefined {
    const pieces = this.#layers.get(key);
    return pieces === undefined ? super.get(key) : Buffer.concat(pieces);
  }

  override has(key: string): boolean {
    return this.#layers.has(key) || super.has(key);
  }
}

/** Serves a fleet until the process that has started this one ends, or says so. */
export async function serveFleet([
  folder = '',
  rootfs = '',
  packages = '',
  count = '',
]: readonly string[]): Promise<void> {
  const blobs = new LayeredBlobs();
  const storage: FakeStorage = Object.assign(new FakeStorage(), { blobs });
  const registry = await new FakeRegistry({ referrers: 'api', storage }).listen();
  const fleet = makeFleet(folder, rootfs, packages, Number(count));
  for (const { repository, manifest, config, layers } of fleet) {
    registry.seedBlob(repository, config);
    for (const { digest, pieces } of layers) blobs.addLayer(`${repository}@${digest}`, pieces);
    registry.seedManifest(repository, manifest, mediaTypes.ociManifest, '1');
  }
  const made: FleetMade = {
    host: registry.host,
    images: fleet.map(({ repository }) => ({ name: `${registry.host}/${repository}:1`, repository })),
    sizes: [0, 1].map((at) => fleet.reduce((sum, { layers }) => sum + (layers[at]?.size ?? 0), 0) / fleet.length / 1e6),
  };
  process.send?.(made);
  process.on('disconnect', () => process.exit(0));
  process.on('message', () => process.send?.(counted(registry, blobs)));
}

function counted(registry: FakeRegistry, blobs: LayeredBlobs): FleetRequests {
  const lines = registry.requests.splice(0).map(({ line }) => line);
  const reads = lines.filter((line) => /^(?:GET|HEAD) /.test(line));
  const pulled = reads.flatMap((line) => {
    const [, repository, digest] = /^GET \/v2\/(.+)\/blobs\/(sha256:[0-9a-f]+)/.exec(line) ?? [];
    return digest !== undefined && blobs.isLayer(`${repository}@${digest}`) ? [digest] : [];
  });
  return {
    asked: reads.length,
    writes: lines.length - reads.length,
    layers: pulled.length,
    distinct: new Set(pulled).size,
  };
}
