import * as z from 'zod';
import type { RehearsedReason } from '../../evidence/rehearse-image.js';
import { gapSchema } from '../../inventory/night.js';
import { digestText, instant } from '../../record/values.js';
import { terminal } from '../../text/escape.js';
import { countOutcome, outcomeKinds, type Rehearsal, type RehearsedRow, rehearsedInOrder } from './rehearsal.js';
import { reasonText } from './rehearsal-words.js';

const words = z.string();
const count = z.int().nonnegative();

const feedSchema = z.strictObject({
  state: z.enum(['sure', 'unsure', 'missing']),
  date: instant.optional(),
  why: words.optional().describe('Why it is not sure.'),
});

const reasonSchema = z.strictObject({
  code: words.describe(
    'As `image-gate verify` has it; of a name no-digest, other-form or not-listed; no-readable-platform; or next-night.',
  ),
  what: words,
  fix: words,
  digest: digestText.optional().describe('The manifest that it is about.'),
  platform: words.optional(),
  findings: z.array(words).optional().describe('What the next night would block for, worst first.'),
  withdrawn: z.boolean().optional().describe('Whether that night withdraws the proof. Else it ends by itself.'),
});

const imageSchema = z.strictObject({
  name: words,
  digest: digestText.optional(),
  runs: words.optional().describe('Where it runs, as the list says.'),
  outcome: z.enum(outcomeKinds),
  at: z
    .union([instant, z.literal('next-night')])
    .optional()
    .describe('The first moment at which it would be refused.'),
  until: instant.optional().describe('Until when what it shows lasts, if nobody renews it.'),
  why: words.optional().describe('Why it is not known.'),
  reasons: z.array(reasonSchema).optional().describe('All of them; a cluster gives the first.'),
});

/** A rehearsal for programs. Keys are our own words, so unknown ones are refused. */
export const rehearsalSchema = z.strictObject({
  rehearsalVersion: z.literal(1),
  now: instant.describe('When the evidence was read.'),
  moments: z.array(instant).optional().describe('The moments that were asked for.'),
  until: instant.optional().describe('The end of the time that was asked for.'),
  policy: z.strictObject({
    today: words.optional().describe('Absent where one policy alone was looked at.'),
    rehearsed: words,
  }),
  lists: z
    .strictObject({ kev: feedSchema, epss: feedSchema })
    .optional()
    .describe('What is exploited. Absent where the next night was not asked for.'),
  counts: z.record(z.enum(outcomeKinds), count),
  images: z.array(imageSchema).describe('In the order in which they are to be looked at.'),
  gaps: z.array(gapSchema).describe('What of the lists can not be read.'),
});

/** One line. */
export function rehearsalJson(rehearsal: Rehearsal): string {
  const { times, policy, lists, rows, gaps } = rehearsal;
  const asked =
    'until' in times
      ? { until: times.until.toISOString() }
      : { moments: times.moments.map((moment) => moment.toISOString()) };
  const told = {
    rehearsalVersion: 1,
    now: times.now.toISOString(),
    ...asked,
    policy,
    ...(lists === undefined ? {} : { lists: { kev: feedJson(lists.kev), epss: feedJson(lists.epss) } }),
    counts: Object.fromEntries(outcomeKinds.map((kind) => [kind, countOutcome(rehearsal, kind)])),
    images: rehearsedInOrder(rows).map(imageJson),
    gaps,
  };
  return `${JSON.stringify(rehearsalSchema.parse(told))}\n`;
}

function feedJson({ kind, date, why }: NonNullable<Rehearsal['lists']>['kev']): z.input<typeof feedSchema> {
  return { state: kind, ...(date === undefined ? {} : { date }), ...(why === undefined ? {} : { why }) };
}

function imageJson({ name, digest, runs, outcome }: RehearsedRow): z.input<typeof imageSchema> {
  return {
    name,
    ...(digest === undefined ? {} : { digest }),
    ...(runs === undefined ? {} : { runs }),
    outcome: outcome.kind,
    ...(outcome.kind === 'would-be-refused' ? { at: momentJson(outcome.at) } : {}),
    ...(outcome.kind === 'fine' && outcome.until !== undefined ? { until: outcome.until.toISOString() } : {}),
    ...(outcome.kind === 'not-known' ? { why: outcome.why } : {}),
    ...('reasons' in outcome ? { reasons: outcome.reasons.map(reasonJson) } : {}),
  };
}

function momentJson(at: Date | 'next-night'): string {
  return at === 'next-night' ? at : at.toISOString();
}

function reasonJson(reason: RehearsedReason): z.input<typeof reasonSchema> {
  const words = reasonText(reason, terminal);
  switch (reason.kind) {
    case 'evidence': {
      const { code, digest, platform } = reason.refusal;
      return { code, ...words, digest, ...(platform === undefined ? {} : { platform }) };
    }
    case 'name':
      return { code: reason.code, ...words };
    case 'platform':
      return { code: 'no-readable-platform', ...words };
    case 'night':
      return { code: 'next-night', ...words, findings: [...reason.ids], withdrawn: reason.isWithdrawn };
  }
}
