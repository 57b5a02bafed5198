/** What VEX attestations do at night, when images are judged again. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Signer } from '../../src/evidence/signature/signing-key.js';
import type { Descriptor } from '../../src/oci/descriptor.js';
import { newSigner } from '../evidence/sample-claims.js';
import { type NightWorld, nightWorld } from '../night/night-world.js';
import { hangVex, saying } from './hang-vex.js';
import { twoPlatforms } from './signed-image.js';

const day = 24 * 3_600_000;
const policy = 'severity: { high: block }\nvex: { trust: [{ keys: [acme.pub] }] }\n';
let world: NightWorld;
let acme: Signer;

beforeEach(async () => {
  world = await nightWorld(undefined, policy);
  acme = newSigner();
  world.flow.repository('acme.pub', acme.publicKey);
  world.finds.set('*', ['HIGH']);
});
afterEach(() => world.close());

const hang = (name: string, on: Descriptor, said = saying({})) =>
  hangVex(world.client, world.name(name), on, said, { by: acme });
const outcome = (at = 0) => world.rows()[at]?.outcome;
const night = () => world.night(world.name(''), '--sign=key', '--fail-on=none');

describe('a VEX attestation at night', () => {
  it('lets an image pass that has been pushed before it was said, by its layers and by its SBOM', async () => {
    const { root } = await world.holds('api:1', twoPlatforms);
    await night();
    expect(outcome()).toMatchObject({ verdict: 'blocked' });
    await hang('api', root);
    await night();
    expect(outcome()).toMatchObject({ verdict: 'passed', claims: { kind: 'renewed' } });
    await world.flow.clock.sleep(day);
    await night();
    expect(outcome()).toMatchObject({ from: 'sbom', verdict: 'passed' });
    await hang('api', root, saying({ status: 'affected', at: new Date('2026-02-02T00:00:00Z') }));
    await world.flow.clock.sleep(day);
    await night();
    expect(outcome()).toMatchObject({ from: 'sbom', verdict: 'blocked' });
  });

  it('is for the platform alone whose manifest it hangs on', async () => {
    const { images } = await world.holds('api:1', twoPlatforms);
    const [one, other] = images;
    await hang('api', one.manifest);
    await night();
    expect(outcome()).toMatchObject({ verdict: 'blocked' });
    await hang('api', other?.manifest as Descriptor);
    await night();
    expect(outcome()).toMatchObject({ verdict: 'passed' });
  });

  it('on the base counts for what lies in its layers, also where only the SBOM is read', async () => {
    const layers = [{ files: { 'etc/debian_version': '12.5' } }];
    const base = await world.holds('debian:12', { images: [{ layers }] }, false);
    world.flow.repository(
      '.github/image-gate.yml',
      `verify: { keys: [image-gate.pub] }\n${policy}bases: ['${world.name('debian:12')}']\n`,
    );
    const app = await world.holds('app:1', { images: [{ layers: [...layers, { files: { app: 'run' } }] }] });
    await hang('debian', base.root);
    const [inBase = '', inOwn = ''] = app.images[0].diffIds;
    world.layer = inBase;
    const only = () => world.night(world.name('app:1'), '--sign=key', '--fail-on=none');
    await only();
    expect(outcome()).toMatchObject({ from: 'layers', verdict: 'passed' });
    await world.flow.clock.sleep(day);
    await only();
    expect(outcome()).toMatchObject({ from: 'sbom', verdict: 'passed' });
    world.layer = inOwn;
    await world.flow.clock.sleep(day);
    await only();
    expect(outcome()).toMatchObject({ from: 'sbom', verdict: 'blocked' });
  });
});
