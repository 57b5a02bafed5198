import { explainHint } from '../../cli/explain-hint.js';
import { userContext } from '../../cli/scan-config.js';
import { runConfig } from '../../config/run-config.js';
import { runConfigured } from '../action.js';
import type { CliPorts } from '../ports.js';

/** `image-gate gate`. Gives the exit code: 0 passed, 1 blocked. */
export async function gateCommand(ports: CliPorts, raw: ReadonlyMap<string, string>): Promise<0 | 1> {
  const table = raw.has('report') ? ports.table : { ...ports.table, explain: explainHint(raw) };
  const { assessment, failure } = await runConfigured({ ...ports, table }, runConfig(raw, userContext(ports)));
  if (failure !== undefined) throw failure;
  return assessment.decision.verdict === 'passed' ? 0 : 1;
}
