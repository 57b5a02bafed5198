/** How often a night asks a registry for an image that is matched from its SBOMs. Renewing is apart. */
import { expect, it } from '@jest/globals';
import { nightWorld } from '../night/night-world.js';
import type { LayoutRecipe } from '../oci/layout/make-layout.js';

const day = 24 * 3_600_000;

/** An index of so many platforms, as buildx makes it; `attestation`: with those of BuildKit. */
const platforms = (count: number, attestation = false): LayoutRecipe => ({
  images: Array.from({ length: count }, (_, index) => {
    const layers = [{ files: { a: `${index}` } }];
    return { platform: `linux/arm/v${index + 1}`, attestation, layers };
  }),
});

const images: readonly (readonly [string, number, LayoutRecipe])[] = [
  ['a manifest', 1, { index: false }],
  ['an index of one platform', 1, platforms(1)],
  ['an index of one platform with an attestation', 1, platforms(1, true)],
  ['an index of 2 platforms', 2, platforms(2)],
  ['an index of 2 platforms with attestations', 2, platforms(2, true)],
  ['an index of 8 platforms', 8, platforms(8)],
];
/** In a claim that its manifest carries, in one that it does not, and as a document beside a claim. */
const sboms = { small: 0, large: 100_000, huge: 1_100_000 };
const table = images.flatMap(([name, count, recipe]) =>
  (['small', 'large', 'huge'] as const).flatMap((sbom) =>
    (['api', 'none'] as const).map((referrers) => ({ name, count, recipe, sbom, referrers })),
  ),
);

it.each(table)('$name with a $sbom SBOM (referrers: $referrers)', async ({ name, count, recipe, sbom, referrers }) => {
  const world = await nightWorld({ referrers });
  try {
    world.filler = sboms[sbom];
    await world.holds('api:1', recipe);
    await world.night(world.name('api:1'), '--sign=key');
    await world.flow.clock.sleep(day);
    world.registry.requests.splice(0);
    expect(await world.night(world.name('api:1'), '--fail-on=none')).toBe(0);
    expect(world.rows()).toMatchObject([{ outcome: { from: 'sbom' } }]);
    // Once, and four times a platform. Beyond that: whether a registry has the API, once in all; and a document beside a claim, where there is an attestation to be looked at, too.
    const most = 1 + 4 * count + (referrers === 'none' ? 1 : 0);
    const beside = sbom === 'huge' && name.includes('attestation') ? count : 0;
    const asked = world.registry.requests.map(({ line }) => line).filter((line) => !line.endsWith(' /v2/'));
    expect(asked.length).toBeLessThanOrEqual(most + beside);
    expect(asked.filter((line) => line.includes('/blobs/'))).toHaveLength(sbom === 'small' ? 0 : count);
  } finally {
    await world.close();
  }
});

it('a registry without the API for referrers is asked for it once, however many repositories it has', async () => {
  const world = await nightWorld({ referrers: 'none' });
  try {
    const names = ['a:1', 'b:1', 'c:1'];
    for (const name of names) await world.holds(name, { index: false, images: [{ labels: { name } }] });
    await world.night(...names.map(world.name), '--sign=key');
    await world.flow.clock.sleep(day);
    world.registry.requests.splice(0);
    expect(await world.night(...names.map(world.name), '--fail-on=none')).toBe(0);
    expect(world.rows().map(({ outcome }) => outcome.from)).toEqual(['sbom', 'sbom', 'sbom']);
    expect(world.registry.requests.filter(({ line }) => line.includes('/referrers/'))).toHaveLength(1);
  } finally {
    await world.close();
  }
});
