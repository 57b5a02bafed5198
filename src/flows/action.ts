import { requireBuildPlaces } from '../config/build-places.js';
import { runnerFolders } from '../config/folders.js';
import type { GateConfig, RunContext } from '../config/gate-config.js';
import { requireFolders } from '../config/output-path.js';
import { maskedValues, runConfig } from '../config/run-config.js';
import { withFallback } from '../config/sources/fallback-file.js';
import { forTriggeringRun } from '../config/triggered-config.js';
import { maskableLines } from '../host/runner/maskable.js';
import type { GateOutcome } from '../publish/run-outcome.js';
import { withheldHeadline } from '../report/markdown/withheld.js';
import { headline } from '../report/tally.js';
import { readEvent } from '../repository/event.js';
import { githubContext, requireGithub } from '../repository/github-context.js';
import { openRepository } from '../repository/open-repository.js';
import { withoutSecrets } from '../text/plain-line.js';
import type { GatePorts } from './ports.js';
import { runStep } from './step.js';

/** One step of a workflow: inputs in, the verdict in its reports. Gives the exit code. */
export async function runAction(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  const secrets = maskedValues(raw, ports.environment);
  for (const secret of secrets) ports.runner.maskSecret(secret);
  return runStep(ports, async () => {
    const outcome = await runConfigured(ports, runConfig(raw, await runnerContext(ports)));
    const { summary, outputs } = outcome;
    // The one output that holds what others have written: a runner drops one in which a secret stands, and a later step may print it.
    const metadata = withoutSecrets(outputs.metadata, secrets.flatMap(maskableLines));
    return { summary, outputs: { ...outputs, metadata }, finish: () => exitCodeOf(ports, outcome) };
  });
}

function exitCodeOf({ runner }: GatePorts, { assessment, isWithheld = false, failure }: GateOutcome): 0 | 1 {
  if (failure !== undefined) throw failure;
  if (assessment.decision.verdict === 'passed') return 0;
  runner.annotate('error', isWithheld ? withheldHeadline(assessment) : headline(assessment));
  return 1;
}

/** What is known of a run on the runner. */
export async function runnerContext({ environment, files, workingDirectory, version }: GatePorts): Promise<RunContext> {
  const github = requireGithub(githubContext(environment, await readEvent(files, environment.GITHUB_EVENT_PATH)));
  return { ...runnerFolders(environment, workingDirectory), github, workingDirectory, version };
}

/** The run that a configuration asks for. */
export async function runConfigured(ports: GatePorts, given: GateConfig): Promise<GateOutcome> {
  await requireBuildPlaces(ports.files, given, ports.workingDirectory);
  await requireFolders(ports.files, given);
  const placed = await forTriggeringRun(ports, given);
  const open = () => openRepository(ports.files, ports.openContents, placed.repository, ports.workingDirectory);
  const config = await withFallback(placed, open);
  const { scanTarget } = config;
  // Loaded only now: without them a mistake in the inputs is reported sooner.
  if (scanTarget.kind === 'report')
    return (await import('./gate-reports.js')).gateReports(ports, config, scanTarget.path);
  return (await import('./gate.js')).gate(ports, config, scanTarget);
}
