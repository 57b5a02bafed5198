import { runCommandLine } from '../flows/commands/command-line.js';
import { type CliPorts, gatePorts } from '../flows/ports.js';
import { runCommand } from '../host/host.js';
import { version } from '../host/version.js';

/** The command line, loaded where this Node can load it: as one file, as finding one takes longer than reading it. */
export function startCli(actionFile: CliPorts['actionFile'], program: CliPorts['program']): void {
  runCommand(version, (host, args) => {
    const print: CliPorts['print'] = (chunks, kind) => {
      for (const chunk of chunks) host.print(chunk, kind);
    };
    return runCommandLine({ ...gatePorts(host, version), print, readInput: host.readInput, actionFile, program }, args);
  });
}
