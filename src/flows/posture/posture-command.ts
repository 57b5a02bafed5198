import type { PostureCommand } from '../../cli/command/posture.js';
import { ledgerPlace } from '../../cli/ledger-place.js';
import { usualFolders } from '../../config/folders.js';
import { mayPublish } from '../../ledger/publication.js';
import { type Posture, postureCode } from '../../posture/posture.js';
import { postureMarkdown } from '../../report/posture/posture-markdown.js';
import { renderPosture } from '../../report/posture/posture-table.js';
import { machineFiles } from '../../repository/open-repository.js';
import { localRules } from '../../repository/rule-files.js';
import { defaultPolicyPath } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { logVisibility } from '../night-audience.js';
import type { CliPorts } from '../ports.js';
import { makePosture } from './make-posture.js';

/** `image-gate posture`: looks at all that is named, and says how far it has come. Gives the exit code. */
export async function postureCommand(ports: CliPorts, command: PostureCommand): Promise<0 | 1 | 3> {
  const { files, workingDirectory, environment } = ports;
  const { ledger, isLedgerNamed, night, drift, policy } = command;
  const posture = await makePosture(ports, {
    ...command,
    ledger: { place: ledgerPlace(environment, ledger), named: isLedgerNamed },
    night: pathOrDefault(night, usualFolders.command.night),
    drift: pathOrDefault(drift, usualFolders.command.drift),
    rules: {
      files: localRules(machineFiles(files, workingDirectory)),
      policy: pathOrDefault(policy, defaultPolicyPath),
    },
    token: environment.GITHUB_TOKEN ?? '',
    name: (word) => `--${word}`,
  });
  await show(ports, command, posture);
  return postureCode(posture, command.failOn);
}

async function show(ports: CliPorts, { format }: PostureCommand, posture: Posture): Promise<void> {
  const log = await logVisibility(ports, ports.environment.GITHUB_TOKEN ?? '', undefined);
  const isPublic = !mayPublish('unknown', log, false);
  switch (isPublic ? 'table' : format) {
    case 'table':
      return ports.show(renderPosture(posture, { ...ports.table, isPublic }));
    case 'markdown':
      return ports.print([postureMarkdown(posture)]);
    case 'json':
      return ports.print([`${JSON.stringify(posture, null, 2)}\n`]);
  }
}
