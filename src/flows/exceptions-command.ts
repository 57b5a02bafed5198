import type { ExceptionsCommand } from '../cli/command/exceptions-command.js';
import { prunedHere } from '../cli/local-exceptions.js';
import { lintFiles } from '../config/rules/exceptions-lint.js';
import { lintJson, lintText } from '../report/terminal/lint-text.js';
import { prunedLines } from '../report/terminal/prune-text.js';
import { machineFiles } from '../repository/open-repository.js';
import { defaultPolicyPath, exceptionPaths, repositoryPath } from '../repository/rule-paths.js';
import type { CliPorts } from './ports.js';

type Lint = ExceptionsCommand & { readonly mode: 'lint' };
type Prune = ExceptionsCommand & { readonly mode: 'prune' };

/** `exceptions lint` and `exceptions prune` on the files at hand. Gives the exit code. */
export async function exceptionsCommand(ports: CliPorts, command: ExceptionsCommand): Promise<number> {
  const now = command.now ?? ports.clock.now();
  return command.mode === 'lint' ? lint(ports, command, now) : pruneHere(ports, command, now);
}

/** 1 where an entry is not valid, as in CI; what has only ended, or ends soon, is no mistake. */
async function lint(ports: CliPorts, { files, policy, format }: Lint, now: Date): Promise<number> {
  const repository = machineFiles(ports.files, ports.workingDirectory);
  const paths = { policy: repositoryPath(policy, defaultPolicyPath), exceptions: exceptionPaths(files) };
  const found = await lintFiles(repository, paths, now);
  if (format === 'json') ports.print([lintJson(found), '\n']);
  else ports.show(lintText(found, ports.table.colour));
  return found.notes.some(({ level }) => level === 'error') ? 1 : 0;
}

/** All files are read before the first one is written: one that can't be pruned leaves all as they are. */
async function pruneHere(ports: CliPorts, { files, write }: Prune, now: Date): Promise<number> {
  const pruned = await prunedHere(ports.files, ports.workingDirectory, exceptionPaths(files), now);
  for (const { place, bytes, removed } of write ? pruned : []) {
    if (removed.length > 0) await ports.files.replace(place, bytes);
  }
  ports.show(prunedLines(pruned, write));
  return 0;
}
