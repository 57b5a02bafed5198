import { join, resolve } from 'node:path';
import { openClair } from '../config/clair-opinion.js';
import type { GateConfig } from '../config/gate-config.js';
import { askedExploitation } from '../config/rules/asked-exploitation.js';
import { readRules } from '../config/rules/rules.js';
import { openSigner } from '../config/signing.js';
import { openAttestedVex } from '../config/sources/attested-vex.js';
import { openTrust } from '../config/trusted-root.js';
import { advisingAtEnd } from '../host/cancellation.js';
import { apiUrlIn } from '../host/github/api-url.js';
import { type FailOn, type Gap, type Night, nightCode } from '../inventory/night.js';
import type { NightPart, NightPlan } from '../inventory/plan.js';
import type { Limits } from '../inventory/selection.js';
import { addNight, type LedgerAfter, withLedger } from '../night/add-to-ledger.js';
import { sendHeartbeat } from '../night/heartbeat.js';
import { judgedBy } from '../night/judged-by.js';
import { AttachedManifests } from '../night/listing/attached-manifests.js';
import { githubRepositories } from '../night/listing/github-packages.js';
import { listImages, type NightImage } from '../night/listing/list-images.js';
import { listPlanned } from '../night/listing/list-planned.js';
import { type NightSources, readSources } from '../night/listing/read-sources.js';
import type { NightContext } from '../night/night-context.js';
import { closeNight, keepOutOfGit, openNight, requireOwnFolder } from '../night/night-folder.js';
import { scanNight } from '../night/scan-night.js';
import {
  firstWithPlan,
  imagesOfShard,
  nightFolders,
  planFile,
  planOf,
  readPlan,
  readShards,
} from '../night/shard-night.js';
import { createCatalog } from '../oci/catalog.js';
import { openHarbors } from '../oci/harbor/harbor-client.js';
import { type LedgerPlace, openHome } from '../publish/ledger/open-home.js';
import { openOnce } from '../rego/verdicts.js';
import { ReferrersReader } from '../release/referrers-reader.js';
import { nightSummary } from '../report/markdown/night.js';
import { openRepository } from '../repository/open-repository.js';
import { openRules } from '../repository/rule-files.js';
import { prepareExploitation } from '../scan/exploitation/prepare-feeds.js';
import { prepareScanner } from '../scan/prepare.js';
import { KnownReports } from '../scan/same-packages.js';
import { plural } from '../text/count.js';
import { type ConnectedPorts, type GatePorts, withRegistry } from './ports.js';

/** Which images are looked at. */
interface NightInventory {
  readonly sources: NightSources;
  readonly limits: Limits;
  /** How GitHub is asked for packages; absent: by GITHUB_TOKEN. */
  readonly github?: { readonly apiUrl: string; readonly token: string };
}

/** Where a night is kept. */
export interface NightPlaces {
  /** Absolute. */
  readonly folder: string;
  /** Absent: there is none. */
  readonly ledger?: LedgerPlace;
  /** Milliseconds after which an image is stale; absent: the usual ones. */
  readonly staleAfter?: number;
}

/** What a step or a command asks for of a night. */
interface NightJob extends NightPlaces {
  readonly part: NightPart;
  /** With the part `merge` its names are the folders that were handed over. */
  readonly inventory: NightInventory;
  /** How images are scanned and judged, and who signs. */
  readonly gate: GateConfig;
  /** Milliseconds. */
  readonly budget?: number;
}

/** One night, checked. */
interface NightConfig extends NightPlaces {
  /** What is listed, or the images of one shard of a plan. */
  readonly images: NightInventory | { readonly plan: string; readonly shard: number };
  /** How images are scanned and judged, and who signs. */
  readonly gate: GateConfig;
  /** Milliseconds. */
  readonly budget?: number;
}

