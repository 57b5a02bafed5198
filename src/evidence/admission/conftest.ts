import { ConfigError } from '../../host/errors.js';
import { gates } from '../../policy/baseline.js';
import { floors, noScore } from '../../policy/exploitation/exploitation-rules.js';
import type { PolicyFile } from '../../policy/file/policy-file.js';
import type { SaidRules } from '../../policy/file/said-rules.js';
import { type HardeningAction, hardeningActions } from '../../policy/hardening/hardening-rules.js';
import { comparableName, otherSpelling, patternRegex } from '../../policy/image-pattern.js';
import { opinionWeights } from '../../policy/opinion/opinion-weight.js';
import { type Action, actions, kinds } from '../../policy/policy.js';
import type { Setting } from '../../policy/setting.js';
import { type Severity, severities } from '../../scan/finding.js';
import { checkId, checkNames, checkOf } from '../../source/hardening/checks.js';
import { decisions } from './conftest-decisions.js';

/** What a part of a policy says, each key as a number that is larger where it is stricter. */
type Strictness = Readonly<Record<string, number>>;

/** Larger than any number of hours that a policy may say: so that fewer hours are stricter. */
const mostHours = 1_000_000;

/** Those that can look at every image. */
const configChecks = checkNames.filter((check) => checkOf(check).reads === 'image');

/** One more than the millionths of the highest score. */
const mostMillionths = 1_000_001;

/** All that a part of a policy says of how a record is judged. */
function strictnessOf({ severity, kinds: byKind, exploitation, verify, ...rules }: Omit<SaidRules, 'vex'>): Strictness {
  const ranks = <Value>(key: string, setting: Setting<Value> | undefined, rank: (value: Value) => number) =>
    setting === undefined ? [] : [[key, rank(setting.value)] as const];
  const byAction = (action: Action) => actions.indexOf(action);
  return Object.fromEntries([
    ...severities.flatMap((one) => ranks(`severity.${one}`, severity[one].action, byAction)),
    ...severities.flatMap((one) => whenRanks(one, severity[one])),
    ...ranks('exploited', exploitation?.exploited, (floor) => floors.indexOf(floor)),
    ...ranks('epss.block', exploitation?.epssBlock, scoreRank),
    ...ranks('epss.warn', exploitation?.epssWarn, scoreRank),
    ...kinds.flatMap((kind) => severities.flatMap((one) => ranks(`kinds.${kind}.${one}`, byKind[kind][one], byAction))),
    ...checkNames.flatMap((check) => ranks(checkId(check), rules.hardening?.[check], checkRank)),
    ...ranks('unfixed', rules.unfixed, byAction),
    ...ranks('eol', rules.eol, byAction),
    ...ranks('unscannable', rules.unscannable, byAction),
    ...ranks('gateOn', rules.gateOn, (gate) => gates.indexOf(gate)),
    ...ranks('ignoreBase', rules.ignoreBase, (isIgnored) => (isIgnored ? 0 : 1)),
    ...ranks('maxAge', verify?.maxAge, (hours) => mostHours - hours),
    ...ranks('opinion', rules.secondOpinion, (weight) => opinionWeights.indexOf(weight)),
    ...ranks('rego', rules.rego, (files) => (files.length > 0 ? 1 : 0)),
  ]);
}

/** Of a check that is off nothing in a record counts. */
function checkRank(action: HardeningAction): number {
  return Math.max(0, hardeningActions.indexOf(action) - 1);
}

/** Millionths below what no score reaches: larger for a score that is reached sooner, and 0 for none. */
function scoreRank(score: number): number {
  return score === noScore ? 0 : mostMillionths - Math.floor(score * 1_000_000);
}

/** Whether it blocks whatever is known; and the conditions where it does not. */
function whenRanks(severity: Severity, { action, when }: SaidRules['severity'][Severity]) {
  if (action === undefined) return [];
  const conditions = when?.value;
  const key = `when.${severity}`;
  return [
    [key, action.value === 'block' && conditions === undefined ? 1 : 0],
    [`${key}.epss`, conditions?.epss === undefined ? 0 : scoreRank(conditions.epss)],
  ] as const;
}

const comment = `# Made by \`image-gate admission conftest\` from the policy that the gate judges by. Make it again when that changes.
# It denies a record (image-gate-record-….json) that the policy would block today, and what \`image-gate verify --format json\` has refused.
# Use it with --show-builtin-errors (conftest) or --strict-builtin-errors (opa).`;

/** What a record is denied for has to follow from its findings, and those do not name the files that a rule is about. @throws ConfigError `admission-scoped`. */
function refuseStricter({ packages, paths }: Partial<Pick<SaidRules, 'packages' | 'paths'>>): void {
  const rules = [...(packages?.value ?? []), ...(paths?.value ?? [])];
  const [first] = rules.filter(({ action }) => action.value !== 'log');
  if (first === undefined) return;
  const { key, place } = first.action;
  const what = 'rules in Rego can’t tell which findings a rule for packages or paths makes stricter';
  const fix = 'Ask `image-gate judge` or `image-gate verify` before each deployment, or say it by severity.';
  throw new ConfigError([{ where: place === undefined ? key : `${place} ${key}`, what, fix }], 'admission-scoped');
}

/** Rules in Rego, for conftest and opa, that decide over a record or over what \`image-gate verify\` has found as the policy does. */
export function conftestRego(file: PolicyFile): string {
  if (file.parts !== undefined) throw new Error('defect: rules for admission are made from one file');
  for (const said of [file.base.scoped[0] ?? {}, ...file.images.map((rule) => rule.said)]) refuseStricter(said);
  const images = file.images.map(({ match, said }) => ({ match: patternRegex(match), said: strictnessOf(said) }));
  return `${comment}
package main

import rego.v1

image_gate_base := ${JSON.stringify(strictnessOf(file.base))}

image_gate_images := ${JSON.stringify(images)}

image_gate_comparable := ${JSON.stringify(comparableName)}

image_gate_other_spelling := ${JSON.stringify(otherSpelling)}

image_gate_config_checks := ${JSON.stringify(configChecks.map(checkId))}

image_gate_most_hours := ${mostHours}

image_gate_most_millionths := ${mostMillionths}

image_gate_severities := ${JSON.stringify(severities)}
${decisions}`;
}
