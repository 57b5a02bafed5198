import type { KyvernoCommand } from '../../cli/command/admission.js';
import { admissionRules, exemptHints, folderHints, requireEnd } from '../../config/admission.js';
import { policyIn } from '../../config/rules/rule-texts.js';
import { openTrust } from '../../config/trusted-root.js';
import { kyvernoYaml } from '../../evidence/admission/kyverno.js';
import { breakGlassYaml } from '../../evidence/admission/kyverno-exception.js';
import { machineFiles } from '../../repository/open-repository.js';
import { defaultPolicyPath } from '../../repository/rule-paths.js';
import { minuteText } from '../../text/calendar-day.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import type { CliPorts } from '../ports.js';
import { giveRules } from './rules/give-rules.js';

/** The policy of the working folder as rules for Kyverno, or an exception from them. */
export async function kyvernoCommand(ports: CliPorts, command: KyvernoCommand): Promise<0> {
  const { output, exception, images } = command;
  return await giveRules(ports, output, async () => {
    if (exception === undefined) return { text: await policies(ports, command), said: 'The rules are' };
    const text = breakGlassYaml({ ...exception, images, until: requireEnd(exception.until, ports.clock.now()) });
    return { text, said: 'The exception is', after: ` It ends by itself: ${minuteText(exception.until)}.` };
  });
}

async function policies(
  ports: CliPorts,
  { images, exempt, enforce, signers: named, policy: path }: KyvernoCommand,
): Promise<string> {
  const files = machineFiles(ports.files, ports.workingDirectory);
  const policy = await policyIn(files, pathOrDefault(path, defaultPolicyPath), undefined);
  const sources = { files, named, trust: openTrust(ports, files) };
  const choice = { judged: images.length === 0 ? ['**'] : images, exempt };
  const patterns = [...images, ...exempt, ...policy.images.map(({ match }) => match)];
  for (const hint of [...folderHints(patterns), ...exemptHints(choice)]) ports.log.warning(hint);
  return kyvernoYaml(await admissionRules(sources, policy, choice), enforce ? 'Deny' : 'Audit');
}
