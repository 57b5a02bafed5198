import { baselineFile } from '../config/baseline.js';
import { type JudgeCommand, judgePaths } from '../config/command-line.js';
import { readReportFile } from '../config/report-file.js';
import { machineFiles } from '../config/repository.js';
import { decide, readRules } from '../config/rules.js';
import { localRules } from '../config/ruling.js';
import { imageNames, reportedNames } from '../config/subject-name.js';
import { exactPlaces } from '../report/locate.js';
import { storyOfReport } from '../report/tell.js';
import { readReport } from '../scan/read-report.js';
import { recordedBuild } from './lockfiles.js';
import type { CliPorts } from './ports.js';
import { reportBaselineOf } from './report-baseline.js';

/** Which report is judged, as whom, and by which files. */
export type ReportToJudge = Pick<
  JudgeCommand,
  'report' | 'image' | 'baseline' | 'policy' | 'exceptions' | 'dockerfile' | 'now'
>;

/** A Trivy JSON judged by the files at hand, for every command that tells of it: no Docker, no Trivy, no network. */
export async function judgedReport(ports: CliPorts, asked: ReportToJudge) {
  const now = asked.now ?? ports.clock.now();
  const repository = machineFiles(ports.files, ports.workingDirectory);
  const files = localRules(repository);
  const rules = await readRules(files, judgePaths(asked), now);
  const scan = readReport(await readReportFile(ports.files, asked.report), asked.report);
  const names = imageNames(
    [],
    ...(asked.image === undefined ? reportedNames(scan, asked.report) : ([asked.image] as const)),
  );
  const build = await recordedBuild(ports, repository, rules, scan);
  const placeOf = exactPlaces({ scan, ...build });
  const earlier = baselineFile(asked.baseline);
  const baseline = await reportBaselineOf(ports, earlier, { ...rules, files }, names);
  const decision = decide(rules, scan, names, now, { originOf: (finding) => placeOf(finding).origin, baseline });
  const story = storyOfReport({ ...build, placeOf, name: names[0], names, scan, decision, now });
  return { story, rules, names, repository };
}
