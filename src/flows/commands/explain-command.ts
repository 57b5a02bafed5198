import { reportWith } from '../../cli/asked-report.js';
import type { ExplainCommand } from '../../cli/command/explain.js';
import { judgePaths } from '../../cli/command/judge.js';
import { exceptionFiles, explained, findingsToExplain } from '../../cli/explained.js';
import { lastReport, newestOfEach, toExplain } from '../../cli/last-report.js';
import { allReports, userFolders } from '../../config/folders.js';
import { ageText } from '../../report/exception-text.js';
import { renderExplanation } from '../../report/terminal/explanation.js';
import type { CliPorts } from '../ports.js';
import { judgeLocally } from './said/judge-locally.js';

/** One finding of a report: why it blocks, where it sits, what fixes it, how to except it. Gives 1 where it blocks. */
export async function explainCommand(ports: CliPorts, command: ExplainCommand): Promise<0 | 1> {
  const { path, label, ...asImage } = await chosenReport(ports, command);
  const { image: _, ...asked } = command;
  const paths = judgePaths(command);
  const { assessment, rules } = await judgeLocally(ports, {
    ...asked,
    ...asImage,
    report: path,
    regoTool: 'not-asked',
  });
  const found = findingsToExplain(assessment.decision.triage, command, path);
  const explanation = { ...explained(found, assessment, rules), files: exceptionFiles(paths) };
  ports.show(renderExplanation({ ...explanation, assessment, report: label }, ports.table.colour));
  return found.some(({ action, exception }) => action === 'block' && exception === undefined) ? 1 : 0;
}

/** The report that was named, with the name that the user gives it; or, of the newest of each image that this machine has kept, the one with the finding. */
async function chosenReport(ports: CliPorts, command: ExplainCommand) {
  const { report, image, reportDirectory } = command;
  if (report !== undefined) return { path: report, label: report, ...(image === undefined ? {} : { image }) };
  const folders = userFolders(ports.environment, ports.machine.os, ports.workingDirectory);
  const own = reportDirectory ?? folders.reportDirectory;
  const others = reportDirectory === undefined ? [allReports(folders.cacheDirectory)] : [];
  const { path, directory, written, beside } =
    image === undefined
      ? await reportWith(ports.files, await newestOfEach(ports.files, [own, ...others], toExplain), command)
      : { ...(await lastReport(ports.files, [own, ...others], image)), beside: '' };
  const elsewhere = directory === own ? '' : ', made in another working folder';
  return { path, label: `${path}, ${ageText(written.toISOString(), ports.clock.now())} old${elsewhere}${beside}` };
}
