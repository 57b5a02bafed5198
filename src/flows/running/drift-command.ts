import { resolve } from 'node:path';
import type { DriftCommand } from '../../cli/command/drift.js';
import { ledgerPlace } from '../../cli/ledger-place.js';
import { usualFolders } from '../../config/folders.js';
import { driftCode } from '../../drift/drift.js';
import { advisingAtEnd } from '../../host/cancellation.js';
import { ConfigError } from '../../host/errors.js';
import { apiUrlIn } from '../../host/github/api-url.js';
import type { DeploymentPlace } from '../../publish/deployments.js';
import type { LedgerPlace } from '../../publish/ledger/open-home.js';
import { renderDrift } from '../../report/running/drift-table.js';
import { driftHeadline } from '../../report/running/drift-text.js';
import { withheldNames } from '../../report/terminal/ledger.js';
import { machineFiles } from '../../repository/open-repository.js';
import { localRules } from '../../repository/rule-files.js';
import { defaultPolicyPath, exceptionPaths } from '../../repository/rule-paths.js';
import { pathOrDefault } from '../../text/path-or-default.js';
import { isShownToAll, withoutNotices } from '../night-audience.js';
import type { CliPorts } from '../ports.js';
import { findDrift, nothingCompared } from './find-drift.js';
import { driftJson, writeDrift } from './give-drift.js';

/** `image-gate drift`: by the policy of the working folder. Gives the exit code. */
export async function driftCommand(ports: CliPorts, command: DriftCommand): Promise<0 | 1 | 3> {
  const { files, workingDirectory } = ports;
  const { running, watchers, select, night, policy, exceptions, signers, format, failOn } = command;
  const ledger = await ledgerOf(ports, command.ledger);
  const records = recordsOf(ports, command);
  const job = {
    ...{ running, watchers, select, signers },
    ...(records === undefined ? {} : { records }),
    ...(ledger === undefined ? {} : { ledger }),
    night: pathOrDefault(night, usualFolders.command.night),
    name: (word: string) => `--${word}`,
    rules: {
      files: localRules(machineFiles(files, workingDirectory)),
      paths: { policy: pathOrDefault(policy, defaultPolicyPath), exceptions: exceptionPaths(exceptions) },
    },
  };
  const isPublic = await isShownToAll(ports, command);
  const drift = await advisingAtEnd(nothingCompared, () => findDrift(withoutNotices(ports, isPublic), job));
  await writeDrift(files, resolve(workingDirectory, command.folder), drift);
  if (isPublic) ports.show([driftHeadline(drift), withheldNames].join('\n'));
  else if (format === 'json') ports.print([driftJson(drift)]);
  else ports.show(renderDrift(drift, ports.table));
  return driftCode(drift, failOn);
}

/** @throws ConfigError without a token: GitHub tells nobody else. */
function recordsOf({ openGithub, environment }: CliPorts, { records }: DriftCommand): DeploymentPlace | undefined {
  if (records === undefined) return undefined;
  const token = environment.GITHUB_TOKEN ?? '';
  if (token !== '') return { api: openGithub({ apiUrl: apiUrlIn(environment), token }), ...records };
  const fix = 'Set it to a token that may read the artifact metadata of the organization.';
  throw new ConfigError([{ where: 'GITHUB_TOKEN', what: 'there is no token for GitHub', fix }], 'usage');
}

/** One that nobody has named counts where it is there. */
async function ledgerOf(
  { files, workingDirectory, environment }: CliPorts,
  { place, isNamed }: DriftCommand['ledger'],
): Promise<LedgerPlace | undefined> {
  if (place === undefined) return undefined;
  if (!('path' in place)) return ledgerPlace(environment, place);
  const path = resolve(workingDirectory, place.path);
  return isNamed || (await files.stat(path)) !== undefined ? { path } : undefined;
}
