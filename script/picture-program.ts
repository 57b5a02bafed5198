/** What script/pictures runs: the command line from its source, with the host of a terminal. */
import { runCommandLine } from '../src/flows/commands/command-line.js';
import { gatePorts } from '../src/flows/ports.js';
import { createTerminalHost } from '../src/host/host.js';

export { createTerminalHost, gatePorts, runCommandLine };
