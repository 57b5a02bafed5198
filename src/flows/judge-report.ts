import type { GateConfig } from '../config/gate-config.js';
import { readReportFile } from '../config/report-file.js';
import { openRepository } from '../config/repository.js';
import { decide, readRules } from '../config/rules.js';
import { openRules } from '../config/ruling.js';
import { imageNames, reportedName } from '../config/subject-name.js';
import { deliver, surfaceOf } from '../publish/deliver.js';
import { outputs } from '../publish/outputs.js';
import { updateSummaryFile, writeReports } from '../publish/report-files.js';
import { exactPlaces } from '../report/locate.js';
import { renderTable } from '../report/table.js';
import { storyOfReport } from '../report/tell.js';
import { readReport } from '../scan/read-report.js';
import type { Outcome } from './gate.js';
import { recordedBuild } from './lockfiles.js';
import type { GatePorts } from './ports.js';

const notAsked = { kind: 'not-asked' } as const;

/** An existing Trivy report in; the verdict and the reports that the gate would give. Nothing is built, scanned or pushed. */
export async function judgeReport(ports: GatePorts, config: GateConfig, path: string): Promise<Outcome> {
  const now = ports.clock.now();
  const repository = openRepository(ports.files, ports.openContents, config.repository, ports.workingDirectory);
  const rules = await readRules(await openRules(ports, config.rules, repository), config, now);
  const scan = readReport(await readReportFile(ports.files, path), path);
  const names = imageNames(config.destinations, reportedName(scan) ?? path);
  const build = await recordedBuild(ports, repository, rules, scan);
  const placeOf = exactPlaces({ scan, ...build });
  const decision = decide(rules, scan, names, now, { originOf: (finding) => placeOf(finding).origin });
  const story = storyOfReport({ ...build, placeOf, name: names[0], scan, decision, now });
  const files = await writeReports(ports.files, story, notAsked, config.reportDirectory, config.sarif);
  ports.show(renderTable(story, { ...ports.table, file: files.json }));
  const delivery = await deliver(ports, { ...config, story, release: notAsked, files }, config.publishing);
  const summary = await updateSummaryFile(ports, story, notAsked, files, surfaceOf(delivery));
  const { failure, sent } = delivery;
  return { story, summary, outputs: outputs(story, notAsked, files, sent), failure };
}
