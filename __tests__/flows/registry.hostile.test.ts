/** Whoever may push to one repository of a registry does not make the night of the others worse. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Descriptor, mediaTypes } from '../../src/oci/descriptor.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';

let world: NightWorld;
beforeEach(async () => {
  world = await nightWorld();
});
afterEach(() => world.close());

const outcomes = () =>
  Object.fromEntries(world.rows().map(({ names, outcome }) => [names[0]?.replace(/^[^/]*\//, ''), outcome]));
const night = () => world.night(world.name(''), '--fail-on=none');
const manifestOf = (repository: string, { digest }: Pick<Descriptor, 'digest'>) =>
  world.registry.storage.manifests.get(`${repository}@${digest}`)?.bytes ?? Buffer.of();
const seed = (repository: string, document: object, tag?: string) => {
  const bytes = Buffer.from(JSON.stringify(document));
  const { mediaType = mediaTypes.ociManifest } = document as { mediaType?: string };
  return { mediaType, digest: world.registry.seedManifest(repository, bytes, mediaType, tag), size: bytes.length };
};
const indexOf = (manifests: readonly object[]) => ({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests });

/** Puts an image into a repository, and gives so many manifests of it that differ in a word. */
async function copies(repository: string, count: number): Promise<readonly Descriptor[]> {
  const made = await world.holds(`${repository}:seed`, { index: false }, false);
  world.registry.tags.delete(`${repository}:seed`);
  const manifest = JSON.parse(manifestOf(repository, made.root).toString('utf8'));
  const platform = { os: 'linux', architecture: 'amd64' };
  return Array.from({ length: count }, (_, index) => ({
    ...seed(repository, { ...manifest, annotations: { copy: `${index}` } }),
    platform,
  }));
}

describe('an image of more platforms than a record may name', () => {
  const attested = (entry: Descriptor) => ({
    ...entry,
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
  });

  it.each<[string, (all: readonly Descriptor[]) => object]>([
    ['lists them', (all) => indexOf(all)],
    ['lists indexes of them', (all) => indexOf([seed('evil', indexOf(all))])],
    ['calls some of them attestations', (all) => indexOf([...all.slice(0, 99), ...all.slice(99).map(attested)])],
  ])('that %s is a row of its own, and nothing of it is scanned', async (_how, index) => {
    await world.holds('api:1', {}, false);
    seed('evil', index(await copies('evil', 101)), '1');
    expect(await night()).toBe(3);
    expect(outcomes()).toMatchObject({
      'evil:1': { kind: 'failed', code: 'platforms-too-many' },
      'api:1': { kind: 'judged' },
    });
    expect(world.scans.filter((what) => what === 'image')).toHaveLength(1);
    expect(world.registry.requests.filter(({ line }) => /^GET \/v2\/evil\/blobs/.test(line))).toEqual([]);
  });
});

describe('a registry that lists attachments under a tag', () => {
  let listing: NightWorld;
  beforeEach(async () => {
    listing = await nightWorld({ referrers: 'none' });
  });
  afterEach(() => listing.close());
  const asked = () => listing.registry.requests.map(({ line }) => line).filter((line) => !line.endsWith(' /v2/'));

  it('is asked once for each attachment, to see that it is no image, and to read what it proves', async () => {
    await listing.holds('api:1', { index: false });
    await listing.night(listing.name(''), '--sign=key');
    await listing.flow.clock.sleep(24 * 3_600_000);
    listing.registry.requests.splice(0);
    expect(await listing.night(listing.name(''), '--fail-on=none')).toBe(0);
    expect(listing.rows()).toMatchObject([{ outcome: { from: 'sbom' } }]);
    const manifests = asked().filter((line) => line.includes('/manifests/sha256:'));
    expect(manifests).toHaveLength(new Set(manifests).size);
    expect(manifests.length).toBeLessThanOrEqual(3);
  });

  it('is not complained about where it still lists an attachment that is gone', async () => {
    const layout = await listing.holds('api:1', { index: false });
    const list = listing.registry.tags.get(`api:${layout.root.digest.replace(':', '-')}`);
    const { manifests } = JSON.parse(
      listing.registry.storage.manifests.get(`api@${list}`)?.bytes.toString('utf8') ?? '{}',
    );
    listing.registry.storage.manifests.delete(`api@${manifests[0].digest}`);
    expect(await listing.night(listing.name(''), '--fail-on=none')).toBe(0);
    expect(listing.gaps()).toMatchObject([{ kind: 'no-image' }]);
  });
});
