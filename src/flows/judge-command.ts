import { baselineFile } from '../config/baseline.js';
import { type JudgeCommand, judgePaths } from '../config/command-line.js';
import { withFallback } from '../config/fallback-file.js';
import { readReportFile } from '../config/report-file.js';
import { machineFiles } from '../config/repository.js';
import { decide, readRules } from '../config/rules.js';
import { localRules } from '../config/ruling.js';
import { imageNames, reportedNames } from '../config/subject-name.js';
import { reportChunks } from '../publish/one-report.js';
import { writeChunks } from '../publish/report-files.js';
import { exactPlaces } from '../report/locate.js';
import { renderTable } from '../report/table.js';
import { storyOfReport } from '../report/tell.js';
import { readReport } from '../scan/read-report.js';
import { recordedBuild } from './lockfiles.js';
import type { CliPorts } from './ports.js';
import { reportBaselineOf } from './report-baseline.js';

/** Policy and reports for an existing Trivy JSON: no Docker, no Trivy, no network. Gives the exit code. */
export async function judgeCommand(ports: CliPorts, command: JudgeCommand): Promise<number> {
  const now = command.now ?? ports.clock.now();
  const repository = machineFiles(ports.files, ports.workingDirectory);
  const files = localRules(repository);
  const rules = await readRules(files, judgePaths(command), now);
  const scan = readReport(await readReportFile(ports.files, command.report), command.report);
  const names = imageNames(
    [],
    ...(command.image === undefined ? reportedNames(scan, command.report) : ([command.image] as const)),
  );
  const build = await recordedBuild(ports, repository, rules, scan);
  const placeOf = exactPlaces({ scan, ...build });
  const earlier = baselineFile(command.baseline);
  const baseline = await reportBaselineOf(ports, earlier, { ...rules, files }, names);
  const decision = decide(rules, scan, names, now, { originOf: (finding) => placeOf(finding).origin, baseline });
  const story = storyOfReport({ ...build, placeOf, name: names[0], names, scan, decision, now });
  const { sarif } = await withFallback({ ...judgePaths(command), sarif: { version: ports.version } }, () => repository);
  const looks = { table: {}, sarif };
  const chunks = reportChunks(story, command.format, { kind: 'not-asked' }, looks);
  if (command.output !== undefined) await writeChunks(ports.files, command.output, chunks);
  else if (command.format === 'table') ports.show(renderTable(story, ports.table));
  else ports.print(chunks);
  return decision.verdict === 'passed' ? 0 : 1;
}
