import { resolve } from 'node:path';
import type { LedgerVerifyCommand } from '../../cli/command/report.js';
import { ledgerPlace } from '../../cli/ledger-place.js';
import { ConfigError } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import { openHome } from '../../publish/ledger/open-home.js';
import { readLedger, requireKnownRoot } from '../../publish/ledger/open-ledger.js';
import { compareReports, comparisonText, type ReportData } from '../../report/fleet/compare-reports.js';
import { fleetJson } from '../../report/fleet/fleet-json.js';
import { fleetReportSchema } from '../../report/fleet/fleet-json-schema.js';
import { machineFiles } from '../../repository/open-repository.js';
import { localRules } from '../../repository/rule-files.js';
import { defaultPolicyPath, exceptionPaths, pathOrDefault } from '../../repository/rule-paths.js';
import { parsedJson } from '../../text/json.js';
import type { CliPorts } from '../ports.js';
import { makeReport } from './make-report.js';
import { usualNight } from './report-command.js';

/** Bytes of a report: that of 1,000 images and a year has 20 MB. */
const maxReport = 256 * 1024 * 1024;

/** `ledger verify`: reads the whole ledger, asks for the root of the report, and works out each figure again. Gives the exit code. */
export async function ledgerVerifyCommand(ports: CliPorts, command: LedgerVerifyCommand): Promise<0 | 1 | 3> {
  const { files, workingDirectory, environment } = ports;
  const said = await readReport(files, resolve(workingDirectory, command.report), command.report);
  const { ledger: named, night, policy, exceptions, staleAfter } = command;
  const ledger = 'path' in named ? { path: resolve(workingDirectory, named.path) } : ledgerPlace(environment, named);
  if (said.root !== null) requireKnownRoot(await readLedger(await openHome(ports, ledger)), said.root);
  const again = await makeReport(ports, {
    ledger,
    night: { folder: night ?? usualNight, named: night !== undefined },
    since: { at: new Date(said.since) },
    until: new Date(said.until),
    rules: {
      files: localRules(machineFiles(files, workingDirectory)),
      paths: { policy: pathOrDefault(policy, defaultPolicyPath), exceptions: exceptionPaths(exceptions) },
    },
    staleAfter,
  });
  const comparison = compareReports(said, fleetReportSchema.parse(JSON.parse([...fleetJson(again)].join(''))));
  ports.show(comparisonText(said, comparison));
  if (comparison.differences.length > 0) return 1;
  return comparison.unchecked.length > 0 ? 3 : 0;
}

async function readReport(files: Pick<Files, 'readBytes'>, path: string, name: string): Promise<ReportData> {
  const bytes = await files.readBytes(path, maxReport);
  if (bytes === undefined) throw unreadable(name, 'there is no such file');
  const read = fleetReportSchema.safeParse(parsedJson(Buffer.from(bytes).toString('utf8')));
  if (!read.success) throw unreadable(name, 'it is no report as `image-gate report --format json` writes it');
  return read.data;
}

function unreadable(where: string, what: string): ConfigError {
  return new ConfigError([{ where, what, fix: 'Name the report.json of image-gate report.' }], 'report-unreadable');
}
