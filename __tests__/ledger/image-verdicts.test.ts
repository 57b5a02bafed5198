import { describe, expect, it } from '@jest/globals';
import { retireStreams } from '../../src/ledger/add-records.js';
import { fold } from '../../src/ledger/fold.js';
import { imageVerdicts } from '../../src/ledger/image-verdicts.js';
import { writeBatch } from '../../src/ledger/lines/chain.js';
import { digestOf } from '../../src/oci/digest.js';
import { hour, ledgerOf, main, night } from './nights.js';

const of = (...nights: Parameters<typeof ledgerOf>[0]) => imageVerdicts(ledgerOf(nights).state);

describe('what a ledger says of images', () => {
  it('is the newest word on each that was ever scanned, also of those that were replaced', () => {
    const known = of(
      { at: night(0), faults: [] },
      { at: night(1), faults: [], verdict: 'blocked' },
      { at: night(2), faults: [], build: 'b' },
      { at: night(3), faults: [], build: 'b' },
    );
    const stream = 'ghcr.io/acme/api=main';
    expect(known.newest).toBe(night(3));
    expect(known.of.get(digestOf('a'))).toEqual([
      { stream, at: night(1), verdict: 'blocked', passedAt: night(0), isRetired: false, excepted: [] },
    ]);
    expect(known.of.get(digestOf('b'))).toMatchObject([{ at: night(3), verdict: 'passed', passedAt: night(3) }]);
    expect(known.of.get(digestOf('c'))).toBeUndefined();
  });

  it('knows a platform by its config, and an image that came back by its newest scan', () => {
    const known = of(
      { at: night(0), faults: [], verdict: 'blocked' },
      { at: night(1), faults: [], build: 'b' },
      { at: night(2), faults: [] },
    );
    expect(known.of.get(digestOf('a linux/amd64'))).toMatchObject([{ at: night(2), verdict: 'passed' }]);
    expect(known.of.get(digestOf('a'))).toMatchObject([{ at: night(2), verdict: 'passed' }]);
  });

  it('says what is excepted in the newest image alone, and what is retired', () => {
    const faults = [{ id: 'CVE-1', aliases: ['GHSA-1'], isExcepted: true }, 'CVE-2'];
    const { state } = ledgerOf([
      { at: night(0), faults, build: 'old' },
      { at: night(1), faults },
    ]);
    const known = imageVerdicts(state);
    expect(known.of.get(digestOf('a'))?.[0]?.excepted).toMatchObject([{ id: 'CVE-1', aliases: ['GHSA-1'] }]);
    expect(known.of.get(digestOf('old'))?.[0]?.excepted).toEqual([]);
    const at = new Date(night(1) + hour);
    const { bytes: _, ...batch } = writeBatch(state, retireStreams(state, [main], at), at);
    const retired = imageVerdicts(fold(state, [batch]));
    expect(retired.of.get(digestOf('a'))).toMatchObject([{ isRetired: true, verdict: 'passed' }]);
  });
});
