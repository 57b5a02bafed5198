import { join, resolve } from 'node:path';
import { type FleetForm, type FleetOutput, fleetForms } from '../../cli/fleet-output.js';
import { requireOutput } from '../../config/output-path.js';
import type { Files } from '../../host/ports.js';
import { keepOutOfGit } from '../../night/night-folder.js';
import { writeChunks } from '../../publish/report-files.js';
import { fleetCsv } from '../../report/fleet/fleet-csv.js';
import { fleetJson } from '../../report/fleet/fleet-json.js';
import { fleetMarkdown } from '../../report/fleet/fleet-markdown.js';
import type { FleetReport } from '../../report/fleet/fleet-report.js';

/** A report in one form, in pieces. */
export async function reportPieces(report: FleetReport, form: FleetForm): Promise<Iterable<string>> {
  switch (form) {
    case 'markdown':
      return [fleetMarkdown(report)];
    case 'json':
      return fleetJson(report);
    case 'csv':
      return fleetCsv(report);
    case 'html':
      return [(await import('../../report/html/page.js')).fleetPage(report, fileNames.csv)];
  }
}

/** Names of the files of a folder. */
export const fileNames: Readonly<Record<FleetForm, string>> = {
  markdown: 'report.md',
  json: 'report.json',
  csv: 'report.csv',
  html: 'report.html',
};

/** Before anything is read: a report that is made for minutes can be written. @throws ConfigError `output-impossible`. */
export async function requireReportOutput(files: Files, workingDirectory: string, output: FleetOutput): Promise<void> {
  if (output.kind === 'file') await requireOutput(files, resolve(workingDirectory, output.path));
}

/** All forms in a folder, which is made, and kept out of commits: it names what is vulnerable. Gives its path. */
export async function writeReportFolder(files: Files, folder: string, report: FleetReport): Promise<string> {
  await files.makeDirectory(folder);
  await keepOutOfGit(files, folder);
  for (const form of fleetForms) await writeReportFile(files, join(folder, fileNames[form]), report, form);
  return folder;
}

/** One form. The signature of the report that lay there goes first, so that none lies beside another report. */
export async function writeReportFile(files: Files, path: string, report: FleetReport, form: FleetForm): Promise<void> {
  if (form === 'json') await files.remove(signatureBeside(path));
  await writeChunks(files, path, await reportPieces(report, form));
}

/** Where the signature of a report lies. */
export function signatureBeside(path: string): string {
  return `${path}.sigstore.json`;
}
