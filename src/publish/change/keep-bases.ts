import { type GateError, ServiceError, ToolError } from '../../host/errors.js';
import type { Log } from '../../host/ports.js';
import { type BaseOutcome, outcomeWords, pullOf } from '../../report/base/base-outcome.js';
import { plural } from '../../text/count.js';
import { bounded } from '../../text/escape.js';
import type { ChangePlace } from './change-branch.js';
import { type AdvisedFile, type BaseChoice, keepBase } from './keep-base.js';

/** What became of all Dockerfiles, and what ended the work on them. */
export interface KeptBases {
  readonly outcomes: readonly BaseOutcome[];
  /** What GitHub has refused: those behind it were not tried. */
  readonly failure?: GateError;
}

/** Brings the pull requests of all Dockerfiles up to date, one after the other. What GitHub refuses once it would refuse again. */
export async function keepBases(
  ports: { readonly log: Pick<Log, 'info' | 'warning'> },
  place: ChangePlace,
  choice: BaseChoice & { readonly mayOpen: number },
  files: readonly AdvisedFile[],
): Promise<KeptBases> {
  const outcomes: BaseOutcome[] = [];
  let failure: GateError | undefined;
  for (const one of files) {
    const { path } = one.file;
    if (failure !== undefined) {
      outcomes.push({ kind: 'failed', path, why: 'it was not tried, as GitHub had refused the one before' });
      continue;
    }
    const opened = outcomes.filter((made) => made.kind === 'proposed' && made.became === 'opened').length;
    try {
      outcomes.push(await keepBase(ports, place, choice, one, opened < choice.mayOpen));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      failure = error;
      outcomes.push({ kind: 'failed', path, why: error.message });
    }
  }
  return { outcomes, ...(failure === undefined ? {} : { failure }) };
}

/** The outputs; the names are those of base/action.yml. */
export function baseOutputs(outcomes: readonly BaseOutcome[]): Readonly<Record<string, string>> {
  const open = outcomes.flatMap((outcome) => (outcome.kind === 'proposed' ? [outcome.pull.number] : []));
  const count = (is: (outcome: BaseOutcome) => boolean) => String(outcomes.filter(is).length);
  return {
    dockerfiles: String(outcomes.length),
    'pull-requests': JSON.stringify(open),
    opened: count((one) => one.kind === 'proposed' && one.became === 'opened'),
    closed: count((one) => one.kind === 'none' && one.closed !== undefined),
    waiting: count(({ kind }) => kind === 'waiting'),
    failed: count(({ kind }) => kind === 'failed'),
  };
}

/** A line of the log for each Dockerfile. */
export function logOutcomes(log: Pick<Log, 'info' | 'warning'>, outcomes: readonly BaseOutcome[]): void {
  for (const outcome of outcomes) {
    const { kind, path } = outcome;
    const url = pullOf(outcome)?.url;
    const line = `${path}: ${outcomeWords(outcome)}${url === undefined ? '' : ` ${url}`}`;
    if (kind === 'failed' || kind === 'left' || kind === 'waiting') log.warning(line);
    else log.info(line);
  }
}

/** The exit code: 0 where each Dockerfile has its answer. @throws what GitHub has refused; ToolError `base-unanswered`. */
export function baseEnd(outcomes: readonly BaseOutcome[], failure: GateError | undefined): 0 {
  if (failure !== undefined) throw failure;
  const failed = outcomes.flatMap((one) => (one.kind === 'failed' ? [`${one.path}: ${one.why}`] : []));
  const [first] = failed;
  if (first === undefined) return 0;
  const others = failed.length === 1 ? '' : `, and ${plural(failed.length - 1, 'more Dockerfile')}`;
  throw new ToolError({
    code: 'base-unanswered',
    message: `There is no answer for ${bounded(first, 1000)}${others}.`,
    fix: 'The summary has the reason for each.',
  });
}
