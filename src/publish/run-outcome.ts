import type { Assessment } from '../report/assessment.js';
import { joinedOutputs, type Outputs } from './outputs.js';

/** How a run ended that came to a verdict. */
export interface GateOutcome {
  readonly assessment: Assessment;
  readonly outputs: Outputs;
  /** Of what was found nothing is said where everybody can read it. */
  readonly isWithheld?: boolean;
  /** The summary as Markdown, with what became of the image. */
  readonly summary: string;
  /** What kept an image that passed from being released; thrown once everything is reported. */
  readonly failure?: unknown;
}

/** The outcome of a run that judged one report or more: the verdict of the first one that blocks, with the summaries and outputs of all. */
export function joinedOutcome(outcomes: readonly GateOutcome[]): GateOutcome {
  const sorted = outcomes.toSorted((a, b) => Number(isBlocked(b)) - Number(isBlocked(a)));
  const [worst, ...others] = sorted;
  if (worst === undefined) throw new Error('unreachable: there is a report');
  if (others.length === 0) return worst;
  return {
    assessment: worst.assessment,
    isWithheld: worst.isWithheld === true,
    summary: sorted.map(({ summary }) => summary).join('\n---\n\n'),
    outputs: joinedOutputs(sorted.map((outcome) => outcome.outputs)),
    failure: sorted.find(({ failure }) => failure !== undefined)?.failure,
  };
}

/** Whether the image of an outcome may not be released. */
export function isBlocked({ assessment }: GateOutcome): boolean {
  return assessment.decision.verdict === 'blocked';
}