/** One job of a night, whatever has asked for it. Shards hand their records over: one job writes the ledger. @throws GateError for what concerns all images. */
export async function runNight(
  ports: GatePorts,
  job: NightJob,
): Promise<{ readonly plan: NightPlan } | { readonly night: Night }> {
  const { part, inventory, gate, budget, ...places } = job;
  const time = budget === undefined ? {} : { budget };
  const inFolders = (paths: readonly string[]) =>
    nightFolders(
      ports.files,
      paths.map((path) => resolve(ports.workingDirectory, path)),
    );
  switch (part.kind) {
    case 'all':
      return { night: await judgeRegistry(ports, { ...places, images: inventory, gate, ...time }) };
    case 'plan':
      return { plan: await planRegistry(ports, inventory, { ...places, shards: part.shards }) };
    case 'shard': {
      const { ledger: _, ...withoutLedger } = places;
      const plan = await firstWithPlan(ports.files, await inFolders([part.plan]));
      const images = { shard: part.shard, plan };
      return { night: await judgeRegistry(ports, { ...withoutLedger, images, gate, ...time }) };
    }
    case 'merge': {
      const shards = await inFolders(inventory.sources.names);
      const plan = await firstWithPlan(ports.files, shards);
      return { night: await mergeRegistry(ports, { plan, shards }, places) };
    }
  }
}

/** How a night ends: its exit code, of which a shard says only what was not answered, and the heartbeat of a good one. @throws ServiceError `heartbeat-failed`; Cancelled. */
export async function nightEnd(
  { http }: Pick<GatePorts, 'http'>,
  night: Night,
  { part, failOn, heartbeat }: { readonly part: NightPart; readonly failOn: FailOn; readonly heartbeat?: URL },
): Promise<0 | 1 | 3> {
  const code = nightCode(night, part.kind === 'shard' ? 'none' : failOn);
  if (heartbeat !== undefined && part.kind !== 'shard' && code !== 3) await sendHeartbeat(http, heartbeat);
  return code;
}

/** All images that are listed, judged with the advisories of today; their records in the ledger. @throws GateError for what concerns all of them. */
async function judgeRegistry(ports: GatePorts, config: NightConfig): Promise<Night> {
  const advice = 'Start it again with the same folder within 12 hours: it goes on where it was.';
  return advisingAtEnd(advice, () => judgeAll(ports, config));
}

async function judgeAll(withoutRegistry: GatePorts, config: NightConfig): Promise<Night> {
  const ports = withRegistry(withoutRegistry);
  const { files, clock } = ports;
  const { folder, budget } = config;
  const until = budget === undefined ? {} : { until: clock.elapsed() + budget };
  // A mistyped file or folder is named before anything is downloaded.
  await requireOwnFolder(files, folder);
  const wanted = await wantedBy(ports, config.images);
  const context = await nightContext(ports, config);
  const listed = await imagesOf(ports, wanted, context.attached);
  const { startedAt, rows: done } = await openNight(files, folder, clock.now(), await judgedBy(context));
  const images = await scanNight(context, listed.images, { ...until, done });
  const rows = images.map((row) => ({ row, folder }));
  const shard = 'shard' in config.images ? { shard: config.images.shard } : {};
  return endNight(ports, config, { startedAt: startedAt.toISOString(), rows, gaps: listed.gaps, ...shard });
}

/** The images of a night, each to a shard. */
async function planRegistry(
  withoutRegistry: GatePorts,
  images: NightInventory,
  { folder, shards }: NightPlaces & { readonly shards: number },
): Promise<NightPlan> {
  const ports = withRegistry(withoutRegistry);
  const listed = await imagesOf(ports, await wantedBy(ports, images), new AttachedManifests(ports.registry));
  const plan = planOf(listed.images, listed.gaps, shards, ports.clock.now());
  await keepOutOfGit(ports.files, folder);
  await ports.files.write(join(folder, planFile), `${JSON.stringify(plan)}\n`);
  return plan;
}

/** What the shards of a plan have done as one night, and all of it in the ledger at once. */
async function mergeRegistry(
  ports: GatePorts,
  from: { readonly plan: string; readonly shards: readonly string[] },
  places: NightPlaces,
): Promise<Night> {
  const plan = await readPlan(ports.files, from.plan);
  const { rows: merged, gaps } = await readShards(ports.files, plan, from.shards);
  const rows = merged.map(({ row, from: night }) => ({ row, folder: night?.folder ?? places.folder }));
  return endNight(ports, places, { startedAt: plan.startedAt, rows, gaps });
}

