import { zipOf } from '../../__tests__/contract/zip.js';
import { readIssueMarker } from '../../src/escalation/issue-marker.js';
import { readArtifact } from '../../src/host/github/artifact-files.js';
import { fold } from '../../src/ledger/fold.js';
import { requireValid } from '../../src/ledger/history.js';
import { emptyLedger } from '../../src/ledger/ledger-state.js';
import { parseBatches, writeBatch } from '../../src/ledger/lines/chain.js';
import type { EventLine } from '../../src/ledger/lines/line.js';
import { standingOf } from '../../src/ledger/standing.js';
import { digestOf } from '../../src/oci/digest.js';
import { compareReports } from '../../src/report/fleet/compare-reports.js';
import { fleetReportSchema } from '../../src/report/fleet/fleet-json-schema.js';
import { renderLedger } from '../../src/report/terminal/ledger.js';
import { many, repeats, type Shape, shape } from './shape.js';

const MiB = 2 ** 20;
const now = new Date('2026-03-01T12:00:00Z');
const [image] = [digestOf('image')];
const record = 'a'.repeat(43);

/** All batches of a text, and the states of all streams after them. */
function whole(text: string | Uint8Array) {
  const ledger = fold(emptyLedger, parseBatches(Buffer.from(text), { sequence: 0 }, 'ledger'));
  requireValid(ledger.streams);
  return ledger;
}

/** A batch of these lines as it is stored. */
const stored = (lines: readonly EventLine[]) => writeBatch({ sequence: 0 }, lines, now).bytes;

const findings = (count: number): readonly EventLine[] =>
  many(count, (index) => ({
    kind: 'finding',
    is: 'vulnerability',
    id: `CVE-2026-${index}`,
    aliases: [`GHSA-${index}`],
    subject: `pkg:deb/debian/package-${index}`,
  }));
const stream: EventLine = { kind: 'stream', repository: 'ghcr.io/acme/api', line: 'main' };
const scan = { kind: 'scan', stream: 0, record, verdict: 'passed' } as const;
const first = { ...scan, at: 1, images: [image], kinds: ['vulnerability'] } as const;

/** A stream with so many findings, all of them open. */
const opened = (count: number): readonly EventLine[] => [
  stream,
  ...findings(count),
  { ...first, opened: { HIGH: many(count, (index) => index) }, fixWithin: { HIGH: 1 } },
];

const batchStart = '{"kind":"batch","ledgerVersion":1,"sequence":1,"at":"2026-03-01T12:00:00Z"}\n';

const artifact = 'host/github/artifact-files.ts#readArtifact';
const all = () => true;
const maxRecords = 64 * MiB;

/** Text that packs a thousand times smaller than it is. */
const packing = (size: number) => ({ name: 'image-gate-record-a.json', text: 'x'.repeat(size) });

/** The marker of an issue up to its end. */
const marker = `<!-- image-gate escalation 1 ${'a'.repeat(32)} ${'b'.repeat(64)} found none`;

/** A report as somebody may have written it by hand. */
const fleetReportOf = (count: number, bucket = 'open') => {
  const counts = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, UNKNOWN: 0 };
  const at = now.toISOString();
  return {
    ...{ reportVersion: 1, since: at, until: at, root: null, batches: 1, advisories: null, night: null, figures: [] },
    databases: { known: [], unknownScans: 0 },
    totals: Object.fromEntries(
      ['new', 'fixed', 'reopened', 'open', 'overdue', 'excepted', 'debt', 'overdueDebt'].map((name) => [name, counts]),
    ),
    ...{ remediationHours: {}, openAgeHours: {}, exceptions: null, uncovered: [], stale: null, gaps: [], trend: [] },
    findings: many(count, (index) => ({
      ...{ repository: 'r', line: 'l', severity: 'LOW', kind: 'vulnerability', id: `CVE-2026-${index}`, aliases: [] },
      ...{ subject: 'pkg:npm/a', bucket, openingBalance: false, firstSeen: at },
    })),
  };
};

