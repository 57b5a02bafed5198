import type { GivenSinks } from '../../config/escalation-sinks.js';
import { escalateConfig } from '../../config/report/report-config.js';
import { apiUrlIn } from '../../host/github/api-url.js';
import { mayPublish } from '../../ledger/publication.js';
import { escalationCode } from '../../publish/escalation/row.js';
import { namedLedger } from '../../publish/ledger/named-ledger.js';
import {
  escalationOutputs,
  escalationSummary,
  renderEscalation,
  withheldRows,
} from '../../report/escalation/escalation-rows.js';
import { openRepository } from '../../repository/open-repository.js';
import { openRules } from '../../repository/rule-files.js';
import { runnerContext } from '../action.js';
import { logVisibility } from '../night-audience.js';
import type { GatePorts } from '../ports.js';
import { runStep } from '../step.js';
import { escalate } from './escalate.js';

const names = {
  pagerKey: 'input pagerduty-key',
  pagerUrl: 'input pagerduty-url',
  webhookUrl: 'input webhook-url',
  webhookSecret: 'input webhook-secret',
  mailFrom: 'input mail-from',
  mailServer: 'input mail-server',
  mailUser: 'input mail-user',
} as const satisfies Record<keyof GivenSinks, string>;

type EscalationStepConfig = ReturnType<typeof escalateConfig>;

/** One step of report/action.yml with `mode: escalate`. Gives the exit code. */
export async function runEscalation(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  return runStep(ports, async () => {
    const config = escalateConfig(raw, await runnerContext(ports));
    const { gate, ledger, token, publishFindings, given, isDry } = config;
    const built = openRepository(ports.files, ports.openContents, gate.repository, ports.workingDirectory);
    const rules = { files: await openRules(ports, gate.rules, built), policy: gate.policy };
    const runUrl = gate.github?.origin.runUrl;
    const rows = await escalate(ports, {
      ...{ ledger: namedLedger(ports, ledger, token), rules, given, names, publishFindings, isDry },
      ...(runUrl === undefined ? {} : { runUrl }),
      ...issuesOf(ports, config),
    });
    const log = await logVisibility(ports, token, gate.github?.origin.private);
    const shown = mayPublish('unknown', log, publishFindings) ? rows : withheldRows(rows);
    ports.show(renderEscalation(shown));
    return { summary: escalationSummary(shown), outputs: escalationOutputs(rows), finish: () => escalationCode(rows) };
  });
}

function issuesOf({ environment }: GatePorts, { issues, token, gate }: EscalationStepConfig) {
  if (issues === undefined) return {};
  const server = gate.github?.serverUrl ?? 'https://github.com';
  return {
    issues: {
      ...{ repository: issues, token: environment.ISSUES_TOKEN || token, apiUrl: apiUrlIn(environment) },
      ...{ serverUrl: server, formRepository: gate.github?.repository ?? issues },
    },
  };
}
