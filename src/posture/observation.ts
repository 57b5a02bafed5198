import * as z from 'zod';
import { type Frozen, instant } from '../record/values.js';

const words = z.string().max(2000);

/** What was asked, when, and what came back: what somebody else can ask again. */
const evidenceSchema = z.strictObject({ asked: words, at: instant, answer: words });
export type SeenEvidence = Frozen<z.output<typeof evidenceSchema>>;

/**
 * What one look at one thing has shown. `not-known` is neither yes nor no, and never counts as a yes:
 * - `not-asked`: nobody has named what would tell it.
 * - `not-shown`: who was asked does not tell it, or does not tell it to this account.
 * - `failed`: it was asked, and no answer came that could be read.
 */
export const observationSchema = z.discriminatedUnion('seen', [
  z.strictObject({ seen: z.literal('yes'), subject: words, evidence: evidenceSchema }),
  z.strictObject({ seen: z.literal('no'), subject: words, evidence: evidenceSchema, fix: words }),
  z.strictObject({
    seen: z.literal('not-known'),
    subject: words,
    because: z.enum(['not-asked', 'not-shown', 'failed']),
    why: words,
    fix: words,
  }),
]);
export type Observation = Frozen<z.output<typeof observationSchema>>;

/** What all observations of a criterion come to. */
export type CriterionState = Observation['seen'];

/** The worst first: the order of every list. What nobody knows is better than what somebody has seen to be missing. */
export const criterionStates = ['no', 'not-known', 'yes'] as const satisfies readonly CriterionState[];

/** Below zero where the first one is worse. */
export function worseStateFirst(one: CriterionState, other: CriterionState): number {
  return criterionStates.indexOf(one) - criterionStates.indexOf(other);
}

/** Yes only where something was seen, and all of it was a yes; one no is a no. */
export function criterionState(observations: readonly Pick<Observation, 'seen'>[]): CriterionState {
  if (observations.some(({ seen }) => seen === 'no')) return 'no';
  return observations.length > 0 && observations.every(({ seen }) => seen === 'yes') ? 'yes' : 'not-known';
}

/** Longest text of an observation: what registries and GitHub say is foreign and may be long. */
const longest = 1000;

/** An answer that says whether it is so. @param fix what to do where it is not. */
export function observed(subject: string, isSo: boolean, evidence: SeenEvidence, fix: string): Observation {
  const { asked, at, answer } = evidence;
  const cut = { asked: asked.slice(0, longest), at, answer: answer.slice(0, longest) };
  const common = { subject: subject.slice(0, longest), evidence: cut };
  return isSo ? { seen: 'yes', ...common } : { seen: 'no', ...common, fix: fix.slice(0, longest) };
}

type Ignorance = Extract<Observation, { seen: 'not-known' }>['because'];

export function notKnown(subject: string, because: Ignorance, why: string, fix: string): Observation {
  const [about, reason, next] = [subject, why, fix].map((one) => one.slice(0, longest)) as [string, string, string];
  return { seen: 'not-known', subject: about, because, why: reason, fix: next };
}
