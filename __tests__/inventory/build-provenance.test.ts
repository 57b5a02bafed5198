import { describe, expect, it } from '@jest/globals';
import { provenanceImages, provenanceTime } from '../../src/inventory/build-provenance.js';
import { digestOf } from '../../src/oci/digest.js';

const manifest = digestOf('manifest');
const at = '2026-05-01T10:00:00.123456789Z';
const statement = (predicate: unknown, predicateType = 'https://slsa.dev/provenance/v0.2', about = manifest) =>
  JSON.stringify({ predicateType, subject: [{ name: 'a', digest: { sha256: about.slice(7) } }], predicate });

describe('the time of a build', () => {
  it.each([
    ['of version 0.2', statement({ metadata: { buildStartedOn: '2026-01-01T00:00:00Z', buildFinishedOn: at } })],
    ['of version 1', statement({ runDetails: { metadata: { finishedOn: at } } }, 'https://slsa.dev/provenance/v1')],
    ['that tells only when it began', statement({ metadata: { buildStartedOn: at } })],
  ])('is that of a provenance %s', (_, text) => {
    expect(provenanceTime(text, manifest)).toBe('2026-05-01T10:00:00.123Z');
  });

  it.each([
    ['is about another image', statement({ metadata: { buildFinishedOn: at } }, undefined, digestOf('other'))],
    ['is no provenance', statement({ metadata: { buildFinishedOn: at } }, 'https://spdx.dev/Document')],
    ['tells no time', statement({ metadata: {} })],
    ['tells none that there is', statement({ metadata: { buildFinishedOn: 'soon' } })],
    ['has a year that no report can write', statement({ metadata: { buildFinishedOn: '+200000-01-01T00:00:00Z' } })],
    ['is no JSON', '{'],
  ])('is not known where the statement %s', (_, text) => {
    expect(provenanceTime(text, manifest)).toBeUndefined();
  });
});

describe('the images that a build has used', () => {
  const sha256 = digestOf('base').slice(7);
  const used = (uri: string) => [{ uri, digest: { sha256 } }];
  it.each([
    ['of version 0.2', statement({ materials: used('pkg:docker/ghcr.io/acme/base@1?platform=linux%2Famd64') })],
    [
      'of version 1',
      statement(
        { buildDefinition: { resolvedDependencies: used('pkg:docker/ghcr.io/acme/base@1') } },
        'https://slsa.dev/provenance/v1',
      ),
    ],
  ])('are those of a provenance %s, by digest', (_, text) => {
    expect(provenanceImages(text, manifest)).toEqual([`ghcr.io/acme/base@sha256:${sha256}`]);
  });

  it('are named where the image had no name yet, so that BuildKit names no subject', () => {
    const predicate = { materials: used('pkg:docker/a@1') };
    const text = JSON.stringify({ predicateType: 'https://slsa.dev/provenance/v0.2', subject: [], predicate });
    expect(provenanceImages(text, manifest)).toEqual([`a@sha256:${sha256}`]);
  });

  it.each([
    ['is about another image', statement({ materials: used('pkg:docker/a@1') }, undefined, digestOf('other'))],
    ['names other things', statement({ materials: used('https://github.com/acme/app.git') })],
    ['names none by its digest', statement({ materials: [{ uri: 'pkg:docker/a@1' }, 7, null] })],
    ['is no JSON', '{'],
  ])('are none where the statement %s', (_, text) => {
    expect(provenanceImages(text, manifest)).toEqual([]);
  });
});
