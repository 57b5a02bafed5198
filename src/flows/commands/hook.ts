import type { InstallCommand } from '../../cli/command/hook.js';
import { findHook, installHook, uninstallHook } from '../../cli/hook/hook-file.js';
import { installedText, requireRoot } from '../../cli/hook/hook-place.js';
import { type HookWork, hookScript } from '../../cli/hook/hook-script.js';
import { userContext } from '../../cli/scan-config.js';
import { runConfig } from '../../config/run-config.js';
import type { CliPorts } from '../ports.js';

/** `image-gate hook install`. */
export async function installCommand(ports: CliPorts, { patterns, raw, print }: InstallCommand): Promise<0> {
  // Wrong options are reported now, not at the first push.
  runConfig(new Map([...raw, ['image', 'image']]), userContext(ports));
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
    ports.log.warning(`${place.path} is in the work tree. Do not commit it: it names folders of this machine.`);
  return 0;
}

/** `image-gate hook uninstall`. */
export async function uninstallCommand(ports: CliPorts): Promise<0> {
  const place = await findHook(ports);
  const done = await uninstallHook(ports, place);
  ports.log.info(done === 'removed' ? `Removed ${place.path}` : `There is no hook ${place.path}`);
  return 0;
}
