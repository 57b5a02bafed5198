import { basename } from 'node:path';
import type { ReportCommand } from '../../cli/command/report.js';
import { userContext } from '../../cli/scan-config.js';
import { runConfig } from '../../config/run-config.js';
import { openSigner } from '../../config/signing.js';
import { reportStatement } from '../../evidence/verify/signed-report.js';
import { ConfigError } from '../../host/errors.js';
import { digestOf } from '../../oci/digest.js';
import type { ClaimSigner } from '../../release/attest/signer.js';
import type { FleetReport } from '../../report/fleet/fleet-report.js';
import type { GatePorts } from '../ports.js';
import { maxReport } from './report-file.js';
import { signatureBeside } from './write-report.js';

/** Who signs the report, found out before anything is read. @throws what `openSigner` throws. */
export async function reportSigner(
  ports: GatePorts,
  { sign, signing }: Pick<ReportCommand, 'sign' | 'signing'>,
): Promise<ClaimSigner | undefined> {
  // No image is judged: this one stands for all.
  const raw = new Map([...signing, ['sign', sign], ['image', 'registry.invalid/image']]);
  return openSigner(ports, { ...runConfig(raw, userContext(ports)), push: true });
}

/** Signs the JSON of a report, as it lies on the disk, into a file beside it. @throws what the signer throws. */
export async function signReport(
  { files, clock, log }: GatePorts,
  signer: ClaimSigner,
  report: FleetReport,
  path: string,
): Promise<void> {
  const bytes = await files.readBytes(path, maxReport);
  if (bytes === undefined) throw gone(path);
  const { period, standing, database } = report.sources.ledger;
  const said = {
    since: new Date(period.since).toISOString(),
    until: new Date(period.until).toISOString(),
    root: standing.root ?? null,
    batches: standing.batches,
    advisories: database === undefined ? null : new Date(database).toISOString(),
  };
  const statement = reportStatement(basename(path), digestOf(bytes), said, clock.now());
  await files.write(signatureBeside(path), await signer.sign(statement));
  log.info(`The report is signed by ${signer.identity}: ${signatureBeside(path)}`);
}

function gone(where: string): ConfigError {
  const what = 'the report that was just written is not there any more, and so was not signed';
  return new ConfigError([{ where, what, fix: 'Make it again in a folder that nothing else writes to.' }], 'usage');
}
