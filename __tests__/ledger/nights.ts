import { addRecords } from '../../src/ledger/add-records.js';
import type { FailedScan } from '../../src/ledger/failed-scans.js';
import { fold } from '../../src/ledger/fold.js';
import { forLedger } from '../../src/ledger/given-record.js';
import { stateOf } from '../../src/ledger/history.js';
import { emptyLedger, type LedgerState } from '../../src/ledger/ledger-state.js';
import { parseBatches, writeBatch } from '../../src/ledger/lines/chain.js';
import type { Episode } from '../../src/ledger/state.js';
import type { Stream } from '../../src/ledger/stream.js';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import type { FindingRecord } from '../../src/record/finding-record.js';
import type { ImageRecord } from '../../src/record/record-schema.js';

export const hour = 60 * 60 * 1000;
export const day = 24 * hour;
const start = Date.parse('2026-01-01T02:00:00Z');
/** The instant of a night by its number. */
export const night = (number: number) => start + number * day;

export const main: Stream = { repository: 'ghcr.io/acme/api', line: 'main' };

/** A finding of an image, by its number or its parts. */
export interface Fault {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly package?: string;
  readonly version?: string;
  readonly severity?: FindingRecord['severity'];
  readonly fix?: 'upgrade' | 'none' | 'not-affected';
  readonly isExcepted?: boolean;
  readonly firstSeen?: number;
  /** Clair alone reports it. */
  readonly isAlone?: boolean;
  readonly kind?: 'vulnerability' | 'secret';
}

/** A scan of a stream's image in one night. */
export interface Night {
  readonly at: number;
  /** Its build: each has another digest. */
  readonly build?: string;
  readonly faults: readonly (string | Fault)[];
  /** When its advisories were collected; by default two hours before, `null`: not known. */
  readonly database?: number | null | undefined;
  /** What stands for its digest; absent: the record does not say it. */
  readonly databaseDigest?: string | undefined;
  readonly isPartial?: boolean;
  readonly platforms?: readonly string[];
  readonly scanners?: readonly ('vuln' | 'secret')[];
  readonly verdict?: ImageRecord['verdict'];
  /** What became of a second opinion; absent: nobody asked. */
  readonly clair?: 'answered' | 'failed';
  readonly clock?: ImageRecord['policy']['clock'];
}

const fixWithin = { CRITICAL: 24, HIGH: 7 * 24, MEDIUM: 30 * 24, LOW: 90 * 24, UNKNOWN: 7 * 24 };

function findingOf(given: string | Fault, at: number): FindingRecord {
  const fault: Fault = typeof given === 'string' ? { id: given } : given;
  const { id, aliases = [], package: name = 'openssl', version = '1', severity = 'HIGH', fix = 'none' } = fault;
  const common = {
    id,
    severity,
    action: 'warn',
    where: 'usr/lib/file',
    platforms: ['linux/amd64'],
    fixBy: new Date(at + fixWithin[severity] * hour).toISOString(),
    ...(fault.isExcepted ? { exception: { file: '.trivyignore', line: 1 } } : {}),
    ...(fault.firstSeen === undefined ? {} : { firstSeen: new Date(fault.firstSeen).toISOString() }),
  } as const;
  if (fault.kind === 'secret') return { kind: 'secret', ...common };
  return {
    kind: 'vulnerability',
    ...common,
    aliases: [...aliases].sort(),
    package: { purl: `pkg:deb/debian/${name}`, name, version, type: 'debian' },
    ...(fault.isAlone ? { said: { by: 'clair', severity: 'High', source: 'test', alone: true } } : {}),
    fix: fix === 'upgrade' ? { kind: 'upgrade', to: '2' } : { kind: 'none', why: fix === 'none' ? 'not-yet' : fix },
  };
}

function opinionOf(clair: NonNullable<Night['clair']>): NonNullable<ImageRecord['opinion']> {
  const agreement = { both: 0, trivy: 0, clair: 0, beyond: 0 };
  const missing = clair === 'failed' ? { missing: 'Clair is not ready' } : {};
  return { scanner: 'clair', weight: 'advisory', platforms: [], types: [], agreement, ...missing };
}

