import { resolve } from 'node:path';
import { driftConfig } from '../../config/inputs/drift-config.js';
import { maskedValues } from '../../config/run-config.js';
import { driftCode } from '../../drift/drift.js';
import type { DriftData } from '../../drift/drift-schema.js';
import { advisingAtEnd } from '../../host/cancellation.js';
import { apiUrlIn } from '../../host/github/api-url.js';
import { mayPublish } from '../../ledger/publication.js';
import type { DeploymentPlace } from '../../publish/deployments.js';
import { namedLedger } from '../../publish/ledger/named-ledger.js';
import { renderDriftMarkdown } from '../../report/running/drift-markdown.js';
import { renderDrift } from '../../report/running/drift-table.js';
import { driftHeadline, driftOutputs } from '../../report/running/drift-text.js';
import { openRepository } from '../../repository/open-repository.js';
import { openRules } from '../../repository/rule-files.js';
import { runnerContext } from '../action.js';
import { logVisibility, withoutNotices } from '../night-audience.js';
import type { GatePorts } from '../ports.js';
import { runStep } from '../step.js';
import { findDrift, nothingCompared } from './find-drift.js';
import { withRecords, writeDrift } from './give-drift.js';

type DriftStep = ReturnType<typeof driftConfig>;

/** One step of drift/action.yml: what runs in its folder and in the summary. Gives the exit code. */
export async function runDrift(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  for (const secret of maskedValues(raw, ports.environment)) ports.runner.maskSecret(secret);
  return runStep(ports, async () => {
    const { files, workingDirectory } = ports;
    const config = driftConfig(raw, await runnerContext(ports));
    const { gate, token, failOn, publishFindings } = config;
    const log = await logVisibility(ports, token, gate.github?.origin?.private);
    const isPublic = !mayPublish('unknown', log, publishFindings);
    const found = await compared(withoutNotices(ports, isPublic), config);
    const { drift, row } = await recorded(ports, config, found);
    const folder = resolve(workingDirectory, config.folder);
    await writeDrift(files, folder, drift);
    ports.show(isPublic ? driftHeadline(drift) : renderDrift(drift, ports.table));
    return {
      summary: renderDriftMarkdown(drift, { isPublic, rows: row === undefined ? [] : [row] }),
      outputs: { folder, ...driftOutputs(drift) },
      finish: () => driftCode(drift, failOn),
    };
  });
}

async function compared(ports: GatePorts, config: DriftStep): Promise<DriftData> {
  const { gate, token, ledger, running, watchers, select, night, signers } = config;
  const built = openRepository(ports.files, ports.openContents, gate.repository, ports.workingDirectory);
  const rules = { files: await openRules(ports, gate.rules, built), paths: gate };
  const place = ledger === undefined ? {} : { ledger: namedLedger(ports, ledger, token) };
  const records = config.records?.isRead === true ? recordsPlace(ports, config) : undefined;
  const job = {
    running,
    watchers,
    select,
    night,
    name: (word: string) => `input ${word}`,
    signers,
    rules,
    ...place,
    ...(records === undefined ? {} : { records }),
  };
  return advisingAtEnd(nothingCompared, () => findDrift(ports, job));
}

async function recorded(
  ports: GatePorts,
  config: DriftStep,
  drift: DriftData,
): Promise<{ readonly drift: DriftData; readonly row?: string }> {
  const place = config.records?.isWritten === true ? recordsPlace(ports, config) : undefined;
  return place === undefined ? { drift } : withRecords(drift, place);
}

/** The records of the owner of the repository that this is a run of. */
function recordsPlace(
  { openGithub, environment }: GatePorts,
  { records, gate, token }: DriftStep,
): DeploymentPlace | undefined {
  if (records === undefined || gate.github === undefined) return undefined;
  const [organisation = ''] = gate.github.repository.split('/');
  return { api: openGithub({ apiUrl: apiUrlIn(environment), token }), organisation, ...records.place };
}
