import { mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';
import type { Reference } from '../../../src/oci/reference.js';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from './fake-registry.js';
import { createWorld, type World, type WorldOptions } from './registry-world.js';

export const layer = Buffer.from('layer bytes');
export const blob = { mediaType: mediaTypes.ociLayerGzip, digest: digestOf(layer), size: layer.length };

/** Registries and worlds of the tests in a file; after each of them `close` ends all. */
export function openWorlds() {
  const open: { close(): unknown }[] = [];
  return {
    async start(options: FakeRegistryOptions): Promise<FakeRegistry> {
      const fake = await startFakeRegistry(options);
      open.push(fake);
      return fake;
    },
    async worldWith(options: WorldOptions): Promise<World> {
      const world = await createWorld(options);
      open.push(world);
      return world;
    },
    async close(): Promise<void> {
      for (const one of open.splice(0)) await one.close();
    },
  };
}

/** Pushes the blob, or mounts it from another repository. */
export async function push(world: World, reference: Reference, from?: string) {
  await world.files.write(`${world.directory}/blob`, layer);
  return await world.registry.pushBlob(reference, blob, () => world.files.readStream(`${world.directory}/blob`), from);
}

/** The blob's text, as the registry gives it. */
export async function read(world: World, reference: Reference): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await world.registry.blob(reference, blob)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** All that a registry was sent as `Authorization`. */
export const credentialsSeen = (fake: FakeRegistry) =>
  fake.requests.flatMap(({ headers }) => headers.authorization ?? []);

/** In base64, as basic authentication sends it. */
export const encoded = (text: string) => Buffer.from(text).toString('base64');
