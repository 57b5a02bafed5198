import type { LintCommand, PruneCommand, VexCommand } from '../../../cli/command/exceptions.js';
import { prunedHere } from '../../../cli/local-exceptions.js';
import { requireOutput } from '../../../config/output-path.js';
import { lintFiles } from '../../../config/rules/exceptions-lint.js';
import { openVexOf } from '../../../evidence/statement/openvex-document.js';
import { ConfigError } from '../../../host/errors.js';
import { namedFile } from '../../../host/files/named-file.js';
import { writeChunks } from '../../../publish/report-files.js';
import { maxRecord, parseRecord } from '../../../record/read-report.js';
import type { ImageRecord } from '../../../record/record-schema.js';
import { lintJson, lintText } from '../../../report/terminal/rules/lint-text.js';
import { prunedLines } from '../../../report/terminal/rules/prune-text.js';
import { machineFiles } from '../../../repository/open-repository.js';
import { defaultPolicyPath, exceptionPaths } from '../../../repository/rule-paths.js';
import { pathOrDefault } from '../../../text/path-or-default.js';
import type { CliPorts } from '../../ports.js';

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

/** `exceptions vex`: those of a record as an OpenVEX document. Gives 1 where there is nothing to say. */
export async function vexCommand(ports: CliPorts, { record: path, author, output }: VexCommand): Promise<0 | 1> {
  const { files, log } = ports;
  if (output !== undefined) await requireOutput(files, output);
  const found = await namedFile(files, path, maxRecord);
  if ('what' in found) throw noRecord(path, found.what);
  const record = parseRecord(found.bytes, path, otherRecord);
  const document = openVexOf(record, author === '' ? record.image.names[0] : author);
  if (document === undefined) {
    log.info(`${path}: ${whyNothing(record)}`);
    return 1;
  }
  const text = [`${JSON.stringify(document, null, 2)}\n`];
  if (output === undefined) ports.print(text);
  else await writeChunks(files, output, text);
  return 0;
}

function whyNothing({ image, platforms }: ImageRecord): string {
  const isByName = image.digest === undefined && platforms.every(({ manifest }) => manifest === undefined);
  return isByName
    ? 'it knows no digest of the image, and a statement about a tag would be about later images, too. Use the record of a run that has built or pulled the image.'
    : 'no exception was applied to a vulnerability, so there is nothing to say.';
}

const otherRecord = 'name the record that lies beside the reports of a run: image-gate-record-….json.';

function noRecord(where: string, what: string): ConfigError {
  return new ConfigError([{ where, what, fix: `Correct the path, or ${otherRecord}` }], 'record-absent');
}
