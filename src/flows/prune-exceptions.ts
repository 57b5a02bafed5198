import type { ExceptionsConfig } from '../config/inputs/exceptions-config.js';
import { pruneOutputs } from '../publish/exceptions.js';
import { pruneDefaultBranch } from '../publish/prune.js';
import { pruneHeadline, pruneSummary } from '../report/terminal/prune-text.js';
import type { GatePorts } from './ports.js';
import type { StepResult } from './step.js';

/** Expired exceptions out of the default branch, in one commit; nothing is done where there are none. */
export async function pruneExceptions(ports: GatePorts, config: ExceptionsConfig): Promise<StepResult> {
  const pruned = await pruneDefaultBranch(ports, config);
  ports.log.info(pruneHeadline(pruned.files, pruned.pull?.url ?? pruned.commit));
  return { outputs: pruneOutputs(pruned), summary: pruneSummary(pruned.files, pruned.closed) };
}
