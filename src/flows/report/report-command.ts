import { join, resolve } from 'node:path';
import type { ReportCommand } from '../../cli/command/report.js';
import { ledgerPlace } from '../../cli/ledger-place.js';
import { usualFolders } from '../../config/folders.js';
import { mailConfig } from '../../config/report/mail-config.js';
import { fleetMarkdown } from '../../report/fleet/fleet-markdown.js';
import type { FleetReport } from '../../report/fleet/fleet-report.js';
import { withheldNames } from '../../report/terminal/ledger.js';
import { machineFiles } from '../../repository/open-repository.js';
import { localRules } from '../../repository/rule-files.js';
import { defaultPolicyPath, exceptionPaths } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { isShownToAll } from '../night-audience.js';
import type { CliPorts } from '../ports.js';
import { mailReport } from './mail-report.js';
import { makeReport, missedCode } from './make-report.js';
import { reportSigner, signReport } from './sign-report.js';
import { fileNames, reportPieces, requireReportOutput, writeReportFile, writeReportFolder } from './write-report.js';

/** `image-gate report`: by the policy of the working folder. Gives the exit code. */
export async function reportCommand(ports: CliPorts, command: ReportCommand): Promise<0 | 1 | 3> {
  const { files, workingDirectory, environment } = ports;
  const { ledger, night, drift, posture, since, now, policy, exceptions, staleAfter, output, failOn } = command;
  const mail = mailConfig(command.mail, environment, (word) => `--${word}`);
  await requireReportOutput(files, workingDirectory, output);
  const signer = await reportSigner(ports, command);
  const report = await makeReport(ports, {
    ledger: 'path' in ledger ? { path: resolve(workingDirectory, ledger.path) } : ledgerPlace(environment, ledger),
    night: pathOrDefault(night, usualFolders.command.night),
    drift: pathOrDefault(drift, usualFolders.command.drift),
    posture: pathOrDefault(posture, usualFolders.command.posture),
    ...{ since, staleAfter, name: (word) => `--${word}` },
    ...(now === undefined ? {} : { until: now }),
    rules: {
      files: localRules(machineFiles(files, workingDirectory)),
      paths: { policy: pathOrDefault(policy, defaultPolicyPath), exceptions: exceptionPaths(exceptions) },
    },
  });
  await give(ports, command, report);
  const json = output.kind === 'folder' ? join(output.path, fileNames.json) : output.kind === 'file' ? output.path : '';
  if (signer !== undefined) await signReport(ports, signer, report, resolve(workingDirectory, json));
  if (mail !== undefined) await mailReport(ports, report, mail);
  return failOn === 'missed' ? missedCode(report) : 0;
}

async function give(ports: CliPorts, command: ReportCommand, report: FleetReport): Promise<void> {
  const { files, workingDirectory, log } = ports;
  const { output } = command;
  switch (output.kind) {
    case 'print':
      if (await isShownToAll(ports, command))
        return ports.show(`${fleetMarkdown(report, { isPublic: true }).trimEnd()}\n${withheldNames}`);
      return ports.print(await reportPieces(report, output.form));
    case 'file':
      await writeReportFile(files, resolve(workingDirectory, output.path), report, output.form);
      return;
    case 'folder':
      log.info(`The report is in ${await writeReportFolder(files, resolve(workingDirectory, output.path), report)}`);
  }
}
