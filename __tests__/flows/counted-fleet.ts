import type { DriftData } from '../../src/drift/drift-schema.js';
import { retireStreams } from '../../src/ledger/add-records.js';
import { fold } from '../../src/ledger/fold.js';
import { writeBatch } from '../../src/ledger/lines/chain.js';
import { digestOf } from '../../src/oci/digest.js';
import { judgedAt } from '../inventory/judged-row.js';
import {
  added,
  addition,
  type Fault,
  failure,
  hour,
  type Ledger,
  type Night,
  night,
  noLedger,
} from '../ledger/nights.js';

/** From a night on, up to the night that has another build. */
type Span = readonly [from: number, to: number];
const ever = Number.POSITIVE_INFINITY;
const isIn = (span: Span | undefined, at: number) => span !== undefined && span[0] <= at && at < span[1];

interface Course extends Fault {
  readonly on: readonly Span[];
  readonly excepted?: Span;
  /** From this night on it is HIGH. */
  readonly worse?: number;
}

interface Line {
  /** Nights that scan it. */
  readonly scanned: Span;
  readonly has: readonly Course[];
}

const tool: Line = {
  scanned: [30, ever],
  has: [
    { id: 'CVE-2026-0041', severity: 'CRITICAL', on: [[41, ever]] },
    { id: 'CVE-2026-0042', severity: 'MEDIUM', isAlone: true, on: [[39, ever]] },
  ],
};

/** Six weeks of a few images: each of them is here for one thing that a report says, and is counted by hand in the test. */
const lines: Readonly<Record<string, Line>> = {
  'api=main': {
    scanned: [0, ever],
    has: [
      { id: 'CVE-2026-0001', on: [[0, ever]] },
      { id: 'CVE-2026-0002', severity: 'LOW', on: [[0, 38]] },
      { id: 'CVE-2026-0003', severity: 'CRITICAL', on: [[37, 39]] },
      { id: 'CVE-2026-0004', on: [[10, 37]] },
      { id: 'CVE-2026-0005', on: [[36, ever]] },
      { id: 'CVE-2026-0006', severity: 'MEDIUM', on: [[30, ever]], excepted: [33, ever] },
      { id: 'CVE-2026-0007', on: [[35, ever]] },
      {
        id: 'CVE-2026-0008',
        severity: 'MEDIUM',
        on: [
          [5, 34],
          [38, ever],
        ],
      },
      {
        id: 'CVE-2026-0009',
        severity: 'LOW',
        on: [
          [5, 20],
          [37, ever],
        ],
      },
      { id: 'CVE-2026-0010', severity: 'MEDIUM', on: [[12, ever]], worse: 40 },
    ],
  },
  // Two platforms; nights 38 and 39 could not see all packages.
  'web=main': {
    scanned: [3, ever],
    has: [
      { id: 'CVE-2026-0021', on: [[3, ever]], excepted: [30, ever] },
      { id: 'CVE-2026-0022', severity: 'LOW', on: [[40, ever]] },
      { id: 'CVE-2026-0023', on: [[36, 41]] },
    ],
  },
  // Retired at night 25.
  'old=main': { scanned: [0, 21], has: [{ id: 'CVE-2026-0031', on: [[5, ever]] }] },
  // One image under two tags.
  'tool=main': tool,
  'tool=1.4': tool,
  // Its scans fail from night 40 on.
  'job=main': { scanned: [10, 40], has: [{ id: 'CVE-2026-0051', on: [[20, ever]] }] },
  'fresh=main': { scanned: [42, ever], has: [{ id: 'CVE-2026-0061', severity: 'CRITICAL', on: [[42, ever]] }] },
  // Its scans fail since it is there, which is night 41.
  'dead=main': { scanned: [ever, ever], has: [] },
};

/** When the reports are made: an hour after the last night. */
export const end = night(42) + hour;

function streamOf(name: string) {
  const [image, line = ''] = name.split('=');
  return { repository: `ghcr.io/acme/${image}`, line };
}

