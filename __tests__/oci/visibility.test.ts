import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/host/errors.js';
import { parseReference } from '../../src/oci/reference.js';
import { visibilityOf } from '../../src/oci/visibility.js';

const failing = (code: string) => ({
  manifest: async () => {
    throw new ToolError({ code, message: code, fix: '' });
  },
});
const giving = {
  manifest: async () => ({ descriptor: { mediaType: 'x', digest: digest, size: 0 }, bytes: Buffer.alloc(0) }),
};
const digest = `sha256:${'a'.repeat(64)}` as const as never;
const ask = (name: string, by: Parameters<typeof visibilityOf>[0]) => visibilityOf(by, parseReference(name, 'image'));

describe('an image', () => {
  it.each([
    'nginx:1',
    'ghcr.io/acme/api',
    'quay.io/a/b',
    'public.ecr.aws/a/b',
    'europe-docker.pkg.dev/p/r/i',
    'eu.gcr.io/p/i',
  ])('is public where a registry for everybody gives it to who has not logged in: %s', async (name) => {
    expect(await ask(name, giving)).toBe('public');
  });

  it.each([
    'registry.acme.example/api',
    'localhost:5000/api',
    '10.0.0.7:5000/api',
    'ghcr.io.acme.example/api',
    'ghcr.io:8443/acme/api',
    'harbor.acme.example/library/api',
  ])('is not known to be public where a registry is not for everybody, whatever it gives: %s', async (name) => {
    expect(await ask(name, giving)).toBe('unknown');
  });

  it.each([
    ['registry-unauthorized', 'private'],
    ['registry-denied', 'private'],
    ['manifest-unknown', 'private'],
    ['repository-unknown', 'private'],
    ['registry-rate-limited', 'unknown'],
    ['registry-unreachable', 'unknown'],
    ['registry-broken', 'unknown'],
  ])('after %s is %s', async (code, expected) => {
    expect(await ask('ghcr.io/acme/api', failing(code))).toBe(expected);
  });
});
