import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createCatalog, type RegistryCatalog } from '../../src/oci/catalog.js';
import { mediaTypes } from '../../src/oci/descriptor.js';
import { type FakeRegistry, startFakeRegistry } from './registry/fake-registry.js';
import { createWorld, loggedIn, type World } from './registry/registry-world.js';

let fake: FakeRegistry;
let world: World;
let catalog: RegistryCatalog;

const open = (from: World) =>
  createCatalog(
    {
      ...from,
      process: { run: async () => ({ code: 1, signal: null, late: false, stdout: '', stderr: '' }) },
      environment: { DOCKER_CONFIG: `${from.directory}/docker` },
    },
    { maskSecret: () => undefined, random: () => 0 },
  );

beforeEach(async () => {
  [fake, world] = [await startFakeRegistry(), await createWorld()];
  catalog = open(world);
});
afterEach(async () => {
  await fake.close();
  world.close();
});

const bytes = Buffer.from('{}');
const holds = (...names: readonly string[]) => {
  for (const name of names) {
    const [repository = '', tag] = name.split(':');
    fake.seedManifest(repository, bytes, mediaTypes.ociManifest, tag);
  }
};
const page = (text: string, headers: Readonly<Record<string, string>> = {}) =>
  fake.fail({ when: 'GET /v2/_catalog', act: { kind: 'status', status: 200, body: text, headers } });

describe('the lists of a registry', () => {
  it('are read over all their pages', async () => {
    holds('a:1', 'b/c:1', 'd:1', 'd:2', 'd:3');
    fake.pageSize = 2;
    expect(await catalog.repositories(fake.host)).toEqual({ names: ['a', 'b/c', 'd'], unreadable: 0 });
    expect(await catalog.tags({ registry: fake.host, repository: 'd' })).toEqual({
      names: ['1', '2', '3'],
      unreadable: 0,
    });
    expect(fake.seen('GET /v2/_catalog')).toHaveLength(2);
  });

  it('are said to be cut where only the first pages are asked for', async () => {
    holds('d:1', 'd:2', 'd:3', 'd:4', 'd:5');
    fake.pageSize = 2;
    const place = { registry: fake.host, repository: 'd' };
    expect(await catalog.firstTags(place)).toEqual({ names: ['1', '2'], unreadable: 0, isCut: true });
    expect(await catalog.firstTags(place, 2)).toEqual({ names: ['1', '2', '3', '4'], unreadable: 0, isCut: true });
    expect(await catalog.firstTags(place, 3)).toEqual({ names: ['1', '2', '3', '4', '5'], unreadable: 0 });
    expect(fake.seen('GET /v2/d/tags/list')).toHaveLength(1 + 2 + 3);
  });

  it('count entries that are no names', async () => {
    page(JSON.stringify({ repositories: ['a', 'B', 7, '../x', null] }));
    expect(await catalog.repositories(fake.host)).toEqual({ names: ['a'], unreadable: 4 });
  });

  it('have no name that is more than one: a tag or a digest behind it would name something else', async () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    page(JSON.stringify({ repositories: ['a', 'a:1', `a@${digest}`] }));
    expect(await catalog.repositories(fake.host)).toEqual({ names: ['a'], unreadable: 2 });
    const body = JSON.stringify({ name: 'a', tags: ['1', `2@${digest}`, '3:4'] });
    fake.fail({ when: 'GET /v2/a/tags/list', act: { kind: 'status', status: 200, body } });
    expect(await catalog.tags({ registry: fake.host, repository: 'a' })).toEqual({ names: ['1'], unreadable: 2 });
  });

  it.each([
    ['goes on at another host', '<https://evil.example/v2/_catalog?last=a>; rel="next"'],
    ['goes on behind more words than are read', `</v2/_catalog?x=${'a'.repeat(9000)}>; rel="next"`],
    ['goes on at a longer address than is read', `</v2/_catalog?x=${'a'.repeat(5000)}>; rel="next"`],
    ['leads in a circle', '</v2/_catalog?n=1000>; rel="next"'],
  ])('are refused where one %s: the rest would be missing without a word', async (_, link) => {
    page(JSON.stringify({ repositories: ['a'] }), { link });
    await expect(catalog.repositories(fake.host)).rejects.toMatchObject({ code: 'registry-protocol' });
  });

  it.each(['[]', '{}', 'no JSON', '{"repositories":7}'])('are refused where the answer is %s', async (text) => {
    page(text);
    await expect(catalog.repositories(fake.host)).rejects.toMatchObject({ code: 'registry-protocol' });
  });

  it('are empty where a registry says null', async () => {
    page('{"repositories":null}');
    expect(await catalog.repositories(fake.host)).toEqual({ names: [], unreadable: 0 });
  });

  it('are asked for with the rights to list', async () => {
    const users = { jane: 'secret' };
    const closed = await startFakeRegistry({ auth: { kind: 'token', users } });
    const own = await createWorld({ dockerConfig: loggedIn(closed.host, 'jane', 'secret') });
    closed.seedManifest('a', bytes, mediaTypes.ociManifest, '1');
    expect((await open(own).repositories(closed.host)).names).toEqual(['a']);
    const asked = closed.requests.map(({ line }) => decodeURIComponent(line));
    expect(asked.filter((line) => line.startsWith('GET /token')).at(-1)).toContain('scope=registry:catalog:*');
    own.close();
    await closed.close();
  });
});
