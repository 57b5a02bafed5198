import type { Finding } from '../../scan/finding.js';
import { type CheckName, checkNames, checkOf, checkWithId } from '../../source/hardening/checks.js';
import { byDefault, laterOf, type Setting, valuesText } from '../setting.js';

/** What a check of an image does. Strictest last. */
export const hardeningActions = ['off', 'log', 'warn', 'block'] as const;
export type HardeningAction = (typeof hardeningActions)[number];

/** What a policy says of each check. */
export type HardeningRules = Readonly<Record<CheckName, Setting<HardeningAction>>>;

/** A value for each check. */
export function byCheck<Value>(value: (check: CheckName) => Value): Readonly<Record<CheckName, Value>> {
  return Object.fromEntries(checkNames.map((check) => [check, value(check)])) as Record<CheckName, Value>;
}

/** Nothing is looked for: whoever adds the gate to a repository is not stopped by what nobody has asked about. */
export const defaultHardening: HardeningRules = byCheck((check) => byDefault(`hardening.checks.${check}`, 'off'));

/** Of two policies the stricter action of each check. */
export function strictestHardening(one: HardeningRules, other: HardeningRules): HardeningRules {
  return byCheck((check) => laterOf(hardeningActions, one[check], other[check]));
}

/** The checks that a policy wants. */
export function askedChecks(rules: HardeningRules): ReadonlySet<CheckName> {
  return new Set(checkNames.filter((check) => rules[check].value !== 'off'));
}

/** Whether it says anything else than the default. */
export function asksHardening(rules: HardeningRules): boolean {
  return valuesText(rules) !== valuesText(defaultHardening);
}

/** Whether a check of the config of an image can block it: then an SBOM can't stand in for the image. */
export function blocksByConfig(rules: HardeningRules): boolean {
  return checkNames.some((check) => checkOf(check).reads === 'image' && rules[check].value === 'block');
}

/** The rule for a finding of these checks, whatever its kind and severity say. */
export function hardeningRule(
  { id, kind }: Pick<Finding, 'id' | 'kind'>,
  { hardening }: { readonly hardening: HardeningRules },
): Setting<Exclude<HardeningAction, 'off'>> | undefined {
  const check = kind === 'misconfiguration' ? checkWithId(id) : undefined;
  const rule = check === undefined ? undefined : hardening[check];
  return rule === undefined || rule.value === 'off' ? undefined : { ...rule, value: rule.value };
}
