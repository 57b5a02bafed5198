import { describe, expect, it } from '@jest/globals';
import { bitnamiPackages, claimedPaths, isImageSbom, replacesKept } from '../../../src/scan/layers/image-sbom.js';
import { workOfThread } from '../../work-of-thread.js';

const typed = {
  type: 'application',
  name: 'app/yarn.lock',
  properties: [{ name: 'aquasecurity:trivy:Type', value: 'yarn' }],
};
const spdx = { SPDXID: 'SPDXRef-Application-1', name: 'app/yarn.lock', annotations: [{ comment: 'Type: yarn' }] };
const older = {
  creationInfo: { creators: ['Tool: trivy-0.40'] },
  packages: [{ name: 'yarn', sourceInfo: 'app/yarn.lock' }],
};
const attestation = { payload: Buffer.from(JSON.stringify({ predicate: { components: [typed] } })).toString('base64') };

describe('an SBOM in an image', () => {
  it.each([
    ['CycloneDX', JSON.stringify({ components: [typed] })],
    [
      'CycloneDX with names in other letters',
      JSON.stringify({ Components: [{ ...typed, name: undefined, NAME: typed.name }] }),
    ],
    ['CycloneDX with escapes', JSON.stringify({ components: [typed] }).replace('app/', '\\u0061pp\\/')],
    ['CycloneDX with properties of others', JSON.stringify({ components: [typed] }).replace('aquasecurity:trivy:', '')],
    ['SPDX', JSON.stringify({ packages: [spdx] })],
    ['SPDX of an older Trivy', JSON.stringify(older)],
    ['SPDX in lines', 'PackageName: <text>app/yarn.lock</text>\r\nPackageAttributionText: <text>Type: yarn</text>\n'],
    ['an attestation', JSON.stringify(attestation)],
    ['an attestation with many line ends', JSON.stringify({ payload: `${'\n'.repeat(40)}${attestation.payload}` })],
  ])('claims the path of an application: %s', (_, text) => {
    expect(claimedPaths(Buffer.from(text))).toContain('app/yarn.lock');
  });

  it.each([
    ['without a type of Trivy’s', JSON.stringify({ components: [{ ...typed, properties: [] }] })],
    ['that is empty', ''],
    ['that is XML', '<bom><component type="application"><name>app/yarn.lock</name></component></bom>'],
  ])('claims nothing: %s', (_, text) => {
    expect(claimedPaths(Buffer.from(text))).toEqual([]);
  });

  it.each([
    ['a name that stands twice', '{"name":"a","name":"b"}'],
    ['something behind it', '{"a":1} more'],
    ['too many attestations within each other', nested(6)],
  ])('is not read otherwise than Trivy reads it: %s', (_, text) => {
    expect(claimedPaths(Buffer.from(text))).toBeUndefined();
  });

  it('is looked through once, however long a text in it that could be base64 is', () => {
    const long = JSON.stringify({ a: `ewog${' '.repeat(4 * 1024 * 1024)}!`, b: ' '.repeat(4 * 1024 * 1024) });
    expect(workOfThread(() => expect(claimedPaths(Buffer.from(long))).toEqual([]))).toBeLessThan(5000);
  });

  it('is known by its name', () => {
    expect(['a.cdx', 'opt/a.cdx.json', 'a.spdx', 'a.spdx.json'].filter(isImageSbom)).toHaveLength(4);
    expect(['a.json', 'lib/a.dist-info/sboms/a.cdx.json', 'a.cdx.xml'].filter(isImageSbom)).toEqual([]);
  });

  it('reaches into what Trivy keeps by a part of a path', () => {
    expect(replacesKept('var/lib/dpkg/status/type:ospkg')).toBe(true);
    expect(replacesKept('app/prototype:a/type')).toBe(false);
  });
});

function nested(depth: number): string {
  const inner = depth === 0 ? { components: [typed] } : { payload: Buffer.from(nested(depth - 1)).toString('base64') };
  return JSON.stringify(inner);
}

it('an SBOM of Bitnami’s names its packages', () => {
  const purl = 'pkg:bitnami/postgresql@15.0.0?arch=amd64&distro=debian-12';
  const text = JSON.stringify({
    packages: [{ externalRefs: [{ referenceLocator: purl }, { referenceLocator: 'pkg:npm/a@1' }] }],
  });
  expect(bitnamiPackages(Buffer.from(text))).toEqual(['pkg:bitnami/postgresql@15.0.0']);
  expect(bitnamiPackages(Buffer.from('no JSON'))).toEqual([]);
});
