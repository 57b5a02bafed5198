import * as z from 'zod';
import { type CheckName, checkNames, checkOf } from '../../source/hardening/checks.js';
import type { Setting } from '../setting.js';
import { byCheck, type HardeningAction, type HardeningRules, hardeningActions } from './hardening-rules.js';

const action = z
  .enum(hardeningActions)
  .describe('`block`: not pushed. `warn`: a warning. `log`: in the reports only. `off`: not looked for.');

const bySeverity = z.strictObject({
  critical: action.optional(),
  high: action.optional(),
  medium: action.optional(),
  low: action.optional(),
});

const byName = z.strictObject(
  Object.fromEntries(checkNames.map((name) => [name, action.optional().describe(described(name))])) as Record<
    CheckName,
    z.ZodOptional<typeof action>
  >,
);

function described(name: CheckName): string {
  const { title, severity, byNameOnly } = checkOf(name);
  return `${title}. ${severity}${byNameOnly === true ? '; only asked for by this name' : ''}.`;
}

/** What a policy says of how images are made: one word for all checks, or what holds for some. */
export const hardening = z
  .union([
    action,
    z.strictObject({
      severity: z
        .union([action, bySeverity])
        .optional()
        .describe('One action for all checks, or one for those of each severity.'),
      checks: byName.optional().describe('What holds for some checks. Goes before `severity`.'),
    }),
  ])
  .describe(
    'Checks of how an image is made: its user, secrets in its config and history, its base images. Their findings go by this key alone, and not by `severity` or `kinds`. Default: off',
  );

type HardeningWords = z.infer<typeof hardening>;
type Said = Readonly<Partial<Record<CheckName, Setting<HardeningAction> | undefined>>>;
type SayBelow = <Value>(value: Value | undefined, ...below: readonly string[]) => Setting<Value> | undefined;

/** The same check by check, with places. */
export function saidHardening(words: HardeningWords, say: SayBelow): Said {
  return byCheck((check) => {
    const { severity, byNameOnly } = checkOf(check);
    const forAll = (value: HardeningAction | undefined, ...below: readonly string[]) =>
      byNameOnly === true && value !== 'off' ? undefined : say(value, 'hardening', ...below);
    if (typeof words === 'string') return forAll(words);
    const own = say(words.checks?.[check], 'hardening', 'checks', check);
    if (own !== undefined || typeof words.severity === 'string')
      return own ?? forAll(words.severity as HardeningAction, 'severity');
    const word = severity.toLowerCase() as 'critical' | 'high' | 'medium' | 'low';
    return forAll(words.severity?.[word], 'severity', word);
  });
}

/** Rules with what a part of a policy says laid over them. */
export function withHardening(rules: HardeningRules, said: Said | undefined): HardeningRules {
  return said === undefined ? rules : byCheck((check) => said[check] ?? rules[check]);
}
