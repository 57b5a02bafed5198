import type { LedgerCollectCommand } from '../../cli/command/ledger.js';
import { ledgerPlace, runRepository } from '../../cli/ledger-place.js';
import { policyIn } from '../../config/rules/rule-texts.js';
import { machineFiles } from '../../repository/open-repository.js';
import { defaultPolicyPath } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { collectRecords } from '../collect.js';
import type { CliPorts } from '../ports.js';

const day = 24 * 60 * 60 * 1000;

/** `ledger collect`: gives 1 where a record was refused, 3 where one could not be asked for. */
export async function ledgerCollectCommand(ports: CliPorts, command: LedgerCollectCommand): Promise<0 | 1 | 3> {
  const { ledger, publishFindings, repository, branches, days, signers: named, policy: path } = command;
  const files = machineFiles(ports.files, ports.workingDirectory);
  const policy = await policyIn(files, pathOrDefault(path, defaultPolicyPath), undefined);
  const { text, exit } = await collectRecords(ports, {
    place: ledgerPlace(ports.environment, ledger),
    publishFindings,
    ...runRepository(ports.environment, repository),
    branches,
    since: new Date(ports.clock.now().getTime() - days * day),
    rules: { files, policy, named },
  });
  ports.show(text);
  return exit;
}
