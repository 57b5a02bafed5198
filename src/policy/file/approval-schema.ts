import * as z from 'zod';

/** People in one list of approvals. */
const maxApprovers = 50;

/** A name on GitHub (letters, digits and single hyphens; some companies' end in `_short`). */
export const person = z
  .string()
  .regex(/^[A-Za-z0-9](?:-?[A-Za-z0-9])*(?:_[A-Za-z0-9]+)?$/)
  .max(100);
const approvers = z
  .array(z.union([person, z.array(person).min(1).max(maxApprovers)]))
  .min(1)
  .max(maxApprovers)
  .describe('GitHub users who must all approve; a list within the list is several of whom one is enough.');

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
