import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batchFileName } from '../../src/ledger/lines/batch-files.js';
import { writeBatch } from '../../src/ledger/lines/chain.js';
import type { EventLine } from '../../src/ledger/lines/line.js';
import { recordText } from '../../src/ledger/scan-event.js';
import { type Digest, digestOf } from '../../src/oci/digest.js';
import type { FindingRecord } from '../../src/record/finding-record.js';
import type { ImageRecord } from '../../src/record/record-schema.js';
import { medianOf, megabytes, printCommands, row, seconds } from './figures.js';
import { type Contestant, interleaved, work } from './measure.js';

const [images, nights, bases] = [1000, 365, 40];
/** Findings of a base image, and of what an image adds to it. */
const [ofBase, ofOwn] = [120, 30];
/** Nights between two builds of an image, which fix and bring some findings. */
const rebuilt = 7;
const day = 24 * 60 * 60 * 1000;
const first = Date.parse('2026-01-01T02:00:00Z');
const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
const repository = (image: number) => `ghcr.io/acme/service-${image}`;
const severityOf = (finding: number) => severities[finding % 4] ?? 'LOW';

/** A fleet's findings: which each image has tonight, by numbers that are the same for all images of a base. */
interface Fleet {
  readonly open: readonly Set<number>[];
  next: number;
}

/** Makes a ledger of a year, a batch a night: weekly builds with fixes, new advisories for the bases. Gives the records of the night after. */
function makeLedger(folder: string, records: string): void {
  for (const path of [folder, records]) mkdirSync(path, { recursive: true });
  const fleet: Fleet = { open: Array.from({ length: images }, (_, image) => firstFindings(image)), next: 1_000_000 };
  let head: { readonly sequence: number; readonly root?: Digest } = { sequence: 0 };
  const named = new Map<number, number>();
  for (let night = 0; night < nights; night += 1) {
    const lines = night === 0 ? firstNight(fleet, named) : nightAfter(fleet, named, night);
    const { sequence, digest, bytes } = writeBatch(head, lines, new Date(first + night * day));
    writeFileSync(join(folder, batchFileName(sequence)), bytes);
    head = { sequence, root: digest };
  }
  for (let image = 0; image < images; image += 1)
    writeFileSync(join(records, `image-gate-record-${image}.json`), JSON.stringify(recordOf(fleet, image)));
}

function firstFindings(image: number): Set<number> {
  const base = Array.from({ length: ofBase }, (_, index) => (image % bases) * 1000 + index);
  const own = Array.from({ length: ofOwn }, (_, index) => 100_000 + image * 100 + index);
  return new Set([...base, ...own]);
}

/** The number of a finding in the ledger, and its line where it is new. */
function numberOf(finding: number, named: Map<number, number>, lines: EventLine[]): number {
  const known = named.get(finding);
  if (known !== undefined) return known;
  const { id, purl } = nameOf(finding);
  lines.push({ kind: 'finding', is: 'vulnerability', id, subject: purl });
  named.set(finding, named.size);
  return named.size - 1;
}

function nameOf(finding: number) {
  const name = `package-${finding % 400}`;
  return { id: `CVE-2026-${10_000 + finding}`, name, purl: `pkg:deb/debian/${name}` };
}

function grouped(findings: readonly number[], named: Map<number, number>, lines: EventLine[]) {
  const groups = Map.groupBy(findings, severityOf);
  return Object.fromEntries(
    [...groups].map(([severity, all]) => [severity, all.map((one) => numberOf(one, named, lines))]),
  );
}

const digestAt = (image: number, night: number) => digestOf(`${image} of ${night - (night % rebuilt)}`);
const timeOf = (image: number, night: number) => first + night * day + image * 137;
/** All scans of a night have one database. */
const collectedAt = (night: number) => first + night * day - 60_000;
const databaseOf = (night: number): EventLine => ({
  ...{ kind: 'database', collected: collectedAt(night), digest: digestOf(`database ${night}`) },
});
const recordDigest = (image: number, night: number) => recordText(digestOf(`record ${image} ${night}`));
const scanOf = (image: number, night: number) =>
  ({
    kind: 'scan',
    stream: image,
    at: timeOf(image, night),
    record: recordDigest(image, night),
    database: collectedAt(night),
  }) as const;

