import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../flows/command-line.js';
import { gatePorts } from '../flows/ports.js';
import { runCommand } from '../host/host.js';
import { version } from '../host/version.js';

// From dist/cli.js, which is where this runs.
const actionFile = fileURLToPath(new URL('../action.yml', import.meta.url));

runCommand(version, (host, args) => {
  const print = (chunks: Iterable<string>) => {
    for (const chunk of chunks) host.print(chunk);
  };
  return runCommandLine({ ...gatePorts(host, version), print, actionFile }, args);
});
