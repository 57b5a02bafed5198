import { dirname } from 'node:path';
import type { ArtifactStore, Clock } from '../host/ports.js';
import type { SinkResult } from '../report/sink-result.js';
import { artifactNames } from './artifact-name.js';
import { type Publishing, runUrl, type WorkflowRun } from './publishing.js';
import type { ReportFiles } from './report-files.js';
import { sinkResult } from './sink-codes.js';

/** Days that the reports are kept. */
const days = 90;

/** Milliseconds for all names together. */
const deadline = 60_000;

interface ArtifactPorts {
  readonly artifacts: ArtifactStore;
  readonly clock: Pick<Clock, 'elapsed'>;
}

/** Stores the reports of an image as an artifact of the run. Never throws, and takes a minute at most. */
export async function storeArtifact(
  { artifacts, clock }: ArtifactPorts,
  imageName: string,
  { json, record, sarif, summary, sboms, vex }: ReportFiles,
  { artifact, run }: Pick<Publishing, 'artifact' | 'run'>,
): Promise<SinkResult> {
  if (!artifact) return sinkResult('artifact-off');
  try {
    const beside = [record, sarif, summary, ...sboms, ...(vex === undefined ? [] : [vex])];
    return await firstFreeName({ artifacts, clock }, imageName, [...json, ...beside], run);
  } catch (error) {
    return sinkResult('artifact-defect', { detail: error instanceof Error ? error.message : String(error) });
  }
}

async function firstFreeName(
  { artifacts, clock }: ArtifactPorts,
  imageName: string,
  files: readonly [string, ...string[]],
  run: WorkflowRun,
): Promise<SinkResult> {
  const end = clock.elapsed() + deadline;
  const names = artifactNames(imageName, run.job, run.matrix);
  for (const name of names) {
    const left = Math.max(1, Math.ceil(end - clock.elapsed()));
    const result = await artifacts.upload({ name, files, root: dirname(files[0]), days, deadline: left });
    if (result.kind === 'stored') {
      const url = `${runUrl(run)}/artifacts/${result.id}`;
      return sinkResult('artifact-sent', { detail: name, id: result.id, url });
    }
    if (result.why !== 'taken') return sinkResult(`artifact-${result.why}`, { detail: result.detail });
  }
  return sinkResult('artifact-taken', { detail: names.join(', ') });
}
