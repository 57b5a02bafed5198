import { describe, expect, it } from '@jest/globals';
import { provenanceTime } from '../../src/inventory/build-provenance.js';
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
