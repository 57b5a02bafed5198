import * as z from 'zod';
import { type Frozen, instant } from '../record/values.js';
import { documentFault } from '../text/document-fault.js';
import { parsedJson } from '../text/json.js';
import { type CriterionKey, criteria, criterionKeys, type Level, maturityLevels } from './criteria.js';
import {
  type CriterionState,
  criterionState,
  criterionStates,
  notKnown,
  type Observation,
  observationSchema,
  worseStateFirst,
} from './observation.js';
import type { PostureFailOn } from './posture-choices.js';

/** Observations of one criterion that are kept: each repository of a large organization, and each project of a registry. */
const maxObservations = 10_000;

const words = z.string().max(2000);
const level = z.union(maturityLevels.map((one) => z.literal(one)));

/** What a posture was made of. */
const sourceSchema = z.strictObject({
  kind: z.enum(['ledger', 'night', 'drift', 'cluster', 'harbor', 'github', 'registry', 'policy', 'evidence']),
  /** As it was named. */
  place: words,
  /** When what is in it was seen. */
  at: instant.optional(),
});
export type PostureSource = Frozen<z.output<typeof sourceSchema>>;

const changeSchema = z.strictObject({
  criterion: z.enum(criterionKeys),
  subject: words,
  was: z.enum(criterionStates),
  is: z.enum([...criterionStates, 'gone']),
});
export type PostureChange = Frozen<z.output<typeof changeSchema>>;

/** `posture.json`. All words are ours but subjects and answers, which are foreign. `postureVersion` is raised when a key changes its meaning or goes. */
export const postureSchema = z.strictObject({
  postureVersion: z.literal(1),
  at: instant,
  level: level.describe('All criteria up to it are fulfilled. What is not known is not fulfilled.'),
  target: level.nullable().describe('That the policy or the command asks for; null: none.'),
  criteria: z.array(
    z.strictObject({
      key: z.enum(criterionKeys),
      level: level.nullable().describe('null: shown beside the levels.'),
      state: z.enum(criterionStates),
      observations: z.array(observationSchema).max(maxObservations),
    }),
  ),
  sources: z.array(sourceSchema).max(maxObservations),
  before: z.strictObject({ at: instant, level }).nullable().describe('The posture that this one is compared with.'),
  changes: z.array(changeSchema).max(maxObservations).describe('What was seen before, and is seen otherwise now.'),
});
export type Posture = Frozen<z.output<typeof postureSchema>>;
type JudgedCriterion = Posture['criteria'][number];

/** What was seen of each criterion; one that is absent was not looked at. */
export type Observations = Partial<Record<CriterionKey, readonly Observation[]>>;

/** All observations of several looks together. */
export function joinedObservations(all: readonly Observations[]): Observations {
  const keys = criterionKeys.map((key) => [key, all.flatMap((one) => one[key] ?? [])] as const);
  return Object.fromEntries(keys.filter(([, seen]) => seen.length > 0));
}

interface PostureMaterial {
  readonly at: Date;
  readonly seen: Observations;
  readonly sources: readonly PostureSource[];
  readonly target?: Level;
  /** The posture before this one. */
  readonly before?: Posture;
}

/** How far the whole has come. Of what nobody has looked at nothing is claimed. */
export function judgePosture({ at, seen, sources, target, before }: PostureMaterial): Posture {
  const judged = criterionKeys.map((key) => judgedCriterion(key, seen[key] ?? []));
  return {
    postureVersion: 1,
    at: at.toISOString(),
    level: levelOf(judged),
    target: target ?? null,
    criteria: judged,
    sources: sources.slice(0, maxObservations),
    before: before === undefined ? null : { at: before.at, level: before.level },
    changes: before === undefined ? [] : changesSince(before, judged).slice(0, maxObservations),
  };
}

function judgedCriterion(key: CriterionKey, seen: readonly Observation[]): JudgedCriterion {
  const { level: of, needs } = criteria[key];
  const all = seen.length === 0 ? [notKnown('', 'not-asked', 'nobody has looked at it', needs)] : seen;
  return { key, level: of ?? null, state: criterionState(all), observations: bounded(all) };
}

/** Of too many those that are no yes are kept, so that the state stays what it is. */
function bounded(all: readonly Observation[]): readonly Observation[] {
  if (all.length <= maxObservations) return all;
  return all.toSorted((a, b) => worseStateFirst(a.seen, b.seen)).slice(0, maxObservations);
}

