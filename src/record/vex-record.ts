import * as z from 'zod';
import { vexStatuses } from '../policy/vex/vex-statement.js';
import type { VexNote } from '../policy/vex-rules.js';
import { type Frozen, instant } from './values.js';

const text = z.string();

/** What a VEX statement says of a finding. Its words are foreign. */
export const vexSchema = z.strictObject({
  status: z.enum(vexStatuses),
  author: text.describe('As the document names itself; empty: it names nobody.'),
  signedBy: text
    .optional()
    .describe('Who has signed it, of what hangs on an image: `file` is then that image, and `line` 0.'),
  at: instant.optional().describe('Since when it is so, as the statement says.'),
  file: text,
  line: z.int().nonnegative(),
  justification: text.optional(),
  action: text.optional().describe('What to do, of what is affected.'),
  detail: text.optional(),
  why: text.optional().describe('Why it does not leave the finding out, of one that would.'),
});

/** A statement in a record. */
export function vexRecord({ at, ...note }: VexNote): Frozen<z.output<typeof vexSchema>> {
  const moment = at === undefined ? undefined : instant.safeParse(at.toISOString()).data;
  return { ...note, ...(moment === undefined ? {} : { at: moment }) };
}
