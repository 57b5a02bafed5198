import type { LintCommand, PruneCommand } from '../../cli/command/exceptions.js';
import { prunedHere } from '../../cli/local-exceptions.js';
import { lintFiles } from '../../config/rules/exceptions-lint.js';
import { lintJson, lintText } from '../../report/terminal/lint-text.js';
import { prunedLines } from '../../report/terminal/prune-text.js';
import { machineFiles } from '../../repository/open-repository.js';
import { defaultPolicyPath, exceptionPaths, pathOrDefault } from '../../repository/rule-paths.js';
import type { CliPorts } from '../ports.js';

/** `exceptions lint`. Gives 1 where an entry is not valid, as in CI; what has only ended, or ends soon, is no mistake. */
export async function lintCommand(ports: CliPorts, command: LintCommand): Promise<0 | 1> {
  const { files, policy, format, now = ports.clock.now() } = command;
  const repository = machineFiles(ports.files, ports.workingDirectory);
  const paths = { policy: pathOrDefault(policy, defaultPolicyPath), exceptions: exceptionPaths(files) };
  const found = await lintFiles(repository, paths, now);
  if (format === 'json') ports.print([lintJson(found), '\n']);
  else ports.show(lintText(found, ports.table.colour));
  return found.notes.some(({ level }) => level === 'error') ? 1 : 0;
}

/** `exceptions prune`. All files are read before the first one is written: one that can't be pruned leaves all as they are. */
export async function pruneCommand(ports: CliPorts, command: PruneCommand): Promise<0> {
  const { files, write, now = ports.clock.now() } = command;
  const pruned = await prunedHere(ports.files, ports.workingDirectory, exceptionPaths(files), now);
  for (const { place, bytes, removed } of write ? pruned : []) {
    if (removed.length > 0) await ports.files.replace(place, bytes);
  }
  ports.show(prunedLines(pruned, write));
  return 0;
}