function nightOf(name: string, number: number): Night {
  const here = (lines[name]?.has ?? []).filter(({ on }) => on.some((span) => isIn(span, number)));
  const faults = here.map(({ on: _, excepted, worse = ever, ...fault }): Fault => {
    return { ...fault, isExcepted: isIn(excepted, number), ...(number >= worse ? { severity: 'HIGH' } : {}) };
  });
  return {
    at: night(number),
    faults,
    build: `${name.split('=')[0]} ${here.map(({ id }) => id).join()}`,
    ...(name.startsWith('web') ? { platforms: ['linux/amd64', 'linux/arm64'] } : {}),
    ...(name.startsWith('web') && isIn([38, 40], number) ? { isPartial: true } : {}),
    ...(name.startsWith('tool') ? { clair: 'answered' } : {}),
  };
}

function failuresOf(number: number) {
  return [
    ...(number === 20 ? [failure(number, 'the registry did not answer', streamOf('api=main'))] : []),
    ...(number >= 40 ? [failure(number, 'the registry did not answer', streamOf('job=main'))] : []),
    ...(number >= 41 ? [failure(number, 'no such image', streamOf('dead=main'))] : []),
  ];
}

export function countedLedger(): Ledger {
  let ledger = noLedger;
  for (let number = 0; number <= 42; number += 1) {
    const failed = failuresOf(number);
    const scans = Object.entries(lines).flatMap(([name, { scanned }]) => {
      const isFailed = failed.some(({ stream }) => `${stream.repository}=${stream.line}` === `ghcr.io/acme/${name}`);
      return isIn(scanned, number) && !isFailed ? [addition(nightOf(name, number), streamOf(name))] : [];
    });
    ledger = added(ledger, scans, failed, night(number) + hour / 2);
    if (number !== 25) continue;
    const retired = retireStreams(ledger.state, [streamOf('old=main')], new Date(night(number) + hour));
    const { bytes, ...batch } = writeBatch(ledger.state, retired, new Date(night(number) + hour));
    ledger = { state: fold(ledger.state, [batch]), batches: [...ledger.batches, bytes] };
  }
  return ledger;
}

const file = `records/image-gate-record-${'a'.repeat(64)}.json`;

/** The last night: five images of the registry, of which one could not be scanned and one runs. */
export function countedNight() {
  const row = (name: string, more: object = {}) => ({
    digest: digestOf(nightOf(name, 42).build ?? ''),
    names: [`ghcr.io/acme/${name.replace('=', ':')}`],
    outcome: judgedAt(new Date(night(42)), {
      record: file,
      claims: { kind: 'renewed', validUntil: new Date(night(49)).toISOString() },
    }),
    ...more,
  });
  const outcome = { kind: 'failed', code: 'x', why: 'the registry did not answer', fix: 'Try again.' };
  return {
    nightVersion: 1,
    startedAt: new Date(night(42)).toISOString(),
    endedAt: new Date(night(42) + hour / 2).toISOString(),
    images: [
      ...[row('api=main', { runs: 'shop/api' }), row('web=main'), row('tool=main'), row('fresh=main')],
      { digest: digestOf('job'), names: ['ghcr.io/acme/job:main'], outcome },
    ],
    gaps: [],
  };
}

/** What runs: an image as it passed, and one that would not pass today in two places, with one alert about both. */
export function countedDrift(): DriftData {
  const place = (namespace: string, owner: string, of: string, faults: DriftData['running'][number]['faults']) => ({
    ...{ namespace, owner, image: 'ghcr.io/acme/api:main', imageId: `ghcr.io/acme/api@${digestOf(of)}` },
    ...{ containers: 1, digest: digestOf(of), faults, notices: 0 },
  });
  const faults = [
    { class: 'passed-then-failed', why: 'blocked by the newest scan' },
    { class: 'alert', why: 'Falco: a shell was started' },
  ] as const;
  return {
    driftVersion: 1,
    at: new Date(night(42) + hour / 2).toISOString(),
    asked: { ledger: true, proofs: true, night: null, exceptions: true, alerts: true },
    running: [
      place('shop', 'api-1', 'p', []),
      place('shop', 'api-2', 'q', faults),
      place('stage', 'api-3', 'q', faults),
    ],
    left: 0,
    alerts: { read: 1, loud: 1, unjoined: [], unnamed: 0 },
    gaps: [],
  };
}
