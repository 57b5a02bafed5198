import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mediaTypes } from '../../src/oci/descriptor.js';
import type { Digest } from '../../src/oci/digest.js';
import { startHarbor } from '../contract/harbor-fake.js';
import type { FakeArtifact } from '../contract/harbor-state.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';
import { robot } from '../oci/harbor/harbor-world.js';
import { loggedIn } from '../oci/registry/registry-world.js';

let world: NightWorld;
let harbor: Awaited<ReturnType<typeof startHarbor>>;

beforeEach(async () => {
  world = await nightWorld();
  harbor = await startHarbor({ registry: world.registry.origin, users: { [robot.name]: robot.password } });
  const folder = join(world.flow.directory, 'docker');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.json'), JSON.stringify(loggedIn(harbor.host, robot.name, robot.password)));
});
afterEach(async () => {
  await harbor.close();
  await world.close();
  expect(harbor.violations).toEqual([]);
});

/** An image that the registry has, and what its Harbor says of it. */
const holds = async (name: string, change: Partial<FakeArtifact> = {}) => {
  const [repository = '', tag = ''] = name.split(':');
  await world.holds(name, { images: [{ labels: { a: name } }] }, false);
  const digest = world.registry.tags.get(name) as Digest;
  return harbor.holds(repository, { digest, tags: [tag], ...change });
};
const night = (place: string, ...more: readonly string[]) =>
  world.night(`harbor:${harbor.host}/${place}`, '--fail-on=none', ...more);
const names = () => world.rows().flatMap((row) => row.names.map((name) => name.replace(`${harbor.host}/`, '')));

describe('a night over a Harbor', () => {
  it('judges all images of its projects, without the catalogue that robots may not ask for', async () => {
    await holds('acme/team/api:1');
    await holds('shop/web:2');
    expect(await night('')).toBe(0);
    expect(names().toSorted()).toEqual(['acme/team/api:1', 'shop/web:2']);
    expect(harbor.seen('GET /v2/_catalog')).toEqual([]);
  });

  it('judges those of a project, of a repository, or of a pattern', async () => {
    await holds('acme/api:1');
    await holds('acme/web:1');
    await holds('shop/web:1');
    await night('acme');
    expect(names().toSorted()).toEqual(['acme/api:1', 'acme/web:1']);
    await night('acme/api');
    expect(names()).toEqual(['acme/api:1']);
    await night('*/web:*');
    expect(names().toSorted()).toEqual(['acme/web:1', 'shop/web:1']);
  });

  it('knows from Harbor when an image was pushed, and takes the newest', async () => {
    await holds('acme/api:1', { pushed: '2026-01-01T00:00:00.000Z', pulled: '2026-02-11T00:00:00.000Z' });
    await holds('acme/api:2', { pushed: '2026-02-01T00:00:00.000Z' });
    await night('acme', '--newest=1');
    expect(names()).toEqual(['acme/api:2']);
    await night('acme');
    const rows = world.rows() as readonly { names: readonly string[]; build?: Record<string, unknown> }[];
    const of = (name: string) => rows.find((row) => row.names[0]?.endsWith(name))?.build;
    expect(of('api:1')).toMatchObject({ pushedAt: '2026-01-01T00:00:00.000Z', pulledAt: '2026-02-11T00:00:00.000Z' });
    expect(of('api:2')).not.toHaveProperty('pulledAt');
  });

  it('judges an image without a tag by its digest, and leaves out what is none', async () => {
    const untagged = await holds('acme/api:1', { tags: [] });
    const manifest = {
      schemaVersion: 2,
      config: { mediaType: 'application/x', digest: untagged.digest, size: 1 },
      layers: [],
    };
    const digest = world.registry.seedManifest(
      'acme/chart',
      Buffer.from(JSON.stringify(manifest)),
      mediaTypes.ociManifest,
      '1',
    );
    harbor.holds('acme/chart', { digest: digest as unknown as Digest, tags: ['1'], type: 'CHART' });
    await night('acme');
    expect(names()).toEqual([`acme/api@${untagged.digest}`]);
    expect(world.gaps()).toMatchObject([{ kind: 'no-image' }]);
  });

  it.each<[string, () => void, string]>([
    ['a project that is not there', () => undefined, '404'],
    ['a project that the robot may not see', () => fails('GET /api/v2.0/projects/acme/', 403), '403'],
    ['a Harbor that is down', () => fails('GET /api/v2.0/', 502), '502'],
    ['one repository that can not be listed', () => fails('GET /api/v2.0/projects/acme/repositories/api/', 500), '500'],
  ])('has a line for %s, and ends with 3', async (_, change, said) => {
    if (said !== '404') await holds('acme/api:1');
    change();
    expect(await night('acme')).toBe(3);
    expect(world.gaps()).toMatchObject([{ kind: 'unlisted', what: expect.stringContaining(said) }]);
  });

  it('has a line for what can not be read, and goes on with the rest', async () => {
    await holds('acme/api:1');
    const body = JSON.stringify([{ name: 'acme/api' }, { name: 'other/secret' }, { nothing: true }]);
    harbor.fail({ when: 'GET /api/v2.0/projects/acme/repositories?', act: { kind: 'status', status: 200, body } });
    expect(await night('acme')).toBe(3);
    expect(names()).toEqual(['acme/api:1']);
    expect(world.gaps()).toMatchObject([{ kind: 'unreadable', count: 2 }]);
  });

  it('reads what content trust withholds from others: it says that it signs', async () => {
    harbor.project('acme', { metadata: { public: 'false', enable_content_trust_cosign: 'true' } });
    await holds('acme/api:1');
    expect(await night('acme')).toBe(0);
    expect(names()).toEqual(['acme/api:1']);
  });
});

const fails = (when: string, status: number) => harbor.fail({ when, act: { kind: 'status', status } });
