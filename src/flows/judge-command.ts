import { type JudgeCommand, judgePaths } from '../config/command/command-line.js';
import { explainHint } from '../config/command/explain-hint.js';
import { withFallback } from '../config/fallback-file.js';
import { reportChunks } from '../publish/one-report.js';
import { writeChunks } from '../publish/report-files.js';
import { renderTable } from '../report/table.js';
import { judgedHere } from './local-report.js';
import type { CliPorts } from './ports.js';

/** Policy and reports for an existing Trivy JSON: no Docker, no Trivy, no network. Gives the exit code. */
export async function judgeCommand(ports: CliPorts, command: JudgeCommand): Promise<number> {
  const { story, repository, ...judged } = await judgedHere(ports, command);
  const { sarif } = await withFallback({ ...judgePaths(command), sarif: judged.sarif }, () => repository);
  const chunks = reportChunks(story, command.format, { kind: 'not-asked' }, { table: {}, sarif });
  if (command.output !== undefined) await writeChunks(ports.files, command.output, chunks);
  else if (command.format === 'table') ports.show(renderTable(story, { ...ports.table, explain: hintOf(command) }));
  else ports.print(chunks);
  return story.decision.verdict === 'passed' ? 0 : 1;
}

/** The baseline of `judge` is a report, as that of `explain`. */
function hintOf({ raw, report, baseline }: JudgeCommand): string {
  return explainHint(raw, [report, ...(baseline === undefined ? [] : ['--baseline', baseline])]);
}
