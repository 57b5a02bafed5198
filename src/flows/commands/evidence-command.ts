import { resolve } from 'node:path';
import type { ExportCommand } from '../../cli/command/images/evidence.js';
import { requireOutput } from '../../config/output-path.js';
import { policyIn } from '../../config/rules/rule-texts.js';
import { archiveFileName } from '../../oci/image-file-name.js';
import { exportJson } from '../../report/json/evidence.js';
import { exportText } from '../../report/terminal/evidence.js';
import { machineFiles } from '../../repository/open-repository.js';
import { defaultPolicyPath } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { exportEvidence } from '../export-evidence.js';
import type { CliPorts } from '../ports.js';

/** What is proven about an image into one file, by the policy of the working folder. Gives 1 where it is refused. */
export async function exportCommand(
  ports: CliPorts,
  { signers: named, policy: path, output, format, commit, ...asked }: ExportCommand,
): Promise<0 | 1> {
  const file = resolve(ports.workingDirectory, output ?? archiveFileName(asked.image));
  await requireOutput(ports.files, file);
  const files = machineFiles(ports.files, ports.workingDirectory);
  const policy = await policyIn(files, pathOrDefault(path, defaultPolicyPath), undefined);
  const rules = { files, policy, named, ...(commit === undefined ? {} : { commit }) };
  const outcome = await exportEvidence(ports, { ...asked, output: file }, rules);
  if (format === 'json') ports.print([exportJson(outcome)]);
  else ports.show(exportText(outcome, ports.table));
  return outcome.kind === 'exported' ? 0 : 1;
}
