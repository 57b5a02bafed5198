import { dirname } from 'node:path';
import type { ArtifactStore, Clock } from '../host/ports.js';
import type { Sent } from '../report/sent.js';
import { artifactNames } from './artifact-name.js';
import { type Publishing, runUrl } from './publishing.js';
import type { ReportFiles } from './report-files.js';
import { sent } from './sent-codes.js';

/** Days that the reports are kept. */
const days = 90;

/** Milliseconds for all names together. */
const deadline = 60_000;

/** Stores the reports of an image as an artifact of the run. Never throws, and takes a minute at most. */
export async function storeArtifact(
  { artifacts, clock }: { readonly artifacts: ArtifactStore; readonly clock: Pick<Clock, 'elapsed'> },
  imageName: string,
  { json, sarif, summary }: ReportFiles,
  { artifact, run }: Pick<Publishing, 'artifact' | 'run'>,
): Promise<Sent> {
  if (!artifact) return sent('artifact-off');
  const end = clock.elapsed() + deadline;
  const names = artifactNames(imageName, run.job, run.matrix);
  for (const name of names) {
    const left = Math.max(1, end - clock.elapsed());
    const files = [json, sarif, summary];
    const result = await artifacts.upload({ name, files, root: dirname(json), days, deadline: left });
    if (result.kind === 'stored') {
      const url = `${runUrl(run)}/artifacts/${result.id}`;
      return sent('artifact-sent', { detail: name, id: result.id, url });
    }
    if (result.why !== 'taken') return sent(`artifact-${result.why}`, { detail: result.detail });
  }
  return sent('artifact-taken', { detail: names.join(', ') });
}
