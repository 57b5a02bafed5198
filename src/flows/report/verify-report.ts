import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { LedgerVerifyCommand } from '../../cli/command/ledger-verify.js';
import { ledgerPlace } from '../../cli/ledger-place.js';
import { usualFolders } from '../../config/folders.js';
import { readPolicy } from '../../config/rules/branch-policy.js';
import type { Sample } from '../../ledger/kpi/sample.js';
import { openHome } from '../../publish/ledger/open-home.js';
import { readLedger, requireKnownRoot } from '../../publish/ledger/open-ledger.js';
import { compareReports } from '../../report/fleet/compare-reports.js';
import { fleetJson } from '../../report/fleet/fleet-json.js';
import { fleetReportSchema } from '../../report/fleet/fleet-json-schema.js';
import { verifiedCode, verifiedJson, verifiedText, withheldVerification } from '../../report/fleet/verified-report.js';
import { machineFiles } from '../../repository/open-repository.js';
import { localRules } from '../../repository/rule-files.js';
import { defaultPolicyPath, exceptionPaths } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { isShownToAll } from '../night-audience.js';
import type { CliPorts } from '../ports.js';
import { makeReport } from './make-report.js';
import { readStoredReport, reportSignature } from './report-file.js';
import type { SampleJob } from './sample-ledger.js';

/** `ledger verify`: reads the whole ledger, asks for the root of the report, works out each figure again, and matches a sample again where one is asked for. Gives the exit code. */
export async function ledgerVerifyCommand(ports: CliPorts, command: LedgerVerifyCommand): Promise<0 | 1 | 3> {
  const { files, workingDirectory, environment } = ports;
  const path = resolve(workingDirectory, command.report);
  const { said, bytes } = await readStoredReport(files, path, command.report);
  const { ledger: named, night, drift, posture, exceptions, staleAfter } = command;
  const repository = machineFiles(files, workingDirectory);
  const rules = localRules(repository);
  const policy = pathOrDefault(command.policy, defaultPolicyPath);
  const signature = await reportSignature(ports, path, bytes, {
    ...{ files: repository, policy: await readPolicy(rules, policy) },
    ...{ named: command.signers, isRequired: command.isSigned },
  });
  const ledger = 'path' in named ? { path: resolve(workingDirectory, named.path) } : ledgerPlace(environment, named);
  const home = await openHome(ports, ledger);
  if (said.root !== null) requireKnownRoot(await readLedger(home), said.root);
  const until = new Date(said.until);
  const again = await makeReport(ports, {
    ledger,
    night: pathOrDefault(night, usualFolders.command.night),
    drift: pathOrDefault(drift, usualFolders.command.drift),
    posture: pathOrDefault(posture, usualFolders.command.posture),
    since: { at: new Date(said.since) },
    until,
    name: (word) => `--${word}`,
    rules: { files: rules, paths: { policy, exceptions: exceptionPaths(exceptions) } },
    staleAfter,
  });
  const comparison = compareReports(said, fleetReportSchema.parse(JSON.parse([...fleetJson(again)].join(''))));
  const sample = await sampleOf(ports, command, async () => ({ report: again, ...(await readLedger(home, until)) }));
  const verified = { said, signature, comparison, ...(sample === undefined ? {} : { sample }) };
  if (await isShownToAll(ports, command)) ports.show(withheldVerification(verified));
  else if (command.format === 'json') ports.print([verifiedJson(verified)]);
  else ports.show(verifiedText(verified));
  return verifiedCode(verified);
}

/** Loaded only where a sample is asked for: it is a night of its own. */
async function sampleOf(
  ports: CliPorts,
  { sample }: LedgerVerifyCommand,
  read: () => Promise<Pick<SampleJob, 'state' | 'report'>>,
): Promise<Sample | undefined> {
  if (sample === undefined) return undefined;
  const { sampleLedger } = await import('./sample-ledger.js');
  return sampleLedger(ports, { ...(await read()), sample, seed: sample.seed ?? randomUUID() });
}
