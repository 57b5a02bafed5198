import fc from 'fast-check';
import { driftClasses } from '../../../src/drift/drift-class.js';
import type { DriftData } from '../../../src/drift/drift-schema.js';
import type { ImageRow, Night } from '../../../src/inventory/night.js';
import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { digestOf } from '../../../src/oci/digest.js';
import type { Exceptions } from '../../../src/policy/exceptions/exception.js';
import { type FleetReport, fleetReport } from '../../../src/report/fleet/fleet-report.js';
import { judgedAt } from '../../inventory/judged-row.js';
import { randomFleet } from '../../ledger/kpi/random-fleet.js';
import { day, hour, night } from '../../ledger/nights.js';

const instant = (at: number) => new Date(at).toISOString();

/** Claims of every kind, those that have ended among them. */
const claims = fc
  .nat(80)
  .chain((at) =>
    fc.constantFrom(
      ...([
        { kind: 'renewed', validUntil: instant(night(at)) },
        { kind: 'left', validUntil: instant(night(at)) },
        { kind: 'left' },
        { kind: 'unproven' },
        { kind: 'revoked' },
        { kind: 'failed', why: 'the registry did not answer' },
      ] as const),
    ),
  );

function row(until: number): fc.Arbitrary<ImageRow> {
  const outcome = fc.oneof(
    fc
      .record({ age: fc.integer({ min: 0, max: 40 }), claims })
      .map((one): ImageRow['outcome'] => judgedAt(new Date(until - one.age * hour), { claims: one.claims })),
    fc.constantFrom<ImageRow['outcome']>(
      { kind: 'failed', code: 'x', why: 'the registry did not answer', fix: 'Try again.' },
      { kind: 'not-reached' },
    ),
  );
  return fc
    .record({
      name: fc.constantFrom('api', 'web', 'worker', 'other'),
      tag: fc.constantFrom('main', '1'),
      outcome,
      runs: fc.boolean(),
    })
    .map(({ name, tag, outcome: what, runs }) => ({
      digest: digestOf(`${name}${tag}`),
      names: [`ghcr.io/acme/${name}:${tag}`],
      outcome: what,
      ...(runs ? { runs: 'prod' } : {}),
    }));
}

function nightOf(until: number): fc.Arbitrary<Night> {
  return fc
    .record({
      images: fc.uniqueArray(row(until), { maxLength: 6, selector: ({ digest }) => digest }),
      gaps: fc.array(
        fc.record({
          kind: fc.constantFrom('unlisted' as const, 'limited' as const, 'no-image' as const),
          what: fc.constant('ghcr.io/acme/gone'),
          count: fc.nat(4),
        }),
        { maxLength: 2 },
      ),
    })
    .map((one) => ({ ...one, startedAt: instant(until - 2 * hour), endedAt: instant(until - hour) }));
}

function driftOf(until: number): fc.Arbitrary<DriftData> {
  const faults = fc.array(
    fc.constantFrom(...driftClasses).map((one) => ({ class: one, why: 'because' })),
    { maxLength: 2 },
  );
  const running = fc.array(
    faults.map((own) => ({
      ...{ namespace: 'shop', owner: 'api', image: 'ghcr.io/acme/api:main', imageId: '', containers: 1, notices: 0 },
      faults: own,
    })),
    { maxLength: 3 },
  );
  return fc.record({ running, age: fc.nat(40), alerts: fc.boolean() }).map(({ running: rows, age, alerts }) => ({
    ...{ driftVersion: 1, at: instant(until - age * hour), running: rows, left: 0, gaps: [] },
    asked: { ledger: true, proofs: true, night: null, exceptions: true, alerts },
    alerts: { read: 0, unjoined: [], unnamed: 0 },
  }));
}

function exceptionsOf(until: number): fc.Arbitrary<Exceptions> {
  return fc.array(fc.nat(40), { maxLength: 3 }).map((days) => ({
    active: days.map((left, index) => ({
      ...{ id: `CVE-${index}`, reason: 'waits for the base image', file: '.trivyignore', line: index + 1 },
      ...{ endsAt: new Date(until + left * day), expiry: instant(until + left * day).slice(0, 10) },
    })),
    refused: [],
  }));
}

/** Reports on ledgers, with and without night, what runs and exceptions. */
export const randomReport: fc.Arbitrary<FleetReport> = fc
  .record({ state: randomFleet, end: fc.integer({ min: 61, max: 90 }), days: fc.integer({ min: 1, max: 40 }) })
  .chain(({ state, end, days }) => {
    const until = night(end);
    return fc
      .record({
        night: fc.option(nightOf(until), { nil: undefined }),
        exceptions: fc.option(exceptionsOf(until), { nil: undefined }),
        drift: fc.option(driftOf(until), { nil: undefined }),
        owners: fc.constantFrom([], [{ images: ['ghcr.io/acme/api'], owner: 'team' }]),
        review: fc.option(
          fc.record({ reviewed: fc.constantFrom('2026-01-01', '2026-03-30', ''), every: fc.constantFrom(30, 90) }),
          { nil: undefined },
        ),
      })
      .map((more) => {
        const ledger = fleetLedger(state, { since: until - days * day, until });
        return fleetReport({
          ledger,
          owners: more.owners,
          ...(more.review === undefined ? {} : { review: more.review }),
          ...(more.night === undefined ? {} : { night: more.night }),
          ...(more.exceptions === undefined ? {} : { exceptions: more.exceptions }),
          ...(more.drift === undefined ? {} : { drift: more.drift }),
        });
      });
  });