export const ledgerShapes: readonly Shape[] = [
  shape(
    ['report/fleet/fleet-json-schema.ts#fleetReportSchema', 'report/fleet/compare-reports.ts#compareReports'],
    'many findings, each another one',
    { limit: 50_000, memory: 900 },
    (size) => {
      const [said, again] = [fleetReportOf(size), fleetReportOf(size, 'overdue')].map((one) =>
        fleetReportSchema.parse(JSON.parse(JSON.stringify(one))),
      );
      return () => said !== undefined && again !== undefined && compareReports(said, again);
    },
  ),
  ...repeats(
    'escalation/issue-marker.ts#readIssueMarker',
    {
      limit: 262_144,
      pieces: ['<!-- ', '<!-- image-gate escalation 1 ', `${marker} `, `${marker} -->\n`, '\r', '\n', 'a'],
    },
    readIssueMarker,
  ),
  shape(artifact, 'with as many files as are read', { limit: 10_000 }, (size) => {
    const zip = zipOf(many(size, (index) => ({ name: `image-gate-record-${index}.json`, text: '{}' })));
    return () => readArtifact(zip, all, maxRecords);
  }),
  shape(artifact, 'with a file that unpacks to as much as is read', { limit: maxRecords }, (size) => {
    const zip = zipOf([packing(size)]);
    return () => readArtifact(zip, all, maxRecords);
  }),
  shape(artifact, 'with a file that unpacks to more than it says', { limit: maxRecords }, (size) => {
    const zip = zipOf([{ ...packing(size), size: 1 }]);
    return () => readArtifact(zip, all, maxRecords);
  }),
  ...repeats(
    'ledger/lines/chain.ts#parseBatches',
    {
      limit: MiB,
      pieces: ['\n', '{', '[', '{"kind":"batch",', '\n{"kind":"batch",', '"', 'é', '{"kind":"stream"}\n', batchStart],
    },
    whole,
  ),
  ...repeats(
    'ledger/lines/chain.ts#parseBatches',
    {
      limit: MiB,
      // Lines that are read from their bytes.
      before: `${batchStart}${JSON.stringify(stream)}\n`,
      after: '\n',
      pieces: [
        '{"kind":"scan","stream":0,',
        '{"kind":"scan","stream":0,"at":1,"opened":{"HIGH":[',
        '{"kind":"unchanged","database":1,"scans":[',
        `[0,1,"${record}"],`,
        '0,',
        '9',
        '"',
        '\n{"kind":"scan","stream":0,',
        '\n{"kind":"unchanged","database":1,"scans":[',
      ],
    },
    whole,
  ),
  shape(
    'ledger/lines/chain.ts#parseBatches',
    'with many findings that open and close',
    { limit: 100_000, memory: 600 },
    (size) => {
      const all = many(size, (index) => index);
      const bytes = stored([
        ...opened(size),
        { ...scan, at: 2, closed: { fixed: all } },
        { ...scan, at: 3, reopened: all },
      ]);
      return () => whole(bytes);
    },
  ),
  shape(
    'ledger/lines/chain.ts#parseBatches',
    'with many streams that do not change',
    { limit: 20_000, memory: 600 },
    (size) => {
      const streams = many<EventLine>(size, (index) => ({
        kind: 'stream',
        repository: `ghcr.io/acme/${index}`,
        line: 'main',
      }));
      const scans = many(size, (index) => index);
      const bytes = stored([
        ...streams,
        ...scans.map((index) => ({ ...first, stream: index })),
        ...many<EventLine>(10, (night) => ({
          kind: 'unchanged',
          database: 1,
          scans: scans.map((index) => [index, night + 2, record] as const),
        })),
      ]);
      return () => whole(bytes);
    },
  ),
  shape('ledger/lines/chain.ts#parseBatches', 'with one finding that comes and goes', { limit: 5_000 }, (size) => {
    const nights = many<EventLine>(size, (index) => ({
      ...scan,
      at: index + 2,
      ...(index % 2 === 0 ? { closed: { fixed: [0] } } : { opened: { HIGH: [0] } }),
    }));
    const bytes = stored([...opened(1), ...nights]);
    return () => whole(bytes);
  }),
  shape(
    'report/terminal/ledger.ts#renderLedger',
    'with everything overdue',
    { limit: 100_000, memory: 600 },
    (size) => {
      const state = whole(stored(opened(size)));
      return () => renderLedger(standingOf(state, now, new Date(0)), now, 7);
    },
  ),
];
