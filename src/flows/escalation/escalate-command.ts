import { resolve } from 'node:path';
import type { EscalateCommand } from '../../cli/command/escalate.js';
import { ledgerPlace } from '../../cli/ledger-place.js';
import type { GivenSinks } from '../../config/escalation-sinks.js';
import { apiUrlIn } from '../../host/github/api-url.js';
import { mayPublish } from '../../ledger/publication.js';
import { escalationCode } from '../../publish/escalation/row.js';
import { renderEscalation, withheldRows } from '../../report/escalation/escalation-rows.js';
import { machineFiles } from '../../repository/open-repository.js';
import { localRules } from '../../repository/rule-files.js';
import { defaultPolicyPath } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { logVisibility } from '../night-audience.js';
import type { CliPorts } from '../ports.js';
import { escalate } from './escalate.js';

const names = {
  pagerKey: 'variable IMAGE_GATE_PAGERDUTY_KEY',
  pagerUrl: '--pagerduty-url',
  webhookUrl: 'variable IMAGE_GATE_WEBHOOK_URL',
  webhookSecret: 'variable IMAGE_GATE_WEBHOOK_SECRET',
  mailFrom: '--mail-from',
  mailServer: '--mail-server',
  mailUser: '--mail-user',
} as const satisfies Record<keyof GivenSinks, string>;

/** `image-gate escalate`: by the policy of the working folder. Gives the exit code. */
export async function escalateCommand(ports: CliPorts, command: EscalateCommand): Promise<0 | 3> {
  const { files, workingDirectory, environment } = ports;
  const { ledger, policy, issues, publishFindings, isDry } = command;
  const rows = await escalate(ports, {
    ledger: 'path' in ledger ? { path: resolve(workingDirectory, ledger.path) } : ledgerPlace(environment, ledger),
    rules: {
      files: localRules(machineFiles(files, workingDirectory)),
      policy: pathOrDefault(policy, defaultPolicyPath),
    },
    given: {
      pagerKey: environment.IMAGE_GATE_PAGERDUTY_KEY ?? '',
      pagerUrl: command.pagerUrl ?? '',
      webhookUrl: environment.IMAGE_GATE_WEBHOOK_URL ?? '',
      webhookSecret: environment.IMAGE_GATE_WEBHOOK_SECRET ?? '',
      ...command.mail,
    },
    names,
    ...(issues === undefined ? {} : { issues: issuesPlace(environment, issues) }),
    ...{ publishFindings, isDry },
  });
  const log = await logVisibility(ports, environment.GITHUB_TOKEN ?? '', undefined);
  ports.show(renderEscalation(mayPublish('unknown', log, publishFindings) ? rows : withheldRows(rows)));
  return escalationCode(rows);
}

function issuesPlace(environment: CliPorts['environment'], repository: string) {
  const { GITHUB_TOKEN = '', GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
  return {
    ...{ repository, token: GITHUB_TOKEN, apiUrl: apiUrlIn(environment) },
    serverUrl: GITHUB_SERVER_URL || 'https://github.com',
    formRepository: GITHUB_REPOSITORY || repository,
  };
}
