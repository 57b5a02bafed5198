import { type JudgeCommand, judgePaths } from '../../../cli/command/judge.js';
import { regoToolOf } from '../../../config/gate-config.js';
import { withFallback } from '../../../config/sources/fallback-file.js';
import type { Digest } from '../../../oci/digest.js';
import { formatReference, imageWords, type Reference } from '../../../oci/reference.js';
import { reportChunks } from '../../../publish/one-report.js';
import { writeChunks } from '../../../publish/report-files.js';
import type { ReportForm } from '../../../publish/report-form.js';
import { renderTable } from '../../../report/terminal/table.js';
import type { ScanResult } from '../../../scan/scan-result.js';
import type { CliPorts } from '../../ports.js';
import { judgeSaid } from './judge-locally.js';

/** How a command that hears another scanner is told to judge and to show. */
interface SaidCommand
  extends Pick<JudgeCommand, 'policy' | 'exceptions' | 'image' | 'rego-tool' | 'rego-tool-sha256' | 'now'> {
  readonly reference: Reference;
  readonly format: ReportForm;
  readonly output?: string;
}

/** What another scanner has said of an image in a registry, judged by the policy of the working folder, in the form that is asked for. Gives the exit code. */
export async function judgeAndShow(
  ports: CliPorts,
  command: SaidCommand,
  { scan, digest }: { readonly scan: ScanResult; readonly digest: Digest },
): Promise<0 | 1> {
  const { reference, format, output, image = formatReference(reference) } = command;
  // Nothing of a build is known.
  const said = { path: imageWords(reference), paths: [], image: { ...scan, recorded: { build: { lockfiles: [] } } } };
  const judged = await judgeSaid(ports, said, { ...command, image, ...regoToolOf(command) });
  const assessment = { ...judged.assessment, digest, isWritten: false };
  if (output === undefined && format === 'table') ports.show(renderTable(assessment, ports.table));
  else {
    const { sarif } = await withFallback({ ...judgePaths(command), sarif: judged.sarif }, () => judged.repository);
    const chunks = reportChunks(assessment, format, { kind: 'not-asked' }, { table: {}, sarif });
    if (output === undefined) ports.print(chunks, format === 'annotations' ? 'commands' : 'text');
    else await writeChunks(ports.files, output, chunks);
  }
  return assessment.decision.verdict === 'blocked' ? 1 : 0;
}
