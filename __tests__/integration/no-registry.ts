import type { Registry } from '../../src/oci/registry/registry.js';

/** A registry for tests in which none may be asked. */
export function createRegistryThatMustNotBeAsked(): Registry {
  const refuse = () => Promise.reject(new Error('a registry was asked'));
  return { resolve: refuse, manifest: refuse, blob: refuse, hasBlob: refuse, pushBlob: refuse, pushManifest: refuse };
}
