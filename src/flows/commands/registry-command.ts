import { resolve } from 'node:path';
import type { RegistryCommand } from '../../cli/command/registry.js';
import { userContext } from '../../cli/scan-config.js';
import { runConfig } from '../../config/run-config.js';
import { nightCode } from '../../inventory/night.js';
import { sendHeartbeat } from '../../night/heartbeat.js';
import { nightJson } from '../../report/night-text.js';
import { renderNight } from '../../report/terminal/night.js';
import type { CliPorts } from '../ports.js';
import { judgeRegistry } from '../registry.js';

/** `image-gate registry`: by the policy of the working folder. Gives the exit code. */
export async function registryCommand(ports: CliPorts, command: RegistryCommand): Promise<0 | 1 | 3> {
  const { raw, sign, newest, only, except, ledger, budget, failOn, heartbeat, format } = command;
  const inFolder = (path: string) => resolve(ports.workingDirectory, path);
  // Every image of the night takes the place of this one.
  const gate = runConfig(new Map([...raw, ['image', 'registry.invalid/image']]), userContext(ports));
  const night = await judgeRegistry(ports, {
    sources: command.sources,
    limits: { only, except, ...(newest === undefined ? {} : { newest }) },
    gate: { ...gate, sign },
    folder: inFolder(command.folder),
    ...(ledger === 'none' ? {} : { ledger: inFolder(ledger) }),
    ...(budget === undefined ? {} : { budget }),
  });
  if (format === 'json') ports.print([nightJson(night)]);
  else ports.show(renderNight(night, ports.table));
  const code = nightCode(night, failOn);
  if (heartbeat !== undefined && code !== 3) await sendHeartbeat(ports.http, heartbeat);
  return code;
}
