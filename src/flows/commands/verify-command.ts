import type { VerifyCommand } from '../../cli/command/verify.js';
import { policyIn } from '../../config/rules/rule-texts.js';
import { advisingAtEnd } from '../../host/cancellation.js';
import { evidenceJson } from '../../report/json/evidence.js';
import { evidenceText } from '../../report/terminal/evidence.js';
import { machineFiles } from '../../repository/open-repository.js';
import { defaultPolicyPath } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import type { CliPorts } from '../ports.js';
import { nothingAccepted, verifyImages } from '../verify.js';

/** Whether images may be deployed, by the policy of the working folder. Gives 1 where one is refused. */
export async function verifyCommand(
  ports: CliPorts,
  { images, signers: named, policy: path, format, ...asked }: VerifyCommand,
): Promise<0 | 1> {
  const files = machineFiles(ports.files, ports.workingDirectory);
  const policy = await policyIn(files, pathOrDefault(path, defaultPolicyPath), undefined);
  const verified = await advisingAtEnd(nothingAccepted, () =>
    verifyImages(ports, images, { files, policy, named, ...asked }),
  );
  if (format === 'json') ports.print([evidenceJson(verified)]);
  else ports.show(evidenceText(verified, ports.table));
  return verified.every(({ verdict }) => verdict.verdict === 'accepted') ? 0 : 1;
}
