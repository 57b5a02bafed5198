/** What a run under `act --json` has shown: as GitHub would on its pages, step by step. */
import type { Outputs } from '../../src/publish/outputs.js';

export interface ShownAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title?: string;
  /** `path:line`; absent for one of the whole run. */
  readonly place?: string;
  readonly message: string;
}

export interface ShownStep {
  /** Absent where it did not run. */
  readonly result?: 'success' | 'failure' | 'skipped';
  readonly annotations: readonly ShownAnnotation[];
  /** Markdown. */
  readonly summary: string;
  /** What it wrote, without workflow commands. */
  readonly output: string;
}

export interface ShownJob {
  readonly result: 'success' | 'failure';
  /** The step with this id. */
  step(id: string): ShownStep;
  /** What the step `outputs` has printed of the gate. */
  readonly outputs: Outputs;
}

/** One line of act's log, as far as it is of interest. */
interface Line {
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  /** Names of the step, the outermost first. */
  readonly stepID?: readonly string[];
  readonly msg?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly stepResult?: 'success' | 'failure' | 'skipped';
  readonly jobResult?: 'success' | 'failure';
}

/** The jobs of a run by their ids; those of a matrix of one dimension by its values. */
export function shownJobs(log: string): Readonly<Record<string, ShownJob>> {
  const lines = log.split('\n').flatMap((line): Line[] => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const byJob = Map.groupBy(lines, ({ jobID = '', matrix }) => Object.values(matrix ?? {})[0] ?? jobID);
  byJob.delete('');
  return Object.fromEntries([...byJob].map(([name, its]) => [name, shownJob(its)]));
}

function shownJob(lines: readonly Line[]): ShownJob {
  const step = (id: string) => shownStep(lines.filter(({ stepID }) => stepID?.[0] === id));
  return {
    result: lines.find(({ jobResult }) => jobResult !== undefined)?.jobResult ?? 'failure',
    step,
    get outputs() {
      const { output } = step('outputs');
      if (output === '') throw new Error(`the gate has no outputs; it said:\n${said(lines)}`);
      return JSON.parse(output);
    },
  };
}

/** All that a person would read in the log. */
function said(lines: readonly Line[]): string {
  return lines.map(({ msg = '' }) => msg.trimEnd()).join('\n');
}

function shownStep(lines: readonly Line[]): ShownStep {
  const result = lines.findLast(({ stepResult }) => stepResult !== undefined)?.stepResult;
  return {
    ...(result === undefined ? {} : { result }),
    annotations: lines.flatMap(annotation),
    summary: lines.flatMap(({ command, content }) => (command === 'summary' ? [content] : [])).join(''),
    output: lines.flatMap(({ raw_output: raw, msg }) => (raw === true ? [msg] : [])).join(''),
  };
}

function annotation({ command, arg: message = '', kvPairs: { title, file, line } = {} }: Line): ShownAnnotation[] {
  if (command !== 'error' && command !== 'warning' && command !== 'notice') return [];
  const place = file === undefined ? {} : { place: `${file}:${line}` };
  return [{ level: command, ...(title === undefined ? {} : { title }), ...place, message }];
}
