import fc from 'fast-check';
import { retireStreams } from '../../../src/ledger/add-records.js';
import { fold } from '../../../src/ledger/fold.js';
import type { LedgerState } from '../../../src/ledger/ledger-state.js';
import { writeBatch } from '../../../src/ledger/lines/chain.js';
import type { Stream } from '../../../src/ledger/stream.js';
import { severities } from '../../../src/scan/finding.js';
import { added, addition, failure, hour, type Ledger, night, noLedger } from '../nights.js';

const streams: readonly Stream[] = ['api', 'web', 'worker'].map((name) => ({
  repository: `ghcr.io/acme/${name}`,
  line: 'main',
}));

const fault = fc.record(
  {
    id: fc.constantFrom('CVE-1', 'CVE-2', 'CVE-3', 'GHSA-4'),
    severity: fc.constantFrom(...severities),
    package: fc.constantFrom('openssl', 'curl'),
    fix: fc.constantFrom('upgrade' as const, 'none' as const),
    isExcepted: fc.boolean(),
    kind: fc.constantFrom('vulnerability' as const, 'vulnerability' as const, 'secret' as const),
  },
  { requiredKeys: ['id', 'severity'] },
);

const event = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('scan' as const),
      stream: fc.nat(2),
      at: fc.nat(60),
      build: fc.constantFrom('a', 'b', 'c'),
      isPartial: fc.boolean(),
      faults: fc.uniqueArray(fault, {
        maxLength: 5,
        selector: ({ id, package: name, kind }) => `${id} ${name} ${kind}`,
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('failed' as const), stream: fc.nat(2), at: fc.nat(60) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('retired' as const), stream: fc.nat(2), at: fc.nat(60) }) },
);

/** Ledgers of three images: nights are missing, come late or not complete, fail, and images are retired. */
export const randomFleet: fc.Arbitrary<LedgerState> = fc
  .array(event, { maxLength: 25 })
  .map((events) => events.toSorted((a, b) => a.at - b.at).reduce(withEvent, noLedger).state);

type FleetEvent = typeof event extends fc.Arbitrary<infer T> ? T : never;

function withEvent(ledger: Ledger, one: FleetEvent): Ledger {
  const stream = streams[one.stream] ?? { repository: 'ghcr.io/acme/api', line: 'main' };
  const now = night(one.at) + hour;
  switch (one.kind) {
    case 'scan':
      return added(ledger, [addition({ ...one, at: night(one.at) }, stream)], [], now);
    case 'failed':
      return added(ledger, [], [failure(one.at, 'the registry did not answer', stream)], now);
    case 'retired': {
      if (!ledger.state.streams.some(({ stream: known }) => known.repository === stream.repository)) return ledger;
      const lines = retireStreams(ledger.state, [stream], new Date(night(one.at)));
      if (lines.length === 0) return ledger;
      const { bytes, ...batch } = writeBatch(ledger.state, lines, new Date(now));
      return { state: fold(ledger.state, [batch]), batches: [...ledger.batches, bytes] };
    }
  }
}
