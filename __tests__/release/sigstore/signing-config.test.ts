import { describe, expect, it } from '@jest/globals';
import { servicesIn } from '../../../src/release/sigstore/signing-config.js';

const now = new Date('2026-03-01T12:00:00Z');
const service = (name: string, majorApiVersion = 1, start = '2025-01-01T00:00:00Z', end?: string) => ({
  url: `https://${name}.example`,
  majorApiVersion,
  validFor: { start, ...(end === undefined ? {} : { end }) },
  operator: 'example',
});
const config = (more: object = {}) => ({
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  caUrls: [service('ca')],
  rekorTlogConfig: { selector: 'ANY' },
  ...more,
});

/** The services by their hosts. */
function named(document: unknown) {
  const found = servicesIn(document, now);
  if (found === undefined) return undefined;
  const { authority, log, timestamps } = found;
  return [authority.hostname, log && `${log.url.hostname} ${log.version}`, timestamps?.hostname];
}

describe('a signing configuration', () => {
  it.each<[string, object, readonly unknown[]]>([
    ['an authority alone', {}, ['ca.example', undefined, undefined]],
    [
      'one of each',
      { rekorTlogUrls: [service('log')], tsaUrls: [service('time')] },
      ['ca.example', 'log.example 1', 'time.example'],
    ],
    [
      'logs of both versions: the newer one',
      { rekorTlogUrls: [service('one', 1, '2025-06-01T00:00:00Z'), service('two', 2, '2025-02-01T00:00:00Z')] },
      ['ca.example', 'two.example 2', undefined],
    ],
    [
      'a log of a version that we do not speak',
      { rekorTlogUrls: [service('one'), service('three', 3)] },
      ['ca.example', 'one.example 1', undefined],
    ],
    [
      'authorities of which one has ended, and one has not begun',
      {
        caUrls: [
          service('old', 1, '2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'),
          service('ca', 1, '2025-01-01T00:00:00Z', '2027-01-01T00:00:00Z'),
          service('next', 1, '2026-06-01T00:00:00Z'),
        ],
      },
      ['ca.example', undefined, undefined],
    ],
    [
      'two that are in use: the one that began last',
      { caUrls: [service('ca', 1, '2025-08-01T00:00:00Z'), service('old', 1, '2025-01-01T00:00:00Z')] },
      ['ca.example', undefined, undefined],
    ],
  ])('with %s', (_what, more, expected) => {
    expect(named(config(more))).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['another version', { ...config(), mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' }],
    ['no authority', config({ caUrls: [] })],
    ['no authority for now', config({ caUrls: [service('old', 1, '2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z')] })],
    ['an authority that is not secure', config({ caUrls: [{ ...service('ca'), url: 'http://ca.example' }] })],
    ['an address that is none', config({ caUrls: [{ ...service('ca'), url: 'ca' }] })],
  ])('that is or has %s is none', (_what, document) => {
    expect(servicesIn(document, now)).toBeUndefined();
  });
});
