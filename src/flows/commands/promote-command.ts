import type { PromoteCommand } from '../../cli/command/images/promote.js';
import { policyIn } from '../../config/rules/rule-texts.js';
import { promotionJson } from '../../report/json/evidence.js';
import { promotionText } from '../../report/terminal/evidence.js';
import { machineFiles } from '../../repository/open-repository.js';
import { defaultPolicyPath } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import type { CliPorts } from '../ports.js';
import { promoteImage } from '../promote.js';

/** An image with its evidence to other names, by the policy of the working folder. Gives 1 where it is refused. */
export async function promoteCommand(
  ports: CliPorts,
  { source, destinations, signers: named, policy: path, format, ...asked }: PromoteCommand,
): Promise<0 | 1> {
  const files = machineFiles(ports.files, ports.workingDirectory);
  const policy = await policyIn(files, pathOrDefault(path, defaultPolicyPath), undefined);
  const promotion = await promoteImage(ports, { source, destinations }, { files, policy, named, ...asked });
  if (format === 'json') ports.print([promotionJson(promotion)]);
  else ports.show(promotionText(promotion, ports.table));
  return promotion.kind === 'promoted' ? 0 : 1;
}
