import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { digestOf } from '../../src/oci/digest.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import type { AttachingRegistry } from '../../src/oci/registry/registry.js';
import { ReferrersReader } from '../../src/release/referrers-reader.js';
import { type FakeRegistry, startFakeRegistry } from '../oci/registry/fake-registry.js';
import { createWorld, type World } from '../oci/registry/registry-world.js';

let world: World;
let registry: FakeRegistry;
beforeEach(async () => {
  [world, registry] = [await createWorld(), await startFakeRegistry({ referrers: 'none' })];
});
afterEach(async () => {
  world.close();
  await registry.close();
});

const subject = (repository: string) => ({ registry: registry.host, repository, digest: digestOf('image') });
/** Puts a list under the tag. */
function tagged(repository: string): void {
  const manifests = [{ mediaType: mediaTypes.ociManifest, digest: digestOf(repository), size: 1 }];
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests };
  const tag = subject(repository).digest.replace(':', '-');
  registry.seedManifest(repository, Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex, tag);
}

it('gives what Referrers gives, in a registry with the API and without, and asks one that surely has none once', async () => {
  for (const repository of ['a', 'b', 'c']) tagged(repository);
  const reader = new ReferrersReader(world.registry);
  const lists = await Promise.all(['a', 'b', 'c', 'a'].map((repository) => reader.list(subject(repository))));
  expect(lists.map(([one]) => one?.digest)).toEqual(['a', 'b', 'c', 'a'].map((repository) => digestOf(repository)));
  expect(registry.seen('GET /v2/').filter(({ line }) => line.includes('/referrers/'))).toHaveLength(1);
  const asked = ['a', 'b', 'c'].map((repository) => new Referrers(world).list(subject(repository)));
  expect(lists.slice(0, 3)).toEqual(await Promise.all(asked));
});

it('asks another repository of that registry all the same where nothing is under its tag: another one may answer there', async () => {
  tagged('a');
  const entry = { mediaType: mediaTypes.ociManifest, digest: digestOf('by the API'), size: 1 };
  const mixed: AttachingRegistry = {
    ...world.registry,
    manifest: (reference) => world.registry.manifest(reference),
    referrers: async ({ repository }) => (repository === 'a' ? 'no-api' : [entry]),
  };
  const reader = new ReferrersReader(mixed);
  expect(await reader.list(subject('a'))).toMatchObject([{ digest: digestOf('a') }]);
  expect(await reader.list(subject('b'))).toEqual([entry]);
});

it('asks each repository where the answer may be of the repository', async () => {
  tagged('a');
  const asked: string[] = [];
  const unknown: AttachingRegistry = {
    ...world.registry,
    manifest: (reference) => world.registry.manifest(reference),
    referrers: async ({ repository }) => {
      asked.push(repository);
      return 'not-found';
    },
  };
  const reader = new ReferrersReader(unknown);
  for (const repository of ['a', 'b', 'a', 'b']) await reader.list(subject(repository));
  expect(asked).toEqual(['a', 'b']);
});
