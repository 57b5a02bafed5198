/** SBOMs out of what the real Trivy has written (recorded by __tests__/integration/sbom.test.ts, which also holds them against the official schemas). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cyclonedxSbom } from '../../../src/evidence/sbom/cyclonedx.js';
import { imagePurl, type SbomSubject } from '../../../src/evidence/sbom/image-purl.js';
import { spdxSbom } from '../../../src/evidence/sbom/spdx.js';
import { stableUuid } from '../../../src/evidence/sbom/stable-uuid.js';
import { digestOf } from '../../../src/oci/digest.js';

const recorded = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/trivy/sbom.${name}.json`, import.meta.url), 'utf8'));
const subject: SbomSubject = {
  name: 'ghcr.io/acme/api:1.4',
  digest: digestOf('manifest'),
  platform: 'linux/arm64/v8',
  scannedAt: '2026-11-29T08:00:00.123Z',
  version: '1.2.3',
  config: {},
};
const hex = subject.digest.replace('sha256:', '');
const purl = `pkg:oci/api@sha256%3A${hex}?arch=arm64&repository_url=ghcr.io%2Facme%2Fapi&tag=1.4`;

/** What is random in Trivy's: the same report, converted again. */
function convertedAgain(text: string): unknown {
  const ids = new Map<string, string>();
  const other = (id: string) => ids.get(id) ?? (ids.set(id, stableUuid(`${id} again`)).get(id) as string);
  return JSON.parse(text.replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, other));
}

describe('a CycloneDX SBOM', () => {
  const sbom = JSON.parse(JSON.stringify(cyclonedxSbom(recorded('cyclonedx'), subject)));

  it('says which image it is about', () => {
    expect(sbom).toMatchObject({
      specVersion: '1.6',
      serialNumber: `urn:uuid:${stableUuid(subject.digest)}`,
      version: 1,
      metadata: {
        timestamp: subject.scannedAt,
        component: {
          type: 'container',
          name: subject.name,
          version: subject.digest,
          purl,
          'bom-ref': purl,
          hashes: [{ alg: 'SHA-256', content: hex }],
        },
      },
    });
  });

  it('holds every package, and no finding', () => {
    const libraries = sbom.components.filter(({ type }: { type: string }) => type === 'library');
    expect(libraries.map(({ name }: { name: string }) => name).toSorted()).toEqual(
      ['bash', 'lodash', 'lodash', 'sed', 'tool', 'zlib1g'].toSorted(),
    );
    expect(sbom).not.toHaveProperty('vulnerabilities');
    expect(JSON.stringify(sbom)).not.toMatch(/CVE-|IMAGE-GATE/);
  });

  it('refers to nothing that is not there, and refers to each once', () => {
    const refs: string[] = [purl, ...sbom.components.map((one: { 'bom-ref': string }) => one['bom-ref'])];
    expect(new Set(refs).size).toBe(refs.length);
    for (const { ref, dependsOn = [] } of sbom.dependencies)
      for (const one of [ref, ...dependsOn]) expect(refs).toContain(one);
  });

  it('is the same when the same report is converted again', () => {
    const again = convertedAgain(JSON.stringify(recorded('cyclonedx')));
    expect(again).not.toEqual(recorded('cyclonedx'));
    expect(cyclonedxSbom(again, subject)).toEqual(cyclonedxSbom(recorded('cyclonedx'), subject));
  });
});

describe('an SPDX SBOM', () => {
  const sbom = JSON.parse(JSON.stringify(spdxSbom(recorded('spdx'), subject)));

  it('says which image it is about', () => {
    expect(sbom).toMatchObject({
      spdxVersion: 'SPDX-2.3',
      name: subject.name,
      documentNamespace: `https://spdx.org/spdxdocs/image-${stableUuid(subject.digest)}`,
      creationInfo: { created: '2026-11-29T08:00:00Z' },
    });
    const image = sbom.packages.find(
      (one: { primaryPackagePurpose?: string }) => one.primaryPackagePurpose === 'CONTAINER',
    );
    expect(image).toMatchObject({
      name: subject.name,
      versionInfo: subject.digest,
      checksums: [{ algorithm: 'SHA256', checksumValue: hex }],
      externalRefs: [{ referenceType: 'purl', referenceLocator: purl }],
    });
  });

  it('holds no finding and no other time than that of the scan', () => {
    expect(JSON.stringify(sbom)).not.toMatch(/"SECURITY"|cve-\d/i);
    expect(new Set(JSON.stringify(sbom).match(/\d{4}-\d\d-\d\dT[^"]*/g))).toEqual(new Set(['2026-11-29T08:00:00Z']));
  });
});

it.each([
  ['cyclonedx', cyclonedxSbom],
  ['spdx', spdxSbom],
] as const)('what is no SBOM in the form %s is refused', (form, make) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(() => make(value, subject)).toThrow(`What Trivy wrote as an SBOM (${form}) is none`);
    }),
  );
});

it('a UUID of a name is the one that everybody else makes of it', () => {
  // python3 -c 'import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, "https://example.com/"))'
  expect(stableUuid('https://example.com/')).toBe('dd2c1780-811a-5296-81c5-178a0ef488bc');
});

it.each([
  ['localhost:5000/a/B', undefined, `pkg:oci/image@sha256%3A${hex}?arch=arm64`],
  ['localhost:5000/a/b', undefined, `pkg:oci/b@sha256%3A${hex}?arch=arm64&repository_url=localhost%3A5000%2Fa%2Fb`],
  [
    'alpine:3',
    'linux/amd64',
    `pkg:oci/alpine@sha256%3A${hex}?arch=amd64&repository_url=docker.io%2Flibrary%2Falpine&tag=3`,
  ],
  ['./image.tar', 'unknown', `pkg:oci/image@sha256%3A${hex}`],
])('the package URL of %s', (name, platform = subject.platform, expected) => {
  expect(imagePurl({ ...subject, name, platform })).toBe(expected);
});
