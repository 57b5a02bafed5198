import type { HookCommand } from '../cli/command/hook-command.js';
import {
  findHook,
  type HookPlace,
  installedText,
  installHook,
  requireRoot,
  uninstallHook,
} from '../cli/hook/hook-file.js';
import { type HookWork, hookScript } from '../cli/hook/hook-script.js';
import { userSurroundings } from '../cli/scan-config.js';
import { runConfig } from '../config/run-config.js';
import type { CliPorts } from './ports.js';

/** `image-gate hook`. Gives the exit code, for `run` that of `scan`. */
export async function hookCommand(ports: CliPorts, command: HookCommand): Promise<number> {
  switch (command.action) {
    case 'install':
      return install(ports, command);
    case 'uninstall':
      return uninstall(ports, await findHook(ports));
    case 'run':
      return (await import('./hook-run.js')).runHook(ports, command);
  }
}

async function install(
  ports: CliPorts,
  { patterns, raw, print }: Extract<HookCommand, { action: 'install' | 'run' }>,
): Promise<number> {
  // Wrong options are told now, not at the first push.
  runConfig(new Map([...raw, ['image', 'image']]), userSurroundings(ports));
  const work: HookWork = { program: ports.program, patterns, raw };
  if (print) {
    ports.print([hookScript(work)]);
    return 0;
  }
  const place = await findHook(ports);
  requireRoot(place, ports.workingDirectory, work);
  const done = await installHook(ports, place, work);
  ports.log.info(done === 'already' ? `The hook is installed already: ${place.path}` : installedText(place, work));
  if (place.isTracked)
    ports.log.warning(`${place.path} lies in the work tree. Do not commit it: it names places of this machine.`);
  return 0;
}

async function uninstall(ports: CliPorts, place: HookPlace): Promise<number> {
  const done = await uninstallHook(ports, place);
  ports.log.info(done === 'removed' ? `Removed ${place.path}` : `There is no hook ${place.path}`);
  return 0;
}
