import { describe, expect, it } from '@jest/globals';
import { kindsOf, soughtBy } from '../../src/ledger/sightings.js';
import { soughtOf } from '../../src/ledger/state.js';

const record = (over: object) => ({ scanner: { version: '1', trust: 'pinned' as const }, ...over });
const root = { is: 'misconfiguration', id: 'hardening/root-user' } as const;
const ssh = { is: 'misconfiguration', id: 'hardening/exposed-ssh' } as const;
const trivys = { is: 'misconfiguration', id: 'DS-0002' } as const;

describe('what a record has looked for', () => {
  it('are its scanners, and of the checks of an image each by itself', () => {
    const looked = soughtBy(record({ hardening: { looked: ['root-user'] } }));
    expect([root, ssh, trivys].map(looked)).toEqual([true, false, false]);
  });

  it('is no check of an image where Trivy has looked for misconfigurations', () => {
    const scanner = { version: '1', trust: 'pinned', scanners: ['vuln', 'misconfig'] } as const;
    const looked = soughtBy({ scanner });
    expect([root, ssh, trivys].map(looked)).toEqual([false, false, true]);
  });

  it('is a kind of its own', () => {
    expect(kindsOf(record({ hardening: { looked: ['root-user'] } }))).toEqual(['vulnerability', 'hardening']);
    expect(kindsOf(record({ hardening: { looked: [] } }))).toEqual(['vulnerability']);
    expect([root, trivys].map(soughtOf)).toEqual(['hardening', 'misconfiguration']);
    expect(soughtOf({ is: 'misconfiguration', id: 'hardening/no-check' })).toBe('misconfiguration');
  });
});