function firstNight({ open }: Fleet, named: Map<number, number>): readonly EventLine[] {
  const lines: EventLine[] = open.map((_, image) => ({ kind: 'stream', repository: repository(image), line: 'main' }));
  const scans = open.map((findings, image): EventLine => {
    const opened = grouped([...findings], named, lines);
    const facts = {
      verdict: 'passed',
      digest: digestAt(image, 0),
      images: [digestAt(image, 0)],
      kinds: ['vulnerability'],
      balance: ['vulnerability'],
    } as const;
    const fixWithin = { CRITICAL: 24, HIGH: 168, MEDIUM: 720, LOW: 2160 };
    return { ...scanOf(image, 0), ...facts, platforms: ['linux/amd64'], fixWithin, opened };
  });
  return [databaseOf(0), ...lines, ...scans];
}

/** Each night a new advisory for a third of the bases; each image is built once a week, which fixes three findings and brings one. */
function nightAfter(fleet: Fleet, named: Map<number, number>, night: number): readonly EventLine[] {
  const lines: EventLine[] = [];
  const events: EventLine[] = [];
  const unchanged: [number, number, string][] = [];
  const advisories = Array.from({ length: bases }, (_, base) =>
    (base + night) % 3 === 0 ? fleet.next + base : undefined,
  );
  fleet.next += bases;
  for (const [image, open] of fleet.open.entries()) {
    const isBuilt = (night + image) % rebuilt === 0;
    const fixed = isBuilt ? [...open].slice(0, 3) : [];
    const own = isBuilt ? [fleet.next++] : [];
    const added = [...own, ...[advisories[image % bases]].filter((one) => one !== undefined)];
    for (const one of fixed) open.delete(one);
    for (const one of added) open.add(one);
    if (!isBuilt && added.length === 0) unchanged.push([image, timeOf(image, night), recordDigest(image, night)]);
    else {
      const closed = fixed.length === 0 ? {} : { closed: { fixed: fixed.map((one) => numberOf(one, named, lines)) } };
      const opened = added.length === 0 ? {} : { opened: grouped(added, named, lines) };
      const images = isBuilt ? { images: [digestOf(`${image} ${night}`)], digest: digestAt(image, night) } : {};
      events.push({ ...scanOf(image, night), ...images, ...opened, ...closed });
    }
  }
  const quiet: EventLine = { kind: 'unchanged', database: collectedAt(night), scans: unchanged };
  return [databaseOf(night), ...lines, ...events, ...(unchanged.length === 0 ? [] : [quiet])];
}

/** The record of an image in the night after the year: another build, with one new finding and one less. */
function recordOf({ open, next }: Fleet, image: number): ImageRecord {
  const at = new Date(timeOf(image, nights));
  const findings = [...(open[image] ?? [])].slice(1);
  const none = { block: 0, warn: 0, log: 0, excepted: 0 };
  return {
    recordVersion: 1,
    image: { names: [`${repository(image)}:1`], digest: digestOf(`new ${image}`) },
    judgedAt: at.toISOString(),
    verdict: 'passed',
    headline: 'passed',
    policy: { source: 'default', digest: digestOf('policy') },
    scanner: { version: '0.74.0', trust: 'pinned', scanners: ['vuln'] },
    database: {
      ...{ updatedAt: new Date(collectedAt(nights)).toISOString(), source: 'mirror.gcr.io/aquasec/trivy-db:2' },
      digest: digestOf(`database ${nights}`),
    },
    platforms: [{ platform: 'linux/amd64', imageId: digestOf(`new id ${image}`), packages: 300, systemFault: null }],
    counts: { CRITICAL: none, HIGH: none, MEDIUM: none, LOW: none, UNKNOWN: none },
    escalations: { page: 0, ticket: 0, backlog: 0, report: 0 },
    concerns: [],
    exceptions: { applied: [], unused: [], refused: [] },
    build: { lockfiles: [] },
    findings: [...findings, next + image].map((finding) => findingOf(finding, at)),
  };
}

