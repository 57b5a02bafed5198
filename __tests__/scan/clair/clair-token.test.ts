import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { clairToken, parsePsk } from '../../../src/scan/clair/clair-token.js';

describe('the key that is shared with Clair', () => {
  it.each([
    ['MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=', '01234567890123456789012345678901'],
    [' MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\n', '01234567890123456789012345678901'],
    ['MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE', '01234567890123456789012345678901'],
    ['', undefined],
    ['c2hvcnQ=', undefined],
    ['MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE-', undefined],
    ['a key that was never encoded', undefined],
  ])('%j', (written, key) => {
    expect(parsePsk(written)?.toString()).toBe(key);
  });
});

describe('a token for Clair', () => {
  const key = Buffer.from('01234567890123456789012345678901');
  const now = new Date('2026-03-01T12:00:00.900Z');
  const [head = '', claims = '', signature] = clairToken({ key, issuer: 'image-gate' }, now).split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

  it('says who asks, and holds for a minute', () => {
    expect(read(head)).toEqual({ alg: 'HS256', typ: 'JWT' });
    const iat = now.getTime() / 1000 - 0.9;
    expect(read(claims)).toEqual({ iss: 'image-gate', iat, nbf: iat, exp: iat + 60 });
  });

  it('is signed with the key', () => {
    expect(signature).toBe(createHmac('sha256', key).update(`${head}.${claims}`).digest('base64url'));
  });
});
