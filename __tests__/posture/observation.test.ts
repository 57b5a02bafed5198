import { describe, expect, it } from '@jest/globals';
import type { DriftClass } from '../../src/drift/drift-class.js';
import type { DriftData } from '../../src/drift/drift-schema.js';
import type { Night } from '../../src/inventory/night.js';
import { standingOf } from '../../src/ledger/standing.js';
import { digestOf } from '../../src/oci/digest.js';
import type { CriterionKey } from '../../src/posture/criteria.js';
import { driftObservations } from '../../src/posture/drift-observations.js';
import { ledgerObservations, nightObservations, policyObservations } from '../../src/posture/fleet-observations.js';
import type { CriterionState } from '../../src/posture/observation.js';
import type { Observations } from '../../src/posture/posture.js';
import { writeObservation } from '../../src/posture/registry-observations.js';
import { judgedAt } from '../inventory/judged-row.js';
import { added, addition, day, night, noLedger, type Night as Scan } from '../ledger/nights.js';

const now = new Date(night(4) + 3_600_000);
const looked = { now, maxAge: 2 * day };
const seen = (all: Observations, key: CriterionKey): CriterionState | undefined => all[key]?.[0]?.seen;

describe('a ledger', () => {
  const of = (...scans: readonly Scan[]) => {
    const { state } = added(
      noLedger,
      scans.map((scan) => addition(scan)),
      [],
      scans.at(-1)?.at ?? now.getTime(),
    );
    return ledgerObservations(standingOf(state, now, now), 'ledger', looked);
  };
  it.each<[string, readonly Scan[], CriterionKey, CriterionState]>([
    ['without a scan', [], 'images-scanned', 'no'],
    ['with a scan', [{ at: night(4), faults: [] }], 'images-scanned', 'yes'],
    ['with a scan of today', [{ at: night(4), faults: [] }], 'scans-scheduled', 'yes'],
    ['with a scan of the day after tomorrow', [{ at: night(6), faults: [] }], 'scans-scheduled', 'no'],
    ['with a scan of four days ago', [{ at: night(0), faults: [] }], 'scans-scheduled', 'no'],
    ['with a part of a scan', [{ at: night(4), faults: [], isPartial: true }], 'scans-scheduled', 'no'],
    ['without a finding', [{ at: night(4), faults: [] }], 'fixes-in-time', 'yes'],
    ['without a finding that is known, and not scanned', [{ at: night(0), faults: [] }], 'fixes-in-time', 'not-known'],
    [
      'with a CRITICAL of two days ago',
      [
        { at: night(1), faults: [] },
        { at: night(2), faults: [{ id: 'CVE-1', severity: 'CRITICAL' }] },
        { at: night(4), faults: [{ id: 'CVE-1', severity: 'CRITICAL' }] },
      ],
      'fixes-in-time',
      'no',
    ],
  ])('%s: %j is the state of %s', (_what, scans, key, state) => {
    expect(seen(of(...scans), key)).toBe(state);
  });
});

describe('a night', () => {
  const row = (outcome: Night['images'][number]['outcome'], name = 'ghcr.io/acme/api:1') => ({
    ...{ digest: digestOf(name), names: [name], outcome },
  });
  const proof = { kind: 'renewed', validUntil: new Date(night(8)).toISOString() } as const;
  const good = row(judgedAt(now, { claims: proof }));
  const failed = row({ kind: 'failed', code: 'x', why: 'y', fix: 'z' }, 'ghcr.io/acme/web:1');
  const whole: Night = { startedAt: now.toISOString(), endedAt: now.toISOString(), images: [good], gaps: [] };
  const old = new Date(night(0)).toISOString();
  it.each<[string, Partial<Night>, CriterionKey, CriterionState]>([
    ['in which all is judged', {}, 'scans-scheduled', 'yes'],
    ['of four days ago', { endedAt: old }, 'scans-scheduled', 'no'],
    ['of tomorrow', { endedAt: new Date(night(6)).toISOString() }, 'scans-scheduled', 'no'],
    ['in which an image failed', { images: [good, failed] }, 'scans-scheduled', 'no'],
    ['that could not list a place', { gaps: [{ kind: 'unlisted', what: 'x', count: 1 }] }, 'scans-scheduled', 'no'],
    ['that left images out', { gaps: [{ kind: 'limited', what: 'x', count: 1 }] }, 'scans-scheduled', 'no'],
    ['that left out what is no image', { gaps: [{ kind: 'no-image', what: 'x', count: 1 }] }, 'scans-scheduled', 'yes'],
    ['without an image', { images: [] }, 'images-scanned', 'no'],
    ['with a proof', {}, 'images-signed', 'yes'],
    ['without an image', { images: [] }, 'images-signed', 'no'],
    [
      'with a proof that was withdrawn',
      { images: [row(judgedAt(now, { claims: { kind: 'revoked' } }))] },
      'images-signed',
      'no',
    ],
    [
      'with a proof that has ended',
      { images: [row(judgedAt(now, { claims: { kind: 'left', validUntil: old } }))] },
      'images-signed',
      'no',
    ],
    ['with an image that failed', { images: [good, failed] }, 'images-signed', 'no'],
    ['that does not know all images', { gaps: [{ kind: 'unlisted', what: 'x', count: 1 }] }, 'images-signed', 'no'],
    ['of four days ago', { endedAt: old }, 'images-signed', 'not-known'],
    ['by SBOMs', {}, 'sboms-tracked', 'yes'],
    ['by layers', { images: [row(judgedAt(now, { from: 'layers' }))] }, 'sboms-tracked', 'no'],
    ['of four days ago', { endedAt: old }, 'sboms-tracked', 'not-known'],
  ])('%s: %j is the state of %s', (_what, change, key, state) => {
    expect(seen(nightObservations({ ...whole, ...change }, 'night', looked), key)).toBe(state);
  });
});

