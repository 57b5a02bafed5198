import * as z from 'zod';
import { startOfDay } from '../../text/calendar-day.js';
import { keyName } from '../../text/key-name.js';
import { patternForm } from '../image-pattern.js';
import { type DeadlineSettings, deadlineClocks, overdueActions } from '../response/deadline-rules.js';
import type { ImageOwner } from '../response/owners.js';
import { noReview, type PolicyReview } from '../response/review.js';
import { hours } from './duration.js';
import type { Say, YamlFile } from './yaml-file.js';

/** Entries in `owners`, patterns of one of them, and its addresses. */
const [maxOwners, maxPatterns, maxMails] = [200, 50, 20];

/** What the time to fix counts from. */
export const clock = z
  .enum(deadlineClocks)
  .describe(
    'What `fix-within` counts from, where a ledger is read: `first-seen`, the first sight of the finding, or `fix-available`, the first sight of a fix. Default: first-seen',
  );

/** What is past its time. */
export const overdue = z
  .enum(overdueActions)
  .describe('What a finding past its time does at least, where a ledger says so. Default: warn');

const pattern = z.string().regex(patternForm);
const mail = z
  .string()
  .max(254)
  .regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/);
/** A person, a team or a mention: `platform-team`, `@acme/platform`. */
const ownerName = z.string().regex(/^@?[A-Za-z0-9](?:[A-Za-z0-9 ._/-]{0,97}[A-Za-z0-9])?$/);

/** Who answers for which images. */
export const owners = z
  .array(
    z.strictObject({
      images: z.union([pattern, z.array(pattern).min(1).max(maxPatterns)]).describe('Patterns, as in `images`.'),
      owner: ownerName.describe('A person or a team, as issues and mails are to call them: `@acme/platform`.'),
      mail: z
        .union([mail, z.array(mail).min(1).max(maxMails)])
        .optional()
        .describe('Where mail about them goes.'),
      pager: z
        .string()
        .regex(/^PAGER[A-Z0-9_]{0,59}$/)
        .optional()
        .describe(
          'The environment variable with the key of their pager, which is a secret: its name begins with PAGER, so that nothing else is sent to a pager.',
        ),
    }),
  )
  .max(maxOwners)
  .describe('Who answers for which images; of several entries that match the last counts.');

/** What a policy says of itself. */
/** A path below the root of the repository. */
const baselinePathForm = /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._/-]{1,200}\.json$/;

export const review = z
  .strictObject({
    owner: ownerName.optional().describe('Who answers for the policy.'),
    reviewed: z
      .string()
      .refine((text) => startOfDay(text) !== undefined)
      .optional()
      .describe('The day (UTC) of its last review.'),
    'review-every': z
      .string()
      .regex(/^[1-9][0-9]{0,3}d$/)
      .optional()
      .describe('Days from one review to the next. Default: 90d'),
    maturity: z
      .int()
      .min(1)
      .max(5)
      .optional()
      .describe('Level of maturity that `image-gate posture` is held against. Default: none'),
    'security-baseline': z
      .string()
      .regex(baselinePathForm)
      .optional()
      .describe(
        'A JSON file in the repository (schema/security-baseline.schema.json) that says action, time to fix and escalation of each severity: where the policy says otherwise, it is refused.',
      ),
  })
  .describe('Who answers for this policy, and when it is to be reviewed: reports say when that is due.');

interface DeadlineWords {
  readonly clock?: z.infer<typeof clock> | undefined;
  readonly overdue?: z.infer<typeof overdue> | undefined;
}

export type SaidDeadlines = { readonly [Key in keyof DeadlineSettings]: DeadlineSettings[Key] | undefined };

/** The same as values with their places; nothing where nothing is said. */
export function saidDeadlines(words: DeadlineWords, say: Say): { readonly deadlines?: SaidDeadlines } {
  if (words.clock === undefined && words.overdue === undefined) return {};
  return { deadlines: { clock: say(words.clock, 'clock'), overdue: say(words.overdue, 'overdue') } };
}

/** Settings with what a part of the file says laid over them. */
export function withDeadlines(settings: DeadlineSettings, said: SaidDeadlines | undefined): DeadlineSettings {
  return { clock: said?.clock ?? settings.clock, overdue: said?.overdue ?? settings.overdue };
}

export function saidOwners(words: z.infer<typeof owners> = []): readonly ImageOwner[] {
  return words.map(({ images, owner, mail: mails, pager }) => ({
    images: [images].flat(),
    owner,
    ...(mails === undefined ? {} : { mail: [mails].flat() }),
    ...(pager === undefined ? {} : { pager }),
  }));
}

export function saidReview(
  words: z.infer<typeof review> | undefined,
  { placeOf }: Pick<YamlFile, 'placeOf'>,
): PolicyReview {
  const { owner, reviewed, 'review-every': every, 'security-baseline': value, maturity } = words ?? {};
  const path = ['policy', 'security-baseline'];
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(reviewed === undefined ? {} : { reviewed }),
    every: every === undefined ? noReview.every : hours(every) / 24,
    ...(maturity === undefined ? {} : { maturity }),
    ...(value === undefined ? {} : { securityBaseline: { value, key: keyName(path), place: placeOf(path) } }),
  };
}