function findingOf(finding: number, at: Date): FindingRecord {
  const { id, name, purl } = nameOf(finding);
  return {
    kind: 'vulnerability',
    id,
    aliases: [],
    severity: severityOf(finding),
    action: 'log',
    where: 'debian',
    platforms: ['linux/amd64'],
    fixBy: new Date(at.getTime() + 7 * day).toISOString(),
    package: { purl, name, version: '1.2.3', type: 'debian' },
    fix: { kind: 'none', why: 'not-yet' },
  };
}

/** Milliseconds from opening a page until something of it is seen. Asked in a process of its own, as what starts Chromium belongs to the tests and is not bundled. */
function firstPaint(page: string): number {
  const typescript = ['--no-warnings', '--import', './__tests__/bare-node/load-typescript.mjs'];
  const asked = [...typescript, 'script/benchmark/first-paint.ts', page];
  return Number(execFileSync(process.execPath, asked, { encoding: 'utf8' }));
}

/** A ledger of a thousand images and a year: read, and a night added, by the command line. */
export async function ledgerRow(pairs: number, wanted: ReadonlySet<string>): Promise<void> {
  if (!wanted.has('ledger')) return;
  console.log(`# Ledger of ${images} images, ${nights} nights\n`);
  const [folder, copy, records] = ['ledger', 'ledger-copy', 'records'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ];
  makeLedger(folder, records);
  const cli = [process.execPath, 'dist/cli.js', 'ledger'];
  const now = ['--now', new Date(first + (nights + 1) * day).toISOString()];
  const show: Contestant = {
    name: 'ledger show',
    commands: [{ args: [...cli, 'show', '--ledger', folder, '--format', 'json', ...now] }],
  };
  const page = join(work, 'report.html');
  const report: Contestant = {
    name: 'report as a page',
    commands: [
      {
        args: [process.execPath, 'dist/cli.js', 'report', '--ledger', folder, '--format', 'html', '-o', page, ...now],
      },
    ],
  };
  const half = join(work, 'ledger-half');
  mkdirSync(half, { recursive: true });
  for (const name of readdirSync(folder).slice(0, nights / 2)) cpSync(join(folder, name), join(half, name));
  const showHalf: Contestant = {
    name: 'ledger show of the first half of the nights',
    commands: [{ args: [...cli, 'show', '--ledger', half, '--format', 'json', ...now] }],
  };
  const streams = Array.from({ length: images }, (_, image) => ['--stream', `${repository(image)}=main`]).flat();
  const add: Contestant = {
    name: `ledger add of ${images} records`,
    commands: [{ args: [...cli, 'add', records, '--ledger', copy, ...streams, ...now] }],
    prepare: () => {
      rmSync(copy, { recursive: true, force: true });
      cpSync(folder, copy, { recursive: true });
    },
  };
  printCommands([
    show,
    showHalf,
    report,
    { ...add, commands: [{ args: [...cli, 'add', records, '--ledger', copy, ...streams.slice(0, 2), '…'] }] },
  ]);
  const results = await interleaved(pairs, [show, showHalf, report, add]);
  const size = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  for (const contestant of [show, add]) {
    const wall = medianOf(results, contestant);
    const figures = `${seconds(wall)}, processor time ${seconds(medianOf(results, contestant, 'cpu'))}, peak ${megabytes(medianOf(results, contestant, 'peak'))}`;
    row(contestant.name, figures, '<= 3 s', wall <= 3000);
  }
  const made = medianOf(results, report);
  const peak = megabytes(medianOf(results, report, 'peak'));
  row(
    report.name,
    `${seconds(made)}, processor time ${seconds(medianOf(results, report, 'cpu'))}, peak ${peak}`,
    '<= 2 s',
    made <= 2000,
  );
  const paint = firstPaint(page);
  row('first paint of the page in Chromium', `${Math.round(paint)} ms`, '<= 1 s', paint <= 1000);
  row('size of the page', `${Math.round(statSync(page).size / 1000)} kB`, '<= 1 MB', statSync(page).size <= 1e6);
  const growth = medianOf(results, show, 'cpu') / medianOf(results, showHalf, 'cpu');
  row('all nights against their first half, processor time', `${growth.toFixed(2)} ×`, '<= 2.20 ×', growth <= 2.2);
  row('size of the ledger', megabytes(size), '<= 60 MB', size <= 60e6);
}
