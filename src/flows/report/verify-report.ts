import { resolve } from 'node:path';
import type { LedgerVerifyCommand } from '../../cli/command/report.js';
import { ledgerPlace } from '../../cli/ledger-place.js';
import { readPolicy } from '../../config/rules/branch-policy.js';
import { openHome } from '../../publish/ledger/open-home.js';
import { readLedger, requireKnownRoot } from '../../publish/ledger/open-ledger.js';
import { compareReports, comparisonText } from '../../report/fleet/compare-reports.js';
import { fleetJson } from '../../report/fleet/fleet-json.js';
import { fleetReportSchema } from '../../report/fleet/fleet-json-schema.js';
import { machineFiles } from '../../repository/open-repository.js';
import { localRules } from '../../repository/rule-files.js';
import { defaultPolicyPath, exceptionPaths, pathOrDefault } from '../../repository/rule-paths.js';
import type { CliPorts } from '../ports.js';
import { makeReport } from './make-report.js';
import { usualNight } from './report-command.js';
import { readStoredReport, reportSignature } from './report-file.js';

/** `ledger verify`: reads the whole ledger, asks for the root of the report, and works out each figure again. Gives the exit code. */
export async function ledgerVerifyCommand(ports: CliPorts, command: LedgerVerifyCommand): Promise<0 | 1 | 3> {
  const { files, workingDirectory, environment } = ports;
  const path = resolve(workingDirectory, command.report);
  const { said, bytes } = await readStoredReport(files, path, command.report);
  const { ledger: named, night, exceptions, staleAfter } = command;
  const repository = machineFiles(files, workingDirectory);
  const rules = localRules(repository);
  const policy = pathOrDefault(command.policy, defaultPolicyPath);
  const signature = await reportSignature(ports, path, bytes, {
    ...{ files: repository, policy: await readPolicy(rules, policy) },
    ...{ named: command.signers, isRequired: command.isSigned },
  });
  const ledger = 'path' in named ? { path: resolve(workingDirectory, named.path) } : ledgerPlace(environment, named);
  if (said.root !== null) requireKnownRoot(await readLedger(await openHome(ports, ledger)), said.root);
  const again = await makeReport(ports, {
    ledger,
    night: { folder: night ?? usualNight, named: night !== undefined },
    since: { at: new Date(said.since) },
    until: new Date(said.until),
    rules: { files: rules, paths: { policy, exceptions: exceptionPaths(exceptions) } },
    staleAfter,
  });
  const comparison = compareReports(said, fleetReportSchema.parse(JSON.parse([...fleetJson(again)].join(''))));
  ports.show([signature, comparisonText(said, comparison)].join('\n'));
  if (comparison.differences.length > 0) return 1;
  return comparison.unchecked.length > 0 ? 3 : 0;
}
