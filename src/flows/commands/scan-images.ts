import type { ScanCommand } from '../../cli/command/scan.js';
import { worstCode } from '../../cli/image-results.js';
import { scanJobs } from '../../cli/scan-config.js';
import { scanSubjects } from '../../cli/scan-targets.js';
import { requireFolders } from '../../config/output-path.js';
import { renderImageResults } from '../../report/terminal/scanned-images.js';
import type { GatePorts } from '../ports.js';

/** `image-gate scan`. Gives the exit code: 3 where an image could not be judged, else 1 where one is blocked, else 0. */
export async function scanCommand(ports: GatePorts, { targets, raw }: ScanCommand): Promise<0 | 1 | 3> {
  const jobs = scanJobs(raw, ports, await scanSubjects(ports, targets));
  for (const { config } of jobs) await requireFolders(ports.files, config);
  // Loaded only now: without them a mistake in the arguments is reported sooner.
  const { scanAll, scanOne } = await import('./scan-all.js');
  const [only, ...others] = jobs;
  if (only !== undefined && others.length === 0) return scanOne(ports, only);
  const results = await scanAll(ports, jobs);
  ports.show(`\n${renderImageResults(results, ports.table)}`);
  return worstCode(results);
}
