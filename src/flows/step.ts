import { renderFailure } from '../report/markdown/verdict-text.js';
import type { GatePorts } from './ports.js';

type StepPorts = Pick<GatePorts, 'runner' | 'log'>;

/** What a step of a workflow leaves behind when its work is done. */
export interface StepResult {
  /** Markdown. */
  readonly summary?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  /** What is done once the summary and the outputs are written. Gives the exit code, or throws what fails the step. Without it the step succeeds. */
  readonly finish?: () => number | Promise<number>;
}

/**
 * The work of a step with its summary and outputs; gives the exit code. A step that stops with an error leaves a summary of that, and the error is thrown
 * even where the summary can't be written.
 */
export async function runStep(ports: StepPorts, work: () => Promise<StepResult>): Promise<number> {
  const { summary, outputs, finish } = await withFailureSummary(ports, work);
  if (summary !== undefined) await writeSummary(ports, summary);
  if (outputs !== undefined) await ports.runner.setOutputs(outputs);
  return finish === undefined ? 0 : finish();
}

/** Work that writes a summary of the error that it ends with, if it ends with one. */
export async function withFailureSummary<T>(ports: StepPorts, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await writeSummary(ports, renderFailure(error));
    throw error;
  }
}

/** A summary that can't be written changes no verdict (design, promise 8). */
async function writeSummary({ runner, log }: StepPorts, markdown: string): Promise<void> {
  try {
    await runner.writeSummary(markdown);
  } catch (error) {
    log.warning(`The summary of this step is missing. ${error instanceof Error ? error.message : String(error)}`);
  }
}
