import type { AddCommand, AdoptCommand } from '../../../cli/command/exceptions.js';
import { fileFor, textHere, writeHere } from '../../../cli/local-exceptions.js';
import { readPolicy } from '../../../config/rules/branch-policy.js';
import { requireNamed } from '../../../config/rules/exceptions-lint.js';
import { exceptionsIn } from '../../../config/rules/rule-texts.js';
import { addException } from '../../../policy/edit/add-exception.js';
import { furthestDay, policyAdopting, requireAdopting } from '../../../policy/edit/adopt-entries.js';
import { tooFarFor } from '../../../policy/exceptions/exception-limits.js';
import { addedText, adoptedText } from '../../../report/terminal/rules/edit-text.js';
import { machineFiles } from '../../../repository/open-repository.js';
import { defaultPolicyPath, exceptionPaths } from '../../../repository/rule-paths.js';
import { decodeText } from '../../../repository/text-file.js';
import { dayOf, endOfDay } from '../../../text/calendar-day.js';
import { pathOrDefault } from '../../../text/path-or-default.js';
import type { CliPorts } from '../../ports.js';

/** `exceptions add`. What the policy of the working folder would not apply is not written. */
export async function addCommand(ports: CliPorts, command: AddCommand): Promise<0> {
  const { wanted, policy: path, now = ports.clock.now() } = command;
  const repository = machineFiles(ports.files, ports.workingDirectory);
  const policy = await readPolicy({ built: repository, governing: repository }, pathOrDefault(path, defaultPolicyPath));
  const file = command.file ?? (await fileFor(repository, wanted));
  const { bytes, place } = await textHere(ports.files, ports.workingDirectory, file);
  const added = addException(bytes, file, wanted, policy, now);
  await writeHere(ports.files, { place, isNew: bytes === undefined }, added.bytes);
  ports.show(addedText(file, added, policy.approvals));
  return 0;
}

/** `exceptions adopt`: lists entries without an expiry, and writes into the policy until when they count. */
export async function adoptCommand(ports: CliPorts, command: AdoptCommand): Promise<0> {
  const { files, write, now = ports.clock.now() } = command;
  const repository = machineFiles(ports.files, ports.workingDirectory);
  const path = pathOrDefault(command.policy, defaultPolicyPath);
  const policy = await readPolicy({ built: repository, governing: repository }, path);
  const paths = exceptionPaths(files);
  await requireNamed(repository, paths);
  const { undated = [] } = await exceptionsIn(repository, paths, now);
  const before = policy.base.exceptions.adoptedUntil.value;
  const isAdopting = before !== undefined && before >= dayOf(now);
  // What stands is offered again only to who names a day.
  const standing = command.until === undefined && isAdopting ? before : undefined;
  const until = command.until ?? standing ?? furthestDay(policy.base, now);
  requireAdopting(policy.base, until, now);
  const tooFar = tooFarFor(policy.base.exceptions, endOfDay(until), now);
  const { bytes, place } = await textHere(ports.files, ports.workingDirectory, path.path);
  const text = bytes === undefined ? undefined : decodeText(bytes, path.path);
  const isWritten = write && undated.length > 0 && standing === undefined;
  if (isWritten) {
    const written = policyAdopting(text, path.path, until);
    await writeHere(ports.files, { place, isNew: bytes === undefined }, new TextEncoder().encode(written));
  }
  ports.show(adoptedText({ undated, until, tooFar, policy: path.path, isWritten, ...(standing && { standing }) }));
  return 0;
}
