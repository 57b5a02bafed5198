import { ConfigError } from '../../host/errors.js';
import { severities } from '../../scan/finding.js';
import { dayOf, daysLater, endOfDay } from '../../text/calendar-day.js';
import { tooFarFor } from '../exceptions/exception-limits.js';
import { parsePolicy } from '../file/parse-policy.js';
import { defaultPolicyFile, type PolicyFile, saysTheSame } from '../file/policy-file.js';
import type { Policy } from '../policy.js';
import { withMapValue } from './insert-yaml.js';

/** The last day on which entries of every severity may be adopted, as the policy stands. */
export function furthestDay({ exceptions: { maxDays } }: Policy, now: Date): string {
  return dayOf(daysLater(now, Math.min(...severities.map((severity) => maxDays[severity].value))));
}

/** @throws ConfigError `adopt-refused` where entries that are adopted until that day would count for no finding. */
export function requireAdopting(policy: Policy, until: string, now: Date): void {
  const where = `--until ${until}`;
  const code = 'adopt-refused';
  if (until < dayOf(now))
    throw new ConfigError([{ where, what: 'that day is over', fix: 'Write a day that is ahead.' }], code);
  if (tooFarFor(policy.exceptions, endOfDay(until), now).length < severities.length) return;
  const what = 'no severity allows a day so far ahead (exceptions.max-days), so nothing would be adopted';
  const fix = `Write an earlier one: ${furthestDay(policy, now)} holds for every severity.`;
  throw new ConfigError([{ where, what, fix }], code);
}

/**
 * The text of a policy with `exceptions.adopted-until`. Every other byte stays as it is.
 * @throws ConfigError `adopt-by-hand` where it has no safe place for it; what `parsePolicy` throws.
 */
export function policyAdopting(text: string | undefined, source: string, until: string): string {
  const before = text === undefined ? defaultPolicyFile : parsePolicy(text, source);
  const written = withMapValue(text ?? '', 'exceptions', 'adopted-until', until);
  const after = written === undefined ? undefined : reread(written, source);
  if (written === undefined || after === undefined || !isSameBeside(before, after, until)) {
    const fix = `Write it by hand: \`exceptions: { adopted-until: ${until} }\`.`;
    const what = 'it is written in a way that nothing can be added to without changing more';
    throw new ConfigError([{ where: source, what, fix }], 'adopt-by-hand');
  }
  return written;
}

function reread(text: string, source: string): PolicyFile | undefined {
  try {
    return parsePolicy(text, source);
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

function isSameBeside(before: PolicyFile, after: PolicyFile, until: string): boolean {
  if (after.base.exceptions.adoptedUntil.value !== until) return false;
  const { adoptedUntil } = before.base.exceptions;
  const back = { ...after.base, source: before.base.source, exceptions: { ...after.base.exceptions, adoptedUntil } };
  return saysTheSame(before, { ...after, base: back });
}
