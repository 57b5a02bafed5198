import { describe, expect, it } from '@jest/globals';
import { HttpFault } from '../../../src/host/http-fault.js';
import { faultError, parseRefusal, refusalError } from '../../../src/oci/registry/errors.js';

const attempt = { registry: 'ghcr.io', repository: 'owner/app', doing: 'push ghcr.io/owner/app:1' };
const tagAttempt = { ...attempt, tag: '1' };
const anonymous = { codes: [], said: '', who: 'anonymously' };

describe('a refusal becomes an error with a code per cause', () => {
  it.each<[number, string[], string, string]>([
    [401, ['UNAUTHORIZED'], '', 'registry-unauthorized'],
    [403, ['DENIED'], '', 'registry-denied'],
    [404, ['NAME_UNKNOWN'], '', 'repository-unknown'],
    [404, ['BLOB_UNKNOWN'], '', 'blob-unknown'],
    [404, ['MANIFEST_UNKNOWN'], '', 'manifest-unknown'],
    [404, [], '', 'manifest-unknown'],
    [408, [], '', 'registry-broken'],
    [429, ['TOOMANYREQUESTS'], '', 'registry-rate-limited'],
    [500, [], '', 'registry-broken'],
    [503, [], '', 'registry-broken'],
    [400, ['DIGEST_INVALID'], '', 'registry-refused'],
    [307, [], '', 'registry-refused'],
    [409, [], 'immutable', 'registry-refused'],
  ])('%d %j %s: %s', (status, codes, said, code) => {
    expect(refusalError(attempt, { ...anonymous, status, codes, said }).code).toBe(code);
  });

  it.each([
    ['push ghcr.io/owner/app:1', 'packages: write'],
    ['get a token to push the blob sha256:1 to ghcr.io/owner/app', 'packages: write'],
    ['delete the manifest sha256:1', 'packages: write'],
    ['read ghcr.io/owner/app:1', 'packages: read'],
    ['look up ghcr.io/owner/app:1', 'packages: read'],
    ['get a token to list what is attached to sha256:1', 'packages: read'],
  ])('and names the right that who is logged in lacks: to %s it is %s', (doing, right) => {
    const answer = { codes: ['DENIED'], said: '', who: 'as octo' };
    for (const status of [401, 403])
      expect(refusalError({ ...attempt, doing }, { ...answer, status }).fix).toContain(`permissions: ${right}`);
  });

  it.each<[number, string[], string, string]>([
    [400, ['TAG_INVALID'], 'The image tag is immutable', 'tag-immutable'],
    [
      400,
      [],
      'ImageTagAlreadyExistsException: The image tag 1 already exists and cannot be overwritten',
      'tag-immutable',
    ],
    [403, ['DENIED'], 'tag 1 is protected from being overwritten', 'tag-immutable'],
    [405, ['UNSUPPORTED'], 'The operation is disallowed on this registry, repository or image', 'tag-immutable'],
    [409, [], '', 'tag-immutable'],
    [412, ['PRECONDITION'], 'configured as immutable', 'tag-immutable'],
    [403, ['DENIED'], 'requested access to the resource is denied', 'registry-denied'],
    [400, ['MANIFEST_INVALID'], 'manifest invalid', 'registry-refused'],
    [404, ['NAME_UNKNOWN'], 'immutable', 'repository-unknown'],
  ])('of a tag: %d %j %s: %s', (status, codes, said, code) => {
    expect(refusalError(tagAttempt, { ...anonymous, status, codes, said }).code).toBe(code);
  });

  it('names registry, repository, what was done as whom, what it said, and the fix', () => {
    const error = refusalError(attempt, { status: 401, codes: [], said: 'go away', who: 'as "jane"' });
    expect(error.message).toBe('Can\'t push ghcr.io/owner/app:1: answered 401 (go away), asked as "jane".');
    expect(error.fix).toContain('docker login ghcr.io');
  });
});

describe('what a registry said', () => {
  it.each([
    ['{"errors":[{"code":"denied","message":"no"},{"code":"X"}]}', ['DENIED', 'X'], 'denied: no; X'],
    ['{"error":"invalid_grant","error_description":"expired"}', [], 'invalid_grant; expired'],
    ['{"details":"incorrect username or password"}', [], 'incorrect username or password'],
    ['<html><h1>502</h1>\n<p>Bad gateway</p></html>', [], '502 Bad gateway'],
    ['{"errors":"nonsense"}', [], ''],
    ['', [], ''],
    ['null', [], 'null'],
  ])('%s', (body, codes, said) => {
    expect(parseRefusal(body)).toEqual({ codes, said });
  });

  it('stays text: no control codes, no second line, cut', () => {
    const { said } = parseRefusal(`\u001b[31mred\u001b[0m\n::error::x\u202e ${'y'.repeat(5000)}`);
    expect(said).toMatch(/^red ::error::x y+…$/);
    expect(said.length).toBeLessThanOrEqual(300);
  });
});

describe('no answer', () => {
  it.each([
    ['self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT', false, 'registry-tls'],
    ['getaddrinfo ENOTFOUND ghcr.io', 'ENOTFOUND', true, 'registry-unreachable'],
    ['connect ECONNREFUSED 1.2.3.4:443', 'ECONNREFUSED', true, 'registry-unreachable'],
  ])('%s', (message, code, retryable, expected) => {
    const cause = Object.assign(new Error(message), { code });
    expect(faultError(attempt, new HttpFault(message, { retryable, cause })).code).toBe(expected);
  });
});
