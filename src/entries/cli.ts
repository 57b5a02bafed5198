import { fileURLToPath } from 'node:url';
import type { CliPorts } from '../flows/ports.js';
import { isNodeNewEnough, nodePath } from '../host/node.js';
import { version } from '../host/version.js';

// From dist/cli.js, which is where this runs.
const actionFile = fileURLToPath(new URL('../action.yml', import.meta.url));
const program = { node: nodePath, script: fileURLToPath(import.meta.url) };

if (isNodeNewEnough()) {
  const { runCommand } = await import('../host/host.js');
  const { gatePorts } = await import('../flows/ports.js');
  const { runCommandLine } = await import('../flows/commands/command-line.js');
  runCommand(version, (host, args) => {
    const print: CliPorts['print'] = (chunks, kind) => {
      for (const chunk of chunks) host.print(chunk, kind);
    };
    return runCommandLine({ ...gatePorts(host, version), print, readInput: host.readInput, actionFile, program }, args);
  });
}