async function nightContext(ports: ConnectedPorts, { gate, folder, staleAfter }: NightConfig): Promise<NightContext> {
  const signer = await openSigner(ports, { ...gate, push: true });
  const askClair = await openClair(ports, gate.clair);
  const repository = openRepository(ports.files, ports.openContents, gate.repository, ports.workingDirectory);
  const rules = await readRules(await openRules(ports, gate.rules, repository), gate, ports.clock.now());
  const scanner = await prepareScanner(ports, gate.scanner);
  const exploitation = await askedExploitation(rules, 'any', () => prepareExploitation(ports, gate.feeds));
  const trust = openTrust(ports, rules.files.governing);
  const [referrers, attached] = [new ReferrersReader(ports.registry), new AttachedManifests(ports.registry)];
  const engine = openOnce(ports, gate.regoTool);
  const own = {
    engine,
    known: new KnownReports(),
    ...(exploitation === undefined ? {} : { exploitation }),
    ...(signer === undefined ? {} : { signer }),
    ...(staleAfter === undefined ? {} : { staleAfter }),
  };
  const askVex = openAttestedVex({ ...ports, referrers });
  return { ports, referrers, attached, config: gate, rules, trust, askVex, askClair, scanner, folder, ...own };
}

/** What the files of a night say, before a registry is asked. */
async function wantedBy({ files, workingDirectory }: ConnectedPorts, images: NightConfig['images']) {
  if ('shard' in images) return { planned: imagesOfShard(await readPlan(files, images.plan), images.shard) };
  return { ...images, ...(await readSources(files, images.sources, workingDirectory)) };
}

async function imagesOf(
  ports: ConnectedPorts,
  wanted: Awaited<ReturnType<typeof wantedBy>>,
  attached: AttachedManifests,
): Promise<{ readonly images: readonly NightImage[]; readonly gaps: readonly Gap[] }> {
  if ('planned' in wanted) return listPlanned(ports, wanted.planned);
  const { wanted: queries, gaps } = wanted;
  const maskSecret = (secret: string) => ports.runner.maskSecret(secret);
  const catalog = createCatalog(ports, { maskSecret });
  const { apiUrl = apiUrlIn(ports.environment) } = wanted.github ?? {};
  const api = () => ports.openGithub({ apiUrl, token: wanted.github?.token ?? ports.environment.GITHUB_TOKEN ?? '' });
  const github = { githubRepositories: async (owner: string) => githubRepositories(api(), owner) };
  const harbor = openHarbors(ports, { maskSecret });
  const listed = await listImages({ ...ports, ...github, attached, catalog, harbor }, queries, wanted.limits);
  return { ...listed, gaps: [...gaps, ...listed.gaps] };
}

function ledgerFacts({ overdue, unknownHistories, isNew }: LedgerAfter) {
  return { overdue, unknownHistories, ...(isNew ? { isLedgerNew: true as const } : {}) };
}

interface EndedNight extends Pick<Night, 'startedAt' | 'gaps'> {
  readonly rows: Parameters<typeof addNight>[2];
  readonly shard?: number;
}

/** The ledger first: a night that ends before that is gone on with, and what is there already is not added twice. */
async function endNight(
  ports: GatePorts,
  { folder, ledger, staleAfter }: NightPlaces,
  { startedAt, rows, gaps, shard }: EndedNight,
): Promise<Night> {
  const { files, clock, log } = ports;
  const now = clock.now();
  const after = ledger === undefined ? undefined : await addNight(files, await openHome(ports, ledger), rows, now);
  const images = rows.map(({ row }) => (after === undefined ? row : withLedger(row, after)));
  const limit = staleAfter === undefined ? {} : { staleAfter };
  const overdue = after === undefined ? {} : ledgerFacts(after);
  const night = { startedAt, endedAt: now.toISOString(), images, gaps, ...limit, ...overdue };
  if (after !== undefined && after.withoutStream > 0)
    log.info(`No history in the ledger, as they have no tag: ${plural(after.withoutStream, 'image')}.`);
  await keepOutOfGit(files, folder);
  await closeNight(files, folder, night, shard);
  await files.write(join(folder, 'night.md'), nightSummary(night));
  return night;
}
