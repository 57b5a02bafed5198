import type { HookCommand } from '../../cli/command/hook.js';
import { hookMemory } from '../../cli/hook/hook-memory.js';
import { worstCode } from '../../cli/image-results.js';
import { type ScanJob, scanJobs } from '../../cli/scan-config.js';
import { localTargets } from '../../cli/scan-targets.js';
import { requireFolders } from '../../config/output-path.js';
import type { GateOutcome } from '../../publish/run-outcome.js';
import { ageText } from '../../report/exception-text.js';
import { type ImageResult, renderImageResults } from '../../report/terminal/scanned-images.js';
import type { CliPorts } from '../ports.js';

/**
 * `image-gate hook run`: as `scan` of local images, but what passed and has not changed since is not scanned again, and a pattern that no image matches
 * is fine: it is not built yet.
 */
export async function runHook(ports: CliPorts, { patterns, raw }: HookCommand): Promise<0 | 1 | 3> {
  const { scanTargets, unmatched } = await localTargets(ports.process, patterns);
  for (const pattern of unmatched) ports.log.info(`image-gate: no local image matches ${pattern}`);
  const jobs = scanJobs(raw, ports, scanTargets);
  for (const { config } of jobs) await requireFolders(ports.files, config);
  const memory = hookMemory({ ...ports, script: ports.program.script });
  const known = await Promise.all(jobs.map((job) => memory.passedBy(job)));
  const changed = jobs.filter((_, index) => known[index] === undefined);
  const unchanged = jobs.filter((_, index) => known[index] !== undefined).map(unchangedResult);
  if (jobs.length === 0) return 0;
  const dates = new Set(known.flatMap((advisories) => advisories?.vulnerabilities ?? []));
  const note = (job: ScanJob, { assessment }: GateOutcome) => {
    if (assessment.scan.database !== undefined) dates.add(assessment.scan.database.updatedAt);
    return memory.note(job, assessment);
  };
  const results = [...unchanged, ...(await scanned(ports, changed, note))];
  // The table of a single image says it all.
  if (results.length !== 1 || changed.length === 0) ports.show(renderImageResults(results, ports.table));
  for (const date of [...dates].filter((said) => said !== ''))
    ports.log.info(
      `image-gate: judged by the vulnerability database of ${date}, ${ageText(date, ports.clock.now())} old`,
    );
  return worstCode(results);
}

function unchangedResult({ names }: ScanJob): ImageResult {
  return { names, result: 'unchanged', reason: 'it passed earlier today' };
}

/** What scans takes longer to load than all the rest. */
async function scanned(
  ports: CliPorts,
  jobs: readonly ScanJob[],
  note: (job: ScanJob, outcome: GateOutcome) => Promise<void>,
): Promise<readonly ImageResult[]> {
  if (jobs.length === 0) return [];
  const { scanAll } = await import('./scan-all.js');
  return scanAll(ports, jobs, note);
}