type KeyState = Pick<JudgedCriterion, 'key' | 'state'>;

/** The highest level of which, and of all below which, each criterion is fulfilled. */
export function levelOf(judged: readonly KeyState[]): Level {
  const open = maturityLevels.find((one) => one > 0 && missingCriteria(judged, one).length > 0);
  return maturityLevels.findLast((one) => open === undefined || one < open) ?? 0;
}

/** The criteria of a level that are not fulfilled. */
function missingCriteria(judged: readonly KeyState[], of: Level): readonly CriterionKey[] {
  const states = new Map(judged.map(({ key, state }) => [key, state]));
  return criterionKeys.filter((key) => criteria[key].level === of && states.get(key) !== 'yes');
}

/** The level above the one that is reached, and what is missing for it; `undefined` where there is none. */
export function nextLevel({ level: of, criteria: judged }: Pick<Posture, 'level' | 'criteria'>) {
  const next = maturityLevels.find((one) => one === of + 1);
  return next === undefined ? undefined : { level: next, missing: missingCriteria(judged, next) };
}

/** What was seen before and is another thing now. What nobody had looked at before is no change. */
function changesSince(before: Posture, judged: readonly JudgedCriterion[]): readonly PostureChange[] {
  return before.criteria.flatMap(({ key, observations }) => {
    const now = subjectStates(judged.find((one) => one.key === key)?.observations ?? []);
    return [...subjectStates(observations)].flatMap(([subject, was]) => {
      const is = now.get(subject) ?? 'gone';
      return subject === '' || is === was ? [] : [{ criterion: key, subject, was, is }];
    });
  });
}

/** What all observations of each subject come to: of a project of a registry there are several. */
function subjectStates(observations: readonly Observation[]): ReadonlyMap<string, CriterionState> {
  const bySubject = Map.groupBy(observations, ({ subject }) => subject);
  return new Map([...bySubject].map(([subject, own]) => [subject, criterionState(own)]));
}

/** Whether something that was a yes is none any more. */
export function isSlip({ was, is }: PostureChange): boolean {
  return was === 'yes' && is !== 'yes';
}

/**
 * A posture as its file has it; else why it is none. Level and states are worked out again of what was seen: somebody could have written better ones by hand.
 */
export function readPosture(text: string): { readonly posture: Posture } | { readonly why: string } {
  const json = parsedJson(text);
  const read = postureSchema.safeParse(json);
  if (!read.success) return { why: documentFault(text, json, 'postureVersion', read.error) };
  const said = read.data as Posture;
  const known = new Map(said.criteria.map((one) => [one.key, one]));
  if (known.size !== said.criteria.length) return { why: 'criteria: one stands there twice' };
  const posture = { ...said, criteria: criterionKeys.map((key) => known.get(key) ?? judgedCriterion(key, [])) };
  const bad = posture.criteria.find(({ state, observations }) => state !== criterionState(observations));
  if (bad !== undefined) return { why: `criteria: ${bad.key} is not what its observations say` };
  if (posture.criteria.some((one) => one.level !== (criteria[one.key].level ?? null)))
    return { why: 'criteria: a level is not that of the criterion' };
  return levelOf(posture.criteria) === posture.level
    ? { posture }
    : { why: 'level: it is not what the criteria come to' };
}

/** The exit code: 3 where something that was asked gave no answer, else 1 or 3 by what was asked for, as it is not so or not known; else 0. */
export function postureCode({ criteria: judged, target }: Posture, failOn: PostureFailOn): 0 | 1 | 3 {
  const all = judged.flatMap(({ observations }) => observations);
  if (all.some((one) => one.seen === 'not-known' && one.because === 'failed')) return 3;
  switch (failOn) {
    case 'none':
      return 0;
    case 'level':
      return worst(judged.filter((one) => one.level !== null && one.level <= (target ?? 0)).map(({ state }) => state));
    case 'rows':
      return worst(
        all.filter((one) => one.seen !== 'not-known' || one.because !== 'not-asked').map(({ seen }) => seen),
      );
  }
}

function worst(states: readonly CriterionState[]): 0 | 1 | 3 {
  if (states.includes('no')) return 1;
  return states.includes('not-known') ? 3 : 0;
}
