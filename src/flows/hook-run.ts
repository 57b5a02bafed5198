import type { HookCommand } from '../config/command/hook-command.js';
import { type HookMemory, hookMemory } from '../config/hook/hook-memory.js';
import { type ScanJob, scanJobs } from '../config/scan-config.js';
import { localSubjects } from '../config/scan-subjects.js';
import { type ImageResult, renderImageResults } from '../report/scanned-images.js';
import type { CliPorts } from './ports.js';
import { worstCode } from './scan-images.js';

/**
 * `image-gate hook run`: as `scan` of local images, but what passed and has not changed since is not scanned again, and a pattern that no image matches
 * is fine: it is not built yet.
 */
export async function runHook(
  ports: CliPorts,
  { patterns, raw }: Extract<HookCommand, { action: 'install' | 'run' }>,
): Promise<number> {
  const { subjects, unmatched } = await localSubjects(ports.process, patterns);
  for (const pattern of unmatched) ports.log.info(`image-gate: no local image matches ${pattern}`);
  const jobs = scanJobs(raw, ports, subjects);
  const memory = hookMemory({ ...ports, script: ports.program.script });
  const isUnchanged = await Promise.all(jobs.map((job) => memory.isUnchanged(job)));
  const changed = jobs.filter((_, index) => !isUnchanged[index]);
  const unchanged = jobs.filter((_, index) => isUnchanged[index]).map(unchangedResult);
  if (jobs.length === 0) return 0;
  const results = [...unchanged, ...(await scanned(ports, changed, memory))];
  // The table of a single image says it all.
  if (results.length !== 1 || changed.length === 0) ports.show(renderImageResults(results, ports.table));
  return worstCode(results);
}

function unchangedResult({ names }: ScanJob): ImageResult {
  return { names, result: 'unchanged', reason: 'it passed earlier today' };
}

/** What scans takes longer to load than all the rest. */
async function scanned(ports: CliPorts, jobs: readonly ScanJob[], memory: HookMemory): Promise<readonly ImageResult[]> {
  if (jobs.length === 0) return [];
  const { scanAll } = await import('./scan-all.js');
  return scanAll(ports, jobs, (job, { story }) => memory.note(job, story));
}
