import { type ComplianceRow, complianceOf } from '../../posture/compliance.js';
import { criteria, levelNames } from '../../posture/criteria.js';
import { type CriterionState, type Observation, worseStateFirst } from '../../posture/observation.js';
import { isSlip, nextLevel, type Posture, type PostureChange } from '../../posture/posture.js';

/** A state in a word. */
export const stateNames = {
  yes: 'yes',
  no: 'no',
  'not-known': 'not known',
  gone: 'not looked at',
} as const satisfies Record<CriterionState | 'gone', string>;

/** In place of all that names what was looked at. */
export const withheldPosture = 'Repositories and images are not named: everybody can read this. posture.json has them.';

/** One thing that was looked at, unescaped. */
interface PostureRow {
  readonly level: string;
  readonly claim: string;
  readonly state: CriterionState;
  /** Foreign. */
  readonly subject: string;
  /** What was seen, or why it is not known. Foreign. */
  readonly why: string;
  readonly fix: string;
}

/** `Level 3 of 5: scans on push, signatures enforced`. */
export function levelText({ level, target }: Pick<Posture, 'level' | 'target'>): string {
  const aim = target === null ? '' : ` (target ${target})`;
  return `Level ${level} of 5: ${levelNames[level]}${aim}`;
}

/** What is missing for the next level, in a sentence. */
export function nextText(posture: Pick<Posture, 'level' | 'criteria'>): string {
  const next = nextLevel(posture);
  if (next === undefined) return 'There is no level above it.';
  return `For level ${next.level} (${levelNames[next.level]}) is missing: ${next.missing.map((key) => criteria[key].claim).join('; ')}.`;
}

/** The outputs of a step; they name nothing that was looked at. */
export function postureOutputs(posture: Pick<Posture, 'level' | 'criteria'>): Readonly<Record<string, string>> {
  return { level: String(posture.level), missing: (nextLevel(posture)?.missing ?? []).join('\n') };
}

/** Everything that was looked at: what is no yes first, by the level that needs it. */
export function postureRows({ criteria: judged }: Pick<Posture, 'criteria'>): readonly PostureRow[] {
  const rows = judged.flatMap(({ key, level, observations }) =>
    observations.map((one) => ({ rank: level ?? 6, row: rowOf(criteria[key].claim, level, one) })),
  );
  return rows.toSorted((a, b) => worseStateFirst(a.row.state, b.row.state) || a.rank - b.rank).map(({ row }) => row);
}

/** The rows of what is missing for the next level. */
export function missingRows(posture: Posture): readonly PostureRow[] {
  const missing = new Set(nextLevel(posture)?.missing ?? []);
  const left = posture.criteria.filter(({ key }) => missing.has(key));
  return postureRows({ criteria: left }).filter(({ state }) => state !== 'yes');
}

function rowOf(claim: string, level: Posture['level'] | null, one: Observation): PostureRow {
  const common = { level: level === null ? '' : String(level), claim, subject: one.subject };
  switch (one.seen) {
    case 'yes':
      return { ...common, state: one.seen, why: one.evidence.answer, fix: '' };
    case 'no':
      return { ...common, state: one.seen, why: one.evidence.answer, fix: one.fix };
    case 'not-known':
      return { ...common, state: one.seen, why: one.why, fix: one.fix };
  }
}

/** A criterion in one line: how many things were looked at. */
export function criterionRows({ criteria: judged }: Pick<Posture, 'criteria'>) {
  return judged.map(({ key, level, state, observations }) => ({
    level: level === null ? '' : String(level),
    claim: criteria[key].claim,
    state,
    seen: observations.filter(({ seen }) => seen === 'yes').length,
    all: observations.length,
  }));
}

/** `No tag of an image moves: was yes, is no`, without its subject. What got worse first. */
export function changeRows(posture: Pick<Posture, 'changes' | 'criteria'>) {
  return posture.changes
    .map((change) => ({
      claim: criteria[change.criterion].claim,
      subject: change.subject,
      was: stateNames[change.was],
      is: stateNames[change.is],
      isWorse: isSlip(change),
      why: changeReason(posture, change),
    }))
    .toSorted((a, b) => Number(b.isWorse) - Number(a.isWorse));
}

/** What was seen of it now: where it is no yes, what makes it none. Foreign. */
export function changeReason({ criteria: judged }: Pick<Posture, 'criteria'>, change: PostureChange): string {
  const { level = null, observations = [] } = judged.find(({ key }) => key === change.criterion) ?? {};
  const own = observations.filter(({ subject, seen }) => subject === change.subject && seen === change.is);
  return own.map((one) => rowOf('', level, one).why).join(' ');
}

/** What the level rests on: the criteria up to it, those of the highest first, each with how many things were seen and what was said of the first. */
export function reachedRows({ level: reached, criteria: judged }: Pick<Posture, 'level' | 'criteria'>) {
  return judged
    .flatMap(({ key, level, observations }) => {
      const [first] = observations;
      if (level === null || level > reached || first === undefined) return [];
      const { claim, why } = rowOf(criteria[key].claim, level, first);
      return [{ level, claim, seen: observations.length, why }];
    })
    .toSorted((a, b) => b.level - a.level);
}

/** The words for a row of the table of controls. */
export function complianceWords(
  posture: Posture,
): readonly (ComplianceRow & { readonly claims: string; readonly word: string })[] {
  const words = { yes: 'seen', no: 'not so', 'not-known': 'not known' } as const satisfies Record<
    CriterionState,
    string
  >;
  return complianceOf(posture).map((row) => ({
    ...row,
    claims: row.criteria.map((key) => criteria[key].claim).join('; '),
    word: words[row.state],
  }));
}
