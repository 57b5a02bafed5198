import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { askAnonymousWrite, type WriteAnswer } from '../../src/oci/anonymous-write.js';
import { parseReference } from '../../src/oci/reference.js';
import { push } from '../../src/release/push.js';
import { createWorld, image, loggedIn, permitFor, type World } from '../oci/registry/registry-world.js';
import { account, type RealRegistry, type RegistryOptions, startRegistry } from './start-registry.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** A real registry with `team/app`, pushed as people push it. */
async function registryWith(
  options: RegistryOptions,
  repositories: readonly string[] = ['team/app'],
): Promise<{ readonly registry: RealRegistry; readonly world: World }> {
  const registry = await startRegistry(options);
  open.push({ close: registry.stop });
  const login = options.auth ? loggedIn(registry.host, account.username, account.password) : undefined;
  const world = await createWorld(login === undefined ? {} : { dockerConfig: login });
  open.push(world);
  const layout = await image(world);
  const references = repositories.map((name) => parseReference(`${registry.host}/${name}:1`));
  await push(world, layout, permitFor(layout, references));
  return { registry, world };
}

function ask(world: World, { host }: RealRegistry, repository = 'team/app'): Promise<WriteAnswer> {
  const process = { run: async () => ({ code: 1, signal: null, late: false, stdout: '', stderr: '' }) };
  const environment = { DOCKER_CONFIG: `${world.directory}/docker` };
  const options = { maskSecret: () => undefined, quick: true };
  return askAnonymousWrite({ ...world, process, environment }, options, { registry: host, repository });
}

/** Every folder and every file of a registry's storage, with what stands in it. */
function storage({ directory }: RealRegistry): readonly string[] {
  const root = join(directory, 'storage');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      if (entry.isDirectory()) return `${path}/`;
      return `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    })
    .toSorted();
}

describe.each(['docker-registry', 'registry3'] as const)(
  'a real %s that is asked whether strangers may push',
  (program) => {
    it('keeps nothing of it where it is open, time after time', async () => {
      const { registry, world } = await registryWith({ program }, ['team/app', 'team/mounted']);
      const before = storage(registry);
      expect(before.length).toBeGreaterThan(10);
      for (const repository of ['team/app', 'team/mounted', 'team/app'])
        expect(await ask(world, registry, repository)).toMatchObject({ kind: 'open' });
      expect(storage(registry)).toEqual(before);
      // That it began one at all: else nothing left would say nothing.
      expect(registry.log()).toMatch(/POST .*blobs\/uploads\/|http\.request\.method=POST/);
    });

    it('refuses it where it asks for an account, whoever is logged in here, and keeps nothing', async () => {
      const { registry, world } = await registryWith({ program, auth: true });
      const before = storage(registry);
      expect(await ask(world, registry)).toEqual({ kind: 'refused', said: 'it answered 401' });
      expect(storage(registry)).toEqual(before);
    });
  },
);

describe('an open olareg', () => {
  it('is told to be open, too', async () => {
    const { registry, world } = await registryWith({ program: 'olareg' });
    expect(await ask(world, registry)).toMatchObject({ kind: 'open' });
  });
});
