import * as z from 'zod';
import { driftClasses } from '../../drift/drift-class.js';
import { criterionKeys } from '../../posture/criteria.js';
import { digestText, instant } from '../../record/values.js';
import { severities } from '../../scan/finding.js';
import { figureKeys } from './figure.js';

const count = z.int().nonnegative();
const hours = z.number();
const counts = z.strictObject(
  Object.fromEntries(severities.map((severity) => [severity, count])) as Record<
    (typeof severities)[number],
    typeof count
  >,
);
const durations = z.strictObject({ count, mean: hours, median: hours, p90: hours, longest: hours.optional() });
const text = z.string();

const figureSchema = z.strictObject({
  key: z.enum(figureKeys),
  label: text,
  value: z.number().nullable().describe('null: there is no data, which is neither 0 nor 100 %.'),
  unit: z.enum(['count', 'percent', 'hours', 'days']),
  text: text.describe('As all other forms write the value.'),
  target: text.optional(),
  state: z
    .enum(['met', 'missed', 'unknown'])
    .optional()
    .describe('unknown: something is missing without which nobody can say that the target is met.'),
  note: text.optional(),
});

const weekSchema = z.strictObject({
  from: instant,
  to: instant,
  figures: z
    .strictObject({
      ...{ new: counts, fixed: counts, open: counts, openingBalance: counts },
      remediationHours: durations.optional(),
    })
    .nullable()
    .describe('null: no complete scan was made in these days.'),
});

const findingSchema = z.strictObject({
  repository: text,
  line: text,
  owner: text.optional().describe('As the policy says; empty: nobody is named.'),
  severity: z.enum(severities),
  kind: text,
  id: text,
  aliases: z.array(text),
  subject: text,
  bucket: z.enum([
    ...(['overdue', 'open', 'opening-balance', 'excepted', 'fixed', 'withdrawn'] as const),
    ...(['not-affected', 'reclassified', 'retired', 'unknown'] as const),
  ]),
  openingBalance: z.boolean(),
  dueSoon: z
    .boolean()
    .optional()
    .describe('Of what is open: whether a quarter of its time or less is left. Absent in reports of older versions.'),
  onlyReportedBy: z.literal('clair').optional().describe('Trivy does not report it.'),
  firstSeen: instant,
  due: instant
    .optional()
    .describe('Of what is excepted as if the exception ended at `until`: no time passes under it.'),
  fixKnownSince: instant.optional(),
  resolved: instant.optional(),
});

const postureSchemaPart = z.strictObject({
  at: instant,
  level: z.int().min(0).max(5),
  target: z.int().min(0).max(5).nullable(),
  before: z.int().min(0).max(5).nullable().describe('The level of the posture before; null: there is none.'),
  reached: z
    .array(z.strictObject({ level: z.int().min(1).max(5), claim: text, seen: count, why: text }))
    .describe('What the level rests on. `why` is what was seen of the first of the things that were looked at.'),
  missing: z
    .array(z.strictObject({ claim: text, subject: text, state: z.enum(['no', 'not-known']), why: text }))
    .describe('For the next level.'),
  slipped: z
    .array(
      z.strictObject({
        criterion: z.enum(criterionKeys),
        subject: text,
        was: z.literal('yes'),
        is: z.enum(['no', 'not-known', 'gone']),
        why: text,
      }),
    )
    .describe('Since the posture before.'),
});

/** `image-gate report --format json`. All words are ours. `reportVersion` is raised when a key changes its meaning or goes. */
export const fleetReportSchema = z.strictObject({
  reportVersion: z.literal(1),
  since: instant,
  until: instant,
  root: digestText.nullable().describe('Of the ledger: it stands for all events that the figures are made of.'),
  batches: count,
  advisories: instant.nullable().describe('When the newest ones were collected.'),
  databases: z
    .strictObject({
      known: z
        .array(z.strictObject({ digest: digestText, advisories: instant, scans: count }))
        .describe('Of their manifests in a registry, those with the newest advisories first.'),
      unknownScans: count.describe('Scans of which the ledger does not say it.'),
    })
    .describe('The vulnerability databases that the scans of the period were made with.'),
  night: z.strictObject({ startedAt: instant, endedAt: instant }).nullable(),
  posture: postureSchemaPart
    .nullable()
    .optional()
    .describe('null: nobody has looked. Absent in reports of older versions.'),
  figures: z.array(figureSchema),
  totals: z.strictObject({
    ...{ new: counts, fixed: counts, reopened: counts, open: counts },
    ...{ overdue: counts, excepted: counts, debt: counts, overdueDebt: counts },
  }),
  remediationHours: z.partialRecord(z.enum(severities), durations.extend({ afterGap: count })),
  openAgeHours: z.partialRecord(z.enum(severities), durations),
  exceptions: z
    .array(
      z.strictObject({
        ...{ id: text, reason: text, file: text, line: z.int(), expiry: text.optional() },
        daysLeft: z.int().nonnegative().describe('0: it has expired.'),
        approvedBy: z.array(text).optional(),
        ticket: text.optional(),
      }),
    )
    .nullable()
    .describe('null: nobody has read them.'),
  uncovered: z.array(z.strictObject({ what: text, why: text, by: z.enum(['registry', 'ledger', 'cluster']) })),
  stale: z.array(text).nullable(),
  drift: z
    .strictObject({
      at: instant,
      running: z.array(z.strictObject({ classes: z.array(z.enum(driftClasses)), runs: text, image: text, why: text })),
    })
    .nullable()
    .optional()
    .describe('What runs and is not as it passed, worst first. null: nobody has said what runs.'),
  gaps: z.array(z.strictObject({ repository: text, line: text, from: instant, to: instant, nights: count })),
  trend: z.array(weekSchema),
  findings: z.array(findingSchema).describe('Worst first: what is there, and what was resolved in the period.'),
});
