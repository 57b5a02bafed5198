import { join, resolve } from 'node:path';
import { reportConfig } from '../../config/report/report-config.js';
import { maskedValues } from '../../config/run-config.js';
import { openSigner } from '../../config/signing.js';
import { mayPublish } from '../../ledger/publication.js';
import { namedLedger } from '../../publish/ledger/named-ledger.js';
import { figureOutputs } from '../../report/fleet/figures.js';
import { fleetMarkdown } from '../../report/fleet/fleet-markdown.js';
import { openRepository } from '../../repository/open-repository.js';
import { openRules } from '../../repository/rule-files.js';
import { runnerContext } from '../action.js';
import { logVisibility } from '../night-audience.js';
import type { GatePorts } from '../ports.js';
import { runStep } from '../step.js';
import { triedMail } from './mail-report.js';
import { makeReport, missedCode } from './make-report.js';
import { signReport } from './sign-report.js';
import { fileNames, writeReportFolder } from './write-report.js';

/** One step of report/action.yml: the report in its folder and in the summary, then by mail. Gives the exit code. */
export async function runReport(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  for (const secret of maskedValues(raw, ports.environment)) ports.runner.maskSecret(secret);
  if (raw.get('mode') === 'escalate') return (await import('../escalation/escalate-step.js')).runEscalation(ports, raw);
  if (raw.get('mode') === 'posture') return (await import('../posture/posture-step.js')).runPosture(ports, raw);
  return runStep(ports, async () => {
    const { environment, files, workingDirectory } = ports;
    const { gate, mail, failOn, token, publishFindings, ...job } = reportConfig(
      raw,
      await runnerContext(ports),
      environment,
    );
    const signer = await openSigner(ports, { ...gate, push: true });
    const built = openRepository(files, ports.openContents, gate.repository, workingDirectory);
    const rules = { files: await openRules(ports, gate.rules, built), paths: gate };
    const report = await makeReport(ports, {
      ...{ ...job, rules },
      ledger: namedLedger(ports, job.ledger, token),
      name: (word) => `input ${word}`,
    });
    const folder = await writeReportFolder(files, resolve(workingDirectory, job.folder), report);
    if (signer !== undefined) await signReport(ports, signer, report, join(folder, fileNames.json));
    const log = await logVisibility(ports, token, gate.github?.origin?.private);
    const mailed = mail === undefined ? undefined : await triedMail(ports, report, mail);
    const rows = mailed === undefined ? [] : [mailed.row];
    return {
      summary: fleetMarkdown(report, { isPublic: !mayPublish('unknown', log, publishFindings), rows }),
      outputs: { folder, ...figureOutputs(report) },
      finish: () => {
        if (mailed?.failure !== undefined) throw mailed.failure;
        return failOn === 'missed' ? missedCode(report) : 0;
      },
    };
  });
}
