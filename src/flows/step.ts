import { renderFailure } from '../report/terminal/failure.js';
import type { GatePorts } from './ports.js';

type SummaryPorts = Pick<GatePorts, 'runner' | 'log'>;

/** The work of a step; one that breaks off leaves a summary too, and whatever becomes of that, the error is the one that is thrown. */
export async function withFailureTold<T>(ports: SummaryPorts, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await tellSummary(ports, renderFailure(error));
    throw error;
  }
}

/** A page that can't be shown changes no verdict (design, promise 8). */
export async function tellSummary({ runner, log }: SummaryPorts, markdown: string): Promise<void> {
  try {
    await runner.writeSummary(markdown);
  } catch (error) {
    log.warning(`The summary of this step is missing. ${error instanceof Error ? error.message : String(error)}`);
  }
}
