import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, type World } from '../oci/registry/registry-world.js';
import { type FlowWorld, flowWorld } from './world.js';

/** A command line on a machine of its own, a registry, and what pushes into it. */
export interface RegistryFlow {
  readonly world: FlowWorld;
  readonly client: World;
  readonly registry: FakeRegistry;
  close(): Promise<void>;
}

/** @param files what lies in the working folder, by name. */
export async function registryFlow(
  files: Readonly<Record<string, string>>,
  options: FakeRegistryOptions = {},
): Promise<RegistryFlow> {
  const [registry, client] = [await startFakeRegistry(options), await createWorld()];
  const world = flowWorld({ environment: { GITHUB_ACTIONS: undefined } });
  for (const [name, text] of Object.entries(files)) world.repository(name, text);
  const close = async () => {
    world.close();
    client.close();
    await registry.close();
  };
  return { world, client, registry, close };
}
