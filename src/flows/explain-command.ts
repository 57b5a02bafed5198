import type { ExplainCommand } from '../config/explain-command.js';
import type { CliPorts } from './ports.js';

export async function explainCommand(_ports: CliPorts, _command: ExplainCommand): Promise<number> {
  return 3;
}
