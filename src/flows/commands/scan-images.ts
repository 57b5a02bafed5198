import type { ScanCommand } from '../../cli/command/scan.js';
import { worstCode } from '../../cli/image-results.js';
import { type ScanJob, scanJobs } from '../../cli/scan-config.js';
import { namedTargets } from '../../cli/scan-targets.js';
import { requireFolders } from '../../config/output-path.js';
import { beginSave } from '../../image/docker/begin-save.js';
import { renderImageResults } from '../../report/terminal/scanned-images.js';
import type { GatePorts } from '../ports.js';

/** `image-gate scan`. Gives the exit code: 3 where an image could not be judged, else 1 where one is blocked, else 0. */
export async function scanCommand(ports: GatePorts, { targets, raw }: ScanCommand): Promise<0 | 1 | 3> {
  const jobs = scanJobs(raw, ports, await namedTargets(ports, targets));
  for (const { config } of jobs) await requireFolders(ports.files, config);
  const [only, ...others] = jobs;
  if (only !== undefined && others.length === 0) return scanSingle(ports, only);
  // Loaded only now: without it a mistake in the arguments is reported sooner.
  const { scanAll } = await import('./scan-all.js');
  const results = await scanAll(ports, jobs);
  ports.show(`\n${renderImageResults(results, ports.table)}`);
  return worstCode(results);
}

/** One that was named is begun already; that of a pattern is known only now. */
async function scanSingle(ports: GatePorts, job: ScanJob): Promise<0 | 1 | 3> {
  const image = job.scanTarget.kind === 'image' ? job.scanTarget.id : undefined;
  const begun = image === undefined ? undefined : beginSave(ports, image);
  try {
    // Loading is one long step, in which no child could be started.
    await begun?.started;
    const { scanOne } = await import('./scan-all.js');
    return await scanOne({ ...ports, ...begun?.ports }, job);
  } finally {
    await begun?.stop();
  }
}
