import type { HarborPostureCommand, HarborScanCommand } from '../../../cli/command/images/harbor.js';
import { requireOutput } from '../../../config/output-path.js';
import { openHarbor, openHarbors } from '../../../oci/harbor/harbor-client.js';
import type { HarborPosture } from '../../../oci/harbor/posture.js';
import { harborPostureRows } from '../../../oci/harbor/posture-rows.js';
import { readHarborPostures } from '../../../oci/harbor/read-posture.js';
import { writeChunks } from '../../../publish/report-files.js';
import { harborPostureText } from '../../../report/terminal/harbor-posture.js';
import { harborScanResult } from '../../../scan/harbor/harbor-scan-result.js';
import { scanArtifact } from '../../../scan/harbor/scan-artifact.js';
import type { CliPorts } from '../../ports.js';
import { judgeAndShow } from './judge-said.js';

/** What the scanner of a Harbor says of an image, judged by the policy of the working folder. Gives the exit code. */
export async function harborScanCommand(ports: CliPorts, command: HarborScanCommand): Promise<0 | 1> {
  const { reference, output } = command;
  if (output !== undefined) await requireOutput(ports.files, output);
  const harbor = openHarbor(ports, reference.registry, masking(ports));
  const scanned = await scanArtifact(ports, harbor, reference, command);
  return judgeAndShow(ports, command, { scan: harborScanResult(scanned), digest: scanned.digest });
}

/** What projects of Harbors enforce. Gives the exit code. */
export async function harborPostureCommand(ports: CliPorts, command: HarborPostureCommand): Promise<0 | 1 | 3> {
  const { places, maxScanAge, failOn, format, output } = command;
  if (output !== undefined) await requireOutput(ports.files, output);
  const open = openHarbors(ports, masking(ports));
  const projects = await readHarborPostures(open, places);
  const now = ports.clock.now();
  const posture: HarborPosture = { harborPostureVersion: 1, at: now.toISOString(), projects };
  const rows = projects.flatMap((project) => harborPostureRows(project, { now, maxScanAge }));
  const json = `${JSON.stringify(posture, undefined, 2)}\n`;
  if (output !== undefined) await writeChunks(ports.files, output, [json]);
  if (format === 'json') ports.print([json]);
  else ports.show(harborPostureText(rows, ports.table));
  if (rows.some(({ state }) => state === 'unknown')) return 3;
  return failOn === 'gap' && rows.some(({ state }) => state === 'not-enforced') ? 1 : 0;
}

function masking({ runner }: CliPorts) {
  return { maskSecret: (secret: string) => runner.maskSecret(secret) };
}
