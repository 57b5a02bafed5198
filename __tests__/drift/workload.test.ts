import { expect, it } from '@jest/globals';
import { nameOf, ruledName } from '../../src/drift/workload.js';
import { runningImage } from '../../src/inventory/running-image.js';
import { digestOf } from '../../src/oci/digest.js';

const digest = digestOf(Buffer.from('image'));
const api = { registry: 'ghcr.io', repository: 'acme/api' };

it.each([
  ['a tag of the same repository', 'ghcr.io/acme/api:1.2', 'ghcr.io/acme/api:1.2'],
  ['a name without a tag, which means latest', 'ghcr.io/acme/api', 'ghcr.io/acme/api:latest'],
  ['a tag of another repository', 'ghcr.io/other/api:1.2', 'ghcr.io/acme/api'],
  ['a tag of the same repository elsewhere', 'registry.acme.io/acme/api:1.2', 'ghcr.io/acme/api'],
  ['a digest', `ghcr.io/acme/api@${digest}`, 'ghcr.io/acme/api'],
])('rules and patterns know what was started by %s by where it really is', (_, image, name) => {
  expect(nameOf({ runs: runningImage(image, `ghcr.io/acme/api@${digest}`) })).toBe(name);
});

it('gives the same name for the policy', () => {
  const reference = { ...api, digest };
  const named = ruledName({ reference, tag: { ...api, tag: '1.2' } });
  expect(named).toEqual({ ...api, tag: '1.2' });
  expect(ruledName({ reference, tag: { ...api, registry: 'docker.io', tag: '1.2' } })).toEqual(api);
});