describe('what runs', () => {
  const running = (...classes: readonly DriftClass[]): DriftData['running'][number] => ({
    ...{ namespace: 'shop', owner: 'api', image: 'ghcr.io/acme/api:1', imageId: 'x', containers: 1, notices: 0 },
    faults: classes.map((one) => ({ class: one, why: 'so' })),
  });
  const whole: DriftData = {
    ...{ driftVersion: 1, at: now.toISOString(), running: [running()], left: 0, gaps: [] },
    asked: { ledger: true, proofs: false, night: null, exceptions: false, alerts: false },
    alerts: { read: 0, unjoined: [], unnamed: 0 },
  };
  it.each<[string, Partial<DriftData>, CriterionKey, CriterionState | undefined]>([
    ['compared today', {}, 'drift-watched', 'yes'],
    [
      'compared today, with something that never passed',
      { running: [running('never-passed')] },
      'drift-watched',
      'yes',
    ],
    ['compared four days ago', { at: new Date(night(0)).toISOString() }, 'drift-watched', 'no'],
    ['compared with nothing', { asked: { ...whole.asked, ledger: false } }, 'drift-watched', 'no'],
    ['compared in part', { left: 3 }, 'drift-watched', 'no'],
    ['that could not be read', { gaps: [{ source: 'running', what: 'x' }] }, 'drift-watched', 'no'],
    ['of which a registry said nothing', { running: [running(), running('unanswered')] }, 'drift-watched', 'no'],
    ['of which nobody knows an image', { running: [running(), running('unreadable')] }, 'drift-watched', 'no'],
    [
      'of which one is not pulled yet',
      { running: [running(), { ...running('unreadable'), imageId: '' }] },
      'drift-watched',
      'yes',
    ],
    ['compared with a ledger that has stopped', { gaps: [{ source: 'ledger', what: 'x' }] }, 'drift-watched', 'no'],
    [
      'compared with proofs beside such a ledger',
      { gaps: [{ source: 'ledger', what: 'x' }], asked: { ...whole.asked, proofs: true } },
      'drift-watched',
      'yes',
    ],
    ['of which there is nothing', { running: [] }, 'drift-watched', 'not-known'],
    [
      'of which nothing has been pulled yet',
      { running: [{ ...running('unreadable'), imageId: '' }] },
      'drift-watched',
      'not-known',
    ],
    ['with a tag that moved', { running: [running(), running('tag-moved')] }, 'tags-immutable', 'no'],
    ['without one', {}, 'tags-immutable', undefined],
  ])('%s: %j is the state of %s', (_what, change, key, state) => {
    expect(seen(driftObservations({ ...whole, ...change }, 'drift', looked), key)).toBe(state);
  });

  it('counts as compared what was compared, and not what nobody knows or has pulled', () => {
    const rows = [running(), running('never-passed'), running('unanswered'), { ...running('unreadable'), imageId: '' }];
    const [said] = driftObservations({ ...whole, running: rows }, 'drift', looked)['drift-watched'] ?? [];
    expect(said).toHaveProperty(
      'evidence.answer',
      expect.stringMatching(
        /^2 rows of what runs compared on .*; of 1 nobody knows the image, or who knows it did not answer; 1 not pulled yet$/,
      ),
    );
  });
});

describe('a policy', () => {
  it.each<[string, string | undefined, CriterionState]>([
    ['reviewed last month', '2025-12-15', 'yes'],
    ['reviewed last year', '2025-01-15', 'no'],
    ['that nobody has reviewed', undefined, 'not-known'],
    ['reviewed tomorrow', '2027-01-15', 'not-known'],
  ])('%s: %s is %s', (_what, reviewed, state) => {
    const review = { every: 90, ...(reviewed === undefined ? {} : { reviewed }) };
    expect(seen(policyObservations(review, 'policy', now), 'policy-reviewed')).toBe(state);
  });
});

describe('a registry', () => {
  it.each([
    [{ kind: 'refused', said: 'it answered 401' }, 'yes'],
    [{ kind: 'open', said: 'it answered 404' }, 'no'],
    [{ kind: 'unclear', why: '404' }, 'not-known'],
    [{ kind: 'failed', why: '500' }, 'not-known'],
  ] as const)('that answers %j is %s', (answer, state) => {
    expect(writeObservation('ghcr.io/acme/api', answer, now.toISOString()).seen).toBe(state);
  });
});
