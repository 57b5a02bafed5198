import { expect, it } from '@jest/globals';
import { sbomFormsOf } from '../../../src/config/inputs/sbom-format.js';

it.each([
  [{}, []],
  [{ 'sbom-format': 'both' }, ['cyclonedx', 'spdx']],
  [{ sign: 'key', push: true }, ['cyclonedx']],
  [{ sign: 'key', push: true, 'sbom-format': 'none' }, []],
  [{ sign: 'key', push: true, 'sbom-format': 'spdx' }, ['spdx']],
  [{ sign: 'key' }, []],
  [{ sign: 'none', push: true }, []],
  [{ sign: 'key', push: true, scanners: ['secret'] }, []],
] as const)('of %j the SBOMs %j are made: what is signed and pushed has one', (inputs, forms) => {
  expect(sbomFormsOf(inputs)).toEqual(forms);
});
