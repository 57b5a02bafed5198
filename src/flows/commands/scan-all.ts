import { resultOf } from '../../cli/image-results.js';
import type { ScanJob } from '../../cli/scan-config.js';
import { storedImage } from '../../cli/scan-targets.js';
import { errorText as explainError } from '../../host/error-message.js';
import { Cancelled, ConfigError } from '../../host/errors.js';
import { withOwnTemporary } from '../../host/files/temporary.js';
import { savesInTurn } from '../../image/docker/begin-save.js';
import type { GateOutcome } from '../../publish/run-outcome.js';
import type { ImageResult } from '../../report/terminal/scanned-images.js';
import type { ReadyScanner } from '../../scan/prepare.js';
import { gate, sharedScanner } from '../gate.js';
import type { GatePorts } from '../ports.js';

/** A single image: its table says everything, and what goes wrong is thrown. */
export async function scanOne(ports: GatePorts, { config, scanTarget, explain }: ScanJob): Promise<0 | 1> {
  const { assessment, failure } = await gate(withHint(ports, explain), config, scanTarget);
  if (failure !== undefined) throw failure;
  return assessment.decision.verdict === 'passed' ? 0 : 1;
}

/** The ports with the next step under the table. */
function withHint(ports: GatePorts, explain: string): GatePorts {
  return { ...ports, table: { ...ports.table, explain } };
}

/**
 * One after the other, with one scanner and one database; `judged` is called with each verdict. An image that fails is reported, and the others are judged
 * all the same. @throws what concerns them all: ConfigError, Cancelled, what `sharedScanner` throws.
 */
export async function scanAll(
  ports: GatePorts,
  jobs: readonly ScanJob[],
  judged: (job: ScanJob, outcome: GateOutcome) => Promise<void> = async () => undefined,
): Promise<readonly ImageResult[]> {
  const [first] = jobs;
  if (first === undefined) return [];
  const saves = savesInTurn(
    ports,
    jobs.map(({ scanTarget }) => storedImage(scanTarget)),
  );
  try {
    const scanner = await sharedScanner(ports, first.config.scanner);
    const results: ImageResult[] = [];
    for (const [index, job] of jobs.entries()) {
      const { names } = job;
      if (index > 0) ports.show('');
      ports.log.info(`\n${names[0]} (${index + 1} of ${jobs.length})`);
      results.push({ names, ...(await scanInTurn({ ...ports, ...saves.ports(index) }, job, scanner, judged)) });
    }
    return results;
  } finally {
    await saves.stop();
  }
}

async function scanInTurn(
  ports: GatePorts,
  job: ScanJob,
  scanner: ReadyScanner,
  judged: (job: ScanJob, outcome: GateOutcome) => Promise<void>,
): Promise<Omit<ImageResult, 'names'>> {
  try {
    // Many images together may be larger than the disk.
    const outcome = await withOwnTemporary(ports.files, (files) =>
      gate({ ...withHint(ports, job.explain), files }, job.config, job.scanTarget, scanner),
    );
    if (outcome.failure !== undefined) throw outcome.failure;
    await judged(job, outcome);
    return resultOf(outcome.assessment);
  } catch (error) {
    if (error instanceof ConfigError || error instanceof Cancelled) throw error;
    ports.log.error(explainError(error));
    return { result: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
