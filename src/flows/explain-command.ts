import { judgePaths } from '../config/command-line.js';
import type { ExplainCommand } from '../config/explain-command.js';
import { askedFindings, exceptionFiles, explained, policySource } from '../config/explained.js';
import { lastReport } from '../config/last-report.js';
import { readReportFile } from '../config/report-file.js';
import { machineFiles } from '../config/repository.js';
import { decide, readRules } from '../config/rules.js';
import { localRules } from '../config/ruling.js';
import { reportedNames } from '../config/subject-name.js';
import { userFolders } from '../config/surroundings.js';
import { ageText } from '../report/exception-text.js';
import { renderExplanation } from '../report/explanation.js';
import { exactPlaces } from '../report/locate.js';
import { storyOfReport } from '../report/tell.js';
import { readReport } from '../scan/read-report.js';
import { recordedBuild } from './lockfiles.js';
import type { CliPorts } from './ports.js';

/** One finding of a report: why it blocks, where it sits, what fixes it, how to except it. Gives 1 where it blocks. */
export async function explainCommand(ports: CliPorts, command: ExplainCommand): Promise<number> {
  const now = command.now ?? ports.clock.now();
  const { path, label } = await chosenReport(ports, command);
  const repository = machineFiles(ports.files, ports.workingDirectory);
  const paths = judgePaths(command);
  const rules = await readRules(localRules(repository), paths, now);
  const scan = readReport(await readReportFile(ports.files, path), path);
  const names = namesOf(command, reportedNames(scan, path));
  const build = await recordedBuild(ports, repository, rules, scan);
  const placeOf = exactPlaces({ scan, ...build });
  const decision = decide(rules, scan, names, now, { originOf: (finding) => placeOf(finding).origin });
  const story = storyOfReport({ ...build, placeOf, name: names[0], names, scan, decision, now });
  const found = askedFindings(decision.triage, command, path);
  const source = await policySource(repository, paths);
  const explanation = { ...explained(found, story, names, rules, source), files: exceptionFiles(paths) };
  ports.show(renderExplanation({ ...explanation, story, report: label }, ports.table.colour));
  return found.some(({ action, exception }) => action === 'block' && exception === undefined) ? 1 : 0;
}

/** The report that was named, or the newest that this machine has kept. */
async function chosenReport(ports: CliPorts, { report, image, reportDirectory }: ExplainCommand) {
  if (report !== undefined) return { path: report, label: report };
  const folders = userFolders(ports.environment, ports.machine.os, ports.workingDirectory);
  const { path, written } = await lastReport(ports.files, reportDirectory ?? folders.reportDirectory, image);
  return { path, label: `${path}, ${ageText(written.toISOString(), ports.clock.now())} old` };
}

/** The name that the user gives to a report that he names, too; a kept one knows its own. */
function namesOf({ report, image }: ExplainCommand, own: ReturnType<typeof reportedNames>) {
  return report !== undefined && image !== undefined ? ([image] as const) : own;
}
