import type { GateConfig } from '../config/gate-config.js';
import { reportPaths, requireOneEach } from '../config/report-file.js';
import { openRepository } from '../config/repository.js';
import { readRules } from '../config/rules.js';
import { openRules } from '../config/ruling.js';
import { joinedOutputs } from '../publish/outputs.js';
import { reportFolders } from '../publish/report-files.js';
import { headline } from '../report/tally.js';
import type { Outcome } from './gate.js';
import { type Judged, judged, told } from './judge-report.js';
import type { GatePorts } from './ports.js';

/**
 * Existing Trivy reports in, one or those of a folder; the verdict and the reports that the gate would give. Nothing is built, scanned or pushed, and
 * nothing is sent anywhere before all of them are judged.
 */
export async function judgeReports(ports: GatePorts, config: GateConfig, path: string): Promise<Outcome> {
  const repository = openRepository(ports.files, ports.openContents, config.repository, ports.workingDirectory);
  const files = await openRules(ports, config.rules, repository);
  const rules = { ...(await readRules(files, config, ports.clock.now())), files };
  const paths = await reportPaths(ports.files, path);
  const all: Judged[] = [];
  for (const one of paths) all.push(await judged(ports, config, rules, repository, one));
  requireOneEach(all);
  const folders = reportFolders(
    all.map(({ story }) => story),
    config.reportDirectory,
  );
  const outcomes: Outcome[] = [];
  for (const one of all) outcomes.push(await told(ports, config, one, folders(one.story)));
  return together(ports, outcomes);
}

/** The worst outcome, with what the others add: what blocks is told first, each as an error of its own. */
function together({ runner }: GatePorts, outcomes: readonly Outcome[]): Outcome {
  const isBlocked = ({ story }: Outcome) => story.decision.verdict === 'blocked';
  const [worst, ...others] = outcomes.toSorted((a, b) => Number(isBlocked(b)) - Number(isBlocked(a)));
  if (worst === undefined) throw new Error('unreachable: there is a report');
  if (others.length === 0) return worst;
  for (const { story } of others.filter(isBlocked)) runner.annotate('error', headline(story));
  const sorted = [worst, ...others];
  return {
    story: worst.story,
    summary: sorted.map(({ summary }) => summary).join('\n---\n\n'),
    outputs: joinedOutputs(sorted.map((outcome) => outcome.outputs)),
    failure: sorted.find(({ failure }) => failure !== undefined)?.failure,
  };
}