/** The record of a night. */
export function recordOf({ at, build = 'a', faults, database, databaseDigest, ...night }: Night): ImageRecord {
  const collected = database === undefined ? at - 2 * hour : database;
  const [first = 'linux/amd64', ...others] = night.platforms ?? [];
  const platform = (name: string) => ({
    platform: name,
    imageId: digestOf(`${build} ${name}`),
    packages: 100,
    systemFault: night.isPartial ? ('no-release' as const) : null,
  });
  const none = { block: 0, warn: 0, log: 0, excepted: 0 };
  return {
    recordVersion: 1,
    image: { names: ['ghcr.io/acme/api:1'], digest: digestOf(build) },
    judgedAt: new Date(at).toISOString(),
    verdict: night.verdict ?? 'passed',
    headline: 'passed',
    policy: {
      source: 'default',
      digest: digestOf('policy'),
      ...(night.clock === undefined ? {} : { clock: night.clock }),
    },
    scanner: {
      version: '0.74.0',
      trust: 'pinned',
      ...(night.scanners === undefined ? {} : { scanners: night.scanners }),
    },
    ...(collected === null
      ? {}
      : {
          database: {
            ...{ updatedAt: new Date(collected).toISOString(), source: 'cache' },
            ...(databaseDigest === undefined ? {} : { digest: digestOf(databaseDigest) }),
          },
        }),
    platforms: [platform(first), ...others.map(platform)],
    counts: { CRITICAL: none, HIGH: none, MEDIUM: none, LOW: none, UNKNOWN: none },
    escalations: { page: 0, ticket: 0, backlog: 0, report: 0 },
    concerns: [],
    ...(night.clair === undefined ? {} : { opinion: opinionOf(night.clair) }),
    exceptions: { applied: [], unused: [], refused: [] },
    build: { lockfiles: [] },
    findings: faults.map((fault) => findingOf(fault, at)),
  };
}

/** A record as it would be added: its digest is that of what it says. */
export function addition(night: Night, stream: Stream = main) {
  const record = recordOf(night);
  return { record: forLedger(record, 'record'), digest: digestOf(JSON.stringify(record)), stream };
}

/** A ledger in memory: its batches as they would be stored. */
export interface Ledger {
  readonly state: LedgerState;
  readonly batches: readonly Uint8Array[];
}

export const noLedger: Ledger = { state: emptyLedger, batches: [] };

/** Adds records in one batch. */
export function added(
  ledger: Ledger,
  additions: readonly ReturnType<typeof addition>[],
  failures: readonly FailedScan[] = [],
  now = night(400),
): Ledger {
  const known = (record: string) => ledger.batches.some((bytes) => Buffer.from(bytes).includes(record));
  const { lines } = addRecords(ledger.state, additions, known, failures);
  if (lines.length === 0) return ledger;
  const { bytes, ...batch } = writeBatch(ledger.state, lines, new Date(now));
  return { state: fold(ledger.state, [batch]), batches: [...ledger.batches, bytes] };
}

/** A ledger of these nights, a batch each. */
export function ledgerOf(nights: readonly Night[], before = noLedger): Ledger {
  return nights.reduce((ledger, one) => added(ledger, [addition(one)]), before);
}

/** A scan of a stream that could not be made in a night. */
export function failure(number: number, why = 'the registry did not answer', stream: Stream = main): FailedScan {
  return { stream, at: new Date(night(number)), why };
}

/** A ledger as it is read from stored batches. */
export function rebuilt(batches: readonly Uint8Array[]): LedgerState {
  return fold(emptyLedger, parseBatches(Buffer.concat(batches), { sequence: 0 }, 'ledger'));
}

/** All that is known of a ledger, with the states of its streams worked out. */
export function whole({ streams, ...ledger }: LedgerState) {
  return { ...ledger, streams: streams.map(stateOf) };
}

/** The episodes of a finding in the one stream of a ledger. */
export function episodesOf({ state }: Ledger, id: string, name = 'openssl'): readonly Episode[] {
  const number = state.findings.findIndex(
    (one) => one.id === id && (one.subject.endsWith(`/${name}`) || one.is === 'secret'),
  );
  const [stream] = state.streams;
  return stream === undefined ? [] : (stateOf(stream).findings.get(number) ?? []);
}

export type { Digest };
