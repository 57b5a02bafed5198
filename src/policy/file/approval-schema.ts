import * as z from 'zod';
import { maxOfSome } from '../approvals.js';

/** People in one list of approvals. */
const maxApprovers = 50;

/** A name on GitHub (letters, digits and single hyphens; some companies' end in `_short`). */
export const person = z
  .string()
  .regex(/^[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:_[A-Za-z0-9]+)?$/)
  .max(100);
/** A team of an organization on GitHub, as `@acme/security`. */
const team = z
  .string()
  .regex(/^@?[A-Za-z0-9](?:-?[A-Za-z0-9])*\/[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9])?$/)
  .max(150);
const some = z
  .strictObject({
    'at-least': z.int().min(1).max(maxOfSome).describe('How many of them must approve.'),
    of: z.array(person).min(1).max(maxOfSome).describe('GitHub users.'),
  })
  .refine(({ 'at-least': least, of }) => least <= new Set(of.map((name) => name.toLowerCase())).size, {
    path: ['at-least'],
  });
const one = z.union([person, team]);
const approvers = z
  .array(z.union([one, z.array(one).min(1).max(maxApprovers), some]))
  .min(1)
  .max(maxApprovers)
  .describe(
    'GitHub users and teams (`"@acme/security"`: one of its members) who must all approve; a list within the list is several of whom one is enough, `{ at-least: 2, of: [a, b, c] }` some of whom more are needed.',
  );

/** Who must approve the exceptions of a pull request, in the words of a policy. */
export const approvals = z.union([
  approvers,
  z.strictObject({
    all: approvers.optional().describe('For findings of every severity.'),
    critical: approvers.optional().describe('For CRITICAL findings, beside `all`.'),
    high: approvers.optional(),
    medium: approvers.optional(),
    low: approvers.optional(),
    unknown: approvers.optional(),
  }),
]);
