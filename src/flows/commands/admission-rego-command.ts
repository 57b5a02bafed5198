import type { ConftestCommand, GatekeeperCommand } from '../../cli/command/admission.js';
import { exemptHints, folderHints } from '../../config/admission.js';
import { policyIn } from '../../config/rules/rule-texts.js';
import { conftestRego } from '../../evidence/admission/conftest.js';
import { gatekeeperYaml } from '../../evidence/admission/gatekeeper.js';
import { machineFiles } from '../../repository/open-repository.js';
import { defaultPolicyPath } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import type { CliPorts } from '../ports.js';
import { giveRules } from './rules/give-rules.js';

/** The policy of the working folder as rules in Rego. */
export async function conftestCommand(ports: CliPorts, { policy: path, output }: ConftestCommand): Promise<0> {
  return await giveRules(ports, output, async () => {
    const files = machineFiles(ports.files, ports.workingDirectory);
    const policy = await policyIn(files, pathOrDefault(path, defaultPolicyPath), undefined);
    for (const hint of folderHints(policy.images.map(({ match }) => match))) ports.log.warning(hint);
    return { text: conftestRego(policy), said: 'The rules are' };
  });
}

/** Where images may come from, as a constraint of Gatekeeper. */
export async function gatekeeperCommand(
  ports: CliPorts,
  { images, exempt, enforce, output }: GatekeeperCommand,
): Promise<0> {
  const choice = { judged: images.length === 0 ? ['**'] : images, exempt };
  for (const hint of [...folderHints([...images, ...exempt]), ...exemptHints(choice)]) ports.log.warning(hint);
  const text = gatekeeperYaml(choice, enforce ? 'deny' : 'dryrun');
  return await giveRules(ports, output, async () => ({ text, said: 'The rules are' }));
}
