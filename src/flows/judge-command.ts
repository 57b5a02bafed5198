import { type JudgeCommand, judgePaths } from '../config/command-line.js';
import { withFallback } from '../config/fallback-file.js';
import { reportChunks } from '../publish/one-report.js';
import { writeChunks } from '../publish/report-files.js';
import { recordedPlaces } from '../report/locate-record.js';
import { renderTable } from '../report/table.js';
import { judgedReport } from './judged-report.js';
import type { CliPorts } from './ports.js';

/** Policy and reports for an existing Trivy JSON: no Docker, no Trivy, no network. Gives the exit code. */
export async function judgeCommand(ports: CliPorts, command: JudgeCommand): Promise<number> {
  const { story, repository } = await judgedReport(ports, command);
  const { category } = recordedPlaces(story.scan);
  const options = { version: ports.version, ...(category === undefined ? {} : { category }) };
  const { sarif } = await withFallback({ ...judgePaths(command), sarif: options }, () => repository);
  const looks = { table: {}, sarif };
  const chunks = reportChunks(story, command.format, { kind: 'not-asked' }, looks);
  if (command.output !== undefined) await writeChunks(ports.files, command.output, chunks);
  else if (command.format === 'table') ports.show(renderTable(story, ports.table));
  else ports.print(chunks);
  return story.decision.verdict === 'passed' ? 0 : 1;
}
