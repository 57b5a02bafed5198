import { describe, expect, it } from '@jest/globals';
import { type Descriptor, mediaTypes } from '../../../src/oci/descriptor.js';
import { digestOf } from '../../../src/oci/digest.js';
import { firstLook, type Seen } from '../../../src/scan/layers/first-look.js';
import { costOf, NameBudget } from '../../../src/scan/layers/name-budget.js';
import { SeenLayers } from '../../../src/scan/layers/seen-layers.js';
import { makeTar } from '../../oci/layout/make-layout.js';

const layer: Descriptor = { digest: digestOf('layer'), size: 0, mediaType: mediaTypes.ociLayerTar };
const tooMuch = `the layer ${layer.digest} names more packages and files than are looked at`;

async function look(
  files: Record<string, string>,
  budget?: NameBudget,
  links: Record<string, string> = {},
): Promise<Seen> {
  const { seen, walk } = firstLook(layer, budget);
  walk.push(await makeTar(files, { links }));
  walk.end();
  return seen;
}

const sbom = (path: string) => JSON.stringify({ a: 'aquasecurity:trivy:Type', b: path });

describe('what is kept of the names in a layer', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a Java archive', { 'srv/a.jar': '' }, {}],
    ['a path in an SBOM', { 'a.cdx.json': sbom('srv/b.jar') }, {}],
    ['a package of Bitnami’s', { 'opt/bitnami/a/.spdx-a.spdx': '{"a":"pkg:bitnami/a@1"}' }, {}],
    ['a claim', { 'var/lib/dpkg/info/a.md5sums': 'a  srv/package.json\n' }, {}],
    ['a list behind a link', {}, { 'var/lib/dpkg/status': '/opt/status' }],
    ['the release of repositories', { 'etc/apk/repositories': 'https://a.example/alpine/v3.19/main\n' }, {}],
  ])('is counted: %s', async (_, files, links) => {
    const { cost, unreadable } = await look(files, undefined, links);
    expect([cost > 64, unreadable]).toEqual([true, undefined]);
    expect((await look(files, new NameBudget(cost), links)).unreadable).toBeUndefined();
    expect((await look(files, new NameBudget(cost - 1), links)).unreadable).toBe(tooMuch);
  });

  it('is nothing of what an image usually holds', async () => {
    const files = { 'etc/os-release': 'ID=debian', 'var/lib/dpkg/status': '', 'app/package.json': '{}', 'bin/sh': '' };
    expect((await look(files)).cost).toBe(0);
  });

  it('ends where there is no room for more, and all that is left out is said', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`srv/${index}.jar`, '']));
    const { archives, unreadable } = await look(files, new NameBudget(10 * costOf('srv/10.jar')));
    expect(archives.size).toBe(10);
    expect(unreadable).toBe(tooMuch);
  });
});

describe('what was seen in layers of other images', () => {
  it('is known by the bytes and by how they are unpacked', async () => {
    const all = new SeenLayers();
    const seen = await look({ 'srv/a.jar': '' });
    all.keep(layer, seen);
    expect(all.get({ ...layer })).toBe(seen);
    expect(all.get({ ...layer, mediaType: mediaTypes.ociLayerGzip })).toBeUndefined();
    expect(all.get({ ...layer, digest: digestOf('other') })).toBeUndefined();
  });

  it('is kept within a budget, that of each layer counted, and the oldest goes', async () => {
    const all = new SeenLayers();
    const seen = { ...(await look({})), cost: 6 * 1024 * 1024 };
    const layers = Array.from({ length: 3 }, (_, index) => ({ ...layer, digest: digestOf(`${index}`) }));
    for (const one of layers) all.keep(one, seen);
    expect(layers.map((one) => all.get(one) !== undefined)).toEqual([false, true, true]);
  });
});
