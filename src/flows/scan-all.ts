import type { ScanJob } from '../config/scan-config.js';
import { Cancelled, ConfigError } from '../host/errors.js';
import { explain as explainError } from '../host/explain.js';
import { withoutRest } from '../host/without-rest.js';
import type { ImageResult } from '../report/scanned-images.js';
import { verdictReason } from '../report/tally.js';
import type { ReadyScanner } from '../scan/prepare.js';
import { gate, type Outcome, sharedScanner } from './gate.js';
import type { GatePorts } from './ports.js';

/** A single image: its table says everything, and what goes wrong is thrown. */
export async function scanOne(ports: GatePorts, { config, subject, explain }: ScanJob): Promise<number> {
  const { story, failure } = await gate(withHint(ports, explain), config, subject);
  if (failure !== undefined) throw failure;
  return story.decision.verdict === 'passed' ? 0 : 1;
}

/** The ports with the next step for whoever reads the table. */
function withHint(ports: GatePorts, explain: string): GatePorts {
  return { ...ports, table: { ...ports.table, explain } };
}

/**
 * One after the other, with one scanner and one database; `passed` hears of each verdict. What fails for one image is told and does not keep the others from
 * being judged. @throws what concerns them all: ConfigError, Cancelled, what `sharedScanner` throws.
 */
export async function scanAll(
  ports: GatePorts,
  jobs: readonly ScanJob[],
  judged: (job: ScanJob, outcome: Outcome) => Promise<void> = async () => undefined,
): Promise<readonly ImageResult[]> {
  const [first] = jobs;
  if (first === undefined) return [];
  const scanner = await sharedScanner(ports, first.config.scanner);
  const results: ImageResult[] = [];
  for (const [index, job] of jobs.entries()) {
    const { names } = job;
    if (index > 0) ports.show('');
    ports.log.info(`\n${names[0]} (${index + 1} of ${jobs.length})`);
    results.push({ names, ...(await resultOf(ports, job, scanner, judged)) });
  }
  return results;
}

async function resultOf(
  ports: GatePorts,
  job: ScanJob,
  scanner: ReadyScanner,
  judged: (job: ScanJob, outcome: Outcome) => Promise<void>,
): Promise<Omit<ImageResult, 'names'>> {
  try {
    // Many images together may be larger than the disk.
    const outcome = await withoutRest(ports.files, (files) =>
      gate({ ...withHint(ports, job.explain), files }, job.config, job.subject, scanner),
    );
    if (outcome.failure !== undefined) throw outcome.failure;
    await judged(job, outcome);
    return { result: outcome.story.decision.verdict, reason: verdictReason(outcome.story) };
  } catch (error) {
    if (error instanceof ConfigError || error instanceof Cancelled) throw error;
    ports.log.error(explainError(error));
    return { result: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
