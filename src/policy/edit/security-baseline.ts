import * as z from 'zod';
import { ConfigError, type Problem } from '../../host/errors.js';
import { strictJson, unlike } from '../../oci/strict-json.js';
import { type Severity, severities } from '../../scan/finding.js';
import { otherForm } from '../../text/document-fault.js';
import { durationForm, hours } from '../file/duration.js';
import type { PolicyFile } from '../file/policy-file.js';
import { actions, escalations, type Policy } from '../policy.js';
import type { Setting } from '../setting.js';

const rule = z.strictObject({
  fixWithin: z.string().regex(durationForm).describe('Hours or days until it must be fixed: `24h`, `7d`.'),
  action: z.enum(actions).describe('`block` the deployment, `warn`, or `log`.'),
  escalation: z.enum(escalations).describe('Who hears of it: `page`, `ticket`, `notify`, `backlog` or `report`.'),
});

/** What a company demands of findings, severity by severity: the file that a policy is held against. Strict: the words are ours. */
export const securityBaselineSchema = z.strictObject({
  version: z.literal(1),
  owner: z.string().min(1).max(200).optional().describe('Who answers for it.'),
  severities: z.strictObject({
    critical: rule,
    high: rule,
    medium: rule,
    low: rule,
    unknown: rule.optional().describe('Not rated yet. Absent: whatever the policy says.'),
  }),
});

export type SecurityBaseline = z.infer<typeof securityBaselineSchema>;
type RuleWord = keyof z.infer<typeof rule>;

/** @throws ConfigError `security-baseline-invalid` with the first mistake. @param path how it is named in errors. */
export function parseSecurityBaseline(bytes: Uint8Array, path: string): SecurityBaseline {
  const json = strictJson(bytes);
  const read = securityBaselineSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const form = otherForm(Buffer.from(bytes).toString('utf8'));
  const where = form === undefined ? `${path} ${issue?.path.map(String).join('.') ?? ''}`.trim() : path;
  const what = form ?? (json === undefined ? unlike : (issue?.message ?? 'it is not valid'));
  const fix =
    'Write it as `image-gate policy security-baseline` prints it; schema/security-baseline.schema.json has its form.';
  throw new ConfigError([{ where, what, fix }], 'security-baseline-invalid');
}

/** What a policy says of all images, in that form. */
export function securityBaselineOf({ base, review }: PolicyFile): SecurityBaseline {
  const of = (severity: Severity) => {
    const { action, fixWithin, escalate } = base.severity[severity];
    return { fixWithin: duration(fixWithin.value), action: action.value, escalation: escalate.value };
  };
  const all = severities.map((severity) => [severity.toLowerCase(), of(severity)] as const);
  return {
    version: 1,
    ...(review.owner === undefined ? {} : { owner: review.owner }),
    severities: Object.fromEntries(all) as SecurityBaseline['severities'],
  };
}

/** Days where it is whole days and more than one. */
function duration(time: number): string {
  return time % 24 === 0 && time > 24 ? `${time / 24}d` : `${time}h`;
}

/**
 * Where a policy says otherwise than the baseline, each value with both places: for all images every difference, and for some images what is laxer. Conditions (`when`) make a rule laxer,
 * too.
 */
export function baselineDifferences(policy: PolicyFile, baseline: SecurityBaseline, path: string): readonly Problem[] {
  const parts = [
    { said: policy.base.severity, isBase: true },
    ...policy.images.map(({ said }) => ({ said: said.severity, isBase: false })),
  ];
  return severities.flatMap((severity) => {
    const name = severity.toLowerCase() as keyof SecurityBaseline['severities'];
    const demanded = baseline.severities[name];
    if (demanded === undefined) return [];
    return parts.flatMap(({ said, isBase }) =>
      compared(said[severity], demanded)
        .filter(({ order }) => (isBase ? order !== 0 : order < 0))
        .map(({ word, setting, is }) => problem(`severities.${name}.${word}`, path, demanded[word], setting, is)),
    );
  });
}

type SaidRule = {
  readonly [Key in keyof Policy['severity'][Severity]]?: Policy['severity'][Severity][Key] | undefined;
};

/** Each value that is said beside the one that is demanded: `order` is below 0 where it is laxer. */
function compared({ action, when, fixWithin, escalate }: SaidRule, demanded: z.infer<typeof rule>) {
  const rank = <Word>(words: readonly Word[], one: Word, other: Word) => words.indexOf(one) - words.indexOf(other);
  const rows: { word: RuleWord; setting: Setting<unknown>; is: string; order: number }[] = [];
  if (action !== undefined)
    rows.push({
      word: 'action',
      setting: action,
      is: action.value,
      order: rank(actions, action.value, demanded.action),
    });
  if (when?.value !== undefined)
    rows.push({
      word: 'action',
      setting: when,
      is: 'block under conditions',
      order: demanded.action === 'block' ? -1 : 1,
    });
  if (fixWithin !== undefined) {
    const order = Math.sign(hours(demanded.fixWithin) - fixWithin.value);
    rows.push({ word: 'fixWithin', setting: fixWithin, is: duration(fixWithin.value), order });
  }
  if (escalate !== undefined) {
    const order = rank(escalations, escalate.value, demanded.escalation);
    rows.push({ word: 'escalation', setting: escalate, is: escalate.value, order });
  }
  return rows;
}

function problem(
  key: string,
  path: string,
  demanded: string,
  { place, key: said }: Setting<unknown>,
  is: string,
): Problem {
  return {
    where: `${path} ${key}`,
    what: `it is ${demanded}, and the policy says ${is} (${place === undefined ? `the default of ${said}` : `${place} ${said}`})`,
    fix: 'Change one of both: policy and security baseline must say the same.',
  };
}
