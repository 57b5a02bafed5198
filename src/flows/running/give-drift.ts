import { join } from 'node:path';
import type { DriftData } from '../../drift/drift-schema.js';
import { Cancelled, GateError, withFix } from '../../host/errors.js';
import type { Files } from '../../host/ports.js';
import { keepOutOfGit } from '../../night/night-folder.js';
import { driftFile } from '../../night/running/read-drift.js';
import { type DeploymentPlace, deploymentWords, recordDeployments } from '../../publish/deployments.js';
import { renderDriftMarkdown } from '../../report/running/drift-markdown.js';

/** What runs as JSON: one line a row, so that a text tool finds it. */
export function driftJson(drift: DriftData): string {
  return `${JSON.stringify(drift, undefined, 1)}\n`;
}

/** Writes what runs into a folder, which is made, and kept out of commits: it names what is vulnerable. */
export async function writeDrift(
  files: Pick<Files, 'makeDirectory' | 'write'>,
  folder: string,
  drift: DriftData,
): Promise<void> {
  await files.makeDirectory(folder);
  await keepOutOfGit(files, folder);
  await files.write(join(folder, driftFile), driftJson(drift));
  await files.write(join(folder, 'drift.md'), renderDriftMarkdown(drift));
}

/** Records what runs with GitHub, once it is judged. What could not be written is a gap, and the rest of the run goes on. @throws Cancelled. */
export async function withRecords(
  drift: DriftData,
  place: DeploymentPlace,
): Promise<{ readonly drift: DriftData; readonly row: string }> {
  const open = (what: string) => ({ ...drift, gaps: [...drift.gaps, { source: 'deployment-records' as const, what }] });
  try {
    const { line, isOpen } = deploymentWords(await recordDeployments(place, drift.running));
    return { drift: isOpen ? open(line) : drift, row: line };
  } catch (error) {
    if (!(error instanceof GateError) || error instanceof Cancelled) throw error;
    const what = withFix(error).slice(0, 1000);
    return { drift: open(what), row: `Deployment records: not written. ${what}` };
  }
}
