/** What a night does to the claims about one image, wherever it lies, and where it is ended in the middle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../src/flows/commands/command-line.js';
import { Cancelled } from '../../src/host/errors.js';
import type { Http } from '../../src/host/ports.js';
import type { Night } from '../../src/inventory/night.js';
import { nightProofs } from '../../src/inventory/proofs.js';
import { parseReference } from '../../src/oci/reference.js';
import { Referrers } from '../../src/oci/registry/referrers.js';
import { newKey } from '../release/attest/proof.js';
import { type NightWorld, nightWorld } from './night-world.js';

let world: NightWorld;
beforeEach(async () => {
  world = await nightWorld();
});
afterEach(() => world.close());

const night = () => world.night(world.name(''), '--sign=key');
const readNightFile = () =>
  JSON.parse(readFileSync(join(world.flow.workspace, '.image-gate/night/night.json'), 'utf8')) as Night;
const claimsOfRows = () => world.rows().map(({ outcome }) => outcome.claims);

/** Digests of what hangs on an image in a repository. */
async function attached(repository: string, digest: string): Promise<readonly string[]> {
  const listed = await new Referrers(world.client).list(parseReference(`${world.name(repository)}@${digest}`));
  return listed.map((one) => one.digest).sort();
}

describe('the claims about an image of several names', () => {
  it('are renewed in each repository, once where two tags name it there', async () => {
    const { root } = await world.holds('api:1');
    await world.holds('api:latest');
    await world.holds('web:1');
    const before = [await attached('api', root.digest), await attached('web', root.digest)].flat();
    expect(await night()).toBe(0);
    const names = ['api:1', 'api:latest', 'web:1'].map((name) => world.name(name));
    expect(world.rows().map((row) => row.names.toSorted())).toEqual([names]);
    expect(claimsOfRows()).toEqual([{ kind: 'renewed', validUntil: expect.any(String) }]);
    for (const repository of ['api', 'web']) {
      const now = await attached(repository, root.digest);
      expect(now).toHaveLength(3);
      expect(now.filter((one) => before.includes(one))).toEqual([]);
    }
  });

  it('that can not be renewed in one of the repositories are a line that names it, and have a current claim in each', async () => {
    const { root } = await world.holds('api:1');
    await world.holds('web:1');
    const denied = { kind: 'status', status: 403 } as const;
    for (const method of ['POST', 'PUT']) world.registry.fail({ when: `${method} /v2/web/`, act: denied });
    const before = await attached('web', root.digest);
    expect(await night()).toBe(3);
    expect(claimsOfRows()).toMatchObject([{ kind: 'failed', why: expect.stringContaining(world.name('web')) }]);
    expect(await attached('web', root.digest)).toEqual(before);
    expect((await attached('api', root.digest)).length).toBeGreaterThanOrEqual(3);
  });
});

describe('a key whose signatures do not count', () => {
  it('renews nothing, and the proof that counts stays, which is a line', async () => {
    const { root } = await world.holds('api:1');
    const before = await attached('api', root.digest);
    const { ports } = world;
    const environment = { ...ports().environment, IMAGE_GATE_KEY: newKey() };
    world.ports = () => ({ ...ports(), environment });
    expect(await night()).toBe(3);
    const why = expect.stringMatching(
      /\(key sha256:[0-9a-f]{64}\) is none of those whose signatures count.*verify\.keys/,
    );
    expect(claimsOfRows()).toEqual([{ kind: 'failed', why, validUntil: expect.any(String) }]);
    expect(await attached('api', root.digest)).toEqual(before);
  });
});

describe('a proof that `verify` would refuse', () => {
  const judged = async (name: string) => {
    const code = await runCommandLine(world.ports(), ['verify', world.name(name), '--format', 'json']);
    return { code, codes: world.flow.told.printed.match(/"code": ?"[a-z-]+"/g) };
  };

  it.each<[string, () => void, string]>([
    [
      'of a Trivy that nobody has reviewed',
      () => {
        world.scanner = { 'trivy-sha256': undefined };
      },
      'it was scanned by a Trivy that nobody has reviewed',
    ],
    [
      'of an old database',
      () => {
        world.databaseAge = 90 * 24 * 3_600_000;
        world.scanner = { 'max-db-age': '2400h' };
      },
      'older than the policy allows',
    ],
  ])('%s is not made, which is a line, and the one that counts stays', async (_what, change, why) => {
    const { root } = await world.holds('api:1');
    const before = await attached('api', root.digest);
    expect(await judged('api:1')).toMatchObject({ code: 0 });
    change();
    expect(await night()).toBe(3);
    expect(claimsOfRows()).toEqual([
      { kind: 'failed', why: expect.stringContaining(why), validUntil: expect.any(String) },
    ]);
    expect(await attached('api', root.digest)).toEqual(before);
    expect(await judged('api:1')).toMatchObject({ code: 0 });
  });

  it('and that is there counts for nothing at night either, and the row says why', async () => {
    await world.holds('api:1');
    await world.flow.clock.sleep(-3 * 24 * 3_600_000);
    expect(await world.night(world.name(''))).toBe(0);
    expect(claimsOfRows()).toEqual([{ kind: 'left', validUntil: expect.any(String), refused: ['future'] }]);
    expect(await judged('api:1')).toMatchObject({ code: 1, codes: expect.arrayContaining(['"code":"future"']) });
    const night = readNightFile();
    expect(nightProofs(night, world.flow.clock.now().getTime(), false)).toMatchObject({
      ...{ known: 1, gated: 1, unverified: night.images },
    });
    expect(world.flow.told.shown.join('\n')).toContain('verify refuses its proof (future)');
  });
});

describe('a night that is ended while claims are renewed', () => {
  it.each([0, 6, 9, 11])('ends there after %i writes, and the next one renews them', async (left) => {
    const { root } = await world.holds('api:1');
    const before = await attached('api', root.digest);
    const { ports } = world;
    let writes = 0;
    const dying = (real: Http): Http => ({
      request: async (request) => {
        if (!['GET', 'HEAD'].includes(request.method ?? 'GET') && ++writes > left) throw new Cancelled('SIGTERM');
        return await real.request(request);
      },
    });
    world.ports = () => ({ ...ports(), http: dying(ports().http) });
    await expect(night()).rejects.toBeInstanceOf(Cancelled);
    expect(writes).toBeGreaterThan(left);
    expect(await attached('api', root.digest)).toEqual(expect.arrayContaining([...before]));
    world.ports = ports;
    expect(await night()).toBe(0);
    expect(claimsOfRows()).toMatchObject([{ kind: 'renewed' }]);
    const now = await attached('api', root.digest);
    expect(now.filter((one) => before.includes(one))).toEqual([]);
  });
});
