import type { GateConfig } from '../config/gate-config.js';
import type { ImageNames } from '../config/inputs/image-names.js';
import { judgesAnotherRun } from '../config/inputs/triggered-inputs.js';
import { ledgerPast } from '../config/ledger-past.js';
import { reportPaths, requireOneEach } from '../config/report-file.js';
import { askedExploitation } from '../config/rules/asked-exploitation.js';
import { readRules } from '../config/rules/rules.js';
import { provenBase } from '../config/sources/base-images.js';
import { formatReference } from '../oci/reference.js';
import { missingOpinion } from '../policy/opinion/missing-opinion.js';
import { deliver, finishReports } from '../publish/deliver.js';
import { outputs } from '../publish/outputs.js';
import { reportFolders, writeReports } from '../publish/report-files.js';
import { type GateOutcome, isBlocked, joinedOutcome } from '../publish/run-outcome.js';
import { withheldHeadline } from '../report/markdown/withheld.js';
import { sarifText } from '../report/sarif/sarif-text.js';
import { headline } from '../report/tally.js';
import { openRepository } from '../repository/open-repository.js';
import { openRules } from '../repository/rule-files.js';
import { prepareExploitation } from '../scan/exploitation/prepare-feeds.js';
import type { ScanResult } from '../scan/scan-result.js';
import { scannedLayers } from '../source/base-proof.js';
import { publishingFor, shownTable } from './findings-audience.js';
import { type JudgedReport, judgeReport } from './judge-report.js';
import { type GatePorts, withRegistry } from './ports.js';

/**
 * Existing Trivy reports in, one or those of a folder; the verdict and the reports that the gate would give. Nothing is built, scanned or pushed, and
 * nothing is sent anywhere before all of them are judged.
 */
export async function gateReports(ports: GatePorts, config: GateConfig, path: string): Promise<GateOutcome> {
  const now = ports.clock.now();
  const repository = openRepository(ports.files, ports.openContents, config.repository, ports.workingDirectory);
  const rules = await readRules(await openRules(ports, config.rules, repository), config, now);
  const { registry } = withRegistry(ports);
  const proveBase = (scan: ScanResult, names: ImageNames) =>
    provenBase(registry, { rules, config, names, images: scannedLayers(scan) });
  const exploitation = await askedExploitation(rules, 'any', () => prepareExploitation(ports, config.feeds));
  const origin = judgesAnotherRun(config) ? ({ ofAnotherRun: true } as const) : {};
  const by = {
    ...config,
    ...origin,
    repository,
    rules,
    proveBase,
    exploitationFor: async () => exploitation,
    pastOf: (names: ImageNames) => ledgerPast(ports, config, names),
    named: config.destinations.map(formatReference),
    now,
  };
  const judged: JudgedReport[] = [];
  for (const one of await reportPaths(ports.files, path)) {
    // Those of the other platforms of an image have been read with it.
    if (!judged.some(({ paths }) => paths.includes(one))) judged.push(await judgeReport(ports, one, by));
  }
  requireOneEach(judged);
  const folders = reportFolders(
    judged.map(({ assessment }) => assessment),
    config.reportDirectory,
  );
  const outcomes: GateOutcome[] = [];
  for (const one of judged) outcomes.push(await deliverReport(ports, config, one, folders(one.assessment)));
  const outcome = joinedOutcome(outcomes);
  // Each report that blocks is an error of its own; that of the outcome becomes the error of the step.
  const others = outcomes.filter((one) => isBlocked(one) && one.assessment !== outcome.assessment);
  for (const { assessment, isWithheld } of others)
    ports.runner.annotate('error', isWithheld ? withheldHeadline(assessment) : headline(assessment));
  return outcome;
}

/** Writes the reports that the gate would write, and brings them where it would. */
async function deliverReport(
  ports: GatePorts,
  config: GateConfig,
  { assessment, placed, sarif: options }: JudgedReport,
  directory: string,
): Promise<GateOutcome> {
  const release = { kind: 'not-asked' } as const;
  const sarif = sarifText(assessment, options);
  const files = await writeReports(ports.files, assessment, release, directory, sarif);
  const publishing = await publishingFor(ports, config, placed);
  ports.show(shownTable(ports, assessment, files.json[0], publishing));
  const delivery = await deliver(ports, { sarif, assessment, release, files }, publishing);
  const { summary, sent } = await finishReports(ports, { assessment, release, files }, publishing, delivery);
  return {
    assessment,
    summary,
    isWithheld: publishing?.isWithheld === true,
    outputs: outputs(assessment, release, files, sent),
    failure: delivery.failure ?? missingOpinion(assessment.decision),
  };
}
