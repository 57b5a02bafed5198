import type { GateConfig } from '../config/gate-config.js';
import { readReportFile } from '../config/report-file.js';
import { decide } from '../config/rules.js';
import { imageNames, reportedNames } from '../config/subject-name.js';
import type { RepositoryFiles } from '../image/repository-files.js';
import { deliver, surfaceOf } from '../publish/deliver.js';
import { outputs } from '../publish/outputs.js';
import { updateSummaryFile, writeReports } from '../publish/report-files.js';
import { exactPlaces } from '../report/locate.js';
import { recordedPlaces } from '../report/locate-record.js';
import type { SarifOptions } from '../report/sarif.js';
import type { Story } from '../report/story.js';
import { renderTable } from '../report/table.js';
import { storyOfReport } from '../report/tell.js';
import { readReport } from '../scan/read-report.js';
import type { Outcome } from './gate.js';
import { recordedBuild } from './lockfiles.js';
import type { GatePorts } from './ports.js';
import { type OpenedRules, reportBaselineOf } from './report-baseline.js';

const notAsked = { kind: 'not-asked' } as const;

/** A report with its verdict. */
export interface Judged {
  readonly path: string;
  readonly story: Story;
  readonly sarif: SarifOptions;
}

/** The verdict that the gate would give. Nothing is built, scanned or pushed. */
export async function judged(
  ports: GatePorts,
  config: GateConfig,
  rules: OpenedRules,
  repository: RepositoryFiles,
  path: string,
): Promise<Judged> {
  const now = ports.clock.now();
  const scan = readReport(await readReportFile(ports.files, path), path);
  const names = imageNames(config.destinations, ...reportedNames(scan, path));
  const build = await recordedBuild(ports, repository, rules, scan);
  const placeOf = exactPlaces({ scan, ...build });
  const baseline = await reportBaselineOf(ports, config.baseline, rules, names);
  const decision = decide(rules, scan, names, now, { originOf: (finding) => placeOf(finding).origin, baseline });
  const story = storyOfReport({ ...build, placeOf, name: names[0], names, scan, decision, now });
  const { category } = recordedPlaces(scan);
  return { path, story, sarif: { ...(category === undefined ? {} : { category }), ...config.sarif } };
}

/** Writes the reports that the gate would write, and brings them where it would. */
export async function told(
  ports: GatePorts,
  config: GateConfig,
  { story, sarif }: Judged,
  directory: string,
): Promise<Outcome> {
  const files = await writeReports(ports.files, story, notAsked, directory, sarif);
  ports.show(renderTable(story, { ...ports.table, file: files.json }));
  const delivery = await deliver(ports, { sarif, story, release: notAsked, files }, config.publishing);
  const summary = await updateSummaryFile(ports, story, notAsked, files, surfaceOf(delivery));
  const { failure, sent } = delivery;
  return { story, summary, outputs: outputs(story, notAsked, files, sent), failure };
}
