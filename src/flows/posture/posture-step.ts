import { resolve } from 'node:path';
import { postureConfig } from '../../config/report/report-config.js';
import { mayPublish } from '../../ledger/publication.js';
import { postureCode } from '../../posture/posture.js';
import { namedLedger } from '../../publish/ledger/named-ledger.js';
import { postureMarkdown } from '../../report/posture/posture-markdown.js';
import { postureOutputs } from '../../report/posture/posture-rows.js';
import { renderPosture } from '../../report/posture/posture-table.js';
import { openRepository } from '../../repository/open-repository.js';
import { openRules } from '../../repository/rule-files.js';
import { runnerContext } from '../action.js';
import { logVisibility } from '../night-audience.js';
import type { GatePorts } from '../ports.js';
import { runStep } from '../step.js';
import { makePosture } from './make-posture.js';

/** One step of report/action.yml with `mode: posture`. Gives the exit code. */
export async function runPosture(ports: GatePorts, raw: ReadonlyMap<string, string>): Promise<number> {
  return runStep(ports, async () => {
    const { gate, token, ledger, ...config } = postureConfig(raw, await runnerContext(ports));
    const built = openRepository(ports.files, ports.openContents, gate.repository, ports.workingDirectory);
    const posture = await makePosture(ports, {
      ...config,
      ...(ledger === undefined ? {} : { ledger: { place: namedLedger(ports, ledger, token), named: true } }),
      rules: { files: await openRules(ports, gate.rules, built), policy: gate.policy },
      token: ports.environment.ORGANIZATION_TOKEN || token,
      name: (word) => `input ${word}`,
    });
    const log = await logVisibility(ports, token, gate.github?.origin.private);
    const isPublic = !mayPublish('unknown', log, false);
    ports.show(renderPosture(posture, { ...ports.table, isPublic }));
    return {
      summary: postureMarkdown(posture, { isPublic }),
      outputs: { folder: resolve(ports.workingDirectory, config.folder), ...postureOutputs(posture) },
      finish: () => postureCode(posture, config.failOn),
    };
  });
}
