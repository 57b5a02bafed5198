import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KnownReports, packageQuestion } from '../../src/scan/same-packages.js';
import type { Fields } from '../../src/text/json.js';

const written = readFileSync(new URL('../fixtures/trivy/sbom.cyclonedx.json', import.meta.url), 'utf8');
/** Without findings, which no SBOM of ours has. */
const recorded = JSON.stringify({ ...JSON.parse(written), vulnerabilities: undefined });
const digest = (name: string) => `sha256:${Buffer.from(name.padEnd(32, '.')).toString('hex')}`;
const digestsIn = (text: string) => [...new Set(text.match(/sha256:[0-9a-f]{64}/g) ?? [])];
const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The SBOM of another image with the same packages: other layers, other references, another name and time. */
function ofAnother(text: string, name: string): Fields {
  const layers = digestsIn(text).reduce((all, one, index) => all.replaceAll(one, digest(`${name} ${index}`)), text);
  const own = Buffer.from(name).toString('hex').padStart(8, '0');
  const sbom = JSON.parse(layers.replace(uuids, (id) => `${own}${id.slice(8)}`));
  return {
    ...sbom,
    metadata: { ...sbom.metadata, timestamp: `${name}`, component: { ...sbom.metadata.component, name } },
  };
}

describe('two images', () => {
  it('with the same packages ask the same, whatever they and their layers are called', () => {
    const [one, other] = [ofAnother(recorded, 'a'), ofAnother(recorded, 'b')];
    expect(JSON.stringify(one)).not.toBe(JSON.stringify(other));
    const [first, second] = [packageQuestion(one), packageQuestion(other)];
    expect(second.key).toBe(first.key);
    expect(first.layers.length).toBeGreaterThan(0);
    expect(first.layers.map((layer) => JSON.stringify(one).includes(layer))).not.toContain(false);
    expect(second.layers.map((layer) => JSON.stringify(other).includes(layer))).not.toContain(false);
    // In whatever order they are listed.
    const turned = { ...other, components: (other.components as unknown[]).toReversed() };
    expect(packageQuestion(turned)).toEqual(second);
  });

  it('ask something else where any word of a package is another one', () => {
    const sbom = JSON.parse(recorded);
    const { key } = packageQuestion(sbom);
    // All texts in the list of packages but digests of layers and random references.
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      if (typeof value === 'string' && !/^sha256:/.test(value) && value.replace(uuids, '') === value) paths.push(path);
      else if (typeof value === 'object' && value !== null)
        for (const [name, own] of Object.entries(value)) walk(own, [...path, name]);
    };
    walk(sbom.components, []);
    expect(paths.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ minLength: 1 }), (path, more) => {
        const changed = structuredClone(sbom);
        const last = path.slice(0, -1).reduce((value, name) => value[name], changed.components);
        last[path.at(-1) as string] += more;
        expect(packageQuestion(changed).key).not.toBe(key);
      }),
    );
  });

  it.each([
    ['a package less', (sbom: { components: unknown[] }) => sbom.components.pop()],
    [
      'another Trivy',
      (sbom: { metadata: { tools: { components: { version: string }[] } } }) =>
        (sbom.metadata.tools.components[0] = { version: '0.75.0' }),
    ],
    [
      'another kind of image',
      (sbom: { metadata: { component: { type: string } } }) => (sbom.metadata.component.type = 'application'),
    ],
    ['other dependencies', (sbom: { dependencies: unknown[] }) => sbom.dependencies.pop()],
    [
      'packages in one layer that were in two',
      (sbom: { components: { properties?: { value: string }[] }[] }) => {
        const all = sbom.components
          .flatMap(({ properties = [] }) => properties)
          .filter(({ value }) => value.startsWith('sha256:'));
        for (const one of all) one.value = digest('the same');
      },
    ],
  ])('ask something else where there is %s', (_name, change) => {
    const sbom = JSON.parse(recorded);
    change(sbom);
    expect(packageQuestion(sbom).key).not.toBe(packageQuestion(JSON.parse(recorded)).key);
  });
});

describe('a report on an SBOM', () => {
  const [one, other] = [ofAnother(recorded, 'a'), ofAnother(recorded, 'b')];
  /** A Trivy that names the layers of what it is asked. */
  const asked: string[] = [];
  const ask = (sbom: Fields) => async () => {
    const text = JSON.stringify(sbom);
    asked.push(text);
    return { report: { Results: packageQuestion(sbom).layers.map((DiffID) => ({ Layer: { DiffID } })) } };
  };

  it('is made once for the same packages, and names the layers of each image', async () => {
    const known = new KnownReports();
    const first = await known.report(one, undefined, ask(one));
    const second = await known.report(other, undefined, ask(other));
    expect(asked.splice(0)).toHaveLength(1);
    expect(second).toEqual(await ask(other)());
    expect(second).not.toEqual(first);
    await known.report(other, 'alpine/3.20', ask(other));
    expect(asked.splice(0)).toHaveLength(2);
  });

  it('is asked for again where there was none', async () => {
    const known = new KnownReports();
    expect(await known.report(one, undefined, async () => ({ why: 'Trivy was ended' }))).toEqual({
      why: 'Trivy was ended',
    });
    expect(await known.report(other, undefined, ask(other))).toEqual(await ask(other)());
  });

  it('has the layers of an image right that has those of the other one at other places', async () => {
    const known = new KnownReports();
    const [a = '', b = ''] = packageQuestion(one).layers;
    const text = JSON.stringify(one);
    const swapped = JSON.parse(text.replaceAll(a, 'the other').replaceAll(b, a).replaceAll('the other', b)) as Fields;
    await known.report(one, undefined, ask(one));
    expect(await known.report(swapped, undefined, ask(one))).toEqual(await ask(swapped)());
  });
});
