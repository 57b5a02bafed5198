import * as z from 'zod';
import { startOfDay } from '../../text/calendar-day.js';
import { gates } from '../baseline.js';
import { hardening } from '../hardening/hardening-schema.js';
import { patternForm } from '../image-pattern.js';
import { opinionWeights } from '../opinion/opinion-weight.js';
import { actions, escalations } from '../policy.js';
import { maxRegoFiles, regoPathForm } from '../rego/rego-file.js';
import { approvals } from './approval-schema.js';
import { durationForm } from './duration.js';
import { epss, exploitation, when } from './exploitation-schema.js';
import { clock, overdue, owners, review } from './response-schema.js';
import { packageRules, pathRules } from './scoped-schema.js';
import { verifyRules } from './verify-schema.js';
import { vexRules } from './vex-schema.js';

/** Per-image rules of one file. */
const maxImageRules = 100;
/** Base images that one file names. */
const maxBases = 50;
/** Days that an exception may last at most, whatever the policy says: ten years. */
const maxExceptionDays = 3650;

/** `auto`, or an image reference; no name that ends in `.json`, which would be a report: those are inputs. */
const baselineForm =
  /^(?!.*\.[jJ][sS][oO][nN]$)(?:[a-zA-Z0-9.-]+(?::[0-9]+)?\/)?[a-z0-9._-]+(?:\/[a-z0-9._-]+)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/;

// The descriptions go into schema/image-gate.schema.json (script/docs), where editors find them.
const action = z
  .enum(actions)
  .describe('`block`: not pushed, the run fails. `warn`: pushed, with a warning. `log`: in the reports only.');

const longRule = z.strictObject({
  action: action.optional(),
  when: when
    .optional()
    .describe(
      'With `action: block`: it blocks where one of these conditions holds, or is not known, and else warns. Of vulnerabilities alone. What KEV lists blocks in any case.',
    ),
  'fix-within': z
    .string()
    .regex(durationForm)
    .optional()
    .describe(
      'Hours or days until it must be fixed: `24h`, `7d`. They count as `clock` says where a ledger is read, and else from the scan that shows it.',
    ),
  escalate: z
    .enum(escalations)
    .optional()
    .describe(
      'Whom `image-gate escalate` tells: `page`, `ticket`, `notify`, `backlog` or `report`; a step louder once its time is over.',
    ),
});

const rule = z.union([
  action,
  longRule.refine((said) => said.when === undefined || said.action === 'block', {
    path: ['when'],
    message: 'needs `action: block` beside it',
  }),
]);

const severity = z.strictObject({
  critical: rule.optional().describe('Default: { action: block, fix-within: 24h, escalate: page }'),
  high: rule.optional().describe('Default: { action: warn, fix-within: 7d, escalate: ticket }'),
  medium: rule.optional().describe('Default: { action: log, fix-within: 30d, escalate: backlog }'),
  low: rule.optional().describe('Default: { action: log, fix-within: 90d, escalate: report }'),
  unknown: rule.optional().describe('Not rated yet. Default: { action: warn, fix-within: 7d, escalate: ticket }'),
});

const actionsBySeverity = z.strictObject({
  critical: action.optional(),
  high: action.optional(),
  medium: action.optional(),
  low: action.optional(),
  unknown: action.optional(),
});

const kindRule = z
  .union([action, actionsBySeverity])
  .describe('One action for all severities, or one for each that it names. Goes before `severity`.');

const kinds = z.strictObject({
  vulnerability: kindRule.optional(),
  misconfiguration: kindRule.optional(),
  secret: kindRule.optional(),
});

const secondOpinion = z
  .strictObject({
    clair: z
      .enum(opinionWeights)
      .describe(
        '`advisory`: what Clair says is shown, and counts in no verdict. `required`: without it there is no verdict, and what Clair alone reports is judged by its own severity. Default: none',
      ),
  })
  .describe('Another scanner that is asked beside Trivy. Needs the input `clair-url` or `clair-report`.');

const days = z.int().min(1).max(maxExceptionDays);

const maxDays = z.strictObject({
  critical: days.optional().describe('Default: 90'),
  high: days.optional().describe('Default: 180'),
  medium: days.optional().describe('Default: 365'),
  low: days.optional().describe('Default: 365'),
  unknown: days.optional().describe('Default: 180'),
});

