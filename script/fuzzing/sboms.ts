/** SBOMs and lists of packages with as many packages as a report can hold, and with the worst that an image may name them. */
import { cyclonedxSbom } from '../../src/evidence/sbom/cyclonedx.js';
import type { SbomSubject } from '../../src/evidence/sbom/image-purl.js';
import { spdxSbom } from '../../src/evidence/sbom/spdx.js';
import { sbomStanding } from '../../src/evidence/sbom/standing.js';
import { digestOf } from '../../src/oci/digest.js';
import { packageChange } from '../../src/policy/package-change.js';
import { packagesOf } from '../../src/scan/package-list.js';
import { type Shape, shape } from './shape.js';

/** More packages than an image has. */
const limit = 100_000;
const memory = 900;
const subject: SbomSubject = {
  name: 'ghcr.io/acme/api:1',
  digest: digestOf('a'),
  platform: 'linux/amd64',
  scannedAt: '2026-01-01T00:00:00Z',
  version: '1.0.0',
  config: {},
};
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const report = (count: number, over: (index: number) => object) => ({
  Metadata: { OS: { Family: 'debian', Name: '12' } },
  Results: [
    {
      Target: 'a',
      Class: 'os-pkgs',
      Type: 'debian',
      Packages: many(count, (index) => ({
        Name: `p${index}`,
        Version: '1',
        Identifier: { PURL: `pkg:deb/debian/p${index}@1?distro=debian-12` },
        Licenses: [`l${index}`],
        ...over(index),
      })),
    },
  ],
});
const scan = (raw: unknown) => ({
  platform: 'linux/amd64',
  imageId: digestOf('b'),
  packages: 1,
  layerHistory: { diffIds: [], history: [] },
  raw,
});
const cyclonedx = (count: number, ref: (index: number) => string) => ({
  bomFormat: 'CycloneDX',
  metadata: { component: { 'bom-ref': 'root', type: 'container', name: 'a' } },
  components: many(count, (index) => ({ 'bom-ref': ref(index), type: 'library', name: 'a', purl: 'pkg:npm/a@1' })),
  dependencies: many(count, (index) => ({ ref: ref(index), dependsOn: [ref(0)] })),
});

export const sbomShapes: readonly Shape[] = [
  shape('evidence/sbom/cyclonedx.ts#cyclonedxSbom', 'all alike', { limit, memory }, (size) => {
    const written = cyclonedx(size, (index) => `random ${index}`);
    return () => cyclonedxSbom(written, subject);
  }),
  shape('evidence/sbom/cyclonedx.ts#cyclonedxSbom', 'long purls', { limit: 8_000, memory }, (size) => {
    const written = cyclonedx(size, (index) => `${'a'.repeat(4000)}${index}`);
    return () => cyclonedxSbom(written, subject);
  }),
  shape('evidence/sbom/spdx.ts#spdxSbom', 'many packages', { limit, memory }, (size) => {
    const written = {
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      creationInfo: { creators: [] },
      packages: many(size, (index) => ({ SPDXID: `${index}`, annotations: [{ annotationDate: 'x' }] })),
      relationships: many(size, () => ({ spdxElementId: 'a', relatedSpdxElement: 'b', relationshipType: 'CONTAINS' })),
    };
    return () => spdxSbom(written, subject);
  }),
  shape('evidence/sbom/standing.ts#sbomStanding', 'nothing alike', { limit, memory }, (size) => {
    const [image, sbom] = [report(size, () => ({})), report(size, () => ({ Version: '2' }))];
    return () =>
      sbomStanding({ ...scan(image), javaArchives: many(size, (index) => `${index}.jar`) }, { report: sbom });
  }),
  shape('evidence/sbom/standing.ts#sbomStanding', 'long distributions', { limit: 8_000, memory }, (size) => {
    const raw = report(size, () => ({ Identifier: { PURL: `pkg:a?${'distro='.repeat(1000)}` } }));
    const os = { family: 'alpine', name: '3.19.1', endOfLife: false };
    return () => sbomStanding({ ...scan(raw), os, repository: 'edge' }, { report: raw });
  }),
  shape(
    ['policy/package-change.ts#packageChange', 'scan/package-list.ts#packagesOf'],
    'all new',
    { limit, memory },
    (size) => {
      const [before, now] = [report(size, (index) => ({ Name: `o${index}` })), report(size, () => ({}))];
      return () => packageChange([packagesOf(scan(before))], [packagesOf(scan(now))]);
    },
  ),
  shape('policy/package-change.ts#packageChange', 'one name, many versions', { limit, memory }, (size) => {
    const [before, now] = [
      report(size, (index) => ({ Name: 'a', Version: `1.${index}` })),
      report(size, (index) => ({ Name: 'a', Version: `2.${index}` })),
    ];
    return () => packageChange([packagesOf(scan(before))], [packagesOf(scan(now))]);
  }),
];
