import { resolve } from 'node:path';
import type { ConftestCommand, GatekeeperCommand } from '../../cli/command/admission.js';
import { exemptHints, folderHints } from '../../config/admission.js';
import { requireOutput } from '../../config/output-path.js';
import { policyIn } from '../../config/rules/rule-texts.js';
import { conftestRego } from '../../evidence/admission/conftest.js';
import { gatekeeperYaml } from '../../evidence/admission/gatekeeper.js';
import { machineFiles } from '../../repository/open-repository.js';
import { defaultPolicyPath, pathOrDefault } from '../../repository/rule-paths.js';
import type { CliPorts } from '../ports.js';

/** The policy of the working folder as rules in Rego. */
export async function conftestCommand(ports: CliPorts, { policy: path, output }: ConftestCommand): Promise<0> {
  const files = machineFiles(ports.files, ports.workingDirectory);
  const policy = await policyIn(files, pathOrDefault(path, defaultPolicyPath), undefined);
  for (const hint of folderHints(policy.images.map(({ match }) => match))) ports.log.warning(hint);
  return await write(ports, conftestRego(policy), output);
}

/** Where images may come from, as a constraint of Gatekeeper. */
export async function gatekeeperCommand(
  ports: CliPorts,
  { images, exempt, enforce, output }: GatekeeperCommand,
): Promise<0> {
  const choice = { judged: images.length === 0 ? ['**'] : images, exempt };
  for (const hint of [...folderHints([...images, ...exempt]), ...exemptHints(choice)]) ports.log.warning(hint);
  return await write(ports, gatekeeperYaml(choice, enforce ? 'deny' : 'dryrun'), output);
}

async function write(ports: CliPorts, text: string, output: string | undefined): Promise<0> {
  if (output === undefined) {
    ports.print([text]);
    return 0;
  }
  const file = resolve(ports.workingDirectory, output);
  await requireOutput(ports.files, file);
  await ports.files.write(file, text);
  ports.log.info(`The rules are in ${file}.`);
  return 0;
}