const exceptions = z.strictObject({
  'max-days': z
    .union([days, maxDays])
    .optional()
    .describe('How many days ahead the expiry of an exception may lie to be applied to a finding of this severity.'),
  'adopted-until': z
    .string()
    .refine((text) => startOfDay(text) !== undefined)
    .optional()
    .describe(
      'The last day (UTC) on which entries without an expiry of their own are applied, as far as `max-days` allows. Default: they are not applied.',
    ),
  assessment: z
    .array(z.enum(['critical', 'high', 'medium', 'low', 'unknown']))
    .max(5)
    .optional()
    .describe('Severities whose findings are excepted only by entries with an `assessment`. Default: none'),
  'require-ticket': z.boolean().optional().describe('Whether each exception must name a ticket. Default: false'),
});

const rules = {
  severity: severity.optional().describe('What a finding does, by its severity.'),
  kinds: kinds.optional().describe('What a finding does, by what it is about.'),
  hardening: hardening.optional(),
  unfixed: action
    .optional()
    .describe('What a vulnerability without a fix may do at most. Default: block, so a missing fix excuses nothing.'),
  exploited: action
    .optional()
    .describe(
      'What a vulnerability does at least that CISA’s KEV lists as exploited, whatever all other rules say; only an exception lets it through. `log` shows it in reports alone. Default: none',
    ),
  epss: epss.optional(),
  exploitation: exploitation.optional().describe('What holds for the data of `exploited`, `epss` and `when`.'),
  'second-opinion': secondOpinion.optional(),
  clock: clock.optional(),
  overdue: overdue.optional(),
  eol: action.optional().describe('An operating system past its end of life. Default: warn'),
  unscannable: action
    .optional()
    .describe(
      'An image in which no package was found, a report that lists no package, and an image whose system packages could not be compared with advisories. Default: block',
    ),
  'gate-on': z
    .enum(gates)
    .optional()
    .describe('`new`: only findings that the baseline lacks can block; without a baseline all do. Default: all'),
  baseline: z
    .string()
    .max(1024)
    .regex(baselineForm)
    .optional()
    .describe(
      'What images are compared with: an image reference, or `auto`, the pushed image of the base branch. The input `baseline` goes before it. Default: auto with `gate-on: new`',
    ),
  'ignore-base': z
    .boolean()
    .optional()
    .describe('Whether findings in layers that are proven to be the base image’s are only logged. Default: false'),
  bases: z
    .array(z.string().regex(patternForm))
    .max(maxBases)
    .optional()
    .describe(
      'Base images that `ignore-base` counts beside the one of the Dockerfile’s FROM: `node:22`, `ghcr.io/acme/base*`.',
    ),
  rego: z
    .array(z.string().regex(regoPathForm))
    .max(maxRegoFiles)
    .optional()
    .describe(
      'Files in the repository with rules of your own in Rego (`package main`; `deny`, `violation`, `warn`), which can only make the verdict stricter. Needs the input `rego-tool`.',
    ),
  packages: packageRules
    .optional()
    .describe('What findings in some packages do, whatever their severity. Goes before `severity` and `kinds`.'),
  paths: pathRules
    .optional()
    .describe(
      'What findings in some files of the image do, whatever their severity. Goes before `severity` and `kinds`.',
    ),
  vex: vexRules
    .optional()
    .describe(
      'VEX statements that count: `not_affected` with a justification, and `fixed`, leave a finding out as an exception does.',
    ),
  exceptions: exceptions.optional().describe('What holds for exceptions.'),
  verify: verifyRules
    .optional()
    .describe('What an image must show before it is deployed: read by `image-gate verify`.'),
};

const imageRule = z.strictObject({
  match: z
    .string()
    .regex(patternForm)
    .describe('A pattern for image names: `*` within a path, `**` across. With or without tag: `ghcr.io/acme/*`.'),
  ...rules,
});

/** The policy file in the words of its authors. Strict: an unknown key is an error, never passed over. */
export const policySchema = z.strictObject({
  version: z.literal(1).optional().describe('The version of this form.'),
  ...rules,
  approvals: approvals
    .optional()
    .describe('Who must approve the newest commit of a pull request before the exceptions that it adds are applied.'),
  owners: owners.optional(),
  policy: review.optional(),
  images: z
    .array(imageRule)
    .max(maxImageRules)
    .optional()
    .describe('Rules for some images; later ones win. Of several places an image goes to, the strictest holds.'),
});

export type PolicyWords = z.infer<typeof policySchema>;
export type RuleWords = z.infer<typeof rule>;
export type KindWords = z.infer<typeof kindRule>;
export type ExceptionWords = z.infer<typeof exceptions>;
export type ApprovalWords = z.infer<typeof approvals>;
