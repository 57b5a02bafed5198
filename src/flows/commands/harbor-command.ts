import type { HarborPostureCommand, HarborScanCommand } from '../../cli/command/images/harbor.js';
import { judgePaths } from '../../cli/command/judge.js';
import { regoToolOf } from '../../config/gate-config.js';
import { requireOutput } from '../../config/output-path.js';
import { withFallback } from '../../config/sources/fallback-file.js';
import { openHarbor, openHarbors } from '../../oci/harbor/harbor-client.js';
import type { HarborPosture } from '../../oci/harbor/posture.js';
import { harborPostureRows } from '../../oci/harbor/posture-rows.js';
import { readHarborPosture } from '../../oci/harbor/read-posture.js';
import { formatReference, imageWords } from '../../oci/reference.js';
import { reportChunks } from '../../publish/one-report.js';
import { writeChunks } from '../../publish/report-files.js';
import { harborPostureText } from '../../report/terminal/harbor-posture.js';
import { renderTable } from '../../report/terminal/table.js';
import { harborScanResult } from '../../scan/harbor/harbor-scan-result.js';
import { scanArtifact } from '../../scan/harbor/scan-artifact.js';
import type { CliPorts } from '../ports.js';
import { judgeSaid } from './judge-locally.js';

/** What the scanner of a Harbor says of an image, judged by the policy of the working folder. Gives the exit code. */
export async function harborScanCommand(ports: CliPorts, command: HarborScanCommand): Promise<0 | 1> {
  const { reference, format, output, image = formatReference(reference) } = command;
  if (output !== undefined) await requireOutput(ports.files, output);
  const harbor = openHarbor(ports, reference.registry, masking(ports));
  const scanned = await scanArtifact(ports, harbor, reference, command);
  const said = {
    path: imageWords(reference),
    paths: [],
    image: { ...harborScanResult(scanned), recorded: unrecorded },
  };
  const judged = await judgeSaid(ports, said, { ...command, image, ...regoToolOf(command) });
  const assessment = { ...judged.assessment, digest: scanned.digest, isWritten: false };
  if (output === undefined && format === 'table') ports.show(renderTable(assessment, ports.table));
  else {
    const { sarif } = await withFallback({ ...judgePaths(command), sarif: judged.sarif }, () => judged.repository);
    const chunks = reportChunks(assessment, format, { kind: 'not-asked' }, { table: {}, sarif });
    if (output === undefined) ports.print(chunks, format === 'annotations' ? 'commands' : 'text');
    else await writeChunks(ports.files, output, chunks);
  }
  return assessment.decision.verdict === 'blocked' ? 1 : 0;
}

/** Nothing of a build is known. */
const unrecorded = { build: { lockfiles: [] } };

/** What projects of Harbors enforce. Gives the exit code. */
export async function harborPostureCommand(ports: CliPorts, command: HarborPostureCommand): Promise<0 | 1 | 3> {
  const { places, maxScanAge, failOn, format, output } = command;
  if (output !== undefined) await requireOutput(ports.files, output);
  const open = openHarbors(ports, masking(ports));
  const projects: HarborPosture['projects'] = [];
  for (const { registry, project } of places)
    projects.push({ registry, ...(await readHarborPosture(open(registry), project)) });
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
