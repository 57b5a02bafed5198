import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packagesOf } from '../../src/scan/package-list.js';

it('the packages of a report are those that Trivy lists, with their version in one piece', () => {
  const raw = JSON.parse(readFileSync(new URL('../fixtures/trivy/sbom.report.json', import.meta.url), 'utf8'));
  const { platform, packages } = packagesOf({ platform: 'linux/amd64', raw });
  expect(platform).toBe('linux/amd64');
  expect(packages.map(({ type, name, version, path }) => `${type} ${name} ${version} ${path}`)).toEqual([
    'debian bash 5.2.15-2+b7 ',
    'debian sed 4.9-1 ',
    'debian zlib1g 1:1.2.13.dfsg-1 ',
    'node-pkg @acme/tool 1.0.0 app/node_modules/@acme/tool/package.json',
    'node-pkg lodash 4.17.4 app/node_modules/lodash/package.json',
    'node-pkg lodash 4.17.4 srv/node_modules/lodash/package.json',
  ]);
  expect(packages[4]).toMatchObject({ purl: 'pkg:npm/lodash@4.17.4', licences: ['MIT'] });
});

it('what is no report has none', () => {
  const shape = fc.oneof(
    fc.jsonValue(),
    fc.record({ Results: fc.array(fc.oneof(fc.jsonValue(), fc.record({ Packages: fc.array(fc.jsonValue()) }))) }),
  );
  fc.assert(
    fc.property(shape, (raw) => {
      for (const { name, version, licences } of packagesOf({ platform: '', raw }).packages)
        expect([typeof name, typeof version, Array.isArray(licences)]).toEqual(['string', 'string', true]);
    }),
  );
});
