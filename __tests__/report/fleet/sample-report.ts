import type { ImageRow, Night } from '../../../src/inventory/night.js';
import { fleetLedger } from '../../../src/ledger/kpi/fleet-ledger.js';
import { digestOf } from '../../../src/oci/digest.js';
import { type FleetReport, fleetReport } from '../../../src/report/fleet/fleet-report.js';
import type { Severity } from '../../../src/scan/finding.js';
import { judgedAt } from '../../inventory/judged-row.js';
import { added, addition, day, type Fault, hour, night, noLedger } from '../../ledger/nights.js';

const names = ['api', 'web', 'worker', 'billing', 'search', 'mailer', 'gateway', 'reports', 'auth', 'images'] as const;
const packages = ['openssl', 'curl', 'glibc', 'zlib', 'expat', 'libxml2', 'sqlite', 'busybox'] as const;
const nights = 88;
const end = night(nights) + 6 * hour;

/** Numbers that look like chance and are the same each time (a linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

interface Open extends Fault {
  readonly severity: Severity;
  /** Night in which a new build fixes it. */
  readonly until: number;
}

/** What each image has in each night: advisories come, and builds fix them, the worst first; a team gets better at it. */
function faultsOf(image: number): (number: number) => readonly Open[] {
  const next = chance(image + 7);
  const all: (Open & { readonly from: number })[] = [];
  for (let from = 0; from < nights; from += 1) {
    if (from > 0 && next() > 0.16) continue;
    for (let more = from === 0 ? 4 : 1; more > 0; more -= 1) {
      const rank = next();
      const severity = rank < 0.08 ? 'CRITICAL' : rank < 0.35 ? 'HIGH' : rank < 0.75 ? 'MEDIUM' : 'LOW';
      const usual = { CRITICAL: 2, HIGH: 8, MEDIUM: 25, LOW: 60 }[severity];
      const took = Math.ceil(usual * (0.4 + next() * 1.4) * (1.3 - from / (2 * nights)));
      const name = packages[Math.floor(next() * packages.length)] ?? 'openssl';
      const id = `CVE-2026-${1000 + Math.floor(next() * 9000)}`;
      all.push({
        id,
        package: name,
        severity,
        from,
        until: from + took,
        isExcepted: next() < 0.05,
        fix: next() < 0.8 ? 'upgrade' : 'none',
      });
    }
  }
  return (number) => all.filter(({ from, until }) => from <= number && number < until);
}

/** What is found changes with each build. */
function buildOf(name: string, faults: readonly Open[]): string {
  return `${name} ${faults.map(({ id }) => id).join()}`;
}

function sampleLedger() {
  let ledger = noLedger;
  const faults = names.map((_, image) => faultsOf(image));
  for (let number = 0; number <= nights; number += 1) {
    // A night that failed, and an image that came later.
    if (number === 51 || number === 52) continue;
    const scans = names.flatMap((name, image) => {
      if (name === 'images' && number < 30) return [];
      const here = faults[image]?.(number) ?? [];
      const one = {
        at: night(number),
        build: buildOf(name, here),
        faults: here.map(({ until: _, ...fault }) => fault),
      };
      return name === 'mailer' && number > 85
        ? []
        : [addition(one, { repository: `ghcr.io/acme/${name}`, line: 'main' })];
    });
    ledger = added(ledger, scans, [], night(number) + hour);
  }
  return ledger.state;
}

function sampleNight(): Night {
  const startedAt = new Date(night(nights)).toISOString();
  const images = names.map((name, index): ImageRow => {
    const row = {
      digest: digestOf(buildOf(name, faultsOf(index)(nights))),
      names: [`ghcr.io/acme/${name}:main`],
      ...(index < 7 ? { runs: 'production' } : {}),
    };
    if (name === 'mailer')
      return {
        ...row,
        outcome: {
          kind: 'failed',
          code: 'registry-timeout',
          why: 'The registry did not answer within 60 s.',
          fix: 'Try again.',
        },
      };
    const validUntil = new Date(end + 6 * day).toISOString();
    const claims = name === 'search' ? ({ kind: 'unproven' } as const) : ({ kind: 'renewed', validUntil } as const);
    const age = name === 'reports' ? 140 : 6;
    return {
      ...row,
      outcome: judgedAt(new Date(night(nights)), { claims }),
      build: { created: new Date(end - age * day).toISOString() },
    };
  });
  const gaps = [{ kind: 'limited', what: 'tags by --newest 3', count: 4 }] as const;
  return { startedAt, endedAt: new Date(night(nights) + hour).toISOString(), images, gaps };
}

/** A report on ten invented images over a quarter: the same each time, for pictures and for what looks at a whole page. */
export function sampleReport(): FleetReport {
  const until = new Date(end);
  const exception = (id: string, days: number, reason: string, approvedBy: readonly string[]) => {
    const endsAt = new Date(Math.floor((end + days * day) / day) * day);
    return {
      id,
      reason,
      approvedBy,
      endsAt,
      expiry: new Date(endsAt.getTime() - day).toISOString().slice(0, 10),
      file: '.trivyignore.yaml',
      line: 4,
    };
  };
  return fleetReport({
    ledger: fleetLedger(sampleLedger(), { since: end - 7 * day, until: until.getTime() }),
    night: sampleNight(),
    owners: [
      { images: ['**'], owner: 'platform' },
      { images: ['ghcr.io/acme/web', 'ghcr.io/acme/api'], owner: 'shop' },
    ],
    review: { reviewed: '2026-02-02', every: 90 },
    exceptions: {
      active: [
        exception('CVE-2026-4410', 3, 'The function is not reachable: only trusted archives are unpacked', [
          '@acme/security',
        ]),
        exception('CVE-2026-1873', 41, 'Waits for the base image of May', ['@jane']),
      ],
      refused: [],
    },
  });
}
