import { join } from 'node:path';
import type { GateConfig } from '../config/gate-config.js';
import { readRules } from '../config/rules/rules.js';
import { openSigner } from '../config/signing.js';
import { openTrust } from '../config/trusted-root.js';
import type { Night } from '../inventory/night.js';
import type { Limits } from '../inventory/selection.js';
import { addNight } from '../night/add-to-ledger.js';
import { listImages } from '../night/list-images.js';
import { closeNight, openNight } from '../night/night-folder.js';
import { type NightSources, readSources } from '../night/read-sources.js';
import { scanNight } from '../night/scan-night.js';
import { createCatalog } from '../oci/catalog.js';
import { Referrers } from '../oci/registry/referrers.js';
import { folderHome } from '../publish/ledger/folder-home.js';
import { openRepository } from '../repository/open-repository.js';
import { openRules } from '../repository/rule-files.js';
import { prepareScanner } from '../scan/prepare.js';
import { type GatePorts, withRegistry } from './ports.js';

/** One night, checked. */
interface NightConfig {
  readonly sources: NightSources;
  readonly limits: Limits;
  /** How images are scanned and judged, and who signs. */
  readonly gate: GateConfig;
  /** Absolute. */
  readonly folder: string;
  /** Absolute; absent: there is none. */
  readonly ledger?: string;
  /** Milliseconds. */
  readonly budget?: number;
}

/** All images that are listed, judged with the advisories of today; their records in the ledger. @throws GateError for what concerns all of them. */
export async function judgeRegistry(withoutRegistry: GatePorts, config: NightConfig): Promise<Night> {
  const ports = withRegistry(withoutRegistry);
  const { files, clock, runner } = ports;
  const { gate, folder, budget } = config;
  const begun = clock.elapsed();
  const until = budget === undefined ? {} : { until: begun + budget };
  const sources = await readSources(files, config.sources);
  const signer = await openSigner(ports, { ...gate, push: true });
  const repository = openRepository(files, ports.openContents, gate.repository, ports.workingDirectory);
  const rules = await readRules(await openRules(ports, gate.rules, repository), gate, clock.now());
  const scanner = await prepareScanner(ports, gate.scanner);
  const catalog = createCatalog(ports, { maskSecret: (secret) => runner.maskSecret(secret) });
  const listed = await listImages({ ...ports, catalog }, sources.wanted, config.limits);
  const { startedAt, rows: done } = await openNight(files, folder, clock.now());
  const trust = openTrust(ports, rules.files.governing);
  const referrers = new Referrers(ports);
  const signing = signer === undefined ? {} : { signer };
  const context = { ports, referrers, config: gate, rules, trust, scanner, folder, ...signing };
  const images = await scanNight(context, listed.images, { ...until, done });
  const now = clock.now();
  const home = config.ledger === undefined ? undefined : folderHome(files, config.ledger);
  const rows = images.map((row) => ({ row, folder }));
  const after = home === undefined ? undefined : await addNight(files, home, rows, now);
  const night = {
    startedAt: startedAt.toISOString(),
    endedAt: now.toISOString(),
    images,
    gaps: [...sources.gaps, ...listed.gaps],
    ...(after === undefined ? {} : { overdue: after.overdue }),
  };
  if (after !== undefined && after.withoutStream > 0)
    ports.log.info(`${after.withoutStream} images have no tag, and so no history in the ledger.`);
  await closeNight(files, folder, night);
  ports.log.info(`Rows and records: ${join(folder, 'night.json')}`);
  return night;
}
